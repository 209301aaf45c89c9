/** Dates as people write them, in files and in fields: one grammar for both. What could be two dates is neither. */

/** Which number of `03/04/2026` is the day; with a year of two digits the year can come first as well. */
export const DAY_ORDERS = ['dayFirst', 'monthFirst', 'yearFirst'] as const;
export type DayOrder = (typeof DAY_ORDERS)[number];
export type ParsedDate = { readonly iso: string } | 'bad' | 'ambiguous';

/** How the dates of a column are meant, as far as the column shows it or somebody said so. */
export interface DateHints {
  readonly order?: DayOrder | null;
  /** Years of two digits are of 1970 to 2069; nothing is read into them unasked. */
  readonly shortYears?: boolean;
  /** A month, a quarter or a year alone is its first day. */
  readonly firstDay?: boolean;
}

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'jan january januar janvier enero gennaio styczen stycznia ianuarie leden ledna januari',
    'feb february februar febr fevrier febrero febbraio luty lutego februarie unor unora februari',
    'mar march marcius marc marz maerz mars marzo marzec marca martie brezen brezna maart',
    'apr april aprilis avril abril aprile kwiecien kwietnia aprilie duben dubna',
    'may majus maj mai mayo maggio maja kveten kvetna mei',
    'jun june junius juni juin junio giugno czerwiec czerwca iunie cerven cervna',
    'jul july julius juli juillet julio luglio lipiec lipca iulie cervenec cervence',
    'aug august augusztus aout agosto sierpien sierpnia srpen srpna augustus',
    'sep september sept szeptember szept septembre septiembre settembre wrzesien wrzesnia septembrie zari',
    'oct october oktober okt octobre octubre ottobre pazdziernik pazdziernika octombrie rijen rijna',
    'nov november novembre noviembre listopad listopada noiembrie listopadu',
    'dec december dezember dez decembre diciembre dicembre grudzien grudnia decembrie prosinec prosince',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);
/** Days of the week say nothing that the date does not. */
const WEEKDAYS = new Set(
  (
    'mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday ' +
    'hetfo kedd szerda csutortok pentek szombat vasarnap montag dienstag mittwoch donnerstag freitag samstag sonntag ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miercoles jueves viernes sabado domingo'
  ).split(' '),
);

/** Words between the parts of a date. */
const PARTICLES = new Set(['of', 'de', 'del', 'the', 'den', 'ev', 'ho', 'nap']);

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A time of the day, which a date may bring along: `T08:00:00Z`, ` 0:00:00`, ` 12:00 AM`, ` at 3:15 PM CET`. */
const TIME =
  /(?:T|,? (?:at )?)\s*\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[AP]\.?M\.?)?\s*(?:Z|UTC|GMT|CES?T|E[SD]T|P[SD]T)?(?:[+-]\d{2}:?\d{2})?$/iu;
/** The same mark twice; spaces beside it. */
const YEAR_FIRST = /^(\d{4})(?: *([-/.]) *(\d{1,2}) *\2 *| +(\d{1,2}) +)(\d{1,2})\.?$/u;
const YEAR_LAST = /^(\d{1,2}) *([-/.]) *(\d{1,2}) *\2 *(\d{2}|\d{4})\.?$/u;
/** Days since 1900 as a spreadsheet counts them, of 1927 to 2100, with or without the time of the day. */
const SERIAL = /^([1-7]\d{4})(?:[.,]\d*)?$/u;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/u;
/** Seconds or thousandths of them since 1970, of 2001 to 2099. */
const SINCE_1970 = /^([1-3]\d{9})(\d{3})?$/u;
/** A month, a quarter or a year, and no day. */
const MONTH_OF_YEAR = /^(\d{4}) *[-/.] *(\d{1,2})\.?$|^(\d{1,2}) *[-/.] *(\d{4})$/u;
const QUARTER =
  /^(\d{4})[-/. ]*[qn]\.? ?([1-4])$|^[qn]\.? ?([1-4])[-/. ]*(\d{4})$|^(\d{4})[-/. ]*(i{1,3}|iv)\.? ?(?:negyedév|n\.?év)$/iu;
const YEAR = /^(?:19[5-9]|20\d)\d\.?$/u;
/** Months in Roman numbers, as they are written on paper in Hungary and Poland. */
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');

/**
 * A text as a date. Takes ISO, `2026.02.18.`, `2026. február 18.`, `18 Feb 2026`, `Wednesday, 5th January 2022`,
 * `18.02.2026`, dd/mm and mm/dd (the hints say which, where the column shows it), day numbers of spreadsheets (45631 is
 * 2024-12-05), and a time of the day behind any of them. A year of two digits is ambiguous, and so is a date without a
 * day, unless the hints say how they are meant.
 */
export function parseDate(text: string, hints: DayOrder | DateHints | null = null): ParsedDate {
  if (text.length > 40) return 'bad';
  const how: DateHints = typeof hints === 'string' ? { order: hints } : (hints ?? {});
  const date = text.trim().replace(TIME, '');
  const compact = COMPACT.exec(date);
  if (compact) return calendar(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const first = YEAR_FIRST.exec(date);
  if (first) return calendar(Number(first[1]), Number(first[3] ?? first[4]), Number(first[5]));
  const days = SERIAL.exec(date);
  if (days) return serial(Number(days[1]));
  const seconds = SINCE_1970.exec(date);
  if (seconds) return { iso: new Date(Number(seconds[1]) * 1000).toISOString().slice(0, 10) };
  const match = YEAR_LAST.exec(date);
  if (match) return yearLast(match, how);
  const part = partOf(date);
  if (part) return how.firstDay ? calendar(part.year, part.month, 1) : 'ambiguous';
  return withMonthName(date, how) ?? 'bad';
}

/** Whether a text is a month, a quarter or a year without a day: `2020-06`, `Jan 2020`, `2020/Q3`, `2020`. */
export function isPartOfDate(text: string): boolean {
  return parseDate(text) === 'ambiguous' && typeof parseDate(text, { firstDay: true }) === 'object';
}

/** Whether the year of a date is of two digits. */
export function hasShortYear(text: string): boolean {
  return (
    parseDate(text) === 'ambiguous' &&
    DAY_ORDERS.every((order) => parseDate(text, order) === 'ambiguous') &&
    !isPartOfDate(text)
  );
}

function partOf(date: string): { readonly year: number; readonly month: number } | null {
  if (YEAR.test(date)) return { year: Number(date.slice(0, 4)), month: 1 };
  const month = MONTH_OF_YEAR.exec(date);
  if (month) return { year: Number(month[1] ?? month[4]), month: Number(month[2] ?? month[3]) };
  const quarter = QUARTER.exec(date);
  if (!quarter) return null;
  const which = quarter[6] ? ROMAN.indexOf(quarter[6].toLowerCase()) + 1 : Number(quarter[2] ?? quarter[3]);
  return { year: Number(quarter[1] ?? quarter[4] ?? quarter[5]), month: which * 3 - 2 };
}

const fullYear = (short: number): number => (short < 70 ? 2000 : 1900) + short;

function yearLast(match: RegExpExecArray, { order, shortYears }: DateHints): ParsedDate {
  const [first, second] = [Number(match[1]), Number(match[3])];
  if (match[4]?.length === 2) {
    if (!shortYears || !order) return 'ambiguous';
    const last = Number(match[4]);
    if (order === 'yearFirst') return calendar(fullYear(first), second, last);
    const [day, month] = order === 'dayFirst' ? [first, second] : [second, first];
    return calendar(fullYear(last), month, day);
  }
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
function withMonthName(text: string, { order, shortYears, firstDay }: DateHints): ParsedDate | null {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(\d)(?:st|nd|rd|th)\b/gu, '$1')
    .replace(/(\d)-(?:jen|en|an|i|ei|ai|tol|ig)\b/gu, '$1')
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '' && !PARTICLES.has(word) && !WEEKDAYS.has(word));
  const months = words.flatMap((word) => MONTHS[word] ?? (ROMAN.indexOf(word) + 1 || []));
  const numbers = words.filter((word) => /^\d+$/u.test(word));
  const [month] = months;
  if (month === undefined || months.length > 1 || words.length !== numbers.length + 1) return null;
  const years = numbers.filter((word) => word.length === 4).map(Number);
  const days = numbers.filter((word) => word.length <= 2).map(Number);
  const [year, day] = [years[0], days[0]];
  if (numbers.length === 1) {
    if (year === undefined) return null;
    return firstDay ? calendar(year, month, 1) : 'ambiguous';
  }
  if (numbers.length !== 2) return null;
  if (days.length === 2) {
    if (!shortYears || !order) return 'ambiguous';
    const [before = 0, behind = 0] = days;
    return order === 'yearFirst'
      ? calendar(fullYear(before), month, behind)
      : calendar(fullYear(behind), month, before);
  }
  return year !== undefined && day !== undefined ? calendar(year, month, day) : 'bad';
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
