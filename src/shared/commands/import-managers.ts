/** Who reports to whom after an import. */
import type { Id } from '../domain/fields.ts';
import type { Person } from '../domain/person.ts';
import type { Workshop } from '../domain/records.ts';
import type { ImportedPerson } from './command.ts';
import { circlesAbove } from './rules/circles.ts';

type Managers = Map<Id, Id | null>;

/**
 * The people with their managers. Where the links of the file close a circle, with one another or with what is there,
 * the last of them is left as it was.
 */
export function withManagers(
  workshop: Workshop,
  people: readonly ImportedPerson[],
  records: readonly Person[],
  ids: readonly Id[],
): Person[] {
  const before: Managers = new Map(
    [...Object.values(workshop.person), ...records].map(({ id, managerId }) => [id, managerId]),
  );
  /** The manager that the file names, and the place in the file, by who reports. */
  const said = new Map<Id, { readonly managerId: Id; readonly index: number }>();
  for (const [index, { id }] of records.entries()) {
    const at = people[index]?.managerIndex ?? null;
    const managerId = at === null ? null : (ids[at] ?? null);
    if (managerId !== null && managerId !== id) said.set(id, { managerId, index });
  }
  const after: Managers = new Map(before);
  for (const [id, { managerId }] of said) after.set(id, managerId);

  const isNew = (id: Id) => said.has(id) && after.get(id) !== before.get(id);
  const lastOf = (circle: readonly Id[]) =>
    circle.filter(isNew).sort((a, b) => (said.get(b)?.index ?? 0) - (said.get(a)?.index ?? 0))[0];
  for (;;) {
    const closing = circlesOf(workshop, said.keys(), after).map(lastOf);
    if (closing.every((id) => id === undefined)) break;
    for (const id of closing) {
      if (id === undefined || !said.delete(id)) continue;
      after.set(id, before.get(id) ?? null);
    }
  }
  return records.map((record) => {
    const link = said.get(record.id);
    return link ? { ...record, managerId: link.managerId, managerName: '' } : record;
  });
}

/** Circles in the current state, and in each plan with what it says instead. */
function circlesOf({ adjustment }: Workshop, ids: Iterable<Id>, managers: Managers): Id[][] {
  const plans = new Map<Id, Managers>([['', new Map()]]);
  for (const { scenarioId, personId, patch } of Object.values(adjustment)) {
    if (patch.managerId === undefined) continue;
    const plan = plans.get(scenarioId) ?? new Map<Id, Id | null>();
    plans.set(scenarioId, plan.set(personId, patch.managerId));
  }
  const from = [...ids];
  return [...plans.values()].flatMap((plan) =>
    circlesAbove(from, (id) => (plan.has(id) ? plan.get(id) : managers.get(id)) ?? null),
  );
}
