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
  /** Cells are typed, so a date is ISO and a number has a point. */
  readonly typed: boolean;
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
