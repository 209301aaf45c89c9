/** Bounds in money are known in US dollars only; here they get the right order of magnitude elsewhere. */

/**
 * Units of a currency that are about one dollar. Coarse on purpose, general knowledge (grade G): the bounds are
 * themselves rough, and a daily rate would make an old workshop say something new.
 */
const PER_DOLLAR: Readonly<Record<string, number>> = {
  HUF: 350,
  CZK: 22,
  PLN: 4,
  RON: 4.5,
  RSD: 110,
  UAH: 40,
  SEK: 10,
  NOK: 10,
  DKK: 7,
  TRY: 35,
  JPY: 150,
};

/** An amount in dollars as an amount of the currency; unknown currencies count as worth a dollar. */
export function fromDollars(dollars: number, currency: string): number {
  return dollars * (PER_DOLLAR[currency] ?? 1);
}
