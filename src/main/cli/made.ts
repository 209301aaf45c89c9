/** The answer of every command that puts a workshop into the library. */
import type { Core } from '#main/core/core.ts';
import { isWaiting } from '#shared/contract/import-questions.ts';
import type { ImportQuestion } from '#shared/contract/import-questions.ts';
import type { ImportProblem } from '#shared/contract/import-types.ts';
import { payrollOf } from '#shared/analysis/headcount.ts';
import type { Id } from '#shared/domain/fields.ts';
import { metaOf, workshopOf } from '#shared/domain/workshop.ts';
import type { Translator } from '#shared/i18n/index.ts';
import type { Answer } from './command-context.ts';
import { questionLines, questionsForPrograms } from './asked.ts';
import { EXIT } from './usage.ts';

export async function madeAnswer(
  core: Core,
  words: Translator,
  id: Id,
  problems: readonly ImportProblem[] = [],
  questions: readonly ImportQuestion[] = [],
): Promise<Answer> {
  const workshop = workshopOf((await core.call('workshop.open', { workshopId: id })).records);
  const { title, client } = metaOf(workshop);
  const people = payrollOf(workshop);
  return {
    json: {
      workshop: { id, title, client },
      people,
      problems,
      ...(questions.length > 0 ? { questions: questionsForPrograms(questions) } : {}),
    },
    // What is about money and not understood was left out: the workshop is there, and not what was asked for.
    exit: questions.some(isWaiting) ? EXIT.input : EXIT.done,
    lines: [
      ...problemLines(problems, words),
      ...questionLines(questions, words),
      words.t('cli.made', { title, count: people, id }),
    ],
  };
}

/** Problems as lines, each with its place. */
export function problemLines(problems: readonly ImportProblem[], words: Translator): string[] {
  return problems.map(({ code, row, column, value, people }) => {
    const said = words.t(`importProblem.${code}`, { value });
    const text =
      people === undefined ? said : `${said} ${words.t('import.problem.people', { count: people })}`;
    return column === null
      ? words.t('cli.row', { row, text })
      : words.t('cli.rowColumn', { row, column, text });
  });
}
