/** A finding in words: title, recommendation, and the numbers that triggered it. */
import type { Finding } from '#shared/analysis/findings/index.ts';
import { figureParams, figureText } from '#shared/i18n/figures.ts';
import type { Translator } from '#shared/i18n/index.ts';

export function findingTitle(words: Translator, finding: Finding, currency: string): string {
  return words.t(`finding.${finding.key}.title`, figureParams(words, finding.numbers, currency));
}

export function findingAdvice(words: Translator, finding: Finding, currency: string): string {
  return words.t(`finding.${finding.key}.text`, figureParams(words, finding.numbers, currency));
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
