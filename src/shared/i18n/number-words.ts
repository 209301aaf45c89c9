/** What stands around a number: signs, brackets, currencies, `k` and `M`, per cent. */

/** What is in front of a number; null where it is nothing that belongs there. */
export interface Before {
  readonly bracket: boolean;
  readonly signed: boolean;
  readonly minus: boolean;
  readonly money: boolean;
}

/** What is behind a number. */
export interface After {
  readonly bracket: boolean;
  readonly minus: boolean;
  readonly money: boolean;
  readonly percent: boolean;
  /** Thousand, million and so on; null where none is said. */
  readonly scale: number | null;
  /** Exponent of ten; null where none is said. */
  readonly power: number | null;
}

const SCALES: Readonly<Record<string, number>> = {
  ...of(1e3, 'k ezer tsd thousand'),
  ...of(1e5, 'lakh lac'),
  ...of(1e6, 'm mm mn mio mill mln million millions millio'),
  ...of(1e7, 'crore'),
  ...of(1e9, 'mrd milliard bn b billion billions'),
};
/** Only before a currency: alone a t is a ton, and an e the half of an exponent. */
const WITH_CURRENCY: Readonly<Record<string, number>> = { ...SCALES, t: 1e3, e: 1e3 };

/** What currencies are called beside their codes. */
const NAMES = new Set('ft forint euro kr kc zl lei leva rs din fr sfr'.split(' '));
/** Codes that are written in small letters as well; others could be words. */
const SMALL = new Set('eur huf usd gbp chf czk pln ron sek nok dkk bgn rsd uah try jpy cny inr'.split(' '));
const CODES = new Set(Intl.supportedValuesOf('currency'));
/** Alone, or with the letters that tell dollars apart. */
const SYMBOL = /^(?:R|US|AU?|CA?|HK|NT|NZ|S|MX)?\$$|^\p{Sc}$/u;

function of(factor: number, words: string): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word) => [word, factor]));
}

/** Small letters without accents: `Kč` is `kc`, `millió` is `millio`. */
const plain = (word: string): string =>
  word.replaceAll('ł', 'l').normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

function isCurrency(word: string): boolean {
  if (SYMBOL.test(word) || NAMES.has(plain(word)) || SMALL.has(word)) return true;
  return CODES.has(word) || (word.length === 3 && SMALL.has(word.toLowerCase()));
}

export function beforeNumber(text: string): Before | null {
  const seen = { bracket: '', sign: '', word: '' };
  for (let rest = text.trim(); rest !== ''; rest = rest.trimStart()) {
    const [token = ''] = /^(?:[-+(]|[\p{L}\p{Sc}]+)/u.exec(rest) ?? [];
    const kind = token === '' ? null : token === '(' ? 'bracket' : /^[-+]$/u.test(token) ? 'sign' : 'word';
    if (kind === null || seen[kind] !== '') return null;
    seen[kind] = token;
    rest = rest.slice(token.length);
  }
  if (seen.word !== '' && !isCurrency(seen.word)) return null;
  return {
    bracket: seen.bracket !== '',
    signed: seen.sign !== '',
    minus: seen.sign === '-',
    money: seen.word !== '',
  };
}

export function afterNumber(text: string): After | null {
  let rest = text;
  const take = (pattern: RegExp): string => {
    const [all = '', found = ''] = pattern.exec(rest) ?? [];
    rest = rest.slice(all.length);
    return found || all;
  };
  const power = take(/^[eE][+-]\d{1,2}(?!\d)/u);
  const first = take(/^ ?([\p{L}\p{Sc}]+)\.?/u);
  const second = take(/^ ?([\p{L}\p{Sc}]+)\.?/u);
  const said = wordsBehind(first, second);
  const percent = take(/^ ?%/u) !== '';
  const bracket = take(/^ ?\)/u) !== '';
  const minus = take(/^ ?-/u) !== '';
  if (!said || rest.trim() !== '' || (power !== '' && said.scale !== null)) return null;
  if (percent && (said.money || said.scale !== null)) return null;
  return { ...said, bracket, minus, percent, power: power === '' ? null : Number(power.slice(1)) };
}

/** At most a scale and a currency, in this order, apart or as one word: `M EUR`, `MEUR`, `eFt`, `T€`. */
function wordsBehind(first: string, second: string): Pick<After, 'scale' | 'money'> | null {
  if (first === '') return { scale: null, money: false };
  if (second !== '') {
    const scale = scaleOf(first, WITH_CURRENCY);
    return scale !== null && isCurrency(second) ? { scale, money: true } : null;
  }
  if (isCurrency(first)) return { scale: null, money: true };
  const scale = scaleOf(first, SCALES);
  if (scale !== null) return { scale, money: false };
  for (let cut = 1; cut < first.length; cut += 1) {
    const glued = scaleOf(first.slice(0, cut), WITH_CURRENCY);
    if (glued !== null && isCurrency(first.slice(cut))) return { scale: glued, money: true };
  }
  return null;
}

function scaleOf(word: string, scales: Readonly<Record<string, number>>): number | null {
  const key = plain(word);
  return Object.hasOwn(scales, key) ? (scales[key] ?? null) : null;
}
