/** What is wrong with a workshop, worked out here and not by asking the program's own rules. */
import { brokenInvariant } from '#shared/commands/invariants.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { workshopIn } from '#shared/domain/scenario-view.ts';
import { placementsOf, teamsOf } from '#shared/domain/workshop.ts';

/** Every rule that a workshop breaks, in a few words; empty where it breaks none. */
export function wrongIn(workshop: Workshop): string[] {
  const wrong = new Set<string>();
  const broken = brokenInvariant(workshop);
  if (broken) wrong.add(broken);
  if (doubled(Object.values(workshop.scenario))) wrong.add('two scenarios of one name');
  for (const scenarioId of Object.keys(workshop.scenario)) {
    const shares = new Map<Id, number>();
    for (const { personId, share } of placementsOf(workshop, scenarioId)) {
      shares.set(personId, (shares.get(personId) ?? 0) + share);
    }
    if ([...shares.values()].some((sum) => Math.abs(sum - 1) > 0.01)) wrong.add('shares that are not whole');
    if (doubled(teamsOf(workshop, scenarioId))) wrong.add('two teams of one name');
    const people = workshopIn(workshop, scenarioId).person;
    for (const person of Object.values(people)) {
      const seen = new Set<Id>();
      let at: Id | null = person.id;
      while (at !== null && !seen.has(at)) {
        seen.add(at);
        at = people[at]?.managerId ?? null;
      }
      if (at !== null) wrong.add('a circle of managers');
    }
  }
  return [...wrong];
}

function doubled(named: readonly { readonly name: string }[]): boolean {
  const names = named.map(({ name }) => name.trim().toLowerCase());
  return new Set(names).size < names.length;
}
