/** In which currencies the amounts of a list of deals stand. */
import { cleanText } from '../read/cell-text.ts';
import { currencyIn } from '../read/currencies-in-text.ts';

/** Whether a header says that its amounts were brought into one currency, whatever a column of currencies says. */
export const isConverted = (header: string): boolean =>
  /convert|(?:company|base|corporate|reporting) ?currency|\(base\)|átváltott|átszámított/iu.test(header);

/** The currency of an amount: the one that it names, else that of the row's column, else the header's; null where none does. */
export function currencyOfRow(
  row: readonly string[],
  {
    amount,
    currency,
    header,
  }: { readonly amount: number; readonly currency: number; readonly header: string },
): string | null {
  const named = currency < 0 ? '' : cleanText(row[currency] ?? '').toUpperCase();
  return (
    currencyIn(cleanText(row[amount] ?? '')) ??
    (named === '' ? null : (currencyIn(named) ?? named.slice(0, 40))) ??
    currencyIn(header)
  );
}
