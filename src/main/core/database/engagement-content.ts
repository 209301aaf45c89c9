/** What a `.phaseboard` file says, believed only after every part of it was checked. */
import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import * as v from 'valibot';
import { brokenInvariant } from '#shared/commands/invariants.ts';
import type { Diff } from '#shared/commands/diff.ts';
import { labelSchema } from '#shared/contract/methods.ts';
import { firstOf } from '#shared/contract/steps.ts';
import type { HistoryEntry } from '#shared/contract/types.ts';
import { id as idSchema } from '#shared/domain/fields.ts';
import type { AnyRecord } from '#shared/domain/records.ts';
import { parseStored, workshopOf } from '#shared/domain/workshop.ts';
import { inflatedWithin } from './deflated.ts';
import { FORMS, LIMITS } from './engagement-form.ts';
import { parseDiff } from './history-rows.ts';
import type { Engagement } from './library.ts';
import type { Snapshot } from './snapshots.ts';
import { isRecordType } from './workshops.ts';
import type { UnknownRecord } from './workshops.ts';

type RecordRow = { type: string; id: string; body: string };
type HistoryRow = { seq: number; first?: number; at: string; label: string; diff: string | Buffer };
type SnapshotRow = { id: string; name: string; at: string; seq: number; people: number; body: Buffer };

/** Everything in the file; throws where any part of it is not what we write. */
export function checkedContent(db: Database.Database, form: number): Engagement {
  requireForm(db, form);
  require(db.pragma('quick_check(1)', { simple: true }) === 'ok');
  requireWithinLimits(db, form);
  const value = (key: string) =>
    db.prepare<[string], { value: string }>('SELECT value FROM file WHERE key = ?').get(key)?.value;
  require(value('sha256') === contentHash(db, form));

  const budget = { left: LIMITS.inflated };
  const { records, unknown } = recordsIn(db);
  const history = historyRows(db).map((row) => stepOf(row, budget));
  require(inOrder(history));
  const cursor = Number(value('cursor'));
  require(cursor === 0 || history.some((step) => step.seq === cursor));
  require(brokenInvariant(workshopOf(records)) === null);
  const snapshots = form < 20 ? [] : snapshotRows(db, 'rowid').map((row) => snapshotOf(row, budget));
  const engagement = value('engagement');
  return {
    records,
    unknown,
    history,
    cursor,
    snapshots,
    ...(engagement !== undefined && { engagement: v.parse(idSchema, engagement) }),
  };
}

function require(holds: boolean): asserts holds {
  if (!holds) throw new Error('not what was written');
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
  require(number('(SELECT max(length(diff)) FROM history)') <= LIMITS.body);
  if (form >= 20) require(number('(SELECT count(*) FROM snapshot)') <= LIMITS.snapshots);
}

function recordsIn(db: Database.Database): { records: AnyRecord[]; unknown: UnknownRecord[] } {
  const records: AnyRecord[] = [];
  const unknown: UnknownRecord[] = [];
  for (const row of recordRows(db)) {
    const value: unknown = JSON.parse(row.body);
    if (!isRecordType(row.type)) {
      v.parse(v.looseObject({ type: v.literal(row.type), id: v.literal(row.id) }), value);
      unknown.push(row);
      continue;
    }
    const record = parseStored(value);
    require(record.type === row.type && record.id === row.id);
    records.push(record);
  }
  return { records, unknown };
}

function stepOf(row: HistoryRow, budget: { left: number }): HistoryEntry {
  const first = row.first ?? row.seq;
  const label = v.parse(labelSchema, JSON.parse(row.label)) as HistoryEntry['label'];
  const diff = typeof row.diff === 'string' ? JSON.parse(row.diff) : inflatedWithin(row.diff, budget);
  return {
    seq: row.seq,
    ...(first < row.seq && { first }),
    at: row.at,
    label,
    diff: parseDiff(withoutUnknown(diff as Diff), parseStored),
  };
}

/** A step of a newer program may speak of records that this one carries along unread. */
function withoutUnknown({ added, updated, removed }: Diff): Diff {
  return {
    added: added.filter(({ type }) => isRecordType(type)),
    updated: updated.filter(([from]) => isRecordType(from.type)),
    removed: removed.filter(({ type }) => isRecordType(type)),
  };
}

/** Steps follow each other from the first edit on, without a hole. */
function inOrder(steps: readonly HistoryEntry[]): boolean {
  let before = 0;
  return steps.every((step) => {
    const follows = firstOf(step) === before + 1 && step.seq >= firstOf(step);
    before = step.seq;
    return follows;
  });
}

function snapshotOf({ body, ...line }: SnapshotRow, budget: { left: number }): Snapshot {
  const records = v.parse(v.array(v.unknown()), inflatedWithin(body, budget)).map(parseStored);
  require(brokenInvariant(workshopOf(records)) === null);
  return { ...line, id: v.parse(idSchema, line.id), records };
}

const recordRows = (db: Database.Database) =>
  db.prepare<[], RecordRow>('SELECT type, id, body FROM record ORDER BY type, id').all();
const historyRows = (db: Database.Database) =>
  db.prepare<[], HistoryRow>('SELECT * FROM history ORDER BY seq').all();
const snapshotRows = (db: Database.Database, order: 'id' | 'rowid') =>
  db.prepare<[], SnapshotRow>(`SELECT * FROM snapshot ORDER BY ${order}`).all();

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
