/** Where the steady month of the markets gets stuck, and whether its figures fit what was booked. */
import type { FUNCTIONS } from '../../domain/functions.ts';
import type { Bottleneck, Flow, FlowWarning } from '../flow/flow-types.ts';
import { above, atLeast, ratio } from '../numbers.ts';
import { MONTHS_PER_YEAR } from '../time.ts';
import { count, fteFigure, money, ratioFigure, rule } from './finding-types.ts';
import type { FindingCause, FindingFacts, Rules, Severity, Trigger } from './finding-types.ts';

const CAUSES = {
  outbound: 'development',
  inbound: 'development',
  closing: 'closing',
  account: 'customers',
} as const satisfies Record<(typeof FUNCTIONS)[number], FindingCause>;

type Misfit = Exclude<FlowWarning, { readonly key: 'stale_pipeline' }>;

/** By the part of the modelled revenue that relief would add; where nothing is won yet, any relief is much. */
function severityOf({ relief }: Bottleneck, { revenue }: Flow, { thresholds }: FindingFacts): Severity {
  const part = ratio(relief, revenue);
  if (part === null) return relief > 0 ? 'high' : 'info';
  if (atLeast(part, thresholds['finding.bottleneckHigh'])) return 'high';
  return atLeast(part, thresholds['finding.bottleneckMedium']) ? 'medium' : 'info';
}

/** Which market: a team's, what no team serves, or the company as one. */
function placeOf({ market }: Bottleneck, { teams }: FindingFacts): 'team' | 'rest' | 'whole' {
  if (market !== null) return 'team';
  return teams.length > 0 ? 'rest' : 'whole';
}

function bottleneck(facts: FindingFacts): Trigger | null {
  const { flow } = facts.market;
  const stuck = flow.bottleneck;
  if (!stuck) return null;
  const misfit = misfitIn(flow);
  return {
    severity: severityOf(stuck, flow, facts),
    variant: `${placeOf(stuck, facts)}${stuck.fn === 'account' ? 'Account' : ''}`,
    also: [
      ...(stuck.sharedOver > 1 ? ['shared'] : []),
      ...(flow.partial ? ['partial'] : []),
      ...(misfit ? ['modelled'] : []),
    ],
    numbers: {
      missing: fteFigure(stuck.missing),
      monthly: money(stuck.relief),
      ...(stuck.sharedOver > 1 && { sharing: count(stuck.sharedOver) }),
      ...(misfit && { factor: ratioFigure(misfit.factor) }),
    },
    causes: { lanes: [stuck.fn], teamIds: stuck.market === null ? [] : [stuck.market] },
    cause: CAUSES[stuck.fn],
    money: stuck.relief * MONTHS_PER_YEAR,
  };
}

/** How far revenue lies from the records; where that fits or is not known, the deals. */
function misfitIn({ warnings }: Flow, key?: Misfit['key']): Misfit | null {
  const misfits = warnings.filter((warning): warning is Misfit => warning.key !== 'stale_pipeline');
  const own = misfits.filter((warning) => key === undefined || warning.key === key);
  return own.find(({ measure }) => measure === 'newRevenueYear') ?? own[0] ?? null;
}

function misfits(facts: FindingFacts, key: Misfit['key']): Trigger | null {
  const misfit = misfitIn(facts.market.flow, key);
  if (!misfit) return null;
  return { severity: 'info', variant: misfit.measure, numbers: { factor: ratioFigure(misfit.factor) } };
}

export const FLOW_RULES = {
  'flow.bottleneck': rule({ phases: [2, 3, 4], inPlans: true }, bottleneck),

  'flow.model_above': rule({}, (facts) => misfits(facts, 'model_above')),
  'flow.model_below': rule({}, (facts) => misfits(facts, 'model_below')),

  /** More open deals than anybody can work on. */
  'flow.stale_pipeline': rule({ cause: 'pipeline' }, ({ market: { flow }, thresholds }) => {
    const stale = flow.warnings.find((warning) => warning.key === 'stale_pipeline');
    if (!stale) return null;
    const { perCloser, openDeals } = stale;
    return {
      severity: 'medium',
      variant: perCloser === null ? 'nobody' : 'closers',
      numbers: {
        deals: count(openDeals),
        ...(perCloser !== null && {
          perCloser: count(perCloser),
          limit: count(thresholds['flow.openDeals']),
        }),
      },
      causes: { lanes: ['closing'] },
    };
  }),

  /** Quotas of those who close against the plan of the year; a founder who sells has none, and brings most of it. */
  'plan.capacity': rule({}, (facts) => {
    const { metrics, thresholds, phase, market } = facts;
    const { value, detail } = metrics.M16;
    if (value === null || detail.capacity === null || detail.plan === null) return null;
    if (atLeast(value, thresholds['M16.green']) || founderSells(phase.derived.F, thresholds['M7.amber']))
      return null;
    const { quota, ramping, open, leaving, attainment, plan, capacity } = detail;
    const parts = {
      ramping,
      open,
      leaving,
      attainment: (quota - ramping - open - leaving) * (1 - attainment),
      quotaGap: plan - quota,
    };
    const missing = Math.max(0, plan - capacity);
    const counted = Object.entries(parts).filter(([, part]) => above(part, 0));
    const short = market.needs.whole.functions.closing.gap ?? 0;
    return {
      severity: atLeast(value, thresholds['M16.amber']) ? 'medium' : 'high',
      also: counted.map(([name]) => (name === 'attainment' && detail.assumed ? 'assumed' : name)),
      numbers: {
        capacity: { value, unit: 'share' },
        missing: money(missing),
        ...Object.fromEntries(counted.map(([name, part]) => [name, money(part)])),
      },
      causes: { lanes: ['closing'] },
      ...(above(short, 0) && { cause: 'closing' }),
      money: missing,
    };
  }),
} satisfies Rules;

/** Whether so much is won by founders that quotas say little about the plan. */
function founderSells(founderShare: number | null, bound: number): boolean {
  return founderShare !== null && above(founderShare, bound);
}
