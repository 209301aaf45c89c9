/** Looks at files, in a process of its own that can be stopped and has a limit of memory and of time. */
import { PhaseboardError } from '#shared/domain/errors.ts';
import type { ErrorData } from '#shared/domain/errors.ts';
import { endedBy, limitTime, startReading } from '../outside/reading-process.ts';
import type { ReadingProcess } from '../outside/reading-process.ts';
import { limitsFor } from '../outside/reading-limits.ts';
import type { ReadingLimits } from '../outside/reading-limits.ts';
import type { Progress, ReadJob, ReadResult } from './read-import.ts';

/** What the process is sent and what it answers. */
export interface WorkerRequest {
  readonly turn: number;
  readonly job: ReadJob;
}
export type WorkerReply =
  | { readonly type: 'progress'; readonly turn: number; readonly done: number; readonly total: number }
  | { readonly type: 'result'; readonly turn: number; readonly result: ReadResult }
  | { readonly type: 'error'; readonly turn: number; readonly error: ErrorData };

export interface ReadControls {
  readonly signal?: AbortSignal;
  readonly onProgress?: Progress;
}

export interface ImportReader {
  /**
   * Throws `file.notFound`, `file.notReadable`, `file.tooMuchMemory`, `file.tooSlow`, `job.cancelled` and the `import.*`
   * codes, nothing else.
   */
  read(job: ReadJob, controls?: ReadControls): Promise<ReadResult>;
  close(): void;
}

/** The rows of the last file are kept for as long as somebody may still be choosing. */
const IDLE_MS = 5 * 60_000;

export function createImportReader(): ImportReader {
  /** The process of the last look, waiting for the next; a look has one for itself. */
  let kept: ReadingProcess | null = null;
  const busy = new Set<ReadingProcess>();
  let idle: NodeJS.Timeout | undefined;
  let turn = 0;

  const endKept = () => {
    clearTimeout(idle);
    kept?.end();
    kept = null;
  };
  const taken = (limits: ReadingLimits): ReadingProcess => {
    clearTimeout(idle);
    const known = kept;
    kept = null;
    if (known?.isAlive() && known.megabytes >= limits.megabytes) return known;
    known?.end();
    return startReading('import', limits);
  };

  function readThere(job: ReadJob, { signal, onProgress }: ReadControls): Promise<ReadResult> {
    const own = (turn += 1);
    const limits = limitsFor(job.roster.size + (job.deals?.size ?? 0));
    const reading = taken(limits);
    busy.add(reading);
    const { name } = job.roster;
    return new Promise((resolve, reject) => {
      let endWatch: (() => void) | undefined;
      const finish = (isSound: boolean, settle: () => void) => {
        endWatch?.();
        signal?.removeEventListener('abort', cancel);
        reading.attend(null);
        busy.delete(reading);
        if (isSound) {
          endKept();
          kept = reading;
          idle = setTimeout(endKept, IDLE_MS).unref();
        } else reading.end();
        settle();
      };
      const drop = (error: Error) => finish(false, () => reject(error));
      const cancel = () => drop(new PhaseboardError('job.cancelled'));
      const heard = (message: WorkerReply) => {
        if (message.turn !== own) return;
        // The clock begins when the reading has: starting the process is not the file's doing.
        endWatch ??= limitTime(reading, limits, () => {
          const seconds = Math.ceil(limits.milliseconds / 1000);
          drop(new PhaseboardError('file.tooSlow', { name, seconds }));
        });
        if (message.type === 'progress') onProgress?.(message.done, message.total);
        else if (message.type === 'result') finish(true, () => resolve(message.result));
        else finish(true, () => reject(errorOf(message.error)));
      };
      reading.attend({
        heard: (message) => heard(message as WorkerReply),
        ended: (how) => drop(endedBy(how, name, limits)),
      });
      signal?.addEventListener('abort', cancel, { once: true });
      reading.send({ turn: own, job } satisfies WorkerRequest);
    });
  }

  return {
    async read(job, controls = {}) {
      if (controls.signal?.aborted) throw new PhaseboardError('job.cancelled');
      return readThere(job, controls);
    },
    close() {
      endKept();
      for (const reading of busy) reading.end();
      busy.clear();
    },
  };
}

const errorOf = ({ code, details, message }: ErrorData) => new PhaseboardError(code, details, message);
