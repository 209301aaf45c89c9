/** One row of a roster to a person's draft. */
import type { PersonDraft } from '#shared/commands/command.ts';
import type { ImportField } from '#shared/contract/types.ts';
import { dayOrderOf, parseDate } from './dates.ts';
import type { DayOrder, ParsedDate } from './dates.ts';
import { isHungarianLastName } from './headers.ts';
import { decimalMarkOf, parseNumber } from './numbers.ts';
import type { DecimalMark, NumberKind } from './numbers.ts';
import type { Problems } from './problems.ts';
import { cleanText, cut, remembering } from './text.ts';

/** A column that holds a field. */
export interface FieldColumn {
  readonly index: number;
  readonly header: string;
  readonly field: ImportField;
}

/** A draft with what is needed to find the manager. */
export interface RosterRow {
  readonly row: number;
  readonly draft: PersonDraft;
  /** The manager's id, e-mail or name, as many as the file gives. */
  readonly managers: readonly string[];
}

type Writable = { -readonly [K in keyof PersonDraft]: PersonDraft[K] };

const TEXTS = {
  title: { target: 'title', limit: 300 },
  email: { target: 'email', limit: 320 },
  externalId: { target: 'externalId', limit: 200 },
  territory: { target: 'territory', limit: 200 },
} as const satisfies Partial<Record<ImportField, { target: keyof PersonDraft; limit: number }>>;

const NUMBERS = {
  revenue: { target: 'revenueNew', kind: 'money', min: -1e15, max: 1e15 },
  revenueExpansion: { target: 'revenueExpansion', kind: 'money', min: -1e15, max: 1e15 },
  quota: { target: 'quota', kind: 'money', min: -1e15, max: 1e15 },
  ote: { target: 'ote', kind: 'money', min: 0, max: 1e12 },
  fte: { target: 'fte', kind: 'ratio', min: 0, max: 10 },
} as const satisfies Partial<
  Record<ImportField, { target: keyof PersonDraft; kind: NumberKind; min: number; max: number }>
>;

const NAME_LIMIT = 200;
/** Names that sums stand under. */
const TOTALS = /^(?:(?:grand |sub)?total|sum|(?:mind)?összesen|végösszeg|összeg|részösszeg)\s*:?$/iu;

/** What the cells of a column show together: which mark is decimal, which number is the day. */
export interface ColumnHints {
  readonly mark: DecimalMark | null;
  readonly dayOrder: DayOrder | null;
  /** The header says per cent, so 80 means 0.8. */
  readonly percent: boolean;
}

/** Cells looked at for a column's conventions; a column that hides its own for longer has none. */
const HINT_CELLS = 2000;

function hintsOf(column: FieldColumn, rows: readonly string[][]): ColumnHints {
  const cells = () => rows.slice(0, HINT_CELLS).map((row) => (row[column.index] ?? '').trim());
  return {
    mark: column.field in NUMBERS ? decimalMarkOf(cells()) : null,
    dayOrder: column.field === 'startDate' ? dayOrderOf(cells()) : null,
    percent: /%|percent|százalék/iu.test(column.header),
  };
}

/** Reads rows with these columns; null for a row that holds no person, with the problem noted. */
export function rowReader(columns: readonly FieldColumn[], rows: readonly string[][], problems: Problems) {
  const hints = new Map(columns.map((column) => [column.index, hintsOf(column, rows)]));
  const of = (field: ImportField) => columns.filter((column) => column.field === field);
  const [names, firsts, lasts, managers] = [of('name'), of('firstName'), of('lastName'), of('manager')];
  const lastNameFirst = lasts.some((column) => isHungarianLastName(column.header));
  const others = columns.filter((column) => column.field in TEXTS || column.field in NUMBERS);
  const dates = of('startDate');
  const knownDates = new Map<number, (text: string) => ParsedDate>();
  const first = (cells: readonly string[], among: readonly FieldColumn[]) => {
    for (const column of among) {
      const text = cleanText(cells[column.index] ?? '');
      if (text !== '') return text;
    }
    return '';
  };

  return (cells: readonly string[], row: number): RosterRow | null => {
    const parts = [first(cells, firsts), first(cells, lasts)];
    if (lastNameFirst) parts.reverse();
    const name = first(cells, names) || parts.filter(Boolean).join(' ');
    const nameHeader = (names[0] ?? lasts[0] ?? firsts[0])?.header ?? null;
    if (name === '') {
      problems.add('noName', row, nameHeader, '', 'row');
      return null;
    }
    if (TOTALS.test(name)) {
      problems.add('totalsRow', row, nameHeader, name, 'row');
      return null;
    }
    if (name.length > NAME_LIMIT) problems.add('tooLong', row, nameHeader, name, 'nothing');
    const draft: Writable = { name: cut(name, NAME_LIMIT).trim() };
    for (const column of others) readField(draft, column, cells, row);
    for (const column of dates) readDate(draft, column, cells, row);
    const given = managers.map((column) => cleanText(cells[column.index] ?? '')).filter(Boolean);
    return { row, draft, managers: given };
  };

  function readField(draft: Writable, column: FieldColumn, cells: readonly string[], row: number): void {
    const text = cleanText(cells[column.index] ?? '');
    if (text === '') return;
    if (column.field in TEXTS) {
      const { target, limit } = TEXTS[column.field as keyof typeof TEXTS];
      if (draft[target] !== undefined) return;
      if (text.length > limit) problems.add('tooLong', row, column.header, text, 'nothing');
      draft[target] = cut(text, limit);
      return;
    }
    const { target, kind, min, max } = NUMBERS[column.field as keyof typeof NUMBERS];
    if (draft[target] !== undefined || /^(?:[-–—]|n\/?a|n\.a\.)$/iu.test(text)) return;
    const hint = hints.get(column.index);
    const parsed = parseNumber(text, kind, hint?.mark);
    const value = parsed !== null && hint?.percent && !text.includes('%') ? parsed / 100 : parsed;
    if (value === null || value < min || value > max) {
      problems.add('badNumber', row, column.header, text, 'value');
    } else {
      draft[target] = value;
    }
  }

  function dateOf(text: string, column: FieldColumn) {
    const known =
      knownDates.get(column.index) ??
      remembering((cell) => parseDate(cell, hints.get(column.index)?.dayOrder));
    knownDates.set(column.index, known);
    return known(text);
  }

  function readDate(draft: Writable, column: FieldColumn, cells: readonly string[], row: number): void {
    const text = cleanText(cells[column.index] ?? '');
    if (text === '' || draft.startDate) return;
    const date = dateOf(text, column);
    if (date === 'bad') problems.add('badDate', row, column.header, text, 'value');
    else if (date === 'ambiguous') problems.add('ambiguousDate', row, column.header, text, 'value');
    else draft.startDate = date.iso;
  }
}
