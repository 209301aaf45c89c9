/**
 * Numbers as people write them, in files and in fields: one grammar for both. What a text does not say beyond doubt is
 * refused or asked about, never guessed.
 */
import type { Locale } from '../domain/workshop-meta.ts';
import { afterNumber, beforeNumber } from './number-words.ts';

/** Money has no thousandths and no per cent, so that `1.234` is a thousand; a share of time has both. */
export type NumberKind = 'money' | 'ratio';
export type DecimalMark = '.' | ',';

const LONGEST = 60;
/** A single mark with exactly three digits behind it and one to three, not starting with 0, before it. */
const UNCLEAR = /^[1-9]\d{0,2}([.,])\d{3}$/u;
/** Digits in groups: of three, or of two as in India. */
const GROUPED = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$|^\d{1,2}(?:,\d{2})+,\d{3}$/u;
const SPACED = /^(\d{1,3}(?:([ '’_])\d{3})(?:\2\d{3})*)([.,]\d*)?$/u;
/** Abbreviations before a number, whose point is none of it. */
const ABBREVIATED = /^([-+(]? ?(?:ft|rs|kr|s?fr))\.(?= ?\d)/iu;
const NUMBER = /^([^\d.,]*)([.,]?\d(?:[\d.,]|[ '’_](?=\d))*)(.*)$/u;

/**
 * The number in a cell; null where there is none. Takes spaces of all widths, apostrophes, dots or commas as thousands,
 * currency signs and codes, `k`, `M`, `mio`, `e Ft` (thousand forints) and their like, brackets and trailing signs for
 * minus, `1.2E+05`; per cent only as a ratio. `mark` is the column's decimal mark where the column shows it.
 */
export function parseNumber(text: string, kind: NumberKind, mark: DecimalMark | null = null): number | null {
  if (/^\d{1,15}$/u.test(text)) return Number(text);
  const read = readingOf(text);
  if (!read || (read.percent && kind === 'money')) return null;
  // With a scale both are as good as the other: 1.250 M is a million and a quarter, or more than a thousand millions.
  if (UNCLEAR.test(read.digits) && mark === null && read.scaled) return null;
  return valueOf(read, UNCLEAR.test(read.digits) ? (mark ?? markFor(kind, read.digits)) : null);
}

/** Whether a single mark with three digits behind it leaves open what it is. */
export function isUnclear(text: string): boolean {
  return UNCLEAR.test(readingOf(text)?.digits ?? '');
}

/** Whether a text says its own scale, as `1.2M` and `100 ezer Ft` do. */
export const isScaled = (text: string): boolean => readingOf(text)?.scaled === true;

/** The decimal mark that a column's cells show beyond doubt; null where they do not, or contradict each other. */
export function decimalMarkOf(cells: readonly string[]): DecimalMark | null {
  let found: DecimalMark | null = null;
  for (const text of cells) {
    if (!text.includes('.') && !text.includes(',')) continue;
    const mark = markIn(readingOf(text)?.digits ?? '');
    if (mark === null || mark === found) continue;
    if (found !== null) return null;
    found = mark;
  }
  return found;
}

/** What a field takes. */
export interface TypedKind {
  /** Of money, of hundredths with or without their sign, or of anything else. */
  readonly unit?: 'money' | 'percent' | 'plain';
  /** The decimal mark of the language, in which the field shows its own value; of no matter for money. */
  readonly mark?: DecimalMark | null;
  /** Limits of what is typed; of two readings the one that lies within them is meant. */
  readonly least?: number;
  readonly most?: number;
}

/**
 * The number that somebody typed, null for an empty text, NaN for one that says none, `unclear` for one that could be
 * two. Per cent are read as the field shows them: 31 for `31 %` where it shows hundredths, 0.8 for `80 %` where it has
 * an upper limit.
 */
export function parseTypedNumber(text: string, kind: TypedKind = {}): number | null | 'unclear' {
  const { unit = 'money', mark = null, least = -1e15, most } = kind;
  if (text.trim() === '') return null;
  const read = readingOf(text);
  if (!read || (read.money && unit !== 'money')) return Number.NaN;
  if (read.percent && (unit === 'money' || (unit === 'plain' && most === undefined))) return Number.NaN;
  const factor = read.percent && unit === 'percent' ? 100 : 1;
  if (!UNCLEAR.test(read.digits)) return shown(valueOf(read, null), factor);
  const values = (['.', ','] as const).map((each) => [each, shown(valueOf(read, each), factor)] as const);
  const within = values.filter(([, value]) => value >= least && value <= (most ?? 1e15));
  const [only] = within;
  if (only && within.length === 1) return only[1];
  const meant = read.scaled ? mark : unit === 'money' ? markFor('money', read.digits) : mark;
  return values.find(([each]) => each === meant)?.[1] ?? 'unclear';
}

/** The decimal mark of a language. */
export const markOf = (locale: Locale): DecimalMark => (locale === 'hu' ? ',' : '.');

/** What was multiplied by a hundredth and is shown in per cent, without the dust of the two. */
const shown = (value: number | null, factor: number): number =>
  value === null ? Number.NaN : factor === 1 ? value : Number((value * factor).toPrecision(15));

/** The decimal mark where nothing but the kind tells: what is not decimal parts thousands. */
const markFor = (kind: NumberKind, digits: string): DecimalMark =>
  (kind === 'ratio') === digits.includes('.') ? '.' : ',';

interface Reading {
  /** Digits, dots and commas only. */
  readonly digits: string;
  /** Sign, scale and per cent. */
  readonly factor: number;
  readonly percent: boolean;
  readonly scaled: boolean;
  readonly money: boolean;
}

function readingOf(text: string): Reading | null {
  if (text.length > LONGEST) return null;
  const bare = text
    .replaceAll(/[−–—]/gu, '-')
    .replaceAll(/[\s\u00a0\u2000-\u200a\u202f]+/gu, ' ')
    .trim()
    .replace(ABBREVIATED, '$1');
  const match = NUMBER.exec(bare);
  if (!match) return null;
  const [, ahead = '', written = '', behind = ''] = match;
  // `500,-` and `500.-` are prices without cents, not minus.
  const priced = /[.,]$/u.test(written) && behind.startsWith('-');
  const digits = withoutSpaces(priced ? written.slice(0, -1) : written);
  const before = beforeNumber(ahead);
  const after = afterNumber(priced ? behind.slice(1) : behind);
  if (digits === null || !before || !after || before.bracket !== after.bracket) return null;
  if ([before.bracket, before.signed, after.minus].filter(Boolean).length > 1) return null;
  if (before.money && after.money) return null;
  if (after.power !== null && UNCLEAR.test(digits)) return null;
  const negative = before.bracket || before.minus || after.minus;
  const scale = after.scale ?? 1;
  return {
    digits,
    factor: scale * 10 ** (after.power ?? 0) * (after.percent ? 0.01 : 1) * (negative ? -1 : 1),
    percent: after.percent,
    scaled: after.scale !== null,
    money: before.money || after.money,
  };
}

/** Spaces and apostrophes part thousands only: `12 34` is no number. */
function withoutSpaces(written: string): string | null {
  if (!/[ '’_]/u.test(written)) return written;
  const [, whole, , fraction = ''] = SPACED.exec(written) ?? [];
  return whole === undefined ? null : whole.replaceAll(/[ '’_]/gu, '') + fraction;
}

function markIn(digits: string): DecimalMark | null {
  if (UNCLEAR.test(digits)) return null;
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const mark = digits[last];
  if (mark !== '.' && mark !== ',') return null;
  // Several of the same mark are thousands, as in 1.234.567.
  return digits.indexOf(mark) === last ? mark : null;
}

/** The value; `mark` says what a single mark is that leaves it open. Null where the groups make no sense. */
function valueOf({ digits, factor }: Reading, mark: DecimalMark | null): number | null {
  const decimal = mark ?? markIn(digits);
  const cut = decimal === null ? -1 : digits.lastIndexOf(decimal);
  const whole = cut < 0 ? digits : digits.slice(0, cut);
  const fraction = cut < 0 ? '' : digits.slice(cut + 1);
  if (!/^\d*$/u.test(fraction) || (whole === '' && fraction === '')) return null;
  if (/[.,]/u.test(whole) && !GROUPED.test(whole)) return null;
  const plain = `${whole.replaceAll(/[.,]/gu, '') || '0'}.${fraction || '0'}`;
  // 1.5 million is a whole number, whatever binary thinks of it.
  const value = factor === 1 || factor === -1 ? Number(plain) * factor : scaled(plain, factor);
  return Number.isFinite(value) ? value : null;
}

const scaled = (plain: string, factor: number): number => Number((Number(plain) * factor).toPrecision(15));
