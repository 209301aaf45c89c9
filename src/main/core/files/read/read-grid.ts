/** Bytes of any file that a roster comes in, to rows of text. */
import type { ImportOptions } from '#shared/contract/methods.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import { parseCells, sniffDelimiter } from './csv.ts';
import { decodeRoster } from './decode.ts';
import type { Grid } from './grid.ts';
import { ROSTER_LIMITS } from './limits.ts';
import type { WorkbookKind } from './workbook.ts';

/** How a file is to be read; changes of these read it anew, all others work on the rows that are there. */
export type GridOptions = Pick<ImportOptions, 'sheet' | 'encoding' | 'delimiter'>;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * The rows of a file. Throws `import.empty`, `import.binary`, `import.tooManyRows` and, of workbooks,
 * `import.badWorkbook`, `import.workbookTooBig`, `import.locked`.
 */
export async function readGrid(bytes: Uint8Array, name: string, options: GridOptions): Promise<Grid> {
  const kind = workbookKind(bytes);
  if (kind === null) return textGrid(bytes, name, options);
  if (kind === 'xls' && holds(bytes, 'EncryptedPackage'))
    throw new PhaseboardError('import.locked', { name });
  const { readWorkbook } = await import('./workbook.ts');
  const grid = await readWorkbook(bytes, kind, name, options.sheet, ROSTER_LIMITS.rawRows + 1);
  return withinRows(grid, name);
}

/** The same for text, at once. */
export function textGrid(bytes: Uint8Array, name: string, options: GridOptions): Grid {
  const { text, encoding } = decodeRoster(bytes, name, options.encoding);
  const grid = gridOfText(text, options);
  return withinRows({ ...grid, encoding }, name);
}

/** Rows of text that was copied or decoded. */
export function gridOfText(text: string, { delimiter: wanted }: GridOptions): Grid {
  const delimiter = wanted ?? sniffDelimiter(text);
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

function withinRows(grid: Grid, name: string): Grid {
  if (grid.rows.length < ROSTER_LIMITS.rawRows) return grid;
  throw new PhaseboardError('import.tooManyRows', { name, limit: ROSTER_LIMITS.rows });
}

/** Which kind of workbook the bytes are by their first ones; null for text and anything else. */
export function workbookKind(bytes: Uint8Array): WorkbookKind | null {
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
