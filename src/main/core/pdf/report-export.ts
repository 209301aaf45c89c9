/** The report as a file: made in a worker thread, written beside its target, then renamed over it. */
import { Worker } from 'node:worker_threads';
import { PhaseboardError } from '#shared/domain/errors.ts';
import { resourcesDir as ownResources } from '../paths.ts';
import type { Report, ReportInput } from './render-report.ts';
import { writeWhole } from './write-whole.ts';
import type { WorkerInput, WorkerMessage } from './report-worker.ts';

export interface ExportControls {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
  /** Folder that holds `fonts`. */
  readonly resourcesDir?: string;
}

/**
 * Writes the report to `targetPath` and answers its number of pages. Throws `job.cancelled`, `report.failed`,
 * `file.notWritable`, `disk.full`; after any of them the target is what it was before.
 */
export async function exportReport(
  input: ReportInput,
  targetPath: string,
  controls: ExportControls = {},
): Promise<{ pages: number }> {
  const { bytes, pages } = await renderInWorker(input, controls);
  await writeWhole(targetPath, bytes, controls.signal);
  return { pages };
}

/** Beside this file: the source under Node's own type stripping, the bundle in a build. */
export function workerEntry(): URL {
  const name = import.meta.url.endsWith('.ts') ? './report-worker.ts' : './report-worker.js';
  return new URL(name, import.meta.url);
}

/** The report made in a worker thread. Throws `job.cancelled` and `report.failed`. */
export function renderInWorker(input: ReportInput, controls: ExportControls): Promise<Report> {
  const { signal, onProgress, resourcesDir = ownResources() } = controls;
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(new PhaseboardError('job.cancelled'));
      return;
    }
    const workerData: WorkerInput = { input, resourcesDir };
    const worker = new Worker(workerEntry(), { workerData });
    const cancel = () => finish(() => reject(new PhaseboardError('job.cancelled')));
    const finish = (settle: () => void) => {
      signal?.removeEventListener('abort', cancel);
      settle();
      void worker.terminate();
    };
    signal?.addEventListener('abort', cancel, { once: true });
    worker.on('message', (message: WorkerMessage) => {
      if (message.type === 'progress') onProgress?.(message.done, message.total);
      else if (message.type === 'report') finish(() => resolve(message));
      else finish(() => reject(failure(message.error)));
    });
    worker.on('error', (error) => finish(() => reject(new PhaseboardError('report.failed', {}, error.name))));
    worker.on('exit', () => finish(() => reject(new PhaseboardError('report.failed'))));
  });
}

/** What a worker says went wrong; a fault of ours becomes `report.failed`. */
export function failure(error: Extract<WorkerMessage, { type: 'error' }>['error']): PhaseboardError {
  if (error.code === 'internal') return new PhaseboardError('report.failed', {}, error.message);
  return new PhaseboardError(error.code, error.details, error.message);
}
