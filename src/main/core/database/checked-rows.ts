/** Rows of an engagement, of a file or of a copy of a library, believed only after every one of them was checked. */
import type Database from 'better-sqlite3';
import * as v from 'valibot';
import { payrollOf } from '#shared/analysis/headcount.ts';
import { brokenInvariant } from '#shared/commands/invariants.ts';
import type { Diff } from '#shared/commands/diff.ts';
import { labelSchema } from '#shared/contract/methods.ts';
import { firstOf } from '#shared/contract/steps.ts';
import type { HistoryEntry } from '#shared/contract/types.ts';
import { id as idSchema, moment, text } from '#shared/domain/fields.ts';
import type { AnyRecord } from '#shared/domain/records.ts';
import { META_ID } from '#shared/domain/workshop-meta.ts';
import { parseStored, workshopOf } from '#shared/domain/workshop.ts';
import { LARGE_JSON, parseModest, SMALL_JSON } from '../outside/modest-json.ts';
import { inflatedWithin } from './deflated.ts';
import type { InflateBudget } from './deflated.ts';
import { LIMITS } from './engagement-form.ts';
import { parseDiff } from './history-rows.ts';
import { factsOf, storedRecord, storedStep } from './stored-engagement.ts';
import type { StoredEngagement, StoredSnapshot } from './stored-engagement.ts';
import { isRecordType } from './workshops.ts';
import type { UnknownRecord } from './workshops.ts';

export type RecordRow = { type: string; id: string; body: string };
export type HistoryRow = { seq: number; first?: number; at: string; label: string; diff: string | Buffer };
export type SnapshotRow = {
  id: string;
  name: string;
  at: string;
  seq: number;
  people: number;
  body: Buffer;
};

export interface EngagementRows {
  readonly records: Iterable<RecordRow>;
  /** In their order. */
  readonly history: Iterable<HistoryRow>;
  readonly snapshots: Iterable<SnapshotRow>;
  readonly cursor: number;
  readonly engagement: string | undefined;
  /** Bytes of the file that they come from. */
  readonly size: number;
  /**
   * True for a copy of our own library: a moment that is none, which older versions let in, is shown as the earliest
   * one, because what is kept for safety has to come back.
   */
  readonly own: boolean;
}

export function require(holds: boolean): asserts holds {
  if (!holds) throw new Error('not what was written');
}

/** Rows that are asked for when the first one is wanted, and let go of when no more are: an open query blocks closing. */
export function* lazily<T>(db: Database.Database, sql: string, ...values: string[]): Generator<T> {
  yield* db.prepare<string[], T>(sql).iterate(...values);
}

/** A position in the history: exact in 53 bits, and one that could have been reached. */
const position = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LIMITS.seq));
const snapshotName = v.pipe(text(300), v.minLength(1));
const EARLIEST = new Date(0).toISOString();

/**
 * Everything that the rows say; throws where any part of it is not what we write. Steps and snapshots are looked into one
 * by one: only the records are in memory at once.
 */
export function checkedRows(rows: EngagementRows): StoredEngagement {
  const budget = { left: LIMITS.allInflated + rows.size * LIMITS.inflatedTimes, each: LIMITS.inflated };
  const at = rows.own ? v.fallback(moment, EARLIEST) : moment;
  const { records, unknown } = recordsOf(rows.records);
  require(brokenInvariant(workshopOf(records)) === null);
  const history: StoredEngagement['history'][number][] = [];
  let before = 0;
  for (const row of rows.history) {
    const step = stepOf(row, at, budget);
    // Steps follow each other from the first edit on, without a hole.
    require(firstOf(step) === before + 1 && step.seq >= firstOf(step));
    before = step.seq;
    history.push(storedStep(step));
  }
  const cursor = v.parse(position, rows.cursor);
  require(cursor === 0 || history.some((step) => step.seq === cursor));
  const snapshots: StoredSnapshot[] = [];
  for (const row of rows.snapshots) snapshots.push(snapshotOf(row, at, budget));
  const { engagement } = rows;
  return {
    facts: factsOf(records),
    records: records.map(storedRecord),
    unknown,
    history,
    cursor,
    snapshots,
    ...(engagement !== undefined && { engagement: v.parse(idSchema, engagement) }),
  };
}

function recordsOf(rows: Iterable<RecordRow>): { records: AnyRecord[]; unknown: UnknownRecord[] } {
  const records: AnyRecord[] = [];
  const unknown: UnknownRecord[] = [];
  for (const row of rows) {
    const value = parseModest(row.body, SMALL_JSON);
    if (!isRecordType(row.type)) {
      v.parse(v.looseObject({ type: v.literal(row.type), id: v.literal(row.id) }), value);
      v.parse(idSchema, row.id);
      unknown.push(row);
      continue;
    }
    const record = parseStored(value);
    require(record.type === row.type && record.id === row.id);
    // Files of other origin may call the workshop's own record differently.
    records.push(record.type === 'workshop' ? { ...record, id: META_ID } : record);
  }
  return { records, unknown };
}

type At = v.GenericSchema<string>;

function stepOf(row: HistoryRow, at: At, budget: InflateBudget): HistoryEntry {
  const seq = v.parse(position, row.seq);
  const first = v.parse(position, row.first ?? row.seq);
  const label = v.parse(labelSchema, parseModest(row.label, SMALL_JSON)) as HistoryEntry['label'];
  const diff =
    typeof row.diff === 'string' ? parseModest(row.diff, LARGE_JSON) : inflatedWithin(row.diff, budget);
  return {
    seq,
    ...(first < seq && { first }),
    at: v.parse(at, row.at),
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

function snapshotOf(row: SnapshotRow, at: At, budget: InflateBudget): StoredSnapshot {
  const found = inflatedWithin(row.body, budget);
  const records = v.parse(v.pipe(v.array(v.unknown()), v.maxLength(LIMITS.records)), found).map(parseStored);
  const workshop = workshopOf(records);
  require(brokenInvariant(workshop) === null);
  return {
    id: v.parse(idSchema, row.id),
    name: v.parse(snapshotName, row.name),
    at: v.parse(at, row.at),
    seq: v.parse(position, row.seq),
    people: payrollOf(workshop),
    body: row.body,
  };
}

/** A workshop of a copy of the library, in its newest form. Throws where there is none, or where it is not sound. */
export function storedIn(db: Database.Database, workshopId: string, size: number): StoredEngagement {
  const row = db
    .prepare<[string], { cursor: number; engagement: string | null }>(
      'SELECT cursor, engagement FROM workshop WHERE id = ? AND removed_at IS NULL',
    )
    .get(workshopId);
  require(row !== undefined);
  const rows = <T>(sql: string) => lazily<T>(db, sql, workshopId);
  return checkedRows({
    records: rows<RecordRow>('SELECT type, id, body FROM record WHERE workshop_id = ? ORDER BY type, id'),
    history: rows<HistoryRow>('SELECT * FROM history WHERE workshop_id = ? ORDER BY seq'),
    snapshots: rows<SnapshotRow>(
      `SELECT id, name, at, seq, people, body FROM snapshot
       WHERE workshop_id = ? AND removed_at IS NULL ORDER BY rowid DESC`,
    ),
    cursor: row.cursor,
    engagement: row.engagement ?? workshopId,
    size,
    own: true,
  });
}
