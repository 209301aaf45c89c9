/** Currencies that can be chosen, ISO codes, those of our clients first. */
export const CURRENCIES = [
  ...[
    'EUR',
    'HUF',
    'USD',
    'GBP',
    'CHF',
    'CZK',
    'PLN',
    'RON',
    'BGN',
    'RSD',
    'UAH',
    'SEK',
    'NOK',
    'DKK',
    'ISK',
    'TRY',
  ],
  ...[
    'CAD',
    'AUD',
    'NZD',
    'SGD',
    'HKD',
    'JPY',
    'CNY',
    'INR',
    'KRW',
    'ILS',
    'AED',
    'SAR',
    'ZAR',
    'BRL',
    'MXN',
  ],
] as const;

/** The same with `code`, where it is another one that a file brought. */
export const currenciesWith = (code: string): readonly string[] =>
  (CURRENCIES as readonly string[]).includes(code) ? CURRENCIES : [...CURRENCIES, code];
