/** The figures of a scenario that a room asks for when it compares two of them. */
import type { FigureUnit } from '../../domain/figure.ts';
import type { Id } from '../../domain/fields.ts';
import { FUNCTIONS } from '../../domain/functions.ts';
import type { Workshop } from '../../domain/records.ts';
import { workshopIn } from '../../domain/scenario-view.ts';
import type { Bottleneck } from '../flow/flow-types.ts';
import { headcountOf } from '../headcount.ts';
import type { Headcount } from '../headcount.ts';
import { analyze } from '../index.ts';
import type { Analysis } from '../index.ts';
import { analysisOf } from '../memo.ts';
import { sum, sumOf } from '../numbers.ts';
import type { PhaseResult } from '../phase-types.ts';
import { staffingOf, viewOf } from '../staffing.ts';
import type { StaffingView } from '../staffing.ts';

/** Each has a text `delta.<key>`. */
export const DELTA_UNITS = {
  /** On the payroll, open positions and new seats, less those who leave. */
  heads: 'count',
  /** Open positions and new seats among the heads. */
  hires: 'count',
  /** Those who leave by the date. */
  leaving: 'count',
  /** On the payroll or open, and without a place in the scenario. */
  unplaced: 'count',
  /** FTE of the heads. */
  fte: 'fte',
  /** FTE spent on selling. */
  sellingFte: 'fte',
  /** Pay of the heads a year, as far as it is known; its difference is that of new seats and of those who leave. */
  cost: 'money',
  /** What is changed about the pay of those who stay. */
  payChange: 'money',
  /** Sum of the yearly quotas of those who sell. */
  quota: 'money',
  /** Ramped capacity over planned revenue (M16). */
  capacity: 'share',
  /** Functions staffed with specialists, of four (M18). */
  functions: 'count',
  /** Functions that a team has nobody for. */
  holes: 'count',
  /** Market teams that have everything. */
  completeTeams: 'count',
  /** Mean of the direct reports per manager (M8). */
  span: 'ratio',
  /** Scores of the four phases, 0..1. */
  phase1: 'index',
  phase2: 'index',
  phase3: 'index',
  phase4: 'index',
  /** Won deals a month. */
  wonDeals: 'deals',
  /** Revenue a month that flows through, in the currency. */
  revenue: 'money',
} as const satisfies Readonly<Record<string, FigureUnit>>;
export type DeltaKey = keyof typeof DELTA_UNITS;
export const DELTA_KEYS = Object.keys(DELTA_UNITS) as DeltaKey[];

export interface ScenarioFigures {
  /** Null where it is not known. */
  readonly values: Readonly<Record<DeltaKey, number | null>>;
  readonly headcount: Headcount;
  readonly phase: PhaseResult;
  /** Whether any market has a flow; without one there is no bottleneck to speak of. */
  readonly flows: boolean;
  /** The bottleneck is that of the known markets only. */
  readonly partial: boolean;
  readonly bottleneck: Bottleneck | null;
}

const known = new WeakMap<Workshop, Map<string, ScenarioFigures>>();

/** The figures of one scenario; the same object for the same workshop. */
export function figuresIn(workshop: Workshop, scenarioId: Id): ScenarioFigures {
  return remembered(workshop, scenarioId, () =>
    figuresOf(workshop, analysisOf(workshop, scenarioId), viewOf(workshop, scenarioId)),
  );
}

/** The figures of the staffing of today with its open positions filled, at the date of a plan. */
export function figuresAsItRuns(workshop: Workshop, currentId: Id, planId: Id): ScenarioFigures {
  const { horizon } = viewOf(workshop, planId);
  return remembered(workshop, JSON.stringify([currentId, horizon.to]), () => {
    const view: StaffingView = { planned: true, horizon };
    return figuresOf(workshop, analyze(workshop, currentId, view), view);
  });
}

function remembered(workshop: Workshop, key: string, make: () => ScenarioFigures): ScenarioFigures {
  const own = known.get(workshop) ?? new Map<string, ScenarioFigures>();
  known.set(workshop, own);
  const figures = own.get(key) ?? make();
  own.set(key, figures);
  return figures;
}

function figuresOf(workshop: Workshop, analysis: Analysis, view: StaffingView): ScenarioFigures {
  const { scenarioId, coverage, metrics, phase, flow } = analysis;
  const { placed, selling } = staffingOf(workshopIn(workshop, scenarioId), scenarioId, view);
  const headcount = headcountOf(workshop, scenarioId, view);
  const quotas = selling.flatMap(({ id }) => placed.get(id)?.person.quota ?? []);
  const teams = coverage.rows.filter((row) => row.teamId !== null);
  const flows = flow.markets.length > 0;
  return {
    values: {
      heads: headcount.heads,
      hires: headcount.hires,
      leaving: headcount.leaving,
      unplaced: headcount.unplaced,
      fte: headcount.fte,
      sellingFte: sumOf(selling, ({ fte }) => fte),
      cost: headcount.withoutPay < headcount.heads ? headcount.pay : null,
      payChange: headcount.payChange,
      quota: quotas.length > 0 ? sum(quotas) : null,
      capacity: metrics.M16.value,
      functions: metrics.M18.value,
      holes: sumOf(teams, ({ cells }) => FUNCTIONS.filter((fn) => cells[fn].hole).length),
      completeTeams: teams.filter((row) => row.complete).length,
      span: metrics.M8.value,
      phase1: phase.scores[1],
      phase2: phase.scores[2],
      phase3: phase.scores[3],
      phase4: phase.scores[4],
      wonDeals: flows ? flow.wonDeals : null,
      revenue: flows ? flow.revenue : null,
    },
    headcount,
    phase,
    flows,
    partial: flow.partial,
    bottleneck: flow.bottleneck,
  };
}
