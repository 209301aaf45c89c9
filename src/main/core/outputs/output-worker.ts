/** Makes one file beside the main thread, so that no window ever waits. */
import { parentPort, workerData } from 'node:worker_threads';
import { toErrorData } from '#shared/domain/errors.ts';
import type { ErrorData } from '#shared/domain/errors.ts';
import { makeOutput } from './make.ts';
import type { Output, OutputRequest } from './make.ts';

export interface OutputWork {
  readonly request: OutputRequest;
  readonly resourcesDir: string;
}

export type OutputMessage =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | ({ readonly type: 'output' } & Output)
  | { readonly type: 'error'; readonly error: ErrorData };

const tell = (message: OutputMessage) => parentPort?.postMessage(message);
const { request, resourcesDir } = workerData as OutputWork;
try {
  const output = await makeOutput(request, resourcesDir, (done, total) =>
    tell({ type: 'progress', done, total }),
  );
  tell({ type: 'output', ...output });
} catch (error) {
  tell({ type: 'error', error: toErrorData(error) });
}
