/** Dates as people write them, in files and in fields: one grammar for both. What could be two dates is neither. */

/** Which of the first two numbers of `03/04/2026` is the day. */
export type DayOrder = 'dayFirst' | 'monthFirst';
export type ParsedDate = { readonly iso: string } | 'bad' | 'ambiguous';

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'jan january januar janvier enero',
    'feb february februar febr fevrier febrero',
    'mar march marcius marc marz maerz mars marzo',
    'apr april aprilis avril abril',
    'may majus maj mai mayo',
    'jun june junius juni juin junio',
    'jul july julius juli juillet julio',
    'aug august augusztus aout agosto',
    'sep september sept szeptember szept septembre septiembre',
    'oct october oktober okt octobre octubre',
    'nov november novembre noviembre',
    'dec december dezember dez decembre diciembre',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);
/** Days of the week say nothing that the date does not. */
const WEEKDAYS = new Set(
  (
    'mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday ' +
    'hetfo kedd szerda csutortok pentek szombat vasarnap montag dienstag mittwoch donnerstag freitag samstag sonntag'
  ).split(' '),
);

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A time of the day, which a date may bring along: `T08:00:00Z`, ` 0:00:00`, ` 12:00 AM`. */
const TIME = /[T ]\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[AP]M)?\s*(?:Z|[+-]\d{2}:?\d{2})?$/iu;
/** The same mark twice; spaces beside it. */
const YEAR_FIRST = /^(\d{4})(?: *([-/.]) *(\d{1,2}) *\2 *| +(\d{1,2}) +)(\d{1,2})\.?$/u;
const YEAR_LAST = /^(\d{1,2}) *([-/.]) *(\d{1,2}) *\2 *(\d{2}|\d{4})\.?$/u;
/** Days since 1900 as a spreadsheet counts them, of 1927 to 2100, with or without the time of the day. */
const SERIAL = /^([1-7]\d{4})(?:[.,]\d*)?$/u;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/u;

/**
 * A text as a date. Takes ISO, `2026.02.18.`, `2026. február 18.`, `18 Feb 2026`, `Wednesday, 5th January 2022`,
 * `18.02.2026`, dd/mm and mm/dd (`order` says which, where the column shows it), day numbers of spreadsheets (45631 is
 * 2024-12-05), and a time of the day behind any of them. A year of two digits is ambiguous.
 */
export function parseDate(text: string, order: DayOrder | null = null): ParsedDate {
  if (text.length > 40) return 'bad';
  const date = text.trim().replace(TIME, '');
  const compact = COMPACT.exec(date);
  if (compact) return calendar(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const first = YEAR_FIRST.exec(date);
  if (first) return calendar(Number(first[1]), Number(first[3] ?? first[4]), Number(first[5]));
  const days = SERIAL.exec(date);
  if (days) return serial(Number(days[1]));
  const match = YEAR_LAST.exec(date);
  return match ? yearLast(match, order) : (withMonthName(date) ?? 'bad');
}

function yearLast(match: RegExpExecArray, order: DayOrder | null): ParsedDate {
  const [first, second] = [Number(match[1]), Number(match[3])];
  if (match[4]?.length === 2) return 'ambiguous';
  const year = Number(match[4]);
  // Nobody writes the month first with dots.
  const dayFirst = match[2] === '.' || first > 12 || first === second || order === 'dayFirst';
  if (dayFirst && second <= 12) return calendar(year, second, first);
  if (match[2] !== '.' && (second > 12 || order === 'monthFirst')) return calendar(year, first, second);
  return match[2] === '.' ? 'bad' : 'ambiguous';
}

/** The order that a column's cells show beyond doubt; null where they do not, or contradict each other. */
export function dayOrderOf(cells: readonly string[]): DayOrder | null {
  let found: DayOrder | null = null;
  for (const text of cells) {
    const match = YEAR_LAST.exec(text.trim().replace(TIME, ''));
    if (!match || match[2] === '.' || match[4]?.length === 2) continue;
    const [first, second] = [Number(match[1]), Number(match[3])];
    if (first > 12 === second > 12) continue;
    const order = first > 12 ? 'dayFirst' : 'monthFirst';
    if (found !== null && found !== order) return null;
    found = order;
  }
  return found;
}

/** A month by its name, with a day and a year; `5th`, `5.` and `5-én` are days, weekdays are passed over. */
function withMonthName(text: string): ParsedDate | null {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(\d)(?:st|nd|rd|th)\b/gu, '$1')
    .replace(/(\d)-(?:jen|en|an|i|ei|ai|tol|ig)\b/gu, '$1')
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '' && word !== 'of' && !WEEKDAYS.has(word));
  const months = words.flatMap((word) => MONTHS[word] ?? []);
  const numbers = words.filter((word) => /^\d+$/u.test(word));
  const [month] = months;
  if (month === undefined || months.length > 1 || words.length !== 3 || numbers.length !== 2) return null;
  const years = numbers.filter((word) => word.length === 4);
  const days = numbers.filter((word) => word.length <= 2);
  if (days.length === 2) return 'ambiguous';
  return years.length === 1 && days.length === 1 ? calendar(Number(years[0]), month, Number(days[0])) : 'bad';
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
