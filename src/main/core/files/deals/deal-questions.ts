/** How the dates and amounts of a list of deals are meant, and what only a person can tell about them. */
import { dealQuestionKey } from '#shared/contract/import-questions.ts';
import type { Answers, OpenQuestion } from '#shared/contract/import-questions.ts';
import type { DealField } from '#shared/contract/import-types.ts';
import type { DateHints } from '#shared/i18n/parse-date.ts';
import type { DecimalMark } from '#shared/i18n/parse-number.ts';
import {
  cellsOf,
  dateHintsOf,
  dateQuestionsOf,
  markOfColumn,
  markQuestionsOf,
} from '../read/column-hints.ts';

export interface DealHints {
  readonly mark: DecimalMark | null;
  readonly closed: DateHints;
  readonly created: DateHints;
}

/** @param rows those of the list, of which only what was typed as text is there */
export function dealHints(
  rows: readonly string[][],
  at: (field: DealField) => number,
  answers: Answers,
): DealHints {
  const keys = { dayOrder: dealQuestionKey('dayOrder'), partialDate: dealQuestionKey('partialDate') };
  const dates = (index: number) => dateHintsOf(cellsOf(index, rows), answers, keys);
  return {
    mark: markOfColumn(cellsOf(at('amount'), rows), answers, dealQuestionKey('decimalMark')),
    closed: dates(at('closeDate')),
    created: dates(at('createDate')),
  };
}

/**
 * What is open about the amounts and the days, each kind once: one program wrote the list. A month alone is no day on
 * which a deal was closed.
 */
export function dealQuestions(
  rows: readonly string[][],
  columns: readonly { readonly index: number; readonly header: string; readonly field: DealField | null }[],
): OpenQuestion[] {
  const asked = new Set<string>();
  return columns
    .flatMap((column): OpenQuestion[] => {
      const cells = cellsOf(column.index, rows);
      // Without its amounts a list of deals says nothing: they are not offered to be left out.
      if (column.field === 'amount') {
        return markQuestionsOf(cells, column, dealQuestionKey).map((question) => ({
          ...question,
          choices: question.choices.filter((choice) => choice !== 'leaveOut'),
        }));
      }
      if (column.field !== 'closeDate' && column.field !== 'createDate') return [];
      return dateQuestionsOf(cells, column, dealQuestionKey).filter(({ kind }) => kind === 'dayOrder');
    })
    .filter(({ key }) => !asked.has(key) && asked.add(key));
}
