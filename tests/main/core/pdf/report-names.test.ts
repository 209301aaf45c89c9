import { describe, expect, it } from 'vitest';
import { namesOf } from '#main/core/pdf/report-names.ts';
import { translator } from '#shared/i18n/index.ts';
import { CURRENT, org } from '#tests/support/org.ts';

const words = translator('en');
const workshop = org`Leadership: Vera Nagy | Closing: Ken Adams (manager Vera Nagy), Kim Abel | Inbound: (vacancy)`;
const everybody = Object.values(workshop.person);
const named = (name: string) => {
  const person = everybody.find((one) => one.name === name);
  if (!person) throw new Error(name);
  return person;
};

describe('A report with initials', () => {
  const names = namesOf(workshop, CURRENT, 'initials', words);

  it('calls people by their initials, with a number where two share them', () => {
    expect(names.sorted(everybody).map(names.of)).toEqual(['K. A.', 'K. A. 2', 'V. N.', 'Vacancy']);
  });

  it('calls managers the same, also those that only the file names', () => {
    const ken = named('Ken Adams');
    expect(names.managerOf(ken)).toBe('V. N.');
    expect(names.managerOf({ ...ken, managerId: null, managerName: 'Otto Berg' })).toBe('O. B.');
  });

  it('hides names and addresses in titles and team names too', () => {
    expect(names.inText('Assistant to Vera, vera@client.example')).toBe('Assistant to V., …');
    expect(names.inText('Team Adams')).toBe('Team A.');
    expect(names.inText('Ken’s team, Abel-Vera')).toBe('K.’s team, A.-V.');
    expect(names.inText('Account executive')).toBe('Account executive');
  });

  it('hides names with Hungarian endings, and leaves words alone that only begin alike', () => {
    expect(names.inText('Verának, Kennel, Adamstól, Nagyék')).toBe('V., K., A., N.');
    expect(names.inText('Verandah, Kentucky, nagyon')).toBe('Verandah, Kentucky, nagyon');
  });
});

describe('A report with roles', () => {
  const names = namesOf(workshop, CURRENT, 'roles', words);

  it('calls people by where they work, with a number in the order of the canvas', () => {
    const labels = ['Vera Nagy', 'Ken Adams', 'Kim Abel'].map((name) => names.of(named(name)));
    expect(labels).toEqual(['Leadership 1', 'Closing 1', 'Closing 2']);
  });

  it('puts roles in the place of names in decisions, and tells nobody’s initials', () => {
    expect(names.inText('Ken Adams hands over; Vera decides, Kimmel egyeztetve')).toBe(
      'Closing 1 hands over; Leadership 1 decides, Closing 2 egyeztetve',
    );
    expect(names.other('Kim Abel')).toBe('Closing 2');
    expect(names.other('Otto Berg')).toBe('a participant');
  });
});

describe('A report with names', () => {
  it('sorts them by the language’s alphabet', () => {
    const hungarian = org`Closing: Őze, Zsófia, Csilla, Cecil, Olga`;
    const names = namesOf(hungarian, CURRENT, 'full', translator('hu'));
    const sorted = names.sorted(Object.values(hungarian.person)).map(({ name }) => name);
    expect(sorted).toEqual(['Cecil', 'Csilla', 'Olga', 'Őze', 'Zsófia']);
  });
});
