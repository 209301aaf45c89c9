/** How sure the verdict is: coverage × separation × agreement. */
import type { PhaseNumber } from '../../domain/workshop-meta.ts';
import { atLeast, clamp01, ramp } from '../numbers.ts';
import type { Confidence, CoverageParts, DisciplineBand } from '../phase-types.ts';
import type { PhaseWeights } from './phase-table.ts';

/** Part of the separation that even a tie has. */
const TIED = 0.5;

export const NO_CONFIDENCE: Confidence = {
  value: 0,
  level: 'low',
  coverage: 0,
  separation: TIED,
  agreement: 1,
  parts: { placed: 0, revenue: 0, quotas: 0, answers: 0 },
  off: 0,
};

/**
 * @param margin lead of the best score over the second
 * @param discipline total of the questionnaire, 0..100; null where it is not known
 */
export function confidenceOf(
  parts: CoverageParts,
  margin: number,
  phase: PhaseNumber,
  discipline: number | null,
  w: PhaseWeights,
): Confidence {
  const coverage = coverageOf(parts, w);
  const lead = w['confidence.margin'] > 0 ? clamp01(margin / w['confidence.margin']) : 1;
  const separation = TIED + (1 - TIED) * lead;
  const off = pointsOff(bandOf(phase, w), discipline);
  const agreement = 1 - w['agreement.loss'] * ramp(off, 0, w['agreement.points']);
  const value = coverage * separation * agreement;
  return { value, level: levelOf(value, w), coverage, separation, agreement, parts, off };
}

/** What is known of those who sell, 0..1; nothing counts of those without a place. */
function coverageOf({ placed, revenue, quotas, answers }: CoverageParts, w: PhaseWeights): number {
  const weights = w['coverage.placed'] + w['coverage.revenue'] + w['coverage.quotas'] + w['coverage.answers'];
  if (!(weights > 0)) return placed;
  const known =
    w['coverage.placed'] +
    w['coverage.revenue'] * revenue +
    w['coverage.quotas'] * quotas +
    w['coverage.answers'] * answers;
  return clamp01((placed * known) / weights);
}

/** The discipline, 0..100, that fits a phase: from its own bound to the next phase's. */
export function bandOf(phase: PhaseNumber, w: PhaseWeights): DisciplineBand {
  const bounds = [0, w['discipline.p2'], w['discipline.p3'], w['discipline.p4'], 100] as const;
  return { from: bounds[(phase - 1) as 0], to: bounds[phase as 1] };
}

function pointsOff({ from, to }: DisciplineBand, discipline: number | null): number {
  return discipline === null ? 0 : Math.max(0, from - discipline, discipline - to);
}

function levelOf(value: number, w: PhaseWeights): Confidence['level'] {
  if (atLeast(value, w['confidence.high'])) return 'high';
  return atLeast(value, w['confidence.medium']) ? 'medium' : 'low';
}
