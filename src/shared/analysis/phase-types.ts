/** What the phase diagnosis says, in the form that screen, report and command line share. */
import type { Id } from '../domain/fields.ts';
import type { PhaseNumber } from '../domain/workshop-meta.ts';

/** The parts that scores are made of; each has a text `signal.<key>` in every language. */
export const SIGNAL_KEYS = [
  'founderShare', // F
  'smallSalesForce', // FTE, few
  'noManagement', // no sales manager and few quotas
  'generalists', // G
  'salesForce', // FTE, enough
  'quotas', // Q
  'fewFunctions', // C, few
  'specialisation', // S
  'functionsStaffed', // C of 4
  'handoff', // H
  'sharedPool', // 1 - T
  'completeTeams', // T
  'teamCount', // n
  'segmentTargets', // Z
] as const;
export type SignalKey = (typeof SIGNAL_KEYS)[number];

/** How the number behind a signal is to be written: a share as per cent, a count, FTE, or an index 0..1. */
export type SignalUnit = 'share' | 'count' | 'fte' | 'index';

export interface Signal {
  readonly key: SignalKey;
  readonly phase: PhaseNumber;
  /** The measured value, in `unit`. */
  readonly value: number;
  readonly unit: SignalUnit;
  /** Most that the signal could add to its phase's score, 0..1. */
  readonly weight: number;
  /** What it does add, 0..weight. */
  readonly contribution: number;
}

/** Inputs of the diagnosis that may be missing; each has a text `input.<key>`. */
export const PHASE_INPUTS = [
  'placements',
  'revenue',
  'quotas',
  'handoff',
  'segmentTargets',
  'discipline',
] as const;
export type PhaseInput = (typeof PHASE_INPUTS)[number];

/** The derived values of the classification, by their letters on the domain page. */
export interface Derived {
  /** FTE-weighted specialisation, 0 generalist, 1 pure. */
  readonly S: number;
  /** FTE share of people with three or more functions at 15 % or more. */
  readonly G: number;
  /** Functions with at least 0.5 FTE of people dedicated to them by 60 % or more, 0..4. */
  readonly C: number;
  /** Seller FTE share in complete teams. */
  readonly T: number;
  /** Number of complete teams. */
  readonly n: number;
  /** Share of sellers with an individual quota. */
  readonly Q: number;
  /** Hand-off quality from items 15 to 17, 0..1. */
  readonly H: number;
  /** Segment targets from item 18, 0..1. */
  readonly Z: number;
  /** Founder's share of new-business revenue. */
  readonly F: number;
  /** Selling FTE of the sellers counted. */
  readonly fte: number;
  readonly managers: number;
}

export type Scores = Readonly<Record<PhaseNumber, number>>;

export interface Confidence {
  /** 0..1, product of the three factors. */
  readonly value: number;
  readonly level: 'high' | 'medium' | 'low';
  /** D: share of the required inputs that are there. */
  readonly data: number;
  /** .5 + .5 * min(1, margin / .25). */
  readonly separation: number;
  /** A: 1 where discipline fits the phase, .85 one band off, .7 two or more. */
  readonly agreement: number;
}

export interface PhaseResult {
  readonly scores: Scores;
  /** The phase with the highest score; null where nobody who sells has been placed. */
  readonly phase: PhaseNumber | null;
  readonly runnerUp: PhaseNumber | null;
  readonly margin: number;
  /** True where the margin is below .10: "between k and m". */
  readonly between: boolean;
  readonly confidence: Confidence;
  readonly derived: Derived;
  /** Ids of the complete teams, sorted. */
  readonly completeTeams: readonly Id[];
  /** The three strongest contributions to the leading phase, strongest first. */
  readonly signals: readonly Signal[];
  /** All contributions to all four scores. */
  readonly allSignals: readonly Signal[];
  readonly missing: readonly PhaseInput[];
  /** Discipline 0..100 from the questionnaire; null where too little was answered. */
  readonly discipline: number | null;
  /** Discipline that the phase calls for. */
  readonly expectedDiscipline: number | null;
  readonly structureAheadOfDiscipline: boolean;
  readonly readyForTransition: boolean;
  /** The consultant's own verdict; never changes what was computed. */
  readonly override: { readonly phase: PhaseNumber; readonly reason: string } | null;
}
