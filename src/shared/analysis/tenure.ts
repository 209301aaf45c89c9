/** How long somebody has been selling, and whether that is long enough to be judged by results. */
import type { Person } from '../domain/person.ts';
import { rampMonths } from './horizon.ts';
import { clamp01 } from './numbers.ts';
import type { Selling } from './staffing.ts';
import type { ThresholdValues } from './thresholds.ts';
import { DAYS_PER_MONTH } from './time.ts';

const MS_PER_DAY = 86_400_000;

/** Months from the start date to the day of the workshop; null where one of them is not known. Never negative. */
export function monthsInRole(person: Person, asOf: string | null): number | null {
  if (person.startDate === null || asOf === null) return null;
  const days = (Date.parse(asOf) - Date.parse(person.startDate)) / MS_PER_DAY;
  return Number.isFinite(days) ? Math.max(0, days / DAYS_PER_MONTH) : null;
}

/**
 * Part of full output, 0..1; somebody whose start is not known counts as past the ramp. Null where the start is known
 * and the day of the workshop is not: nobody can say then who is still ramping.
 */
export function rampedShare(
  person: Person,
  selling: Selling,
  asOf: string | null,
  thresholds: ThresholdValues,
): number | null {
  const months = monthsInRole(person, asOf);
  const ramp = rampMonths(selling.split, thresholds);
  if (asOf === null && person.startDate !== null && ramp > 0) return null;
  return months === null || ramp <= 0 ? 1 : clamp01(months / ramp);
}
