/** Tables as values: what every list of the product is before it becomes a CSV file, a worksheet or a printed page. */

/**
 * How a column's cells are read and written: `money` in whole units of the workshop's currency, `share` 0..1 shown
 * as per cent, `date` as ISO text.
 */
export type ColumnKind = 'text' | 'number' | 'money' | 'share' | 'date';

/** Null is an empty cell. Text and dates are strings, everything else numbers. */
export type TableCell = string | number | null;

export interface TableColumn {
  /** Names the column for programs, the same in every language. */
  readonly key: string;
  /** Names the column for people. */
  readonly heading: string;
  readonly kind: ColumnKind;
}

export interface Table {
  /** What it is called: the name of its worksheet. */
  readonly name: string;
  readonly columns: readonly TableColumn[];
  /** Cells in the order of the columns. */
  readonly rows: readonly (readonly TableCell[])[];
}

/** A column with the way to its cells. */
export interface ColumnOf<T> extends TableColumn {
  readonly of: (item: T) => TableCell;
}

/** A table with one row for each item. */
export function tableOf<T>(name: string, columns: readonly ColumnOf<T>[], items: readonly T[]): Table {
  return {
    name,
    columns: columns.map(({ key, heading, kind }) => ({ key, heading, kind })),
    rows: items.map((item) => columns.map(({ of }) => of(item))),
  };
}
