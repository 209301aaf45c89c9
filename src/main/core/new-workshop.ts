/** The records that a fresh workshop starts with. */
import type { Id } from '#shared/domain/fields.ts';
import type { AnyRecord } from '#shared/domain/records.ts';
import { META_ID } from '#shared/domain/workshop-meta.ts';
import type { Locale } from '#shared/domain/workshop-meta.ts';
import { parseRecord } from '#shared/domain/workshop.ts';
import { translator } from '#shared/i18n/index.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';

export interface NewWorkshop {
  readonly title: string;
  readonly client: string;
  readonly locale: Locale;
  readonly currency?: string | undefined;
  /** Day of the workshop; the day on which it is made where nobody says another. */
  readonly date?: string | null | undefined;
}

/** A workshop without people and one scenario, the current state. Throws `workshop.title` for an empty title. */
export function newWorkshopRecords(input: NewWorkshop, newId: () => Id, today: string): AnyRecord[] {
  if (input.title.trim() === '') throw new PhaseboardError('workshop.title');
  return [
    parseRecord({
      type: 'workshop',
      id: META_ID,
      title: input.title.trim(),
      client: input.client.trim(),
      currency: input.currency ?? (input.locale === 'hu' ? 'HUF' : 'EUR'),
      reportLocale: input.locale,
      date: input.date ?? today,
    }),
    parseRecord({
      type: 'scenario',
      id: newId(),
      name: translator(input.locale).t('scenario.current'),
      kind: 'current',
    }),
  ];
}
