/** A finding in words, without the figures that this version of the report leaves out. */
import type { Finding } from '#shared/analysis/findings/index.ts';
import { figureText } from '#shared/i18n/figures.ts';
import type { ReportContext } from './report-context.ts';

export function findingText(context: ReportContext, { key, numbers }: Finding) {
  const { words } = context;
  const params = Object.fromEntries(
    Object.entries(numbers).map(([name, figure]) => [name, figureWords(context, figure)]),
  );
  return { title: words.t(`finding.${key}.title`, params), text: words.t(`finding.${key}.text`, params) };
}

/** One figure as text; amounts of money only where revenue is shown. */
export function figureWords(context: ReportContext, figure: Finding['numbers'][string]): string {
  const { words, meta } = context;
  if (figure.unit === 'money' && !context.shows('revenue')) return words.t('report.hidden');
  return figureText(words, figure, meta.currency);
}
