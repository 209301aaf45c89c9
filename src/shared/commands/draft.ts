/** A workshop that is being worked on, record by record; what came of it is one diff. */
import type { Id } from '../domain/fields.ts';
import type { AnyRecord, RecordType, RecordTypes, Workshop } from '../domain/records.ts';
import { same } from '../domain/same.ts';
import { withoutPeople } from './adjust.ts';
import type { Diff } from './diff.ts';

export interface Draft {
  all<T extends RecordType>(type: T): readonly RecordTypes[T][];
  put(record: AnyRecord): void;
  remove(record: AnyRecord): void;
  /** What was made of the workshop that the draft began with. */
  diff(): Diff;
}

/** Costs what is changed, not what is there: a table with all placements of 50 plans is not copied for one of them. */
export function draftOf(start: Workshop): Draft {
  /** Records as they are to be, null where they are to go. */
  const changed = new Map<RecordType, Map<Id, AnyRecord | null>>();
  const change = (type: RecordType, id: Id, to: AnyRecord | null) => {
    const own = changed.get(type) ?? new Map<Id, AnyRecord | null>();
    changed.set(type, own.set(id, to));
  };
  const before = (type: RecordType) => start[type] as Readonly<Record<Id, AnyRecord>>;

  function diff(): Diff {
    const added: AnyRecord[] = [];
    const updated: (readonly [AnyRecord, AnyRecord])[] = [];
    const removed: AnyRecord[] = [];
    for (const [type, own] of changed) {
      for (const [id, to] of own) {
        const from = before(type)[id];
        if (!from) {
          if (to) added.push(to);
        } else if (!to) removed.push(from);
        else if (!same(from, to)) updated.push([from, to]);
      }
    }
    return { added, updated, removed };
  }

  return {
    all<T extends RecordType>(type: T) {
      const own = changed.get(type);
      const there = Object.values(before(type));
      if (!own) return there as RecordTypes[T][];
      const kept = there.flatMap((record) => {
        const to = own.get(record.id);
        return to === undefined ? [record] : (to ?? []);
      });
      const added = [...own.values()].filter((record) => record !== null && !before(type)[record.id]);
      return [...kept, ...added] as RecordTypes[T][];
    },
    put: (record) => change(record.type, record.id, record),
    remove: (record) => change(record.type, record.id, null),
    diff,
  };
}

/** Takes people out who were planned for a scenario; whoever was to report to them does not any more. */
export function removePlanned(draft: Draft, gone: ReadonlySet<Id>): void {
  if (gone.size === 0) return;
  const adjustments = withoutPeople(draft.all('adjustment'), gone);
  for (const adjustment of adjustments.removed) draft.remove(adjustment);
  for (const [, adjustment] of adjustments.updated) draft.put(adjustment);
  for (const person of draft.all('person')) {
    if (gone.has(person.id)) draft.remove(person);
    else if (person.managerId !== null && gone.has(person.managerId))
      draft.put({ ...person, managerId: null });
  }
}
