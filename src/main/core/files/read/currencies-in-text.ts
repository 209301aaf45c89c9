/** Currencies that cells and headers name. */

/** Those that are written as signs or words, by their codes. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/€/u, 'EUR'],
  [/£/u, 'GBP'],
  [/\$/u, 'USD'],
  [/₽/u, 'RUB'],
  [/₺/u, 'TRY'],
  [/₹/u, 'INR'],
  [/¥/u, 'JPY'],
  [/₴/u, 'UAH'],
  [/(?<!\p{L})(?:[em]?ft|forint)\.?(?!\p{L})/iu, 'HUF'],
  [/(?<!\p{L})zł(?!\p{L})/iu, 'PLN'],
  [/(?<!\p{L})Kč(?!\p{L})/iu, 'CZK'],
  [/(?<!\p{L})lei(?!\p{L})/iu, 'RON'],
  [/(?<!\p{L})(?:s?fr)\.?(?!\p{L})/iu, 'CHF'],
];
const CODES = new Set(Intl.supportedValuesOf('currency'));

/** The code of the currency that a cell or a header names; null where it names none. */
export function currencyIn(text: string): string | null {
  for (const [word] of text.matchAll(/(?<!\p{L})[KTM]?(?=\p{Lu}{3}(?!\p{L}))\p{Lu}{3}(?!\p{L})/gu)) {
    const code = word.slice(-3);
    if (CODES.has(code)) return code;
  }
  return SIGNS.find(([sign]) => sign.test(text))?.[1] ?? null;
}
