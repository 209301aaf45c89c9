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
/** Rows looked at for a column's width. */
const MEASURED_ROWS = 200;

/** The bytes of a workbook with these tables; the header row is bold and stays when the rows scroll. */
export async function writeXlsx(tables: readonly Table[]): Promise<Uint8Array> {
  const names = sheetNames(tables.map(({ name }) => name));
  return write({
    stringMode: 'shared',
    sheets: tables.map(({ columns, rows }, at) => ({
      name: names[at] ?? `${at + 1}`,
      columns: columns.map((column, index) => ({
        width: widthOf(column, rows, index),
        style: { numFmt: FORMATS[column.kind] },
      })),
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

const HEADER = { font: { bold: true }, alignment: { vertical: 'center' as const }, numFmt: '@' };

function cellValue(cell: TableCell, kind: ColumnKind): string | number | Date | null {
  if (kind === 'date' && typeof cell === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(cell)) {
    return new Date(`${cell}T00:00:00Z`);
  }
  return cell === '' ? null : cell;
}

function widthOf({ heading, kind }: TableColumn, rows: Table['rows'], index: number): number {
  let width = heading.length + 2;
  if (kind === 'date') width = Math.max(width, 11);
  for (const row of rows.slice(0, MEASURED_ROWS)) {
    const cell = row[index] ?? '';
    const length =
      typeof cell === 'number' && kind === 'money' ? String(cell).length * 1.4 : String(cell).length;
    width = Math.max(width, Math.ceil(length) + 1);
  }
  return Math.min(Math.max(width, NARROWEST), WIDEST);
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
