/** Workbooks to rows of text: the only reader of Excel's and LibreOffice's files. */
import type { CellValue, ReadOptions, Sheet, Workbook } from 'hucre/xlsx';
import type { ImportSheet } from '#shared/contract/import-types.ts';
import { PhaseboardError, toErrorData } from '#shared/domain/errors.ts';
import { cellAt } from './grid.ts';
import type { Grid } from './grid.ts';
import { headerScore } from './headers.ts';
import { soundArchive } from './zip-limits.ts';
import { cut } from './cell-text.ts';
import { MOST_LETTERS } from './limits.ts';

const ERROR_CELL = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/u;
/** Rows of every sheet that are looked at to find the one with the people. */
const LOOKED_AT = 15;
/** Sheets that are offered; nobody scrolls through more. */
const MOST_SHEETS = 100;
/** Rows of which it is kept whether a cell is a number: those that a column's habits are read from. */
const MOST_SHOWN = 10_000;
/** Merged cells are filled with what they show, up to this many of them. */
const MOST_FILLED = 200_000;

export type WorkbookKind = 'xlsx' | 'xls' | 'ods';

/**
 * The rows of one sheet: the `wanted` one, else the visible one whose header names most fields. Merged cells hold
 * what they show; dates are ISO, numbers have a point, formulas are what they last came to. Nothing is calculated.
 * Throws `import.badWorkbook`, `import.workbookTooBig`, `import.locked`, `import.empty`.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  kind: WorkbookKind,
  name: string,
  wanted: string | undefined,
  maxRows: number,
): Promise<Grid> {
  const archive = kind === 'xls' ? { bytes, names: [] } : soundArchive(bytes, name);
  const read = await readerOf(kind);
  const attempt = async (options: ReadOptions): Promise<Workbook> => {
    try {
      return await read(archive.bytes, options);
    } catch (error) {
      throw problemOf(error, name);
    }
  };
  const heads = (await attempt({ maxRows: LOOKED_AT })).sheets.slice(0, MOST_SHEETS);
  const chosen = heads.find((sheet) => sheet.name === wanted) ?? bestOf(heads);
  if (!chosen) throw new PhaseboardError('import.empty', { name });
  const { sheets } = await attempt({ sheets: [chosen.name], maxRows });
  const sheet = sheets.find((found) => found.name === chosen.name);
  if (!sheet) throw new PhaseboardError('import.badWorkbook', { name });
  return {
    source: 'workbook',
    ...rowsOf(sheet),
    broken: new Set(),
    typed: true,
    sheets: heads.map(sheetOf),
    sheet: sheet.name,
    encoding: null,
    delimiter: null,
    charactersLost: false,
    macros: archive.names.some((entry) => /vbaProject\.bin$/iu.test(entry)),
  };
}

const sheetOf = ({ name, hidden, veryHidden, rows }: Sheet): ImportSheet => ({
  name,
  hidden: hidden === true || veryHidden === true,
  empty: !rows.some((row) => row.some((cell) => cell !== null && cell !== '')),
});

/** Loaded when first needed: most rosters are text. */
async function readerOf(
  kind: WorkbookKind,
): Promise<(bytes: Uint8Array, options: ReadOptions) => Promise<Workbook>> {
  if (kind === 'ods') return (await import('hucre/ods')).readOds;
  const { readXls, readXlsx } = await import('hucre/xlsx');
  return kind === 'xls' ? async (bytes, options) => readXls(bytes, options) : readXlsx;
}

function bestOf(sheets: readonly Sheet[]): Sheet | undefined {
  const score = ({ rows, hidden, veryHidden }: Sheet) => {
    const named = Math.max(0, ...rows.map((row) => headerScore(row.map(textOf))));
    const filled = rows.some((row) => row.some((cell) => cell !== null && cell !== ''));
    return (hidden || veryHidden ? -100 : 0) + named + (filled ? 0.5 : 0);
  };
  return sheets.toSorted((a, b) => score(b) - score(a))[0];
}

function rowsOf(sheet: Sheet): Pick<Grid, 'rows' | 'hidden' | 'faulty' | 'decimals'> {
  const faulty = new Map<number, string>();
  const decimals = new Set<number>();
  const rows = sheet.rows.map((row, at) =>
    row.map((cell, column) => {
      if (at < MOST_SHOWN && typeof cell === 'number' && !Number.isInteger(cell)) {
        decimals.add(cellAt(at, column));
      }
      const text = textOf(cell);
      if (text.charCodeAt(0) === 35 && ERROR_CELL.test(text)) {
        faulty.set(at, text);
        return '';
      }
      return text;
    }),
  );
  let filled = 0;
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? []) {
    const text = rows[startRow]?.[startCol] ?? '';
    if (text === '') continue;
    for (let row = startRow; row <= Math.min(endRow, rows.length - 1); row += 1) {
      for (let column = startCol; column <= endCol && filled < MOST_FILLED; column += 1) {
        const cells = rows[row];
        if (!cells) continue;
        while (cells.length <= column) cells.push('');
        cells[column] = text;
        filled += 1;
      }
    }
  }
  const hidden = new Set<number>();
  for (const [row, { hidden: isHidden }] of sheet.rowDefs ?? []) if (isHidden) hidden.add(row);
  return { rows, hidden, faulty, decimals };
}

/** A cell as text that says beyond doubt what the typed cell said. */
function textOf(cell: CellValue): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cut(cell, MOST_LETTERS);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (!Number.isFinite(cell)) return '';
  const text = String(cell);
  if (text.includes('e')) return Math.abs(cell) < 1 ? cell.toFixed(15) : String(BigInt(Math.round(cell)));
  // 1.234 alone could be a thousand and more; a fourth decimal settles it.
  return /^-?\d{1,3}\.\d{3}$/u.test(text) ? `${text}0` : text;
}

function problemOf(error: unknown, name: string): PhaseboardError {
  const kind = error instanceof Error ? error.name : '';
  if (
    /Encrypt|Password/iu.test(kind) ||
    (error instanceof Error && /password|encrypt/iu.test(error.message))
  ) {
    return new PhaseboardError('import.locked', { name });
  }
  return new PhaseboardError('import.badWorkbook', { name }, toErrorData(error).message);
}
