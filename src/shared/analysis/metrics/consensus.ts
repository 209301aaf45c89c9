/** M19: how far the respondents' answers lie apart. */
import type { Facts } from '../facts.ts';
import { above, atLeast } from '../numbers.ts';
import type { ThresholdValues } from '../thresholds.ts';
import { metric, missingOf, worst } from './metric.ts';
import type { Band, Metric } from './metric-types.ts';

/** M19: the widest gap between two answers to one item, in levels. One respondent agrees with nobody. */
export function consensusMetric({ discipline, thresholds }: Facts): Metric<'M19'> {
  const answered = discipline.items.some((item) => item.answered > 0);
  const items = discipline.items.flatMap(({ item, answered: count, spread }) =>
    count < 2 || spread === null ? [] : [{ item, spread, band: spreadBand(spread, thresholds) }],
  );
  const alone = answered && items.length === 0;
  return metric(
    'M19',
    { items },
    {
      value: items.length === 0 ? null : Math.max(...items.map((item) => item.spread)),
      band: worst(items.map((item) => item.band)),
      missing: missingOf({ answers: answered }),
      suppressed: alone ? 'fewRespondents' : null,
    },
  );
}

/** Verdict on the distance between the highest and the lowest answer to an item, in levels. */
export function spreadBand(spread: number, thresholds: ThresholdValues): Exclude<Band, 'info'> {
  if (!above(spread, thresholds['M19.green'])) return 'green';
  return atLeast(spread, thresholds['M19.red']) ? 'red' : 'amber';
}
