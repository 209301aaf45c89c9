/** Walking many steps at once: on plain maps, because a new table for every step would take the day. */
import type { Diff } from '#shared/commands/diff.ts';
import type { AnyRecord } from '#shared/domain/records.ts';
import { same } from '#shared/domain/same.ts';
import { parseRecord } from '#shared/domain/workshop.ts';

const keyOf = ({ type, id }: AnyRecord): string => `${type}/${id}`;

/** The records after taking `steps`, newest first, back from `records`. */
export function walkedBack(records: Iterable<AnyRecord>, steps: Iterable<Diff>): AnyRecord[] {
  return walked(records, steps, (state, { added, updated, removed }) => {
    for (const record of added) state.delete(keyOf(record));
    for (const [from] of updated) state.set(keyOf(from), from);
    for (const record of removed) state.set(keyOf(record), record);
  });
}

/** The records after doing `steps`, oldest first, on top of `records`. */
export function walkedOn(records: Iterable<AnyRecord>, steps: Iterable<Diff>): AnyRecord[] {
  return walked(records, steps, (state, { added, updated, removed }) => {
    for (const record of removed) state.delete(keyOf(record));
    for (const [, to] of updated) state.set(keyOf(to), to);
    for (const record of added) state.set(keyOf(record), record);
  });
}

function walked(
  records: Iterable<AnyRecord>,
  steps: Iterable<Diff>,
  take: (state: Map<string, AnyRecord>, diff: Diff) => void,
): AnyRecord[] {
  const state = new Map<string, AnyRecord>();
  for (const record of records) state.set(keyOf(record), record);
  for (const diff of steps) take(state, diff);
  // Older steps may lack fields that came later; parsing fills them in.
  return [...state.values()].map(parseRecord);
}

/** One diff that does what all of `steps`, oldest first, do together. */
export function composed(steps: Iterable<Diff>): Diff {
  const ends = new Map<string, { from: AnyRecord | null; to: AnyRecord | null }>();
  const note = (key: string, from: AnyRecord | null, to: AnyRecord | null) => {
    const known = ends.get(key);
    if (known) known.to = to;
    else ends.set(key, { from, to });
  };
  for (const { added, updated, removed } of steps) {
    for (const record of removed) note(keyOf(record), record, null);
    for (const [from, to] of updated) note(keyOf(to), from, to);
    for (const record of added) note(keyOf(record), null, record);
  }
  const diff = {
    added: [] as AnyRecord[],
    updated: [] as [AnyRecord, AnyRecord][],
    removed: [] as AnyRecord[],
  };
  for (const { from, to } of ends.values()) {
    if (from === null && to !== null) diff.added.push(to);
    else if (from !== null && to === null) diff.removed.push(from);
    else if (from !== null && to !== null && !same(from, to)) diff.updated.push([from, to]);
  }
  return diff;
}
