/**
 * The steady month of a company's markets: outbound and inbound work the leads, a part of them become opportunities,
 * closing works on those, account management on the customers. It answers "what if", not "what will be": no queues,
 * no seasons. Pure; the same for a plan as for today.
 */
import type { Id } from '../../domain/fields.ts';
import { FUNCTIONS } from '../../domain/functions.ts';
import type { SalesFunction } from '../../domain/functions.ts';
import { sumOf } from '../numbers.ts';
import type { ThresholdValues } from '../thresholds.ts';
import { MONTHS_PER_YEAR } from '../time.ts';
import { bottleneckOf } from './bottleneck.ts';
import { opportunitiesPerCloser } from './capacities.ts';
import { FLOW_INPUTS } from './flow-types.ts';
import type {
  Flow,
  FlowCapacities,
  FlowFigures,
  FlowInput,
  FlowMarket,
  FlowStage,
  MarketFlow,
} from './flow-types.ts';
import { checkAgainstRecords } from './sanity.ts';
import { spread } from './spread.ts';
import type { Spread } from './spread.ts';

/** A market whose figures are all there. */
interface Known {
  readonly id: Id | null;
  readonly market: FlowMarket;
  readonly leads: number;
  readonly inboundShare: number;
  readonly deal: number;
  readonly winRate: number;
  readonly customers: number;
  /** Loads that one FTE carries. */
  readonly perFte: Readonly<Record<SalesFunction, number>>;
  /** Money a month that one unit of unmet load is worth. */
  readonly worth: Readonly<Record<SalesFunction, number>>;
}

/** Loads smaller than this part of the whole are noise of the arithmetic. */
const NOISE = 1e-9;

/** The flow of all markets together. `t` bounds the checks against records, `capacities` are per FTE. */
export function flowOf(input: FlowInput, capacities: FlowCapacities, thresholds: ThresholdValues): Flow {
  const unknown = input.markets.flatMap(({ id, figures }) => {
    const missing = FLOW_INPUTS.filter((key) => figures[key] === null);
    return missing.length > 0 ? [{ id, missing }] : [];
  });
  const known = input.markets.flatMap((market) => knownMarket(market, capacities) ?? []);
  const month = monthOf(known, input.shared, capacities.opportunityRate);
  const markets = known.map((market, index) => marketFlow(market, index, month));
  const totals = (fn: SalesFunction) => ({
    need: sumOf(markets, (market) => market.stages[fn].need),
    have: sumOf(known, ({ market }) => market.own[fn]) + input.shared[fn],
  });
  const modelled = {
    wonDeals: sumOf(markets, (market) => market.wonDeals),
    revenue: sumOf(markets, (market) => market.revenue),
  };
  const partial = unknown.length > 0;
  const closers = sumOf(input.markets, (market) => market.own.closing) + input.shared.closing;
  return {
    markets,
    unknown,
    partial,
    total: {
      outbound: totals('outbound'),
      inbound: totals('inbound'),
      closing: totals('closing'),
      account: totals('account'),
    },
    ...modelled,
    bottleneck: bottleneckOf(markets, modelled.revenue),
    ...checkAgainstRecords(
      input.records,
      markets.length > 0 && !partial ? modelled : null,
      closers,
      thresholds,
    ),
  };
}

function knownMarket(market: FlowMarket, capacities: FlowCapacities): Known | null {
  const { leadsPerMonth, inboundShare, averageDeal, winRate, cycleDays, customers } = market.figures;
  if (leadsPerMonth === null || inboundShare === null || averageDeal === null) return null;
  if (winRate === null || cycleDays === null) return null;
  const { opportunityRate, churn } = capacities;
  const opportunity = winRate * averageDeal;
  return {
    id: market.id,
    market,
    leads: leadsPerMonth,
    inboundShare,
    deal: averageDeal,
    winRate,
    customers: customers ?? 0,
    perFte: {
      outbound: capacities.outbound,
      inbound: capacities.inbound,
      closing: opportunitiesPerCloser(capacities.openDeals, cycleDays),
      account: capacities.customers(averageDeal),
    },
    worth: {
      outbound: opportunityRate * opportunity,
      inbound: opportunityRate * opportunity,
      closing: opportunity,
      account: (yearlyRevenuePerCustomer(market.figures, averageDeal) * churn) / MONTHS_PER_YEAR,
    },
  };
}

/** A customer is taken to bring a deal a year where nothing else is known. */
function yearlyRevenuePerCustomer({ revenuePerCustomer }: FlowFigures, averageDeal: number): number {
  return revenuePerCustomer ?? averageDeal;
}

type Month = Readonly<Record<SalesFunction, readonly Spread[]>> & {
  /** Revenue a month if the market at this place had everybody it needs in the function. */
  readonly relieved: (fn: 'outbound' | 'inbound' | 'closing', place: number) => number;
  readonly revenue: number;
};

function monthOf(known: readonly Known[], shared: FlowInput['shared'], rate: number): Month {
  const of = (fn: SalesFunction, loads: readonly number[], filled?: number) =>
    spread(
      loads,
      known.map((market) => market.perFte[fn]),
      known.map(({ market }) => market.own[fn]),
      shared[fn],
      filled,
    );
  const leads = {
    outbound: known.map((market) => market.leads * (1 - market.inboundShare)),
    inbound: known.map((market) => market.leads * market.inboundShare),
  };
  const closingOn = (a: readonly Spread[], b: readonly Spread[], filled?: number) =>
    of(
      'closing',
      known.map((_, index) => ((a[index]?.carried ?? 0) + (b[index]?.carried ?? 0)) * rate),
      filled,
    );
  const revenueOf = (closing: readonly Spread[]) => {
    let revenue = 0;
    for (const [index, market] of known.entries()) {
      revenue += (closing[index]?.carried ?? 0) * market.winRate * market.deal;
    }
    return revenue;
  };
  const outbound = of('outbound', leads.outbound);
  const inbound = of('inbound', leads.inbound);
  const closing = closingOn(outbound, inbound);
  const revenue = revenueOf(closing);
  return {
    outbound,
    inbound,
    closing,
    account: of(
      'account',
      known.map((market) => market.customers),
    ),
    revenue,
    // Only what follows the place is worked out again; where nobody is shared, that is the place's own market.
    relieved: (fn, place) => {
      const market = known[place];
      if (market && shared.closing === 0 && shared[fn] === 0) {
        const [a = 0, b = 0] = [outbound, inbound].map((of) => of[place]?.carried);
        const filled = fn === 'outbound' ? [leads.outbound[place] ?? 0, b] : [a, leads.inbound[place] ?? 0];
        const load = (fn === 'closing' ? a + b : (filled[0] ?? 0) + (filled[1] ?? 0)) * rate;
        const carried =
          fn === 'closing' ? load : Math.min(load, market.market.own.closing * market.perFte.closing);
        return revenue + (carried - (closing[place]?.carried ?? 0)) * market.winRate * market.deal;
      }
      if (fn === 'closing') return revenueOf(closingOn(outbound, inbound, place));
      const relieved = of(fn, leads[fn], place);
      return revenueOf(fn === 'outbound' ? closingOn(relieved, inbound) : closingOn(outbound, relieved));
    },
  };
}

function marketFlow(known: Known, index: number, month: Month): MarketFlow {
  const stageOf = (fn: SalesFunction): FlowStage => {
    const { load = 0, need = 0, lent = 0, carried = 0 } = month[fn][index] ?? {};
    const own = known.market.own[fn];
    const unmet = load - carried > NOISE * load ? load - carried : 0;
    const unmetMoney = unmet * known.worth[fn];
    const gain = () => (fn === 'account' ? unmetMoney : month.relieved(fn, index) - month.revenue);
    return {
      load,
      need,
      own,
      lent,
      carried: unmet > 0 ? carried : load,
      unmet,
      missing: unmet > 0 ? need - own - lent : 0,
      utilisation: own + lent > 0 ? need / (own + lent) : load > 0 ? null : 0,
      unmetMoney,
      relief: unmet > 0 ? Math.max(0, gain()) : 0,
    };
  };
  const [outbound, inbound, closing, account] = FUNCTIONS.map(stageOf) as [
    FlowStage,
    FlowStage,
    FlowStage,
    FlowStage,
  ];
  const wonDeals = closing.carried * known.winRate;
  return {
    id: known.id,
    stages: { outbound, inbound, closing, account },
    wonDeals,
    revenue: wonDeals * known.deal,
    customersKnown: known.market.figures.customers !== null,
  };
}
