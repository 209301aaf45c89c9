/** One row of a roster to a person's draft. */
import type { PersonDraft } from '#shared/commands/command.ts';
import { isDateField } from '#shared/contract/import-types.ts';
import type { ImportField } from '#shared/contract/import-types.ts';
import { cellsOf, hintsOf } from '../read/column-hints.ts';
import type { FieldColumn } from '../read/column-hints.ts';
import { answerTo, questionKey } from '#shared/contract/import-questions.ts';
import type { Answers } from '#shared/contract/import-questions.ts';
import { isPartOfDate, parseDate } from '#shared/i18n/parse-date.ts';
import type { ParsedDate } from '#shared/i18n/parse-date.ts';
import { withoutMark } from '../write/formulas.ts';
import { isHungarianLastName } from '../read/headers.ts';
import { normalised } from '#shared/domain/functions.ts';
import type { SalesFunction } from '#shared/domain/functions.ts';
import { currencyIn } from '../read/currencies-in-text.ts';
import { isScaled, parseNumber } from '#shared/i18n/parse-number.ts';
import type { NumberKind } from '#shared/i18n/parse-number.ts';
import type { Problems } from '../read/problems.ts';
import { cleanLines, cleanText, cut, isNothing, remembering } from '../read/cell-text.ts';
import { isTotal, noPeople } from './no-people.ts';
import { managerTexts, nameOnly } from './names-in-cells.ts';
import { choiceOf } from './row-questions.ts';
import type { RowQuestion } from './row-questions.ts';
import { standingReader } from './standing-reader.ts';
import { isOpenPosition } from './vacancies.ts';
import { fullWeekOf, hoursOf } from './weekly-hours.ts';

/** A draft with what is needed to find the manager. */
export interface RosterRow {
  readonly row: number;
  readonly draft: PersonDraft;
  /** The manager's id, e-mail or name, as many as the file gives. */
  readonly managers: readonly string[];
  /** Names of the person in systems: of users, of accounts, in columns that no field is for. */
  readonly accounts: readonly string[];
  readonly department: string;
  /** The market team that the row puts the person in; empty where it says none. */
  readonly team: string;
  readonly personId: string | null;
  /** Fields whose column is there and whose cell is empty; noted in files that came out of this program. */
  readonly blank: readonly string[];
  /** Who left stays out, unless somebody wants them in; they are known so that those who reported to them are told. */
  readonly isOut: boolean;
}

type Writable = { -readonly [K in keyof PersonDraft]: PersonDraft[K] };

const TEXTS = {
  title: { target: 'title', limit: 300 },
  email: { target: 'email', limit: 320 },
  externalId: { target: 'externalId', limit: 200 },
  territory: { target: 'territory', limit: 200 },
  notes: { target: 'notes', limit: 10_000 },
} as const satisfies Partial<Record<ImportField, { target: keyof PersonDraft; limit: number }>>;

const NUMBERS = {
  revenue: { target: 'revenueNew', kind: 'money', min: 0, max: 1e15 },
  revenueExpansion: { target: 'revenueExpansion', kind: 'money', min: 0, max: 1e15 },
  quota: { target: 'quota', kind: 'money', min: 0, max: 1e15 },
  ote: { target: 'ote', kind: 'money', min: 0, max: 1e12 },
  fte: { target: 'fte', kind: 'ratio', min: 0, max: 10 },
  variableShare: { target: 'variableShare', kind: 'ratio', min: 0, max: 1 },
} as const satisfies Partial<
  Record<ImportField, { target: keyof PersonDraft; kind: NumberKind; min: number; max: number }>
>;

/** Part of somebody's time in each function. */
const SHARES = {
  shareOutbound: 'outbound',
  shareInbound: 'inbound',
  shareClosing: 'closing',
  shareAccount: 'account',
} as const satisfies Partial<Record<ImportField, SalesFunction>>;
type ShareField = keyof typeof SHARES;
const isShare = (field: ImportField): field is ShareField => field in SHARES;

const NAME_LIMIT = 200;
const UNHEARD: Pick<Problems, 'add'> = { add: () => undefined };
/** Whether a row holds one text only: a heading or a note and no position. */
const isAlone = (cells: readonly string[]): boolean =>
  new Set(cells.map(cleanText).filter((cell) => cell !== '')).size < 2;
const NOT_AVAILABLE = /^n(?:\/a|\.\s?a\.?)$/iu;
/** A name has a letter, a number or a picture; a dash in its place is none. */
const IS_NAME = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

/** What the fields are called that a column fills, by the field of the import. */
const targetOf = (field: ImportField): keyof PersonDraft | null =>
  field in TEXTS
    ? TEXTS[field as keyof typeof TEXTS].target
    : field in NUMBERS
      ? NUMBERS[field as keyof typeof NUMBERS].target
      : isDateField(field) || field === 'status'
        ? field
        : null;

export const numberKindOf = (field: ImportField): NumberKind | null =>
  field in NUMBERS ? NUMBERS[field as keyof typeof NUMBERS].kind : isShare(field) ? 'ratio' : null;

export interface RowsToRead {
  readonly columns: readonly FieldColumn[];
  readonly rows: readonly string[][];
  /** The same, of which only the cells that a person typed as text are there. */
  readonly shown?: readonly string[][];
  readonly problems: Problems;
  readonly answers: Answers;
  /** Whether cells come from a workbook, as what they are. */
  readonly isTyped: boolean;
  /** Columns of names of people in systems. */
  readonly accounts?: readonly number[];
  /** What the amounts of a column are multiplied by, by its position. */
  readonly factors?: ReadonlyMap<number, number>;
  /** What one unit of a currency is in that of the workshop. */
  readonly rateOf?: (code: string | null) => number;
  /** Column of market teams. */
  readonly teamColumn?: number | null;
  /** Calendar date of the reading: whoever left by then is gone. Null where nobody says. */
  readonly today?: string | null;
  /** Told of whoever left, of positions that are open and of part-time hours, each with what says so. */
  readonly onFound?: (kind: RowQuestion, column: FieldColumn | null, example: string) => void;
}

/** Reads rows with these columns; null for a row that holds no person, with the problem noted. */
export function rowReader({
  columns,
  rows,
  shown = rows,
  problems,
  answers,
  isTyped,
  accounts = [],
  factors = new Map(),
  rateOf = () => 1,
  teamColumn = null,
  today = null,
  onFound = () => undefined,
}: RowsToRead) {
  // Only text carries the mark that keeps a spreadsheet from calculating it.
  const unmarked = (text: string) => (isTyped ? text : withoutMark(text));
  const hints = new Map(
    columns.map((column) => [
      column.index,
      hintsOf(column, numberKindOf(column.field), rows, answers, shown),
    ]),
  );
  const of = (field: ImportField) => columns.filter((column) => column.field === field);
  const [names, firsts, lasts, managers] = [of('name'), of('firstName'), of('lastName'), of('manager')];
  const [departments, ids] = [of('department'), of('personId')];
  const lastNameFirst = lasts.some((column) => isHungarianLastName(column.header));
  const [titles, hours, teams] = [of('title'), of('weeklyHours'), of('team')];
  const shares = columns.filter((column): column is FieldColumn & { field: ShareField } =>
    isShare(column.field),
  );
  const others = columns.filter((column) => column.field in TEXTS || column.field in NUMBERS);
  const dates = columns.filter(({ field }) => isDateField(field));
  // A file that came out of this program means what it says, empty cells and all.
  const isOwn = ids.length > 0;
  const standing = standingReader(of('status'), of('leavingDate'), today, (text, column) =>
    dateOf(text, column),
  );
  const fullWeek = hours[0] ? fullWeekOf(cellsOf(hours[0].index, rows)) : 0;
  /** What is said of the row that is read; of those who stay out nothing has to be mended. */
  let sink: Pick<Problems, 'add'> = problems;
  const isNobody = noPeople(columns);
  const knownNumbers = new Map<number, (text: string) => number | null>();
  const knownDates = new Map<number, (text: string) => ParsedDate>();
  const asWritten = (cells: readonly string[], column: FieldColumn) => cleanText(cells[column.index] ?? '');
  /** A cell's text; what systems write for nothing is nothing, except in a file of our own. */
  const cellOf = (cells: readonly string[], column: FieldColumn) => {
    const text = asWritten(cells, column);
    return !isOwn && isNothing(text) ? '' : text;
  };
  /** The same; that an amount is not available is said by a person, and a person can be asked for it. */
  const valueOf = (cells: readonly string[], column: FieldColumn) =>
    numberKindOf(column.field) === 'money' && NOT_AVAILABLE.test(asWritten(cells, column))
      ? asWritten(cells, column)
      : cellOf(cells, column);
  const teamOf = (cells: readonly string[], index: number) => {
    const text = cleanText(cells[index] ?? '');
    return isNothing(text) ? '' : text;
  };
  const first = (cells: readonly string[], among: readonly FieldColumn[], textOf = cellOf) => {
    for (const column of among) {
      const text = unmarked(textOf(cells, column));
      if (text !== '') return text;
    }
    return '';
  };

  return (cells: readonly string[], row: number): RosterRow | null => {
    const parts = [first(cells, firsts, asWritten), first(cells, lasts, asWritten)];
    if (lastNameFirst) parts.reverse();
    const written = first(cells, names, asWritten) || parts.filter(Boolean).join(' ');
    // Nan, Nat and Null are names of people, as part of one.
    const name = isOwn ? written : isNothing(written) ? '' : nameOnly(written);
    const nameColumn = names[0] ?? lasts[0] ?? firsts[0] ?? null;
    if (!isOwn && (isTotal(name) || (name === '' && cells.some(isTotal)))) {
      problems.add('totalsRow', row, nameColumn, name || (cells.find(isTotal) ?? ''), 'row');
      return null;
    }
    if (!isOwn && isNobody(cells, name)) {
      problems.add('noPerson', row, nameColumn, name, 'row');
      return null;
    }
    const title = isOwn ? '' : first(cells, titles);
    const isOpen =
      !isOwn && (isOpenPosition(name) || (!IS_NAME.test(name) && title !== '' && !isAlone(cells)));
    if (isOpen) onFound('vacancies', nameColumn, [name, title].filter(Boolean).join(', '));
    const meant = isOpen ? choiceOf(answers, 'vacancies') : 'people';
    if (meant === 'leaveOut') return null;
    const isVacancy = meant === 'vacancies';
    if (!isVacancy && !IS_NAME.test(name)) {
      problems.add('noName', row, nameColumn, name, 'row');
      return null;
    }
    const stands = isOwn ? standing.said(cells) : standing.of(cells, written);
    if (stands?.standing === 'left' && !isOwn) {
      onFound('leavers', stands.column ?? nameColumn, `${name} (${stands.says})`);
    }
    const isOut = stands?.standing === 'left' && !isOwn && choiceOf(answers, 'leavers') === 'leaveOut';
    sink = isOut ? UNHEARD : problems;
    if (name.length > NAME_LIMIT) sink.add('tooLong', row, nameColumn, name, 'nothing', { who: name });
    const draft: Writable = { name: isVacancy ? '' : cut(name, NAME_LIMIT).trim() };
    for (const column of others) readField(draft, column, cells, row);
    for (const column of dates) readDate(draft, column, cells, row);
    for (const column of hours) readHours(draft, column, cells, row);
    readShares(draft, cells, row);
    const [team] = teams;
    // A team that is none of a market still says where somebody sells.
    if (team && team.index !== teamColumn && draft.territory === undefined) {
      const text = unmarked(cellOf(cells, team));
      if (text !== '') draft.territory = cut(text, TEXTS.territory.limit);
    }
    if (stands && stands.standing !== 'left' && stands.standing !== 'here') draft.status = stands.standing;
    if (isVacancy) {
      draft.vacancy = true;
      if (draft.title === undefined && name !== '') draft.title = cut(name, TEXTS.title.limit);
      if (draft.externalId === undefined && /\d/u.test(name))
        draft.externalId = cut(name, TEXTS.externalId.limit);
    }
    const given = managers.flatMap((column) => managerTexts(unmarked(cellOf(cells, column))));
    return {
      row,
      draft,
      managers: given,
      accounts: accounts.map((index) => cleanText(cells[index] ?? '')).filter(Boolean),
      department: cut(first(cells, departments.length > 0 ? departments : teams), 200),
      team: teamColumn === null ? '' : cut(unmarked(teamOf(cells, teamColumn)), 200).trim(),
      personId: isOwn ? first(cells, ids) || null : null,
      blank: isOwn ? blanksOf(cells, given) : [],
      isOut,
    };
  };

  /** Fields whose cells are empty; one with something that cannot be read is not. */
  function blanksOf(cells: readonly string[], given: readonly string[]): string[] {
    const blank = [...others, ...dates, ...of('status')].flatMap(({ field, index }) => {
      const target = targetOf(field);
      return target && (cells[index] ?? '').trim() === '' ? [target] : [];
    });
    return managers.length > 0 && given.length === 0 ? [...blank, 'manager'] : blank;
  }

  function readField(draft: Writable, column: FieldColumn, cells: readonly string[], row: number): void {
    const text = column.field === 'notes' ? cleanLines(cells[column.index] ?? '') : valueOf(cells, column);
    if (text === '') return;
    if (column.field in TEXTS) {
      const { target, limit } = TEXTS[column.field as keyof typeof TEXTS];
      if (draft[target] !== undefined) return;
      if (text.length > limit) sink.add('tooLong', row, column, text, 'nothing', { who: draft.name });
      draft[target] = cut(unmarked(text), limit);
      return;
    }
    const { target, kind, min, max } = NUMBERS[column.field as keyof typeof NUMBERS];
    if (draft[target] !== undefined || /^[-–—]$/u.test(text)) return;
    const value = numberOf(text, column, kind);
    // Of a file of our own a minus is what stands here; of a client's, a slip or another column.
    if (value === null || value < (isOwn && kind === 'money' ? -max : min) || value > max) {
      sink.add('badNumber', row, column, text, 'value', { who: draft.name });
    } else {
      draft[target] = value;
    }
  }

  function numberOf(text: string, column: FieldColumn, kind: NumberKind) {
    const hint = hints.get(column.index);
    const known =
      knownNumbers.get(column.index) ??
      remembering((cell) => {
        const parsed = kind === 'money' ? moneyOf(cell, column) : parseNumber(cell, kind, hint?.mark);
        return parsed !== null && hint?.percent && !cell.includes('%') ? parsed / 100 : parsed;
      });
    knownNumbers.set(column.index, known);
    return known(text);
  }

  /** An amount in the unit and the currency of the workshop. */
  function moneyOf(cell: string, column: FieldColumn): number | null {
    const parsed = parseNumber(cell, 'money', hints.get(column.index)?.mark);
    const factor = isScaled(cell) ? 1 : (factors.get(column.index) ?? 1);
    const rate = rateOf(currencyIn(cell) ?? currencyIn(column.header));
    if (parsed === null || (factor === 1 && rate === 1)) return parsed;
    return Number((parsed * factor * rate).toPrecision(12));
  }

  function dateOf(text: string, column: FieldColumn) {
    const known =
      knownDates.get(column.index) ?? remembering((cell) => parseDate(cell, hints.get(column.index)?.dates));
    knownDates.set(column.index, known);
    return known(text);
  }

  /** The hours of a week become FTE where no column says it. */
  function readHours(draft: Writable, column: FieldColumn, cells: readonly string[], row: number): void {
    const text = cellOf(cells, column);
    if (text === '') return;
    const value = hoursOf(text);
    if (value === null) {
      sink.add('badNumber', row, column, text, 'value', { who: draft.name });
      return;
    }
    if (value >= fullWeek || value === 0 || draft.fte !== undefined) return;
    if (sink === problems) onFound('weeklyHours', column, `${text} / ${fullWeek}`);
    if (choiceOf(answers, 'weeklyHours') === 'fte') draft.fte = Math.round((value / fullWeek) * 1000) / 1000;
  }

  /** Shares of time become the split, as they divide whatever they sum to; nothing where all are empty or nought. */
  function readShares(draft: Writable, cells: readonly string[], row: number): void {
    const split = { outbound: 0, inbound: 0, closing: 0, account: 0 };
    for (const column of shares) {
      const text = cellOf(cells, column);
      if (text === '') continue;
      const value = numberOf(text, column, 'ratio');
      if (value === null || value < 0 || value > 1) {
        sink.add('badNumber', row, column, text, 'value', { who: draft.name });
        return;
      }
      split[SHARES[column.field]] = value;
    }
    const whole = normalised(split);
    if (whole) draft.split = whole;
  }

  /** What somebody said is not wanted is no problem. */
  function isLeftOut(text: string, { index }: FieldColumn): boolean {
    const kind = isPartOfDate(text) ? 'partialDate' : 'dayOrder';
    return answerTo(answers, kind, questionKey(kind, index)) === 'leaveOut';
  }

  function readDate(draft: Writable, column: FieldColumn, cells: readonly string[], row: number): void {
    const text = cellOf(cells, column);
    const { field } = column;
    if (text === '' || !isDateField(field) || draft[field]) return;
    const date = dateOf(text, column);
    if (date === 'ambiguous' && isLeftOut(text, column)) return;
    if (date === 'bad') sink.add('badDate', row, column, text, 'value', { who: draft.name });
    else if (date === 'ambiguous') {
      sink.add('ambiguousDate', row, column, text, 'value', { who: draft.name });
    } else draft[field] = date.iso;
  }
}
