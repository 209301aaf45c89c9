/** Units and currencies of a roster's amounts: what is asked about them, and what every amount is multiplied by. */
import { questionKey } from '#shared/contract/import-questions.ts';
import type { Answers, OpenQuestion } from '#shared/contract/import-questions.ts';
import { cellsOf } from '../read/column-hints.ts';
import type { FieldColumn } from '../read/column-hints.ts';
import {
  currencyCounts,
  factorOf,
  LEAST_OF_A_YEAR,
  rateOf,
  rateQuestions,
  targetCurrency,
  unitQuestions,
} from '../read/money-columns.ts';
import { numberKindOf } from './roster-rows.ts';

export interface RosterMoney {
  readonly questions: readonly OpenQuestion[];
  /** Currency that the amounts are brought into; null where the file names none. */
  readonly currency: string | null;
  /** Factor of a column by its position, and the rate of a currency: 1 while nobody has said it. */
  settled(answers: Answers): {
    readonly factors: ReadonlyMap<number, number>;
    readonly rateOf: (code: string | null) => number;
  };
}

const rateKey = (code: string) => `rate.${code}`;

/** @param above lines over the table, which may give a unit for all of it */
export function rosterMoney(
  columns: readonly FieldColumn[],
  rows: readonly string[][],
  above: string,
  wanted: string | undefined,
): RosterMoney {
  // A file that came out of this program says what it means, in the currency of its workshop.
  const isOwn = columns.some(({ field }) => field === 'personId');
  const money = columns
    .filter(({ field }) => !isOwn && numberKindOf(field) === 'money')
    .map(({ index, header }) => ({ index, header, cells: cellsOf(index, rows) }));
  const units = unitQuestions(money, above, ({ index }) => questionKey('unit', index), LEAST_OF_A_YEAR);
  const counts = currencyCounts(money);
  const currency = targetCurrency(wanted, counts);
  return {
    questions: [...units, ...rateQuestions(counts, currency, rateKey, '1')],
    currency,
    settled: (answers) => ({
      factors: new Map(
        units.map(({ columnIndex, key, default: said }) => [columnIndex ?? -1, factorOf(answers, key, said)]),
      ),
      rateOf: (code) => rateOf(code, currency, answers, rateKey) ?? 1,
    }),
  };
}
