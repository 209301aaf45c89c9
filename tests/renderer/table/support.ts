/** A table's context for tests: three people, in English. */
import type { TableContext } from '#renderer/features/table/columns.ts';
import { placesOf } from '#renderer/features/table/typed-places.ts';
import type { Person } from '#shared/domain/person.ts';
import { translator, withoutMoney } from '#shared/i18n/index.ts';
import { CURRENT, org } from '#tests/support/org.ts';

const WORKSHOP = org`Closing: Ada (quota 100, new 90), Őrsi Bea (quota 200, manager Ada, 50%), Cili (vacancy)`;

export function contextOf({ namesHidden = false, moneyHidden = false } = {}): TableContext {
  const words = moneyHidden ? withoutMoney(translator('en')) : translator('en');
  return {
    words,
    nameOf: (person: Person) => (namesHidden ? 'X. Y.' : person.name),
    people: WORKSHOP.person,
    currency: 'EUR',
    namesHidden,
    placeOf: () => 'Closing',
    places: placesOf(words, WORKSHOP.team, CURRENT),
  };
}
export const idOf = (name: string) => `person:${name}`;
