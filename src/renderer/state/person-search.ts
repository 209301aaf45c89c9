/** Finds people by parts of their names and titles, wherever they are. */
import { useCallback } from 'react';
import type { Id } from '#shared/domain/fields.ts';
import type { Person } from '#shared/domain/person.ts';
import { workshopIn } from '#shared/domain/scenario-view.ts';
import { placementsOf } from '#shared/domain/workshop.ts';
import { placeName } from '#shared/i18n/describe-edit.ts';
import { folded } from '#shared/i18n/fold.ts';
import { useApp, useWords } from './app-state.ts';
import { useNameOf } from './shown-names.ts';
import { useWorkshop } from './open-workshop.ts';

/** More than fits is not looked through. */
const MOST_FOUND = 20;

export interface FoundPerson {
  readonly person: Person;
  /** Where the person is, in words. */
  readonly place: string;
}

/** A search over the people of the open workshop, in the scenario that is shown; hidden names are not searched. */
export function usePersonSearch(): (query: string) => readonly FoundPerson[] {
  const words = useWords();
  const nameOf = useNameOf();
  const hidden = useApp((state) => state.namesHidden);
  const open = useWorkshop((state) => state.open);
  return useCallback(
    (query) => {
      const wanted = folded(query).split(/\s+/u).filter(Boolean);
      if (!open || wanted.length === 0) return [];
      const { workshop, scenarioId } = open;
      const places = new Map<Id, string>();
      for (const { personId, lane, teamId } of placementsOf(workshop, scenarioId)) {
        const name = placeName(words, lane, workshop.team[teamId ?? '']?.name);
        places.set(personId, [places.get(personId), name].filter(Boolean).join(' · '));
      }
      const matching = Object.values(workshopIn(workshop, scenarioId).person).filter((person) => {
        const text = folded(`${hidden ? nameOf(person) : person.name} ${person.title}`);
        return wanted.every((word) => text.includes(word));
      });
      return matching
        .sort((a, b) => words.compare(nameOf(a), nameOf(b)))
        .slice(0, MOST_FOUND)
        .map((person) => ({
          person,
          place: [person.title, places.get(person.id) ?? words.t('lane.unplaced')]
            .filter(Boolean)
            .join(' · '),
        }));
    },
    [words, nameOf, hidden, open],
  );
}
