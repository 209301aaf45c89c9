/** Files that were written for a workshop outside the library: reports, tables, engagement files. */
import type Database from 'better-sqlite3';
import type { Id } from '#shared/domain/fields.ts';
import { statements } from './statements.ts';

export interface WrittenFile {
  readonly path: string;
  /** Moment of writing, ISO. */
  readonly at: string;
  /** Bytes, as it was written; not more than 0 until it is. */
  readonly size: number;
}

export function writtenFileTable(db: Database.Database) {
  const sql = statements(db);
  return {
    note(workshopId: Id, path: string, at: string, size: number): void {
      sql('INSERT OR REPLACE INTO written_file (workshop_id, path, at, size) VALUES (?, ?, ?, ?)').run(
        workshopId,
        path,
        at,
        size,
      );
    },
    /** The file holds what it held before: it was not written after all. */
    drop(workshopId: Id, path: string): void {
      sql('DELETE FROM written_file WHERE workshop_id = ? AND path = ?').run(workshopId, path);
    },
    /** A file that was written anew holds nothing of those that it was written for before. */
    dropOthers(workshopId: Id | null, path: string): void {
      sql('DELETE FROM written_file WHERE path = ? AND workshop_id IS NOT ?').run(path, workshopId);
    },
    /** Paths of all files, whoever they belong to. */
    paths: (): string[] =>
      sql('SELECT DISTINCT path FROM written_file')
        .all()
        .map((row) => String(row['path'])),
    list(workshopId: Id): WrittenFile[] {
      return sql('SELECT path, at, size FROM written_file WHERE workshop_id = ? ORDER BY path')
        .all(workshopId)
        .map((row) => ({
          path: String(row['path']),
          at: String(row['at']),
          size: Number(row['size']),
        }));
    },
  };
}
