/** Units and currencies of amounts: read from headers and from above the table, asked about, never added up unasked. */
import { describe, expect, test } from 'vitest';
import { dealsOf } from '#main/core/files/deals/parse-deals.ts';
import { unitIn } from '#main/core/files/read/money-columns.ts';
import { gridOfText } from '#main/core/files/read/read-grid.ts';
import { rosterOf } from '#main/core/files/roster/parse-roster.ts';
import type { ImportOptions } from '#shared/contract/methods.ts';

const read = (text: string, options: ImportOptions = {}) =>
  rosterOf(gridOfText(text, {}, 'roster.csv'), 'roster.csv', options);
const quotas = (text: string, options?: ImportOptions) =>
  read(text, options).people.map(({ draft }) => draft.quota ?? null);

describe('a unit', () => {
  test.each([
    ['Quota (eFt)', 'thousands'],
    ['Kvóta (ezer Ft)', 'thousands'],
    ['Quota k€', 'thousands'],
    ['Quota (in thousands)', 'thousands'],
    ['Quota TEUR', 'thousands'],
    ['Quota KUSD', 'thousands'],
    ['Quota (EUR k)', 'thousands'],
    ["Quota ($'000)", 'thousands'],
    ['Quota (000s)', 'thousands'],
    ['Quota (k)', 'thousands'],
    ['Umsatz in Tsd. €', 'thousands'],
    ['Kvóta MFt', 'millions'],
    ['Quota €m', 'millions'],
    ['Quota (millions)', 'millions'],
    ['Kvóta millió Ft', 'millions'],
    ['Quota MEUR', 'millions'],
    ['Quota 2000', null],
    ['Quota (EUR)', null],
    ['Quota 2026', null],
    ['Team', null],
    ['Monthly quota', null],
  ] as const)('in %s is %s', (header, unit) => {
    expect(unitIn(header)).toBe(unit);
  });
  test.each(['Quota (eFt)', 'Quota k€', 'Quota TEUR', 'Kvóta (ezer Ft)', 'Quota (in thousands)'])(
    'of the header %s counts, is shown, and can be said otherwise',
    (header) => {
      const text = `Name;${header}\nAda;1200\nKen;1,5 M\n`;
      expect(read(text).questions).toMatchObject([{ kind: 'unit', key: 'unit.1', default: 'thousands' }]);
      expect(read(text).questions[0]?.choices[1]?.shows).toEqual({ text: '1200', becomes: 1_200_000 });
      // What says its own scale is not scaled again.
      expect(quotas(text)).toEqual([1_200_000, 1_500_000]);
      expect(quotas(text, { answers: { 'unit.1': 'ones' } })).toEqual([1200, 1_500_000]);
    },
  );
  test.each(['All figures in thousands of EUR', 'Adatok ezer Ft-ban', 'Values in TEUR'])(
    'above the table holds for all of it: %s',
    (line) => {
      const text = `${line};;\n;;\nName;Title;Quota\nAda;AE;1200\nKen;SDR;900\n`;
      expect(quotas(text)).toEqual([1_200_000, 900_000]);
    },
  );
  test('is asked for where no amount could be one of a year', () => {
    const text = 'Name;OTE\nAda;85\nKen;92\nEva;0\nZoe;71\n';
    expect(read(text).questions).toMatchObject([{ kind: 'unit', default: 'ones', answer: null }]);
    const { people } = read(text, { answers: { 'unit.1': 'thousands' } });
    expect(people.map(({ draft }) => draft.ote)).toEqual([85_000, 92_000, 0, 71_000]);
    expect(read('Name;OTE\nAda;85000\nKen;92\nEva;70\n').questions).toEqual([]);
  });
});

describe('currencies of a roster', () => {
  const MIXED = 'Name;Quota\nAda;100 000 EUR\nKen;50 000 USD\nEva;200 000 EUR\n';
  test('in one column are asked about, by a rate for each but the most frequent', () => {
    const { questions, currency } = read(MIXED);
    expect(currency).toBe('EUR');
    expect(questions).toMatchObject([
      { kind: 'rate', key: 'rate.USD', rate: { from: 'USD', to: 'EUR' }, count: 1, default: '1' },
    ]);
    expect(quotas(MIXED, { answers: { 'rate.USD': '0,9' } })).toEqual([100_000, 45_000, 200_000]);
    expect(read(MIXED, { answers: { 'rate.USD': 'much' } }).questions[0]?.answer).toBeNull();
  });
  test('are brought into that of the workshop', () => {
    const options = { currency: 'USD', answers: { 'rate.EUR': '1.1' } };
    expect(quotas(MIXED, options)).toEqual([110_000, 50_000, 220_000]);
    const header = 'Name;Quota (EUR)\nAda;100000\n';
    expect(read(header).currency).toBe('EUR');
    expect(read(header, { currency: 'EUR' }).questions).toEqual([]);
    expect(read(header, { currency: 'HUF' }).questions).toMatchObject([{ key: 'rate.EUR' }]);
    expect(quotas(header, { currency: 'HUF', answers: { 'rate.EUR': '390' } })).toEqual([39_000_000]);
  });
});

describe('currencies of deals', () => {
  const LIST =
    'Owner,Amount,Currency,Close date\nBen,100,EUR,2026-03-01\nBen,90,usd,2026-03-01\nBen,50,EUR,2026-03-02\n';
  const deals = (text: string, answers = {}) =>
    dealsOf(gridOfText(text, {}, 'deals.csv'), 'deals.csv', { answers });
  test('wait until every rate is there, and are added up then', () => {
    const open = deals(LIST);
    expect(open.unsettled).toEqual({ kind: 'currencies', currencies: ['EUR', 'USD'] });
    expect(open.questions).toMatchObject([{ key: 'rate.USD', default: null, answer: null }]);
    const settled = deals(LIST, { 'rate.USD': '0.9' });
    expect([settled.unsettled, settled.currency]).toEqual([null, 'EUR']);
    expect(settled.owners).toMatchObject([{ owner: 'Ben', deals: 3, revenueNew: 231 }]);
  });
  test('count in the unit that the header names', () => {
    const list = deals('Owner,Amount (k€),Close date\nBen,12.5,2026-03-01\n');
    expect(list.owners).toMatchObject([{ revenueNew: 12_500 }]);
    expect(list.questions).toMatchObject([{ key: 'deals.unit', default: 'thousands' }]);
  });
});
