/** Makes reports beside the main thread, so that no window ever waits. One worker, one report. */
import { parentPort, workerData } from 'node:worker_threads';
import { toErrorData } from '#shared/domain/errors.ts';
import type { ErrorData } from '#shared/domain/errors.ts';
import { renderReport } from './render.ts';
import type { ReportInput } from './render.ts';

export interface WorkerInput {
  readonly input: ReportInput;
  readonly resourcesDir: string;
}

export type WorkerMessage =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'report'; readonly bytes: Uint8Array; readonly pages: number }
  | { readonly type: 'error'; readonly error: ErrorData };

async function run(): Promise<void> {
  const port = parentPort;
  if (!port) throw new Error('the report worker runs in a worker thread');
  const tell = (message: WorkerMessage) => port.postMessage(message);
  const { input, resourcesDir } = workerData as WorkerInput;
  try {
    const report = await renderReport(
      input,
      undefined,
      (done, total) => tell({ type: 'progress', done, total }),
      resourcesDir,
    );
    tell({ type: 'report', ...report });
  } catch (error) {
    tell({ type: 'error', error: toErrorData(error) });
  }
}

void run();
