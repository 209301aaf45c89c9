/**
 * Copies that SQLite needs as files for a moment. They lie in a folder that only this user can read, go when the work is
 * done or has failed, and those that a killed program left go when the next one starts.
 */
import { lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
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

/**
 * Clears away what programs left that were killed in the middle of it. The number of a killed one may be another's by now:
 * `forGood` clears what is not of this very process. Answers the paths that could not be cleared. Never throws.
 */
export function clearLeftovers(forGood = false): string[] {
  let names: string[];
  try {
    names = readdirSync(tmpdir());
  } catch {
    return [];
  }
  return names.flatMap((name) => {
    const pid = Number(new RegExp(`^${START}(\\d+)-`, 'u').exec(name)?.[1] ?? Number.NaN);
    if (Number.isNaN(pid) || pid === process.pid || (!forGood && isRunning(pid))) return [];
    try {
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
      return [];
    } catch {
      // Another user's, say, whose it is to clear.
      return isOwn(join(tmpdir(), name)) ? [join(tmpdir(), name)] : [];
    }
  });
}

/** Whether this user made it; where the system does not say, nobody else comes to this user's folder for passing files. */
function isOwn(path: string): boolean {
  const owner = lstatSync(path, { throwIfNoEntry: false })?.uid;
  return owner !== undefined && (process.getuid === undefined || owner === process.getuid());
}
