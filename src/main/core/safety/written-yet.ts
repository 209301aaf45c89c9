/**
 * Whether a file that was noted was written. Until it is, its note says in the place of the size what lay at its path
 * before: only moments of one disk are compared with one another, because a disk of the network has a clock of its own.
 */
import { statSync } from 'node:fs';
import type { WrittenFile } from '../database/written-files.ts';

/** Nothing lay there. */
const NOTHING = -1;

/** What is noted instead of a size before a file is written: less than 0. */
export function beforeWriting(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? Math.min(-stamp(found.mtimeMs), NOTHING - 1) : NOTHING;
}

/** Whether a file of ours lies where it was to be written. */
export function isThere({ path, at, size }: WrittenFile): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile()) return false;
  if (size > 0 || size === NOTHING) return true;
  // Notes of earlier versions say nothing of what lay there before.
  if (size === 0) return found.mtimeMs >= Date.parse(at);
  return Math.min(-stamp(found.mtimeMs), NOTHING - 1) !== size;
}

const stamp = (mtimeMs: number): number => Math.floor(mtimeMs);
