/** What the cells of a column show together, and what only a person can tell about it. */
import { isDateField } from '#shared/contract/import-types.ts';
import type { ImportOptions } from '#shared/contract/methods.ts';
import type { ImportField, ImportQuestion } from '#shared/contract/import-types.ts';
import { dayOrderOf, hasShortYear, isPartOfDate, parseDate } from '#shared/i18n/parse-date.ts';
import type { DateHints, DayOrder } from '#shared/i18n/parse-date.ts';
import { decimalMarkOf, isUnclear, parseNumber } from '#shared/i18n/parse-number.ts';
import type { DecimalMark, NumberKind } from '#shared/i18n/parse-number.ts';

/** A column that holds a field. */
export interface FieldColumn {
  readonly index: number;
  readonly header: string;
  readonly field: ImportField;
}

/** Answers that a person gave, by column. */
export type HintChoices = Pick<ImportOptions, 'dayOrders' | 'decimalMarks' | 'partialDates'>;

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
  choices: HintChoices,
  shown: readonly string[][] = rows,
): ColumnHints {
  const isDate = isDateField(column.field);
  if (kind === null && !isDate) return { mark: null, dates: {}, percent: false };
  const cells = cellsOf(column.index, shown);
  const mark = kind === null ? null : (choices.decimalMarks?.[String(column.index)] ?? decimalMarkOf(cells));
  return {
    mark,
    dates: isDate ? dateHintsOf(cells, column.index, choices) : {},
    percent: kind === 'ratio' && isPercent(column.header, cellsOf(column.index, rows), mark),
  };
}

/** How dates of a column are meant: what was said about it, else what its cells show. */
export function dateHintsOf(
  cells: readonly string[],
  index: number,
  { dayOrders, partialDates }: HintChoices,
): DateHints {
  const said = dayOrders?.[String(index)];
  return {
    order: said ?? dayOrderOf(cells),
    shortYears: said !== undefined,
    firstDay: partialDates?.[String(index)] === 'firstDay',
  };
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
  choices: HintChoices,
): ImportQuestion[] {
  return columns.flatMap((column): ImportQuestion[] => {
    const { index: columnIndex, header, field } = column;
    if (isDateField(field)) return dateQuestionsOf(cellsOf(columnIndex, rows), columnIndex, header);
    if (kindOf(column) !== 'money') return [];
    return markQuestionsOf(cellsOf(columnIndex, rows), columnIndex, header, choices);
  });
}

/** What is open about the dates of a column: the order of day and month, and what a month alone is meant to be. */
export function dateQuestionsOf(
  cells: readonly string[],
  columnIndex: number,
  column: string,
): ImportQuestion[] {
  const isOpen = dayOrderOf(cells) === null;
  const orders = examplesOf(cells, (text) => {
    const short = hasShortYear(text);
    if (!short && (!isOpen || parseDate(text) !== 'ambiguous' || isPartOfDate(text))) return null;
    const of = (order: DayOrder) => {
      const date = parseDate(text, { order, shortYears: true });
      return typeof date === 'string' ? null : date.iso;
    };
    const [dayFirst, monthFirst] = [of('dayFirst'), of('monthFirst')];
    return { text, dayFirst, monthFirst, ...(short ? { yearFirst: of('yearFirst') } : {}) };
  });
  const parts = examplesOf(cells, (text) => {
    const date = isPartOfDate(text) ? parseDate(text, { firstDay: true }) : 'bad';
    return typeof date === 'string' ? null : { text, firstDay: date.iso };
  });
  return [
    ...(orders.length > 0 ? [{ kind: 'dayOrder' as const, columnIndex, column, examples: orders }] : []),
    ...(parts.length > 0 ? [{ kind: 'partialDate' as const, columnIndex, column, examples: parts }] : []),
  ];
}

/** Whether the single mark of a column's amounts parts thousands or cents, where nothing shows it. */
export function markQuestionsOf(
  cells: readonly string[],
  columnIndex: number,
  column: string,
  choices: HintChoices,
): ImportQuestion[] {
  if (choices.decimalMarks?.[String(columnIndex)] === undefined && decimalMarkOf(cells) !== null) return [];
  const examples = examplesOf(cells, (text) => {
    if (!isUnclear(text)) return null;
    const [point, comma] = [parseNumber(text, 'money', '.'), parseNumber(text, 'money', ',')];
    return point === null || comma === null || point === comma ? null : { text, point, comma };
  });
  return examples.length === 0 ? [] : [{ kind: 'decimalMark', columnIndex, column, examples }];
}

function examplesOf<T>(cells: readonly string[], of: (text: string) => T | null): T[] {
  const found: T[] = [];
  for (const text of new Set(cells)) {
    const example = of(text);
    if (example !== null && found.push(example) === EXAMPLES) break;
  }
  return found;
}
