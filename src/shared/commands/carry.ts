/**
 * Carrying single changes from one scenario into another: taking a change back in a target, or taking one over from
 * another target. A person or team comes to be in the one as it is in the other. What cannot be there without something
 * else brings that along: a person who goes back to a team that was dissolved brings the team back.
 */
import { ADJUSTABLE, adjustmentId } from '../domain/adjustment.ts';
import type { AdjustmentPatch } from '../domain/adjustment.ts';
import { PhaseboardError } from '../domain/errors.ts';
import type { Id } from '../domain/fields.ts';
import { sameLane } from '../domain/lanes.ts';
import { originOf, sidesOf } from '../domain/lineage.ts';
import type { ScenarioSide } from '../domain/lineage.ts';
import type { Person } from '../domain/person.ts';
import type { Placement } from '../domain/placement.ts';
import type { Workshop } from '../domain/records.ts';
import { same } from '../domain/same.ts';
import { parseRecord } from '../domain/workshop.ts';
import { draftOf, removePlanned } from './draft.ts';
import type { Draft } from './draft.ts';
import type { ApplyContext } from './edit.ts';

interface Carrying {
  readonly source: ScenarioSide;
  readonly target: ScenarioSide;
  readonly draft: Draft;
  readonly context: ApplyContext;
  /** Ids in the target by key, the new ones included. */
  readonly people: Map<Id, Id>;
  readonly teams: Map<Id, Id>;
}

interface Subjects {
  readonly people: ReadonlySet<Id>;
  readonly teams: ReadonlySet<Id>;
}

/**
 * A draft in which the subjects (ids of people or teams, of either scenario) are in the target as they are in the
 * source. Throws `edit.notFound`.
 */
export function carried(
  workshop: Workshop,
  sourceId: Id,
  targetId: Id,
  subjectIds: readonly Id[],
  context: ApplyContext,
): Draft {
  const [source, target] = sidesOf(workshop, sourceId, targetId);
  const subjects = withDependents(subjectIds, source, target);
  const draft = draftOf(workshop);
  const ids = (of: ReadonlyMap<Id, { readonly id: Id }>) =>
    new Map([...of].map(([key, { id }]) => [key, id]));
  const work: Carrying = {
    source,
    target,
    draft,
    context,
    people: ids(target.people),
    teams: ids(target.teams),
  };
  for (const key of subjects.teams) carryTeam(work, key);
  for (const key of subjects.people) prepareIds(work, key);
  for (const key of subjects.people) carryPerson(work, workshop, key);
  for (const key of subjects.people) carryPlaces(work, key);
  removeGone(work, subjects);
  return draft;
}

/** The subjects by key, with everything that they cannot be without. */
function withDependents(subjectIds: readonly Id[], source: ScenarioSide, target: ScenarioSide): Subjects {
  const people = new Set<Id>();
  const teams = new Set<Id>();
  const addPerson = (key: Id): void => {
    if (people.has(key)) return;
    people.add(key);
    for (const { teamId } of source.places.get(key) ?? []) {
      const team = teamId && source.teamKey(teamId);
      if (team && !target.teams.has(team)) addTeam(team);
    }
    const managerId = source.people.get(key)?.managerId;
    const manager = managerId ? source.personKey(managerId) : null;
    if (manager && !target.people.has(manager)) addPerson(manager);
  };
  const addTeam = (key: Id): void => {
    if (teams.has(key)) return;
    teams.add(key);
    if (source.teams.has(key)) return;
    const id = target.teams.get(key)?.id;
    for (const [person, places] of target.places) {
      if (places.some(({ teamId }) => teamId === id)) addPerson(person);
    }
  };
  for (const id of subjectIds) {
    const person = target.personKey(id) ?? source.personKey(id);
    const team = target.teamKey(id) ?? source.teamKey(id);
    if (person) addPerson(person);
    else if (team) addTeam(team);
    else throw new PhaseboardError('edit.notFound');
  }
  return { people, teams };
}

function carryTeam({ source, target, draft, context, teams }: Carrying, key: Id): void {
  const [from, to] = [source.teams.get(key), target.teams.get(key)];
  if (!from) return;
  const id = to?.id ?? context.newId(`team/${key}`);
  teams.set(key, id);
  const { scenarioId } = target;
  // All that the team says, with fields of newer versions; what it is, and where it stands, is its own.
  const { order, copiedFrom } = to ?? { ...from, copiedFrom: originOf(from) };
  draft.put({ ...from, id, scenarioId, order, copiedFrom });
}

/** Those who come new get their ids first, so that anybody can report to them. */
function prepareIds({ source, target, context, people }: Carrying, key: Id): void {
  if (!source.people.has(key)) people.delete(key);
  else if (!target.people.has(key)) people.set(key, context.newId(`person/${key}`));
}

function carryPerson(work: Carrying, workshop: Workshop, key: Id): void {
  const { source, target, draft, people } = work;
  const [from, to, id] = [source.people.get(key), target.people.get(key), people.get(key)];
  if (!from || id === undefined) return;
  const manager = from.managerId && source.personKey(from.managerId);
  const wanted: Person = { ...from, managerId: (manager && people.get(manager)) ?? null };
  const { scenarioId } = target;
  if (!to || to.scenarioId !== null) {
    draft.put({ ...wanted, id, scenarioId, copiedFrom: to ? to.copiedFrom : originOf(from) });
    return;
  }
  const own = workshop.person[id];
  const adjustment = workshop.adjustment[adjustmentId(scenarioId, id)];
  const fields = ADJUSTABLE.filter((field) => !same(own?.[field], wanted[field]));
  const theirs = workshop.adjustment[adjustmentId(source.scenarioId, from.id)];
  const patch = {
    ...newerOf(theirs?.patch),
    ...Object.fromEntries(fields.map((field) => [field, wanted[field]])),
  };
  if (Object.keys(patch).length > 0) {
    const own = { id: adjustmentId(scenarioId, id), scenarioId, personId: id, patch };
    draft.put({ ...theirs, type: 'adjustment', ...own });
  } else if (adjustment) {
    draft.remove(adjustment);
  }
}

/** What only a newer version knows of a plan for somebody. */
const newerOf = (patch: AdjustmentPatch = {}): AdjustmentPatch =>
  Object.fromEntries(Object.entries(patch).filter(([field]) => !(ADJUSTABLE as string[]).includes(field)));

/** Who is where already stays there, with the order; the others come to their old order, or to the end. */
function carryPlaces({ source, target, draft, context, people, teams }: Carrying, key: Id): void {
  const rest = [...(target.places.get(key) ?? [])];
  const personId = people.get(key);
  const wanted = personId === undefined ? [] : (source.places.get(key) ?? []);
  for (const from of wanted) {
    const { lane, teamId, share, order } = from;
    const team = teamId && source.teamKey(teamId);
    const place = { lane, teamId: (team && teams.get(team)) ?? null };
    const at = rest.findIndex((placement) => sameLane(placement, place));
    const [same] = at < 0 ? [] : rest.splice(at, 1);
    if (same)
      draft.put({
        ...from,
        id: same.id,
        scenarioId: same.scenarioId,
        ...place,
        personId: same.personId,
        order: same.order,
      });
    else {
      const { scenarioId } = target;
      const free = orderIn(draft, { scenarioId, ...place }, order);
      const id = context.newId(`placement/${key}`);
      draft.put(parseRecord({ ...from, id, scenarioId, personId, ...place, order: free, share }));
    }
  }
  for (const placement of rest) draft.remove(placement);
}

function orderIn(
  draft: Draft,
  at: Pick<Placement, 'scenarioId' | 'lane' | 'teamId'>,
  wanted: number,
): number {
  const orders = draft
    .all('placement')
    .filter((placement) => placement.scenarioId === at.scenarioId && sameLane(placement, at))
    .map((placement) => placement.order);
  return orders.includes(wanted) ? Math.max(...orders) + 1 : wanted;
}

function removeGone({ source, target, draft }: Carrying, subjects: Subjects): void {
  const gone = new Set<Id>();
  for (const key of subjects.people) {
    const person = target.people.get(key);
    if (person && !source.people.has(key)) gone.add(person.id);
  }
  removePlanned(draft, gone);
  for (const key of subjects.teams) {
    const team = target.teams.get(key);
    if (team && !source.teams.has(key)) draft.remove(team);
  }
}
