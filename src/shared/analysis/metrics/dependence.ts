/** M5 to M7: dependence on the strongest sellers and on the founder. */
import type { Facts } from '../facts.ts';
import { above, atLeast } from '../numbers.ts';
import { concentrationOf } from './concentration.ts';
import type { Concentration } from './concentration.ts';
import { bandUpTo, metric, missingOf, worst } from './metric.ts';
import type { Band, Metric } from './metric-types.ts';
import type { ThresholdValues } from '../thresholds.ts';
import { MONTHS_PER_YEAR } from '../time.ts';

/** M5: revenue share of the strongest seller, with the other measures of concentration in the detail. */
export function concentrationMetric(facts: Facts): Metric<'M5'> {
  const detail = concentrationOf(facts);
  const few = detail.people < facts.thresholds['M5.sellers'];
  return metric('M5', detail, {
    value: detail.top1,
    band: detail.top1 === null ? null : worst(bandsOf(detail, facts.thresholds)),
    missing: missingOf({ revenue: detail.top1 }),
    suppressed: detail.top1 !== null && few ? 'fewSellers' : null,
  });
}

/** A big share alone is no dependence: it also has to be a multiple of the fair share. */
function bandsOf(
  { top1, top2, top20, multiple, people }: Concentration,
  thresholds: ThresholdValues,
): Band[] {
  const bands: Band[] = [];
  if (top1 !== null && multiple !== null) {
    const stands = atLeast(multiple, thresholds['M5.multiple']);
    const red = above(top1, thresholds['M5.top1.amber']);
    bands.push(stands && atLeast(top1, thresholds['M5.top1.green']) ? (red ? 'red' : 'amber') : 'green');
  }
  if (top20 !== null) bands.push(bandUpTo(top20, thresholds['M5.top20.green'], thresholds['M5.top20.amber']));
  if (top2 !== null && people >= thresholds['M5.sellers'])
    bands.push(above(top2, thresholds['M5.top2']) ? 'red' : 'green');
  return bands;
}

/** M6: revenue that the strongest seller's leaving would cost: 12-month revenue × (vacancy + ramp) ÷ 12. */
export function lossMetric({ thresholds }: Facts, concentration: Concentration): Metric<'M6'> {
  const [strongest] = concentration.ranked;
  const months = thresholds['M6.vacancy'] + thresholds['M6.ramp'];
  const value = strongest ? (strongest.revenue * months) / MONTHS_PER_YEAR : null;
  return metric(
    'M6',
    { personId: strongest?.personId ?? null, revenue: strongest?.revenue ?? 0, months },
    { value, band: value === null ? null : 'info', missing: missingOf({ revenue: value }) },
  );
}

/** M7: founders' share of new-business revenue. */
export function founderMetric({ inputs, staffing, thresholds }: Facts): Metric<'M7'> {
  const value = inputs.founderShare;
  const personIds = staffing.selling.filter((person) => person.founder).map((person) => person.id);
  const band = value === null ? null : bandUpTo(value, thresholds['M7.green'], thresholds['M7.amber']);
  return metric('M7', { personIds }, { value, band, missing: missingOf({ revenue: value }) });
}
