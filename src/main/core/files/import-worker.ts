/** The thread that looks at big files; it keeps the rows of the last ones between two looks. */
import { parentPort } from 'node:worker_threads';
import { toErrorData } from '#shared/domain/errors.ts';
import type { WorkerReply, WorkerRequest } from './import-reader.ts';
import { readImport } from './read-import.ts';
import type { GridCache } from './read-import.ts';

const cache: GridCache = new Map();
const tell = (reply: WorkerReply) => parentPort?.postMessage(reply);

parentPort?.on('message', ({ turn, job }: WorkerRequest) => {
  readImport(job, cache, (done, total) => tell({ type: 'progress', turn, done, total })).then(
    (result) => tell({ type: 'result', turn, result }),
    (error: unknown) => tell({ type: 'error', turn, error: toErrorData(error) }),
  );
});
