/** What somebody's leaving costs over the 12 months after it (M6). Assumptions, not a forecast: shown with each number. */
import { clamp01 } from '../numbers.ts';
import { MONTHS_PER_YEAR } from '../time.ts';

export interface LossBounds {
  /** Months until a successor is there. */
  readonly 'M6.vacancy': number;
  /** Months until the successor brings as much, growing evenly from 0. */
  readonly 'M6.ramp': number;
  /** Part that no successor gets back, by the answer to item 14: from 1, all is in one head, to 5. */
  readonly 'M6.personal.1': number;
  readonly 'M6.personal.2': number;
  readonly 'M6.personal.3': number;
  readonly 'M6.personal.4': number;
  readonly 'M6.personal.5': number;
  /** Part of the revenue of existing customers that is gone by the end of the vacancy, and once more after the ramp. */
  readonly 'M6.decay': number;
}

export interface Loss {
  /** Revenue from new customers, of 12 months, that is lost; null where what the person brings is not known. */
  readonly fresh: number | null;
  /** The same of existing customers. */
  readonly existing: number | null;
  /** Together; null where neither is known. */
  readonly total: number | null;
  /** Months until a successor is there, and until that one brings as much. */
  readonly vacancy: number;
  readonly ramp: number;
  /** Months of 12 without that person's new revenue, in full months. */
  readonly months: number;
  /** Part that the successor does not get back, 0..1. */
  readonly personal: number;
  /** Part of a year's new revenue that is lost, 0..1. */
  readonly freshShare: number;
  /** The same of existing customers in the first year, and from then on. */
  readonly existingShare: number;
  readonly existingAfter: number;
}

/**
 * @param fresh revenue from new customers of the last 12 months; null where not known
 * @param existing revenue from existing customers of the last 12 months; null where not known
 * @param usable level of item 14, 1..5, halves included; null where not known
 */
export function lossOf(
  fresh: number | null,
  existing: number | null,
  usable: number | null,
  t: LossBounds,
): Loss {
  const vacancy = Math.min(MONTHS_PER_YEAR, Math.max(0, t['M6.vacancy']));
  const ramp = Math.max(0, t['M6.ramp']);
  const months = monthsLost(vacancy, ramp);
  const personal = personalPart(usable, t);
  const freshShare = personal + (1 - personal) * (months / MONTHS_PER_YEAR);
  const existingShare = existingLost(vacancy, ramp, t['M6.decay']);
  const part = (revenue: number | null, share: number) =>
    revenue === null ? null : Math.max(0, revenue) * share;
  const lostFresh = part(fresh, freshShare);
  const lostExisting = part(existing, existingShare);
  return {
    fresh: lostFresh,
    existing: lostExisting,
    total: lostFresh === null && lostExisting === null ? null : (lostFresh ?? 0) + (lostExisting ?? 0),
    vacancy: t['M6.vacancy'],
    ramp: t['M6.ramp'],
    months,
    personal,
    freshShare,
    existingShare,
    existingAfter: clamp01(2 * t['M6.decay']),
  };
}

/** V + R' − R'² ÷ 2R, R' = the part of the ramp that lies within the year. */
function monthsLost(vacancy: number, ramp: number): number {
  const within = Math.min(ramp, MONTHS_PER_YEAR - vacancy);
  return ramp > 0 ? vacancy + within - (within * within) / (2 * ramp) : vacancy;
}

/** Mean shortfall over the year: 0 to `decay` over the vacancy, by as much again over the ramp, then level. */
function existingLost(vacancy: number, ramp: number, decay: number): number {
  const within = Math.min(ramp, MONTHS_PER_YEAR - vacancy);
  const reached = ramp > 0 ? decay * (1 + within / ramp) : 2 * decay;
  const after = MONTHS_PER_YEAR - vacancy - within;
  const area = (vacancy * decay) / 2 + (within * (decay + reached)) / 2 + after * 2 * decay;
  return clamp01(area / MONTHS_PER_YEAR);
}

/** Between two whole levels, halfway between their parts. */
function personalPart(usable: number | null, t: LossBounds): number {
  const parts = [1, 2, 3, 4, 5].map((level) => t[`M6.personal.${level as 1}`]);
  const at = usable === null ? 3 : Math.min(5, Math.max(1, usable));
  const low = parts[Math.floor(at) - 1] ?? 0;
  const high = parts[Math.ceil(at) - 1] ?? 0;
  return clamp01(low + (high - low) * (at - Math.floor(at)));
}
