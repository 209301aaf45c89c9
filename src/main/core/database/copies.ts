/** Copies of the library that lie somewhere: checked, looked into, cleared of a workshop. */
import { copyFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { CopiedWorkshop } from '#shared/contract/safety-types.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { PhaseNumber } from '#shared/domain/workshop-meta.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import { storedIn } from './checked-rows.ts';
import { eraseWorkshop } from './copy.ts';
import { translating } from './database-errors.ts';
import { createLibrary } from './library.ts';
import type { Library } from './library.ts';
import { LIBRARY_ID, openLibrary } from './open.ts';
import { inPassing } from './passing.ts';
import { isPlain } from './plain-schema.ts';
import type { StoredEngagement } from './stored-engagement.ts';
import { workshopTable } from './workshops.ts';
import type { WorkshopRow } from './workshops.ts';

/** A copy is only read, so its clock is never looked at. */
const NEVER = new Date(0);

/** What a copy holds; null where it is damaged or no library at all. */
export function workshopsIn(path: string, removedToo = false): CopiedWorkshop[] | null {
  try {
    const db = new Database(path, { readonly: true, fileMustExist: true });
    try {
      db.pragma('trusted_schema = OFF');
      if (db.pragma('application_id', { simple: true }) !== LIBRARY_ID || !isPlain(db)) return null;
      return db
        .prepare<[number], Record<string, string | number | null>>(
          'SELECT * FROM workshop WHERE ? OR removed_at IS NULL ORDER BY edited_at DESC, id',
        )
        .all(removedToo ? 1 : 0)
        .map((row) => ({
          id: String(row['id']),
          title: String(row['title']),
          client: String(row['client']),
          date: row['date'] === null ? null : String(row['date']),
          editedAt: String(row['edited_at']),
          people: Number(row['people']),
          phase: row['phase'] as PhaseNumber | null,
          betweenWith: row['between_with'] as PhaseNumber | null,
        }));
    } finally {
      db.close();
    }
  } catch {
    return null;
  }
}

/** Where a workshop stood when it was copied. */
export type CopiedRow = Pick<WorkshopRow, 'id' | 'title' | 'client' | 'revision' | 'editedAt' | 'removedAt'>;

/** Every workshop of a copy, also those that were taken off the list; null where it cannot be read. */
export function rowsIn(path: string): CopiedRow[] | null {
  try {
    const db = new Database(path, { readonly: true, fileMustExist: true });
    try {
      const ours = db.pragma('application_id', { simple: true }) === LIBRARY_ID && isPlain(db);
      return ours ? workshopTable(db).all() : null;
    } finally {
      db.close();
    }
  } catch {
    return null;
  }
}

/** Whether SQLite finds a copy sound. */
export function isSound(path: string): boolean {
  try {
    const db = new Database(path, { readonly: true, fileMustExist: true });
    try {
      return isPlain(db) && db.pragma('quick_check(1)', { simple: true }) === 'ok';
    } finally {
      db.close();
    }
  } catch {
    return false;
  }
}

/**
 * Opens a copy of a copy, in the newest form, so that what lies there stays as it is. Throws `library.damaged`,
 * `library.future`.
 */
export function readingCopy<T>(path: string, read: (library: Library) => T): T {
  return inPassing((folder) => {
    const copy = join(folder, 'library');
    translating(path, () => copyFileSync(path, copy));
    requirePlain(copy, path);
    const library = createLibrary(openLibrary(copy), copy, () => NEVER);
    try {
      return read(library);
    } finally {
      library.close();
    }
  });
}

function requirePlain(copy: string, path: string): void {
  translating(path, () => {
    const db = new Database(copy, { readonly: true });
    try {
      db.pragma('trusted_schema = OFF');
      if (!isPlain(db)) throw new PhaseboardError('library.damaged', { kept: path });
    } finally {
      db.close();
    }
  });
}

/** A workshop of a copy of the library by its id. */
export interface Held {
  readonly id: Id;
  readonly held: StoredEngagement;
}

/**
 * Workshops of a copy, all of them or those that are wanted, every row of them checked. Throws `library.damaged`,
 * `library.future`. Costs what the copy makes it cost, so it is done in a thread of its own.
 */
export function heldInCopy(path: string, wanted: readonly Id[] | null): Held[] {
  const size = statSync(path).size;
  return inPassing((folder) => {
    const copy = join(folder, 'library');
    translating(path, () => copyFileSync(path, copy));
    requirePlain(copy, path);
    const db = openLibrary(copy);
    try {
      const ids = db
        .prepare<[], { id: string }>(
          'SELECT id FROM workshop WHERE removed_at IS NULL ORDER BY edited_at DESC, id',
        )
        .all()
        .map(({ id }) => id)
        .filter((id) => wanted === null || wanted.includes(id));
      return ids.map((id) => ({ id, held: storedIn(db, id, size) }));
    } catch (error) {
      if (error instanceof PhaseboardError && error.code !== 'edit.invalid') throw error;
      throw new PhaseboardError('library.damaged', { kept: path });
    } finally {
      db.close();
    }
  });
}

/** Takes a workshop out of a copy, down to the bytes. Answers whether it was there. Throws where it cannot be done. */
export function eraseFromCopy(path: string, workshopId: Id): boolean {
  const db = new Database(path, { fileMustExist: true });
  try {
    return eraseWorkshop(db, workshopId);
  } finally {
    db.close();
  }
}
