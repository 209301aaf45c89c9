/** A file before it is read: how much it is. */
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { PhaseboardError } from '#shared/domain/errors.ts';
import { ROSTER_LIMITS } from './limits.ts';
import { unreadable } from '../read-import.ts';

const MEGABYTE = 1024 * 1024;

export interface Weighed {
  readonly size: number;
  /** Changes when the file does. */
  readonly stamp: string;
}

/** Throws `file.notFound`, `file.notReadable`, `import.tooLarge`. */
export async function weigh(path: string): Promise<Weighed> {
  const name = basename(path);
  try {
    const file = await open(path, 'r');
    try {
      const found = await file.stat();
      if (!found.isFile()) throw new PhaseboardError('file.notReadable', { name });
      if (found.size > ROSTER_LIMITS.bytes) {
        const limit = ROSTER_LIMITS.bytes / MEGABYTE;
        throw new PhaseboardError('import.tooLarge', { name, size: Math.ceil(found.size / MEGABYTE), limit });
      }
      return { size: found.size, stamp: `${path} ${found.size} ${found.mtimeMs}` };
    } finally {
      await file.close();
    }
  } catch (error) {
    throw unreadable(error, name);
  }
}
