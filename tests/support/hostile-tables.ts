/** Tables that were made to do harm: small on the disk, huge in the memory, or slow. */
import { zipSync } from 'fflate';

const TEXT = new TextEncoder();
const types =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = (target: string, kind: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/${kind}" Target="${target}"/></Relationships>`;

/** A workbook with one sheet of this XML. */
function workbook(rows: string): Uint8Array {
  return zipSync({
    '[Content_Types].xml': TEXT.encode(types),
    '_rels/.rels': TEXT.encode(relations('xl/workbook.xml', 'officeDocument')),
    'xl/workbook.xml': TEXT.encode(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': TEXT.encode(relations('worksheets/sheet1.xml', 'worksheet')),
    'xl/worksheets/sheet1.xml': TEXT.encode(
      `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
    ),
  });
}

const cell = (ref: string, text: string) => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;
const HEAD = `<row r="1">${cell('A1', 'Name')}</row>`;

/** By the name of the file: what is in it. */
export const HOSTILE_TABLES: Readonly<Record<string, () => Uint8Array>> = {
  'one-line-of-ten-megabytes.csv': () => TEXT.encode('x'.repeat(10_000_000)),
  'a-million-columns.csv': () =>
    TEXT.encode(`${Array.from({ length: 1_000_000 }, (_, at) => `c${at}`).join(',')}\n`),
  'quotes-without-end.csv': () => TEXT.encode(`Name,Title\n${'"a,'.repeat(2_000_000)}`),
  'five-thousand-of-one-name.csv': () =>
    TEXT.encode(`Name,Manager\n${'John Smith,John Smith\n'.repeat(5000)}`),
  'five-thousand-in-one-chain.csv': () =>
    TEXT.encode(
      `Name,Manager\n${Array.from({ length: 5000 }, (_, at) => `P ${at},${at === 0 ? '' : `P ${at - 1}`}`).join('\n')}\n`,
    ),
  'five-thousand-titles.csv': () =>
    TEXT.encode(
      `Name,Title,Team\n${Array.from({ length: 5000 }, (_, at) => `P ${at},Title ${at},Team ${at}`).join('\n')}\n`,
    ),
  'four-hundred-megabytes.xlsx': () => workbook(`${HEAD}${' '.repeat(400_000_000)}`),
  'two-million-cells.xlsx': () =>
    workbook(HEAD + '<row><c t="str"><v>x</v></c><c t="str"><v>y</v></c></row>'.repeat(1_000_000)),
};
