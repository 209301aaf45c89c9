/** What the cells of a column show together, and what only a person can tell about it. */
import { isDateField } from '#shared/contract/import-types.ts';
import { answerTo, questionKey } from '#shared/contract/import-questions.ts';
import type { Answers, OpenQuestion } from '#shared/contract/import-questions.ts';
import type { ImportField } from '#shared/contract/import-types.ts';
import { DAY_ORDERS, dayOrderOf, hasShortYear, isPartOfDate, parseDate } from '#shared/i18n/parse-date.ts';
import type { DateHints } from '#shared/i18n/parse-date.ts';
import { decimalMarkOf, isUnclear, parseNumber } from '#shared/i18n/parse-number.ts';
import type { DecimalMark, NumberKind } from '#shared/i18n/parse-number.ts';

/** A column that holds a field. */
export interface FieldColumn {
  readonly index: number;
  readonly header: string;
  readonly field: ImportField;
}

export interface ColumnHints {
  readonly mark: DecimalMark | null;
  readonly dates: DateHints;
  /** 80 means 0.8. */
  readonly percent: boolean;
}

/** Cells looked at for a column's conventions; a column that hides its own for longer has none. */
const HINT_CELLS = 2000;
const EXAMPLES = 3;

/** The first filled cells of a column. */
export function cellsOf(index: number, rows: readonly string[][]): string[] {
  const cells: string[] = [];
  for (let at = 0; at < rows.length && at < HINT_CELLS; at += 1) {
    const text = (rows[at]?.[index] ?? '').trim();
    if (text !== '') cells.push(text);
  }
  return cells;
}

/**
 * How the cells of a column are meant.
 * @param shown rows of which only the cells that a person typed as text are there; in text all are
 */
export function hintsOf(
  column: FieldColumn,
  kind: NumberKind | null,
  rows: readonly string[][],
  answers: Answers,
  shown: readonly string[][] = rows,
): ColumnHints {
  const isDate = isDateField(column.field);
  if (kind === null && !isDate) return { mark: null, dates: {}, percent: false };
  const cells = cellsOf(column.index, shown);
  const mark = kind === null ? null : markOfColumn(cells, answers, questionKey('decimalMark', column.index));
  return {
    mark,
    dates: isDate
      ? dateHintsOf(cells, answers, {
          dayOrder: questionKey('dayOrder', column.index),
          partialDate: questionKey('partialDate', column.index),
        })
      : {},
    percent: kind === 'ratio' && isPercent(column.header, cellsOf(column.index, rows), mark),
  };
}

/** Keys of the questions about dates. */
export interface DateKeys {
  readonly dayOrder: string;
  readonly partialDate: string;
}

/** How dates of a column are meant: what was said about it, else what its cells show. */
export function dateHintsOf(cells: readonly string[], answers: Answers, keys: DateKeys): DateHints {
  const answer = answerTo(answers, 'dayOrder', keys.dayOrder);
  const said = answer === 'leaveOut' ? null : answer;
  return {
    order: said ?? dayOrderOf(cells),
    shortYears: said !== null,
    firstDay: answerTo(answers, 'partialDate', keys.partialDate) === 'firstDay',
  };
}

const MARKS = { comma: ',', point: '.' } as const;

/** The decimal mark of a column: what was said, else what its cells show. */
export function markOfColumn(cells: readonly string[], answers: Answers, key: string): DecimalMark | null {
  const said = answerTo(answers, 'decimalMark', key);
  return said === 'comma' || said === 'point' ? MARKS[said] : decimalMarkOf(cells);
}

/** Whether a ratio is written as per cent without its sign: the header says so, or nothing else would make sense. */
function isPercent(header: string, cells: readonly string[], mark: DecimalMark | null): boolean {
  const says = /%|percent|százalék/iu.test(header);
  let [most, least] = [0, Infinity];
  for (const text of cells) {
    if (text.includes('%')) continue;
    const value = parseNumber(text, 'ratio', mark) ?? 0;
    if (value <= 0) continue;
    most = Math.max(most, value);
    least = Math.min(least, value);
  }
  return says ? most > 1.5 : least > 10 && most <= 200;
}

/** What is not clear about the columns: which number of a date is the day, whether a dot ends the whole ones. */
export function questionsOf(
  columns: readonly FieldColumn[],
  kindOf: (column: FieldColumn) => NumberKind | null,
  rows: readonly string[][],
): OpenQuestion[] {
  return columns.flatMap((column): OpenQuestion[] => {
    const { index, field } = column;
    const keyOf = (kind: OpenQuestion['kind']) => questionKey(kind, index);
    if (isDateField(field)) return dateQuestionsOf(cellsOf(index, rows), column, keyOf);
    if (kindOf(column) !== 'money') return [];
    return markQuestionsOf(cellsOf(index, rows), column, keyOf);
  });
}

/** A column that is asked about. */
interface AskedColumn {
  readonly index: number;
  readonly header: string;
}

/** What is open about the dates of a column: the order of day and month, and what a month alone is meant to be. */
export function dateQuestionsOf(
  cells: readonly string[],
  { index: columnIndex, header: column }: AskedColumn,
  keyOf: (kind: 'dayOrder' | 'partialDate') => string,
): OpenQuestion[] {
  const isOpen = dayOrderOf(cells) === null;
  const unclear = examplesOf(cells, (text) =>
    hasShortYear(text) || (isOpen && parseDate(text) === 'ambiguous' && !isPartOfDate(text)) ? text : null,
  );
  const parts = examplesOf(cells, (text) => {
    const date = isPartOfDate(text) ? parseDate(text, { firstDay: true }) : 'bad';
    return typeof date === 'string' ? null : { text, becomes: date.iso };
  });
  const questions: OpenQuestion[] = [];
  if (unclear.length > 0) {
    questions.push({
      kind: 'dayOrder',
      key: keyOf('dayOrder'),
      column,
      columnIndex,
      examples: unclear,
      choices: [...ordersOf(unclear), 'leaveOut'],
      default: 'leaveOut',
    });
  }
  const [first] = parts;
  if (first) {
    questions.push({
      kind: 'partialDate',
      key: keyOf('partialDate'),
      column,
      columnIndex,
      examples: parts.map(({ text }) => text),
      choices: [{ value: 'firstDay', shows: first }, 'leaveOut'],
      default: 'leaveOut',
    });
  }
  return questions;
}

/** The orders that tell the texts from each other; one that makes the same of every text, or nothing, is no choice. */
function ordersOf(texts: readonly string[]) {
  const seen = new Set<string>();
  return DAY_ORDERS.flatMap((value) => {
    if (value === 'yearFirst' && !texts.some(hasShortYear)) return [];
    const days = texts.map((text) => {
      const date = parseDate(text, { order: value, shortYears: true });
      return typeof date === 'string' ? null : date.iso;
    });
    const at = days.findIndex((day) => day !== null);
    const becomes = days[at];
    const same = JSON.stringify(days);
    if (becomes === null || becomes === undefined || seen.has(same)) return [];
    seen.add(same);
    return [{ value, shows: { text: texts[at] ?? '', becomes } }];
  });
}

/**
 * Whether the single mark of a column's amounts parts thousands or cents, where nothing shows it. Money has no
 * thousandths, so that it parts thousands unless somebody says otherwise, be it that both marks stand so; before a word
 * such as million nothing is as likely as the other.
 */
export function markQuestionsOf(
  cells: readonly string[],
  { index: columnIndex, header: column }: AskedColumn,
  keyOf: (kind: 'decimalMark') => string,
): OpenQuestion[] {
  if (decimalMarkOf(cells) !== null) return [];
  const likely = new Set<'comma' | 'point' | null>();
  const examples = examplesOf(cells, (text) => {
    if (!isUnclear(text)) return null;
    const [point, comma] = [parseNumber(text, 'money', '.'), parseNumber(text, 'money', ',')];
    if (point === null || comma === null || point === comma) return null;
    const usual = parseNumber(text, 'money');
    likely.add(usual === null ? null : usual === comma ? 'comma' : 'point');
    return { text, point, comma, usual };
  });
  const [one] = examples;
  if (!one) return [];
  const { text } = one;
  const [only] = likely;
  const becomes = likely.size > 1 && !likely.has(null) ? one.usual : null;
  return [
    {
      kind: 'decimalMark',
      key: keyOf('decimalMark'),
      column,
      columnIndex,
      examples: examples.map((example) => example.text),
      choices: [
        ...(becomes === null ? [] : [{ value: 'thousands' as const, shows: { text, becomes } }]),
        { value: 'comma', shows: { text, becomes: one.comma } },
        { value: 'point', shows: { text, becomes: one.point } },
        'leaveOut',
      ],
      default: becomes === null ? (likely.size === 1 ? (only ?? null) : null) : 'thousands',
    },
  ];
}

function examplesOf<T>(cells: readonly string[], of: (text: string) => T | null): T[] {
  const found: T[] = [];
  for (const text of new Set(cells)) {
    const example = of(text);
    if (example !== null && found.push(example) === EXAMPLES) break;
  }
  return found;
}
