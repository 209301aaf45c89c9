/** What one FTE carries, from the workshop's bounds. */
import { fromDollars } from '../currency.ts';
import type { ThresholdValues } from '../thresholds.ts';
import { DAYS_PER_MONTH } from '../time.ts';
import type { FlowCapacities } from './flow-types.ts';

/** A bound set to nothing would ask for infinitely many people. */
const LEAST = 1e-6;

/** Capacities per FTE: outbound by opportunities found (S5), closing by open deals (S28), the others by load. */
export function capacitiesOf(thresholds: ThresholdValues, currency: string): FlowCapacities {
  const opportunityRate = Math.min(1, Math.max(0, thresholds['flow.opportunityRate']));
  return {
    outbound: Math.max(LEAST, thresholds['M2.opportunities'] / Math.max(LEAST, opportunityRate)),
    inbound: Math.max(LEAST, thresholds['M3.green']),
    openDeals: Math.max(LEAST, thresholds['flow.openDeals']),
    customers: (deal) => accountLimit(deal, currency, thresholds),
    opportunityRate,
    churn: Math.max(0, thresholds['flow.churn']),
  };
}

/** Opportunities a month that one FTE of closing carries: open deals over the months that a deal is open. */
export function opportunitiesPerCloser(openDeals: number, cycleDays: number): number {
  // A cycle shorter than a day would give one closer the whole world.
  return openDeals / (Math.max(1, cycleDays) / DAYS_PER_MONTH);
}

/**
 * Customers that one FTE looks after: the bigger the deals, the fewer. Log-linear between three sizes of deal, flat
 * outside of them: y = x · (y/x)^(ln(d/a) / ln(b/a)). The size in the middle where the deal is not known.
 */
function accountLimit(averageDeal: number | null, currency: string, thresholds: ThresholdValues): number {
  if (averageDeal === null) return Math.max(LEAST, thresholds['M15.limit.medium']);
  const points = (['small', 'medium', 'large'] as const)
    .map(
      (size) => [thresholds[`M15.deal.${size}`], Math.max(LEAST, thresholds[`M15.limit.${size}`])] as const,
    )
    .sort(([a], [b]) => a - b);
  const deal = averageDeal / fromDollars(1, currency);
  const next = points.findIndex(([size]) => deal <= size);
  const [b, y] = points[next < 0 ? points.length - 1 : next] ?? [0, LEAST];
  const [a, x] = points[next - 1] ?? [b, y];
  return next < 1 || !(a > 0) || !(b > a) ? y : x * (y / x) ** (Math.log(deal / a) / Math.log(b / a));
}
