/** M18: which functions are in the hands of specialists, and which hang on one person. */
import { FUNCTIONS } from '../../domain/functions.ts';
import type { SalesFunction } from '../../domain/functions.ts';
import type { Facts } from '../facts.ts';
import { above, atLeast, sumOf } from '../numbers.ts';
import { dedicatedTo } from '../staffing.ts';
import type { Selling } from '../staffing.ts';
import { metric, missingOf, worst } from './metric.ts';
import type { Band, FunctionCoverage, Metric } from './metric-types.ts';

/** M18: functions staffed by more than half a specialist, of four. Judged from phase 3 on. */
export function functionCoverage(facts: Facts): Metric<'M18'> {
  const judged = facts.phase.phase !== null && facts.phase.phase >= 3;
  const dedicated = { outbound: [], inbound: [], closing: [], account: [] } as Record<
    SalesFunction,
    Selling[]
  >;
  for (const seller of facts.sellers) {
    const fn = dedicatedTo(seller.split, facts.w['dedicated.share']);
    if (fn) dedicated[fn].push(seller);
  }
  const functions = FUNCTIONS.map((fn, index) =>
    coverageOf(fn, dedicated[fn], facts.phase.derived.staffed[index as 0], facts, judged),
  );
  const known = facts.sellers.length > 0;
  const covered = functions.filter((entry) => entry.staffed).length;
  return metric(
    'M18',
    { functions },
    {
      value: known ? covered : null,
      band: known ? worst(functions.map((entry) => entry.band)) : null,
      missing: missingOf({ sellers: known }),
    },
  );
}

function coverageOf(
  fn: SalesFunction,
  dedicated: readonly Selling[],
  level: number,
  { fte, thresholds }: Facts,
  judged: boolean,
): FunctionCoverage {
  const dedicatedFte = sumOf(dedicated, (seller) => seller.fte);
  const staffed = atLeast(level, thresholds['finding.functionStaffed']);
  const single = staffed && !above(level, thresholds['finding.functionSingle']);
  const band: Band = !judged ? 'info' : !staffed ? 'red' : single ? 'amber' : 'green';
  const personIds = dedicated.map((seller) => seller.id);
  return { fn, fte: fte[fn], dedicatedFte, personIds, level, staffed, single, band };
}
