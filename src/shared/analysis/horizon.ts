/** The days between which a plan is judged, and how far somebody's output is by then. */
import type { Person } from '../domain/person.ts';
import type { Scenario } from '../domain/scenario.ts';
import type { WorkshopMeta } from '../domain/workshop-meta.ts';
import { FUNCTIONS } from '../domain/functions.ts';
import type { Split } from '../domain/functions.ts';
import { clamp01, sumOf } from './numbers.ts';
import type { ThresholdValues } from './thresholds.ts';
import { DAYS_PER_MONTH, MONTHS_PER_YEAR } from './time.ts';

/** Calendar dates; null where neither the workshop nor the plan has one. */
export interface Horizon {
  /** Day of the workshop. */
  readonly today: string | null;
  /** First day of the plan's year. */
  readonly from: string | null;
  /** The day that the plan is for. */
  readonly to: string | null;
}

const MS_PER_DAY = 86_400_000;

/** The same day of the month `months` later, or the last day of that month. Months may be a fraction. */
function addMonths(date: string, months: number): string {
  const whole = Math.trunc(months);
  const day = new Date(`${date}T00:00:00Z`);
  const wanted = day.getUTCDate();
  day.setUTCDate(1);
  day.setUTCMonth(day.getUTCMonth() + whole);
  const last = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
  day.setUTCDate(Math.min(wanted, last));
  const rest = Math.round((months - whole) * DAYS_PER_MONTH);
  return new Date(day.getTime() + rest * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Months from one day to another, negative where the second is earlier. */
export function monthsBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / MS_PER_DAY / DAYS_PER_MONTH;
}

/** A plan is for its own date, else for a year from the workshop; its year ends there. */
export function horizonOf({ date: today }: WorkshopMeta, plan: Scenario | undefined): Horizon {
  const to = plan?.date ?? (today === null ? null : addMonths(today, MONTHS_PER_YEAR));
  return { today, from: to === null ? null : addMonths(to, -MONTHS_PER_YEAR), to };
}

/** Months until full output: each function's own, by the time given to it. */
export function rampMonths(split: Split, thresholds: ThresholdValues): number {
  const own: Split = {
    outbound: thresholds['ramp.development'],
    inbound: thresholds['ramp.development'],
    closing: thresholds['ramp.closing'],
    account: thresholds['ramp.account'],
  };
  return sumOf(FUNCTIONS, (fn) => split[fn] * own[fn]);
}

/**
 * The first day of somebody: as entered; for a hire a time after the workshop that it takes to fill a place. Null for
 * those who were there before anybody wrote it down, who count as past the ramp.
 * @returns undefined for a hire where the day of the workshop is not known
 */
export function startOf(
  person: Person,
  hired: boolean,
  { today }: Horizon,
  thresholds: ThresholdValues,
): string | null | undefined {
  if (person.startDate !== null) return person.startDate;
  if (!hired) return null;
  return today === null ? undefined : addMonths(today, thresholds['M6.vacancy']);
}

/** Part of full output after `x` months in a role with a ramp of `r`. */
export function rampedAt(x: number, r: number): number {
  if (x < 0) return 0;
  return r > 0 ? clamp01(x / r) : 1;
}

/** Mean part of full output between `from` and `to` months in a role with a ramp of `r`. */
export function meanRamped(from: number, to: number, r: number): number {
  if (!(to > from)) return rampedAt(to, r);
  const area = (x: number) => {
    if (x <= 0) return 0;
    return x < r ? x ** 2 / (2 * r) : x - Math.max(0, r) / 2;
  };
  return (area(to) - area(from)) / (to - from);
}
