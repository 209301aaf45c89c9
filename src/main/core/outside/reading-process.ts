/** A process that reads files from outside, as the work sees it: what it costs and how it ends is its own affair. */
import { fileURLToPath } from 'node:url';
import { PhaseboardError } from '#shared/domain/errors.ts';
import { clearLeftovers } from '../database/passing.ts';
import { startChild } from './child.ts';
import type { GuardMessage, ReadingThread } from './guard-messages.ts';
import type { ReadingLimits } from './reading-limits.ts';

/** Why a process ended that nobody had asked to. */
export type Ended = 'full' | { readonly cause: string };

export interface ReadingProcess {
  /** Megabytes of JavaScript's memory that it may take. */
  readonly megabytes: number;
  /** False when it ended by itself meanwhile. */
  isAlive(): boolean;
  send(message: unknown): void;
  /** Calls these until it is called with others, or with null. */
  attend(attention: Attention | null): void;
  /** Ends it at once, whatever it is doing, and clears what it left in passing. */
  end(): void;
}

interface Attention {
  heard(message: unknown): void;
  ended(how: Ended): void;
}

/** Starts a process with the thread in it; this process stays for it while somebody attends to it. */
export function startReading(name: ReadingThread, { megabytes }: ReadingLimits): ReadingProcess {
  const isSource = import.meta.url.endsWith('.ts');
  const program = fileURLToPath(new URL(isSource ? 'guard.ts' : 'outside-guard.js', import.meta.url));
  const child = startChild(program, [name, String(megabytes)]);
  let attention: Attention | null = null;
  let last: Ended | null = null;
  let alive = true;
  child.hold(false);
  child.listen(
    (message) => {
      const said = message as GuardMessage;
      if (said.type === 'said') attention?.heard(said.message);
      else last ??= said.type === 'full' ? 'full' : { cause: said.cause };
    },
    (how) => {
      alive = false;
      // Its passing copies bear the number of a process that is gone now.
      clearLeftovers();
      // One that the system ended had taken more memory than there was.
      attention?.ended(last ?? (how === 'SIGKILL' ? 'full' : { cause: `the process ended: ${how}` }));
    },
  );
  return {
    megabytes,
    isAlive: () => alive && last === null,
    send: child.send,
    attend(next) {
      attention = next;
      child.hold(next !== null);
    },
    end() {
      attention = null;
      child.hold(false);
      child.kill();
    },
  };
}

/** What is told to the person whose file it was. */
export function endedBy(how: Ended, name: string, { megabytes }: ReadingLimits): PhaseboardError {
  if (how === 'full') return new PhaseboardError('file.tooMuchMemory', { name, limit: megabytes });
  return new PhaseboardError('file.notReadable', { name }, how.cause);
}
