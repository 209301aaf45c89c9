/** Out and in again: an export that nobody edited changes nothing, and of one that was edited only the edits. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessFields } from '#main/core/files/read/headers.ts';
import { rosterOf } from '#main/core/files/roster/parse-roster.ts';
import { readGrid } from '#main/core/files/read/read-grid.ts';
import { writeCsv } from '#main/core/files/write/write-csv.ts';
import { writeXlsx } from '#main/core/files/write/write-xlsx.ts';
import { matchPeople, planImport } from '#shared/commands/import-plan.ts';
import type { ImportPlan } from '#shared/commands/import-plan.ts';
import { IMPORT_FIELDS } from '#shared/contract/import-types.ts';
import type { AnyRecord, Workshop } from '#shared/domain/records.ts';
import { parseRecord, workshopOf } from '#shared/domain/workshop.ts';
import { translator } from '#shared/i18n/index.ts';
import { rosterTable } from '#shared/tables/roster-table.ts';
import type { Table } from '#shared/tables/table.ts';

const LOCALES = ['en', 'hu'] as const;
type Locale = (typeof LOCALES)[number];

async function planOf(workshop: Workshop, bytes: Uint8Array): Promise<ImportPlan> {
  const { people } = rosterOf(await readGrid(bytes, 'roster', {}), 'roster', {});
  return planImport(workshop, people, matchPeople(workshop, people));
}

const written = async (table: Table, format: 'csv' | 'xlsx', locale: Locale) =>
  format === 'csv' ? writeCsv([table], locale) : writeXlsx([table]);

/** Text that a person could have typed or pasted, the dangerous and the foreign included. */
const anyText = (max: number) =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength: max }),
      fc.constantFrom(
        '=1+1',
        "'=1",
        '-',
        '+36 30 123',
        '@x',
        'Összesen',
        'ő"ű;,',
        '1.234',
        '  a  b ',
        'n/a',
        'TRUE',
      ),
    )
    .map((text) => text.slice(0, max).replaceAll(/\p{Surrogate}/gu, 'x'));
const money = fc.option(
  fc.oneof(
    fc.integer({ min: -1e9, max: 1e9 }),
    fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => Number(value.toFixed(3))),
  ),
  { nil: null },
);
const date = fc
  .option(fc.integer({ min: 0, max: 54_000 }), { nil: null })
  .map((days) =>
    days === null ? null : new Date(Date.UTC(1950, 0, 1) + days * 86_400_000).toISOString().slice(0, 10),
  );
/** A name that reads as one: a letter first, so that it is not lost as a totals row or a blank one. */
const name = anyText(60).map((text) => `A ${text}`);

const people = fc.array(
  fc.record({
    name,
    title: anyText(80),
    email: fc.oneof(fc.constant(''), fc.emailAddress()),
    externalId: anyText(20),
    territory: anyText(20),
    notes: anyText(200),
    fte: fc.double({ min: 0, max: 10, noNaN: true }).map((value) => Number(value.toFixed(3))),
    startDate: date,
    leavingDate: date,
    quota: money,
    revenueNew: money,
    revenueExpansion: money,
    ote: fc.option(fc.integer({ min: 0, max: 1e6 }), { nil: null }),
    variableShare: fc
      .option(fc.integer({ min: 0, max: 1000 }), { nil: null })
      .map((n) => (n === null ? null : n / 1000)),
    manager: fc.option(fc.nat(20), { nil: null }),
  }),
  { minLength: 1, maxLength: 12 },
);

/** Managers come earlier in the list, so that there are no circles. */
const workshop = people.map((list) =>
  workshopOf(
    list.map(({ manager, ...facts }, index): AnyRecord => {
      const managerId = manager === null || index === 0 ? null : `p${manager % index}`;
      return parseRecord({ type: 'person', id: `p${index}`, ...facts, managerId });
    }),
  ),
);

describe('an export of the people, imported again,', () => {
  test.each([
    ['csv', 'en'],
    ['csv', 'hu'],
    ['xlsx', 'en'],
    ['xlsx', 'hu'],
  ] as const)('changes nothing: %s, %s', async (format, locale) => {
    await fc.assert(
      fc.asyncProperty(workshop, async (start) => {
        const table = rosterTable(start, translator(locale));
        const plan = await planOf(start, await written(table, format, locale));
        expect(plan.changed.map(({ person, changes }) => [person.name, changes])).toEqual([]);
        expect([plan.added, plan.gone]).toEqual([[], []]);
        expect(plan.same).toHaveLength(Object.keys(start.person).length);
      }),
      { numRuns: format === 'csv' ? 60 : 25 },
    );
  });

  test.each(LOCALES)('changes what was edited in between, and nothing else: %s', async (locale) => {
    const start = workshopOf(
      ['Őry Ada', 'Ken Marsh', 'Ken Marsh'].map((one, index): AnyRecord =>
        parseRecord({
          type: 'person',
          id: `p${index}`,
          name: one,
          title: 'AE',
          quota: 1234.5,
          managerId: index === 2 ? 'p1' : null,
        }),
      ),
    );
    const table = rosterTable(start, translator(locale));
    const at = (key: string) => table.columns.findIndex((column) => column.key === key);
    const rows = table.rows.map((row) => [...row]);
    const ada = rows.find((row) => row[at('personId')] === 'p0') ?? [];
    ada[at('quota')] = 2000;
    ada[at('title')] = '';
    ada[at('name')] = 'Őry-Nagy Ada';
    for (const format of ['csv', 'xlsx'] as const) {
      const plan = await planOf(start, await written({ ...table, rows }, format, locale));
      expect(
        plan.changed.map(({ person, changes }) => [person.id, changes.map(({ field }) => field).toSorted()]),
      ).toEqual([['p0', ['name', 'quota', 'title']]]);
      expect(plan.same).toHaveLength(2);
    }
  });
});

test.each([
  ['en', ','],
  ['hu', ','],
  ['hu', '.'],
  ['hu', ' '],
] as const)(
  'a spreadsheet that saves our CSV with thousands changes no amount: %s, %j',
  async (locale, mark) => {
    const facts = {
      title: 'AE',
      quota: 600_000,
      revenueNew: 1_720_000,
      ote: 62_000,
      fte: 0.5,
      variableShare: 0.35,
    };
    const start = workshopOf([parseRecord({ type: 'person', id: 'p0', name: 'Őry Ada', ...facts })]);
    const table = rosterTable(start, translator(locale));
    // Semicolons in every language: what is between the cells is the spreadsheet's choice as well.
    const saved = new TextDecoder()
      .decode(writeCsv([table], 'hu'))
      .replaceAll(/(?<=;)\d{4,}(?=;|\r)/gu, (digits) => digits.replaceAll(/\B(?=(\d{3})+$)/gu, mark));
    expect(saved).toContain(['62', '000'].join(mark));
    const plan = await planOf(start, new TextEncoder().encode(saved));
    expect(plan.changed.map(({ changes }) => changes)).toEqual([]);
    expect(plan.same).toHaveLength(1);
  },
);

test.each(LOCALES)('every field is recognised by the name that we give its column: %s', (locale) => {
  for (const field of IMPORT_FIELDS) {
    expect([field, guessFields([translator(locale).t(`importField.${field}`)])]).toEqual([field, [field]]);
  }
});
