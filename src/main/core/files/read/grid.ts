/** Any file of rows and cells, whatever it was written by, before anybody asks what the cells mean. */
import type { Delimiter, Encoding, ImportSheet, ImportSource } from '#shared/contract/import-types.ts';

export interface Grid {
  readonly source: ImportSource;
  /** Every row of the file or sheet, blank ones included, so that a position is a row number less one. */
  readonly rows: string[][];
  /** Positions of rows with a quotation mark that is missing or out of place. */
  readonly broken: ReadonlySet<number>;
  /** Positions of rows that the spreadsheet hides. */
  readonly hidden: ReadonlySet<number>;
  /** Positions of rows with a cell that shows an error such as #REF!, with its text. */
  readonly faulty: ReadonlyMap<number, string>;
  /** Cells are typed, so a date is ISO and a number has a point, unless somebody typed it as text. */
  readonly typed: boolean;
  /** Of a typed grid, cells that are numbers with decimals: they show nothing of how texts are meant. */
  readonly decimals?: ReadonlySet<number>;
  readonly sheets: readonly ImportSheet[];
  /** Name of the sheet that the rows are from; null where there are none to choose from. */
  readonly sheet: string | null;
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter | null;
  /** Characters were lost before the file came to us. */
  readonly charactersLost: boolean;
  /** The workbook holds macros, which are never looked at. */
  readonly macros: boolean;
}

/** A cell by its position, as one number. */
export const cellAt = (row: number, column: number): number => row * 16_384 + column;

/**
 * The rows without the numbers that a workbook holds as such: what is left was typed as text.
 * @param from position of the first of them in the file
 */
export function asTyped(data: readonly string[][], from: number, { decimals }: Grid): readonly string[][] {
  if (!decimals || decimals.size === 0) return data;
  return data.map((row, at) =>
    row.some((_, column) => decimals.has(cellAt(from + at, column)))
      ? row.map((cell, column) => (decimals.has(cellAt(from + at, column)) ? '' : cell))
      : row,
  );
}
