/** Files beside the report: made in a worker thread, written whole or not at all. */
import { Worker } from 'node:worker_threads';
import { PhaseboardError } from '#shared/domain/errors.ts';
import { resourcesDir as ownResources } from '../paths.ts';
import type { ExportControls } from '../pdf/report-export.ts';
import { writeWhole } from '../pdf/write-whole.ts';
import type { Output, OutputRequest } from './make.ts';
import type { OutputMessage, OutputWork } from './output-worker.ts';

/**
 * Makes what was asked for and writes it to `targetPath`. Throws `job.cancelled`, `report.failed`, `file.notWritable`,
 * `disk.full`; after any of them the target is what it was before.
 */
export async function exportOutput(
  request: OutputRequest,
  targetPath: string,
  controls: ExportControls = {},
): Promise<{ pages: number | null }> {
  const { bytes, pages } = await makeInWorker(request, controls);
  await writeWhole(targetPath, bytes, controls.signal);
  return { pages };
}

/** Beside this file: the source under Node's own type stripping, the bundle in a build. */
function workerEntry(): URL {
  const name = import.meta.url.endsWith('.ts') ? './output-worker.ts' : './output-worker.js';
  return new URL(name, import.meta.url);
}

function makeInWorker(request: OutputRequest, controls: ExportControls): Promise<Output> {
  const { signal, onProgress, resourcesDir = ownResources() } = controls;
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(new PhaseboardError('job.cancelled'));
      return;
    }
    const workerData: OutputWork = { request, resourcesDir };
    const worker = new Worker(workerEntry(), { workerData });
    const cancel = () => finish(() => reject(new PhaseboardError('job.cancelled')));
    const finish = (settle: () => void) => {
      signal?.removeEventListener('abort', cancel);
      settle();
      void worker.terminate();
    };
    signal?.addEventListener('abort', cancel, { once: true });
    worker.on('message', (message: OutputMessage) => {
      if (message.type === 'progress') onProgress?.(message.done, message.total);
      else if (message.type === 'output') finish(() => resolve(message));
      else {
        const { code, details, message: cause } = message.error;
        const known = code === 'internal' ? 'report.failed' : code;
        finish(() => reject(new PhaseboardError(known, details, cause)));
      }
    });
    worker.on('error', (error) => finish(() => reject(new PhaseboardError('report.failed', {}, error.name))));
    worker.on('exit', () => finish(() => reject(new PhaseboardError('report.failed'))));
  });
}
