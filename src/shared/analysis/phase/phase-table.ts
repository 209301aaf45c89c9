/**
 * Every weight and bound of the phase diagnosis, in one table, with its grade. Nearly all are judgement, calibrated on
 * made-up organizations and not on clients: they are shown, and a workshop may change any of them by
 * `meta.thresholds` under `phase.<key>`.
 */
import type { FigureUnit } from '../../domain/figure.ts';
import type { Grade, SourceId } from '../sources.ts';

/** Raised when the same workshop would get another diagnosis; whatever is kept of one carries it. */
export const MODEL_EDITION = 2;

export interface PhaseEntry {
  readonly value: number;
  readonly unit: FigureUnit;
  readonly grade: Grade;
  readonly source: SourceId | null;
}

const judged = (value: number, unit: FigureUnit = 'index'): PhaseEntry => ({
  value,
  unit,
  grade: 'J',
  source: null,
});
const from = (source: SourceId, value: number, unit: FigureUnit): PhaseEntry => ({
  value,
  unit,
  grade: 'C',
  source,
});

export const PHASE_TABLE = {
  // 1 Hunter founder
  'p1.founder': judged(0.45),
  'p1.small': judged(0.3),
  'p1.noQuotas': judged(0.15),
  'p1.nobodyLeads': judged(0.1),
  'p1.founderShare.from': judged(0.4, 'share'),
  'p1.founderShare.to': judged(0.8, 'share'),
  /** One person carries it all: up to `from` FTE wholly, from `to` on no longer. */
  'lone.from': judged(1, 'fte'),
  'lone.to': judged(3, 'fte'),
  'p1.small.from': judged(1, 'fte'),
  'p1.small.to': judged(5, 'fte'),
  // 2 One-man bands
  'p2.breadth': judged(0.42),
  'p2.unsplit': judged(0.26),
  'p2.several': judged(0.16),
  'p2.withQuota': judged(0.16),
  'p2.several.from': judged(1, 'fte'),
  'p2.several.to': judged(4, 'fte'),
  // 3 Specialists
  'p3.specialists': judged(0.33),
  'p3.functions': judged(0.33),
  'p3.onePool': judged(0.22),
  'p3.handovers': judged(0.12),
  // 4 Market teams. Hand-offs weigh more than in phase 3, so that worse ones can never raise the phase.
  'p4.inTeams': judged(0.4),
  'p4.numberOfTeams': judged(0.25),
  'p4.handovers': judged(0.2),
  'p4.ownTargets': judged(0.15),
  'p4.numberOfTeams.to': judged(3, 'count'),
  // How widely a person's time is spread: 1 ÷ Σt², the number of functions that it is really spent on
  'breadth.from': judged(1.4, 'ratio'),
  'breadth.to': judged(3, 'ratio'),
  // From which share of time in a function a person counts for it, and from which wholly
  'dedication.from': judged(0.5, 'share'),
  'dedication.to': judged(0.75, 'share'),
  /** FTE of dedicated people that staff a function wholly: one person is a single point, not a function. */
  'staffed.full': judged(2.5, 'fte'),
  /** Specialists count for the functions by their weight in the whole: wholly from this specialisation on. */
  'functions.specialisation': judged(0.4),
  // Market teams
  'team.special.from': judged(0.3),
  'team.special.to': judged(0.7),
  /** FTE of dedicated people with which a team has a function. */
  'team.cover': judged(0.5, 'fte'),
  'team.size': from('S13', 4, 'fte'),
  /** Completeness from which a team is called complete. */
  'team.complete': judged(0.75),
  // Number of complete teams from which the one pool begins to be, and wholly is, divided into market teams
  'pool.from': judged(0.25, 'count'),
  'pool.to': judged(2, 'count'),
  // Gates: factors on whole scores
  'gate.founder.least': judged(0.3),
  'gate.founder.from': from('S63', 0.6, 'share'),
  'gate.founder.to': judged(0.9, 'share'),
  'gate.forceOfTwo.least': judged(0.4),
  'gate.forceOfTwo.to': judged(2, 'fte'),
  'gate.forceOfFour.to': from('S13', 4, 'fte'),
  'gate.twoTeams.least': judged(0.5),
  'gate.twoTeams.from': judged(0.25, 'count'),
  'gate.twoTeams.to': judged(2, 'count'),
  // Verdict
  'between.margin': judged(0.1),
  /** Below this many sellers one person may decide the phase, and the verdict says so. */
  'small.sellers': judged(6, 'count'),
  // Confidence
  'coverage.placed': judged(0.3),
  'coverage.revenue': judged(0.3),
  'coverage.quotas': judged(0.1),
  'coverage.answers': judged(0.3),
  'confidence.margin': judged(0.25),
  'agreement.loss': judged(0.3),
  'agreement.points': judged(40, 'points'),
  'confidence.high': judged(0.75),
  'confidence.medium': judged(0.5),
  // Discipline from which each phase's band begins, 0..100; phase 1 has no lower bound
  'discipline.p2': judged(45, 'points'),
  'discipline.p3': judged(60, 'points'),
  'discipline.p4': judged(75, 'points'),
  'discipline.behind': judged(10, 'points'),
  // Counting people by what they do
  /** Share of time from which somebody takes part in a function; in closing: "closes". */
  'part.share': judged(0.15, 'share'),
  /** Share of time in one function by which somebody is named in lists and compared in pay. */
  'dedicated.share': judged(0.6, 'share'),
  /** Less than this in a place is nobody. */
  'hole.fte': judged(0.2, 'fte'),
} as const satisfies Record<string, PhaseEntry>;

export type PhaseWeightKey = keyof typeof PHASE_TABLE;
export const PHASE_WEIGHT_KEYS = Object.keys(PHASE_TABLE) as PhaseWeightKey[];
export type PhaseWeights = Readonly<Record<PhaseWeightKey, number>>;

/** The weights as they are where a workshop has changed none. */
export const PHASE_WEIGHTS: PhaseWeights = weightsWith({});

/** The table's numbers with a workshop's own values; what is not a weight's key is ignored. */
export function phaseWeights(thresholds: Readonly<Record<string, number>>): PhaseWeights {
  return Object.keys(thresholds).some((key) => key.startsWith('phase.'))
    ? weightsWith(thresholds)
    : PHASE_WEIGHTS;
}

function weightsWith(thresholds: Readonly<Record<string, number>>): PhaseWeights {
  const weights = {} as Record<PhaseWeightKey, number>;
  for (const key of PHASE_WEIGHT_KEYS) {
    const own = thresholds[`phase.${key}`];
    weights[key] = own !== undefined && Number.isFinite(own) ? own : PHASE_TABLE[key].value;
  }
  return weights;
}
