/** What has to be settled before a list's amounts can be added up. */
import { cleanText } from '../read/cell-text.ts';

/** Currencies that are written as signs or words, by their codes. */
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

/** The code of the currency that a cell names; null where it names none. */
function currencyIn(cell: string): string | null {
  for (const [word] of cell.matchAll(/(?<!\p{L})\p{Lu}{3}(?!\p{L})/gu)) if (CODES.has(word)) return word;
  return SIGNS.find(([sign]) => sign.test(cell))?.[1] ?? null;
}

/** Whether a header says that its amounts were brought into one currency, whatever a column of currencies says. */
export const isConverted = (header: string): boolean =>
  /convert|(?:company|base|corporate|reporting) ?currency|\(base\)|átváltott|átszámított/iu.test(header);

/**
 * The currencies of the rows' amounts, sorted: those of a column of their own, else those that the amounts name. One
 * or none is what can be added up.
 */
export function currenciesOf(
  rows: readonly (readonly string[])[],
  amount: number,
  currency: number,
): readonly string[] {
  const found = new Set<string>();
  for (const row of rows) {
    const cell = cleanText(row[amount] ?? '');
    if (cell === '') continue;
    const named = currency < 0 ? null : cleanText(row[currency] ?? '').toUpperCase();
    const code = currencyIn(cell) ?? (named ? (currencyIn(named) ?? named) : null);
    if (code !== null) found.add(code);
  }
  return [...found].sort();
}
