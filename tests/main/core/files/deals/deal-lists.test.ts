/** Lists of deals as systems export them: what each owner won, and what is not added up. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { dealsOf, peopleOfDeals, withDeals } from '#main/core/files/deals/parse-deals.ts';
import type { DealOptions } from '#main/core/files/deals/parse-deals.ts';
import { gridOfText } from '#main/core/files/read/read-grid.ts';
import { parseRoster } from '#main/core/files/roster/parse-roster.ts';

const TODAY = '2026-11-24';
const fixture = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../../../fixtures/deals/${name}.csv`, import.meta.url)), 'utf8');
const deals = (text: string, options: DealOptions = {}) =>
  dealsOf(gridOfText(text, {}, 'deals.csv'), 'deals.csv', { today: TODAY, ...options });

/** `Ben 10000 + 0 (1)`: the first name, from new and existing customers, deals. */
const won = (text: string) =>
  deals(text)
    .owners.map((owner) => {
      const [first = ''] = owner.owner.split(' ');
      return `${first} ${owner.revenueNew} + ${owner.revenueExpansion} (${owner.deals})`;
    })
    .sort();

const ROSTER = Buffer.from('Name,Title,Revenue\nBen Marlow,AE,750000\nCleo Vance,AE,320000\n');
const revenues = (list: ReturnType<typeof deals>) =>
  withDeals(parseRoster(ROSTER, 'roster.csv', {}).people, list).people.map(({ draft }) => draft.revenueNew);

describe('a list of deals', () => {
  test.each([
    ['dynamics', ['Ben 10000 + 0 (1)', 'Cleo 20000 + 0 (1)']],
    ['zoho', ['Ben 10000 + 0 (1)', 'Cleo 0 + 20000 (1)']],
    ['two-currencies-salesforce', ['Ben 22000 + 0 (2)', 'Cleo 20000 + 0 (1)']],
    ['two-amount-columns-hubspot', ['Ben 22000 + 0 (2)', 'Cleo 20000 + 0 (1)']],
    ['one-row-per-product', ['Ben 10000 + 0 (1)', 'Cleo 20000 + 0 (1)']],
    ['one-year-mistyped', ['Ben 22000 + 0 (2)', 'Cleo 20000 + 0 (1)']],
    ['total-rows', ['Ben 10000 + 0 (1)', 'Cleo 20000 + 0 (1)']],
    ['won-by-flag', ['Ben 10000 + 0 (1)', 'Cleo 20000 + 0 (1)']],
  ])('from %s is added up right', (name, expected) => {
    expect(won(fixture(name))).toEqual(expected);
    expect(deals(fixture(name)).unsettled).toBeNull();
  });

  test('without a column of amounts leaves the roster’s revenue alone', () => {
    const list = deals('Owner,Deal,Won on\nBen Marlow,Alpha,2026-03-01\n');
    expect(list.unsettled).toEqual({ kind: 'noAmount' });
    expect(list.averageDeal).toBeNull();
    expect(revenues(list)).toEqual([750_000, 320_000]);
    expect(peopleOfDeals(list).map(({ draft }) => draft.revenueNew)).toEqual([undefined]);
  });

  test('in several currencies is never added up, whether cells or a column name them', () => {
    const cells = deals(fixture('currency-in-cells'));
    expect(cells.unsettled).toEqual({ kind: 'currencies', currencies: ['EUR', 'HUF', 'USD'] });
    expect(revenues(cells)).toEqual([750_000, 320_000]);
    const column = deals(
      'Owner,Amount,Currency,Close date\nBen Marlow,100,EUR,2026-03-01\nCleo Vance,90,usd,2026-03-01\n',
    );
    expect(column.unsettled).toEqual({ kind: 'currencies', currencies: ['EUR', 'USD'] });
  });

  test('in one currency is added up, however it is written', () => {
    const list = deals(
      'Owner,Amount,Close date\nBen Marlow,"€ 1,000.00",2026-03-01\nBen Marlow,"500 EUR",2026-03-02\n',
    );
    expect(list.unsettled).toBeNull();
    expect(revenues(list)).toEqual([1500, 320_000]);
  });

  test('with products adds those up whose amounts differ', () => {
    const text =
      'Deal ID,Owner,Amount,Close date\n1,Ben Marlow,100,2026-03-01\n1,Ben Marlow,50,2026-03-01\n2,Ben Marlow,7,2026-03-01\n';
    expect(won(text)).toEqual(['Ben 157 + 0 (2)']);
  });

  test('does not take a person’s id for a deal’s', () => {
    const text =
      'ID,Owner,Amount,Close date\n7,Ben Marlow,100,2026-03-01\n7,Ben Marlow,100,2026-04-01\n7,Ben Marlow,100,2026-05-01\n';
    expect(won(text)).toEqual(['Ben 300 + 0 (3)']);
  });

  test('counts credit notes as money and not as deals', () => {
    const list = deals('Owner,Amount,Close date\nBen Marlow,1000,2026-03-01\nBen Marlow,-200,2026-04-01\n');
    expect(list.won).toBe(1);
    expect(list.averageDeal).toBe(1000);
    expect(list.owners).toMatchObject([{ deals: 1, revenueNew: 800 }]);
  });

  test('tells new from expansion by an account’s first won deal where no column does', () => {
    const text =
      'Owner,Account name,Amount,Close date\nBen Marlow,Acme,100,2026-01-05\nCleo Vance,ACME,40,2026-03-05\nBen Marlow,Beta,7,2026-02-01\n';
    expect(won(text)).toEqual(['Ben 107 + 0 (2)', 'Cleo 0 + 40 (1)']);
  });

  test('sets impossible days aside and says how many', () => {
    const list = deals(
      'Owner,Amount,Close date\nBen Marlow,1,2026-03-01\nBen Marlow,1,2062-03-01\nBen Marlow,1,1970-01-01\n',
    );
    expect(list).toMatchObject({ to: '2026-03-01', won: 1, skipped: { impossibleDate: 2 } });
  });
});

describe('what a list of deals leaves open', () => {
  const OPEN =
    'Deal owner,Amount,Stage,Close date\nBen Marlow,1.500,Won,03/04/2026\nCleo Vance,2.250,Won,05/06/2026\n';
  const kinds = (list: ReturnType<typeof deals>) =>
    list.questions.map(({ kind, column }) => `${kind} of ${column}`);

  test('is asked as it is of a roster, and each answer holds for the whole list', () => {
    expect(kinds(deals(OPEN))).toEqual(['decimalMark of Amount', 'dayOrder of Close date']);
    const day = deals(OPEN, { answers: { 'deals.dayOrder': 'monthFirst', 'deals.decimalMark': 'comma' } });
    expect(day.to).toBe('2026-05-06');
    expect(day.owners.map(({ revenueNew }) => revenueNew)).toEqual([2250, 1500]);
    const month = deals(OPEN, { answers: { 'deals.dayOrder': 'dayFirst', 'deals.decimalMark': 'point' } });
    expect(month.to).toBe('2026-06-05');
    expect(month.owners.map(({ revenueNew }) => revenueNew)).toEqual([2.25, 1.5]);
  });
  test('is nothing where the columns show it', () => {
    expect(kinds(deals(OPEN.replace('1.500', '"1.500,00"').replace('03/04', '31/01')))).toEqual([]);
  });
  test('years of two digits are asked about', () => {
    const short = OPEN.replaceAll('/2026', '/26');
    expect(kinds(deals(short))).toContain('dayOrder of Close date');
    expect(deals(short).won).toBe(0);
    expect(deals(short, { answers: { 'deals.dayOrder': 'dayFirst' } }).to).toBe('2026-06-05');
  });
});
