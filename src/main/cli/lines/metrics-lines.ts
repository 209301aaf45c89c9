/** Every metric: its value with the verdict, or what it lacks, and how it is measured. */
import type { Metric, Metrics } from '#shared/analysis/metrics/metric-types.ts';
import { figureText } from '#shared/i18n/figures.ts';
import type { Translator } from '#shared/i18n/index.ts';
import { missingText, paragraph } from './terminal-text.ts';

export function metricLines(metrics: Metrics, currency: string, words: Translator): string[] {
  return Object.values(metrics).flatMap((metric: Metric) => [
    ...paragraph(`${metric.key} ${words.t(`metric.${metric.key}`)}: ${stateOf(metric, currency, words)}`),
    ...paragraph(words.t(`metric.${metric.key}.long`), '    '),
  ]);
}

function stateOf(
  { value, unit, band, missing, suppressed }: Metric,
  currency: string,
  words: Translator,
): string {
  if (value !== null) {
    const figure = figureText(words, { value, unit }, currency);
    return band === null ? figure : `${figure} (${words.t(`band.${band}`)})`;
  }
  if (missing.length > 0) return words.t('cli.explain.missing', { list: missingText(missing, words) });
  return suppressed === null ? words.t('cli.explain.unknown') : words.t(`suppressed.${suppressed}`);
}
