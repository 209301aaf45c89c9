/** Findings in words: by title, or with the numbers behind them and what to do. */
import type { Finding } from '#shared/analysis/findings/index.ts';
import { figureParams } from '#shared/i18n/figures.ts';
import type { Translator } from '#shared/i18n/index.ts';
import { paragraph } from './terminal-text.ts';

/** The finding's weight and title. */
export function findingTitle({ key, severity }: Finding, words: Translator): string {
  return `[${words.t(`cli.severity.${severity}`)}] ${words.t(`finding.${key}.title`)}`;
}

/** Each finding with its recommendation, and whether it holds up this phase or prepares the next. */
export function findingParagraphs(
  findings: readonly Finding[],
  currency: string,
  words: Translator,
): string[] {
  if (findings.length === 0) return [words.t('cli.explain.noFindings')];
  return findings.flatMap((finding) => [
    ...paragraph(findingTitle(finding, words)),
    ...paragraph(
      words.t(`finding.${finding.key}.text`, figureParams(words, finding.numbers, currency)),
      '    ',
    ),
    `    ${words.t(`stage.${finding.stage}`)}`,
  ]);
}
