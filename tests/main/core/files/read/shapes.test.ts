/** Lists of deals and of people are told apart by their headers. */
import { expect, test } from 'vitest';
import { listsDeals } from '#main/core/files/read/shapes.ts';

test.each([
  ['Owner,Deal,Amount,Close date', true],
  ['Owner,Amount,Currency,Stage,Close Date', true],
  ['Értékesítő,Ügylet,Összeg,Lezárás dátuma', true],
  ['Name,Title,Revenue,Status', false],
  ['Owner,Amount', false],
  ['Salesperson,E-mail,Amount,Stage', false],
  ['Name,Manager,Amount,Close date', false],
])('%s lists deals: %s', (headers, expected) => {
  expect(listsDeals(headers.split(','))).toBe(expected);
});
