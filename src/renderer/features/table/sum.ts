/** Sum and mean of the marked numbers, as spreadsheets show them. */
import type { Id } from '#shared/domain/fields.ts';
import type { Column, TableContext } from './columns.ts';
import type { MarkedArea } from './mark.ts';

const NUMBERS: readonly Column['kind'][] = ['number', 'money', 'percent'];

/** Null where fewer than two numbers are marked, or where they are of more than one kind. */
export function sumText(
  { from, to }: MarkedArea,
  rows: readonly Id[],
  columns: readonly Column[],
  context: TableContext,
): string | null {
  const own = columns.slice(from.column, to.column + 1);
  const [kind] = own.map((column) => column.kind);
  if (!kind || !NUMBERS.includes(kind) || own.some((column) => column.kind !== kind)) return null;
  const values = rows.slice(from.row, to.row + 1).flatMap((id) => {
    const person = context.people[id];
    return person
      ? own.flatMap((column) => {
          const value = column.value(person, context);
          return typeof value === 'number' ? [value] : [];
        })
      : [];
  });
  if (values.length < 2) return null;
  const { words, currency } = context;
  const total = values.reduce((sum, value) => sum + value, 0);
  const text = (value: number) => {
    if (kind === 'money') return words.money(value, currency);
    return kind === 'percent' ? words.percent(value, 1) : words.number(value, 2);
  };
  if (kind === 'percent') return words.t('table.mean', { mean: text(total / values.length) });
  return words.t('table.sum', { sum: text(total), mean: text(total / values.length) });
}
