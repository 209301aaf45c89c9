/** Files that are no rosters, big files, and files that nobody would write on purpose. */
import { truncateSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRoster } from '#main/core/files/roster/parse-roster.ts';
import { requirePeople } from '#main/core/files/roster/require-people.ts';
import { readRoster } from '#main/core/files/roster/read-roster.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import { fileOf, fixture, fixturePath, PNG } from '../support.ts';

const read = (path: string) => readRoster(path, 'roster.csv', {});
/** How files of the old Office, and protected ones of the new, begin. */
const OLE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0);
const refusal = (path: string) =>
  read(path).then(
    () => 'read',
    (error: unknown) => (error instanceof PhaseboardError ? error.code : String(error)),
  );
const rowsOf = (count: number, row: (index: number) => string) =>
  `Name,Title,Manager,Quota\n${Array.from({ length: count }, (_, index) => row(index)).join('\n')}\n`;

describe('a file that is no roster is refused by name:', () => {
  const cases: [string, () => string, string][] = [
    ['of 0 bytes', () => fileOf(''), 'import.empty'],
    ['of blank lines', () => fileOf('\n\n ;;\n'), 'import.empty'],
    ['a picture', () => fileOf(PNG), 'import.binary'],
    ['a PDF', () => fileOf('%PDF-1.7\nxxx'), 'import.binary'],
    ['text with zeros in it', () => fileOf('Name;Title\nAda\0\0;AE\n\0\0\0'), 'import.zeroBytes'],
    ['UTF-32', () => fileOf(Uint8Array.of(0xff, 0xfe, 0, 0, 0x4e, 0, 0, 0)), 'import.utf32'],
    ['a damaged workbook', () => fileOf(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)), 'import.badWorkbook'],
    ['a damaged old workbook', () => fileOf(OLE), 'import.badWorkbook'],
    ['without a header', () => fixturePath('no-header.csv'), 'import.noHeader'],
    ['that is not there', () => '/nowhere/roster.csv', 'file.notFound'],
    ['that is a folder', () => fixturePath('.'), 'file.notReadable'],
    ['of more than 50,000 rows', () => fileOf(rowsOf(50_001, () => ',x,,')), 'import.tooManyRows'],
  ];
  test.each(cases)('%s', async (_, path, code) => {
    expect(await refusal(path())).toBe(code);
  });

  test('over 50 MB, without reading it', async () => {
    const path = fileOf('');
    truncateSync(path, 50 * 1024 * 1024 + 1);
    expect(await refusal(path)).toBe('import.tooLarge');
    // Nothing can read three gigabytes of holes at once: whoever tried would complain of something else.
    truncateSync(path, 3 * 1024 ** 3);
    expect(await refusal(path)).toBe('import.tooLarge');
  });

  test('with columns but no names, or names but no people, once somebody wants to import it', async () => {
    const named = await read(fixturePath('header-only.csv'));
    expect(() => requirePeople(named, 'x')).toThrow('import.noPeople');
    const unnamed = await read(fixturePath('no-name-column.csv'));
    expect(() => requirePeople(unnamed, 'x')).toThrow('import.noName');
  });
});

test('more than 5,000 people are shown with their number, and not imported', async () => {
  const roster = await read(fileOf(rowsOf(5001, (index) => `P${index},,,`)));
  expect([roster.tooMany, roster.people.length]).toEqual([5001, 5000]);
  expect(() => requirePeople(roster, 'x')).toThrow('import.tooManyRows');
});

test('a big file is read in a thread of its own, and comes back the same', async () => {
  const text = rowsOf(5000, (index) => `Person ${index},${'AE '.repeat(20)},Person 0,"1,0${index % 10}0"`);
  const roster = await read(fileOf(text));
  expect(text.length).toBeGreaterThan(256 * 1024);
  expect(roster).toEqual({ deals: null, ...parseRoster(Buffer.from(text), 'roster.csv', {}) });
  expect(roster.people[4999]?.managerIndex).toBe(0);
});

test('40,000 blank rows below the people do not count', async () => {
  const roster = await read(fileOf(`Name;Title\nAda;AE\n${';\n'.repeat(40_000)}`));
  expect(roster.people).toHaveLength(1);
  expect(roster.rows).toBe(1);
});

test('whatever the bytes, a roster comes back or an error that can be shown', () => {
  const seeds = [
    'semicolon-quotes-hu.csv',
    'bamboohr-like.csv',
    'broken-quotes.csv',
    'numbers-and-dates.csv',
  ];
  const mutation = fc.record({
    file: fc.constantFrom(...seeds),
    cutAt: fc.nat(600),
    edits: fc.array(fc.tuple(fc.nat(600), fc.oneof(fc.nat(255), fc.constantFrom(10, 34, 44, 59, 9, 13))), {
      maxLength: 30,
    }),
  });
  fc.assert(
    fc.property(mutation, ({ file, cutAt, edits }) => {
      const bytes = Uint8Array.from(fixture(file).subarray(0, 40 + cutAt));
      for (const [at, byte] of edits) if (at < bytes.length) bytes[at] = byte;
      try {
        const roster = parseRoster(bytes, 'roster.csv', {});
        for (const { draft, managerIndex } of roster.people) {
          expect(draft.name.trim() === '').toBe(draft.vacancy === true);
          if (managerIndex !== null) expect(roster.people[managerIndex]).toBeDefined();
        }
      } catch (error) {
        if (!(error instanceof PhaseboardError)) throw error;
      }
    }),
    { numRuns: 600 },
  );
});
