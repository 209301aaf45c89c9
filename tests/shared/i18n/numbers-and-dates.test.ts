import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOrderOf, parseDate } from '#shared/i18n/parse-date.ts';
import { decimalMarkOf, parseNumber } from '#shared/i18n/parse-number.ts';

describe('a number', () => {
  test.each([
    ['1 234 567,89', 1234567.89],
    ['1\u00a0234\u202f567,89', 1234567.89],
    ['1.234.567,89', 1234567.89],
    ['1,234,567.89', 1234567.89],
    ["1'234'567", 1234567],
    ['€1,200', 1200],
    ['1.200 Ft', 1200],
    ['HUF 12 000 000', 12_000_000],
    ['12 MFt', 12_000_000],
    ['850 eFt', 850_000],
    ['1,5 mrd Ft', 1_500_000_000],
    ['900k', 900_000],
    ['(1 200)', -1200],
    ['−1200', -1200],
    ['1200-', -1200],
    ['1200,-', 1200],
    ['.5', 0.5],
    ['0,125', 0.125],
  ])('%s is money of %d', (text, value) => {
    expect(parseNumber(text, 'money')).toBeCloseTo(value, 6);
  });

  test.each(['', 'abc', '12%', '1.2.3', '1,23,4', '1 2/3', '--1', '=SUM(A1)', '1e5e5', '5 (est.)'])(
    '%j is no amount of money',
    (text) => {
      expect(parseNumber(text, 'money')).toBeNull();
    },
  );

  test('with three digits behind one mark is thousands as money, a fraction as a share of time', () => {
    expect(parseNumber('1.500', 'money')).toBe(1500);
    expect(parseNumber('1,500', 'ratio')).toBe(1.5);
    expect(parseNumber('1.500', 'money', decimalMarkOf(['12.5', '1.500']))).toBe(1.5);
    expect(decimalMarkOf(['12.5', '12,5'])).toBeNull();
  });

  test('reads back what a Hungarian or English spreadsheet writes', () => {
    const locales = fc.constantFrom('hu-HU', 'en-GB', 'de-DE', 'fr-FR');
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), locales, (cents, locale) => {
        const value = cents / 100;
        const text = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(value);
        expect(parseNumber(text, 'money')).toBeCloseTo(value, 2);
      }),
    );
  });
});

describe('a date', () => {
  test.each([
    ['2026-02-18', '2026-02-18'],
    ['2026-02-18T08:00:00Z', '2026-02-18'],
    ['2026.02.18.', '2026-02-18'],
    ['2026. 2. 18.', '2026-02-18'],
    ['2026. február 18.', '2026-02-18'],
    ['18 Feb 2026', '2026-02-18'],
    ['February 18, 2026', '2026-02-18'],
    ['18-Feb-2026', '2026-02-18'],
    ['18.02.2026', '2026-02-18'],
    ['03.02.2026', '2026-02-03'],
    ['02/18/2026', '2026-02-18'],
    ['18/02/2026', '2026-02-18'],
    ['20260218', '2026-02-18'],
    ['45631', '2024-12-05'],
  ])('%s is %s', (text, iso) => {
    expect(parseDate(text)).toEqual({ iso });
  });

  test.each(['2026-02-30', '31/31/2026', 'soon', '18 Foo 2026', '0001-01-01', '2026'])(
    '%s is none',
    (text) => {
      expect(parseDate(text)).toBe('bad');
    },
  );

  test.each(['03/04/2026', '03-04-2026', '18/02/26', '3 Apr 26'])('%s is ambiguous alone', (text) => {
    expect(parseDate(text)).toBe('ambiguous');
  });

  test('takes its order from the column, unless the column contradicts itself', () => {
    expect(parseDate('03/04/2026', dayOrderOf(['03/04/2026', '25/12/2025']))).toEqual({ iso: '2026-04-03' });
    expect(parseDate('03/04/2026', dayOrderOf(['12/25/2025']))).toEqual({ iso: '2026-03-04' });
    expect(dayOrderOf(['25/12/2025', '12/25/2025'])).toBeNull();
  });
});
