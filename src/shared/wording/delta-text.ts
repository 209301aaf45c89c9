/** Figures of two sides and their difference, in words that add up: the difference is that of what is written. */
import type { Delta, Deltas } from '../analysis/changes/deltas.ts';
import type { FigureUnit } from '../domain/figure.ts';
import { figureText } from '../i18n/figures.ts';
import type { Translator } from '../i18n/index.ts';

/** Digits after the point with which a unit is written, as `figureText` does. */
const DIGITS: Partial<Record<FigureUnit, number>> = {
  share: 2,
  ratio: 2,
  index: 2,
  fte: 1,
  deals: 1,
  level: 1,
  months: 1,
};
/** Amounts of money are written with so many digits. */
const MONEY_DIGITS = 3;

/** One side of a figure; a dash where it is not known. */
export function sideText(
  words: Translator,
  { unit }: Pick<Delta, 'unit'>,
  value: number | null,
  currency: string,
): string {
  return value === null ? '–' : figureText(words, { value, unit }, currency);
}

/** The number that is written for a value. */
function shownValue(value: number, unit: FigureUnit): number {
  if (unit === 'money') return Number(value.toPrecision(MONEY_DIGITS));
  const scale = 10 ** (DIGITS[unit] ?? 0);
  return Math.round(value * scale) / scale;
}

/** The difference of what is written on both sides; null where one of them is not known. */
function shownDifference({ from, to, by, unit }: Delta): number | null {
  if (by === null) return null;
  if (from === null || to === null) return shownValue(by, unit);
  // One side short of the other by less than is written is no difference.
  const difference = shownValue(to, unit) - shownValue(from, unit);
  return Math.abs(difference) < 1e-9 ? 0 : difference;
}

/** How much a figure goes up or down; empty where that is not known or money is hidden. */
export function byText(words: Translator, delta: Delta, currency: string): string {
  const by = shownDifference(delta);
  if (by === null || (words.moneyHidden && delta.unit === 'money')) return '';
  if (by === 0) return words.t('delta.same');
  return words.t(by > 0 ? 'delta.up' : 'delta.down', { by: sizeText(words, Math.abs(by), delta, currency) });
}

/** Which way a figure goes and how far, as it is written; null where it stays as written, is not known, or hidden. */
export function wayOf(
  words: Translator,
  delta: Delta,
  currency: string,
): { readonly more: boolean; readonly size: string } | null {
  const by = shownDifference(delta);
  if (by === null || by === 0 || (words.moneyHidden && delta.unit === 'money')) return null;
  return { more: by > 0, size: sizeText(words, Math.abs(by), delta, currency) };
}

/** How large a difference is. That of two shares is in points: 7 % more than 10 % would be 10.7 %. */
function sizeText(words: Translator, value: number, { unit }: Delta, currency: string): string {
  if (unit === 'share') return words.t('delta.points', { count: Math.round(value * 100) });
  return figureText(words, { value, unit }, currency);
}

/** Whether a difference is large enough to be written at all. */
export function isDifferent(delta: Delta): boolean {
  const by = shownDifference(delta);
  return by === null ? delta.from !== delta.to : by !== 0;
}

/** What the heads of a plan are made of, what counts as its cost, and whose pay is not known. */
export function deltaNotes(words: Translator, { today, to }: Deltas): string[] {
  const { heads, payroll, open, newSeats, leaving, withoutPay } = to.headcount;
  const numbers = { heads, payroll, open, newSeats, leaving };
  const said = Object.entries(numbers).map(([key, value]) => [key, words.number(value)] as const);
  const unpaid = { count: withoutPay, heads: words.number(heads) };
  return [
    ...(today ? [words.t('delta.headcount', Object.fromEntries(said)), words.t('delta.costNote')] : []),
    ...(withoutPay > 0 ? [words.t('delta.withoutPay', unpaid)] : []),
  ];
}
