/** Which of the unplaced are shown, and in which order. */
import { revenueOf } from '#shared/domain/person.ts';
import type { Person } from '#shared/domain/person.ts';
import { folded } from '#shared/i18n/fold.ts';

export const TRAY_ORDERS = ['name', 'title', 'revenue', 'quota', 'since'] as const;
export type TrayOrder = (typeof TRAY_ORDERS)[number];

export const TRAY_FILTERS = ['all', 'seller', 'manager', 'founder', 'support', 'vacancy'] as const;
export type TrayFilter = (typeof TRAY_FILTERS)[number];

/** A test for people whose name or title has every word that was typed, whatever its accents. */
export function matcher(search: string, namesHidden: boolean): (person: Person) => boolean {
  const wanted = folded(search).split(/\s+/u).filter(Boolean);
  return (person) => {
    if (wanted.length === 0) return true;
    const text = folded(`${namesHidden ? '' : person.name} ${person.title} ${person.territory}`);
    return wanted.every((word) => text.includes(word));
  };
}

export function passes(person: Person, filter: TrayFilter): boolean {
  if (filter === 'all') return true;
  return filter === 'vacancy' ? person.vacancy : !person.vacancy && person.kind === filter;
}

/** Sorted by one thing, by name where that is the same; what is not known comes last. */
export function inTrayOrder(
  people: readonly Person[],
  order: TrayOrder,
  compare: (a: string, b: string) => number,
): readonly Person[] {
  // They come sorted by name.
  if (order === 'name') return people;
  const most = (value: (person: Person) => number | null) => (a: Person, b: Person) =>
    (value(b) ?? -Infinity) === (value(a) ?? -Infinity)
      ? 0
      : (value(b) ?? -Infinity) - (value(a) ?? -Infinity);
  const texts = (value: (person: Person) => string | null) => (a: Person, b: Person) => {
    const [left, right] = [value(a) || null, value(b) || null];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return compare(left, right);
  };
  const by = {
    title: texts((person) => person.title),
    revenue: most(revenueOf),
    quota: most((person) => person.quota),
    since: texts((person) => person.startDate),
  }[order];
  return people.toSorted(by);
}
