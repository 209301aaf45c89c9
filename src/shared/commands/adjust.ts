/** Editing a person inside a target scenario: what a plan may change is kept as an adjustment of that scenario. */
import { ADJUSTABLE, adjustmentId } from '../domain/adjustment.ts';
import type { Adjustment, AdjustmentPatch } from '../domain/adjustment.ts';
import type { Id } from '../domain/fields.ts';
import type { Person } from '../domain/person.ts';
import type { Workshop } from '../domain/records.ts';
import { same } from '../domain/same.ts';
import { parseRecord } from '../domain/workshop.ts';
import { EMPTY_DIFF, updateOf } from './diff.ts';
import type { Diff } from './diff.ts';

/** True where edits of this person, in this scenario, are a plan and not a correction of the facts. */
export function isPlanned(workshop: Workshop, scenarioId: Id | undefined, person: Person): boolean {
  if (scenarioId === undefined || person.scenarioId === scenarioId) return false;
  return (workshop.scenario[scenarioId]?.kind ?? 'current') !== 'current';
}

/** A patch in two parts: what a plan may change, and what is a fact in every scenario. */
export function parted(patch: Partial<Person>): { plan: AdjustmentPatch; facts: Partial<Person> } {
  const entries = Object.entries(patch);
  const planned = (key: string) => (ADJUSTABLE as readonly string[]).includes(key);
  return {
    plan: Object.fromEntries(entries.filter(([key]) => planned(key))),
    facts: Object.fromEntries(entries.filter(([key]) => !planned(key))),
  };
}

/** Adds to what the scenario changes about a person; what equals the person's own record is no change. */
export function adjustedBy(workshop: Workshop, scenarioId: Id, person: Person, patch: AdjustmentPatch): Diff {
  const id = adjustmentId(scenarioId, person.id);
  const from = workshop.adjustment[id];
  const merged = Object.entries({ ...from?.patch, ...patch }).filter(
    ([key, value]) => !same(value, person[key as keyof Person]),
  );
  if (merged.length === 0) return from ? { ...EMPTY_DIFF, removed: [from] } : EMPTY_DIFF;
  const to = parseRecord({
    ...from,
    type: 'adjustment',
    id,
    scenarioId,
    personId: person.id,
    patch: Object.fromEntries(merged),
  }) as Adjustment;
  return from ? updateOf(from, to) : { ...EMPTY_DIFF, added: [to] };
}

/**
 * What becomes of adjustments when people go: their own go too, and nobody is planned to report to them. Whoever was
 * reports to their manager of the current state again, or where that would close a circle, to nobody.
 */
export function withoutPeople(
  adjustments: readonly Adjustment[],
  gone: ReadonlySet<Id>,
  then: 'asBefore' | 'nobody' = 'asBefore',
): Omit<Diff, 'added'> {
  const removed: Adjustment[] = [];
  const updated: [Adjustment, Adjustment][] = [];
  for (const adjustment of adjustments) {
    const { managerId, ...rest } = adjustment.patch;
    const lost = managerId !== undefined && managerId !== null && gone.has(managerId);
    if (lost && then === 'nobody' && !gone.has(adjustment.personId))
      updated.push([adjustment, { ...adjustment, patch: { ...adjustment.patch, managerId: null } }]);
    else if (gone.has(adjustment.personId) || (lost && Object.keys(rest).length === 0))
      removed.push(adjustment);
    else if (lost) updated.push([adjustment, { ...adjustment, patch: rest }]);
  }
  return { removed, updated };
}
