/** What a `.phaseboard` file says, believed only after every part of it was checked. */
import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import { checkedRows, lazily, require } from './checked-rows.ts';
import type { HistoryRow, RecordRow, SnapshotRow } from './checked-rows.ts';
import { FORMS, LIMITS } from './engagement-form.ts';
import type { StoredEngagement } from './stored-engagement.ts';

/** Everything in the file, of `size` bytes; throws where any part of it is not what we write. */
export function checkedContent(db: Database.Database, form: number, size: number): StoredEngagement {
  requireForm(db, form);
  require(db.pragma('quick_check(1)', { simple: true }) === 'ok');
  requireWithinLimits(db, form);
  const value = (key: string) =>
    db.prepare<[string], { value: string }>('SELECT value FROM file WHERE key = ?').get(key)?.value;
  require(value('sha256') === contentHash(db, form));
  return checkedRows({
    records: recordRows(db),
    history: historyRows(db),
    snapshots: form < 20 ? [] : snapshotRows(db, 'rowid'),
    cursor: Number(value('cursor')),
    engagement: value('engagement'),
    size,
    own: false,
  });
}

/** No table, index, view or trigger but our own, each by its very text: what is not there cannot run. */
function requireForm(db: Database.Database, form: number): void {
  const tables = FORMS[form];
  require(tables !== undefined);
  const found = db
    .prepare<[], { type: string; name: string; sql: string | null }>(
      'SELECT type, name, sql FROM sqlite_schema',
    )
    .all()
    // Made by SQLite itself for a primary key; has no text of its own.
    .filter(
      ({ type, name, sql }) => !(type === 'index' && sql === null && name.startsWith('sqlite_autoindex_')),
    );
  require(found.length === Object.keys(tables).length);
  for (const { type, name, sql } of found) require(type === 'table' && tables[name] === sql);
}

function requireWithinLimits(db: Database.Database, form: number): void {
  const number = (sql: string) => db.prepare<[], { n: number | null }>(`SELECT ${sql} AS n`).get()?.n ?? 0;
  require(number('(SELECT count(*) FROM record)') <= LIMITS.records);
  require(number('(SELECT count(*) FROM history)') <= LIMITS.steps);
  require(number('(SELECT count(*) FROM file)') <= 20);
  require(number('(SELECT max(length(body)) FROM record)') <= LIMITS.body);
  require(number('(SELECT max(length(diff)) FROM history)') <= LIMITS.diff);
  require(number('(SELECT max(length(label)) FROM history)') <= LIMITS.body);
  require(number('(SELECT max(length(value)) FROM file)') <= 1000);
  if (form >= 20) require(number('(SELECT count(*) FROM snapshot)') <= LIMITS.snapshots);
}

const recordRows = (db: Database.Database) =>
  lazily<RecordRow>(db, 'SELECT type, id, body FROM record ORDER BY type, id');
const historyRows = (db: Database.Database) => lazily<HistoryRow>(db, 'SELECT * FROM history ORDER BY seq');
const snapshotRows = (db: Database.Database, order: 'id' | 'rowid') =>
  lazily<SnapshotRow>(db, `SELECT * FROM snapshot ORDER BY ${order}`);

/** SHA-256 over everything that the file says. */
export function contentHash(db: Database.Database, form: number): string {
  const hash = createHash('sha256');
  const add = (...values: readonly unknown[]) =>
    hash.update(
      JSON.stringify(values.map((value) => (Buffer.isBuffer(value) ? value.toString('base64') : value))),
    );
  const facts = db
    .prepare<[], { key: string; value: string }>('SELECT key, value FROM file ORDER BY key')
    .all();
  if (form < 20) hash.update(JSON.stringify(facts.find(({ key }) => key === 'cursor')?.value ?? ''));
  else for (const { key, value } of facts) if (key !== 'sha256') add(key, value);
  for (const row of recordRows(db)) add(row.type, row.id, row.body);
  for (const row of historyRows(db)) {
    if (form < 20) add(row.seq, row.at, row.label, row.diff);
    else add(row.seq, row.first, row.at, row.label, row.diff);
  }
  if (form >= 20) {
    for (const row of snapshotRows(db, 'id')) add(row.id, row.name, row.at, row.seq, row.people, row.body);
  }
  return hash.digest('hex');
}
