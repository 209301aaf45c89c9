/** Locks: what a locked scenario shows about its plan stays as it is. */
import { ADJUSTABLE } from '../../domain/adjustment.ts';
import { PhaseboardError } from '../../domain/errors.ts';
import type { Id } from '../../domain/fields.ts';
import type { Person } from '../../domain/person.ts';
import type { AnyRecord, Workshop } from '../../domain/records.ts';
import { same } from '../../domain/same.ts';
import { workshopIn } from '../../domain/scenario-view.ts';
import type { Scenario } from '../../domain/scenario.ts';
import type { Diff } from '../diff.ts';

/** A scenario that is locked, or gone, takes no edits. Throws `edit.notFound`, `edit.locked`. */
export function requireUnlocked(workshop: Workshop, scenarioId: Id): void {
  const scenario = workshop.scenario[scenarioId];
  if (!scenario) throw new PhaseboardError('edit.notFound');
  if (scenario.locked) throw locked(scenario);
}

const locked = ({ name }: Scenario) => new PhaseboardError('edit.locked', { scenario: name });

/** The first lock that a diff does not respect; null where it respects all. */
export function brokenLock(before: Workshop, after: () => Workshop, diff: Diff): PhaseboardError | null {
  const closed = closedScenarios(before, diff);
  if (closed.size === 0) return null;
  const touched = new Set<Id>();
  for (const record of [...diff.added, ...diff.removed, ...diff.updated.flat()]) {
    const scenario = closed.get(scenarioOf(record) ?? '');
    if (!scenario) continue;
    if (record.type === 'placement' || record.type === 'team') return locked(scenario);
    touched.add(scenario.id);
  }
  for (const id of touched) {
    const scenario = closed.get(id);
    if (scenario && planChanged(before, after(), id)) return locked(scenario);
  }
  return null;
}

/** Locked scenarios that the diff neither opens, nor removes, nor makes something else. */
function closedScenarios({ scenario }: Workshop, { removed, updated }: Diff): ReadonlyMap<Id, Scenario> {
  const closed = new Map(
    Object.values(scenario)
      .filter((each) => each.locked)
      .map((each) => [each.id, each]),
  );
  for (const { type, id } of removed) if (type === 'scenario') closed.delete(id);
  for (const [from, to] of updated) {
    if (from.type === 'scenario' && to.type === 'scenario' && (!to.locked || to.kind !== from.kind))
      closed.delete(from.id);
  }
  return closed;
}

function scenarioOf(record: AnyRecord): Id | null {
  switch (record.type) {
    case 'placement':
    case 'team':
    case 'adjustment':
    case 'person':
      return record.scenarioId;
    default:
      return null;
  }
}

/** Whether the scenario says something else about what a plan may change, or about who is planned for it. */
function planChanged(before: Workshop, after: Workshop, scenarioId: Id): boolean {
  const [old, now] = [workshopIn(before, scenarioId).person, workshopIn(after, scenarioId).person];
  const planned = (person: Person | undefined) => person?.scenarioId === scenarioId;
  const changed = (id: Id) => {
    const [from, to] = [old[id], now[id]];
    if (!from || !to) return planned(from) || planned(to);
    return ADJUSTABLE.some((field) => {
      // Nobody can go on reporting to somebody who is not there any more.
      if (field === 'managerId' && from.managerId !== null && !now[from.managerId]) return false;
      return !same(from[field], to[field]);
    });
  };
  const own = [before, after].flatMap(({ adjustment, person }) => [
    ...Object.values(adjustment).flatMap((each) => (each.scenarioId === scenarioId ? each.personId : [])),
    ...Object.values(person).flatMap((each) => (planned(each) ? each.id : [])),
  ]);
  return [...new Set(own)].some(changed);
}
