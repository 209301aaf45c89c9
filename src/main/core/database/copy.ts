/** The open library as a whole: copying it, and taking a workshop out down to the bytes. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import type { Id } from '#shared/domain/fields.ts';
import { partOf } from '../part-files.ts';
import { privateFile } from '../private-files.ts';

/** Pages copied at once; between two of these edits go on. */
const PAGES = 2000;

/**
 * Copies an open library by SQLite's online backup, checks the copy, and puts it under its name only when it is sound.
 * Throws what the disk says; nothing is left then.
 */
export async function copyLibrary(db: Database.Database, path: string): Promise<void> {
  const part = partOf(path);
  rmSync(part, { force: true });
  try {
    privateFile(part);
    await db.backup(part, { progress: () => PAGES });
    const copy = new Database(part);
    try {
      // One file that stands for itself, without a log beside it.
      copy.pragma('journal_mode = DELETE');
      if (copy.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new Error('the copy is not sound');
    } finally {
      copy.close();
    }
    flush(part);
    renameSync(part, path);
    flush(dirname(path));
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

function flush(path: string): void {
  // A folder cannot be opened on Windows; its entries are safe there without.
  if (process.platform === 'win32') return;
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Takes a workshop out of a database, overwrites where it lay, and gives the room back. */
export function eraseWorkshop(db: Database.Database, workshopId: Id): boolean {
  db.pragma('foreign_keys = ON');
  db.pragma('secure_delete = ON');
  db.prepare('DELETE FROM setting WHERE key = ?').run(`template.${workshopId}`);
  const { changes } = db.prepare('DELETE FROM workshop WHERE id = ?').run(workshopId);
  db.exec('VACUUM');
  db.pragma('wal_checkpoint(TRUNCATE)');
  return changes > 0;
}
