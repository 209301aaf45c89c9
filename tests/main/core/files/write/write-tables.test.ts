/** Tables out: CSV and workbooks that a spreadsheet opens as they were meant. */
import { readXlsx } from 'hucre/xlsx';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { harmless, withoutMark } from '#main/core/files/write/formulas.ts';
import { writeCsv } from '#main/core/files/write/write-csv.ts';
import { sheetNames, writeXlsx } from '#main/core/files/write/write-xlsx.ts';
import { tableOf } from '#shared/tables/table.ts';
import type { Table } from '#shared/tables/table.ts';

const PEOPLE: Table = tableOf(
  'Névsor',
  [
    { key: 'name', heading: 'Name', kind: 'text', of: ({ name }) => name },
    { key: 'revenue', heading: 'Revenue', kind: 'money', of: ({ revenue }) => revenue },
    { key: 'share', heading: 'Share', kind: 'share', of: ({ share }) => share },
    { key: 'start', heading: 'Start', kind: 'date', of: ({ start }) => start },
  ],
  [
    { name: 'Őry "Ada"; űrlap', revenue: 1250000.5, share: 0.07, start: '2026-02-18' },
    { name: '=HYPERLINK("http://x")', revenue: -3, share: null, start: null },
  ],
);
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

describe('CSV out', () => {
  test('is written with commas and points for English readers', () => {
    expect(text(writeCsv([PEOPLE], 'en'))).toBe(
      [
        '\ufeffName,Revenue,Share,Start',
        '"Őry ""Ada""; űrlap",1250000.5,7%,2026-02-18',
        `"'=HYPERLINK(""http://x"")",-3,,`,
        '',
      ].join('\r\n'),
    );
  });
  test('is written with semicolons and decimal commas for Hungarian readers', () => {
    expect(text(writeCsv([PEOPLE], 'hu')).split('\r\n')[1]).toBe(
      '"Őry ""Ada""; űrlap";1250000,5;7%;2026-02-18',
    );
  });
  test('several tables stand below each other, each under its name', () => {
    expect(text(writeCsv([PEOPLE, { ...PEOPLE, name: '=two', rows: [] }], 'en'))).toContain(
      "\r\n\r\n'=two\r\nName,Revenue",
    );
  });
  test('no cell of text can start a formula, and reading takes the mark off again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (cell) => {
        expect(harmless(cell)).not.toMatch(/^[=+\-@\t\r]/u);
        expect(withoutMark(harmless(cell))).toBe(cell);
      }),
    );
  });
  test('any text comes back from its cell', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 4 }), (cells) => {
        const columns = cells.map((_, at) => ({ key: `${at}`, heading: `c${at}`, kind: 'text' as const }));
        const csv = text(writeCsv([{ name: 't', columns, rows: [cells] }], 'en')).slice(1);
        const [, row = []] = Papa.parse<string[]>(csv, { newline: '\r\n', delimiter: ',' }).data;
        expect(row.map(withoutMark)).toEqual(cells);
      }),
    );
  });
});

describe('a workbook out', () => {
  test('holds numbers as numbers, dates as dates, shares as per cent, and a header that stays', async () => {
    const { sheets } = await readXlsx(await writeXlsx([PEOPLE]), { readStyles: true });
    const [sheet] = sheets;
    expect(sheet?.name).toBe('Névsor');
    expect(sheet?.freezePane).toMatchObject({ rows: 1 });
    expect(sheet?.rows[1]).toEqual(['Őry "Ada"; űrlap', 1250000.5, 0.07, new Date('2026-02-18T00:00:00Z')]);
    expect(sheet?.cells?.get('1,2')?.style?.numFmt).toBe('0%');
    expect(sheet?.cells?.get('1,1')?.style?.numFmt).toBe('#,##0');
  });
  test('never holds a formula', async () => {
    const { sheets } = await readXlsx(await writeXlsx([PEOPLE]), { readStyles: true });
    expect(sheets[0]?.rows[2]?.[0]).toBe('=HYPERLINK("http://x")');
    expect([...(sheets[0]?.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined)).toEqual(
      [],
    );
  });
  test('has names of worksheets that every spreadsheet takes, each once', () => {
    expect(sheetNames(['a/b', 'A B', '', "'x'", '😀'.repeat(30), '😀'.repeat(30)])).toEqual([
      'a b',
      'A B 2',
      '3',
      'x',
      '😀'.repeat(15),
      `${'😀'.repeat(14)} 2`,
    ]);
  });
});

test('no number of a CSV file can be taken for thousands', () => {
  const columns = [{ key: 'n', heading: 'N', kind: 'number' as const }];
  const share = [{ key: 's', heading: 'S', kind: 'share' as const }];
  const text = (table: Parameters<typeof writeCsv>[0][number], locale: 'en' | 'hu') =>
    new TextDecoder()
      .decode(writeCsv([table], locale))
      .split('\r\n')
      .slice(1, -1);
  const rows = [[1.234], [-12.345], [0.125], [1234.567], [12.5], [210_000]];
  expect(text({ name: 'n', columns, rows }, 'hu')).toEqual([
    '1,2340',
    '-12,3450',
    '0,125',
    '1234,567',
    '12,5',
    '210000',
  ]);
  expect(text({ name: 's', columns: share, rows: [[0.12345], [0.5]] }, 'en')).toEqual(['12.3450%', '50%']);
});
