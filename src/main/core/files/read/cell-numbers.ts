/** Numbers as people write them into spreadsheets. */

/** What `1.234` and `1,234` mean where a column does not tell: money has no thousandths, a share of time has. */
export type NumberKind = 'money' | 'ratio';
export type DecimalMark = '.' | ',';

/** Signs and codes, and the `,-` of prices without cents. */
const CURRENCY = /€|\$|£|¥|eur|huf|usd|gbp|chf|czk|pln|ron|ft\.?|,-/giu;
const SPACES = /[\s\u00a0\u202f\u2009'’_]/gu;
const SCALES: Readonly<Record<string, number>> = { k: 1e3, e: 1e3, m: 1e6, mrd: 1e9, bn: 1e9 };
/** A single mark with exactly three digits behind it and one to three, not starting with 0, before it. */
const UNCLEAR = /^[1-9]\d{0,2}([.,])\d{3}$/u;

/**
 * The number in a cell; null where there is none. Takes spaces of all widths, dots or commas as thousands,
 * currency signs and codes, `k`, `M`, `e Ft` (thousand forints), brackets and trailing signs for minus; per cent
 * only as a ratio. `mark` is the column's decimal mark where the column shows it.
 */
export function parseNumber(text: string, kind: NumberKind, mark: DecimalMark | null = null): number | null {
  if (/^\d{1,15}$/u.test(text)) return Number(text);
  const cell = digitsOf(text);
  if (!cell || (cell.percent && kind === 'money')) return null;
  const plain = pointDecimal(cell.digits, kind, mark);
  if (plain === null) return null;
  const value = Number(plain) * cell.factor;
  return Number.isFinite(value) ? value : null;
}

/** Whether a single mark with three digits behind it leaves open what it is. */
export function isUnclear(text: string): boolean {
  return UNCLEAR.test(digitsOf(text)?.digits ?? '');
}

/** The decimal mark that a column's cells show beyond doubt; null where they do not, or contradict each other. */
export function decimalMarkOf(cells: readonly string[]): DecimalMark | null {
  let found: DecimalMark | null = null;
  for (const text of cells) {
    if (!text.includes('.') && !text.includes(',')) continue;
    const mark = markIn(digitsOf(text)?.digits ?? '');
    if (mark === null || mark === found) continue;
    if (found !== null) return null;
    found = mark;
  }
  return found;
}

interface Digits {
  /** Digits, dots and commas only. */
  readonly digits: string;
  /** Sign, scale and per cent. */
  readonly factor: number;
  readonly percent: boolean;
}

function digitsOf(text: string): Digits | null {
  if (text.length > 60) return null;
  const bare = text.replace(/[−–]/gu, '-').replace(CURRENCY, '').replace(SPACES, '');
  const match = /^([-+(]?)(\d[\d.,]*|[.,]\d+)(k|e|mrd|m|bn)?(%?)(-?|\)?)$/iu.exec(bare);
  if (!match) return null;
  const [, before = '', digits = '', scale = '', percent = '', after = ''] = match;
  if ((before === '(') !== (after === ')')) return null;
  const negative = before === '-' || before === '(' || after === '-';
  const factor = (SCALES[scale.toLowerCase()] ?? 1) * (percent ? 0.01 : 1) * (negative ? -1 : 1);
  return { digits, factor, percent: percent !== '' };
}

function markIn(digits: string): DecimalMark | null {
  if (UNCLEAR.test(digits)) return null;
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const mark = digits[last];
  if (mark !== '.' && mark !== ',') return null;
  // Several of the same mark are thousands, as in 1.234.567.
  return digits.indexOf(mark) === last ? mark : null;
}

/** The digits with a point as the decimal mark and nothing else; null where the groups make no sense. */
function pointDecimal(digits: string, kind: NumberKind, mark: DecimalMark | null): string | null {
  const decimal = UNCLEAR.test(digits)
    ? (mark ?? (kind === 'ratio' ? (digits.includes('.') ? '.' : ',') : null))
    : markIn(digits);
  const cut = decimal === null ? -1 : digits.lastIndexOf(decimal);
  const whole = cut < 0 ? digits : digits.slice(0, cut);
  const fraction = cut < 0 ? '' : digits.slice(cut + 1);
  if (!/^\d*$/u.test(fraction)) return null;
  if (/[.,]/u.test(whole) && !/^\d{1,3}(\.\d{3})+$|^\d{1,3}(,\d{3})+$/u.test(whole)) return null;
  return `${whole.replaceAll(/[.,]/gu, '') || '0'}.${fraction || '0'}`;
}
