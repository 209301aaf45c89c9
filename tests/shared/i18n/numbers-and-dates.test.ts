import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOrderOf, hasShortYear, isPartOfDate, parseDate } from '#shared/i18n/parse-date.ts';
import type { DayOrder } from '#shared/i18n/parse-date.ts';
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

  test.each(['2026-02-30', '31/31/2026', 'soon', '18 Foo 2026', '0001-01-01', '1234'])(
    '%s is none',
    (text) => {
      expect(parseDate(text)).toBe('bad');
    },
  );

  test.each(['03/04/2026', '03-04-2026', '18/02/26', '3 Apr 26', '2026', 'Jan 2026'])(
    '%s is ambiguous alone',
    (text) => {
      expect(parseDate(text)).toBe('ambiguous');
    },
  );

  test.each([
    ['Wednesday, 5 January 2022', '2022-01-05'],
    ['mercredi 5 janvier 2022', '2022-01-05'],
    ['5 de enero de 2022', '2022-01-05'],
    ['5 stycznia 2022', '2022-01-05'],
    ['2022. I. 5.', '2022-01-05'],
    ['01-APR-2024', '2024-04-01'],
    ['45631.75', '2024-12-05'],
    ['45631,5', '2024-12-05'],
    ['2024-01-05T23:30:00-08:00', '2024-01-05'],
    ['5/25/2024 at 3:15 PM CET', '2024-05-25'],
    ['1704412800', '2024-01-05'],
    ['1704412800000', '2024-01-05'],
  ])('%s is %s, with names, weekdays, times and seconds', (text, iso) => {
    expect(parseDate(text)).toEqual({ iso });
  });

  test.each([
    ['Jan 2020', '2020-01-01'],
    ['2020. március', '2020-03-01'],
    ['2020', '2020-01-01'],
    ['2020-06', '2020-06-01'],
    ['06/2020', '2020-06-01'],
    ['2020/Q3', '2020-07-01'],
    ['Q4 2020', '2020-10-01'],
    ['2020. III. negyedév', '2020-07-01'],
  ])('%s is a part of a date; its first day is %s where that is meant', (text, iso) => {
    expect(isPartOfDate(text)).toBe(true);
    expect(parseDate(text)).toBe('ambiguous');
    expect(parseDate(text, { firstDay: true })).toEqual({ iso });
  });

  test('years of two digits are read where somebody said in which order, and only then', () => {
    const how = (order: DayOrder) => ({ order, shortYears: true });
    expect(parseDate('05-01-24', 'dayFirst')).toBe('ambiguous');
    expect(parseDate('05-01-24', how('dayFirst'))).toEqual({ iso: '2024-01-05' });
    expect(parseDate('05-01-24', how('monthFirst'))).toEqual({ iso: '2024-05-01' });
    expect(parseDate('05-01-24', how('yearFirst'))).toEqual({ iso: '2005-01-24' });
    expect(parseDate('12-Jan-24', how('dayFirst'))).toEqual({ iso: '2024-01-12' });
    expect(parseDate('12-Jan-98', how('monthFirst'))).toEqual({ iso: '1998-01-12' });
    expect(parseDate('31/12/24', how('monthFirst'))).toBe('bad');
    expect(hasShortYear('05-01-24')).toBe(true);
    expect(hasShortYear('05-01-2024')).toBe(false);
    expect(hasShortYear('2020')).toBe(false);
  });

  test('takes its order from the column, unless the column contradicts itself', () => {
    expect(parseDate('03/04/2026', dayOrderOf(['03/04/2026', '25/12/2025']))).toEqual({ iso: '2026-04-03' });
    expect(parseDate('03/04/2026', dayOrderOf(['12/25/2025']))).toEqual({ iso: '2026-03-04' });
    expect(dayOrderOf(['25/12/2025', '12/25/2025'])).toBeNull();
  });
});
