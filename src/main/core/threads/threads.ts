/** Work beside the main thread: where the threads' programs are, and one errand done by a thread of its own. */
import { Worker } from 'node:worker_threads';
import type { WorkerOptions } from 'node:worker_threads';
import { PhaseboardError } from '#shared/domain/errors.ts';
import type { ErrorData } from '#shared/domain/errors.ts';
import type { ErrandMessage } from './do-errand.ts';

/** Each thread's program as a source; the build puts it beside the bundle as `<name>-worker.js`. */
const PROGRAMS = {
  report: '../pdf/report-worker.ts',
  output: '../outputs/output-worker.ts',
  import: '../files/import-worker.ts',
  outside: '../outside/outside-worker.ts',
} as const;

export function startThread(name: keyof typeof PROGRAMS, options: WorkerOptions = {}): Worker {
  const program = import.meta.url.endsWith('.ts') ? PROGRAMS[name] : `./${name}-worker.js`;
  return new Worker(new URL(program, import.meta.url), options);
}

export interface ErrandControls {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/**
 * Starts a thread with `workerData`, whose program calls `doErrand`, and answers what it made. The thread is gone when
 * this settles. Throws `job.cancelled`, `report.failed`, and what the errand itself throws.
 */
export function errandInThread<Made>(
  name: keyof typeof PROGRAMS,
  workerData: unknown,
  { signal, onProgress }: ErrandControls,
): Promise<Made> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(new PhaseboardError('job.cancelled'));
      return;
    }
    const thread = startThread(name, { workerData });
    const cancel = () => finish(() => reject(new PhaseboardError('job.cancelled')));
    const finish = (settle: () => void) => {
      signal?.removeEventListener('abort', cancel);
      settle();
      void thread.terminate();
    };
    signal?.addEventListener('abort', cancel, { once: true });
    thread.on('message', (message: ErrandMessage<Made>) => {
      if (message.type === 'progress') onProgress?.(message.done, message.total);
      else if (message.type === 'made') finish(() => resolve(message.made));
      else finish(() => reject(failureOf(message.error)));
    });
    thread.on('error', (error) => finish(() => reject(new PhaseboardError('report.failed', {}, error.name))));
    thread.on('exit', () => finish(() => reject(new PhaseboardError('report.failed'))));
  });
}

/** What a thread says went wrong; a fault of ours becomes `report.failed`. */
export function failureOf({ code, details, message }: ErrorData): PhaseboardError {
  if (code === 'internal') return new PhaseboardError('report.failed', {}, message);
  return new PhaseboardError(code, details, message);
}
