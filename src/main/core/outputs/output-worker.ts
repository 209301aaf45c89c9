/** Makes one file beside the main thread, so that no window ever waits. */
import { workerData } from 'node:worker_threads';
import { doErrand } from '../threads/do-errand.ts';
import { makeOutput } from './make.ts';
import type { OutputRequest } from './make.ts';

export interface OutputWork {
  readonly request: OutputRequest;
  readonly resourcesDir: string;
}

const { request, resourcesDir } = workerData as OutputWork;
await doErrand((onProgress) => makeOutput(request, resourcesDir, onProgress));
