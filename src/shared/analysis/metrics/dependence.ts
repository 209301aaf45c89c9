/** M5 to M7: dependence on the strongest sellers and on the founder. */
import type { Facts } from '../facts.ts';
import { concentrationOf } from './concentration.ts';
import type { Concentration } from './concentration.ts';
import { lossOf } from './loss.ts';
import { bandUpTo, metric, missingOf } from './metric.ts';
import type { Band, Metric } from './metric-types.ts';

/** M5: revenue share of the strongest seller; what is said of it is the verdict on superstars, in the detail. */
export function concentrationMetric(facts: Facts): Metric<'M5'> {
  const detail = concentrationOf(facts);
  const few = detail.people < facts.thresholds['M5.sellers'];
  return metric('M5', detail, {
    value: detail.top1,
    band: bandOf(detail),
    missing: missingOf({ revenue: detail.top1 }),
    suppressed: detail.top1 !== null && few ? 'fewSellers' : null,
  });
}

/** A founder who is first is for information, unless somebody stands out among the others. */
function bandOf({ top1, superstar }: Concentration): Band | null {
  if (top1 === null) return null;
  if (superstar.verdict === 'high') return 'red';
  if (superstar.verdict === 'watch') return 'amber';
  return superstar.founderLeads || superstar.verdict !== 'none' ? 'info' : 'green';
}

/** Item of the questionnaire: contacts and history stay usable when the best seller leaves. */
export const USABLE_WITHOUT_STAR = 14;

/** M6: revenue that the strongest seller's leaving would cost in the 12 months after it. */
export function lossMetric(
  { thresholds, staffing, discipline }: Facts,
  concentration: Concentration,
): Metric<'M6'> {
  const [strongest] = concentration.ranked;
  const person = strongest && staffing.placed.get(strongest.personId)?.person;
  const usable = discipline.items[USABLE_WITHOUT_STAR - 1]?.median ?? null;
  const loss = lossOf(person?.revenueNew ?? null, person?.revenueExpansion ?? null, usable, thresholds);
  const value = loss.total;
  return metric(
    'M6',
    { personId: strongest?.personId ?? null, revenue: strongest?.revenue ?? 0, loss },
    { value, band: value === null ? null : 'info', missing: missingOf({ revenue: value }) },
  );
}

/** M7: founders' share of new-business revenue. */
export function founderMetric({ phase, staffing, thresholds }: Facts): Metric<'M7'> {
  const value = phase.derived.F;
  const personIds = staffing.selling.filter((person) => person.founder).map((person) => person.id);
  const band = value === null ? null : bandUpTo(value, thresholds['M7.green'], thresholds['M7.amber']);
  return metric('M7', { personIds }, { value, band, missing: missingOf({ revenue: value }) });
}
