/** Sentences that help to read the diagnosis. */
import { atLeast } from '../numbers.ts';
import { expectedDiscipline } from '../phase.ts';
import { count, rule, share } from './finding-types.ts';
import type { Rules } from './finding-types.ts';

export const GENERAL_RULES = {
  'gen.structure_ahead': rule(null, ({ phase }) => {
    const { discipline, expectedDiscipline: expected } = phase;
    if (!phase.structureAheadOfDiscipline || discipline === null || expected === null) return null;
    return {
      severity: 'info',
      numbers: {
        discipline: { value: discipline, unit: 'points' },
        expected: { value: expected, unit: 'points' },
      },
    };
  }),

  'gen.ready_next': rule(null, ({ phase, w }) => {
    if (!phase.readyForTransition || phase.discipline === null) return null;
    if (phase.phase === null || phase.phase === 4) return null;
    const next = phase.phase === 1 ? 2 : phase.phase === 2 ? 3 : 4;
    return {
      severity: 'info',
      numbers: {
        discipline: { value: phase.discipline, unit: 'points' },
        expected: { value: expectedDiscipline(next, w), unit: 'points' },
      },
    };
  }),

  'gen.no_consensus': rule(null, ({ metrics, thresholds }) => {
    const apart = metrics.M19.detail.items.filter((entry) => atLeast(entry.spread, thresholds['M19.red']));
    if (apart.length === 0) return null;
    return {
      severity: 'info',
      numbers: { items: count(apart.length) },
      causes: { items: apart.map((entry) => entry.item) },
    };
  }),

  'gen.low_confidence': rule(null, ({ phase }) => {
    if (phase.phase === null || phase.confidence.level !== 'low') return null;
    return {
      severity: 'info',
      numbers: { confidence: share(phase.confidence.value), missing: count(phase.missing.length) },
    };
  }),
} satisfies Rules;
