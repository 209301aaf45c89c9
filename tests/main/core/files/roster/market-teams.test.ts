/** Market teams and shares of time that a roster tells. */
import { describe, expect, test } from 'vitest';
import { gridOfText } from '#main/core/files/read/read-grid.ts';
import { rosterOf } from '#main/core/files/roster/parse-roster.ts';
import type { ImportOptions } from '#shared/contract/methods.ts';
import { placedAsSuggested } from '#shared/import/placing.ts';

const read = (text: string, options: ImportOptions = {}) =>
  rosterOf(gridOfText(text, {}, 'roster.csv'), 'roster.csv', options);
const rows = (header: string, values: readonly string[]) =>
  `Name,Title,${header}\n${values.map((value, index) => `Ada ${String.fromCharCode(65 + index)},Account Executive,${value}`).join('\n')}\n`;
const MARKETS = ['DACH', 'DACH', 'CEE', 'CEE', 'UK', 'UK'];

describe('a column of teams', () => {
  test.each(['Team', 'Sales team', 'Segment', 'Region', 'Csapat', 'Üzletág', 'Szegmens'])(
    'called %s makes market teams, asked once',
    (header) => {
      const { people, questions } = read(rows(header, MARKETS));
      expect(questions).toMatchObject([
        { kind: 'teams', key: 'teams.2', count: 3, examples: ['DACH', 'CEE', 'UK'], default: 'teams' },
      ]);
      expect(people.map(({ team }) => team)).toEqual(MARKETS);
    },
  );
  test('is no team where the answer says so, and still says where somebody sells', () => {
    const { people } = read(rows('Team', MARKETS), { answers: { 'teams.2': 'ignore' } });
    expect(people.map(({ team, draft }) => [team, draft.territory])).toEqual(
      MARKETS.map((market) => ['', market]),
    );
  });
  test('that names functions is asked about, and makes no teams by itself', () => {
    const text = rows('Team', [
      'SDR',
      'SDR',
      'Account Executives',
      'Account Executives',
      'Customer Success',
      'SDR',
    ]);
    const { people, questions } = read(text);
    expect(questions).toMatchObject([{ kind: 'teams', default: 'ignore' }]);
    expect(new Set(people.map(({ team }) => team))).toEqual(new Set(['']));
    expect(read(text, { answers: { 'teams.2': 'teams' } }).people[0]?.team).toBe('SDR');
  });
  test('chosen by hand is one, whatever it is called and holds', () => {
    const text = rows('Cluster', ['A', 'B', 'C', 'D']);
    expect(read(text).questions).toEqual([]);
    expect(read(text, { mapping: { '2': 'team' } }).people.map(({ team }) => team)).toEqual([
      'A',
      'B',
      'C',
      'D',
    ]);
  });
  test('with one text in all rows is no question', () => {
    expect(read(rows('Team', ['Sales', 'Sales', 'Sales'])).questions).toEqual([]);
  });
  test('places who sells in the team, and who leads above all of them', () => {
    const { people } = read(
      'Name,Title,Manager,Team\nEva,VP Sales,,DACH\nAda,Account Executive,Eva,DACH\nKen,SDR,Eva,CEE\nZoe,AE,Eva,CEE\nIda,Key Account Manager,Eva,DACH\n',
    );
    expect(
      placedAsSuggested(people).people.map(({ draft, lane, teamName }) => [draft.name, lane?.lane, teamName]),
    ).toEqual([
      ['Eva', 'leadership', undefined],
      ['Ada', 'closing', 'DACH'],
      ['Ken', 'outbound', 'CEE'],
      ['Zoe', 'closing', 'CEE'],
      ['Ida', 'account', 'DACH'],
    ]);
  });
});

describe('columns of shares of time', () => {
  test.each([
    ['Outbound %,Inbound %,Closing %,Account management %', '50%,0%,50%,0%'],
    ['Time: outbound,Time: inbound,Time: closing,Time: account management', '50,0,50,0'],
    ['Idő: kimenő,Idő: bejövő,Idő: lezárás,Idő: ügyfélkezelés', '0.5,,0.5,'],
    ['Outbound,Inbound,Closing,Account management', '20,,20,'],
  ])('%s fill the split', (headers, cells) => {
    const { people, problems } = read(`Name,Title,${headers}\nAda,AE,${cells}\nKen,SDR,,,,\n`);
    expect(people.map(({ draft }) => draft.split ?? null)).toEqual([
      { outbound: 0.5, inbound: 0, closing: 0.5, account: 0 },
      null,
    ]);
    expect(problems).toEqual([]);
  });
  test('a share that is none waits to be mended', () => {
    const { people, problems } = read('Name,Title,Outbound,Closing\nAda,AE,much,50%\n');
    expect(problems).toMatchObject([{ code: 'badNumber', value: 'much' }]);
    expect(people[0]?.draft.split).toBeUndefined();
  });
});
