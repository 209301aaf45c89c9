/** The fields of a person as short texts, for cards and for whatever else shows people in little room. */
import type { Id } from '#shared/domain/fields.ts';
import { attainmentOf, revenueOf } from '#shared/domain/person.ts';
import type { CardField } from '#shared/domain/look.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Translator } from '#shared/i18n/index.ts';

/** What the texts are made with besides the person. */
export interface FieldContext {
  readonly words: Translator;
  readonly nameOf: (person: Person) => string;
  /** ISO 4217. */
  readonly currency: string;
  /** Today, `2026-11-24`; tenure is counted up to it. */
  readonly today: string;
  readonly manager: (managerId: Id) => Person | undefined;
}

/** A field of a person as a short text; null where there is nothing to say. The split is a drawing, not a text. */
export function fieldText(
  { words, nameOf, currency, today, manager }: FieldContext,
  field: Exclude<CardField, 'split'>,
  person: Person,
  reports: number,
): string | null {
  const money = (value: number | null) => (value === null ? null : words.moneyShort(value, currency));
  switch (field) {
    case 'title':
      if (!person.vacancy) return person.title || null;
      return words.t('person.vacancyTitle', { title: person.title });
    case 'fte':
      return person.fte === 1 ? null : words.t('person.fteShort', { fte: words.number(person.fte, 2) });
    case 'attainment': {
      const attainment = attainmentOf(person);
      return attainment === null ? null : words.percent(attainment);
    }
    case 'revenue':
      return money(revenueOf(person));
    case 'quota':
      return money(person.quota);
    case 'ote':
      return money(person.ote);
    case 'territory':
      return person.territory || null;
    case 'tenure': {
      const years = person.startDate === null ? null : yearsBetween(person.startDate, today);
      return years === null ? null : words.t('person.years', { years: words.number(years, 1) });
    }
    case 'manager': {
      const found = person.managerId === null ? undefined : manager(person.managerId);
      return found ? nameOf(found) : null;
    }
    case 'reports':
      return reports > 0 ? words.t('person.reports', { count: reports }) : null;
  }
}

/** Years from one date to another; 0 where the first is the later one. */
function yearsBetween(from: string, to: string): number {
  return Math.max(0, (Date.parse(to) - Date.parse(from)) / (365.25 * 24 * 3600 * 1000));
}
