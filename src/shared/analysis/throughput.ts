/**
 * The steady flow of a market through its four functions: what arrives a month, what each function can carry, where
 * it gets stuck, and what comes out. It answers "what if", not "what will be": no queues, no seasons.
 */
import { FUNCTIONS } from '../domain/functions.ts';
import type { SalesFunction } from '../domain/functions.ts';
import type { MarketFigures } from '../domain/market-figures.ts';
import type { FunctionNumbers } from './facts.ts';
import { accountLimit } from './flow/capacities.ts';
import { missingOf } from './metrics/metric.ts';
import type { MetricInput } from './metrics/metric-types.ts';
import { above, sumOf } from './numbers.ts';
import type { ThresholdValues } from './thresholds.ts';
import { DAYS_PER_MONTH } from './time.ts';

export interface FlowStage {
  readonly fn: SalesFunction;
  /** What arrives: leads for outbound and inbound, opportunities for closing, a month; customers for account. */
  readonly load: number;
  /** What the function can carry, in the same terms. */
  readonly capacity: number;
  /** Load over capacity; 0 where nothing arrives, null where something does and nobody is there. */
  readonly utilisation: number | null;
}

export interface Throughput {
  /** Null where `missing` names what the flow lacks. */
  readonly stages: Readonly<Record<SalesFunction, FlowStage>> | null;
  /** The fullest of the functions that are over their capacity; null where everything flows. */
  readonly bottleneck: SalesFunction | null;
  /** Won deals a month. */
  readonly wonDeals: number | null;
  /** Money a month, in the workshop's currency. */
  readonly revenue: number | null;
  /** Customers that account management can look after, of those there are; null where not known. */
  readonly caredFor: number | null;
  readonly missing: readonly MetricInput[];
}

export function throughputOf(
  figures: MarketFigures,
  fte: FunctionNumbers,
  currency: string,
  thresholds: ThresholdValues,
): Throughput {
  const { leadsPerMonth, inboundShare, averageDeal, winRate, cycleDays, customers } = figures;
  const missing = missingOf({ leadsPerMonth, inboundShare, averageDeal, winRate, cycleDays });
  const known = leadsPerMonth !== null && inboundShare !== null && averageDeal !== null;
  if (!known || winRate === null || cycleDays === null) {
    return { stages: null, bottleneck: null, wonDeals: null, revenue: null, caredFor: null, missing };
  }
  const rate = thresholds['flow.opportunityRate'];
  const inbound = stage('inbound', leadsPerMonth * inboundShare, fte.inbound * thresholds['M3.green']);
  const leadsPerHunter = rate > 0 ? thresholds['M2.opportunities'] / rate : 0;
  const outbound = stage('outbound', leadsPerMonth * (1 - inboundShare), fte.outbound * leadsPerHunter);
  const opportunities = (carried(inbound) + carried(outbound)) * rate;
  // A cycle shorter than a day would give one closer the whole world.
  const months = Math.max(1, cycleDays) / DAYS_PER_MONTH;
  const closing = stage('closing', opportunities, (fte.closing * thresholds['flow.openDeals']) / months);
  const limit = accountLimit(averageDeal, currency, thresholds);
  const account = stage('account', customers ?? 0, fte.account * limit);
  const stages = { outbound, inbound, closing, account };
  const wonDeals = carried(closing) * winRate;
  return {
    stages,
    bottleneck: bottleneckOf(stages),
    wonDeals,
    revenue: wonDeals * averageDeal,
    caredFor: customers === null ? null : carried(account),
    missing,
  };
}

/**
 * The flow of the whole: its markets' flows side by side. Where one of them is not known, `average`, the flow for
 * the figures of the whole.
 */
export function throughputOfAll(average: Throughput, flows: readonly Throughput[]): Throughput {
  const known = flows.flatMap((flow) => flow.stages ?? []);
  if (flows.length === 0 || known.length < flows.length) return average;
  const total = (fn: SalesFunction) =>
    stage(
      fn,
      sumOf(known, (stages) => stages[fn].load),
      sumOf(known, (stages) => stages[fn].capacity),
    );
  const stages = {
    outbound: total('outbound'),
    inbound: total('inbound'),
    closing: total('closing'),
    account: total('account'),
  };
  return {
    stages,
    bottleneck: bottleneckOf(stages),
    wonDeals: sumOf(flows, (flow) => flow.wonDeals ?? 0),
    revenue: sumOf(flows, (flow) => flow.revenue ?? 0),
    caredFor: flows.some((flow) => flow.caredFor === null)
      ? null
      : sumOf(flows, (flow) => flow.caredFor ?? 0),
    missing: [],
  };
}

function stage(fn: SalesFunction, load: number, capacity: number): FlowStage {
  const utilisation = capacity > 0 ? load / capacity : load > 0 ? null : 0;
  return { fn, load, capacity, utilisation };
}

function carried({ load, capacity }: FlowStage): number {
  return Math.min(load, capacity);
}

/** A function with work and nobody to do it is fuller than any other. */
function bottleneckOf(stages: Readonly<Record<SalesFunction, FlowStage>>): SalesFunction | null {
  const fullness = (fn: SalesFunction) => stages[fn].utilisation ?? Infinity;
  const [fullest] = [...FUNCTIONS].sort((a, b) => fullness(b) - fullness(a));
  return fullest !== undefined && above(fullness(fullest), 1) ? fullest : null;
}
