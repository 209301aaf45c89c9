/**
 * How many people each function of a market needs, from the market's own figures. All capacities are bounds in the
 * table of thresholds; volumes grow by the growth target first.
 *
 * - inbound: inbound leads ÷ leads that one FTE answers
 * - outbound: opportunities from outbound leads ÷ opportunities that one FTE finds
 * - closing: open deals (opportunities a month × cycle) ÷ open deals that one FTE keeps moving
 * - account: customers ÷ customers that one FTE looks after
 */
import type { SalesFunction } from '../domain/functions.ts';
import type { Figures } from '../domain/figure.ts';
import type { MarketFigures } from '../domain/market-figures.ts';
import type { FunctionNumbers } from './facts.ts';
import { accountLimit } from './flow/capacities.ts';
import { missingOf } from './metrics/metric.ts';
import type { MetricInput } from './metrics/metric-types.ts';
import { ratio, sumOf } from './numbers.ts';
import type { ThresholdValues } from './thresholds.ts';
import { DAYS_PER_MONTH } from './time.ts';

export interface FunctionNeed {
  readonly fn: SalesFunction;
  /** FTE needed; null where `missing` names what the arithmetic lacks. */
  readonly required: number | null;
  /** The same in whole people. */
  readonly heads: number | null;
  readonly actual: number;
  /** Required less actual: positive where people are missing. */
  readonly gap: number | null;
  /** Whole people to add to those who are there; 0 where there are enough, or nearly. */
  readonly extra: number | null;
  /** Numbers of the arithmetic, for the holes of the text `mix.<fn>`. */
  readonly steps: Figures;
  readonly missing: readonly MetricInput[];
  /** The sum of the needs of several markets, which has no arithmetic of its own. */
  readonly summed: boolean;
}

export type MarketMix = Readonly<Record<SalesFunction, FunctionNeed>>;

/** What a market brings a month, grown by its target; null where not known. */
interface MarketVolumes {
  readonly growth: number;
  readonly inboundLeads: number | null;
  readonly outboundLeads: number | null;
  readonly opportunities: number | null;
  readonly customers: number | null;
}

function volumesOf(figures: MarketFigures, thresholds: ThresholdValues): MarketVolumes {
  const { leadsPerMonth, inboundShare, customers } = figures;
  const growth = 1 + (figures.growthTarget ?? 0);
  const leads = leadsPerMonth === null ? null : leadsPerMonth * growth;
  return {
    growth,
    inboundLeads: leads === null || inboundShare === null ? null : leads * inboundShare,
    outboundLeads: leads === null || inboundShare === null ? null : leads * (1 - inboundShare),
    opportunities: leads === null ? null : leads * thresholds['flow.opportunityRate'],
    customers: customers === null ? null : customers * growth,
  };
}

/** The mix that a market calls for, beside the FTE that are there. `currency` sets the size of deals. */
export function marketMix(
  figures: MarketFigures,
  actual: FunctionNumbers,
  currency: string,
  thresholds: ThresholdValues,
): MarketMix {
  const volumes = volumesOf(figures, thresholds);
  return {
    outbound: outboundNeed(figures, volumes, actual.outbound, thresholds),
    inbound: inboundNeed(figures, volumes, actual.inbound, thresholds),
    closing: closingNeed(figures, volumes, actual.closing, thresholds),
    account: accountNeed(figures, volumes, actual.account, currency, thresholds),
  };
}

/**
 * The mix of the whole: the sum of what its markets need, because averages over different markets would mislead.
 * Where the need of one market is not known, that of `average`, the mix for the figures of the whole.
 */
export function mixOfAll(average: MarketMix, mixes: readonly MarketMix[]): MarketMix {
  const total = (fn: SalesFunction): FunctionNeed => {
    const known = mixes.map((mix) => mix[fn]).filter((part) => part.required !== null);
    if (mixes.length === 0 || known.length < mixes.length) return average[fn];
    const { actual } = average[fn];
    const required = sumOf(known, (part) => part.required ?? 0);
    const gap = required - actual;
    return {
      fn,
      required,
      heads: sumOf(known, (part) => part.heads ?? 0),
      actual,
      gap,
      extra: extraPeople(gap),
      steps: {},
      missing: [],
      summed: true,
    };
  };
  return {
    outbound: total('outbound'),
    inbound: total('inbound'),
    closing: total('closing'),
    account: total('account'),
  };
}

function need(
  fn: SalesFunction,
  load: number | null,
  capacity: number,
  actual: number,
  steps: Figures,
  missing: readonly MetricInput[],
): FunctionNeed {
  const required = load === null || missing.length > 0 ? null : ratio(load, capacity);
  return {
    fn,
    required,
    heads: required === null ? null : wholePeople(required),
    actual,
    gap: required === null ? null : required - actual,
    extra: required === null ? null : extraPeople(required - actual),
    steps,
    missing,
    summed: false,
  };
}

/** A part of a person that those who are there take over without being noticed. */
const ABSORBED_FTE = 0.1;

function extraPeople(gap: number): number {
  return gap < ABSORBED_FTE ? 0 : wholePeople(gap);
}

/** Rounded up, but not for the sake of a rounding error. */
function wholePeople(fte: number): number {
  return Math.max(0, Math.ceil(fte - 1e-9));
}

function leadInputs(figures: MarketFigures): MetricInput[] {
  return missingOf({ leadsPerMonth: figures.leadsPerMonth, inboundShare: figures.inboundShare });
}

function inboundNeed(
  figures: MarketFigures,
  volumes: MarketVolumes,
  actual: number,
  thresholds: ThresholdValues,
): FunctionNeed {
  const capacity = thresholds['M3.green'];
  const steps: Figures = {
    load: { value: volumes.inboundLeads ?? 0, unit: 'perMonth' },
    capacity: { value: capacity, unit: 'perMonth' },
  };
  return need('inbound', volumes.inboundLeads, capacity, actual, steps, leadInputs(figures));
}

function outboundNeed(
  figures: MarketFigures,
  volumes: MarketVolumes,
  actual: number,
  thresholds: ThresholdValues,
): FunctionNeed {
  const rate = thresholds['flow.opportunityRate'];
  const capacity = thresholds['M2.opportunities'];
  const load = volumes.outboundLeads === null ? null : volumes.outboundLeads * rate;
  const steps: Figures = {
    leads: { value: volumes.outboundLeads ?? 0, unit: 'perMonth' },
    rate: { value: rate, unit: 'share' },
    capacity: { value: capacity, unit: 'perMonth' },
  };
  return need('outbound', load, capacity, actual, steps, leadInputs(figures));
}

function closingNeed(
  figures: MarketFigures,
  volumes: MarketVolumes,
  actual: number,
  thresholds: ThresholdValues,
): FunctionNeed {
  const { cycleDays } = figures;
  const months = (cycleDays ?? 0) / DAYS_PER_MONTH;
  const open = volumes.opportunities === null ? null : volumes.opportunities * months;
  const capacity = thresholds['flow.openDeals'];
  const steps: Figures = {
    opportunities: { value: volumes.opportunities ?? 0, unit: 'perMonth' },
    cycle: { value: cycleDays ?? 0, unit: 'days' },
    load: { value: open ?? 0, unit: 'count' },
    capacity: { value: capacity, unit: 'count' },
  };
  const missing = missingOf({ leadsPerMonth: figures.leadsPerMonth, cycleDays });
  return need('closing', open, capacity, actual, steps, missing);
}

function accountNeed(
  figures: MarketFigures,
  volumes: MarketVolumes,
  actual: number,
  currency: string,
  thresholds: ThresholdValues,
): FunctionNeed {
  const capacity = accountLimit(figures.averageDeal, currency, thresholds);
  const steps: Figures = {
    load: { value: volumes.customers ?? 0, unit: 'count' },
    capacity: { value: capacity, unit: 'count' },
  };
  const missing = missingOf({ customers: figures.customers });
  return need('account', volumes.customers, capacity, actual, steps, missing);
}
