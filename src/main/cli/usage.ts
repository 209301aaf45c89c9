/** Errors of the command line itself. */
import type { MessageKey, Params } from '#shared/i18n/index.ts';

export const EXIT = { done: 0, input: 1, usage: 2, internal: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Something to say and the code to leave with; the text is made when the language is known. */
export class CliError extends Error {
  readonly exit: ExitCode;
  readonly key: MessageKey;
  readonly params: Params;

  constructor(exit: ExitCode, key: MessageKey, params: Params = {}) {
    super(key);
    this.name = 'CliError';
    this.exit = exit;
    this.key = key;
    this.params = params;
  }
}

/** The command was not used as it can be. */
export function usage(key: MessageKey, params: Params = {}): CliError {
  return new CliError(EXIT.usage, key, params);
}
