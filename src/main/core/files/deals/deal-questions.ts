/** How the dates and amounts of a list of deals are meant, and what only a person can tell about them. */
import type { DealField, ImportQuestion } from '#shared/contract/import-types.ts';
import type { ImportOptions } from '#shared/contract/methods.ts';
import type { DateHints } from '#shared/i18n/parse-date.ts';
import { decimalMarkOf } from '#shared/i18n/parse-number.ts';
import type { DecimalMark } from '#shared/i18n/parse-number.ts';
import { cellsOf, dateHintsOf, dateQuestionsOf, markQuestionsOf } from '../read/column-hints.ts';

/** What a person said about the list. */
type DealOptions = Pick<NonNullable<ImportOptions['deals']>, 'dayOrder' | 'decimalMark'>;

export interface DealHints {
  readonly mark: DecimalMark | null;
  readonly closed: DateHints;
  readonly created: DateHints;
}

/** One answer holds for the whole list: it was written by one program. */
const choicesFor = ({ dayOrder, decimalMark }: DealOptions, index: number) => ({
  ...(dayOrder ? { dayOrders: { [String(index)]: dayOrder } } : {}),
  ...(decimalMark ? { decimalMarks: { [String(index)]: decimalMark } } : {}),
});

/** @param rows those of the list, of which only what was typed as text is there */
export function dealHints(
  rows: readonly string[][],
  at: (field: DealField) => number,
  options: DealOptions,
): DealHints {
  const dates = (index: number) => dateHintsOf(cellsOf(index, rows), index, choicesFor(options, index));
  return {
    mark: options.decimalMark ?? decimalMarkOf(cellsOf(at('amount'), rows)),
    closed: dates(at('closeDate')),
    created: dates(at('createDate')),
  };
}

/** What is open about the amounts and the days; a month alone is no day on which a deal was closed. */
export function dealQuestions(
  rows: readonly string[][],
  columns: readonly { readonly index: number; readonly header: string; readonly field: DealField | null }[],
  options: DealOptions,
): ImportQuestion[] {
  return columns.flatMap(({ index, header, field }) => {
    if (field === 'amount')
      return markQuestionsOf(cellsOf(index, rows), index, header, choicesFor(options, index));
    if (field !== 'closeDate' && field !== 'createDate') return [];
    return dateQuestionsOf(cellsOf(index, rows), index, header).filter(({ kind }) => kind === 'dayOrder');
  });
}
