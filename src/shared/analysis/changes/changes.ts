/** What is different between two scenarios of a workshop. Pure; remembered for as long as the workshop lives. */
import type { Id } from '../../domain/fields.ts';
import { sidesOf } from '../../domain/lineage.ts';
import type { ScenarioSide } from '../../domain/lineage.ts';
import type { Person } from '../../domain/person.ts';
import type { Placement } from '../../domain/placement.ts';
import type { Workshop } from '../../domain/records.ts';
import { same } from '../../domain/same.ts';
import type { Team } from '../../domain/team.ts';
import { PERSON_FIELDS } from './change-types.ts';
import type {
  Change,
  ChangeCounts,
  ChangeKind,
  FieldChange,
  PersonAt,
  PersonChange,
  PersonField,
  TeamChange,
  TeamField,
} from './change-types.ts';

interface Comparison {
  readonly changes: readonly Change[];
  readonly counts: ChangeCounts;
}
const known = new WeakMap<Workshop, Map<string, Comparison>>();

/**
 * What makes scenario `toId` out of `fromId`: teams first, in canvas order, then people by name. The order inside a
 * lane is no change. A scenario that is not there is an empty one. The same arrays for the same workshop.
 */
export function changesBetween(workshop: Workshop, fromId: Id, toId: Id): readonly Change[] {
  return comparisonOf(workshop, fromId, toId).changes;
}

/** How many people and teams `changesBetween` speaks of, with those who stay as they are. */
export function changeCounts(workshop: Workshop, fromId: Id, toId: Id): ChangeCounts {
  return comparisonOf(workshop, fromId, toId).counts;
}

function comparisonOf(workshop: Workshop, fromId: Id, toId: Id): Comparison {
  const own = known.get(workshop) ?? new Map<string, Comparison>();
  known.set(workshop, own);
  const key = JSON.stringify([fromId, toId]);
  const comparison = own.get(key) ?? compare(workshop, fromId, toId);
  own.set(key, comparison);
  return comparison;
}

function compare(workshop: Workshop, fromId: Id, toId: Id): Comparison {
  const [from, to] = sidesOf(workshop, fromId, toId);
  const teams = keysOf(from.teams, to.teams).flatMap(
    (key) => teamChange(key, from.teams.get(key) ?? null, to.teams.get(key) ?? null) ?? [],
  );
  const keys = keysOf(from.people, to.people);
  const people = keys.flatMap((key) => personChange(key, from, to) ?? []).sort(byName);
  const of = (kind: ChangeKind) => people.filter((change) => change.kind === kind).length;
  const different = new Set(people.map((change) => change.key));
  const stays = (key: Id) =>
    from.places.has(key) &&
    to.places.has(key) &&
    !different.has(`person:${key}`) &&
    to.people.get(key)?.vacancy === false;
  const counts = {
    moved: of('moved'),
    placed: of('placed'),
    added: of('added'),
    leaving: of('leaving'),
    unplaced: of('unplaced'),
    removed: of('removed'),
    changed: of('changed'),
    kept: keys.filter(stays).length,
    newcomers: people.filter((change) => change.newcomer).length,
    teams: teams.length,
  };
  return { changes: [...teams, ...people], counts };
}

function keysOf(a: ReadonlyMap<Id, unknown>, b: ReadonlyMap<Id, unknown>): Id[] {
  return [...new Set([...a.keys(), ...b.keys()])];
}

const nameOf = (change: PersonChange): string => (change.after ?? change.before)?.person.name ?? '';
const byName = (a: PersonChange, b: PersonChange): number =>
  nameOf(a).localeCompare(nameOf(b), 'hu') || (a.key < b.key ? -1 : 1);

function personChange(key: Id, from: ScenarioSide, to: ScenarioSide): PersonChange | null {
  const before = personAt(key, from);
  const after = personAt(key, to);
  const fields = before && after ? personFields(before.person, after.person, from, to) : [];
  const kind = kindOf(key, from, to, fields);
  const subjectId = (after ?? before)?.person.id;
  if (kind === null || subjectId === undefined) return null;
  const newcomer = kind === 'unplaced' && after?.person.newTo.includes(to.scenarioId) === true;
  return { key: `person:${key}`, subject: 'person', subjectId, kind, before, after, fields, newcomer };
}

function kindOf(
  key: Id,
  from: ScenarioSide,
  to: ScenarioSide,
  fields: PersonChange['fields'],
): ChangeKind | null {
  const [old = [], now = []] = [from.places.get(key), to.places.get(key)];
  const [before, after] = [from.people.get(key), to.people.get(key)];
  const isOnPayroll = ({ vacancy, scenarioId }: Person) => !vacancy && scenarioId === null;
  // Who waits for a place, and came after a kept state, is no change of either side.
  if (!after) return before && (old.length > 0 || !isOnPayroll(before)) ? 'removed' : null;
  const onPayroll = isOnPayroll(after);
  if (before?.leavingDate !== after.leavingDate && after.leavingDate !== null) return 'leaving';
  if (old.length === 0 && now.length > 0) return onPayroll ? 'placed' : 'added';
  if (old.length > 0 && now.length === 0) return 'unplaced';
  if (!before) return onPayroll ? null : 'added';
  const lanes = (placements: readonly Placement[], side: ScenarioSide, withShare: boolean) =>
    placements
      .map(({ lane, teamId, share }) =>
        JSON.stringify([lane, teamId && side.teamKey(teamId), withShare && share]),
      )
      .sort()
      .join();
  const elsewhere = lanes(old, from, false) !== lanes(now, to, false);
  if (elsewhere || fields.some(({ field }) => MOVES.includes(field))) return 'moved';
  return fields.length > 0 || lanes(old, from, true) !== lanes(now, to, true) ? 'changed' : null;
}

/** Facts that put somebody elsewhere without another lane. */
const MOVES: readonly PersonField[] = ['managerId', 'split'];

function personAt(key: Id, side: ScenarioSide): PersonAt | null {
  const person = side.people.get(key);
  if (!person) return null;
  const places = side.places.get(key) ?? [];
  return { person, places: places.map(({ lane, teamId, share }) => ({ lane, teamId, share })) };
}

function personFields(
  before: Person,
  after: Person,
  from: ScenarioSide,
  to: ScenarioSide,
): PersonChange['fields'] {
  if (before === after) return [];
  return PERSON_FIELDS.flatMap((field) => {
    const [old, now] = [before[field], after[field]];
    if (old === now) return [];
    const managers = (side: ScenarioSide, id: Id | null) => id && side.personKey(id);
    const alike =
      field === 'managerId'
        ? managers(from, before.managerId) === managers(to, after.managerId)
        : same(old, now);
    return alike ? [] : [{ field, from: old, to: now }];
  });
}

function teamChange(key: Id, before: Team | null, after: Team | null): TeamChange | null {
  const subjectId = (after ?? before)?.id;
  if (subjectId === undefined) return null;
  const fields = before && after ? teamFields(before, after) : [];
  if (before && after && fields.length === 0) return null;
  const kind = !before ? 'added' : !after ? 'removed' : 'changed';
  return { key: `team:${key}`, subject: 'team', subjectId, kind, before, after, fields };
}

function teamFields(before: Team, after: Team): TeamChange['fields'] {
  const facts = (team: Team) => ({ name: team.name, basis: team.basis, ...team.figures });
  const [old, now] = [facts(before), facts(after)];
  return (Object.keys({ ...old, ...now }) as TeamField[]).flatMap((field): FieldChange<TeamField>[] => {
    const [was = null, is = null] = [old[field], now[field]];
    return was === is ? [] : [{ field, from: was, to: is }];
  });
}
