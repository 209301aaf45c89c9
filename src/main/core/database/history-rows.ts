/** The steps of workshops as rows. Reads and writes; decides nothing. */
import type Database from 'better-sqlite3';
import type { Diff } from '#shared/commands/diff.ts';
import { firstOf } from '#shared/contract/steps.ts';
import type { HistoryEntry, HistoryLine } from '#shared/contract/types.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { AnyRecord } from '#shared/domain/records.ts';
import { parseRecord } from '#shared/domain/workshop.ts';
import { deflated, inflated } from './deflated.ts';
import { statements } from './statements.ts';
import type { Row } from './statements.ts';
import type { StoredStep } from './stored-engagement.ts';

export type HistoryTable = ReturnType<typeof historyTable>;

export function historyTable(db: Database.Database) {
  const sql = statements(db);
  const putStep = (id: Id, entry: HistoryEntry, diff: string | Buffer): void => {
    sql('INSERT INTO history (workshop_id, seq, first, at, label, diff) VALUES (?, ?, ?, ?, ?, ?)').run(
      id,
      entry.seq,
      firstOf(entry),
      entry.at,
      JSON.stringify(entry.label),
      diff,
    );
  };
  return {
    page(id: Id, before: number, limit: number): HistoryEntry[] {
      return sql('SELECT * FROM history WHERE workshop_id = ? AND seq < ? ORDER BY seq DESC LIMIT ?')
        .all(id, before, limit)
        .reverse()
        .map(toEntry);
    },
    /** Every step that can be redone at `cursor`, oldest first. */
    undone(id: Id, cursor: number): HistoryEntry[] {
      return sql('SELECT * FROM history WHERE workshop_id = ? AND seq > ? AND first > ? ORDER BY seq')
        .all(id, cursor, cursor)
        .map(toEntry);
    },
    /** How many of the steps before `before`, of at most `limit`, fit into some bytes; one always does. */
    within(id: Id, before: number, limit: number, bytes: number): number {
      const sizes = sql(
        'SELECT octet_length(diff) AS size FROM history WHERE workshop_id = ? AND seq < ? ORDER BY seq DESC LIMIT ?',
      ).all(id, before, limit);
      let left = bytes;
      const beyond = sizes.findIndex((row, index) => (left -= Number(row['size'])) < 0 && index > 0);
      return beyond === -1 ? sizes.length : beyond;
    },
    step(id: Id, seq: number): HistoryEntry | null {
      const row = sql('SELECT * FROM history WHERE workshop_id = ? AND seq = ?').get(id, seq);
      return row ? toEntry(row) : null;
    },
    /** The step that a redo at `cursor` does again. */
    stepAfter(id: Id, cursor: number): HistoryEntry | null {
      const row = sql('SELECT * FROM history WHERE workshop_id = ? AND seq > ? ORDER BY seq LIMIT 1').get(
        id,
        cursor,
      );
      return row ? toEntry(row) : null;
    },
    /** Diffs of the steps that lie in (`after`, `upTo`], unchecked, because they were when they were written. */
    *diffs(id: Id, after: number, upTo: number, direction: 'ASC' | 'DESC'): Generator<Diff> {
      const rows = db
        .prepare<unknown[], { diff: string | Buffer }>(
          `SELECT diff FROM history WHERE workshop_id = ? AND seq > ? AND seq <= ? ORDER BY seq ${direction}`,
        )
        .iterate(id, after, upTo);
      for (const row of rows) yield storedDiff(row.diff);
    },
    /** Steps without what they did, newest first. */
    lines(id: Id, before: number, limit: number): HistoryLine[] {
      return sql(
        'SELECT seq, first, at, label FROM history WHERE workshop_id = ? AND seq < ? ORDER BY seq DESC LIMIT ?',
      )
        .all(id, before, limit)
        .map(toLine);
    },
    /** Whether the history has a step that ends at `seq`; 0 is its beginning. */
    isPosition(id: Id, seq: number): boolean {
      if (seq === 0) return true;
      return (
        sql('SELECT 1 AS there FROM history WHERE workshop_id = ? AND seq = ?').get(id, seq) !== undefined
      );
    },
    /** Steps up to `upTo` that stand for one edit each, oldest first. */
    singles(id: Id, upTo: number): Pick<HistoryEntry, 'seq' | 'at'>[] {
      return sql(
        'SELECT seq, at FROM history WHERE workshop_id = ? AND seq <= ? AND first = seq ORDER BY seq',
      )
        .all(id, upTo)
        .map((row) => ({ seq: Number(row['seq']), at: String(row['at']) }));
    },
    /** What the steps from `first` to `last` did, oldest first, unchecked. */
    between(id: Id, first: number, last: number): Diff[] {
      return sql('SELECT diff FROM history WHERE workshop_id = ? AND seq BETWEEN ? AND ? ORDER BY seq')
        .all(id, first, last)
        .map((row) => storedDiff(row['diff'] ?? ''));
    },
    addStep(id: Id, entry: HistoryEntry): void {
      sql('DELETE FROM history WHERE workshop_id = ? AND seq >= ?').run(id, entry.seq);
      putStep(id, entry, storable(entry.diff));
    },
    /** Puts steps that were checked elsewhere behind those that are there, as they are. */
    bring(id: Id, steps: readonly StoredStep[]): void {
      const put = 'INSERT INTO history (workshop_id, seq, first, at, label, diff) VALUES (?, ?, ?, ?, ?, ?)';
      for (const { seq, first, at, label, diff } of steps) sql(put).run(id, seq, first, at, label, diff);
    },
    /** Puts one step in place of those that it stands for; the caller has a transaction open. */
    squash(id: Id, entry: HistoryEntry): void {
      sql('DELETE FROM history WHERE workshop_id = ? AND seq BETWEEN ? AND ?').run(
        id,
        firstOf(entry),
        entry.seq,
      );
      putStep(id, entry, deflated(entry.diff));
    },
  };
}

/**
 * A row beyond a quarter of a page gets a page of its own, which every edit of a person would write: those that fit in when
 * they are deflated are. Large ones have pages of their own either way, and are saved as fast as they come.
 */
const [ROOM, LARGE] = [750, 8 * 1024];
function storable(diff: Diff): string | Buffer {
  const text = JSON.stringify(diff);
  return text.length > ROOM && text.length < LARGE ? deflated(diff) : text;
}

function toLine(row: Row): HistoryLine {
  const [seq, first] = [Number(row['seq']), Number(row['first'])];
  return {
    seq,
    ...(first < seq && { first }),
    at: String(row['at']),
    label: JSON.parse(String(row['label'])) as HistoryEntry['label'],
  };
}

function toEntry(row: Row): HistoryEntry {
  // Older rows may lack fields that came later; parsing fills them in as it does for records.
  return { ...toLine(row), diff: parseDiff(storedDiff(row['diff'] ?? '')) };
}

function storedDiff(stored: Row[string]): Diff {
  return (typeof stored === 'string' ? JSON.parse(stored) : inflated(stored as Buffer)) as Diff;
}

/** Checks every record of a diff; throws `edit.invalid`. */
export function parseDiff(
  diff: {
    readonly added: readonly unknown[];
    readonly updated: readonly (readonly [unknown, unknown])[];
    readonly removed: readonly unknown[];
  },
  parse: (value: unknown) => AnyRecord = parseRecord,
): Diff {
  return {
    added: diff.added.map(parse),
    updated: diff.updated.map(([from, to]) => [parse(from), parse(to)] as const),
    removed: diff.removed.map(parse),
  };
}
