/** Importing people: new ones come in, known ones are updated, those who are gone may go; one step. */
import { workshopMetaSchema } from '../domain/workshop-meta.ts';
import type { Id } from '../domain/fields.ts';
import { laneKey } from '../domain/lanes.ts';
import { personSchema } from '../domain/person.ts';
import type { Person } from '../domain/person.ts';
import type { AnyRecord, Workshop } from '../domain/records.ts';
import { metaOf, parseRecord } from '../domain/workshop.ts';
import * as v from 'valibot';
import type { Command, ImportedPerson, PersonDraft } from './command.ts';
import { applyDiff, diffBetween, EMPTY_DIFF, updateOf } from './diff.ts';
import type { Diff } from './diff.ts';
import { requirePerson } from './edit.ts';
import type { ApplyContext, Edit } from './edit.ts';
import { withManagers } from './import-managers.ts';
import { otherPlans, personOf, removePeople, requireName } from './people.ts';
import { lastOrder, newPlacement } from './place.ts';
import { requireUnlocked } from './rules/locks.ts';

type Import = Extract<Command, { type: 'people.import' }>;

export function importPeople(workshop: Workshop, command: Import, context: ApplyContext): Edit {
  requireUnlocked(workshop, command.scenarioId);
  const { people, removedIds = [], figures = {}, records: told = {} } = command;
  const ids = people.map(({ existingId }, index) => existingId ?? context.newId(`person/${index}`));
  const records = withManagers(
    workshop,
    people,
    people.map((entry, index) => recordOf(workshop, command.scenarioId, entry, ids[index] ?? '')),
    ids,
  );
  const added: AnyRecord[] = [];
  const updated: (readonly [AnyRecord, AnyRecord])[] = [];
  records.forEach((record) => {
    const from = workshop.person[record.id];
    if (from) updated.push(...updateOf(from, record).updated);
    else added.push(record);
  });
  if (Object.keys({ ...figures, ...told }).length > 0) {
    updated.push(...figuresOf(workshop, figures, told).updated);
  }
  added.push(...placementsOf(workshop, command, ids, context));
  const diff: Diff = { ...EMPTY_DIFF, added, updated };
  const subjects = ids.filter(
    (id, index) => !people[index]?.existingId || updated.some(([from]) => from.id === id),
  );
  const isUpdate = updated.some(([from]) => from.type === 'person') || removedIds.length > 0;
  return {
    diff: removedIds.length === 0 ? diff : withoutThem(workshop, diff, removedIds),
    label: {
      key: isUpdate ? 'rosterUpdated' : 'peopleImported',
      params: { count: subjects.length + removedIds.length },
      subjects,
    },
  };
}

/** The person without a new manager yet: a new one, or what the file says laid over what is known. */
function recordOf(workshop: Workshop, scenarioId: Id, entry: ImportedPerson, id: Id): Person {
  const { draft, existingId, cleared = [] } = entry;
  if (!existingId)
    return personOf({ ...draft, managerId: null, newTo: otherPlans(workshop, scenarioId) }, id);
  const from = requirePerson(workshop, existingId);
  const empty = v.parse(personSchema, { type: 'person', id, name: 'x' });
  const emptied = Object.fromEntries(
    cleared.filter((key) => key in empty && key !== 'name').map((key) => [key, empty[key as keyof Person]]),
  );
  // What somebody is was settled in the workshop; a title in a file does not unsettle it.
  const facts = factsOf(draft);
  const leaves = cleared.includes('manager') ? { managerId: null, managerName: '' } : {};
  const to = parseRecord({ ...from, ...emptied, ...leaves, ...facts, type: 'person', id }) as Person;
  requireName(to);
  return to;
}

/** What a file says of somebody: everything but what they are and whom they report to, which is settled apart. */
export function factsOf(draft: PersonDraft): Partial<PersonDraft> {
  return Object.fromEntries(Object.entries(draft).filter(([key]) => key !== 'kind' && key !== 'managerId'));
}

function placementsOf(
  workshop: Workshop,
  command: Import,
  ids: readonly Id[],
  context: ApplyContext,
): AnyRecord[] {
  const placed = new Set(
    Object.values(workshop.placement)
      .filter(({ scenarioId }) => scenarioId === command.scenarioId)
      .map(({ personId }) => personId),
  );
  const orders = new Map<string, number>();
  return command.people.flatMap(({ lane }, index) => {
    const id = ids[index] ?? '';
    if (!lane || lane.lane === 'unplaced' || placed.has(id)) return [];
    const key = laneKey(lane);
    const order = (orders.get(key) ?? lastOrder(workshop, command.scenarioId, lane)) + 1;
    orders.set(key, order);
    return [newPlacement(workshop, command.scenarioId, id, lane, order, context)];
  });
}

function figuresOf(
  workshop: Workshop,
  figures: NonNullable<Import['figures']>,
  told: NonNullable<Import['records']>,
): Diff {
  const meta = metaOf(workshop);
  const next = v.parse(workshopMetaSchema, { ...meta, ...told, figures: { ...meta.figures, ...figures } });
  return updateOf(meta, next);
}

function withoutThem(workshop: Workshop, diff: Diff, removedIds: readonly Id[]): Diff {
  const between = applyDiff(workshop, diff);
  const after = applyDiff(
    between,
    removePeople(between, { type: 'person.remove', personIds: removedIds }).diff,
  );
  return diffBetween(workshop, after);
}
