/** Files that were made to do harm, and thousands that were broken by chance: refused or read, never more. */
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { dealsOf } from '#main/core/files/deals/parse-deals.ts';
import { rosterOf } from '#main/core/files/roster/parse-roster.ts';
import { readGrid } from '#main/core/files/read/read-grid.ts';
import { writeXlsx } from '#main/core/files/write/write-xlsx.ts';
import { soundArchive, ZIP_LIMITS } from '#main/core/files/read/zip-limits.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';

const UGLY = fileURLToPath(new URL('../../../../fixtures/ugly/', import.meta.url));

/** What becomes of bytes: people, or the code of a refusal; anything else fails the test. */
async function fate(bytes: Uint8Array): Promise<number | string> {
  try {
    const grid = await readGrid(bytes, 'file', {});
    const { people } = rosterOf(grid, 'file', {});
    for (const { draft, managerIndex } of people) {
      if ((draft.name.trim() === '') !== (draft.vacancy === true) || draft.name.length > 200)
        throw new Error('a person without a fit name');
      if (managerIndex !== null && !people[managerIndex]) throw new Error('a manager who is not there');
    }
    dealsOf(grid, 'file', {});
    return people.length;
  } catch (error) {
    if (error instanceof PhaseboardError) return error.code;
    throw error;
  }
}

interface Entry {
  readonly name: string;
  readonly data: Uint8Array;
  /** What the directory claims; the truth where it is left out. */
  readonly claimed?: number;
}

/** A zip archive that says what it is told to say. */
function zip(entries: readonly Entry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, data, claimed = data.length } of entries) {
    const packed = deflateRawSync(data);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(claimed, 22);
    local.writeUInt16LE(name.length, 26);
    const head = Buffer.alloc(46);
    head.writeUInt32LE(0x02014b50, 0);
    head.writeUInt16LE(8, 10);
    head.writeUInt32LE(packed.length, 20);
    head.writeUInt32LE(claimed, 24);
    head.writeUInt16LE(name.length, 28);
    head.writeUInt32LE(at, 42);
    locals.push(local, Buffer.from(name), packed);
    directory.push(head, Buffer.from(name));
    at += 30 + name.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, list, end]);
}

const part = (name: string, text: string, claimed?: number): Entry => ({
  name,
  data: Buffer.from(text),
  ...(claimed === undefined ? {} : { claimed }),
});
const sheet = (rows: string) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
const cell = (ref: string, text: string) => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** The smallest workbook, with a sheet of these rows. */
const workbook = (xml: string, more: readonly Entry[] = []) =>
  zip([
    part(
      '[Content_Types].xml',
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    ),
    part(
      '_rels/.rels',
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    ),
    part(
      'xl/workbook.xml',
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>',
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    part('xl/worksheets/sheet1.xml', xml),
    ...more,
  ]);
const PEOPLE = `<row r="1">${cell('A1', 'Name')}</row><row r="2">${cell('A2', 'Ada')}</row>`;

describe('a workbook that was made to do harm', () => {
  test('is read where it is not: the one that the others are made of', async () => {
    expect(await fate(workbook(sheet(PEOPLE)))).toBe(1);
  });

  test('is not unpacked where it claims to be huge', async () => {
    const bomb = part('xl/media/big.bin', 'x', ZIP_LIMITS.entryBytes + 1);
    expect(await fate(workbook(sheet(PEOPLE), [bomb]))).toBe('import.workbookTooBig');
    const many = Array.from({ length: 3 }, (_, n) => part(`xl/${n}.xml`, 'x', 200 * 1024 * 1024));
    expect(await fate(workbook(sheet(PEOPLE), many))).toBe('import.workbookTooBig');
  });

  test('is not unpacked beyond what it claims to be', async () => {
    const rows = `<row r="1">${cell('A1', 'Name')}</row>`.padEnd(30_000_000, ' ');
    const liar = workbook(sheet(rows)).toString('latin1');
    expect(liar.length).toBeLessThan(100_000);
    const entries = [
      part('xl/workbook.xml', '<workbook/>'),
      { name: 'xl/worksheets/sheet1.xml', data: Buffer.alloc(50_000_000, 32), claimed: 1000 },
    ];
    expect(await fate(zip(entries))).toBe('import.badWorkbook');
    expect(await fate(zip([{ name: 'xl/workbook.xml', data: Buffer.alloc(5000), claimed: 0 }]))).toBe(
      'import.badWorkbook',
    );
  });

  test('with thousands of entries is refused by their number', async () => {
    const entries = Array.from({ length: ZIP_LIMITS.entries + 1 }, (_, n) => part(`${n}`, ''));
    expect(await fate(zip(entries))).toBe('import.workbookTooBig');
  });

  test.each([
    ['in the sheet', workbook(`<!DOCTYPE a [<!ENTITY b "c">]>${sheet(PEOPLE)}`)],
    [
      'in the strings, behind a comment',
      workbook(sheet(PEOPLE), [
        part(
          'xl/sharedStrings.xml',
          `<?xml version="1.0"?><!-- x --><!DOCTYPE a SYSTEM "file:///etc/passwd"><sst/>`,
        ),
      ]),
    ],
  ])('with entities %s is refused', async (_, bytes) => {
    expect(await fate(bytes)).toBe('import.badWorkbook');
  });

  test('with cells at the far corner of a sheet is refused, not laid out', async () => {
    const far = `${PEOPLE}<row r="1048576">${cell('XFD1048576', 'far')}</row>`;
    expect(await fate(workbook(sheet(far)))).toMatch(/^import\./u);
    const beyond = `<row r="99999999">${cell('ZZZZ99999999', 'x')}</row>`;
    expect(await fate(workbook(sheet(PEOPLE + beyond)))).toBeDefined();
  });

  test('with a merge over the whole sheet is read without filling it', async () => {
    const merged = sheet(PEOPLE).replace(
      '</worksheet>',
      '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>',
    );
    expect(await fate(workbook(merged))).toBeDefined();
  });

  test('with formulas is never calculated: cells are what they last came to', async () => {
    const formula = `<row r="3"><c r="A3" t="str"><f>WEBSERVICE("http://x.example/")</f><v>Ken</v></c></row>`;
    expect(await fate(workbook(sheet(PEOPLE + formula)))).toBe(2);
  });
});

test('the limits of an archive are looked at before anything of it is unpacked', () => {
  const bytes = workbook(sheet(PEOPLE), [part('xl/media/a.bin', 'x', ZIP_LIMITS.entryBytes + 1)]);
  const started = process.memoryUsage().arrayBuffers;
  expect(() => soundArchive(bytes, 'x')).toThrow('import.workbookTooBig');
  expect(process.memoryUsage().arrayBuffers - started).toBeLessThan(8 * 1024 * 1024);
});

/** Bytes of a file with some of them changed, a piece taken out, one doubled, and the end cut off. */
const mutation = fc.record({
  file: fc.nat(1000),
  edits: fc.array(
    fc.tuple(
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      fc.oneof(fc.nat(255), fc.constantFrom(0, 10, 34, 44, 59, 9, 13, 60)),
    ),
    { maxLength: 24 },
  ),
  cut: fc.option(fc.double({ min: 0.2, max: 1, noNaN: true }), { nil: null, freq: 3 }),
  twice: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null, freq: 3 }),
});

function mutated(seed: Uint8Array, { edits, cut, twice }: Omit<Mutation, 'file'>): Uint8Array {
  let bytes = Uint8Array.from(seed);
  for (const [place, byte] of edits) if (bytes.length > 0) bytes[Math.floor(place * bytes.length)] = byte;
  if (twice !== null) {
    const at = Math.floor(twice * bytes.length);
    bytes = Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(Math.max(0, at - 40))]);
  }
  return cut === null ? bytes : bytes.subarray(0, Math.floor(cut * bytes.length));
}
type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

describe('two thousand files broken by chance', () => {
  const small = readdirSync(UGLY)
    .filter((name) => /\.(?:csv|tsv|txt)$/u.test(name))
    .map((name) => readFileSync(UGLY + name))
    .filter((bytes) => bytes.length > 0 && bytes.length < 2000);
  const books: Uint8Array[] = [];
  beforeAll(async () => {
    const columns = [
      { key: 'name', heading: 'Name', kind: 'text' as const },
      { key: 'start', heading: 'Hire date', kind: 'date' as const },
      { key: 'quota', heading: 'Quota', kind: 'money' as const },
    ];
    books.push(
      await writeXlsx([
        {
          name: 'S',
          columns,
          rows: [
            ['Őry Ada', '2020-02-29', 5],
            ['Ken', null, 1.5],
          ],
        },
      ]),
      workbook(sheet(PEOPLE)),
      ...readdirSync(UGLY)
        .filter((name) => /\.(?:xlsx|xlsm|ods)$/u.test(name))
        .map((name) => readFileSync(UGLY + name)),
    );
  });

  test('of text are read or refused', async () => {
    await fc.assert(
      fc.asyncProperty(mutation, async ({ file, ...change }) => {
        await fate(mutated(small[file % small.length] ?? Buffer.alloc(0), change));
      }),
      { numRuns: 2000 },
    );
  }, 120_000);

  test('of workbooks are read or refused', async () => {
    await fc.assert(
      fc.asyncProperty(mutation, async ({ file, ...change }) => {
        await fate(mutated(books[file % books.length] ?? Buffer.alloc(0), change));
      }),
      { numRuns: 1000 },
    );
  }, 120_000);

  test('of the text inside workbooks are read or refused', async () => {
    const seeds = [
      sheet(PEOPLE),
      sheet(`${PEOPLE}<row r="3" hidden="1"><c r="A3"><v>45631</v></c><c r="B3" t="b"><v>1</v></c></row>`),
    ];
    await fc.assert(
      fc.asyncProperty(mutation, async ({ file, ...change }) => {
        const xml = mutated(Buffer.from(seeds[file % seeds.length] ?? ''), change);
        await fate(workbook(Buffer.from(xml).toString('latin1')));
      }),
      { numRuns: 1000 },
    );
  }, 120_000);
});
