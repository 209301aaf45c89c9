/** Makes reports beside the main thread, so that no window ever waits: one report and done, or previews as they come. */
import { parentPort, workerData } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { toErrorData } from '#shared/domain/errors.ts';
import type { ErrorData } from '#shared/domain/errors.ts';
import type { ReportPreview } from '#shared/report/preview.ts';
import { doErrand } from '../threads/do-errand.ts';
import { previewReport } from './page-pictures.ts';
import { renderReport } from './render-report.ts';
import type { ReportInput } from './render-report.ts';

export interface WorkerInput {
  /** The report to make; without one the worker waits for previews to be asked for. */
  readonly input?: ReportInput;
  readonly resourcesDir: string;
}

export interface PreviewRequest {
  readonly id: number;
  readonly input: ReportInput;
  readonly from: number;
  readonly count: number;
}
export type PreviewReply =
  | { readonly id: number; readonly preview: ReportPreview }
  | { readonly id: number; readonly error: ErrorData };

async function answer(port: MessagePort, request: PreviewRequest, resourcesDir: string): Promise<void> {
  const { id, input, from, count } = request;
  const tell = (reply: PreviewReply) => port.postMessage(reply);
  try {
    tell({ id, preview: await previewReport(input, from, count, resourcesDir) });
  } catch (error) {
    tell({ id, error: toErrorData(error) });
  }
}

function run(): void {
  const port = parentPort;
  if (!port) throw new Error('the report worker runs in a worker thread');
  const { input, resourcesDir } = workerData as WorkerInput;
  if (input) void doErrand((onProgress) => renderReport(input, undefined, onProgress, resourcesDir));
  else port.on('message', (request: PreviewRequest) => void answer(port, request, resourcesDir));
}

run();
