/** Rosters from disk. Small ones are read at once, big ones in a thread of their own, so that nothing stalls. */
import { readFile, stat } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import type { ImportOptions } from '#shared/contract/methods.ts';
import { PhaseboardError, toErrorData } from '#shared/domain/errors.ts';
import type { ErrorData } from '#shared/domain/errors.ts';
import { parseRoster, ROSTER_LIMITS } from './parse-roster.ts';
import type { Roster } from './parse-roster.ts';

/** What the thread is given and what it answers. */
export interface RosterJob {
  readonly path: string;
  readonly name: string;
  readonly options: ImportOptions;
}
export type RosterReply =
  { readonly ok: true; readonly roster: Roster } | { readonly ok: false; readonly error: ErrorData };

const SMALL_BYTES = 256 * 1024;
const MEGABYTE = 1024 * 1024;
/** A file at the limit takes about half of this; a file made to take more ends the thread, not the program. */
const WORKER_MEGABYTES = 1536;

/**
 * Reads a roster of people. `name` is what messages call the file.
 * Throws `file.notFound`, `file.notReadable` and the `import.*` codes, nothing else.
 */
export async function readRoster(path: string, name: string, options: ImportOptions): Promise<Roster> {
  const size = await sizeOf(path, name);
  if (size > ROSTER_LIMITS.bytes) {
    const limit = ROSTER_LIMITS.bytes / MEGABYTE;
    throw new PhaseboardError('import.tooLarge', { name, size: Math.ceil(size / MEGABYTE), limit });
  }
  const job = { path, name, options };
  return size < SMALL_BYTES ? await readRosterHere(job) : await readRosterInWorker(job);
}

/** Reads in this thread; what the worker runs. */
export async function readRosterHere({ path, name, options }: RosterJob): Promise<Roster> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw unreadable(error, name);
  }
  return parseRoster(bytes, name, options);
}

async function sizeOf(path: string, name: string): Promise<number> {
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new PhaseboardError('file.notReadable', { name });
    return found.size;
  } catch (error) {
    throw unreadable(error, name);
  }
}

function unreadable(error: unknown, name: string): PhaseboardError {
  if (error instanceof PhaseboardError) return error;
  const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  return new PhaseboardError(missing ? 'file.notFound' : 'file.notReadable', { name });
}

async function readRosterInWorker(job: RosterJob): Promise<Roster> {
  // Sources run as they are; the build puts the thread beside the bundle under a name of its own.
  const entry = import.meta.url.endsWith('.ts') ? './worker.ts' : './import-worker.js';
  const worker = new Worker(new URL(entry, import.meta.url), {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: WORKER_MEGABYTES },
  });
  try {
    const reply = await new Promise<RosterReply>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => {
        reject(new Error('the import thread ended without an answer'));
      });
    });
    if (reply.ok) return reply.roster;
    throw new PhaseboardError(reply.error.code, reply.error.details, reply.error.message);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
      throw new PhaseboardError('import.tooManyRows', { name: job.name, limit: ROSTER_LIMITS.rows });
    }
    const data = toErrorData(error);
    throw new PhaseboardError(data.code, data.details, data.message);
  } finally {
    await worker.terminate();
  }
}
