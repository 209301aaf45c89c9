/** The discipline questionnaire in words: the whole, and each dimension. */
import { DIMENSIONS } from '#shared/analysis/discipline.ts';
import type { Discipline } from '#shared/analysis/discipline.ts';
import type { PhaseResult } from '#shared/analysis/phase-types.ts';
import type { Translator } from '#shared/i18n/index.ts';
import { paragraph } from './terminal-text.ts';

export function disciplineLines(
  { total, dimensions, respondents }: Discipline,
  { expectedDiscipline }: PhaseResult,
  t: Translator,
): string[] {
  if (respondents === 0) return paragraph(t.t('cli.explain.noAnswers'));
  const points = (score: number | null) =>
    score === null ? t.t('ask.notScored') : t.t('cli.explain.points', { score: t.number(score) });
  return [
    t.t('cli.explain.total', { score: points(total), count: respondents }),
    ...(expectedDiscipline === null
      ? []
      : [t.t('cli.explain.expected', { score: t.number(expectedDiscipline) })]),
    ...DIMENSIONS.map((key) => `  ${t.t(`discipline.${key}`)}: ${points(dimensions[key].score)}`),
  ];
}
