/** M9, M10 and M16: quotas against results, pay and plan. */
import { attainmentOf, revenueOf } from '../../domain/person.ts';
import type { Person } from '../../domain/person.ts';
import type { Facts } from '../facts.ts';
import { closes, isHire } from '../flow/company.ts';
import { meanRamped, monthsBetween, rampMonths, startOf } from '../horizon.ts';
import { atLeast, clamp01, ratio, sumOf } from '../numbers.ts';
import type { Placed } from '../staffing.ts';
import { rampedShare } from '../tenure.ts';
import { bandFrom, bandWithin, metric, missingOf } from './metric.ts';
import type { Metric } from './metric-types.ts';

export interface Rep {
  readonly person: Person;
  /** Part of full output, 0..1; null where the day of the workshop is missing. */
  readonly ramped: number | null;
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
  const dated = isDated(carriers);
  const attainments = carriers
    .filter((rep) => rep.ramped === 1 || !dated)
    .flatMap((rep) => attainmentOf(rep.person) ?? []);
  const atQuota = attainments.filter((attainment) => atLeast(attainment, 1)).length;
  const value = ratio(atQuota, attainments.length);
  return metric(
    'M9',
    { reps: attainments.length, atQuota },
    {
      value,
      band: value === null ? null : bandFrom(value, thresholds['M9.green'], thresholds['M9.amber']),
      missing: missingOf({
        quotas: carriers.length > 0,
        revenue: carriers.length === 0 || value !== null,
        workshopDate: dated,
      }),
    },
  );
}

/** Whether everybody's part of full output is known: it is not where somebody's start is, and the workshop's day not. */
const isDated = (carriers: readonly Rep[]): boolean => carriers.every(({ ramped }) => ramped !== null);

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
 * M16: Σ quota × mean ramped share over the plan's year × attainment, over the revenue planned for it. Quotas are of
 * everybody who closes. Attainment is what those past the ramp reached together, Σ revenue ÷ Σ quota, for hires as
 * well; where it is not known it is assumed.
 */
export function capacityMetric(facts: Facts, carriers: readonly Rep[]): Metric<'M16'> {
  const { meta, thresholds, staffing } = facts;
  const closing = [
    ...staffing.selling.map((selling) => staffing.placed.get(selling.id)),
    ...staffing.leavers,
  ].flatMap((placed) => (placed?.selling && closes(placed.selling) ? placed : []));
  const years = closing.flatMap((placed) => yearOf(facts, placed) ?? []);
  const dated = years.every((year) => year.mean !== null) && isDated(carriers);
  const sum = (part: (year: QuotaYear) => number) => sumOf(years, part);
  const quota = sum((year) => year.quota);
  const lost = (year: QuotaYear) => year.quota * (1 - (year.mean ?? 1));
  const known = jointAttainment(carriers);
  const attainment = known ?? thresholds['M16.attainment'];
  const lostAs = (kind: QuotaYear['kind']) => sum((year) => (year.kind === kind ? lost(year) : 0));
  const [ramping, open, leaving] = [lostAs('payroll'), lostAs('hire'), lostAs('leaver')];
  const capacity = years.length > 0 && dated ? (quota - ramping - open - leaving) * attainment : null;
  const plan = (meta.planRevenue ?? 0) > 0 ? meta.planRevenue : null;
  const value = capacity === null || plan === null ? null : ratio(capacity, plan);
  return metric(
    'M16',
    {
      capacity,
      plan,
      attainment,
      assumed: known === null,
      quota,
      ramping,
      open,
      leaving,
      assumedStarts: years.filter((year) => year.kind === 'hire' && year.assumed).length,
    },
    {
      value,
      band: value === null ? null : bandFrom(value, thresholds['M16.green'], thresholds['M16.amber']),
      missing: missingOf({ quotas: years.length > 0, workshopDate: dated, planRevenue: plan }),
    },
  );
}

interface QuotaYear {
  readonly quota: number;
  readonly kind: 'payroll' | 'hire' | 'leaver';
  /** Mean part of full output over the year; null where the day of the workshop is missing. */
  readonly mean: number | null;
  /** The first day is assumed. */
  readonly assumed: boolean;
}

/** How much of a quota the year from `from` to `to` of the horizon sees; null for those without a quota. */
function yearOf({ staffing: { horizon }, thresholds }: Facts, { person, selling }: Placed): QuotaYear | null {
  if (person.quota === null || person.quota <= 0 || !selling) return null;
  const { from, to } = horizon;
  const hired = isHire(person);
  const start = startOf(person, hired, horizon, thresholds);
  const end = person.leavingDate;
  const leaves = end !== null && to !== null && end <= to;
  const kind = leaves ? 'leaver' : hired ? 'hire' : 'payroll';
  const base = { quota: person.quota, kind, assumed: hired && person.startDate === null } as const;
  if (start === null && !leaves) return { ...base, mean: 1 };
  if (from === null || to === null || start === undefined) return { ...base, mean: null };
  const last = leaves ? end : to;
  const there = clamp01(monthsBetween(from, last) / monthsBetween(from, to));
  if (there === 0) return { ...base, mean: 0 };
  const r = rampMonths(selling.split, thresholds);
  const mean = start === null ? 1 : meanRamped(monthsBetween(start, from), monthsBetween(start, last), r);
  return { ...base, mean: mean * there };
}

function jointAttainment(carriers: readonly Rep[]): number | null {
  const judged = carriers.filter((rep) => rep.ramped === 1 && revenueOf(rep.person) !== null);
  const revenue = sumOf(judged, (rep) => Math.max(0, revenueOf(rep.person) ?? 0));
  return ratio(
    revenue,
    sumOf(judged, (rep) => rep.person.quota ?? 0),
  );
}
