/** A list of deals to what each owner won over the last 12 months. */
import type {
  DealField,
  DealOwner,
  DealSkip,
  DealsUnsettled,
  DealsPreview,
  PreviewPerson,
} from '#shared/contract/import-types.ts';
import { answersOf, ask, dealQuestionKey, isWaiting } from '#shared/contract/import-questions.ts';
import type { Answers } from '#shared/contract/import-questions.ts';
import type { ImportOptions } from '#shared/contract/methods.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import { parseDate } from '#shared/i18n/parse-date.ts';
import type { DateHints } from '#shared/i18n/parse-date.ts';
import { findHeader, headersAt, isBlank } from '../read/find-header.ts';
import { isTotal } from '../roster/no-people.ts';
import { nameOnly } from '../roster/names-in-cells.ts';
import { currencyOfRow, isConverted } from './deal-amounts.ts';
import { cellsOf } from '../read/column-hints.ts';
import { factorOf, rateOf, rateQuestions, targetCurrency, unitQuestions } from '../read/money-columns.ts';
import { outcomeReader } from './deal-outcome.ts';
import type { DealOutcome } from './deal-outcome.ts';
import { joined } from './line-items.ts';
import { withoutMark } from '../write/formulas.ts';
import { asTyped } from '../read/grid.ts';
import type { Grid } from '../read/grid.ts';
import { dealHints, dealQuestions } from './deal-questions.ts';
import type { DealHints } from './deal-questions.ts';
import { guessDealFields } from '../read/headers.ts';
import { headersKeyOf } from '../read/headers-key.ts';
import { isScaled, parseNumber } from '#shared/i18n/parse-number.ts';
import { shapeOf } from '../read/shapes.ts';
import { cleanText, cut, remembering } from '../read/cell-text.ts';
import { looseNameKey, nameKey } from '#shared/domain/name-key.ts';

export type DealOptions = Omit<NonNullable<ImportOptions['deals']>, 'file'> & {
  /** What was answered about the list. */
  readonly answers?: Answers;
  /** Currency of the workshop that the amounts come into. */
  readonly currency?: string;
  /** What was answered for lists with the same headers. */
  readonly recall?: (headersKey: string) => Answers;
  /** Calendar date of the reading: nothing was won more than two years after it. Null where nobody says. */
  readonly today?: string | null;
};

/** Nobody's list of deals reaches further back. */
const FIRST_DAY = '1990-01-01';
const MOST_YEARS_AHEAD = 2;

const SAMPLES = 3;
const OWNER_LIMIT = 200;
/** Owners that are listed; a workshop has no more people than that. */
const MOST_OWNERS = 5000;

const EXPANSION =
  /exist|expan|upsell|up-sell|cross|renew|add-?on|bővít|bovit|meglév|meglev|megújít|megujit|felülért/iu;

interface Deal {
  readonly id: string;
  readonly account: string;
  readonly owner: string;
  readonly amount: number;
  readonly closed: string | null;
  readonly created: string | null;
  readonly expansion: boolean;
}

/**
 * Won deals by owner. Counted are the 12 months that end with the last won deal, so that a list exported in spring
 * says the same in autumn. Without a column of stages every deal counts as won, without dates all of them count,
 * without a type an account's first deal is new, and without accounts all are. Throws `import.empty`, `import.noHeader`.
 */
export function dealsOf(grid: Grid, name: string, options: DealOptions): DealsPreview {
  const headerAt = findHeader(grid.rows) ?? -1;
  if (!grid.rows.some((row) => !isBlank(row))) throw new PhaseboardError('import.empty', { name });
  if (headerAt < 0) throw new PhaseboardError('import.noHeader', { name });
  const headers = headersAt(grid.rows, headerAt);
  const guessed = guessDealFields(headers);
  const below = grid.rows.slice(headerAt + 1);
  const data = below.filter((row) => !isBlank(row));
  const shown = asTyped(below, headerAt + 1, grid).filter((row) => !isBlank(row));
  const columns = headers.map((header, index) => {
    const chosen: DealField | null | undefined = options.mapping?.[String(index)];
    const field = chosen === undefined ? (guessed[index] ?? null) : chosen;
    const samples = data.slice(0, SAMPLES).map((row) => cut(cleanText(row[index] ?? ''), 80));
    return { index, header, samples, field };
  });
  const at = (field: DealField) => columns.find((column) => column.field === field)?.index ?? -1;
  const skipped: Partial<Record<DealSkip, number>> = {};
  const amount = {
    index: at('amount'),
    header: headers[at('amount')] ?? '',
    cells: cellsOf(at('amount'), data),
  };
  const places = {
    amount: amount.index,
    currency: isConverted(amount.header) ? -1 : at('currency'),
    header: amount.header,
  };
  const counts = new Map<string, number>();
  for (const row of data) {
    if (amount.index < 0 || cleanText(row[amount.index] ?? '') === '') continue;
    const code = currencyOfRow(row, places);
    if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const currency = targetCurrency(options.currency, counts);
  const above = grid.rows.slice(0, headerAt).flat().join(' ');
  const units = amount.index < 0 ? [] : unitQuestions([amount], above, () => dealQuestionKey('unit'), 0);
  const headersKey = headersKeyOf(headers);
  const [given, remembered] = [options.answers ?? {}, options.recall?.(headersKey) ?? {}];
  const questions = [
    ...dealQuestions(shown, columns),
    ...units,
    ...rateQuestions(counts, currency, rateKey, null),
  ].map((question) => ask(question, given, remembered));
  const answers = answersOf(given, questions);
  const unrated = [...counts.keys()].filter((code) => rateOf(code, currency, answers, rateKey) === null);
  const unsettled: DealsUnsettled | null =
    at('amount') < 0
      ? { kind: 'noAmount' }
      : unrated.length > 0
        ? { kind: 'currencies', currencies: [...counts.keys()].sort() }
        : questions.some(isWaiting)
          ? { kind: 'question' }
          : null;
  const hints = dealHints(shown, at, answers);
  const factor = factorOf(answers, dealQuestionKey('unit'), units[0]?.default ?? null);
  const worth = (text: string, row: readonly string[]) => {
    const value = text === '' ? 0 : parseNumber(text, 'money', hints.mark);
    const rate = rateOf(currencyOfRow(row, places), currency, answers, rateKey) ?? 1;
    const times = (isScaled(text) ? 1 : factor) * rate;
    return value === null || times === 1 ? value : cents(value * times);
  };
  const read = dealReader(headers, at, hints, worth, options, (reason) => {
    skipped[reason] = (skipped[reason] ?? 0) + 1;
  });
  const wonLines: Deal[] = [];
  const lostLines: Deal[] = [];
  for (const row of data) {
    const { deal, outcome } = read(row);
    if (deal && outcome === 'won') wonLines.push(deal);
    else if (deal && outcome === 'lost') lostLines.push(deal);
  }
  const [won, lost] = [withKinds(joined(wonLines), at('dealType') >= 0), joined(lostLines)];
  const to = won.reduce<string | null>((last, { closed }) => later(last, closed), null);
  const from = to === null ? null : yearBefore(to);
  const inYear = ({ closed }: Deal) =>
    from === null || (closed !== null && closed > from && closed <= (to ?? ''));
  const counted = won.filter(inYear);
  // A credit note takes from what was won, and is no deal that was won.
  const deals = counted.filter(({ amount }) => amount >= 0);
  if (won.length > counted.length) skipped.tooOld = won.length - counted.length;
  // A lost deal often has no closing date; the day on which it began tells the year then.
  const lostInYear = lost.filter((deal) => inYear({ ...deal, closed: deal.closed ?? deal.created })).length;
  return {
    name,
    shape: shapeOf(headers),
    columns,
    from: from === null ? null : dayAfter(from),
    to,
    rows: data.length,
    won: deals.length,
    owners: ownersOf(counted),
    cycleDays: median(deals.flatMap(({ created, closed }) => daysBetween(created, closed))),
    winRate: lostInYear === 0 ? null : deals.length / (deals.length + lostInYear),
    averageDeal: unsettled ? null : average(deals.map(({ amount }) => amount).filter((amount) => amount > 0)),
    unsettled,
    headersKey,
    currency,
    questions,
    skipped,
  };
}

function dealReader(
  headers: readonly string[],
  at: (field: DealField) => number,
  hints: DealHints,
  worth: (text: string, row: readonly string[]) => number | null,
  { today = null }: DealOptions,
  skip: (reason: DealSkip) => void,
) {
  const [owner, amount, stage, closeDate, createDate] = [
    at('owner'),
    at('amount'),
    at('stage'),
    at('closeDate'),
    at('createDate'),
  ];
  const [dealType, account, dealId] = [at('dealType'), at('account'), at('dealId')];
  const lastDay = today === null ? null : `${Number(today.slice(0, 4)) + MOST_YEARS_AHEAD}${today.slice(4)}`;
  const isImpossible = (day: string) => day < FIRST_DAY || (lastDay !== null && day > lastDay);
  const dateAt = (how: DateHints) =>
    remembering((text) => {
      const date = parseDate(text, how);
      return typeof date === 'string' ? (text === '' ? null : date) : { iso: date.iso };
    });
  const [closedOf, createdOf] = [dateAt(hints.closed), dateAt(hints.created)];
  const outcomeOf = outcomeReader(headers, stage);
  return (row: readonly string[]): { deal: Deal | null; outcome: DealOutcome } => {
    const outcome = outcomeOf(row);
    const none = { deal: null, outcome };
    if (outcome === 'open') {
      skip('notWon');
      return none;
    }
    const who = cut(nameOnly(withoutMark(cleanText(row[owner] ?? ''))), OWNER_LIMIT);
    if (isTotal(who) || (who === '' && row.some((cell) => isTotal(cleanText(cell))))) {
      skip('noDeal');
      return none;
    }
    const closed = closedOf(cleanText(row[closeDate] ?? ''));
    const created = createdOf(cleanText(row[createDate] ?? ''));
    const text = cleanText(row[amount] ?? '');
    const value = worth(text, row);
    if (outcome === 'won') {
      if (who === '') skip('noOwner');
      else if (value === null || Math.abs(value) > 1e13) skip('badAmount');
      else if (typeof closed === 'string' || (closed === null && closeDate >= 0)) skip('badDate');
      else if (closed !== null && isImpossible(closed.iso)) skip('impossibleDate');
      if (who === '' || value === null || Math.abs(value) > 1e13) return none;
      if (closeDate >= 0 && (closed === null || typeof closed === 'string')) return none;
      if (typeof closed === 'object' && closed !== null && isImpossible(closed.iso)) return none;
    }
    const deal: Deal = {
      id: cleanText(row[dealId] ?? ''),
      account: nameKey(cleanText(row[account] ?? '')),
      owner: who,
      amount: value ?? 0,
      closed: typeof closed === 'object' && closed !== null ? closed.iso : null,
      created: typeof created === 'object' && created !== null ? created.iso : null,
      expansion: EXPANSION.test(row[dealType] ?? ''),
    };
    return { deal, outcome };
  };
}

/**
 * Where no column says whether a deal is with a new or an existing customer, an account's first won deal is new and the
 * later ones are expansion, in the order of their days.
 */
function withKinds(deals: readonly Deal[], typed: boolean): readonly Deal[] {
  if (typed) return deals;
  const first = new Map<string, string>();
  for (const { account, closed, amount } of deals) {
    if (account === '' || closed === null || amount < 0) continue;
    const known = first.get(account);
    if (known === undefined || closed < known) first.set(account, closed);
  }
  return deals.map((deal) => {
    const day = first.get(deal.account);
    return day !== undefined && deal.closed !== null && deal.closed > day
      ? { ...deal, expansion: true }
      : deal;
  });
}

function ownersOf(deals: readonly Deal[]): DealOwner[] {
  const owners = new Map<
    string,
    { owner: string; deals: number; revenueNew: number; revenueExpansion: number }
  >();
  for (const { owner, amount, expansion } of deals) {
    const key = nameKey(owner);
    const sum = owners.get(key) ?? { owner, deals: 0, revenueNew: 0, revenueExpansion: 0 };
    if (amount >= 0) sum.deals += 1;
    if (expansion) sum.revenueExpansion = cents(sum.revenueExpansion + amount);
    else sum.revenueNew = cents(sum.revenueNew + amount);
    owners.set(key, sum);
  }
  return [...owners.values()]
    .sort((a, b) => b.revenueNew + b.revenueExpansion - (a.revenueNew + a.revenueExpansion))
    .slice(0, MOST_OWNERS)
    .map((sum) => ({ ...sum, row: null }));
}

const rateKey = (code: string) => `rate.${code}`;

const cents = (value: number) => Math.round(value * 100) / 100;

/**
 * People with what they won, and the owners with the rows they were found in: by e-mail, id or name, exactly or with
 * the name turned round. People without won deals keep what the roster says.
 */
export function withDeals(
  people: readonly PreviewPerson[],
  deals: DealsPreview,
): { people: PreviewPerson[]; deals: DealsPreview } {
  const settled = deals.unsettled === null;
  const index = new Map<string, number | null>();
  const note = (key: string, at: number) => {
    if (key !== '') index.set(key, index.has(key) && index.get(key) !== at ? null : at);
  };
  people.forEach(({ draft }, at) => {
    note(`e ${nameKey(draft.email ?? '')}`, at);
    note(`i ${nameKey(draft.externalId ?? '')}`, at);
    note(`n ${looseNameKey(draft.name)}`, at);
  });
  index.delete('e ');
  index.delete('i ');
  const next = [...people];
  const typed = tellsKinds(deals);
  const owners = deals.owners.map((sum): DealOwner => {
    const at =
      index.get(`e ${nameKey(sum.owner)}`) ??
      index.get(`i ${nameKey(sum.owner)}`) ??
      index.get(`n ${looseNameKey(sum.owner)}`) ??
      null;
    const person = at === null ? undefined : next[at];
    if (at === null || !person) return sum;
    const before = person.draft;
    if (!settled) return { ...sum, row: person.row };
    const revenueNew = sum.revenueNew;
    next[at] = {
      ...person,
      draft: { ...before, revenueNew, ...(typed ? { revenueExpansion: sum.revenueExpansion } : {}) },
    };
    return { ...sum, row: person.row };
  });
  return { people: next, deals: { ...deals, owners } };
}

/** Whether the list tells revenue from new customers from that of existing ones. */
const tellsKinds = ({ columns }: DealsPreview): boolean =>
  columns.some(({ field }) => field === 'dealType') ||
  (columns.some(({ field }) => field === 'account') && columns.some(({ field }) => field === 'closeDate'));

/** People out of the owners of deals, where there is no roster. */
export function peopleOfDeals(deals: DealsPreview): PreviewPerson[] {
  const typed = tellsKinds(deals);
  return deals.owners.map(({ owner, revenueNew, revenueExpansion }) => {
    const isMail = owner.includes('@');
    return {
      draft: {
        name: isMail ? nameOfMail(owner) : owner,
        ...(isMail ? { email: owner } : {}),
        ...(deals.unsettled ? {} : { revenueNew, ...(typed ? { revenueExpansion } : {}) }),
      },
      managerIndex: null,
      lane: null,
      row: 0,
      department: '',
      team: '',
      personId: null,
      blank: [],
    };
  });
}

/** "nagy-pal.oszkar@x.hu" is "Nagy-Pal Oszkar". */
function nameOfMail(mail: string): string {
  const words = mail.slice(0, mail.indexOf('@')).replace(/\d+$/u, '').split(/[._]+/u).filter(Boolean);
  return words.map((word) => word.replace(/(^|-)\p{Ll}/gu, (start) => start.toUpperCase())).join(' ') || mail;
}

const later = (a: string | null, b: string | null) => (a === null || (b !== null && b > a) ? b : a);

function yearBefore(iso: string): string {
  return `${Number(iso.slice(0, 4)) - 1}${iso.slice(4)}`;
}

function dayAfter(iso: string): string {
  // The 29th of February of a year that has none is read as the 1st of March.
  const date = new Date(`${iso.endsWith('-02-29') ? `${iso.slice(0, 4)}-02-28` : iso}T00:00:00Z`);
  return new Date(date.getTime() + 86_400_000).toISOString().slice(0, 10);
}

function daysBetween(from: string | null, to: string | null): number[] {
  if (from === null || to === null) return [];
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return days >= 0 ? [days] : [];
}

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [high = 0, low = 0] = [sorted[middle], sorted[middle - 1]];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}

function average(values: readonly number[]): number | null {
  return values.length === 0 ? null : cents(values.reduce((sum, value) => sum + value, 0) / values.length);
}
