/** A finding in words: title, recommendation, and the numbers that triggered it. */
import type { Finding, Found } from '#shared/analysis/findings/index.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { metaOf } from '#shared/domain/workshop.ts';
import { figureText } from '#shared/i18n/figures.ts';
import { findingWords } from '#shared/i18n/finding-words.ts';
import type { Translator } from '#shared/i18n/index.ts';

/** Title and recommendation. */
export function findingTold(
  words: Translator,
  finding: Found,
  workshop: Workshop,
): { readonly title: string; readonly text: string } {
  return findingWords(words, finding, { currency: metaOf(workshop).currency, teams: workshop.team });
}

/** Each number with its name; questions are left out, because the advice says them in full. */
export function findingNumbers(
  words: Translator,
  finding: Finding,
  currency: string,
): readonly { readonly name: string; readonly label: string; readonly text: string }[] {
  return Object.entries(finding.numbers).flatMap(([name, figure]) =>
    figure.unit === 'question'
      ? []
      : [{ name, label: words.maybe(`figure.${name}`) ?? name, text: figureText(words, figure, currency) }],
  );
}
