/** Reading what can still be read of a damaged library, workshop by workshop. */
import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { brokenInvariant } from '#shared/commands/invariants.ts';
import { firstOf } from '#shared/contract/steps.ts';
import type { HistoryEntry, View } from '#shared/contract/types.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import type { Id } from '#shared/domain/fields.ts';
import { pointsToWhatIsThere } from '#shared/domain/pointers.ts';
import type { AnyRecord } from '#shared/domain/records.ts';
import { metaOf, parseStored, workshopOf } from '#shared/domain/workshop.ts';
import { translating } from './database-errors.ts';
import { historyTable } from './history-rows.ts';
import type { Engagement, Moments } from './engagement.ts';
import { notesIn } from './notes.ts';
import type { Notes } from './notes.ts';
import { inPassing } from './passing.ts';
import { snapshotTable } from './snapshots.ts';
import { workshopTable } from './workshops.ts';
import type { UnknownRecord } from './workshops.ts';

export interface SalvagedWorkshop {
  readonly id: Id;
  readonly title: string;
  readonly client: string;
  /** Null where records are missing. */
  readonly whole: 'library' | 'withoutHistory' | null;
  /** Some of its records hold a word of a newer version: they are carried as they are written, and cannot be checked. */
  readonly newer: boolean;
  /** What can be read; null where it makes no workshop. */
  readonly engagement: Engagement | null;
  /** When it was made and last edited; null where its row cannot be read. */
  readonly moments: Moments | null;
  /** Where a person left its screen. */
  readonly view: View | null;
}

export interface Salvaged {
  readonly workshops: readonly SalvagedWorkshop[];
  /** Whether the list of workshops itself could be read to its end. */
  readonly complete: boolean;
  readonly notes: Notes;
}

/** What becomes of each table of a damaged library; a new table needs a line here, and a reader where it is taken. */
export const RECOVERED = {
  workshop: 'row by row, from its table, its index and its records',
  record: 'from both ends, workshop by workshop',
  history: 'whole or not at all',
  snapshot: 'those that can be read',
  view: 'where it can be read',
  setting: 'row by row, the rest from backups',
  written_file: 'row by row, the rest from backups',
  acknowledged: 'left: no window waits for an answer across a recovery',
} as const;

const NO_NOTES: Notes = {
  settings: new Map(),
  written: [],
  complete: { settings: false, written: false },
};
const NOTHING: Salvaged = { workshops: [], complete: false, notes: NO_NOTES };

/**
 * Reads a damaged library from a copy of its own, so that the one at `path` stays as it is. Never throws for damage, but
 * for a disk that has no room for the copy: that is no reason to believe that nothing can be read.
 */
export function salvage(path: string): Salvaged {
  return inPassing((folder) => {
    const copy = join(folder, 'library');
    translating(path, () => {
      for (const end of ['', '-wal']) if (existsSync(path + end)) copyFileSync(path + end, copy + end);
    });
    return salvageFrom(copy);
  });
}

function salvageFrom(copy: string): Salvaged {
  let db: Database.Database | null = null;
  try {
    db = new Database(copy);
    db.pragma('cell_size_check = ON');
    const open = db;
    const { ids, complete } = idsIn(open);
    return {
      workshops: ids.flatMap((id) => attempt(() => workshopIn(open, id)) ?? []),
      complete,
      notes: notesIn(open),
    };
  } catch {
    return NOTHING;
  } finally {
    attempt(() => db?.close());
  }
}

function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/** Rows until the first that cannot be read; `complete` says whether that was all of them. */
function rowsOf<T>(
  db: Database.Database,
  sql: string,
  ...values: unknown[]
): { rows: T[]; complete: boolean } {
  const rows: T[] = [];
  try {
    for (const row of db.prepare<unknown[], T>(sql).iterate(...values)) rows.push(row);
    return { rows, complete: true };
  } catch {
    return { rows, complete: false };
  }
}

/** Ids of all workshops, from wherever they are written: their table, its index, their records. */
function idsIn(db: Database.Database): { ids: Id[]; complete: boolean } {
  const ways = [
    'SELECT id FROM workshop NOT INDEXED',
    'SELECT id FROM workshop ORDER BY id',
    'SELECT id FROM workshop ORDER BY id DESC',
    'SELECT DISTINCT workshop_id AS id FROM record',
  ].map((sql) => rowsOf<{ id: Id }>(db, sql));
  const ids = [...new Set(ways.flatMap(({ rows }) => rows.map(({ id }) => String(id))))];
  return { ids, complete: ways[0]?.complete === true && ways[1]?.complete === true };
}

function workshopIn(db: Database.Database, id: Id): SalvagedWorkshop[] {
  const row = attempt(() => workshopTable(db).get(id));
  if (row && row.removedAt !== null) return [];
  const up = rowsOf<UnknownRecord>(
    db,
    'SELECT type, id, body FROM record WHERE workshop_id = ? ORDER BY type, id',
    id,
  );
  const down = up.complete
    ? { rows: [] }
    : rowsOf<UnknownRecord>(
        db,
        'SELECT type, id, body FROM record WHERE workshop_id = ? ORDER BY type DESC, id DESC',
        id,
      );
  const { records, newer } = recordsIn([...up.rows, ...down.rows]);
  const unknown = [...(attempt(() => workshopTable(db).unknownRecords(id)) ?? []), ...newer];
  const allRead = up.complete && records.length + unknown.length === up.rows.length;
  const sound = consistent(records);
  const meta = attempt(() => metaOf(workshopOf(records)));
  const [title, client] = [row?.title ?? meta?.title ?? '', row?.client ?? meta?.client ?? ''];
  const past = row ? pastOf(db, id, row.cursor) : null;
  const snapshots = attempt(() =>
    snapshotTable(db)
      .list(id)
      .map((line) => ({ ...line, records: snapshotTable(db).records(id, line.id) ?? [] })),
  );
  // What speaks of a record that only a newer version understands is not broken.
  const isBroken = newer.length === 0 && brokenInvariant(workshopOf(records)) !== null;
  const whole = !allRead || isBroken ? null : past ? 'library' : 'withoutHistory';
  const kept = whole ? records : sound;
  const engagement = kept && {
    records: kept,
    unknown,
    ...(past ?? { history: [], cursor: 0 }),
    snapshots: snapshots ?? [],
    engagement: row?.engagement ?? id,
  };
  const view = attempt(() => workshopTable(db).view(id));
  return [{ id, title, client, whole, newer: newer.length > 0, engagement, moments: row, view }];
}

/** What rows say, as far as this version can read them; those with a word of a newer version stay as they are. */
function recordsIn(rows: readonly UnknownRecord[]): { records: AnyRecord[]; newer: UnknownRecord[] } {
  const records: AnyRecord[] = [];
  const newer: UnknownRecord[] = [];
  for (const row of rows) {
    try {
      records.push(parseStored(JSON.parse(row.body)));
    } catch (error) {
      if (error instanceof PhaseboardError && error.code === 'edit.newer') newer.push(row);
    }
  }
  return { records, newer };
}

/** The whole history, or null where a part of it cannot be read. */
function pastOf(
  db: Database.Database,
  id: Id,
  cursor: number,
): Pick<Engagement, 'history' | 'cursor'> | null {
  const history: HistoryEntry[] | null = attempt(() =>
    historyTable(db).page(id, Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
  );
  if (!history) return null;
  const unbroken = history.every(
    (step, index) => index === 0 || firstOf(step) === (history[index - 1]?.seq ?? 0) + 1,
  );
  return unbroken && (cursor === 0 || history.some(({ seq }) => seq === cursor)) ? { history, cursor } : null;
}

/** The records without those that speak of what is missing; null where that is no workshop any more. */
function consistent(records: readonly AnyRecord[]): AnyRecord[] | null {
  const unique = [...new Map(records.map((record) => [`${record.type}/${record.id}`, record])).values()];
  let left = unique.map((record) => detached(record, unique));
  for (let round = 0; round < 5; round += 1) {
    const workshop = workshopOf(left);
    if (brokenInvariant(workshop) === null) return left;
    const ids = new Set(left.map(({ type, id }) => `${type}/${id}`));
    const kept = left.filter((record) => pointsToWhatIsThere(record, ids));
    if (kept.length === left.length) return null;
    left = kept;
  }
  return null;
}

/** A person whose manager is missing has none. */
function detached(record: AnyRecord, all: readonly AnyRecord[]): AnyRecord {
  if (record.type !== 'person' || record.managerId === null) return record;
  const there = all.some(({ type, id }) => type === 'person' && id === record.managerId);
  return there ? record : { ...record, managerId: null };
}
