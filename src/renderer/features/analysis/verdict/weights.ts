/** The weights of the diagnosis as bounds that a workshop may change; all of them are judgement. */
import { PHASE_WEIGHTS } from '#shared/analysis/phase-weights.ts';
import type { PhaseWeightKey } from '#shared/analysis/phase-weights.ts';
import type { FigureUnit } from '#shared/domain/figure.ts';
import type { Translator } from '#shared/i18n/index.ts';
import type { Bound } from '../metrics/bounds.ts';

export const WEIGHTS: readonly Bound[] = (Object.keys(PHASE_WEIGHTS) as PhaseWeightKey[]).map((key) => ({
  key: `phase.${key}`,
  value: PHASE_WEIGHTS[key],
  unit: unitOf(key),
  grade: 'G',
  source: null,
  label: (words) => labelOf(words, key),
}));

/** Where a ramp begins or ends, in the name of the signal that it belongs to. */
const RAMPS: Readonly<Record<string, string>> = {
  'p1.founderShare': 'founderShare',
  'p2.generalists': 'generalists',
  'p2.fewFunctions': 'fewFunctions',
  fte: 'salesForce',
  specialisation: 'specialisation',
};

function labelOf(words: Translator, key: PhaseWeightKey): string {
  const own = words.maybe(`weight.${key}`);
  if (own !== null) return own;
  const [, base = '', end] = /^(.*)\.(from|to)$/u.exec(key) ?? [];
  const ramp = words.maybe(`signal.${RAMPS[base]}`);
  if (ramp !== null) return words.t(end === 'from' ? 'weight.from' : 'weight.to', { signal: ramp });
  const [, phase = '', name = ''] = /p(\d)\.?(.*)$/u.exec(key) ?? [];
  const signal = words.maybe(`signal.${name}`);
  return signal === null ? words.t('weight.discipline', { phase }) : words.t('weight.of', { phase, signal });
}

function unitOf(key: PhaseWeightKey): FigureUnit {
  if (key.startsWith('discipline.')) return 'points';
  if (/(?:^|\.)fte(?:\.|$)|functionFte$/u.test(key)) return 'fte';
  if (/functions$|people$|otherFunctions$|fewFunctions\./u.test(key)) return 'count';
  if (/share$|quotas$|dedicated$|(?:founderShare|generalists)\./u.test(key)) {
    return key === 'p2.quotas' ? 'index' : 'share';
  }
  return 'index';
}
