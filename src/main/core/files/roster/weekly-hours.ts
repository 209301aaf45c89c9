/** Hours of a week, by which files say who works part-time. */
import { parseNumber } from '#shared/i18n/parse-number.ts';

const FULL_WEEK = 40;
/** Fewer are no full week anywhere, more than there are no week. */
const [LEAST, MOST] = [32, 60];
const UNIT = /(?::00|\s*(?:h|hrs?|hours?|ó|óra)\.?)$/iu;

/** The hours in a cell, `38,5`, `40:00` or `20 h`; null where there are none. */
export function hoursOf(text: string): number | null {
  const value = parseNumber(text.replace(UNIT, ''), 'ratio');
  return value === null || value < 0 || value > 168 ? null : value;
}

/** What full time is in a column: the most frequent number that can be, the longer of two as frequent; else 40. */
export function fullWeekOf(cells: readonly string[]): number {
  const counts = new Map<number, number>();
  for (const text of cells) {
    const value = hoursOf(text);
    if (value !== null && value >= LEAST && value <= MOST) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, times], [b, others]) => others - times || b - a);
  return most?.[0] ?? FULL_WEEK;
}
