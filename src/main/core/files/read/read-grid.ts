/** Bytes of any file that a roster comes in, to rows of text. */
import type { ImportOptions } from '#shared/contract/methods.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import { parseCells, sniffDelimiter, straightened } from './csv.ts';
import { decodeRoster } from './decode.ts';
import type { Grid } from './grid.ts';
import { ROSTER_LIMITS } from './limits.ts';
import type { WorkbookKind } from './workbook.ts';

/** How a file is to be read; changes of these read it anew, all others work on the rows that are there. */
export type GridOptions = Pick<ImportOptions, 'sheet' | 'encoding' | 'delimiter'>;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * The rows of a file. Throws `import.empty`, `import.binary`, `import.tooManyRows`, `import.tooManyColumns` and, of workbooks,
 * `import.badWorkbook`, `import.workbookTooBig`, `import.locked`.
 */
export async function readGrid(bytes: Uint8Array, name: string, options: GridOptions): Promise<Grid> {
  const kind = workbookKind(bytes);
  if (kind === null) return textGrid(bytes, name, options);
  if (kind === 'xls' && holds(bytes, 'EncryptedPackage'))
    throw new PhaseboardError('import.locked', { name });
  const { readWorkbook } = await import('./workbook.ts');
  const grid = await readWorkbook(bytes, kind, name, options.sheet, ROSTER_LIMITS.rawRows + 1);
  return within(grid, name);
}

/** The same for text, at once. */
export function textGrid(bytes: Uint8Array, name: string, options: GridOptions): Grid {
  const { text, encoding } = decodeRoster(bytes, name, options.encoding);
  const grid = gridOfText(text, options, name);
  return within({ ...grid, encoding }, name);
}

/** Rows of text that was copied or decoded. */
export function gridOfText(written: string, { delimiter: wanted }: GridOptions, name: string): Grid {
  const text = straightened(written);
  const delimiter = wanted ?? sniffDelimiter(text);
  if (widestLine(text, delimiter) > ROSTER_LIMITS.rawColumns) throw tooWide(name);
  const { rows, broken } = parseCells(text, delimiter, ROSTER_LIMITS.rawRows);
  return {
    source: 'text',
    rows,
    broken,
    hidden: new Set(),
    faulty: new Map(),
    typed: false,
    sheets: [],
    sheet: null,
    encoding: null,
    delimiter,
    charactersLost: text.includes('\ufffd'),
    macros: false,
  };
}

/** The same grid; throws `import.tooManyRows`, `import.tooManyColumns`, `import.workbookTooBig` where
 * it is more than a roster. */
export function within(grid: Grid, name: string): Grid {
  if (grid.rows.length >= ROSTER_LIMITS.rawRows) throw tooLong(name);
  let letters = 0;
  for (const row of grid.rows) {
    // Blank cells far to the right are left behind by spreadsheets; they are no columns.
    if (row.length > ROSTER_LIMITS.columns) row.length = lastFilled(row) + 1;
    if (row.length > ROSTER_LIMITS.columns) throw tooWide(name);
    for (const cell of row) letters += cell.length;
    if (letters > ROSTER_LIMITS.letters) throw tooMuchText(name);
  }
  return grid;
}

const tooLong = (name: string) =>
  new PhaseboardError('import.tooManyRows', { name, limit: ROSTER_LIMITS.rows });
const tooMuchText = (name: string) =>
  new PhaseboardError('import.workbookTooBig', { name, limit: ROSTER_LIMITS.letters / 1e6 });
const tooWide = (name: string) =>
  new PhaseboardError('import.tooManyColumns', { name, limit: ROSTER_LIMITS.columns });

function lastFilled(row: readonly string[]): number {
  let last = row.length - 1;
  while (last >= 0 && row[last] === '') last -= 1;
  return last;
}

/** Most cells of a line, counted before anything is taken apart. */
function widestLine(text: string, delimiter: string): number {
  let widest = 0;
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    // A line of fewer letters cannot have more cells.
    if (end - start > ROSTER_LIMITS.rawColumns) {
      let count = 1;
      for (
        let at = text.indexOf(delimiter, start);
        at !== -1 && at < end;
        at = text.indexOf(delimiter, at + 1)
      )
        count += 1;
      widest = Math.max(widest, count);
    }
    start = end + 1;
  }
  return widest;
}

/** Which kind of workbook the bytes are by their first ones; null for text and anything else. */
function workbookKind(bytes: Uint8Array): WorkbookKind | null {
  if (startsWith(bytes, OLE)) return 'xls';
  if (!startsWith(bytes, ZIP)) return null;
  // An OpenDocument file names its kind first, uncompressed.
  const head = new TextDecoder('latin1').decode(bytes.subarray(30, 120));
  return head.startsWith('mimetypeapplication/vnd.oasis.opendocument') ? 'ods' : 'xlsx';
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Whether a name of the old container's directory, in two bytes a letter, is among the bytes. */
function holds(bytes: Uint8Array, word: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(word, 'utf16le'));
}
