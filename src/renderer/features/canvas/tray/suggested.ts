/** Where titles and reports say that the unplaced belong, and how surely; one press places those whom they are sure of. */
import { kindOfLane, laneOfRole } from '#shared/analysis/roles/role.ts';
import type { Confidence } from '#shared/analysis/roles/role.ts';
import { suggestRole } from '#shared/analysis/roles/suggest-role.ts';
import type { Command } from '#shared/commands/command.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { Lane } from '#shared/domain/lanes.ts';
import type { Person } from '#shared/domain/person.ts';

export interface SuggestedPlace {
  /** Null where nothing is said of selling. */
  readonly lane: Lane | null;
  readonly confidence: Confidence;
}

const known = new WeakMap<Person, { readonly reports: number | null; readonly place: SuggestedPlace }>();

/** The same object for the same person, worked out once. `reports` is null where nobody reports to anybody. */
export function suggestedPlace(person: Person, reports: number | null): SuggestedPlace {
  const old = known.get(person);
  if (old?.reports === reports) return old.place;
  const { role, confidence } = suggestRole({ title: person.title, department: '', reports });
  const place = { lane: role === null ? null : laneOfRole(role), confidence };
  known.set(person, { reports, place });
  return place;
}

/** One step that places everybody whose suggestion is not unsure; null where there is nobody. */
export function placingOf(
  scenarioId: Id,
  people: readonly Person[],
  reportsOf: (id: Id) => number | null,
): Extract<Command, { type: 'people.edit' }> | null {
  const edits = people.flatMap((person) => {
    const { lane, confidence } = suggestedPlace(person, reportsOf(person.id));
    if (lane === null || confidence === 'low') return [];
    const kind = kindOfLane(lane);
    const patch = kind === person.kind ? {} : { kind };
    return [{ personId: person.id, patch, to: { lane, teamId: null } }];
  });
  return edits.length === 0 ? null : { type: 'people.edit', scenarioId, edits };
}
