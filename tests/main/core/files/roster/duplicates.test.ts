/** One person in two rows, two people with one address, and a manager who is missing for many. */
import { expect, test } from 'vitest';
import { gridOfText } from '#main/core/files/read/read-grid.ts';
import { rosterOf } from '#main/core/files/roster/parse-roster.ts';
import type { ImportOptions } from '#shared/contract/methods.ts';

const read = (text: string, options: ImportOptions = {}) => {
  const { people, problems } = rosterOf(gridOfText(text, {}, 'roster.csv'), 'roster.csv', options);
  return {
    names: people.map(({ draft }) => draft.name),
    people,
    told: problems.map(({ row, code, value, people: count }) => [row, code, value, count ?? 1]),
  };
};

test.each([
  ['e-mail', 'Email', 'ada@x.hu', 'ADA@x.hu'],
  ['id', 'Employee ID', '7', '7'],
])('the same %s and a name that could be the same are one person, which is said', (_, header, one, other) => {
  const { names, people, told } = read(
    `Name,Title,${header},Quota\nAda Stone,AE,${one},\nKen Marsh,SDR,,5000\nStone-Nagy Ada,,${other},9000\n`,
  );
  expect(names).toEqual(['Ada Stone', 'Ken Marsh']);
  expect(people[0]?.draft).toMatchObject({ title: 'AE', quota: 9000 });
  expect(told).toEqual([[4, 'duplicatePerson', other, 1]]);
});

test('an address that two people share leaves both, and is told of both', () => {
  const { names, told } = read('Name,Email\nAda Stone,sales@x.hu\nKen Marsh,sales@x.hu\n');
  expect(names).toEqual(['Ada Stone', 'Ken Marsh']);
  expect(told).toEqual([
    [2, 'duplicateEmail', 'sales@x.hu', 1],
    [3, 'duplicateEmail', 'sales@x.hu', 1],
  ]);
});

test('namesakes with ids of their own are two people', () => {
  const { names, told } = read('Name,Employee ID\nNagy Péter,1\nNagy Péter,2\n');
  expect(names).toEqual(['Nagy Péter', 'Nagy Péter']);
  expect(told.map(([, code]) => code)).toEqual(['duplicateName', 'duplicateName']);
});

test('a manager who is not in the file is one problem, and is created once for all', () => {
  const text =
    'Name,Manager\nAda Stone,Ida Frost\nKen Marsh,"Frost, Ida"\nZoe Lane,Ida Frost\nLeo Hart,Max Blum\n';
  const { told } = read(text);
  expect(told).toEqual([
    [2, 'unknownManager', 'Ida Frost', 3],
    [5, 'unknownManager', 'Max Blum', 1],
  ]);
  const { people, told: left } = read(text, { managers: { 'Ida Frost': 'create' } });
  expect(people.filter(({ draft }) => draft.name === 'Ida Frost')).toHaveLength(1);
  expect(people.slice(0, 3).map(({ managerIndex }) => managerIndex)).toEqual([4, 4, 4]);
  expect(left.map(([row]) => row)).toEqual([5]);
});
