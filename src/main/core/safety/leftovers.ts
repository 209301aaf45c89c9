/**
 * What programs left that were killed in the middle of writing, and what a window remembers of where it was: the places
 * where a client's name or data could lie without a note of it.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { TRANSFER_FOLDER } from '../data-dir.ts';
import type { Library } from '../database/library.ts';
import { clearLeftovers } from '../database/passing.ts';
import { clearParts, clearPartsOf } from '../part-files.ts';
import type { Ports } from '../ports.ts';
import { isOwnName, PRIVATE } from '../private-files.ts';
import type { Backups } from './backups.ts';

/**
 * Clears parts in the folders that Phaseboard looks after: the data folder, backups, second folders, the system's folder
 * for passing files. Answers what could not be cleared. Nobody else writes there while the library is open.
 */
export function clearLeft(library: Library, backups: Backups, { dataDir }: Ports, forGood = false): string[] {
  const passing = clearLeftovers(forGood);
  const recovered = `${basename(library.file)}.recovered`;
  for (const end of ['', '-wal', '-shm']) {
    // The one that is open now was moved to its place; what still has this name was never finished.
    rmSync(join(dataDir, recovered + end), { force: true });
  }
  return [...passing, ...clearParts(dataDir, isOwnName, forGood), ...backups.clearLeft(forGood)];
}

/** At the start: the same, and the parts of all files that were ever noted. Never throws. */
export function clearAtStart(library: Library, backups: Backups, ports: Ports): void {
  try {
    clearLeft(library, backups, ports);
    // Of a run that was killed: the run that is beginning has handed nothing over yet.
    rmSync(join(ports.dataDir, TRANSFER_FOLDER), { recursive: true, force: true });
    clearPartsOf([...library.written.paths(), ...Object.keys(library.unclaimed.get().unclaimed)]);
  } catch (error) {
    ports.log.error('leftovers.failed', { kind: error instanceof Error ? error.name : 'unknown' });
  }
}

/** The folder of the last file may bear a client's name; the window that is open forgets it by itself. */
export function forgetFolder(dataDir: string): void {
  const file = join(dataDir, 'window.json');
  try {
    const { lastFolder: _, ...rest } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    writeFileSync(file, JSON.stringify(rest), PRIVATE);
  } catch {
    // No window was ever opened here, or what it left cannot be read: then nothing of it is a name.
  }
}
