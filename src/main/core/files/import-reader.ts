/** Looks at files. Small ones are read at once, big ones and workbooks in a thread of their own that can be stopped. */
import type { Worker } from 'node:worker_threads';
import { PhaseboardError, toErrorData } from '#shared/domain/errors.ts';
import type { ErrorData } from '#shared/domain/errors.ts';
import { startThread } from '../threads/threads.ts';
import { ROSTER_LIMITS } from './read/limits.ts';
import { readImport } from './read-import.ts';
import type { GridCache, Progress, ReadJob, ReadResult } from './read-import.ts';

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
   * Reads in this thread where `small`, else in the other one. Throws `file.notFound`, `file.notReadable`,
   * `job.cancelled` and the `import.*` codes, nothing else.
   */
  read(job: ReadJob, small: boolean, controls?: ReadControls): Promise<ReadResult>;
  close(): Promise<void>;
}

/** A file at the limit takes about half of this; a file made to take more ends the thread, not the program. */
const WORKER_MEGABYTES = 1536;
/** The rows of the last file are kept for as long as somebody may still be choosing. */
const IDLE_MS = 5 * 60_000;

export function createImportReader(): ImportReader {
  const cache: GridCache = new Map();
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  let turn = 0;

  const end = async () => {
    clearTimeout(idle);
    const ending = worker;
    worker = null;
    await ending?.terminate();
  };
  const started = (): Worker => {
    clearTimeout(idle);
    if (worker) return worker;
    worker = startThread('import', { resourceLimits: { maxOldGenerationSizeMb: WORKER_MEGABYTES } });
    worker.unref();
    return worker;
  };

  function readThere(job: ReadJob, { signal, onProgress }: ReadControls): Promise<ReadResult> {
    const own = (turn += 1);
    const thread = started();
    return new Promise((resolve, reject) => {
      const finish = (settle: () => void) => {
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
        if (message.type === 'progress') onProgress?.(message.done, message.total);
        else if (message.type === 'result') finish(() => resolve(message.result));
        else finish(() => reject(errorOf(message.error)));
      };
      const failed = (error: unknown) => {
        const full = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
        const { name } = job.roster;
        drop(
          full
            ? new PhaseboardError('import.tooManyRows', { name, limit: ROSTER_LIMITS.rows })
            : errorOf(toErrorData(error)),
        );
      };
      const gone = () => drop(errorOf(toErrorData(new Error('the import thread ended'))));
      const cancel = () => drop(new PhaseboardError('job.cancelled'));
      thread.on('message', heard).on('error', failed).on('exit', gone);
      signal?.addEventListener('abort', cancel, { once: true });
      thread.ref();
      thread.postMessage({ turn: own, job } satisfies WorkerRequest);
    });
  }

  return {
    async read(job, small, controls = {}) {
      if (controls.signal?.aborted) throw new PhaseboardError('job.cancelled');
      if (!small) return readThere(job, controls);
      return readImport(job, cache, controls.onProgress ?? (() => undefined));
    },
    async close() {
      cache.clear();
      await end();
    },
  };
}

const errorOf = ({ code, details, message }: ErrorData) => new PhaseboardError(code, details, message);
