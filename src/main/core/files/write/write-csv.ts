/** Tables as delimited text, the way that spreadsheets of the reader's country open it. */
import Papa from 'papaparse';
import type { Locale } from '#shared/domain/workshop-meta.ts';
import type { ColumnKind, Table, TableCell } from '#shared/tables/table.ts';
import { harmless } from './formulas.ts';
import { isUnclear } from '#shared/i18n/parse-number.ts';

/** Without it spreadsheets take UTF-8 for the encoding of their country. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Tables as the bytes of a CSV file: UTF-8 with its mark, lines ended as RFC 4180 asks; for Hungarian readers
 * semicolons and decimal commas. Shares are per cent, dates ISO, numbers without thousands. Text that a spreadsheet
 * would take for a formula gets an apostrophe before it. Several tables stand below each other, each under its name.
 */
export function writeCsv(tables: readonly Table[], locale: Locale): Uint8Array {
  const delimiter = locale === 'hu' ? ';' : ',';
  const text = tables
    .map(({ name, columns, rows }) => {
      const lines = [
        ...(tables.length > 1 ? [[harmless(name)]] : []),
        columns.map(({ heading }) => harmless(heading)),
        ...rows.map((row) => columns.map(({ kind }, index) => cellText(row[index] ?? null, kind, locale))),
      ];
      return Papa.unparse(lines, { delimiter, newline: '\r\n' });
    })
    .join('\r\n\r\n');
  return new TextEncoder().encode(`${BYTE_ORDER_MARK}${text}\r\n`);
}

function cellText(cell: TableCell, kind: ColumnKind, locale: Locale): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return harmless(cell);
  // Fifteen digits are what a spreadsheet keeps; more would only show that 0.07 * 100 is not quite 7.
  const digits = plain(kind === 'share' ? cell * 100 : cell);
  // 1.234 could be read as a thousand, and a spreadsheet that saves the file writes thousands that way.
  const clear = `${isUnclear(digits) ? `${digits}0` : digits}${kind === 'share' ? '%' : ''}`;
  return locale === 'hu' ? clear.replace('.', ',') : clear;
}

/** Digits without an exponent. */
function plain(value: number): string {
  const short = String(Number(value.toPrecision(15)));
  return short.includes('e') ? value.toFixed(Math.abs(value) < 1 ? 15 : 0) : short;
}
