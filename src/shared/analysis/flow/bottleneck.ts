/** The place where people bring the most money: the market and function whose relief gains the most. */
import { FUNCTIONS } from '../../domain/functions.ts';
import { above } from '../numbers.ts';
import type { Bottleneck, MarketFlow } from './flow-types.ts';

/** Reliefs count as equal within this part of the modelled revenue. */
const EQUAL = 1e-9;

/**
 * The largest relief; of equal ones the largest unmet money, then the order of the functions, then that of the
 * markets. Null where no load is left lying.
 */
export function bottleneckOf(markets: readonly MarketFlow[], revenue: number): Bottleneck | null {
  const same = EQUAL * Math.max(1, revenue);
  let best: Bottleneck | null = null;
  for (const fn of FUNCTIONS) {
    for (const { id, stages } of markets) {
      const { unmet, relief, unmetMoney, missing, lent } = stages[fn];
      if (!(unmet > 0)) continue;
      const more = best === null ? Infinity : relief - best.relief;
      const better = more > same || (more >= -same && best !== null && unmetMoney - best.unmetMoney > same);
      if (!better) continue;
      const sharedOver = above(lent, 0) ? markets.filter((each) => above(each.stages[fn].lent, 0)).length : 0;
      best = { market: id, fn, missing, relief, unmetMoney, sharedOver };
    }
  }
  return best;
}
