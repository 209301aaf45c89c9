/** M15: how many customers each account manager looks after. */
import type { Facts } from '../facts.ts';
import { accountLimit } from '../flow/capacities.ts';
import { ratio } from '../numbers.ts';
import { bandUpTo, metric, missingOf } from './metric.ts';
import type { Metric } from './metric-types.ts';

/** M15: customers over FTE in account management; green up to the limit of the deal size, amber up to a third more. */
export function accountLoad({ fte, figures, meta, thresholds }: Facts): Metric<'M15'> {
  const { customers } = figures;
  const limit = accountLimit(figures.averageDeal, meta.currency, thresholds);
  const value = customers === null ? null : ratio(customers, fte.account);
  const band = value === null ? null : bandUpTo(value, limit, limit * (1 + thresholds['M15.over']));
  return metric(
    'M15',
    { customers, accountFte: fte.account, limit },
    { value, band, missing: missingOf({ customers, accountPeople: fte.account > 0 }) },
  );
}
