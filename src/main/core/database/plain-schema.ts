/** A database of unknown origin: whether there is nothing in it but tables and their indexes, so that reading runs nothing. */
import type Database from 'better-sqlite3';

/** Columns that are worked out, and tables that are programs, are none of ours in any form. */
const WORKED_OUT = /\bgenerated\b|\bas\s*\(|\bvirtual\s+table\b|\bcheck\s*\(|\bdefault\s*\(/iu;

export function isPlain(db: Database.Database): boolean {
  const found = db
    .prepare<[], { type: string; sql: string | null }>('SELECT type, sql FROM sqlite_schema LIMIT 200')
    .all();
  return (
    found.length < 200 &&
    found.every(({ type, sql }) => (type === 'table' || type === 'index') && !WORKED_OUT.test(sql ?? ''))
  );
}
