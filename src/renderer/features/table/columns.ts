/** The columns of the table of people: how each field is shown, compared, copied, and read from what was typed. */
import { attainmentOf, PERSON_KINDS, PERSON_STATUSES } from '#shared/domain/person.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Id } from '#shared/domain/fields.ts';
import { UNPLACED } from '#shared/domain/lanes.ts';
import type { LaneRef } from '#shared/domain/lanes.ts';
import { folded } from '#shared/i18n/fold.ts';
import { HIDDEN_AMOUNT } from '#shared/i18n/index.ts';
import type { MessageKey, Translator } from '#shared/i18n/index.ts';
import { parseDate } from '#shared/i18n/parse-date.ts';
import { markOf, parseTypedNumber } from '#shared/i18n/parse-number.ts';

/** What reading and writing needs besides the person. */
export interface TableContext {
  readonly words: Translator;
  readonly nameOf: (person: Person) => string;
  readonly people: Readonly<Record<Id, Person>>;
  /** ISO 4217. */
  readonly currency: string;
  readonly namesHidden: boolean;
  /** Where somebody is on the board, in words. */
  readonly placeOf: (personId: Id) => string;
  /** Every place of the scenario that is shown, in the board's order. */
  readonly places: readonly Place[];
}

/** A place on the board with its name. */
export interface Place {
  readonly name: string;
  readonly to: LaneRef;
}

export type Patch = Partial<Omit<Person, 'type' | 'id'>>;
/** What a text in a cell means: a patch, or why it means nothing. */
export type Reading = { readonly patch: Patch; readonly to?: LaneRef } | { readonly problem: MessageKey };
export type CellValue = string | number | boolean | null;
type Kind = 'text' | 'number' | 'money' | 'percent' | 'date' | 'choice' | 'flag' | 'person';

export interface Column {
  readonly key: string;
  readonly kind: Kind;
  /** Width in rem. */
  readonly width: number;
  readonly label: (context: TableContext) => string;
  /** For sorting and filtering; null where nothing is known. */
  readonly value: (person: Person, context: TableContext) => CellValue;
  /** As it is shown and copied. */
  readonly text: (person: Person, context: TableContext) => string;
  /** As it stands in the field when it is edited; absent where the column cannot be edited. */
  readonly read?: (text: string, person: Person, context: TableContext) => Reading;
  readonly edited?: (person: Person, context: TableContext) => string;
  /** Texts to choose from. */
  readonly choices?: (context: TableContext) => readonly string[];
}

type TextField = 'title' | 'territory' | 'email' | 'externalId' | 'notes';
type NumberField = 'fte' | 'quota' | 'revenueNew' | 'revenueExpansion' | 'ote' | 'variableShare';

function textColumn(key: TextField | 'name', width: number, most: number, label: MessageKey): Column {
  return {
    key,
    kind: 'text',
    width,
    label: ({ words }) => words.t(label),
    value: (person) => person[key] || null,
    text: (person) => person[key],
    edited: (person) => person[key],
    read: (text) => {
      const trimmed = text.trim();
      if (trimmed.length > most) return { problem: 'table.tooLong' };
      return key === 'name' && trimmed === '' ? { problem: 'table.noName' } : { patch: { [key]: trimmed } };
    },
  };
}

interface Bounds {
  readonly least?: number;
  readonly most?: number;
  /** What an empty cell means. */
  readonly empty?: number | null;
}

function numberColumn(
  key: NumberField,
  kind: 'number' | 'money' | 'percent',
  width: number,
  label: MessageKey,
  { least = -1e15, most = 1e15, empty = null }: Bounds = {},
): Column {
  const factor = kind === 'percent' ? 100 : 1;
  const shown = (person: Person, { words }: TableContext) => {
    const value = person[key];
    if (value === null) return '';
    if (kind === 'money' && words.moneyHidden) return HIDDEN_AMOUNT;
    return words.number(value * factor, 2);
  };
  return {
    key,
    kind,
    width,
    label: ({ words, currency }) => words.t(label, { currency }),
    value: (person, { words }) => (kind === 'money' && words.moneyHidden ? null : person[key]),
    text: shown,
    edited: shown,
    read: (text, _person, { words }) => {
      if (kind === 'money' && words.moneyHidden) return { problem: 'money.hidden' };
      const unit = kind === 'number' ? 'plain' : kind;
      const bounds = { least: least * factor, most: most * factor };
      const typed = parseTypedNumber(text, { unit, mark: markOf(words.locale), ...bounds });
      if (typed === null) return { patch: { [key]: empty } };
      if (typed === 'unclear') return { problem: 'field.numberUnclear' };
      const stored = typed / factor;
      if (!Number.isFinite(stored)) return { problem: 'field.number' };
      return stored < least || stored > most ? { problem: 'table.outside' } : { patch: { [key]: stored } };
    },
  };
}

const NAME: Column = {
  ...textColumn('name', 13, 200, 'person.name'),
  text: (person, { nameOf }) => nameOf(person),
  value: (person, { nameOf }) => nameOf(person),
  read: (text, person, context) => {
    if (context.namesHidden) return { problem: 'person.nameHidden' };
    const name = text.trim();
    if (name.length > 200) return { problem: 'table.tooLong' };
    return name === '' && !person.vacancy ? { problem: 'table.noName' } : { patch: { name } };
  },
};

const MANAGER: Column = {
  key: 'managerId',
  kind: 'person',
  width: 11,
  label: ({ words }) => words.t('person.manager'),
  value: (person, context) => managerName(person, context) || null,
  text: managerName,
  edited: managerName,
  choices: ({ people, nameOf, words, namesHidden }) =>
    namesHidden ? [] : Object.values(people).map(nameOf).sort(words.compare),
  read: (text, person, { people, namesHidden }) => {
    if (namesHidden) return { problem: 'person.nameHidden' };
    const wanted = folded(text);
    if (wanted === '') return { patch: { managerId: null } };
    const found = Object.values(people).filter(
      (other) => other.id !== person.id && folded(other.name) === wanted,
    );
    const [only] = found;
    if (found.length > 1) return { problem: 'table.severalManagers' };
    return only ? { patch: { managerId: only.id } } : { problem: 'table.noManager' };
  },
};

function managerName(person: Person, { people, nameOf, namesHidden }: TableContext): string {
  const manager = people[person.managerId ?? ''];
  if (manager) return nameOf(manager);
  return namesHidden ? '' : person.managerName;
}

const KIND: Column = {
  key: 'kind',
  kind: 'choice',
  width: 6.5,
  label: ({ words }) => words.t('person.kind'),
  value: (person, { words }) => words.t(`person.kind.${person.kind}`),
  text: (person, { words }) => words.t(`person.kind.${person.kind}`),
  edited: (person, { words }) => words.t(`person.kind.${person.kind}`),
  choices: ({ words }) => PERSON_KINDS.map((kind) => words.t(`person.kind.${kind}`)),
  read: (text, _person, { words }) => {
    const found = PERSON_KINDS.find(
      (kind) => folded(words.t(`person.kind.${kind}`)) === folded(text) || kind === folded(text),
    );
    return found ? { patch: { kind: found } } : { problem: 'table.noChoice' };
  },
};

const statusText = ({ status }: Person, { words }: TableContext) =>
  status === null ? '' : words.t(`person.status.${status}`);
const STATUS: Column = {
  key: 'status',
  kind: 'choice',
  width: 7,
  label: ({ words }) => words.t('person.status'),
  value: (person, context) => statusText(person, context) || null,
  text: statusText,
  edited: statusText,
  choices: ({ words }) => ['', ...PERSON_STATUSES.map((status) => words.t(`person.status.${status}`))],
  read: (text, _person, { words }) => {
    const typed = folded(text);
    if (typed === '' || typed === folded(words.t('person.status.none'))) return { patch: { status: null } };
    const found = PERSON_STATUSES.find(
      (status) => folded(words.t(`person.status.${status}`)) === typed || folded(status) === typed,
    );
    return found ? { patch: { status: found } } : { problem: 'table.noChoice' };
  },
};

const VACANCY: Column = {
  key: 'vacancy',
  kind: 'flag',
  width: 6.5,
  label: ({ words }) => words.t('person.isVacancy'),
  value: (person) => person.vacancy,
  text: (person, { words }) => (person.vacancy ? words.t('table.yes') : ''),
  edited: (person, { words }) => words.t(person.vacancy ? 'table.yes' : 'table.no'),
  choices: ({ words }) => [words.t('table.no'), words.t('table.yes')],
  read: (text, _person, { words }) => {
    const typed = folded(text);
    const means = (key: MessageKey) => folded(words.t(key)) === typed;
    if (typed === '' || means('table.no') || ['0', 'no', 'false', 'nem', '-'].includes(typed))
      return { patch: { vacancy: false } };
    if (means('table.yes') || ['1', 'x', 'yes', 'true', 'igen'].includes(typed))
      return { patch: { vacancy: true } };
    return { problem: 'table.noChoice' };
  },
};

/** A day of a person. */
const day = (key: 'startDate' | 'leavingDate'): Column => ({
  key,
  kind: 'date',
  width: 7,
  label: ({ words }) => words.t(`person.${key}`),
  value: (person) => person[key],
  text: (person) => person[key] ?? '',
  edited: (person) => person[key] ?? '',
  read: (text) => {
    if (text.trim() === '') return { patch: { [key]: null } };
    const date = parseDate(text);
    if (date === 'ambiguous') return { problem: 'table.unclearDate' };
    return date === 'bad' ? { problem: 'table.noDate' } : { patch: { [key]: date.iso } };
  },
});
const START = day('startDate');
const LEAVING = day('leavingDate');

const PLACE: Column = {
  key: 'place',
  kind: 'text',
  width: 11,
  label: ({ words }) => words.t('table.place'),
  value: (person, { placeOf }) => placeOf(person.id) || null,
  text: (person, { placeOf }) => placeOf(person.id),
  edited: (person, { placeOf }) => placeOf(person.id),
  choices: ({ places }) => places.map(({ name }) => name),
  read: (text, person, { places, placeOf }) => {
    const wanted = folded(text);
    // Somebody with two hats keeps both where the text says so.
    if (wanted === folded(placeOf(person.id))) return { patch: {} };
    if (wanted === '') return { patch: {}, to: UNPLACED };
    const found = places.find(({ name }) => folded(name) === wanted);
    return found ? { patch: {}, to: found.to } : { problem: 'table.noPlace' };
  },
};

const ATTAINMENT: Column = {
  key: 'attainment',
  kind: 'percent',
  width: 6,
  label: ({ words }) => words.t('look.of.attainment'),
  value: (person) => attainmentOf(person),
  text: (person, { words }) => {
    const attainment = attainmentOf(person);
    return attainment === null ? '' : words.number(attainment * 100);
  },
};

/** What a person is in the table: each of their fields, and two that are worked out. */
type Shown = Exclude<keyof Person, 'type' | 'id'> | 'place' | 'attainment';

/** In the table's order; null where it has no column. A field of a person without a line here does not compile. */
const COLUMN_OF: Readonly<Record<Shown, Column | null>> = {
  name: NAME,
  title: textColumn('title', 12, 300, 'person.title'),
  kind: KIND,
  managerId: MANAGER,
  // The manager's column shows the name where nobody of that name is there.
  managerName: null,
  place: PLACE,
  fte: numberColumn('fte', 'number', 4, 'person.fte', { least: 0, most: 10, empty: 1 }),
  startDate: START,
  leavingDate: LEAVING,
  territory: textColumn('territory', 8, 200, 'person.territory'),
  quota: numberColumn('quota', 'money', 8, 'person.quota'),
  revenueNew: numberColumn('revenueNew', 'money', 9, 'person.revenueNew'),
  revenueExpansion: numberColumn('revenueExpansion', 'money', 9, 'person.revenueExpansion'),
  attainment: ATTAINMENT,
  ote: numberColumn('ote', 'money', 8, 'person.ote', { least: 0, most: 1e12 }),
  variableShare: numberColumn('variableShare', 'percent', 7, 'person.variableShare', { least: 0, most: 1 }),
  status: STATUS,
  vacancy: VACANCY,
  email: textColumn('email', 13, 320, 'person.email'),
  externalId: textColumn('externalId', 7, 200, 'table.externalId'),
  notes: textColumn('notes', 16, 10_000, 'person.notes'),
  // Several figures each, which the details show.
  activities: null,
  split: null,
  // Of plans, which show it on the card and in the list of changes.
  scenarioId: null,
  newTo: null,
  copiedFrom: null,
};
const COLUMNS = Object.values(COLUMN_OF).filter((column) => column !== null);

/** What would give a hidden name away; notes may speak of people as well as of pay. */
const TELLS_NAMES = ['email', 'externalId', 'notes'];

export function columnsFor({ namesHidden, words }: TableContext): readonly Column[] {
  return COLUMNS.filter(
    ({ key }) => !(namesHidden && TELLS_NAMES.includes(key)) && !(words.moneyHidden && key === 'notes'),
  );
}
