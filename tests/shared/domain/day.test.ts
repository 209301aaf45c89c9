import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter, dayIn } from '#shared/domain/day.ts';
import { MOMENTS, ZONES } from '#tests/support/days.ts';

describe('A day', () => {
  it.each([
    ['2026-12-01T07:30:00Z', 'America/Los_Angeles', '2026-11-30'],
    ['2026-12-01T07:30:00Z', 'Pacific/Apia', '2026-12-01'],
    ['2026-11-30T11:00:00Z', 'Pacific/Apia', '2026-12-01'],
    ['2028-02-29T23:30:00Z', 'Europe/Budapest', '2028-03-01'],
    ['2027-03-28T00:58:00Z', 'Europe/Budapest', '2027-03-28'],
  ])('at %s in %s is %s', (moment, zone, day) => {
    expect(dayIn(zone, new Date(moment))).toBe(day);
  });

  it('is followed by the next, also over a leap day and a change of clocks', () => {
    expect(dayAfter('2028-02-28', 1)).toBe('2028-02-29');
    expect(dayAfter('2027-03-27', 2)).toBe('2027-03-29');
    expect(dayAfter('2026-01-01', -1)).toBe('2025-12-31');
  });

  it('lies as many days later as were asked for, wherever one starts', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...MOMENTS),
        fc.constantFrom(...ZONES),
        fc.integer({ min: -9000, max: 9000 }),
        ({ at }, zone, days) => {
          const today = dayIn(zone, new Date(at));
          expect(dayAfter(dayAfter(today, days), -days)).toBe(today);
          expect((Date.parse(dayAfter(today, days)) - Date.parse(today)) / 86_400_000).toBe(days);
        },
      ),
    );
  });
});
