/** The people of a workshop as a table that can be edited in a spreadsheet and read in again. */
import type { Id } from '../domain/fields.ts';
import type { Person } from '../domain/person.ts';
import type { Workshop } from '../domain/records.ts';
import type { Translator } from '../i18n/index.ts';
import { tableOf } from './table.ts';
import type { ColumnOf, Table } from './table.ts';

/**
 * One row for each person with a name, by name; headings are those that an import recognises, and the last column
 * holds the person's id, by which the edited file finds its people again. Pay only where `withPay`.
 */
export function rosterTable(workshop: Workshop, { t, compare }: Translator, withPay = true): Table {
  const people = Object.values(workshop.person)
    .filter(({ name, scenarioId }) => scenarioId === null && name.trim() !== '')
    .sort((a, b) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
  const nameOf = managerNames(people);
  const text = (
    key: 'name' | 'title' | 'email' | 'externalId' | 'territory' | 'notes',
  ): ColumnOf<Person> => ({
    key,
    heading: t(`importField.${key}`),
    kind: 'text',
    of: (person) => person[key],
  });
  const share = ({ variableShare }: Person) => variableShare;
  // In the order of the columns; a field of a person without a line here does not compile.
  const columnOf: Readonly<Record<Exclude<keyof Person, 'type'>, ColumnOf<Person> | null>> = {
    name: text('name'),
    title: text('title'),
    managerId: {
      key: 'manager',
      heading: t('importField.manager'),
      kind: 'text',
      of: ({ managerId, managerName }) => (managerId === null ? managerName : (nameOf.get(managerId) ?? '')),
    },
    managerName: null,
    email: text('email'),
    externalId: text('externalId'),
    territory: text('territory'),
    fte: { key: 'fte', heading: t('importField.fte'), kind: 'number', of: ({ fte }) => fte },
    status: {
      key: 'status',
      heading: t('importField.status'),
      kind: 'text',
      of: ({ status }) => (status === null ? '' : t(`person.status.${status}`)),
    },
    startDate: {
      key: 'startDate',
      heading: t('importField.startDate'),
      kind: 'date',
      of: ({ startDate }) => startDate,
    },
    leavingDate: {
      key: 'leavingDate',
      heading: t('importField.leavingDate'),
      kind: 'date',
      of: ({ leavingDate }) => leavingDate,
    },
    revenueNew: {
      key: 'revenue',
      heading: t('importField.revenue'),
      kind: 'money',
      of: ({ revenueNew }) => revenueNew,
    },
    revenueExpansion: {
      key: 'revenueExpansion',
      heading: t('importField.revenueExpansion'),
      kind: 'money',
      of: ({ revenueExpansion }) => revenueExpansion,
    },
    quota: { key: 'quota', heading: t('importField.quota'), kind: 'money', of: ({ quota }) => quota },
    ote: withPay ? { key: 'ote', heading: t('importField.ote'), kind: 'money', of: ({ ote }) => ote } : null,
    variableShare: withPay
      ? { key: 'variableShare', heading: t('importField.variableShare'), kind: 'share', of: share }
      : null,
    notes: text('notes'),
    // What no client's file says and a spreadsheet does not edit: people without a name are no rows at all.
    kind: null,
    vacancy: null,
    activities: null,
    split: null,
    scenarioId: null,
    newTo: null,
    copiedFrom: null,
    id: { key: 'personId', heading: t('importField.personId'), kind: 'text', of: ({ id }) => id },
  };
  const columns = Object.values(columnOf).filter((column) => column !== null);
  return tableOf(t('import.roster.sheet'), columns, people);
}

/** What names a manager for certain: the name where it is the only one, else the e-mail address, else the id. */
function managerNames(people: readonly Person[]): Map<Id, string> {
  const key = (name: string) =>
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[\s,-]+/u)
      .sort()
      .join(' ');
  const names = new Map<string, number>();
  const mails = new Map<string, number>();
  const count = (map: Map<string, number>, text: string) => map.set(text, (map.get(text) ?? 0) + 1);
  for (const { name, email } of people) {
    count(names, key(name));
    count(mails, email.toLowerCase());
  }
  return new Map(
    people.map(({ id, name, email }) => {
      if (names.get(key(name)) === 1) return [id, name];
      return [id, email !== '' && mails.get(email.toLowerCase()) === 1 ? email : id];
    }),
  );
}
