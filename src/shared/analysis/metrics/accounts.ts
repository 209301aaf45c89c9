/** M15: how many customers each account manager looks after. */
import type { Facts } from '../facts.ts';
import type { AccountLoad } from '../market-facts.ts';
import { ratio } from '../numbers.ts';
import { bandUpTo, metric, missingOf } from './metric.ts';
import type { Metric } from './metric-types.ts';

/**
 * M15: customers over FTE in account management, beside what one FTE can look after at the deals there are. Judged by
 * need ÷ FTE: green up to 1, amber up to a third more.
 */
export function accountLoadMetric({ fte, thresholds }: Facts, accounts: AccountLoad): Metric<'M15'> {
  const { customers, need, limit } = accounts;
  const value = customers === null ? null : ratio(customers, fte.account);
  const load = need === null ? null : ratio(need, fte.account);
  return metric(
    'M15',
    { customers, accountFte: fte.account, limit, need },
    {
      value,
      band: load === null ? null : bandUpTo(load, 1, 1 + thresholds['M15.over']),
      missing: missingOf({ customers, accountPeople: fte.account > 0 }),
    },
  );
}
