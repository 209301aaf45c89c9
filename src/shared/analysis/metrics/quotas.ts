/** M9, M10 and M16: quotas against results, pay and plan. */
import { attainmentOf, revenueOf } from '../../domain/person.ts';
import type { Person } from '../../domain/person.ts';
import type { Facts } from '../facts.ts';
import { atLeast, ratio, sumOf } from '../numbers.ts';
import { rampedShare } from '../tenure.ts';
import { bandFrom, bandWithin, metric, missingOf } from './metric.ts';
import type { Metric } from './metric-types.ts';

export interface Rep {
  readonly person: Person;
  /** Part of full output, 0..1. */
  readonly ramped: number;
}

/** Everybody who sells and has a quota. */
export function quotaCarriers({ staffing, meta, thresholds }: Facts): Rep[] {
  const carriers: Rep[] = [];
  for (const selling of staffing.selling) {
    const person = staffing.placed.get(selling.id)?.person;
    if (!person || person.quota === null || person.quota <= 0) continue;
    carriers.push({ person, ramped: rampedShare(person, selling, meta.date, thresholds) });
  }
  return carriers;
}

/** M9: share of the sellers past their ramp, with quota and revenue, who reached the quota. */
export function atQuotaMetric({ thresholds }: Facts, carriers: readonly Rep[]): Metric<'M9'> {
  const attainments = carriers
    .filter((rep) => rep.ramped === 1)
    .flatMap((rep) => attainmentOf(rep.person) ?? []);
  const atQuota = attainments.filter((attainment) => atLeast(attainment, 1)).length;
  const value = ratio(atQuota, attainments.length);
  return metric(
    'M9',
    { reps: attainments.length, atQuota },
    {
      value,
      band: value === null ? null : bandFrom(value, thresholds['M9.green'], thresholds['M9.amber']),
      missing: missingOf({ quotas: carriers.length > 0, revenue: carriers.length === 0 || value !== null }),
    },
  );
}

/** M10: sum of the yearly quotas over sum of the pay at 100 %, of those with both. */
export function quotaToPayMetric({ thresholds }: Facts, carriers: readonly Rep[]): Metric<'M10'> {
  const both = carriers.map((rep) => rep.person).filter((person) => (person.ote ?? 0) > 0);
  const quota = sumOf(both, (person) => person.quota ?? 0);
  const ote = sumOf(both, (person) => person.ote ?? 0);
  const value = ratio(quota, ote);
  const green = [thresholds['M10.greenFrom'], thresholds['M10.greenTo']] as const;
  const amber = [thresholds['M10.amberFrom'], thresholds['M10.amberTo']] as const;
  return metric(
    'M10',
    { quota, ote, people: both.length },
    {
      value,
      band: value === null ? null : bandWithin(value, green, amber),
      missing: missingOf({ quotas: carriers.length > 0, ote: carriers.length === 0 || value !== null }),
    },
  );
}

/**
 * M16: Σ quota × min(1, months in role ÷ ramp) × attainment, over the planned revenue. Attainment is what those past
 * the ramp reached together: Σ revenue ÷ Σ quota.
 */
export function capacityMetric({ meta, thresholds }: Facts, carriers: readonly Rep[]): Metric<'M16'> {
  const full = sumOf(carriers, (rep) => rep.person.quota ?? 0);
  const ramped = sumOf(carriers, (rep) => (rep.person.quota ?? 0) * rep.ramped);
  const attainment = jointAttainment(carriers);
  const capacity = carriers.length > 0 && attainment !== null ? ramped * attainment : null;
  const plan = (meta.planRevenue ?? 0) > 0 ? meta.planRevenue : null;
  const value = capacity === null || plan === null ? null : ratio(capacity, plan);
  return metric(
    'M16',
    { capacity, plan, attainment, ramping: full - ramped },
    {
      value,
      band: value === null ? null : bandFrom(value, thresholds['M16.green'], thresholds['M16.amber']),
      missing: missingOf({
        quotas: carriers.length > 0,
        revenue: carriers.length === 0 || attainment !== null,
        planRevenue: plan,
      }),
    },
  );
}

function jointAttainment(carriers: readonly Rep[]): number | null {
  const judged = carriers.filter((rep) => rep.ramped === 1 && revenueOf(rep.person) !== null);
  const revenue = sumOf(judged, (rep) => Math.max(0, revenueOf(rep.person) ?? 0));
  return ratio(
    revenue,
    sumOf(judged, (rep) => rep.person.quota ?? 0),
  );
}
