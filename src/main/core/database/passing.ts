/**
 * Copies that SQLite needs as files for a moment. They lie in a folder that only this user can read, go when the work is
 * done or has failed, and those that a killed program left go when the next one starts.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRunning } from '../part-files.ts';

const START = 'phaseboard-passing-';

/** Gives `work` an empty folder that is gone afterwards, whatever happens. Throws what `work` throws. */
export function inPassing<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), `${START}${process.pid}-`));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Clears away what programs left that were killed in the middle of it. Never throws. */
export function clearLeftovers(): void {
  try {
    for (const name of readdirSync(tmpdir())) {
      const pid = Number(new RegExp(`^${START}(\\d+)-`, 'u').exec(name)?.[1] ?? Number.NaN);
      if (Number.isNaN(pid) || isRunning(pid)) continue;
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
    }
  } catch {
    // Another user's, say; it is not for this program to clear.
  }
}
