import { expect, it } from 'vitest';
import { guessFields } from '#main/core/files/read/headers.ts';
import { rosterTable } from '#shared/tables/roster-table.ts';
import { translator } from '#shared/i18n/index.ts';
import { org } from '#tests/support/org.ts';

it.each([
  'Leaving date',
  'Termination Date',
  'Last working day',
  'Exit date',
  'End date',
  'Távozás napja',
  'Kilépés dátuma',
  'Utolsó munkanap',
])('%s is the day on which somebody leaves', (header) => {
  expect(guessFields(['Name', header])).toEqual(['name', 'leavingDate']);
});

it.each(['en', 'hu'] as const)('the roster that is edited in a spreadsheet has it, in %s', (locale) => {
  const start = org`Closing: Ada`;
  const person = Object.values(start.person)[0];
  const workshop = {
    ...start,
    person: { 'person:Ada': { ...person, leavingDate: '2027-01-31' } },
  } as typeof start;
  const { columns, rows } = rosterTable(workshop, translator(locale));
  const at = guessFields(columns.map(({ heading }) => heading)).indexOf('leavingDate');
  expect(rows[0]?.[at]).toBe('2027-01-31');
});
