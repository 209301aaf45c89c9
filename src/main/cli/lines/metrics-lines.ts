/** Every metric: its value with the verdict, or what it lacks, and how it is measured. */
import type { Analysis } from '#shared/analysis/index.ts';
import type { Metric, MetricKey } from '#shared/analysis/metrics/metric-types.ts';
import type { RedReason } from '#shared/analysis/red-metrics.ts';
import { figureText } from '#shared/i18n/figures.ts';
import type { Translator } from '#shared/i18n/index.ts';
import { missingText, paragraph } from './terminal-text.ts';

export function metricLines(
  { metrics, red }: Pick<Analysis, 'metrics' | 'red'>,
  currency: string,
  words: Translator,
): string[] {
  const silent = new Map<MetricKey, RedReason | null>(red.map(({ key, reason }) => [key, reason]));
  return Object.values(metrics).flatMap((metric: Metric) => [
    ...paragraph(`${metric.key} ${words.t(`metric.${metric.key}`)}: ${stateOf(metric, currency, words)}`),
    ...paragraph(words.t(`metric.${metric.key}.long`), '    '),
    ...notAsked(silent.get(metric.key) ?? null, words),
  ]);
}

function notAsked(reason: RedReason | null, words: Translator): string[] {
  if (reason === null) return [];
  return paragraph(words.t('metrics.notAsked', { reason: words.t(`red.${reason}`) }), '    ');
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
