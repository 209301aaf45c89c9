import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { above, atLeast, median, ramp, ratio } from '#shared/analysis/numbers.ts';

describe('The arithmetic that formulas share', () => {
  it('takes the middle of values in any order', () => {
    expect(median([5, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([])).toBeNull();
  });

  it('finds a median with as many values below as above', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
        const middle = median(values) ?? 0;
        const under = values.filter((value) => value < middle).length;
        const over = values.filter((value) => value > middle).length;
        expect(under).toBeLessThanOrEqual(values.length / 2);
        expect(over).toBeLessThanOrEqual(values.length / 2);
      }),
    );
  });

  it.each([
    [0.3, 0],
    [0.4, 0],
    [0.6, 0.5],
    [0.8, 1],
    [2, 1],
  ])('ramps %d between .4 and .8 to %d', (value, expected) => {
    expect(ramp(value, 0.4, 0.8)).toBeCloseTo(expected);
  });

  it('steps where the bounds of a ramp are not in order', () => {
    expect(ramp(0.49, 0.5, 0.5)).toBe(0);
    expect(ramp(0.5, 0.5, 0.5)).toBe(1);
  });

  it('reaches a bound in spite of rounding', () => {
    expect(atLeast(0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1, 0.6)).toBe(true);
    expect(above(0.1 + 0.2, 0.3)).toBe(false);
  });

  it('divides by nothing that is not positive', () => {
    expect(ratio(1, 0)).toBeNull();
    expect(ratio(1, -1)).toBeNull();
    expect(ratio(1, Number.NaN)).toBeNull();
  });
});
