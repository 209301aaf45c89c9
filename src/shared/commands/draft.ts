/** A workshop that is being worked on, record by record; what came of it is one diff. */
import type { Id } from '../domain/fields.ts';
import type { AnyRecord, RecordType, RecordTypes, Workshop } from '../domain/records.ts';
import { tableOf } from '../domain/workshop.ts';
import { withoutPeople } from './adjust.ts';
import { diffBetween } from './diff.ts';
import type { Diff } from './diff.ts';

export interface Draft {
  /** The workshop as it is by now. */
  now(): Workshop;
  all<T extends RecordType>(type: T): readonly RecordTypes[T][];
  put(record: AnyRecord): void;
  remove(record: AnyRecord): void;
  /** What was made of the workshop that the draft began with. */
  diff(): Diff;
}

export function draftOf(start: Workshop): Draft {
  const tables = { ...start } as Record<RecordType, Record<Id, AnyRecord>>;
  const opened = new Set<RecordType>();
  const table = (type: RecordType) => {
    if (!opened.has(type)) tables[type] = tableOf(tables[type]);
    opened.add(type);
    return tables[type];
  };
  const now = () => ({ ...tables }) as unknown as Workshop;
  return {
    now,
    all: <T extends RecordType>(type: T) => Object.values(tables[type]) as RecordTypes[T][],
    put: (record) => {
      table(record.type)[record.id] = record;
    },
    remove: (record) => {
      Reflect.deleteProperty(table(record.type), record.id);
    },
    diff: () => diffBetween(start, now()),
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
