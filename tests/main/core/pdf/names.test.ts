import { describe, expect, it } from 'vitest';
import { namesOf } from '#main/core/pdf/names.ts';
import { translator } from '#shared/i18n/index.ts';
import { org } from '../../../support/org.ts';

const t = translator('en');
const workshop = org`Leadership: Vera Nagy | Closing: Ken Adams (manager Vera Nagy), Kim Abel | Inbound: (vacancy)`;
const names = namesOf(workshop, true, t);
const labels = names.people.map((person) => names.of(person));

describe('A report without names', () => {
  it('calls people by their initials, with a number where two share them', () => {
    expect(labels).toEqual(['K. A.', 'K. A. 2', 'V. N.', 'Vacancy']);
  });

  it('calls managers the same, also those that only the file names', () => {
    const ken = names.people.find(({ name }) => name === 'Ken Adams');
    expect(ken && names.managerOf(ken)).toBe('V. N.');
    expect(ken && names.managerOf({ ...ken, managerId: null, managerName: 'Otto Berg' })).toBe('O. B.');
  });

  it('hides names and addresses in titles and team names too', () => {
    expect(names.inText('Assistant to Vera, vera@client.example')).toBe('Assistant to V., …');
    expect(names.inText('Team Adams')).toBe('Team A.');
    expect(names.inText('Ken’s team, Abel-Vera')).toBe('K.’s team, A.-V.');
    expect(names.inText('Account executive')).toBe('Account executive');
  });
});

describe('A report with names', () => {
  it('sorts them by the language’s alphabet', () => {
    const hu = namesOf(org`Closing: Őze, Zsófia, Csilla, Cecil, Olga`, false, translator('hu'));
    expect(hu.people.map(({ name }) => name)).toEqual(['Cecil', 'Csilla', 'Olga', 'Őze', 'Zsófia']);
  });
});
