/** What a library keeps beside its workshops: settings of every kind, and which files were written for whom. */
import type Database from 'better-sqlite3';
import type { Id } from '#shared/domain/fields.ts';
import type { WrittenFile } from './written-files.ts';

export interface Notes {
  /** Values as they are stored, by their key; those of other versions too. */
  readonly settings: ReadonlyMap<string, string>;
  readonly written: readonly (WrittenFile & { readonly workshopId: Id })[];
  /** Whether each could be read to its end. */
  readonly complete: { readonly settings: boolean; readonly written: boolean };
}

/** What can be read; throws nothing, so that a damaged library gives what it has. */
export function notesIn(db: Database.Database): Notes {
  const settings = rowsFromBothEnds<{ key: string; value: string }>(db, 'setting', 'key');
  const written = rowsFromBothEnds<{ workshop_id: string } & WrittenFile>(
    db,
    'written_file',
    'workshop_id, path',
  );
  return {
    settings: new Map(settings.rows.map(({ key, value }) => [key, value])),
    written: written.rows.map(({ workshop_id: workshopId, path, at, size }) => ({
      workshopId,
      path,
      at,
      size,
    })),
    complete: { settings: settings.complete, written: written.complete },
  };
}

/** Notes with what is missing of them filled in from others; of two that differ the first are right. */
export function filledIn(notes: Notes, others: Notes): Notes {
  const known = new Set(notes.written.map(({ workshopId, path }) => `${workshopId} ${path}`));
  const missing = others.written.filter(({ workshopId, path }) => !known.has(`${workshopId} ${path}`));
  return {
    settings: notes.complete.settings ? notes.settings : new Map([...others.settings, ...notes.settings]),
    written: notes.complete.written ? notes.written : [...notes.written, ...missing],
    complete: {
      settings: notes.complete.settings || others.complete.settings,
      written: notes.complete.written || others.complete.written,
    },
  };
}

/** Writes them; files that were written for workshops that are not there are left out. */
export function putNotes(db: Database.Database, { settings, written }: Notes): void {
  const put = db.prepare('INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)');
  const note = db.prepare(
    `INSERT OR REPLACE INTO written_file (workshop_id, path, at, size)
     SELECT id, ?, ?, ? FROM workshop WHERE id = ?`,
  );
  db.transaction(() => {
    for (const [key, value] of settings) put.run(key, value);
    for (const { workshopId, path, at, size } of written) note.run(path, at, size, workshopId);
  })();
}

/** Rows of a table up to the first that cannot be read, and then from its end. */
function rowsFromBothEnds<T>(
  db: Database.Database,
  table: string,
  order: string,
): { rows: T[]; complete: boolean } {
  const rows: T[] = [];
  const read = (direction: 'ASC' | 'DESC') => {
    const by = order.replaceAll(', ', ` ${direction}, `);
    try {
      const all = db.prepare<[], T>(`SELECT * FROM ${table} ORDER BY ${by} ${direction}`);
      for (const row of all.iterate()) rows.push(row);
      return true;
    } catch {
      return false;
    }
  };
  const complete = read('ASC');
  if (!complete) read('DESC');
  return { rows, complete };
}
