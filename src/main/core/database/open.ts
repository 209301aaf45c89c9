/** Opens the library: one SQLite file, one process at a time, always in the newest form. */
import { renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { PhaseboardError } from '#shared/domain/errors.ts';
import { partOf } from '../part-files.ts';
import { privateFile, privateFolder } from '../private-files.ts';
import { translating } from './database-errors.ts';
import { MIGRATIONS } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';

/** "PhBd": says that a SQLite file is a library of Phaseboard. */
export const LIBRARY_ID = 0x50684264;

/**
 * Opens or makes the library and migrates it; a copy `<file>.before-<version>` is made before any migration of an
 * existing one. Throws `library.locked`, `library.future`, `library.damaged`, `library.readOnly`, `disk.full`.
 */
export function openLibrary(file: string, migrations: readonly Migration[] = MIGRATIONS): Database.Database {
  const inMemory = file === ':memory:';
  if (!inMemory) {
    try {
      privateFolder(dirname(file));
    } catch {
      throw new PhaseboardError('library.readOnly', { folder: dirname(file) });
    }
  }
  return translating(file, () => {
    // Its log gets the mode of the library.
    if (!inMemory) privateFile(file);
    const db = new Database(file, { timeout: 500 });
    try {
      // One process owns the library; the lock goes with the process, so a crash leaves none behind.
      db.pragma('locking_mode = EXCLUSIVE');
      // Before anything is set: what is not ours to open stays as it is, byte by byte.
      const version = knownVersion(db, file, migrations.at(-1)?.version ?? 0);
      db.pragma('journal_mode = WAL');
      // FULL: an acknowledged edit survives a power cut. One fsync a commit, see docs/decisions.
      db.pragma('synchronous = FULL');
      db.pragma('foreign_keys = ON');
      db.pragma('trusted_schema = OFF');
      migrate(db, file, version, migrations);
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  });
}

/** The version of a library that this program may open; 0 for a new file. */
function knownVersion(db: Database.Database, file: string, newest: number): number {
  const version = Number(db.pragma('user_version', { simple: true }));
  const application = Number(db.pragma('application_id', { simple: true }));
  const isEmpty = !db.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get();
  if (application !== LIBRARY_ID && !isEmpty) throw new PhaseboardError('library.damaged', { kept: file });
  if (version > newest) throw new PhaseboardError('library.future', { found: version, known: newest });
  // Some 2.5 ms for each megabyte; an edit on top of a damaged page could cost what is still sound.
  if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') {
    throw new PhaseboardError('library.damaged', { kept: file });
  }
  return version;
}

/** Brings the library into the newest form, or leaves it whole as it was. */
function migrate(
  db: Database.Database,
  file: string,
  version: number,
  migrations: readonly Migration[],
): void {
  const pending = migrations.filter((migration) => migration.version > version);
  const newest = pending.at(-1);
  if (!newest) {
    // Taking the lock now makes a second process fail at its start, not at its first edit.
    db.exec('BEGIN IMMEDIATE; COMMIT');
    return;
  }
  if (version > 0 && file !== ':memory:') keepCopy(db, `${file}.before-${newest.version}`);
  db.transaction(() => {
    for (const migration of pending) {
      db.exec(migration.sql);
      migration.run?.(db);
    }
    db.pragma(`application_id = ${LIBRARY_ID}`);
    db.pragma(`user_version = ${newest.version}`);
  }).immediate();
}

/** Copies the library beside itself; under its name a copy is always whole. */
function keepCopy(db: Database.Database, copy: string): void {
  const part = partOf(copy);
  rmSync(part, { force: true });
  try {
    privateFile(part);
    db.prepare('VACUUM INTO ?').run(part);
    renameSync(part, copy);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}
