import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lossOf } from '#shared/analysis/metrics/loss.ts';
import { superstarOf } from '#shared/analysis/metrics/superstar.ts';
import { thresholdValues } from '#shared/analysis/thresholds.ts';

interface Ranking {
  readonly name: string;
  readonly revenues: readonly number[];
  readonly expected: string | null;
}
const fixture = new URL('../../fixtures/model-2/superstar-cases.json', import.meta.url);
const rankings = JSON.parse(readFileSync(fixture, 'utf8')) as Ranking[];
const thresholds = thresholdValues({});

describe('The verdict on superstars', () => {
  it('knows ten rankings', () => expect(rankings).toHaveLength(10));

  it.each(rankings)('is right for "$name"', ({ revenues, expected }) => {
    expect(superstarOf(revenues, thresholds).verdict).toBe(expected);
  });

  it('says who it was: the one, or the pair with what both bring', () => {
    expect(superstarOf([1200, 310, 280, 290, 300], thresholds)).toMatchObject({ stars: 1 });
    const pair = superstarOf([1000, 950, 300, 310, 290, 280, 300, 305], thresholds);
    expect(pair).toMatchObject({ stars: 2, verdict: 'high' });
    expect(pair.share).toBeCloseTo(1950 / 3735);
  });

  it('is the same in any currency, in any order, and with people who brought nothing', () => {
    const revenue = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(fc.array(revenue, { minLength: 1, maxLength: 30 }), (revenues) => {
        const { verdict } = superstarOf(revenues, thresholds);
        expect(superstarOf([...revenues].reverse(), thresholds).verdict).toBe(verdict);
        expect(superstarOf([...revenues, 0, 0], thresholds).verdict).toBe(verdict);
        expect(
          superstarOf(
            revenues.map((own) => own * 400),
            thresholds,
          ).verdict,
        ).toBe(verdict);
      }),
      { seed: 15 },
    );
  });
});

describe('What somebody’s leaving costs', () => {
  it('is 787,500 for 1,000,000 of new and 400,000 of existing revenue', () => {
    const loss = lossOf(1_000_000, 400_000, null, thresholds);
    expect(loss.fresh).toBeCloseTo(737_500);
    expect(loss.existing).toBeCloseTo(50_000);
    expect(loss.total).toBeCloseTo(787_500);
    expect(loss).toMatchObject({ months: 7.5, personal: 0.3 });
    expect(loss.existingAfter).toBeCloseTo(0.2);
  });

  it('is less the more of it stays usable without the person', () => {
    const lost = [1, 2, 2.5, 3, 4, 5].map((level) => lossOf(100, null, level, thresholds).fresh ?? 0);
    expect([...lost].sort((a, b) => b - a)).toEqual(lost);
    expect(new Set(lost).size).toBe(lost.length);
  });

  it('takes a loss for nothing to lose, and says what is not known', () => {
    expect(lossOf(-5, null, null, thresholds)).toMatchObject({ fresh: 0, existing: null, total: 0 });
    expect(lossOf(null, null, null, thresholds).total).toBeNull();
  });

  it('stays within a year of revenue whatever the months', () => {
    const months = fc.double({ min: 0, max: 40, noNaN: true });
    fc.assert(
      fc.property(months, months, (vacancy, ramp) => {
        const loss = lossOf(100, 100, 1, { ...thresholds, 'M6.vacancy': vacancy, 'M6.ramp': ramp });
        for (const part of [loss.fresh, loss.existing]) {
          expect(part).toBeGreaterThanOrEqual(0);
          expect(part).toBeLessThanOrEqual(100 + 1e-9);
        }
      }),
      { seed: 15 },
    );
  });
});
