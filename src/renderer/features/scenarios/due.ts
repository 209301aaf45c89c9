/** When something is due, in the terms of the roadmap. */

/** Days of the roadmap's columns. */
const SPANS = [30, 90, 180] as const;
const DAY_MS = 24 * 3600 * 1000;

/** Overdue, the first span of days that it falls into, later, or without a date. Dates are ISO. */
export function dueGroup(
  due: string | null,
  now: string,
): (typeof SPANS)[number] | 'overdue' | 'later' | 'noDue' {
  if (due === null) return 'noDue';
  const days = Math.round((Date.parse(due) - Date.parse(now)) / DAY_MS);
  if (days < 0) return 'overdue';
  return SPANS.find((span) => days <= span) ?? 'later';
}
