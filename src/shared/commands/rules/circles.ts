/** Circles: nobody reports to themselves, over any number of steps, in any scenario. */
import { PhaseboardError } from '../../domain/errors.ts';
import type { Id } from '../../domain/fields.ts';
import type { Person } from '../../domain/person.ts';
import type { AnyRecord, Workshop } from '../../domain/records.ts';
import { workshopIn } from '../../domain/scenario-view.ts';
import type { Scenario } from '../../domain/scenario.ts';
import { scenariosOf } from '../../domain/workshop.ts';
import { applyDiff } from '../diff.ts';
import type { Diff } from '../diff.ts';

type People = Readonly<Record<Id, Pick<Person, 'managerId'>>>;

/** Whether somebody reports to themselves; a circle further up that they are no part of does not count. */
function isInCircle(people: People, id: Id, managerId = people[id]?.managerId ?? null): boolean {
  const seen = new Set<Id>();
  for (let at = managerId; at !== null && !seen.has(at); at = people[at]?.managerId ?? null) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}

/** Throws `edit.notFound` for a manager who is not there, `edit.managerCycle` for one who reports to the person. */
export function requireManager({ person: people }: Workshop, person: Person): void {
  const { id, managerId, name } = person;
  if (managerId === null) return;
  if (managerId !== id && !people[managerId]) throw new PhaseboardError('edit.notFound');
  if (isInCircle(people, id, managerId)) throw new PhaseboardError('edit.managerCycle', { name });
}

/**
 * The first circle that a diff closes, in any scenario that was there before; null where it closes none. A plan's own
 * managers and those of the current state are asked together: in a target Ada may report to Eva, then Eva must not
 * report to Ada in the current state, as far as the target leaves her alone.
 */
export function brokenCircle(before: Workshop, after: () => Workshop, diff: Diff): PhaseboardError | null {
  const turned = turnedBy(diff);
  if (turned.size === 0) return null;
  const now = after();
  const scenarios = scenariosOf(now).filter(({ id }) => before.scenario[id]);
  const currentFirst = scenarios.sort((a, b) => Number(b.kind === 'current') - Number(a.kind === 'current'));
  for (const scenario of currentFirst) {
    const name = circleIn(scenario, before, now, turned);
    if (name === null) continue;
    // What was done in the plan, or in the current state, is plain; what the one does to the other is not.
    const inPlan = scenario.kind !== 'current' && !diffPlans(diff, scenario.id);
    return inPlan
      ? new PhaseboardError('edit.managerCycleIn', { name, scenario: scenario.name })
      : new PhaseboardError('edit.managerCycle', { name });
  }
  return null;
}

/** Whether a diff makes somebody report to themselves, in any scenario. */
export const closesCircle = (before: Workshop, diff: Diff): boolean =>
  brokenCircle(before, () => applyDiff(before, diff), diff) !== null;

/**
 * The circles that somebody of `ids` is in or reports to, each as its people in the order of their links. Every link is
 * looked at once, so that a chain of thousands takes no longer than thousands of short ones.
 */
export function circlesAbove(ids: Iterable<Id>, managerOf: (id: Id) => Id | null): Id[][] {
  const circles: Id[][] = [];
  const done = new Set<Id>();
  for (const start of ids) {
    const way = new Set<Id>();
    let at: Id | null = start;
    for (; at !== null && !done.has(at) && !way.has(at); at = managerOf(at)) way.add(at);
    if (at !== null && way.has(at)) {
      const people = [...way];
      circles.push(people.slice(people.indexOf(at)));
    }
    for (const id of way) done.add(id);
  }
  return circles;
}

/** The name of somebody who reports to themselves in a scenario and to somebody else before; null where nobody does. */
function circleIn({ id }: Scenario, before: Workshop, now: Workshop, turned: ReadonlySet<Id>): string | null {
  const [old, view] = [workshopIn(before, id).person, workshopIn(now, id).person];
  const others = [...turned].filter(
    (personId) => view[personId] && view[personId].managerId !== (old[personId]?.managerId ?? null),
  );
  const within = new Set(circlesAbove(others, (personId) => view[personId]?.managerId ?? null).flat());
  const found = others.find((personId) => within.has(personId));
  return found === undefined ? null : (view[found]?.name ?? null);
}

/** People whose manager the diff may change, in some scenario. */
function turnedBy({ added, updated, removed }: Diff): ReadonlySet<Id> {
  const turned = new Set<Id>();
  const note = (from: AnyRecord | null, to: AnyRecord | null) => {
    const record = to ?? from;
    const manager = (one: AnyRecord | null) =>
      one?.type === 'person' ? one.managerId : one?.type === 'adjustment' ? one.patch.managerId : undefined;
    if (manager(from) === manager(to)) return;
    if (record?.type === 'person' && to) turned.add(record.id);
    if (record?.type === 'adjustment') turned.add(record.personId);
  };
  for (const record of added) note(null, record);
  for (const record of removed) note(record, null);
  for (const [from, to] of updated) note(from, to);
  return turned;
}

const diffPlans = ({ added, updated, removed }: Diff, scenarioId: Id): boolean =>
  [...added, ...removed, ...updated.map(([, to]) => to)].some(
    (record) =>
      (record.type === 'adjustment' || record.type === 'person') && record.scenarioId === scenarioId,
  );
