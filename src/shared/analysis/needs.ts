/**
 * How many people each function needs, with volumes raised by the growth target. Sales development has one need, from
 * two sides: the leads to be worked and the quotas to be filled; the larger side binds. Closing and account
 * management need what the flow brings them.
 */
import type { Id } from '../domain/fields.ts';
import type { Figures } from '../domain/figure.ts';
import { FUNCTIONS } from '../domain/functions.ts';
import type { SalesFunction } from '../domain/functions.ts';
import type { MarketFigures } from '../domain/market-figures.ts';
import { inboundLeads } from './market.ts';
import type { Facts, FunctionNumbers } from './facts.ts';
import { closes } from './flow/company.ts';
import type { CompanyMarket, CompanyMarkets } from './flow/company.ts';
import type { Flow, FlowCapacities, MarketFlow } from './flow/flow-types.ts';
import { missingOf } from './metrics/metric.ts';
import type { DevelopmentNeed, MetricInput } from './metrics/metric-types.ts';
import { above, ratio, sumOf } from './numbers.ts';
import { MONTHS_PER_YEAR } from './time.ts';

export interface FunctionNeed {
  readonly fn: SalesFunction;
  /** FTE needed; null where `missing` names what the arithmetic lacks. */
  readonly required: number | null;
  /** FTE that there are, with what the shared organization lends. */
  readonly actual: number;
  /** Required less actual: positive where people are missing. */
  readonly gap: number | null;
  /** Whole people to add to those who are there; 0 where there are enough, or nearly. */
  readonly extra: number | null;
  /** Which text `mix.<how>` tells the arithmetic, with `steps` for its holes. */
  readonly how: SalesFunction | 'plan' | 'sum';
  readonly steps: Figures;
  readonly missing: readonly MetricInput[];
}

export interface Needs {
  readonly development: DevelopmentNeed;
  readonly functions: Readonly<Record<SalesFunction, FunctionNeed>>;
}

export interface NeedsOfAll {
  readonly whole: Needs;
  /** One for each market, in their order. */
  readonly markets: readonly Needs[];
}

/** Lengths of the year's quota that the closers of a market, or of none, have to fill. */
type Quotas = ReadonlyMap<Id | null, number>;

/** What one market, or several, ask for; null where not known. */
interface Sides {
  readonly inbound: number | null;
  readonly outbound: number | null;
  readonly plan: number | null;
  readonly missing: readonly MetricInput[];
}

/** `grown` is the flow of the same markets with their volumes raised by growth. */
export function needsOf(
  facts: Facts,
  { markets, shared }: CompanyMarkets,
  grown: Flow,
  capacities: FlowCapacities,
): NeedsOfAll {
  const quotas = quotasOf(facts);
  const sides = markets.map((market) => sidesOf(facts, market, markets, quotas.get(market.id) ?? null));
  const flows = new Map(grown.markets.map((flow) => [flow.id, flow]));
  const each = markets.map((market, index): Needs => {
    const flow = flows.get(market.id) ?? null;
    const actual = (fn: SalesFunction) => market.own[fn] + (flow?.stages[fn].lent ?? 0);
    const development = developmentNeed(sides[index] ?? NOTHING, actual('outbound') + actual('inbound'));
    return {
      development,
      functions: {
        ...developmentFunctions(market.figures, development, actual, facts.thresholds, capacities),
        closing: closingNeed(market.figures, flow, actual('closing'), capacities),
        account: accountNeed(market.figures, actual('account'), capacities),
      },
    };
  });
  return { whole: wholeOf(facts, markets, shared, sides, each, quotas, capacities), markets: each };
}

const NOTHING: Sides = { inbound: null, outbound: null, plan: null, missing: [] };

/** Yearly quotas of those who close, by the market that they close for; two hats share a quota by closing time. */
function quotasOf({ staffing }: Facts): Quotas {
  const quotas = new Map<Id | null, number>();
  for (const selling of staffing.selling) {
    const quota = staffing.placed.get(selling.id)?.person.quota ?? null;
    if (quota === null || quota <= 0 || !closes(selling)) continue;
    const time = sumOf(selling.parts, (part) => part.fte * part.split.closing);
    for (const part of selling.parts) {
      const own = (quota * part.fte * part.split.closing) / time;
      quotas.set(part.teamId, (quotas.get(part.teamId) ?? 0) + own);
    }
  }
  return quotas;
}

function sidesOf(
  facts: Facts,
  { id, figures }: CompanyMarket,
  markets: readonly CompanyMarket[],
  quota: number | null,
): Sides {
  const demand = demandOf(figures, facts);
  // Without teams everybody is shared, and the one market is the company's.
  const own = markets.length === 1 && id === null ? quota : id === null ? null : quota;
  const plan = own === null ? null : planOf(own, figures, facts, markets);
  return {
    inbound: demand?.inbound ?? null,
    outbound: demand?.outbound ?? null,
    plan,
    missing: [
      ...missingOf({ leadsPerMonth: figures.leadsPerMonth, inboundShare: figures.inboundShare }),
      ...(own === null ? (['quotas'] as const) : plan === null ? missingDeal(figures) : []),
    ],
  };
}

function missingDeal({ averageDeal, winRate }: MarketFigures): MetricInput[] {
  return missingOf({ averageDeal: (averageDeal ?? 0) > 0, winRate: (winRate ?? 0) > 0 });
}

/** FTE that work all leads of a market, raised by its growth: inbound leads ÷ 250, opportunities of the others ÷ 13. */
function demandOf(
  figures: MarketFigures,
  { thresholds }: Facts,
): { inbound: number; outbound: number } | null {
  const inbound = inboundLeads(figures);
  if (inbound === null || figures.leadsPerMonth === null) return null;
  const growth = 1 + (figures.growthTarget ?? 0);
  const other = figures.leadsPerMonth - inbound;
  const answered = ratio(inbound * growth, thresholds['M3.green']);
  const found = ratio(other * growth * thresholds['flow.opportunityRate'], thresholds['M2.opportunities']);
  return answered === null || found === null ? null : { inbound: answered, outbound: found };
}

/**
 * FTE that find what a year's quota calls for: quota ÷ deal ÷ win rate × part from sales development ÷ (13 × 12).
 * Deal and win rate are the market's, else the company's, else the mean of the known markets by their leads.
 */
function planOf(
  quota: number,
  figures: MarketFigures,
  facts: Facts,
  markets: readonly CompanyMarket[],
): number | null {
  const deal = figures.averageDeal ?? facts.figures.averageDeal ?? byLeads(markets, 'averageDeal');
  const winRate = figures.winRate ?? facts.figures.winRate ?? byLeads(markets, 'winRate');
  const won = deal === null ? null : ratio(quota, deal);
  const opportunities = won === null || winRate === null ? null : ratio(won, winRate);
  if (opportunities === null) return null;
  const { thresholds } = facts;
  return ratio(opportunities * thresholds['M2.sdrShare'], thresholds['M2.opportunities'] * MONTHS_PER_YEAR);
}

function byLeads(markets: readonly CompanyMarket[], field: 'averageDeal' | 'winRate'): number | null {
  const known = markets.filter(({ figures }) => figures[field] !== null && figures.leadsPerMonth !== null);
  return ratio(
    sumOf(known, ({ figures }) => (figures[field] ?? 0) * (figures.leadsPerMonth ?? 0)),
    sumOf(known, ({ figures }) => figures.leadsPerMonth ?? 0),
  );
}

function developmentNeed({ inbound, outbound, plan, missing }: Sides, actual: number): DevelopmentNeed {
  const demand = inbound === null || outbound === null ? null : inbound + outbound;
  const known = [demand, plan].filter((side) => side !== null);
  const max = known.length === 0 ? null : Math.max(...known);
  const binds =
    demand === null || plan === null ? null : above(plan, demand) ? ('plan' as const) : ('demand' as const);
  return {
    demand,
    plan,
    min: known.length === 0 ? null : Math.min(...known),
    max,
    binds,
    inbound,
    outbound: inbound === null || max === null ? null : Math.max(outbound ?? 0, max - inbound),
    actual,
    gap: max === null ? null : max - actual,
    missing,
  };
}

function developmentFunctions(
  figures: MarketFigures,
  need: DevelopmentNeed,
  actual: (fn: SalesFunction) => number,
  thresholds: Facts['thresholds'],
  capacities: FlowCapacities,
): Pick<Needs['functions'], 'outbound' | 'inbound'> {
  const growth = 1 + (figures.growthTarget ?? 0);
  const leads = inboundLeads(figures);
  const other = leads === null || figures.leadsPerMonth === null ? null : figures.leadsPerMonth - leads;
  const missing = missingOf({ leadsPerMonth: figures.leadsPerMonth, inboundShare: figures.inboundShare });
  return {
    inbound: functionNeed('inbound', need.inbound, actual('inbound'), missing, {
      load: { value: (leads ?? 0) * growth, unit: 'perMonth' },
      capacity: { value: capacities.inbound, unit: 'perMonth' },
    }),
    outbound: functionNeed(
      'outbound',
      need.outbound,
      actual('outbound'),
      missing,
      {
        leads: { value: (other ?? 0) * growth, unit: 'perMonth' },
        rate: { value: capacities.opportunityRate, unit: 'share' },
        capacity: { value: thresholds['M2.opportunities'], unit: 'perMonth' },
        plan: { value: need.plan ?? 0, unit: 'fte' },
        inbound: { value: need.inbound ?? 0, unit: 'fte' },
      },
      need.binds === 'plan' ? 'plan' : 'outbound',
    ),
  };
}

function closingNeed(
  figures: MarketFigures,
  flow: MarketFlow | null,
  actual: number,
  capacities: FlowCapacities,
): FunctionNeed {
  const { averageDeal, winRate, leadsPerMonth, inboundShare, cycleDays } = figures;
  const missing = missingOf({ leadsPerMonth, inboundShare, averageDeal, winRate, cycleDays });
  return functionNeed('closing', flow?.stages.closing.need ?? null, actual, missing, {
    opportunities: { value: flow?.stages.closing.load ?? 0, unit: 'perMonth' },
    cycle: { value: cycleDays ?? 0, unit: 'days' },
    load: { value: (flow?.stages.closing.need ?? 0) * capacities.openDeals, unit: 'count' },
    capacity: { value: capacities.openDeals, unit: 'count' },
  });
}

function accountNeed(figures: MarketFigures, actual: number, capacities: FlowCapacities): FunctionNeed {
  const customers = figures.customers === null ? null : figures.customers * (1 + (figures.growthTarget ?? 0));
  const capacity = capacities.customers(figures.averageDeal);
  return functionNeed(
    'account',
    customers === null ? null : customers / capacity,
    actual,
    missingOf({ customers }),
    { load: { value: customers ?? 0, unit: 'count' }, capacity: { value: capacity, unit: 'count' } },
  );
}

/** A part of a person that those who are there take over without being noticed. */
const ABSORBED_FTE = 0.1;

function functionNeed(
  fn: SalesFunction,
  required: number | null,
  actual: number,
  missing: readonly MetricInput[],
  steps: Figures,
  how: FunctionNeed['how'] = fn,
): FunctionNeed {
  const gap = required === null ? null : required - actual;
  // Rounded up, but not for the sake of a rounding error.
  const extra = gap === null ? null : gap < ABSORBED_FTE ? 0 : Math.max(0, Math.ceil(gap - 1e-9));
  return { fn, required, actual, gap, extra, how, steps, missing: required === null ? missing : [] };
}

/** The markets together: needs are added up, because averages over different markets would mislead. */
function wholeOf(
  facts: Facts,
  markets: readonly CompanyMarket[],
  shared: FunctionNumbers,
  sides: readonly Sides[],
  each: readonly Needs[],
  quotas: Quotas,
  capacities: FlowCapacities,
): Needs {
  const have = (fn: SalesFunction) => sumOf(markets, (market) => market.own[fn]) + shared[fn];
  const development = developmentNeed(
    wholeSides(facts, markets, sides, quotas),
    have('outbound') + have('inbound'),
  );
  const [only] = each;
  const summed = (fn: SalesFunction): FunctionNeed => {
    const parts = each.map((needs) => needs.functions[fn]);
    const part = fn === 'inbound' || fn === 'outbound' ? development[fn] : sumKnown(parts);
    const missing = [...new Set(parts.flatMap((need) => need.missing))];
    return functionNeed(fn, part, have(fn), missing, {}, 'sum');
  };
  if (each.length === 1 && only) {
    // People of the shared organization have no market to be lent to where figures are missing.
    const one = (fn: SalesFunction) => {
      const { required, missing, steps, how } = only.functions[fn];
      const part = fn === 'inbound' || fn === 'outbound' ? development[fn] : required;
      return functionNeed(fn, part, have(fn), missing, steps, how);
    };
    return { development, functions: functionsOf(one) };
  }
  const account = summed('account');
  // Not every market knows its customers; the company may.
  const company = accountNeed(
    { ...facts.figures, customers: facts.meta.figures.customers },
    have('account'),
    capacities,
  );
  return {
    development,
    functions: {
      ...functionsOf(summed),
      account: account.required === null && company.required !== null ? company : account,
    },
  };
}

function functionsOf(of: (fn: SalesFunction) => FunctionNeed): Needs['functions'] {
  const [outbound, inbound, closing, account] = FUNCTIONS.map(of) as [
    FunctionNeed,
    FunctionNeed,
    FunctionNeed,
    FunctionNeed,
  ];
  return { outbound, inbound, closing, account };
}

function sumKnown(parts: readonly FunctionNeed[]): number | null {
  return parts.some((part) => part.required === null) ? null : sumOf(parts, (part) => part.required ?? 0);
}

/** Sides of the whole: sums of the markets' leads, else the company's own; all quotas, shared people's included. */
function wholeSides(
  facts: Facts,
  markets: readonly CompanyMarket[],
  sides: readonly Sides[],
  quotas: Quotas,
): Sides {
  const known = sides.every((side) => side.inbound !== null && side.outbound !== null);
  const demand = known
    ? {
        inbound: sumOf(sides, (side) => side.inbound ?? 0),
        outbound: sumOf(sides, (side) => side.outbound ?? 0),
      }
    : demandOf(facts.figures, facts);
  const figuresOf = (id: Id | null) =>
    markets.find((market) => market.id === id && id !== null)?.figures ?? facts.figures;
  const plans = [...quotas].map(([id, quota]) => planOf(quota, figuresOf(id), facts, markets));
  const plan = plans.length === 0 || plans.includes(null) ? null : sumOf(plans, (part) => part ?? 0);
  return {
    inbound: demand?.inbound ?? null,
    outbound: demand?.outbound ?? null,
    plan,
    missing: [
      ...(demand === null
        ? missingOf({ leadsPerMonth: facts.figures.leadsPerMonth, inboundShare: facts.figures.inboundShare })
        : []),
      ...(plans.length === 0 ? (['quotas'] as const) : plan === null ? missingDeal(facts.figures) : []),
    ],
  };
}
