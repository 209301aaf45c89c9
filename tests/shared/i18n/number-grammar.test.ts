import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '#shared/i18n/parse-date.ts';
import { isUnclear, parseNumber, parseTypedNumber } from '#shared/i18n/parse-number.ts';

const FTE = { unit: 'plain', mark: '.', least: 0, most: 10 } as const;
const SHARE = { unit: 'percent', mark: '.', least: 0, most: 100 } as const;

describe('A number, in a file as in a field', () => {
  it.each([
    ['120k', 120_000],
    ['120 K', 120_000],
    ['1,5 M', 1_500_000],
    ['1.5M', 1_500_000],
    ['1.2MM', 1_200_000],
    ['2,5 mio', 2_500_000],
    ['2,5 Mio.', 2_500_000],
    ['10 millió Ft', 10_000_000],
    ['100 ezer Ft', 100_000],
    ['1,2 MFt', 1_200_000],
    ['$1.5 million', 1_500_000],
    ['2.5M EUR', 2_500_000],
    ['EUR500k', 500_000],
    ['500 TEUR', 500_000],
    ['500 T€', 500_000],
    ['1.2bn', 1_200_000_000],
    ['12,34,567', 1_234_567],
    ['₹ 12,00,000', 1_200_000],
    ['₹ 12 lakh', 1_200_000],
    ['1 200 000 kr', 1_200_000],
    ['1 200 000 Kč', 1_200_000],
    ['1 234,50 zł', 1234.5],
    ['R$ 1.234,56', 1234.56],
    ['500.000,- €', 500_000],
    ['500,–', 500],
    ['500.-', 500],
    ['(500)', -500],
    ['(1 500 EUR)', -1500],
    ['EUR (500)', -500],
    ['-€500', -500],
    ['€-500', -500],
    ['500-', -500],
    ['Ft. 500', 500],
    ['1E+05', 100_000],
    ['1.25e+06', 1_250_000],
    ["1'234'567.50", 1_234_567.5],
    ['0.29 k', 290],
  ])('%s is %d', (text, value) => {
    expect(parseNumber(text, 'money')).toBe(value);
    expect(parseTypedNumber(text)).toBe(value);
  });

  it.each([
    '12AB3',
    '12AB',
    'AB12',
    '3 big deals',
    '12 34',
    '1 2 3',
    '1 23 456',
    '1,234 567',
    '(-500)',
    '(500',
    '500)',
    '-500-',
    '-(500)',
    '+-5',
    '5²',
    '½',
    '1/2',
    '5-10',
    '~500',
    '500+',
    '0x1F',
    '1e5',
    '1.5e',
    'Infinity',
    'NaN',
    '500 k k',
    '500 t',
    '50 % EUR',
    'EUR 500 USD',
    '12:30',
    '١٢٣',
  ])('%s is none', (text) => {
    expect(parseNumber(text, 'money')).toBeNull();
    expect(parseNumber(text, 'ratio')).toBeNull();
    for (const kind of [{}, FTE, SHARE]) expect(parseTypedNumber(text, kind)).toBeNaN();
  });

  it('of full-time equivalents has thousandths, because thousands of them are nobody', () => {
    for (const text of ['1.125', '1,125']) {
      expect(parseNumber(text, 'ratio')).toBe(1.125);
      for (const mark of ['.', ','] as const) expect(parseTypedNumber(text, { ...FTE, mark })).toBe(1.125);
    }
    expect(parseTypedNumber('80 %', FTE)).toBe(0.8);
    expect(parseNumber('80 %', 'ratio')).toBe(0.8);
  });

  it('of per cent is read with its sign or without', () => {
    expect(parseTypedNumber('31 %', SHARE)).toBe(31);
    expect(parseTypedNumber('31', SHARE)).toBe(31);
    expect(parseTypedNumber('29 %', SHARE)).toBe(29);
    expect(parseTypedNumber('12.345', SHARE)).toBe(12.345);
    expect(parseTypedNumber('31 %')).toBeNaN();
    expect(parseTypedNumber('31 %', { unit: 'plain' })).toBeNaN();
    expect(parseTypedNumber('€ 31', SHARE)).toBeNaN();
  });

  it('that could be two is refused, unless language, limits or column tell', () => {
    const count = { unit: 'plain' } as const;
    expect(parseTypedNumber('1.125', count)).toBe('unclear');
    expect(parseTypedNumber('1.125', { ...count, mark: '.' })).toBe(1.125);
    expect(parseTypedNumber('1,125', { ...count, mark: '.' })).toBe(1125);
    expect(parseTypedNumber('1,125', { ...count, mark: ',' })).toBe(1.125);
    expect(parseTypedNumber('1.250 M')).toBe('unclear');
    expect(parseTypedNumber('1.250 M', { most: 1e8 })).toBe(1_250_000);
    expect(parseNumber('1.250 M', 'money')).toBeNull();
    expect(parseNumber('1.250 M', 'money', '.')).toBe(1_250_000);
    expect(parseNumber('1.250 M', 'money', ',')).toBe(1_250_000_000);
    expect(isUnclear('1.250 M')).toBe(true);
  });

  it('never comes of something that holds a letter inside of its digits', () => {
    fc.assert(
      fc.property(fc.nat(), fc.stringMatching(/^[A-Za-z]{1,4}$/u), fc.nat(), (a, letters, b) => {
        const text = `${a}${letters}${b}`;
        expect(parseNumber(text, 'money')).toBeNull();
        expect(parseTypedNumber(text)).toBeNaN();
      }),
      { seed: 13 },
    );
  });
});

describe('A date, in a file as in a field', () => {
  it.each([
    ['5th January 2024', '2024-01-05'],
    ['Jan 5, 2024', '2024-01-05'],
    ['Wednesday, 5 January 2022', '2022-01-05'],
    ['2022. január 5., szerda', '2022-01-05'],
    ['2024. január 5-én', '2024-01-05'],
    ['5. März 2024', '2024-03-05'],
    ['01-APR-2024', '2024-04-01'],
    ['2024. jan. 5.', '2024-01-05'],
    ['2024.01.05. 0:00:00', '2024-01-05'],
    ['2024-01-05T23:30:00-08:00', '2024-01-05'],
    ['5/13/2024 12:00:00 AM', '2024-05-13'],
    ['45631.75', '2024-12-05'],
    ['2026. 2. 18.', '2026-02-18'],
    [' 18.02.2026 ', '2026-02-18'],
  ])('%s is %s', (text, iso) => expect(parseDate(text)).toEqual({ iso }));

  it.each([
    '2026-02-18 foo',
    '2026-02/18',
    '18.02/2026',
    '13.13.2026',
    '02.18.2026',
    '18 Jan Feb 2026',
    '99999',
    '12345.5.5',
    '5 January 2024 or 2025',
    '2024-13-01',
    '2023-02-29',
  ])('%s is none', (text) => expect(parseDate(text)).toBe('bad'));

  it.each(['12-Jan-24', '05-01-24', '03/04/2026', '5/1/2024 12:00:00 AM'])('%s could be two', (text) =>
    expect(parseDate(text)).toBe('ambiguous'),
  );
});
