/** A file written whole or not at all. */
import { open, rename, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { PhaseboardError } from '#shared/domain/errors.ts';
import { partOf } from '../part-files.ts';

/**
 * Writes to a temporary file beside `path`, makes it durable, and renames it over `path`. Throws `file.notWritable`,
 * `disk.full`, `job.cancelled`; nothing of the attempt is left behind then, and an older file stays as it was.
 */
export async function writeWhole(path: string, bytes: Uint8Array, signal?: AbortSignal): Promise<void> {
  const stopIfCancelled = () => {
    if (signal?.aborted) throw new PhaseboardError('job.cancelled');
  };
  const temporary = partOf(path);
  try {
    stopIfCancelled();
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    stopIfCancelled();
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw writeProblem(error, basename(path));
  }
}

/** What went wrong while writing, in the product's own codes. */
export function writeProblem(error: unknown, name: string): PhaseboardError {
  if (error instanceof PhaseboardError) return error;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOSPC' || code === 'EDQUOT') return new PhaseboardError('disk.full');
  return new PhaseboardError('file.notWritable', { name });
}
