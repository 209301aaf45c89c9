/** Rows of cells out of delimited text. The only place that knows the CSV library. */
import Papa from 'papaparse';
import { DELIMITERS } from '#shared/contract/import-types.ts';
import type { Delimiter } from '#shared/contract/import-types.ts';

export interface Cells {
  /** Every row of the file, blank ones included, so that a position is a row number less one. */
  readonly rows: string[][];
  /** Positions of rows with a quotation mark that is missing or out of place. */
  readonly broken: ReadonlySet<number>;
}

/** How often reading starts again behind a quotation mark that never closes; after that quotes are plain text. */
const MAX_RESTARTS = 20;
const SNIFFED_ROWS = 20;
const SNIFFED_CHARACTERS = 64 * 1024;

/**
 * Cells of at most `limit` rows. A quotation mark that does not close in its line would swallow the rows that
 * follow: its line is then read with quotation marks as plain text, and reading goes on behind it.
 */
export function parseCells(text: string, delimiter: Delimiter, limit: number): Cells {
  const rows: string[][] = [];
  const broken = new Set<number>();
  let rest = text;
  for (let restarts = 0; rest !== '' && rows.length < limit; restarts += 1) {
    const plain = restarts === MAX_RESTARTS;
    const result = Papa.parse<string[]>(rest, {
      delimiter,
      preview: limit - rows.length,
      ...(plain ? { quoteChar: '\0' } : {}),
    });
    const open = plain ? null : swallowing(result);
    for (const { type, row } of result.errors) {
      if (type === 'Quotes' && row !== undefined && row <= (open ?? row)) broken.add(rows.length + row);
    }
    // Nearly every file is read in one go: its rows are taken as they are, not copied.
    if (open === null && rows.length === 0) return { rows: result.data, broken };
    append(rows, result.data, open ?? result.data.length);
    if (open === null) break;
    const lineStart = open === 0 ? 0 : Papa.parse(rest, { delimiter, preview: open }).meta.cursor;
    const lineEnd = rest.indexOf('\n', lineStart);
    const line = rest.slice(lineStart, lineEnd < 0 ? undefined : lineEnd).replace(/\r$/u, '');
    rows.push(line.split(delimiter).map((cell) => cell.replaceAll('"', '')));
    rest = lineEnd < 0 ? '' : rest.slice(lineEnd + 1);
  }
  return { rows, broken };
}

/** The first row that a bad quotation mark stretched over line ends; null where there is none. */
function swallowing({ data, errors }: Papa.ParseResult<string[]>): number | null {
  const open = errors.find(
    ({ type, code, row }) =>
      type === 'Quotes' &&
      row !== undefined &&
      (code === 'MissingQuotes' || data[row]?.some((cell) => cell.includes('\n'))),
  );
  return open?.row ?? null;
}

function append(rows: string[][], more: readonly string[][], count: number): void {
  for (let index = 0; index < count; index += 1) rows.push(more[index] ?? []);
}

/** Lines of a text that were each put into quotation marks as a whole, as some exports do. */
const WHOLE_LINE = /^"(?:[^"]|"")*"$/u;
/** A quotation mark behind a separator and a space: `"Quill, Ada", "VP", 100`. */
const SPACED_QUOTE = /([,;\t|~])[ ]+"(?=[^"]|"(?:[,;\t|~\r\n]|$))/gu;
/** Columns that several spaces keep apart. */
const GAPS = / {2,}/u;

/** The text with what some programs do to separators undone; the same text where nothing was done. */
export function straightened(text: string): string {
  const lines = text
    .slice(0, SNIFFED_CHARACTERS)
    .split(/\r?\n/u, SNIFFED_ROWS + 1)
    .filter((line) => line.trim() !== '');
  const shown = lines.slice(0, SNIFFED_ROWS);
  if (shown.length > 1 && shown.every((line) => WHOLE_LINE.test(line) && /[,;\t|~]/u.test(line))) {
    return text
      .split(/\r?\n/u)
      .map((line) => (WHOLE_LINE.test(line) ? line.slice(1, -1).replaceAll('""', '"') : line))
      .join('\n');
  }
  if (shown.some((line) => /^"[^"]*"[,;\t|~] +"/u.test(line))) return text.replace(SPACED_QUOTE, '$1"');
  const widths = shown.map((line) => line.trim().split(GAPS).length);
  const isSpaced = shown.length > 1 && (widths[0] ?? 0) > 1 && widths.every((width) => width === widths[0]);
  return isSpaced && !shown.some((line) => /[,;\t|~]/u.test(line)) ? text.replace(/ {2,}/gu, '\t') : text;
}

/**
 * The delimiter of a text: the one that a spreadsheet wrote down (`sep=;`), else the one that gives most rows the
 * same number of cells, more of them counting more. A comma where there is only one column.
 */
export function sniffDelimiter(text: string): Delimiter {
  const declared = /^sep=([,;\t|~])/iu.exec(text)?.[1];
  if (declared) return declared as Delimiter;
  const head = text.slice(0, SNIFFED_CHARACTERS);
  let best: Delimiter = ',';
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const widths = Papa.parse<string[]>(head, { delimiter, preview: SNIFFED_ROWS })
      .data.filter((row) => row.some((cell) => cell.trim() !== ''))
      .map((row) => row.length);
    const score = agreement(widths);
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

/** Rows that have the commonest width above one, times the logarithm of that width; 0 where all have one cell. */
function agreement(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  let best = 0;
  for (const [width, count] of counts) {
    best = Math.max(best, (count / widths.length) * Math.log(width + 1));
  }
  return best;
}
