/** What the cells of a column show together, and what only a person can tell about it. */
import { isDateField } from '#shared/contract/import-types.ts';
import type { ImportOptions } from '#shared/contract/methods.ts';
import type { ImportField, ImportQuestion } from '#shared/contract/import-types.ts';
import { dayOrderOf, parseDate } from '#shared/i18n/parse-date.ts';
import type { DayOrder } from '#shared/i18n/parse-date.ts';
import { decimalMarkOf, isUnclear, parseNumber } from '#shared/i18n/parse-number.ts';
import type { DecimalMark, NumberKind } from '#shared/i18n/parse-number.ts';

/** A column that holds a field. */
export interface FieldColumn {
  readonly index: number;
  readonly header: string;
  readonly field: ImportField;
}

/** Answers that a person gave, by column. */
export type HintChoices = Pick<ImportOptions, 'dayOrders' | 'decimalMarks'>;

export interface ColumnHints {
  readonly mark: DecimalMark | null;
  readonly dayOrder: DayOrder | null;
  /** 80 means 0.8. */
  readonly percent: boolean;
}

/** Cells looked at for a column's conventions; a column that hides its own for longer has none. */
const HINT_CELLS = 2000;
const EXAMPLES = 3;

function cellsOf(index: number, rows: readonly string[][]): string[] {
  const cells: string[] = [];
  for (let at = 0; at < rows.length && at < HINT_CELLS; at += 1) {
    const text = (rows[at]?.[index] ?? '').trim();
    if (text !== '') cells.push(text);
  }
  return cells;
}

export function hintsOf(
  column: FieldColumn,
  kind: NumberKind | null,
  rows: readonly string[][],
  { dayOrders, decimalMarks }: HintChoices,
): ColumnHints {
  const key = String(column.index);
  const isDate = isDateField(column.field);
  if (kind === null && !isDate) return { mark: null, dayOrder: null, percent: false };
  const cells = cellsOf(column.index, rows);
  const mark = kind === null ? null : (decimalMarks?.[key] ?? decimalMarkOf(cells));
  return {
    mark,
    dayOrder: isDate ? (dayOrders?.[key] ?? dayOrderOf(cells)) : null,
    percent: kind === 'ratio' && isPercent(column.header, cells, mark),
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
    if (isDateField(field)) {
      const cells = cellsOf(columnIndex, rows);
      if (dayOrderOf(cells) !== null) return [];
      const examples = examplesOf(cells, (text) => {
        const [dayFirst, monthFirst] = [parseDate(text, 'dayFirst'), parseDate(text, 'monthFirst')];
        if (parseDate(text) !== 'ambiguous') return null;
        if (typeof dayFirst === 'string' || typeof monthFirst === 'string') return null;
        return { text, dayFirst: dayFirst.iso, monthFirst: monthFirst.iso };
      });
      return examples.length === 0 ? [] : [{ kind: 'dayOrder', columnIndex, column: header, examples }];
    }
    if (kindOf(column) !== 'money') return [];
    const cells = cellsOf(columnIndex, rows);
    if (choices.decimalMarks?.[String(columnIndex)] === undefined && decimalMarkOf(cells) !== null) return [];
    const examples = examplesOf(cells, (text) => {
      if (!isUnclear(text)) return null;
      const [point, comma] = [parseNumber(text, 'money', '.'), parseNumber(text, 'money', ',')];
      return point === null || comma === null || point === comma ? null : { text, point, comma };
    });
    return examples.length === 0 ? [] : [{ kind: 'decimalMark', columnIndex, column: header, examples }];
  });
}

function examplesOf<T>(cells: readonly string[], of: (text: string) => T | null): T[] {
  const found: T[] = [];
  for (const text of new Set(cells)) {
    const example = of(text);
    if (example !== null && found.push(example) === EXAMPLES) break;
  }
  return found;
}
