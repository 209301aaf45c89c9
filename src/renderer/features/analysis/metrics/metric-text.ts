/** A metric's number in its unit. */
import type { Metrics } from '#shared/analysis/metrics/metric-types.ts';
import { needTexts } from '#shared/wording/flow-text.ts';
import type { Translator } from '#shared/i18n/index.ts';

type AnyMetric = Metrics[keyof Metrics];

/** Null where the metric has no number; `currency` is the workshop's. */
export function metricText(
  words: Translator,
  { key, value, unit }: AnyMetric,
  currency: string,
): string | null {
  if (value === null) return null;
  if (key === 'M18') return words.t('unit.ofFour', { value: words.number(value) });
  if (key === 'M17') return words.t('unit.perDay', { value: words.moneyShort(value, currency) });
  switch (unit) {
    case 'share':
      return words.percent(value);
    case 'money':
      return words.moneyShort(value, currency);
    case 'fte':
      return words.t('canvas.fte', { fte: words.number(value, 1) });
    case 'index':
      return words.t('unit.ofOne', { value: words.number(value, 2) });
    case 'ratio':
      return words.t('unit.times', { value: words.number(value, 2) });
    case 'level':
      return words.t('unit.levels', { value: words.number(value), count: value });
    case 'minutes':
      return words.t('unit.minutes', { value: words.number(value) });
    case 'perMonth':
      return words.t('unit.perMonth', { value: words.number(value) });
    default:
      return words.number(value, 1);
  }
}

/** What the reading looks at where it is not the number itself: a mean hides its worst part. */
export function metricNote(words: Translator, metric: AnyMetric): string | null {
  if (metric.value === null) return null;
  if (metric.key === 'M2') {
    return needTexts(words, metric.detail).join(' ');
  }
  if (metric.key === 'M11' && metric.detail.outside !== null) {
    return words.t('metrics.payRole', { role: words.t(`payRole.${metric.detail.outside}`) });
  }
  if (metric.key === 'M8') {
    const spans = metric.detail.managers.map((manager) => manager.reports);
    const numbers = { least: words.number(Math.min(...spans)), most: words.number(Math.max(...spans)) };
    return spans.length < 2 ? null : words.t('metrics.spans', numbers);
  }
  return null;
}
