/** What the phase diagnosis says, in the form that screen, report and command line share. */
import type { Id } from '../domain/fields.ts';
import type { PhaseNumber } from '../domain/workshop-meta.ts';
import type { TeamCompleteness } from './phase/structure.ts';

/** The parts that scores are made of; each has a text `signal.<key>` in every language. */
export const SIGNAL_KEYS = [
  'founder', // F, or one who carries it all
  'small', // FTE, few
  'noQuotas', // 1 - Q
  'nobodyLeads', // managers
  'generalists', // G
  'unsplit', // C, few
  'several', // FTE, enough
  'quotas', // Q
  'specialists', // S
  'functions', // C of 4
  'onePool', // 1 - K
  'handoff', // H
  'inTeams', // T
  'numberOfTeams', // n
  'segmentTargets', // Z
] as const;
export type SignalKey = (typeof SIGNAL_KEYS)[number];

/** Factors on whole scores; each has texts `gate.<key>` and `gate.<key>.why`. */
export const GATE_KEYS = ['founder', 'forceOfTwo', 'forceOfFour', 'twoTeams'] as const;
export type GateKey = (typeof GATE_KEYS)[number];

/** How the number behind a signal is to be written: a share as per cent, an amount with one decimal, FTE, or 0..1. */
export type SignalUnit = 'share' | 'amount' | 'fte' | 'index';

export interface Signal {
  readonly key: SignalKey;
  readonly phase: PhaseNumber;
  /** The measured value, in `unit`; null where it is not known. */
  readonly value: number | null;
  readonly unit: SignalUnit;
  /** Its weight as it counts here; 0 where it is not known and left out. */
  readonly weight: number;
  /** How strongly it speaks for the phase, 0..1; null where it is left out. */
  readonly strength: number | null;
  /** Its part of the weights that count, 0..1. */
  readonly share: number;
  /** What it adds to its phase's score, gates included. */
  readonly contribution: number;
}

export interface Gate {
  readonly key: GateKey;
  readonly phase: PhaseNumber;
  /** What was measured, in `unit`; null where it is not known, and the gate is open. */
  readonly value: number | null;
  readonly unit: SignalUnit;
  /** What the score is multiplied by, 0..1; 1 is open. */
  readonly factor: number;
}

/** Inputs of the diagnosis that may be missing; each has a text `input.<key>`. */
export const PHASE_INPUTS = [
  'placements',
  'revenue',
  'quotas',
  'handoff',
  'segmentTargets',
  'discipline',
  'workshopDate', // who is ramping, and the year of a plan
] as const;
export type PhaseInput = (typeof PHASE_INPUTS)[number];

/** The derived values of the classification, by their letters on the domain page; null is "not known", never 0. */
export interface Derived {
  /** Selling FTE of the sellers; 0 where only founders sell. */
  readonly fte: number;
  /** The same with founders. */
  readonly allFte: number;
  /** How widely sellers spread their time, FTE-weighted: 0 specialists, 1 generalists. */
  readonly G: number;
  /** 1 − G (M4). */
  readonly S: number;
  /** Functions staffed by dedicated people, 0..4. */
  readonly C: number;
  /** The same for each function, 0..1, in the order of the functions. */
  readonly staffed: readonly [number, number, number, number];
  /** Part of the sellers' FTE in complete teams. */
  readonly T: number;
  /** Effective number of complete teams. */
  readonly n: number;
  /** How far the one pool has become market teams. */
  readonly K: number;
  /** Founders' share of new-business revenue. */
  readonly F: number | null;
  /** One person carries it all, 0..1. */
  readonly lone: number;
  /** Share of sellers with an individual quota. */
  readonly Q: number | null;
  /** Hand-off quality from items 15 to 17, 0..1. */
  readonly H: number | null;
  /** Segment targets from item 18, 0..1. */
  readonly Z: number | null;
  /** Sales managers, part-time leaders by the FTE that they lead. */
  readonly managers: number;
}

export type Scores = Readonly<Record<PhaseNumber, number>>;

/** What is known of those who sell; each 0..1. */
export interface CoverageParts {
  /** FTE of sellers with a place, of all sellers on the payroll. */
  readonly placed: number;
  /** FTE of those who close whose revenue is known. */
  readonly revenue: number;
  /** FTE of sellers whose quota is known, "has none" included. */
  readonly quotas: number;
  /** Answers with a level, of all that the respondents were asked. */
  readonly answers: number;
}

export interface Confidence {
  /** 0..1, product of the three factors. */
  readonly value: number;
  readonly level: 'high' | 'medium' | 'low';
  /** placed × (.30 + .30·revenue + .10·quotas + .30·answers). */
  readonly coverage: number;
  /** .5 + .5 · min(1, margin ÷ .25). */
  readonly separation: number;
  /** 1 where discipline fits the phase, less the further it lies outside of the phase's band. */
  readonly agreement: number;
  readonly parts: CoverageParts;
  /** Points of discipline outside of the band; 0 also where discipline is not known. */
  readonly off: number;
}

/** Discipline 0..100 that fits a phase. */
export interface DisciplineBand {
  readonly from: number;
  readonly to: number;
}

export interface PhaseResult {
  readonly scores: Scores;
  /** The phase with the highest score, of equal ones the earlier; null where nobody who sells has been placed. */
  readonly phase: PhaseNumber | null;
  readonly runnerUp: PhaseNumber | null;
  /** Lead of the phase over the runner-up, 0 or more. */
  readonly margin: number;
  /** True where the margin is below .10: "between k and m". */
  readonly between: boolean;
  readonly confidence: Confidence;
  readonly derived: Derived;
  /** People who count as sellers: no founders. */
  readonly sellers: number;
  /** Sellers whose leaving, one at a time, would change the phase. */
  readonly restsOn: readonly Id[];
  /** Named teams that somebody sells in, by id. */
  readonly teams: readonly TeamCompleteness[];
  /** Ids of those that are called complete, sorted. */
  readonly completeTeams: readonly Id[];
  /** The three strongest contributions to the leading phase, strongest first. */
  readonly signals: readonly Signal[];
  /** All signals of all four scores. */
  readonly allSignals: readonly Signal[];
  readonly gates: readonly Gate[];
  readonly missing: readonly PhaseInput[];
  /** Discipline 0..100 from the questionnaire; null where too little was answered. */
  readonly discipline: number | null;
  /** Discipline that fits the phase; null without one. */
  readonly band: DisciplineBand | null;
  /** Discipline that the phase calls for; null in phase 1, which is not run by processes, and without a phase. */
  readonly expectedDiscipline: number | null;
  readonly structureAheadOfDiscipline: boolean;
  readonly readyForTransition: boolean;
  /** The consultant's own verdict; never changes what was computed. */
  readonly override: { readonly phase: PhaseNumber; readonly reason: string } | null;
}
