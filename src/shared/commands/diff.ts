/**
 * A change of a workshop as a value. Saving, undo, redo, other windows and "what changed" all use this one form.
 */
import { PhaseboardError } from '../domain/errors.ts';
import type { AnyRecord, RecordType, Workshop } from '../domain/records.ts';
import type { Id } from '../domain/fields.ts';
import { same } from '../domain/same.ts';
import { carryOrder, tableOf } from '../domain/workshop.ts';

export interface Diff {
  readonly added: readonly AnyRecord[];
  /** Pairs of the record before and after; both have the same type and id. */
  readonly updated: readonly (readonly [from: AnyRecord, to: AnyRecord])[];
  readonly removed: readonly AnyRecord[];
}

export const EMPTY_DIFF: Diff = { added: [], updated: [], removed: [] };

export function isEmpty(diff: Diff): boolean {
  return diff.added.length === 0 && diff.updated.length === 0 && diff.removed.length === 0;
}

/** The diff that takes the same way back. */
export function reversed(diff: Diff): Diff {
  return {
    added: diff.removed,
    updated: diff.updated.map(([from, to]) => [to, from] as const),
    removed: diff.added,
  };
}

/**
 * The workshop after the diff; tables that the diff does not touch stay the same objects.
 * Throws `edit.conflict` where the diff does not fit: adds what is there, changes or removes what is not.
 */
export function applyDiff(workshop: Workshop, diff: Diff): Workshop {
  const tables = { ...workshop } as Record<RecordType, Record<Id, AnyRecord>>;
  const opened = new Set<RecordType>();
  const table = (type: RecordType) => {
    if (!opened.has(type)) {
      tables[type] = tableOf(tables[type]);
      opened.add(type);
    }
    return tables[type];
  };
  for (const record of diff.removed) {
    const rows = table(record.type);
    if (!Object.hasOwn(rows, record.id)) throw new PhaseboardError('edit.conflict');
    Reflect.deleteProperty(rows, record.id);
  }
  for (const [, to] of diff.updated) {
    const rows = table(to.type);
    if (!Object.hasOwn(rows, to.id)) throw new PhaseboardError('edit.conflict');
    rows[to.id] = to;
  }
  for (const record of diff.added) {
    const rows = table(record.type);
    if (Object.hasOwn(rows, record.id)) throw new PhaseboardError('edit.conflict');
    rows[record.id] = record;
  }
  const after = tables as unknown as Workshop;
  if (opened.has('placement')) carryPlacements(workshop, after, diff);
  return after;
}

/** What the diff takes out is looked up, because a diff that was stored has records of its own. */
function carryPlacements(before: Workshop, after: Workshop, { added, updated, removed }: Diff): void {
  const out = [...removed, ...updated.map(([from]) => from)].flatMap(({ type, id }) =>
    type === 'placement' ? (before.placement[id] ?? []) : [],
  );
  const into = [...added, ...updated.map(([, to]) => to)].filter((record) => record.type === 'placement');
  carryOrder(before.placement, after.placement, out, into);
}

/** Whether all that a diff says was there before is there, and nothing of what it adds. */
export function fits(workshop: Workshop, { added, updated, removed }: Diff): boolean {
  const there = ({ type, id }: AnyRecord) => workshop[type][id];
  const isThere = (record: AnyRecord) => same(there(record), record);
  return [...updated.map(([from]) => from), ...removed].every(isThere) && !added.some(there);
}

/** What makes `after` out of `before`; records that are the same object are not looked into. */
export function diffBetween(before: Workshop, after: Workshop): Diff {
  const added: AnyRecord[] = [];
  const updated: (readonly [AnyRecord, AnyRecord])[] = [];
  const removed: AnyRecord[] = [];
  for (const type of Object.keys(before) as RecordType[]) {
    const old = before[type] as Readonly<Record<Id, AnyRecord>>;
    const now = after[type] as Readonly<Record<Id, AnyRecord>>;
    if (old === now) continue;
    // Of a quarter of a million records pairs of keys and values cost three times as much.
    for (const id of Object.keys(now)) {
      const [from, record] = [old[id], now[id]];
      if (!record || from === record) continue;
      if (!from) added.push(record);
      else if (!same(from, record)) updated.push([from, record]);
    }
    for (const id of Object.keys(old)) {
      const record = old[id];
      if (record && !now[id]) removed.push(record);
    }
  }
  return { added, updated, removed };
}

/** A diff of one changed record; empty where both say the same. */
export function updateOf(from: AnyRecord, to: AnyRecord): Diff {
  return same(from, to) ? EMPTY_DIFF : { ...EMPTY_DIFF, updated: [[from, to]] };
}
