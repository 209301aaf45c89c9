/** Differences of figures in words: "+1", "−€52k", "no change". */
import type { Delta } from '#shared/analysis/changes/deltas.ts';
import { figureText } from '#shared/i18n/figures.ts';
import type { Translator } from '#shared/i18n/index.ts';

/** One side of a figure; a dash where it is not known. */
export function sideText(words: Translator, delta: Delta, value: number | null, currency: string): string {
  return value === null ? '–' : figureText(words, { value, unit: delta.unit }, currency);
}

/** How much a figure goes up or down; empty where that is not known or money is hidden. */
export function byText(words: Translator, delta: Delta, currency: string): string {
  if (delta.by === null || (words.moneyHidden && delta.unit === 'money')) return '';
  const size = figureText(words, { value: Math.abs(delta.by), unit: delta.unit }, currency);
  const none = figureText(words, { value: 0, unit: delta.unit }, currency);
  if (size === none) return words.t('delta.same');
  return words.t(delta.by > 0 ? 'delta.up' : 'delta.down', { by: size });
}

/** Whether a difference is large enough to be written at all. */
export function isDifferent(words: Translator, delta: Delta, currency: string): boolean {
  if (delta.by === null) return delta.from !== delta.to;
  const by = byText(words, delta, currency);
  return by === '' ? delta.by !== 0 : by !== words.t('delta.same');
}
