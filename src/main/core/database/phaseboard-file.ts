/**
 * `.phaseboard`: one engagement in one file, a SQLite database of its own with records, history and a hash over both.
 * A foreign or damaged file is refused whole; nothing of it reaches the library.
 */
import { createHash } from 'node:crypto';
import { renameSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import Database from 'better-sqlite3';
import * as v from 'valibot';
import { labelSchema } from '#shared/contract/methods.ts';
import type { HistoryEntry } from '#shared/contract/types.ts';
import { brokenInvariant } from '#shared/commands/invariants.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import type { AnyRecord } from '#shared/domain/records.ts';
import { parseRecord, workshopOf } from '#shared/domain/workshop.ts';
import { parseDiff } from './workshops.ts';

/** "PhBf". */
const FILE_ID = 0x50684266;
const FILE_VERSION = 10;
/** More than any workshop may hold; a file beyond it is not one of ours. */
const MAX_ROWS = 400_000;

/** What the file holds. */
export interface Engagement {
  readonly records: readonly AnyRecord[];
  readonly history: readonly HistoryEntry[];
  readonly cursor: number;
}

type RecordRow = { type: string; id: string; body: string };
type HistoryRow = { seq: number; at: string; label: string; diff: string };

/** Writes the file beside its place, then moves it there, so that a half-written one is never seen. */
export function writePhaseboardFile(path: string, engagement: Engagement): void {
  const part = `${path}.part`;
  const name = basename(path);
  try {
    rmSync(part, { force: true });
    const db = new Database(part);
    try {
      fill(db, engagement);
    } finally {
      db.close();
    }
    renameSync(part, path);
  } catch (error) {
    removeQuietly(part);
    const full =
      (error as { code?: string }).code === 'SQLITE_FULL' || (error as { code?: string }).code === 'ENOSPC';
    throw new PhaseboardError(full ? 'disk.full' : 'file.notWritable', { name });
  }
}

/** What cannot be written cannot be cleared away either; that must not hide why. */
function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The error that led here is the one to tell.
  }
}

function fill(db: Database.Database, engagement: Engagement): void {
  db.pragma('journal_mode = DELETE');
  db.pragma(`application_id = ${FILE_ID}`);
  db.pragma(`user_version = ${FILE_VERSION}`);
  db.transaction(() => {
    db.exec(`
      CREATE TABLE file (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
      CREATE TABLE record (type TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL,
        PRIMARY KEY (type, id)) STRICT, WITHOUT ROWID;
      CREATE TABLE history (seq INTEGER PRIMARY KEY, at TEXT NOT NULL, label TEXT NOT NULL, diff TEXT NOT NULL) STRICT;
    `);
    const record = db.prepare('INSERT INTO record (type, id, body) VALUES (?, ?, ?)');
    for (const entry of engagement.records) record.run(entry.type, entry.id, JSON.stringify(entry));
    const step = db.prepare('INSERT INTO history (seq, at, label, diff) VALUES (?, ?, ?, ?)');
    for (const entry of engagement.history) {
      step.run(entry.seq, entry.at, JSON.stringify(entry.label), JSON.stringify(entry.diff));
    }
    const put = db.prepare('INSERT INTO file (key, value) VALUES (?, ?)');
    put.run('cursor', String(engagement.cursor));
    put.run('sha256', contentHash(db, String(engagement.cursor)));
  })();
}

/**
 * Reads and checks a file. Throws `phaseboardFile.notOne`, `phaseboardFile.future` or `phaseboardFile.damaged`.
 */
export function readPhaseboardFile(path: string): Engagement {
  const name = basename(path);
  const db = openForReading(path, name);
  try {
    const application = db.pragma('application_id', { simple: true });
    if (application !== FILE_ID) throw new PhaseboardError('phaseboardFile.notOne', { name });
    const version = Number(db.pragma('user_version', { simple: true }));
    if (version > FILE_VERSION) throw new PhaseboardError('phaseboardFile.future', { name });
    return checkedContent(db, name);
  } catch (error) {
    if (error instanceof PhaseboardError && error.code.startsWith('phaseboardFile.')) throw error;
    const foreign = (error as { code?: string }).code === 'SQLITE_NOTADB';
    throw new PhaseboardError(foreign ? 'phaseboardFile.notOne' : 'phaseboardFile.damaged', { name });
  } finally {
    db.close();
  }
}

function openForReading(path: string, name: string): Database.Database {
  try {
    const db = new Database(path, { readonly: true, fileMustExist: true });
    db.pragma('trusted_schema = OFF');
    db.pragma('cell_size_check = ON');
    return db;
  } catch (error) {
    const foreign = (error as { code?: string }).code === 'SQLITE_NOTADB';
    throw new PhaseboardError(foreign ? 'phaseboardFile.notOne' : 'phaseboardFile.damaged', { name });
  }
}

function checkedContent(db: Database.Database, name: string): Engagement {
  const damaged = () => new PhaseboardError('phaseboardFile.damaged', { name });
  const quick = db.pragma('quick_check', { simple: true });
  if (quick !== 'ok') throw damaged();
  const count = db.prepare<[], { n: number }>(
    'SELECT (SELECT count(*) FROM record) + (SELECT count(*) FROM history) AS n',
  );
  if ((count.get()?.n ?? 0) > MAX_ROWS) throw damaged();
  const value = (key: string) =>
    db.prepare<[string], { value: string }>('SELECT value FROM file WHERE key = ?').get(key)?.value ?? '';
  if (value('sha256') !== contentHash(db, value('cursor'))) throw damaged();

  const records = recordRows(db).map((row) => parseRecord(JSON.parse(row.body)));
  const history = historyRows(db).map((row) => ({
    seq: row.seq,
    at: row.at,
    label: v.parse(labelSchema, JSON.parse(row.label)) as HistoryEntry['label'],
    diff: parseDiff(JSON.parse(row.diff) as HistoryEntry['diff']),
  }));
  if (brokenInvariant(workshopOf(records))) throw damaged();
  const cursor = Number(value('cursor'));
  if (!Number.isInteger(cursor) || cursor < 0 || cursor > (history.at(-1)?.seq ?? 0)) throw damaged();
  return { records, history, cursor };
}

const recordRows = (db: Database.Database) =>
  db.prepare<[], RecordRow>('SELECT type, id, body FROM record ORDER BY type, id').all();
const historyRows = (db: Database.Database) =>
  db.prepare<[], HistoryRow>('SELECT seq, at, label, diff FROM history ORDER BY seq').all();

/** SHA-256 over everything that the file says. */
function contentHash(db: Database.Database, cursor: string): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify(cursor));
  for (const row of recordRows(db)) hash.update(JSON.stringify([row.type, row.id, row.body]));
  for (const row of historyRows(db)) hash.update(JSON.stringify([row.seq, row.at, row.label, row.diff]));
  return hash.digest('hex');
}
