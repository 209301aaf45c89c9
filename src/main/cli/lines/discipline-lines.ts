/** The discipline questionnaire in words: the whole, and each dimension. */
import { DIMENSIONS } from '#shared/analysis/discipline.ts';
import type { Discipline } from '#shared/analysis/discipline.ts';
import type { PhaseResult } from '#shared/analysis/phase-types.ts';
import type { Translator } from '#shared/i18n/index.ts';
import { paragraph } from './terminal-text.ts';

export function disciplineLines(
  { total, dimensions, respondents }: Discipline,
  { expectedDiscipline }: PhaseResult,
  words: Translator,
): string[] {
  if (respondents === 0) return paragraph(words.t('cli.explain.noAnswers'));
  const points = (score: number | null) =>
    score === null ? words.t('ask.notScored') : words.t('cli.explain.points', { score: words.number(score) });
  return [
    words.t('cli.explain.total', { score: points(total), count: respondents }),
    ...(expectedDiscipline === null
      ? []
      : [words.t('cli.explain.expected', { score: words.number(expectedDiscipline) })]),
    ...DIMENSIONS.map((key) => `  ${words.t(`discipline.${key}`)}: ${points(dimensions[key].score)}`),
  ];
}
