/**
 * The phase diagnosis. Four scores are made from what is on the canvas and from items 15 to 18; the highest names
 * the phase, its lead over the second says how clearly. Discipline is a second axis and never moves the phase by
 * more than the weights of those items.
 */
import type { Id } from '../domain/fields.ts';
import type { Workshop } from '../domain/records.ts';
import type { PhaseNumber, WorkshopMeta } from '../domain/workshop-meta.ts';
import { metaOf } from '../domain/workshop.ts';
import { atLeast, below } from './numbers.ts';
import { phaseInputs } from './phase-inputs.ts';
import type { PhaseInputs } from './phase-inputs.ts';
import { PHASE_INPUTS } from './phase-types.ts';
import type { PhaseInput, PhaseResult, Scores, Signal } from './phase-types.ts';
import { bandOf, confidenceOf, NO_CONFIDENCE } from './phase/confidence.ts';
import { deriveFrom } from './phase/derive.ts';
import { PHASE_WEIGHTS, phaseWeights } from './phase/phase-table.ts';
import type { PhaseWeights } from './phase/phase-table.ts';
import { restsOn } from './phase/robustness.ts';
import { gatesOf, PHASES, ranked, scoresOf, signalsOf } from './phase/scoring.ts';
import { structureOf, sumsOf, teamsIn } from './phase/structure.ts';

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
  const missing: readonly PhaseInput[] =
    meta.date === null ? [...result.missing, 'workshopDate'] : result.missing;
  return { ...result, missing, override: planned ? null : meta.phaseOverride };
}

/** Scores, verdict and evidence from the inputs alone. `phase` is null where nobody who sells has been placed. */
export function classify(inputs: PhaseInputs, w: PhaseWeights = PHASE_WEIGHTS): PhaseResult {
  const sums = sumsOf(inputs.people, w);
  const structure = structureOf(sums, w);
  const derived = deriveFrom(structure, inputs, w);
  const teams = teamsIn(sums, w);
  const base = {
    derived,
    sellers: structure.sellers,
    teams,
    completeTeams: teams
      .filter(({ value }) => atLeast(value, w['team.complete']))
      .map(({ teamId }) => teamId),
    missing: missingInputs(inputs),
    gates: gatesOf(derived, w),
    discipline: inputs.discipline,
    override: null,
  };
  if (inputs.people.length === 0) return { ...base, ...NOTHING_PLACED };

  const scores = scoresOf(derived, w);
  const [phase, runnerUp] = ranked(scores);
  const margin = Math.max(0, scores[phase] - scores[runnerUp]);
  const allSignals = signalsOf(derived, w);
  const band = bandOf(phase, w);
  const { discipline } = inputs;
  return {
    ...base,
    scores,
    phase,
    runnerUp,
    margin,
    between: below(margin, w['between.margin']),
    confidence: confidenceOf(inputs.coverage, margin, phase, discipline, w),
    restsOn: restsOn(inputs, sums, phase, w),
    signals: strongest(allSignals, phase),
    allSignals,
    band,
    expectedDiscipline: phase > 1 ? band.from : null,
    structureAheadOfDiscipline:
      phase > 1 && discipline !== null && atLeast(band.from - discipline, w['discipline.behind']),
    readyForTransition: phase < 4 && discipline !== null && atLeast(discipline, band.to),
  };
}

/** The four scores alone: what is shown while somebody is in the hand. All 0 where nobody who sells has been placed. */
export function scoresFrom(inputs: PhaseInputs, w: PhaseWeights = PHASE_WEIGHTS): Scores {
  if (inputs.people.length === 0) return NOTHING_PLACED.scores;
  return scoresOf(deriveFrom(structureOf(sumsOf(inputs.people, w), w), inputs, w), w);
}

const NOTHING_PLACED = {
  scores: { 1: 0, 2: 0, 3: 0, 4: 0 },
  phase: null,
  runnerUp: null,
  margin: 0,
  between: false,
  confidence: NO_CONFIDENCE,
  restsOn: [],
  signals: [],
  allSignals: [],
  band: null,
  expectedDiscipline: null,
  structureAheadOfDiscipline: false,
  readyForTransition: false,
} as const;

function strongest(signals: readonly Signal[], phase: PhaseNumber): readonly Signal[] {
  return signals
    .filter((signal) => signal.phase === phase && signal.contribution > 0)
    .sort((a, b) => b.contribution - a.contribution)
    .slice(0, STRONGEST);
}

function missingInputs(inputs: PhaseInputs): readonly PhaseInput[] {
  const foundersOnly = inputs.people.length > 0 && inputs.people.every((person) => person.founder);
  const known: Record<Exclude<PhaseInput, 'workshopDate'>, boolean> = {
    placements: inputs.people.length > 0,
    revenue: foundersOnly || inputs.founderShare !== null,
    quotas: foundersOnly || inputs.quotaShare !== null,
    handoff: inputs.handoff !== null,
    segmentTargets: inputs.segmentTargets !== null,
    discipline: inputs.discipline !== null,
  };
  return PHASE_INPUTS.filter((input) => input !== 'workshopDate' && !known[input]);
}

/** The phase after this one; null after the last. */
export function phaseAfter(phase: PhaseNumber): PhaseNumber | null {
  return PHASES.find((step) => step > phase) ?? null;
}
