/** M15: how many customers each account manager looks after. */
import { fromDollars } from '../currency.ts';
import type { Facts } from '../facts.ts';
import { ratio } from '../numbers.ts';
import type { ThresholdValues } from '../thresholds.ts';
import { bandUpTo, metric, missingOf } from './metric.ts';
import type { Metric } from './metric-types.ts';

/** M15: customers over FTE in account management; green up to the limit of the deal size, amber up to a third more. */
export function accountLoad({ fte, figures, meta, t }: Facts): Metric<'M15'> {
  const { customers } = figures;
  const limit = accountLimit(figures.averageDeal, meta.currency, t);
  const value = customers === null ? null : ratio(customers, fte.account);
  const band = value === null ? null : bandUpTo(value, limit, limit * (1 + t['M15.over']));
  return metric(
    'M15',
    { customers, accountFte: fte.account, limit },
    { value, band, missing: missingOf({ customers, accountPeople: fte.account > 0 }) },
  );
}

/** Customers that one account manager can look after: the bigger the deals, the fewer. Medium where not known. */
export function accountLimit(averageDeal: number | null, currency: string, t: ThresholdValues): number {
  if (averageDeal === null) return t['M15.medium'];
  if (averageDeal >= fromDollars(t['M15.largeDeal'], currency)) return t['M15.large'];
  return averageDeal >= fromDollars(t['M15.mediumDeal'], currency) ? t['M15.medium'] : t['M15.small'];
}
