/**
 * The phase diagnosis. Four scores are made from what is on the canvas and from items 15 to 18; the highest names
 * the phase, its lead over the second says how clearly. Discipline is a second axis and never moves the phase by
 * more than the weights of those items.
 */
import type { Id } from '../domain/fields.ts';
import type { Workshop } from '../domain/records.ts';
import type { PhaseNumber, WorkshopMeta } from '../domain/workshop-meta.ts';
import { metaOf } from '../domain/workshop.ts';
import { atLeast, above, below } from './numbers.ts';
import { phaseInputs } from './phase-inputs.ts';
import type { PhaseInputs } from './phase-inputs.ts';
import { derive, scoresOf, signalsOf } from './phase-scores.ts';
import { PHASE_INPUTS } from './phase-types.ts';
import type { Confidence, PhaseInput, PhaseResult, Scores, Signal } from './phase-types.ts';
import { PHASE_WEIGHTS, phaseWeights } from './phase-weights.ts';
import type { PhaseWeights } from './phase-weights.ts';

const PHASES: readonly PhaseNumber[] = [1, 2, 3, 4];
const STRONGEST = 3;

/**
 * The diagnosis of a scenario, with the workshop's own weights and the consultant's override beside it. The override
 * is a verdict on the organization as it is: a plan has none. Throws `workshop.notFound` as `metaOf` does.
 */
export function diagnose(workshop: Workshop, scenarioId: Id): PhaseResult {
  const planned = workshop.scenario[scenarioId]?.kind === 'target';
  return diagnoseInputs(phaseInputs(workshop, scenarioId), metaOf(workshop), planned);
}

/** The same from inputs that the caller has read already. */
export function diagnoseInputs(inputs: PhaseInputs, meta: WorkshopMeta, planned: boolean): PhaseResult {
  const result = classify(inputs, phaseWeights(meta.thresholds));
  return { ...result, override: planned ? null : meta.phaseOverride };
}

/** Scores, verdict and evidence from the inputs alone. `phase` is null where nobody who sells has been placed. */
export function classify(inputs: PhaseInputs, weights: PhaseWeights = PHASE_WEIGHTS): PhaseResult {
  const { derived, completeTeams } = derive(inputs, weights);
  const missing = missingInputs(inputs);
  const base = { derived, completeTeams, missing, discipline: inputs.discipline, override: null };
  if (inputs.people.length === 0) return { ...base, ...NOTHING_PLACED };

  const allSignals = signalsOf(derived, weights);
  const scores = scoresOf(allSignals, derived, weights);
  const [phase, runnerUp] = ranked(scores);
  const margin = scores[phase] - scores[runnerUp];
  const expected = expectedDiscipline(phase, weights);
  return {
    ...base,
    scores,
    phase,
    runnerUp,
    margin,
    between: below(margin, weights['between.margin']),
    confidence: confidenceOf(missing, margin, disciplineBandsOff(phase, inputs.discipline, weights), weights),
    signals: strongest(allSignals, phase),
    allSignals,
    expectedDiscipline: expected,
    structureAheadOfDiscipline:
      inputs.discipline !== null && atLeast(expected - inputs.discipline, weights['discipline.behind']),
    readyForTransition: isReady(phase, inputs.discipline, weights),
  };
}

const NOTHING_PLACED = {
  scores: { 1: 0, 2: 0, 3: 0, 4: 0 },
  phase: null,
  runnerUp: null,
  margin: 0,
  between: false,
  confidence: { value: 0, level: 'low', data: 0, separation: 0.5, agreement: 1 },
  signals: [],
  allSignals: [],
  expectedDiscipline: null,
  structureAheadOfDiscipline: false,
  readyForTransition: false,
} as const;

/** Best first; of two equal scores the earlier phase, because claiming less is the safer mistake. */
function ranked(scores: Scores): readonly [PhaseNumber, PhaseNumber] {
  const [first, second] = [...PHASES].sort((a, b) => scores[b] - scores[a] || a - b);
  return [first ?? 1, second ?? 2];
}

function strongest(signals: readonly Signal[], phase: PhaseNumber): readonly Signal[] {
  return signals
    .filter((signal) => signal.phase === phase && signal.contribution > 0)
    .sort((a, b) => b.contribution - a.contribution)
    .slice(0, STRONGEST);
}

function missingInputs(inputs: PhaseInputs): readonly PhaseInput[] {
  const known: Record<PhaseInput, boolean> = {
    placements: inputs.people.length > 0,
    revenue: inputs.founderShare !== null,
    quotas: inputs.quotaShare !== null,
    handoff: inputs.handoff !== null,
    segmentTargets: inputs.segmentTargets !== null,
    discipline: inputs.discipline !== null,
  };
  return PHASE_INPUTS.filter((input) => !known[input]);
}

/** Discipline, 0..100, that a phase calls for. */
export function expectedDiscipline(phase: PhaseNumber, weights: PhaseWeights): number {
  return weights[`discipline.p${phase}`];
}

/** How many bands the discipline lies above or below the phase's own; null where it is not known. */
function disciplineBandsOff(
  phase: PhaseNumber,
  discipline: number | null,
  weights: PhaseWeights,
): number | null {
  if (discipline === null) return null;
  const band = PHASES.filter((step) => atLeast(discipline, expectedDiscipline(step, weights))).length;
  return Math.abs(band - phase);
}

function isReady(phase: PhaseNumber, discipline: number | null, weights: PhaseWeights): boolean {
  const next = PHASES.find((step) => step > phase);
  if (discipline === null || next === undefined) return false;
  return above(discipline, expectedDiscipline(next, weights));
}

function confidenceOf(
  missing: readonly PhaseInput[],
  margin: number,
  bandsOff: number | null,
  w: PhaseWeights,
): Confidence {
  const data = (PHASE_INPUTS.length - missing.length) / PHASE_INPUTS.length;
  const lead = w['confidence.margin'] > 0 ? margin / w['confidence.margin'] : 1;
  const separation = 0.5 + 0.5 * Math.min(1, lead);
  const agreement =
    bandsOff === null || bandsOff === 0 ? 1 : bandsOff === 1 ? w['agreement.oneOff'] : w['agreement.further'];
  const value = data * separation * agreement;
  return { value, level: levelOf(value, w), data, separation, agreement };
}

function levelOf(value: number, weights: PhaseWeights): Confidence['level'] {
  if (atLeast(value, weights['confidence.high'])) return 'high';
  return atLeast(value, weights['confidence.medium']) ? 'medium' : 'low';
}
