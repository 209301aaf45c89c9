/** Importing people: new ones come in, known ones are updated, those who are gone may go; one step. */
import { workshopMetaSchema } from '../domain/workshop-meta.ts';
import type { Id } from '../domain/fields.ts';
import { isTeamLane, laneKey } from '../domain/lanes.ts';
import { personSchema } from '../domain/person.ts';
import type { Person } from '../domain/person.ts';
import type { AnyRecord, Workshop } from '../domain/records.ts';
import type { Team } from '../domain/team.ts';
import { metaOf, parseRecord, teamsOf } from '../domain/workshop.ts';
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
import { saidName } from './rules/names.ts';

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
  const teams = teamsFor(workshop, command, ids, context);
  added.push(...teams.made);
  const withTeams =
    teams.made.length === 0 ? workshop : applyDiff(workshop, { ...EMPTY_DIFF, added: teams.made });
  added.push(...placementsOf(withTeams, command, ids, teams.idOf, context));
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

/** Who has a place already stays there. */
const placedIn = (workshop: Workshop, command: Import): ReadonlySet<Id> =>
  new Set(
    Object.values(workshop.placement)
      .filter(({ scenarioId }) => scenarioId === command.scenarioId)
      .map(({ personId }) => personId),
  );

/** Teams that people come into and that are not there yet, each once; and the team of each name. */
function teamsFor(workshop: Workshop, command: Import, ids: readonly Id[], context: ApplyContext) {
  const placed = placedIn(workshop, command);
  const there = teamsOf(workshop, command.scenarioId);
  const idOf = new Map(there.map(({ id, name }) => [saidName(name), id]));
  const made: Team[] = [];
  command.people.forEach(({ lane, teamName = '' }, index) => {
    const key = saidName(teamName);
    if (key === '' || !lane || !isTeamLane(lane.lane) || placed.has(ids[index] ?? '') || idOf.has(key))
      return;
    const team = parseRecord({
      type: 'team',
      id: context.newId(`team/${key}`),
      scenarioId: command.scenarioId,
      name: teamName.trim(),
      order: (there.at(-1)?.order ?? 0) + made.length + 1,
    }) as Team;
    idOf.set(key, team.id);
    made.push(team);
  });
  return { made, idOf };
}

function placementsOf(
  workshop: Workshop,
  command: Import,
  ids: readonly Id[],
  teams: ReadonlyMap<string, Id>,
  context: ApplyContext,
): AnyRecord[] {
  const placed = placedIn(workshop, command);
  const orders = new Map<string, number>();
  return command.people.flatMap(({ lane, teamName = '' }, index) => {
    const id = ids[index] ?? '';
    if (!lane || lane.lane === 'unplaced' || placed.has(id)) return [];
    const teamId = isTeamLane(lane.lane) ? (teams.get(saidName(teamName)) ?? lane.teamId) : null;
    const to = { lane: lane.lane, teamId };
    const key = laneKey(to);
    const order = (orders.get(key) ?? lastOrder(workshop, command.scenarioId, to)) + 1;
    orders.set(key, order);
    return [newPlacement(workshop, command.scenarioId, id, to, order, context)];
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
