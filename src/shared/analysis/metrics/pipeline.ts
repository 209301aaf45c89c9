/** M12, M13, M14 and M17: pipeline, forecast, first answer and velocity. */
import type { Facts } from '../facts.ts';
import { above, mean, ratio } from '../numbers.ts';
import { DAYS_PER_MONTH } from '../time.ts';
import { bandFrom, bandUpTo, metric, missingOf } from './metric.ts';
import type { Metric } from './metric-types.ts';

/** M12: (open qualified pipeline ÷ remaining quota) ÷ (1 ÷ win rate); 1 is just enough. */
export function coverageMetric({ meta, figures, thresholds }: Facts): Metric<'M12'> {
  const { openPipeline, remainingQuota } = meta;
  const winRate = (figures.winRate ?? 0) > 0 ? figures.winRate : null;
  const coverage =
    openPipeline === null || remainingQuota === null ? null : ratio(openPipeline, remainingQuota);
  const value = coverage === null || winRate === null ? null : coverage * winRate;
  return metric(
    'M12',
    { coverage, required: winRate === null ? null : ratio(1, winRate) },
    {
      value,
      band: value === null ? null : bandFrom(value, thresholds['M12.green'], thresholds['M12.amber']),
      missing: missingOf({ openPipeline, remainingQuota: (remainingQuota ?? 0) > 0, winRate }),
    },
  );
}

/** M13: mean of |actual − forecast| ÷ forecast over the last four quarters. */
export function forecastMetric({ meta, thresholds }: Facts): Metric<'M13'> {
  const quarters = Math.max(1, Math.round(thresholds['M13.quarters']));
  const last = meta.forecastErrors.slice(-quarters);
  const value = mean(last);
  const band = value === null ? null : bandUpTo(value, thresholds['M13.green'], thresholds['M13.amber']);
  return metric(
    'M13',
    { quarters: last.length },
    { value, band, missing: missingOf({ forecastErrors: value }) },
  );
}

/** M14: median minutes to the first answer in business hours; leads that nobody answers make it red as well. */
export function responseMetric({ meta, thresholds }: Facts): Metric<'M14'> {
  const { firstResponseMinutes: value, untouchedLeadShare: untouched } = meta;
  const neglected = untouched !== null && above(untouched, thresholds['M14.untouched']);
  const timed = value === null ? null : bandUpTo(value, thresholds['M14.green'], thresholds['M14.amber']);
  return metric(
    'M14',
    { untouchedShare: untouched },
    { value, band: neglected ? 'red' : timed, missing: missingOf({ firstResponse: value }) },
  );
}

/** M17: open opportunities × average deal × win rate ÷ cycle in days, which is money a day. A trend, no verdict. */
export function velocityMetric({ meta, figures }: Facts): Metric<'M17'> {
  const { openPipeline } = meta;
  const { averageDeal, winRate, cycleDays } = figures;
  const missing = missingOf({
    openPipeline,
    averageDeal: (averageDeal ?? 0) > 0,
    winRate,
    cycleDays: (cycleDays ?? 0) > 0,
  });
  const value = missing.length > 0 ? null : ratio((openPipeline ?? 0) * (winRate ?? 0), cycleDays ?? 0);
  const opportunities = openPipeline === null ? null : ratio(openPipeline, averageDeal ?? 0);
  return metric(
    'M17',
    { opportunities, perMonth: value === null ? null : value * DAYS_PER_MONTH },
    { value, band: value === null ? null : 'info', missing },
  );
}
