import type Database from 'better-sqlite3';

/** One step from an older form of the library to a newer one. */
export interface Migration {
  /** Form that it leads to; in tens. */
  readonly version: number;
  readonly sql: string;
  /** What SQL cannot say; in the same transaction, after it. */
  readonly run?: (db: Database.Database) => void;
}
