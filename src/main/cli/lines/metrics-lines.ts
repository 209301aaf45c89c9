/** Every metric: its value with the verdict, or what it lacks, and how it is measured. */
import type { Metric, Metrics } from '#shared/analysis/metrics/metric-types.ts';
import { figureText } from '#shared/i18n/figures.ts';
import type { Translator } from '#shared/i18n/index.ts';
import { missingText, paragraph } from './terminal-text.ts';

export function metricLines(metrics: Metrics, currency: string, t: Translator): string[] {
  return Object.values(metrics).flatMap((metric: Metric) => [
    ...paragraph(`${metric.key} ${t.t(`metric.${metric.key}`)}: ${stateOf(metric, currency, t)}`),
    ...paragraph(t.t(`metric.${metric.key}.long`), '    '),
  ]);
}

function stateOf(
  { value, unit, band, missing, suppressed }: Metric,
  currency: string,
  t: Translator,
): string {
  if (value !== null) {
    const figure = figureText(t, { value, unit }, currency);
    return band === null ? figure : `${figure} (${t.t(`band.${band}`)})`;
  }
  if (missing.length > 0) return t.t('cli.explain.missing', { list: missingText(missing, t) });
  return suppressed === null ? t.t('cli.explain.unknown') : t.t(`suppressed.${suppressed}`);
}
