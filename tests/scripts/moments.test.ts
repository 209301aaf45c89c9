import { expect, test } from 'vitest';
import { momentsFrom, shiftOf, shiftsFrom, ZONES } from '../../scripts/lib/moments.ts';

const at = (now: string) => momentsFrom(new Date(now)).map((moment) => moment.at.slice(0, 16));

test('the moments are told from today', () => {
  expect(at('2026-11-30T16:00:00Z')).toEqual([
    '2026-12-01T07:30',
    '2027-03-02T12:30',
    '2031-11-30T09:30',
    '2028-02-29T12:30',
    '2027-03-28T00:58',
  ]);
});

test('the next leap day and the next change of clocks lie ahead, also on the day itself', () => {
  expect(at('2028-02-29T12:31:00Z')[3]).toBe('2032-02-29T12:30');
  expect(at('2027-03-28T00:57:00Z')[4]).toBe('2027-03-28T00:58');
  expect(at('2027-03-28T00:59:00Z')[4]).toBe('2028-03-26T00:58');
});

test('every moment comes up once and every place at least once', () => {
  const shifts = shiftsFrom(new Date('2026-11-30T16:00:00Z'));
  expect(new Set(shifts.map(({ name }) => name)).size).toBe(5);
  expect(new Set(shifts.map(({ zone }) => zone))).toEqual(new Set(ZONES));
});

test('a commit chooses its moment, always the same one, and commits choose different ones', () => {
  const now = new Date('2026-11-30T16:00:00Z');
  const names = ['00000000', '00000001', '00000002', '00000003', '00000004'].map(
    (hash) => shiftOf(hash, now).name,
  );
  expect(new Set(names).size).toBe(5);
  expect(shiftOf('c37d720f', now)).toEqual(shiftOf('c37d720f', now));
});
