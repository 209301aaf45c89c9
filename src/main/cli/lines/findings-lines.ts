/** Findings in words: by title, or with the numbers behind them and what to do. */
import type { Finding, Found } from '#shared/analysis/findings/index.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { metaOf } from '#shared/domain/workshop.ts';
import { findingWords } from '#shared/i18n/finding-words.ts';
import type { Translator } from '#shared/i18n/index.ts';
import { paragraph } from './terminal-text.ts';

/** The finding's weight and title. */
export function findingTitle(finding: Finding, workshop: Workshop, words: Translator): string {
  return `[${words.t(`cli.severity.${finding.severity}`)}] ${told(finding, workshop, words).title}`;
}

function told(finding: Found, workshop: Workshop, words: Translator) {
  return findingWords(words, finding, { currency: metaOf(workshop).currency, teams: workshop.team });
}

/** Each finding with its recommendation, and whether it holds up this phase or prepares the next. */
export function findingParagraphs(
  findings: readonly Finding[],
  workshop: Workshop,
  words: Translator,
): string[] {
  if (findings.length === 0) return [words.t('cli.explain.noFindings')];
  return findings.flatMap((finding) => [
    ...paragraph(findingTitle(finding, workshop, words)),
    ...paragraph(told(finding, workshop, words).text, '    '),
    ...finding.evidence.flatMap((other) =>
      paragraph(`${words.t('findings.evidence')}: ${told(other, workshop, words).title}`, '    '),
    ),
    `    ${words.t(`stage.${finding.stage}`)}`,
  ]);
}
