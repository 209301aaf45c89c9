/** In which unit and which currency the amounts of a column stand, and what only a person can tell about it. */
import { answerTo, QUESTION_CHOICES, rateIn } from '#shared/contract/import-questions.ts';
import type { Answers, ChoiceOf, OpenQuestion } from '#shared/contract/import-questions.ts';
import { isScaled, parseNumber } from '#shared/i18n/parse-number.ts';
import { currencyIn } from './currencies-in-text.ts';

export type Unit = ChoiceOf<'unit'>;

const CODES = '€|\\$|£|eur|usd|gbp|chf|huf|ft|pln|czk|ron';
const edge = (pattern: string) => new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, 'u');
const UNITS: readonly (readonly [Unit, RegExp])[] = [
  ['millions', edge(`m ?(?:${CODES})|(?:${CODES}) ?m(?:m|n|io)?|millions?|millio|mio|mln|mm`)],
  [
    'thousands',
    edge(
      `[kt] ?(?:${CODES})|(?:${CODES}) ?k|e ?(?:ft|huf)|thousands?|tausend|tsd|ezer|(?:${CODES})? ?['’]?000s?`,
    ),
  ],
  ['thousands', /[[(] *k *[)\]]/u],
];

/** The unit that a header, or a line above the table, gives its amounts; null where it gives none. */
export function unitIn(text: string): Unit | null {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return UNITS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

const FACTORS: Readonly<Record<Unit, number>> = { ones: 1, thousands: 1e3, millions: 1e6 };
/** No year's revenue, quota or pay is less, in any currency. */
export const LEAST_OF_A_YEAR = 1000;
/** Fewer amounts show nothing. */
const ENOUGH = 3;
const EXAMPLES = 3;

/** A column of amounts, with what is read of it. */
export interface MoneyColumn {
  readonly index: number;
  readonly header: string;
  /** Filled cells. */
  readonly cells: readonly string[];
}

/** Keys of the questions about a column. */
export type UnitKey = (column: MoneyColumn) => string;

/**
 * Asks for the unit of each column that names one, or that holds nothing but amounts too small for a year; the latter
 * stay as written while nobody answers. `above` are the lines over the table; less than `least` no amount of the column
 * can be.
 */
export function unitQuestions(
  columns: readonly MoneyColumn[],
  above: string,
  keyOf: UnitKey,
  least: number,
): OpenQuestion<'unit'>[] {
  return columns.flatMap((column): OpenQuestion<'unit'>[] => {
    const bare = column.cells.filter((cell) => !isScaled(cell));
    const said = unitIn(column.header) ?? (above === '' ? null : unitIn(above));
    const values = bare.map((cell) => parseNumber(cell, 'money')).filter((value) => value !== null);
    const isSmall =
      said === null &&
      values.length >= ENOUGH &&
      values.every((value) => Math.abs(value) < least) &&
      values.some((value) => value !== 0);
    const text = bare.find((cell) => (parseNumber(cell, 'money') ?? 0) !== 0);
    if ((said === null && !isSmall) || text === undefined) return [];
    const value = parseNumber(text, 'money') ?? 0;
    return [
      {
        kind: 'unit',
        key: keyOf(column),
        column: column.header,
        columnIndex: column.index,
        examples: bare.slice(0, EXAMPLES),
        choices: QUESTION_CHOICES.unit.map((unit) => ({
          value: unit,
          shows: { text, becomes: value * FACTORS[unit] },
        })),
        default: said ?? 'ones',
      },
    ];
  });
}

/** What an amount of the column is multiplied by; one that says its own scale (`1.2M`) is not. */
export function factorOf(answers: Answers, key: string, fallback: Unit | null): number {
  return FACTORS[answerTo(answers, 'unit', key) ?? fallback ?? 'ones'];
}

/** How often each currency is named, by a header, by the cells below it or by a column of their own. */
export function currencyCounts(columns: readonly MoneyColumn[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { header, cells } of columns) {
    const named = currencyIn(header);
    for (const cell of cells) {
      const code = currencyIn(cell) ?? named;
      if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  return counts;
}

/** The currency that amounts are brought into: the one wanted, else the most frequent; null where none is named. */
export function targetCurrency(
  wanted: string | undefined,
  counts: ReadonlyMap<string, number>,
): string | null {
  const [most] = [...counts].sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1));
  return wanted ?? most?.[0] ?? null;
}

/**
 * Asks for the rate of each other currency. While nobody says one amounts stay as written where `meanwhile` is 1; where
 * it is null they wait, because amounts of several currencies are never added up as they stand.
 */
export function rateQuestions(
  counts: ReadonlyMap<string, number>,
  target: string | null,
  keyOf: (code: string) => string,
  meanwhile: '1' | null,
): OpenQuestion<'rate'>[] {
  return [...counts.keys()]
    .filter((code) => code !== target)
    .sort()
    .map((code) => ({
      kind: 'rate',
      key: keyOf(code),
      column: '',
      columnIndex: null,
      examples: [],
      count: counts.get(code) ?? 0,
      rate: { from: code, to: target ?? code },
      choices: [],
      default: meanwhile,
    }));
}

/** What one unit of a currency is in the target; null where nobody has said. */
export const rateOf = (
  code: string | null,
  target: string | null,
  answers: Answers,
  keyOf: (code: string) => string,
): number | null => (code === null || code === target ? 1 : rateIn(answers[keyOf(code)]));
