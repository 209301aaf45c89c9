/** Which cells are marked: from an anchor to the active cell, by people, so that sorting does not lose them. */
import type { Id } from '#shared/domain/fields.ts';
import type { Column, TableContext } from './columns.ts';

interface CellRef {
  readonly personId: Id | null;
  readonly column: number;
}

export interface Mark {
  readonly active: CellRef;
  readonly anchor: CellRef;
}

export const START_MARK: Mark = {
  active: { personId: null, column: 0 },
  anchor: { personId: null, column: 0 },
};

export interface Cell {
  readonly row: number;
  readonly column: number;
}

export interface MarkedArea {
  readonly from: Cell;
  readonly to: Cell;
  readonly active: Cell;
}

/** The mark on cells that are there; who is gone, or filtered away, gives way to the first row. */
export function clamped(mark: Mark, rows: readonly Id[], columns: number): Mark {
  const [first = null] = rows;
  const there = (cell: CellRef): CellRef => ({
    personId: cell.personId !== null && rows.includes(cell.personId) ? cell.personId : first,
    column: Math.min(cell.column, columns - 1),
  });
  const active = there(mark.active);
  const anchored = mark.anchor.personId !== null && rows.includes(mark.anchor.personId);
  return { active, anchor: anchored ? there(mark.anchor) : active };
}

export function areaOf({ active, anchor }: Mark, rows: readonly Id[]): MarkedArea {
  const rowOf = ({ personId }: CellRef) => Math.max(0, rows.indexOf(personId ?? ''));
  const [a, b] = [rowOf(active), rowOf(anchor)];
  return {
    active: { row: a, column: active.column },
    from: { row: Math.min(a, b), column: Math.min(active.column, anchor.column) },
    to: { row: Math.max(a, b), column: Math.max(active.column, anchor.column) },
  };
}

/** Texts of the marked cells, row by row. */
export function cellsIn(
  { from, to }: MarkedArea,
  rows: readonly Id[],
  columns: readonly Column[],
  context: TableContext,
): string[][] {
  return rows.slice(from.row, to.row + 1).map((id) => {
    const person = context.people[id];
    return columns
      .slice(from.column, to.column + 1)
      .map((column) => (person ? column.text(person, context) : ''));
  });
}

/** What is being typed into the active cell; null while nothing is. */
export type Editing = { readonly text: string } | null;
