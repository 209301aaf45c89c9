/** Looks at files, in a thread of its own that can be stopped and has a limit of memory and of time. */
import type { Worker } from 'node:worker_threads';
import { PhaseboardError } from '#shared/domain/errors.ts';
import type { ErrorData } from '#shared/domain/errors.ts';
import { endedBy } from '../outside/outside-reader.ts';
import { startThread } from '../threads/threads.ts';
import { limitsFor } from '../outside/thread-limits.ts';
import type { ThreadLimits } from '../outside/thread-limits.ts';
import type { Progress, ReadJob, ReadResult } from './read-import.ts';

/** What the thread is sent and what it answers. */
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
  close(): Promise<void>;
}

/** The rows of the last file are kept for as long as somebody may still be choosing. */
const IDLE_MS = 5 * 60_000;

export function createImportReader(): ImportReader {
  let worker: Worker | null = null;
  /** What the running thread may take. */
  let megabytes = 0;
  let idle: NodeJS.Timeout | undefined;
  let turn = 0;

  const end = async () => {
    clearTimeout(idle);
    const ending = worker;
    worker = null;
    await ending?.terminate();
  };
  const started = (limits: ThreadLimits): Worker => {
    clearTimeout(idle);
    if (worker && megabytes >= limits.megabytes) return worker;
    void end();
    ({ megabytes } = limits);
    worker = startThread('import', { resourceLimits: { maxOldGenerationSizeMb: megabytes } });
    worker.unref();
    return worker;
  };

  function readThere(job: ReadJob, { signal, onProgress }: ReadControls): Promise<ReadResult> {
    const own = (turn += 1);
    const limits = limitsFor(job.roster.size + (job.deals?.size ?? 0));
    const thread = started(limits);
    const { name } = job.roster;
    return new Promise((resolve, reject) => {
      let timer: NodeJS.Timeout | undefined;
      const finish = (settle: () => void) => {
        clearTimeout(timer);
        thread.off('message', heard).off('error', failed).off('exit', gone);
        signal?.removeEventListener('abort', cancel);
        thread.unref();
        if (worker === thread) idle = setTimeout(() => void end(), IDLE_MS).unref();
        settle();
      };
      const drop = (error: unknown) => {
        if (worker === thread) worker = null;
        void thread.terminate();
        finish(() => reject(error instanceof Error ? error : new Error(String(error))));
      };
      const heard = (message: WorkerReply) => {
        if (message.turn !== own) return;
        // The clock begins when the thread has: starting it is not the file's doing.
        timer ??= setTimeout(() => {
          const seconds = Math.ceil(limits.milliseconds / 1000);
          drop(new PhaseboardError('file.tooSlow', { name, seconds }));
        }, limits.milliseconds);
        if (message.type === 'progress') onProgress?.(message.done, message.total);
        else if (message.type === 'result') finish(() => resolve(message.result));
        else finish(() => reject(errorOf(message.error)));
      };
      const failed = (error: unknown) => drop(endedBy(error, name, limits));
      const gone = () => failed(new Error('the import thread ended'));
      const cancel = () => drop(new PhaseboardError('job.cancelled'));
      thread.on('message', heard).on('error', failed).on('exit', gone);
      signal?.addEventListener('abort', cancel, { once: true });
      thread.ref();
      thread.postMessage({ turn: own, job } satisfies WorkerRequest);
    });
  }

  return {
    async read(job, controls = {}) {
      if (controls.signal?.aborted) throw new PhaseboardError('job.cancelled');
      return readThere(job, controls);
    },
    close: end,
  };
}

const errorOf = ({ code, details, message }: ErrorData) => new PhaseboardError(code, details, message);
