/** Which people the table shows, and in which order. */
import type { Id } from '#shared/domain/fields.ts';
import type { Person } from '#shared/domain/person.ts';
import { folded } from '#shared/i18n/fold.ts';
import { parseDate } from '#shared/i18n/parse-date.ts';
import { markOf, parseTypedNumber } from '#shared/i18n/parse-number.ts';
import type { CellValue, Column, TableContext } from './columns.ts';

export interface Sorting {
  readonly column: string;
  readonly down: boolean;
}

/** By the key of the column, as typed. */
export type Filters = Readonly<Record<string, string>>;

const BOUND = /^(>=|<=|>|<|=|≥|≤)\s*(.+)$/u;

/**
 * What a filter of a column lets through: words that the cell contains; `>100`, `<=0.5`, `=3` for numbers; `=` alone for
 * empty cells and `*` for those that are not. A bound that is no number lets nobody through.
 */
function filterOf(column: Column, text: string, context: TableContext): (person: Person) => boolean {
  const typed = text.trim();
  if (typed === '') return () => true;
  if (typed === '=') return (person) => column.text(person, context).trim() === '';
  if (typed === '*') return (person) => column.text(person, context).trim() !== '';
  const [, sign, rest] = BOUND.exec(typed) ?? [];
  if (sign !== undefined && rest !== undefined && column.kind !== 'text') {
    const bound = boundOf(column, rest, context);
    if (bound === null) return () => false;
    return (person) => passes(sign, comparable(column, column.value(person, context)), bound);
  }
  const wanted = folded(typed);
  return (person) => folded(column.text(person, context)).includes(wanted);
}

/** What stands behind the sign; null for what is no number, or could be two. Of a date the beginning is enough. */
function boundOf({ kind }: Column, text: string, { words }: TableContext): string | number | null {
  if (kind === 'date') {
    const date = parseDate(text);
    return typeof date === 'string' ? text.trim() : date.iso;
  }
  const unit = kind === 'money' || kind === 'percent' ? kind : 'plain';
  const bound = parseTypedNumber(text, { unit, mark: markOf(words.locale) });
  return typeof bound === 'number' && !Number.isNaN(bound) ? bound : null;
}

/** Numbers in the unit that is shown. */
function comparable({ kind }: Column, value: CellValue): CellValue {
  return kind === 'percent' && typeof value === 'number' ? value * 100 : value;
}

function passes(sign: string, value: CellValue, bound: string | number | null): boolean {
  if (value === null || bound === null || typeof value !== typeof bound) return false;
  const same = typeof value === 'number' ? Math.abs(value - Number(bound)) < 1e-9 : value === bound;
  switch (sign) {
    case '=':
      return same;
    case '>':
      return value > bound && !same;
    case '<':
      return value < bound && !same;
    case '>=':
    case '≥':
      return value > bound || same;
    default:
      return value < bound || same;
  }
}

/** People that pass all filters, sorted; who has nothing in the column comes last either way. */
export function rowsOf(
  columns: readonly Column[],
  context: TableContext,
  sorting: Sorting,
  filters: Filters,
): Id[] {
  const tests = columns.flatMap((column) => {
    const text = filters[column.key] ?? '';
    return text.trim() === '' ? [] : [filterOf(column, text, context)];
  });
  const column = columns.find(({ key }) => key === sorting.column) ?? columns[0];
  const people = Object.values(context.people).filter((person) => tests.every((test) => test(person)));
  if (!column) return people.map(({ id }) => id);
  const keyed = people.map((person) => ({ person, value: column.value(person, context) }));
  const direction = sorting.down ? -1 : 1;
  keyed.sort(
    (a, b) =>
      Number(a.value === null) - Number(b.value === null) ||
      direction * compare(a.value, b.value, context) ||
      context.words.compare(context.nameOf(a.person), context.nameOf(b.person)) ||
      (a.person.id < b.person.id ? -1 : 1),
  );
  return keyed.map(({ person }) => person.id);
}

function compare(a: CellValue, b: CellValue, { words }: TableContext): number {
  if (typeof a === 'string' && typeof b === 'string') return words.compare(a, b);
  return Number(a) - Number(b);
}
