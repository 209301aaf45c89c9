/** A finding in words, without the figures that this version of the report leaves out. */
import type { Finding, Found } from '#shared/analysis/findings/index.ts';
import { figureText } from '#shared/i18n/figures.ts';
import { findingWords } from '#shared/i18n/finding-words.ts';
import type { ReportContext } from './report-context.ts';

export function findingText(context: ReportContext, finding: Found) {
  const { words, meta, workshop } = context;
  const figure = (own: Finding['numbers'][string]) => figureWords(context, own);
  return findingWords(words, finding, { currency: meta.currency, teams: workshop.team, figure });
}

/** One figure as text; amounts of money only where revenue is shown. */
export function figureWords(context: ReportContext, figure: Finding['numbers'][string]): string {
  const { words, meta } = context;
  if (figure.unit === 'money' && !context.shows('revenue')) return words.t('report.hidden');
  return figureText(words, figure, meta.currency);
}
