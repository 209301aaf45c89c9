/** The workbook of a chart: one sheet, labels in column A, a column for each series; what "Edit Data" opens. */
import { CONTENT, Package } from './ooxml/package.ts';
import { NS, content, tag } from './ooxml/xml.ts';

export interface Series {
  readonly name: string;
  readonly labels: readonly string[];
  /** Null where nothing is known, which is not zero. */
  readonly values: readonly (number | null)[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

export const SHEET = 'Sheet1';
/** 0 is A. */
export const columnName = (index: number): string =>
  index < 26
    ? String.fromCodePoint(65 + index)
    : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);

/** The same bytes for the same series. All series have the labels of the first. */
export function workbookOf(series: readonly Series[]): Uint8Array {
  const words = (at: string, text: string) =>
    tag('c', { r: at, t: 'inlineStr' }, tag('is', {}, tag('t', { 'xml:space': 'preserve' }, content(text))));
  const rows = [
    series.map(({ name }, at) => words(`${columnName(at + 1)}1`, name)),
    ...(series[0]?.labels ?? []).map((label, row) => [
      words(`A${row + 2}`, label),
      ...series.flatMap(({ values }, at) => {
        const value = values[row] ?? null;
        return value === null
          ? []
          : [tag('c', { r: `${columnName(at + 1)}${row + 2}` }, tag('v', {}, String(value)))];
      }),
    ]),
  ];
  const data = rows.map((cells, at) => tag('row', { r: at + 1 }, ...cells));
  const book = new Package();
  const main = 'xl/workbook.xml';
  const sheet = 'xl/worksheets/sheet1.xml';
  book.add(
    sheet,
    `${SPREADSHEET}worksheet+xml`,
    tag('worksheet', { xmlns: MAIN }, tag('sheetData', {}, ...data)),
  );
  const id = book.relate(main, 'worksheet', sheet);
  book.add(
    main,
    CONTENT.workbook + '.main+xml',
    tag(
      'workbook',
      { xmlns: MAIN, 'xmlns:r': NS.r },
      tag('sheets', {}, tag('sheet', { name: SHEET, sheetId: 1, 'r:id': id })),
    ),
  );
  book.relate('', 'officeDocument', main);
  return book.zipped();
}
