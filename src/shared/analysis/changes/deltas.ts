/** The figures of a scenario that a room asks for when it compares two of them. */
import type { FigureUnit } from '../../domain/figure.ts';
import type { Id } from '../../domain/fields.ts';
import { FUNCTIONS } from '../../domain/functions.ts';
import type { SalesFunction } from '../../domain/functions.ts';
import type { Workshop } from '../../domain/records.ts';
import { workshopIn } from '../../domain/scenario-view.ts';
import type { Analysis } from '../index.ts';
import { analysisOf } from '../memo.ts';
import { sum, sumOf } from '../numbers.ts';
import type { PhaseResult } from '../phase-types.ts';
import { staffingOf } from '../staffing.ts';

/** Each has a text `delta.<key>`. */
export const DELTA_UNITS = {
  /** People with a place; planned hires are among them in a target, and not in the current state. */
  heads: 'count',
  /** Planned hires among the heads. */
  hires: 'count',
  /** FTE of the heads. */
  fte: 'fte',
  /** FTE spent on selling. */
  sellingFte: 'fte',
  /** Sum of the heads' OTE, a year, as far as it is known. */
  cost: 'money',
  /** Sum of the yearly quotas of those who sell. */
  quota: 'money',
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
  wonDeals: 'perMonth',
  /** Revenue a month that flows through, in the currency. */
  revenue: 'money',
} as const satisfies Readonly<Record<string, FigureUnit>>;
export type DeltaKey = keyof typeof DELTA_UNITS;
const DELTA_KEYS = Object.keys(DELTA_UNITS) as DeltaKey[];

export interface ScenarioFigures {
  /** Null where it is not known. */
  readonly values: Readonly<Record<DeltaKey, number | null>>;
  /** Heads whose OTE is not known: `cost` leaves them out. */
  readonly withoutPay: number;
  readonly phase: PhaseResult;
  readonly bottleneck: SalesFunction | null;
}

export interface Delta {
  readonly key: DeltaKey;
  readonly unit: FigureUnit;
  readonly from: number | null;
  readonly to: number | null;
  /** `to` less `from`; null where either is not known. */
  readonly by: number | null;
}

export interface Deltas {
  readonly from: ScenarioFigures;
  readonly to: ScenarioFigures;
  /** One for each key, in the order of `DELTA_KEYS`. */
  readonly all: readonly Delta[];
}

const known = new WeakMap<Workshop, Map<Id, ScenarioFigures>>();

/** The figures of both scenarios and their differences. Throws `workshop.notFound` without a workshop record. */
export function deltasBetween(workshop: Workshop, fromId: Id, toId: Id): Deltas {
  return deltasOf(figuresIn(workshop, fromId), figuresIn(workshop, toId));
}

/** The differences between figures, of any two scenarios or moments. */
export function deltasOf(from: ScenarioFigures, to: ScenarioFigures): Deltas {
  const all = DELTA_KEYS.map((key): Delta => {
    const [old, now] = [from.values[key], to.values[key]];
    const by = old === null || now === null ? null : now - old;
    return { key, unit: DELTA_UNITS[key], from: old, to: now, by };
  });
  return { from, to, all };
}

/** The figures of one scenario; the same object for the same workshop. */
export function figuresIn(workshop: Workshop, scenarioId: Id): ScenarioFigures {
  const own = known.get(workshop) ?? new Map<Id, ScenarioFigures>();
  known.set(workshop, own);
  const figures = own.get(scenarioId) ?? figuresOf(workshop, analysisOf(workshop, scenarioId));
  own.set(scenarioId, figures);
  return figures;
}

function figuresOf(workshop: Workshop, analysis: Analysis): ScenarioFigures {
  const { scenarioId, coverage, metrics, phase, company } = analysis;
  const { placed, selling } = staffingOf(workshopIn(workshop, scenarioId), scenarioId);
  const people = [...placed.values()].map((entry) => entry.person);
  const quotas = selling.flatMap(({ id }) => placed.get(id)?.person.quota ?? []);
  const pays = people.flatMap(({ ote }) => ote ?? []);
  const teams = coverage.rows.filter((row) => row.teamId !== null);
  return {
    values: {
      heads: people.length,
      hires: people.filter(({ vacancy }) => vacancy).length,
      fte: sumOf(people, ({ fte }) => fte),
      sellingFte: sumOf(selling, ({ fte }) => fte),
      cost: pays.length > 0 ? sum(pays) : null,
      quota: quotas.length > 0 ? sum(quotas) : null,
      functions: metrics.M18.value,
      holes: sumOf(teams, ({ cells }) => FUNCTIONS.filter((fn) => cells[fn].hole).length),
      completeTeams: phase.derived.n,
      span: metrics.M8.value,
      phase1: phase.scores[1],
      phase2: phase.scores[2],
      phase3: phase.scores[3],
      phase4: phase.scores[4],
      wonDeals: company.throughput.wonDeals,
      revenue: company.throughput.revenue,
    },
    withoutPay: people.length - pays.length,
    phase,
    bottleneck: company.throughput.bottleneck,
  };
}
