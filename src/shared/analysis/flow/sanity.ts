/** Whether the figures of the markets fit what was booked. */
import { above, below } from '../numbers.ts';
import type { ThresholdValues } from '../thresholds.ts';
import { MONTHS_PER_YEAR } from '../time.ts';
import type { Flow, FlowRecords, FlowWarning } from './flow-types.ts';

/**
 * Compares a year of the modelled month with a year of records, and open deals with what closers keep moving.
 * `modelled` is null where markets are unknown; what is not known is not checked, and is named.
 */
export function checkAgainstRecords(
  records: FlowRecords,
  modelled: { readonly wonDeals: number; readonly revenue: number } | null,
  closers: number,
  thresholds: ThresholdValues,
): Pick<Flow, 'warnings' | 'unchecked'> {
  const warnings: FlowWarning[] = [];
  const years = {
    wonDealsYear: (modelled?.wonDeals ?? 0) * MONTHS_PER_YEAR,
    newRevenueYear: (modelled?.revenue ?? 0) * MONTHS_PER_YEAR,
  };
  for (const measure of ['wonDealsYear', 'newRevenueYear'] as const) {
    const recorded = records[measure];
    if (modelled === null || recorded === null || !(recorded > 0)) continue;
    const factor = years[measure] / recorded;
    if (above(factor, thresholds['flow.above'])) warnings.push({ key: 'model_above', measure, factor });
    if (below(factor, thresholds['flow.below'])) warnings.push({ key: 'model_below', measure, factor });
  }
  const { openDeals } = records;
  if (
    openDeals !== null &&
    above(openDeals, closers * thresholds['flow.openDeals'] * thresholds['flow.stale'])
  ) {
    warnings.push({ key: 'stale_pipeline', openDeals, perCloser: closers > 0 ? openDeals / closers : null });
  }
  const unchecked = (['wonDealsYear', 'newRevenueYear', 'openDeals'] as const).filter(
    (key) => records[key] === null,
  );
  return { warnings, unchecked };
}
