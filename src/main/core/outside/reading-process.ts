/** A process that reads files from outside, as the work sees it: what it costs and how it ends is its own affair. */
import { fileURLToPath } from 'node:url';
import { PhaseboardError } from '#shared/domain/errors.ts';
import { clearLeftovers } from '../database/passing.ts';
import { startChild } from '../processes/child.ts';
import type { GuardMessage, ReadingThread } from './guard-messages.ts';
import type { ReadingLimits } from './reading-limits.ts';

/** Why a process ended that nobody had asked to. */
export type Ended = 'full' | { readonly cause: string };

export interface ReadingProcess {
  /** Megabytes of JavaScript's memory that it may take. */
  readonly megabytes: number;
  /** Milliseconds of the processor that it has taken by now. */
  worked(): number;
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
  let worked = 0;
  child.hold(false);
  child.listen(
    (message) => {
      const said = message as GuardMessage;
      if (said.type === 'said') attention?.heard(said.message);
      else if (said.type === 'worked') worked = said.milliseconds;
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
    worked: () => worked,
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

/** Times the limit that a file may take by the clock: what waits for something takes no work. */
const MOST_WAITING = 6;
/** Milliseconds between two looks at the work that was done. */
const LOOK_EVERY = 100;

/**
 * Calls `over` once the process has worked on something for longer than it may, from now on. Work is counted, not the
 * clock: a computer that is busy with other things makes no file a bad one. The answer ends the watch.
 */
export function limitTime(
  reading: ReadingProcess,
  { milliseconds }: ReadingLimits,
  over: () => void,
): () => void {
  const before = reading.worked();
  const start = performance.now();
  const timer = setInterval(
    () => {
      const waited = performance.now() - start;
      if (reading.worked() - before >= milliseconds || waited >= MOST_WAITING * milliseconds) over();
    },
    Math.min(LOOK_EVERY, milliseconds),
  );
  return () => clearInterval(timer);
}

/** What is told to the person whose file it was. */
export function endedBy(how: Ended, name: string, { megabytes }: ReadingLimits): PhaseboardError {
  if (how === 'full') return new PhaseboardError('file.tooMuchMemory', { name, limit: megabytes });
  return new PhaseboardError('file.notReadable', { name }, how.cause);
}
