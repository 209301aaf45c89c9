/** Words, numbers, dates and money in the reader's language. The only door to i18next. */
import { createInstance } from 'i18next';
import type { Locale } from '../domain/workshop-meta.ts';
import { en } from './en/index.ts';
import type { MessageKey } from './en/index.ts';
import { hu } from './hu/index.ts';
import { withArticles } from './hungarian-article.ts';

export type { MessageKey };

/** Values put into a text's `{{holes}}`; `count` also chooses the plural form. */
export type Params = Readonly<Record<string, string | number>>;

export interface Translator {
  readonly locale: Locale;
  /** True where amounts of money are not to be seen: `money` and `moneyShort` write dots then. */
  readonly moneyHidden: boolean;
  /** The text of a key. */
  t(key: MessageKey, params?: Params): string;
  /** The text of a key that is put together at run time; null where there is none. */
  maybe(key: string, params?: Params): string | null;
  /** A number with at most `digits` decimals (0 unless told). */
  number(value: number, digits?: number): string;
  /** A share as per cent: 0.314 is "31%" or "31%" with the language's own spacing. */
  percent(value: number, digits?: number): string;
  /** An amount of money without cents. */
  money(value: number, currency: string): string;
  /** The same, short enough for a card: "€1.9M". */
  moneyShort(value: number, currency: string): string;
  /** A calendar date or a moment, given as ISO text. */
  date(iso: string, style?: 'short' | 'long' | 'moment'): string;
  /** Things in one sentence: "a, b and c". */
  list(items: readonly string[]): string;
  /** Sorts by the language's own alphabet. */
  compare(a: string, b: string): number;
}

const instance = createInstance({
  resources: { en: { translation: en }, hu: { translation: hu } },
  lng: 'en',
  fallbackLng: false,
  keySeparator: false,
  nsSeparator: false,
  // Texts are rendered as text, never as HTML; escaping would show &amp; to people.
  interpolation: { escapeValue: false },
  initAsync: false,
  // The library's advertisement goes to standard output, where programs read our JSON.
  showSupportNotice: false,
});
void instance.init();

/** A value that ends in a full stop ("2026. november 22.") ends the sentence as well. */
function withOneStop(text: string, params: Params = {}): string {
  return Object.values(params).reduce<string>(
    (said, value) => (String(value).endsWith('.') ? said.replaceAll(`${value}.`, () => String(value)) : said),
    text,
  );
}

const TAGS: Record<Locale, string> = { en: 'en-GB', hu: 'hu-HU' };
const translators = new Map<Locale, Translator>();

/** The translator of a language; always the same object for the same language. */
export function translator(locale: Locale): Translator {
  const known = translators.get(locale);
  if (known) return known;
  const made = makeTranslator(locale);
  translators.set(locale, made);
  return made;
}

/** What stands for an amount that is not to be seen; its length tells nothing. */
export const HIDDEN_AMOUNT = '•••';

const discreet = new Map<Locale, Translator>();

/** The same words with every amount of money hidden; always the same object for the same language. */
export function withoutMoney(words: Translator): Translator {
  const known = discreet.get(words.locale);
  if (known) return known;
  const hidden = () => HIDDEN_AMOUNT;
  const made: Translator = { ...words, moneyHidden: true, money: hidden, moneyShort: hidden };
  discreet.set(words.locale, made);
  return made;
}

/** Texts that a translator keeps; more are made again. */
const REMEMBERED = 4000;

function makeTranslator(locale: Locale): Translator {
  const tag = TAGS[locale];
  const plain = instance.getFixedT(locale);
  // A thousand cards ask for the same few texts with the same few values.
  const texts = new Map<string, string>();
  const fixed = (key: string, params?: Params): string => {
    const asked = params ? key + JSON.stringify(params) : key;
    const known = texts.get(asked);
    if (known !== undefined) return known;
    const plainText = withOneStop(plain(key, { ...params }), params);
    const text = locale === 'hu' ? withArticles(plainText) : plainText;
    if (texts.size >= REMEMBERED) texts.clear();
    texts.set(asked, text);
    return text;
  };
  const formats = new Map<string, Intl.NumberFormat>();
  const format = (options: Intl.NumberFormatOptions) => {
    const key = JSON.stringify(options);
    const known = formats.get(key) ?? new Intl.NumberFormat(tag, options);
    formats.set(key, known);
    return known;
  };
  const dates = {
    short: new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' }),
    long: new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }),
    moment: new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }),
  };
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  const collator = new Intl.Collator(tag);
  return {
    locale,
    moneyHidden: false,
    t: (key, params) => fixed(key, params),
    maybe: (key, params) => (instance.exists(key, { lng: locale, ...params }) ? fixed(key, params) : null),
    number: (value, digits = 0) => format({ maximumFractionDigits: digits }).format(value),
    percent: (value, digits = 0) => format({ style: 'percent', maximumFractionDigits: digits }).format(value),
    money: (value, currency) =>
      format({ style: 'currency', currency, maximumFractionDigits: 0 }).format(value),
    moneyShort: (value, currency) =>
      format({
        style: 'currency',
        currency,
        currencyDisplay: 'narrowSymbol',
        notation: 'compact',
        maximumSignificantDigits: 3,
      }).format(value),
    date(iso, style = 'short') {
      const date = new Date(iso);
      // One bad date is no reason to draw nothing at all.
      return Number.isNaN(date.getTime()) ? iso : dates[style].format(date);
    },
    list: (items) => list.format(items),
    compare: (a, b) => collator.compare(a, b),
  };
}
