/** The weights of the diagnosis as bounds that a workshop may change, each with its grade. */
import { PHASE_TABLE, PHASE_WEIGHT_KEYS } from '#shared/analysis/phase/phase-table.ts';
import type { PhaseWeightKey } from '#shared/analysis/phase/phase-table.ts';
import type { Bound } from '../metrics/bounds.ts';
import { weightLabel } from '#shared/i18n/weight-label.ts';

export const WEIGHTS: readonly Bound[] = PHASE_WEIGHT_KEYS.map((key: PhaseWeightKey) => ({
  ...PHASE_TABLE[key],
  key: `phase.${key}`,
  label: (words) => weightLabel(words, key),
}));
