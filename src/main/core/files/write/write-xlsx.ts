/** Tables as a workbook: one worksheet each, numbers as numbers, dates as dates, text never as a formula. */
import { writeXlsx as write } from 'hucre/xlsx';
import type { ColumnKind, Table, TableCell, TableColumn } from '#shared/tables/table.ts';

const FORMATS: Readonly<Record<ColumnKind, string>> = {
  text: '@',
  number: 'General',
  money: '#,##0',
  share: '0%',
  date: 'yyyy-mm-dd',
};
const NARROWEST = 8;
const WIDEST = 48;
/** A note of a page does not push the next person off the screen. */
const MOST_LINES = 6;
const LINE_POINTS = 15;
/** Rows looked at for a column's width. */
const MEASURED_ROWS = 200;

/** The bytes of a workbook with these tables; the header row is bold and stays when the rows scroll. */
export async function writeXlsx(tables: readonly Table[]): Promise<Uint8Array> {
  const names = sheetNames(tables.map(({ name }) => name));
  return write({
    stringMode: 'shared',
    sheets: tables.map(({ columns, rows }, at) => ({
      name: names[at] ?? `${at + 1}`,
      pageSetup: PAGE,
      rowDefs: heightsOf(rows),
      columns: columns.map((column, index) => {
        const wanted = widthOf(column, rows, index);
        const isLong = column.kind === 'text' && wanted > WIDEST;
        return {
          width: Math.min(Math.max(wanted, NARROWEST), WIDEST),
          style: { numFmt: FORMATS[column.kind], alignment: { ...TOP, ...(isLong && { wrapText: true }) } },
        };
      }),
      rows: [
        columns.map(({ heading }) => heading),
        ...rows.map((row) => columns.map(({ kind }, index) => cellValue(row[index] ?? null, kind))),
      ],
      cells: new Map(
        columns.map(({ heading }, index) => [
          `0,${index}`,
          { value: heading, type: 'string' as const, style: HEADER },
        ]),
      ),
      freezePane: { rows: 1 },
    })),
  });
}

/** A font without its name falls back to whatever the spreadsheet likes, a serif in some. */
const HEADER = {
  font: { name: 'Calibri', size: 11, bold: true },
  alignment: { vertical: 'center' as const },
  numFmt: '@',
};
/** Text longer than the widest column goes on in the next line; its neighbours stand beside the first. */
const TOP = { vertical: 'top' as const };
/** Printed, all columns stand on one page, however many pages the rows take. */
const PAGE = { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const;

function cellValue(cell: TableCell, kind: ColumnKind): string | number | Date | null {
  if (kind === 'date' && typeof cell === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(cell)) {
    return new Date(`${cell}T00:00:00Z`);
  }
  return cell === '' ? null : cell;
}

/** Rows with long text, at the height of their lines: a spreadsheet works heights out only where somebody edits. */
function heightsOf(rows: Table['rows']): Map<number, { height: number }> {
  const heights = new Map<number, { height: number }>();
  rows.forEach((row, at) => {
    const longest = row.reduce<number>((most, cell) => Math.max(most, String(cell ?? '').length), 0);
    const lines = Math.min(Math.ceil(longest / WIDEST), MOST_LINES);
    if (longest > WIDEST) heights.set(at + 1, { height: lines * LINE_POINTS });
  });
  return heights;
}

/** What the heading and the first rows ask for, in characters. */
function widthOf({ heading, kind }: TableColumn, rows: Table['rows'], index: number): number {
  let width = heading.length + 2;
  if (kind === 'date') width = Math.max(width, 11);
  for (const row of rows.slice(0, MEASURED_ROWS)) {
    const cell = row[index] ?? '';
    const length =
      typeof cell === 'number' && kind === 'money' ? String(cell).length * 1.4 : String(cell).length;
    width = Math.max(width, Math.ceil(length) + 1);
  }
  return width;
}

/** Names that a workbook takes: at most 31 characters, none of []:*?/\ and no two alike in any casing. */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, at) => {
    const clean = Array.from(
      name
        .replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')
        .trim()
        .replace(/^'+|'+$/gu, ''),
    );
    const base = clean.length === 0 ? String(at + 1) : clean.join('');
    for (let copy = 1; ; copy += 1) {
      const tail = copy === 1 ? '' : ` ${copy}`;
      let head = base;
      while (head.length + tail.length > 31) head = Array.from(head).slice(0, -1).join('');
      const made = `${head}${tail}`;
      const key = made.toLowerCase();
      if (taken.has(key) || key === 'history') continue;
      taken.add(key);
      return made;
    }
  });
}
