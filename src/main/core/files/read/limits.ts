/** Letters of a cell: no spreadsheet takes more into one. */
export const MOST_LETTERS = 32_767;

/** How much a roster may be. They are said before a file is chosen. */
export const ROSTER_LIMITS = {
  bytes: 50 * 1024 * 1024,
  /** Rows that hold something, below the header. */
  rows: 50_000,
  /** Spreadsheets like to save tens of thousands of blank rows; they are skipped, up to this many rows in all. */
  rawRows: 200_000,
  /** Columns; exports of the largest systems have some hundred. */
  columns: 1_000,
  /** Columns that a line of text is taken apart into; no spreadsheet has more. */
  rawColumns: 16_384,
  /** Letters of all cells together. */
  letters: 64_000_000,
  /** People of one workshop. */
  people: 5_000,
  /** Problems of each kind that are listed one by one. */
  problemsOfEach: 300,
} as const;
