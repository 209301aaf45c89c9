/** What a command works with, and the library where it needs one. */
import { createCore } from '#main/core/create.ts';
import type { Core } from '#main/core/core.ts';
import { defaultPorts } from '#main/core/default-ports.ts';
import type { Translator } from '#shared/i18n/index.ts';
import type { Request } from './arguments.ts';
import type { ExitCode } from './usage.ts';
import { usage } from './usage.ts';

export interface Context {
  readonly request: Request;
  /** Words in the language of messages. */
  readonly words: Translator;
}

/** What a command has to say: a document for programs, lines for people. */
export interface Answer {
  readonly json: unknown;
  readonly lines: readonly string[];
  readonly exit?: ExitCode;
}

/** Opens the library for one piece of work and closes it, whatever happens. */
export async function withLibrary<T>({ request }: Context, work: (core: Core) => Promise<T>): Promise<T> {
  const core = createCore(defaultPorts('cli', request.dataDir), { restores: request.command === 'restore' });
  try {
    return await work(core);
  } finally {
    await core.close();
  }
}

/** What the command is about; a usage error where it was left out. */
export function requiredSubject(
  { request, words }: Context,
  what: 'backup' | 'file' | 'workshop' | 'workshopOrFile' | 'phase',
): string {
  if (request.subject !== null && request.subject !== '') return request.subject;
  throw usage('cli.usage.missingArgument', {
    command: request.command,
    argument: words.t(`cli.argument.${what}`),
  });
}
