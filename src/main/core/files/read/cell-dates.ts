/** Dates as people write them into spreadsheets. */

/** Which of the first two numbers of `03/04/2026` is the day. */
export type DayOrder = 'dayFirst' | 'monthFirst';
export type ParsedDate = { readonly iso: string } | 'bad' | 'ambiguous';

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'jan january januar',
    'feb february februar febr',
    'mar march marcius marc',
    'apr april aprilis',
    'may majus maj',
    'jun june junius',
    'jul july julius',
    'aug august augusztus',
    'sep september sept szeptember szept',
    'oct october oktober okt',
    'nov november',
    'dec december',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const YEAR_FIRST = /^(\d{4})[-/. ]+(\d{1,2})[-/. ]+(\d{1,2})\.?(?:[T ].*)?$/u;
const YEAR_LAST = /^(\d{1,2})([-/.])\s*(\d{1,2})[-/.]\s*(\d{2}|\d{4})\.?(?: .*)?$/u;
const SERIAL = /^\d{5}(?:[.,]0*)?$/u;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/u;

/**
 * A cell as a date. Takes ISO, `2026.02.18.`, `2026. február 18.`, `18 Feb 2026`, `18.02.2026`, dd/mm and mm/dd
 * (`order` says which, where the column shows it), and day numbers of spreadsheets (45631 is 2024-12-05).
 * A year of two digits is ambiguous.
 */
export function parseDate(text: string, order: DayOrder | null = null): ParsedDate {
  if (text.length > 40) return 'bad';
  const compact = COMPACT.exec(text) ?? YEAR_FIRST.exec(text);
  if (compact) return calendar(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  if (SERIAL.test(text)) return serial(Number.parseInt(text, 10));
  const named = withMonthName(text);
  if (named) return named;
  const match = YEAR_LAST.exec(text);
  if (!match) return 'bad';
  const [first, second] = [Number(match[1]), Number(match[3])];
  if (match[4]?.length === 2) return 'ambiguous';
  const year = Number(match[4]);
  // Nobody writes the month first with dots.
  const dayFirst = match[2] === '.' || first > 12 || first === second || order === 'dayFirst';
  if (dayFirst && second <= 12) return calendar(year, second, first);
  if (second > 12 || order === 'monthFirst') return calendar(year, first, second);
  return 'ambiguous';
}

/** The order that a column's cells show beyond doubt; null where they do not, or contradict each other. */
export function dayOrderOf(cells: readonly string[]): DayOrder | null {
  let found: DayOrder | null = null;
  for (const text of cells) {
    const match = YEAR_LAST.exec(text);
    if (!match || match[2] === '.' || match[4]?.length === 2) continue;
    const [first, second] = [Number(match[1]), Number(match[3])];
    if (first > 12 === second > 12) continue;
    const order = first > 12 ? 'dayFirst' : 'monthFirst';
    if (found !== null && found !== order) return null;
    found = order;
  }
  return found;
}

function withMonthName(text: string): ParsedDate | null {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter(Boolean);
  const month = words.map((word) => MONTHS[word]).find((value) => value !== undefined);
  if (month === undefined || words.length !== 3) return null;
  const numbers = words.filter((word) => /^\d+$/u.test(word));
  const year = numbers.find((word) => word.length === 4);
  const day = numbers.find((word) => word.length <= 2);
  if (numbers.length === 2 && day && !year) return 'ambiguous';
  return year && day ? calendar(Number(year), month, Number(day)) : 'bad';
}

function calendar(year: number, month: number, day: number): ParsedDate {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
  if (year < 1900 || year > 2100 || day < 1 || day > days) return 'bad';
  return { iso: `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}` };
}

/** Day 1 is 1900-01-01, and spreadsheets believe in 1900-02-29, which moves the start by one more day. */
function serial(days: number): ParsedDate {
  const date = new Date(Date.UTC(1899, 11, 30) + days * 86_400_000);
  return calendar(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}
