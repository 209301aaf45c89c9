/** Opens the library: one SQLite file, one process at a time, always in the newest form. */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { PhaseboardError } from '#shared/domain/errors.ts';
import { translating } from './errors.ts';
import { MIGRATIONS } from './migrations/index.ts';
import type { Migration } from './migrations/index.ts';

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
      mkdirSync(dirname(file), { recursive: true });
    } catch {
      throw new PhaseboardError('library.readOnly', { folder: dirname(file) });
    }
  }
  return translating(file, () => {
    const db = new Database(file, { timeout: 500 });
    try {
      // One process owns the library; the lock goes with the process, so a crash leaves none behind.
      db.pragma('locking_mode = EXCLUSIVE');
      db.pragma('journal_mode = WAL');
      // FULL: an acknowledged edit survives a power cut. One fsync a commit, see docs/decisions.
      db.pragma('synchronous = FULL');
      db.pragma('foreign_keys = ON');
      db.pragma('trusted_schema = OFF');
      migrate(db, file, migrations);
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  });
}

function migrate(db: Database.Database, file: string, migrations: readonly Migration[]): void {
  const version = Number(db.pragma('user_version', { simple: true }));
  const newest = migrations.at(-1)?.version ?? 0;
  if (version > newest) throw new PhaseboardError('library.future', { found: version, known: newest });
  const application = Number(db.pragma('application_id', { simple: true }));
  if (version > 0 && application !== LIBRARY_ID) throw new PhaseboardError('library.damaged', { kept: file });

  const pending = migrations.filter((migration) => migration.version > version);
  if (pending.length === 0) {
    // Taking the lock now makes a second process fail at its start, not at its first edit.
    db.exec('BEGIN IMMEDIATE; COMMIT');
    return;
  }
  const copy = `${file}.before-${newest}`;
  if (version > 0 && file !== ':memory:' && !existsSync(copy)) db.prepare('VACUUM INTO ?').run(copy);
  for (const migration of pending) {
    db.transaction(() => {
      db.exec(migration.sql);
      db.pragma(`application_id = ${LIBRARY_ID}`);
      db.pragma(`user_version = ${migration.version}`);
    }).immediate();
  }
}
