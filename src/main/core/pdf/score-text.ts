import type { Translator } from '#shared/i18n/index.ts';

/** Scores and margins always show two decimals, so that 0.7 and 0.70 are not taken for different things. */
export function scoreText(words: Translator, value: number): string {
  const text = words.number(Math.round(value * 100) / 100, 2);
  const [whole = '0', decimals = ''] = text.split(/[.,]/u);
  const point = words.locale === 'hu' ? ',' : '.';
  return `${whole}${point}${decimals.padEnd(2, '0')}`;
}
