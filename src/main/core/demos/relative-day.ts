/** Days as demo engagements write them: from the day on which the demo is made, so that no demo ever grows old. */
import * as v from 'valibot';
import { dayAfter } from '#shared/domain/day.ts';

const FORM = /^today(?:(?<days>[+-]\d{1,5})d)?$/u;

/** `today`, `today-25d`, `today+3d`. A date of the calendar is refused. */
export const relativeDay = v.pipe(v.string(), v.regex(FORM));

/** The date that a relative day comes to when the demo is made on `today`. */
export function dayFrom(today: string, relative: string): string {
  return dayAfter(today, Number(FORM.exec(relative)?.groups?.['days'] ?? 0));
}
