/** Sentences that help to read the diagnosis. */
import { atLeast } from '../numbers.ts';
import { phaseAfter } from '../phase.ts';
import { bandOf } from '../phase/confidence.ts';
import { count, points, rule, share } from './finding-types.ts';
import type { Rules } from './finding-types.ts';

export const GENERAL_RULES = {
  'gen.structure_ahead': rule({}, ({ phase }) => {
    const { discipline, expectedDiscipline: expected } = phase;
    if (!phase.structureAheadOfDiscipline || discipline === null || expected === null) return null;
    return { severity: 'info', numbers: { discipline: points(discipline), expected: points(expected) } };
  }),

  'gen.ready_next': rule({}, ({ phase, w }) => {
    if (!phase.readyForTransition || phase.discipline === null || phase.phase === null) return null;
    const next = phaseAfter(phase.phase);
    if (next === null) return null;
    return {
      severity: 'info',
      numbers: { discipline: points(phase.discipline), expected: points(bandOf(next, w).from) },
    };
  }),

  /** In a small company this is normal: it is said, not reproached. */
  'gen.small': rule({}, ({ phase, w }) => {
    const { sellers, restsOn } = phase;
    if (restsOn.length === 0 || sellers >= w['small.sellers']) return null;
    return {
      severity: 'info',
      numbers: { sellers: count(sellers), rests: count(restsOn.length) },
      causes: { personIds: restsOn },
    };
  }),

  'gen.no_consensus': rule({}, ({ metrics, thresholds }) => {
    const apart = metrics.M19.detail.items.filter((entry) => atLeast(entry.spread, thresholds['M19.red']));
    if (apart.length === 0) return null;
    return {
      severity: 'info',
      numbers: { items: count(apart.length) },
      causes: { items: apart.map((entry) => entry.item) },
    };
  }),

  'gen.low_confidence': rule({}, ({ phase }) => {
    if (phase.phase === null || phase.confidence.level !== 'low') return null;
    return {
      severity: 'info',
      numbers: { confidence: share(phase.confidence.value), missing: count(phase.missing.length) },
    };
  }),
} satisfies Rules;
