/** What people are called in the report: by name, by initials, or by what they do. */
import type { Id } from '#shared/domain/fields.ts';
import { hider } from '#shared/domain/hidden-names.ts';
import { initialsOf } from '#shared/domain/person.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { placementsOf } from '#shared/domain/workshop.ts';
import { laneName } from '#shared/i18n/describe-edit.ts';
import type { Translator } from '#shared/i18n/index.ts';
import type { NameStyle } from '#shared/report/options.ts';

export interface Names {
  of(person: Person): string;
  /** The same by id; a dash for somebody who is gone. */
  byId(id: Id): string;
  /** Whom a person reports to; empty where nobody is known. */
  managerOf(person: Person): string;
  /** Text that somebody typed (titles, team names, decisions); names of people in it are hidden where names are. */
  inText(text: string): string;
  /** A name that belongs to nobody in the workshop's people: the facilitator's, an owner's. */
  other(name: string): string;
  /** People in the order of a roster. */
  sorted(people: readonly Person[]): Person[];
}

/** `scenarioId` says where people work, for those who are called by their roles. */
export function namesOf(workshop: Workshop, scenarioId: Id, style: NameStyle, words: Translator): Names {
  const everybody = Object.values(workshop.person).sort((a, b) => (a.id < b.id ? -1 : 1));
  const plain = (person: Person) => person.name.trim() || words.t('report.vacancy');
  if (style === 'full') {
    return {
      ...common(workshop, plain, words),
      managerOf(person) {
        const manager = workshop.person[person.managerId ?? ''];
        return manager ? plain(manager) : person.managerName;
      },
      inText: (text) => text,
      other: (name) => name,
    };
  }
  const labels =
    style === 'initials' ? initialsFor(everybody, words) : rolesFor(workshop, scenarioId, everybody, words);
  const of = (person: Person) => labels.get(person.id) ?? words.t('report.somebody');
  const called = style === 'initials' ? initialsOf : () => words.t('report.somebody');
  const hide = hider(workshop, (person) => (style === 'initials' ? null : of(person)), called);
  return {
    ...common(workshop, of, words),
    managerOf(person) {
      const manager = workshop.person[person.managerId ?? ''];
      if (manager) return of(manager);
      return person.managerName.trim() === '' ? '' : called(person.managerName);
    },
    inText: hide,
    other(name) {
      if (name.trim() === '') return '';
      const person = everybody.find((one) => one.name.trim() === name.trim());
      return person ? of(person) : called(name);
    },
  };
}

function common(workshop: Workshop, of: (person: Person) => string, words: Translator) {
  return {
    of,
    byId(id: Id) {
      const person = workshop.person[id];
      return person ? of(person) : '–';
    },
    sorted: (people: readonly Person[]) =>
      [...people].sort((a, b) => words.compare(of(a), of(b)) || (a.id < b.id ? -1 : 1)),
  };
}

/** Initials; people who share them get a number, so that a manager can still be told from another. */
function initialsFor(everybody: readonly Person[], words: Translator): Map<Id, string> {
  const plain = (person: Person) => (person.vacancy ? words.t('report.vacancy') : initialsOf(person.name));
  const people = [...everybody].sort((a, b) => words.compare(plain(a), plain(b)) || (a.id < b.id ? -1 : 1));
  return numbered(people, plain, false);
}

/** Where somebody works, with a number in the order of the canvas: "Closing 3". */
function rolesFor(
  workshop: Workshop,
  scenarioId: Id,
  everybody: readonly Person[],
  words: Translator,
): Map<Id, string> {
  const roles = new Map<Id, string>();
  for (const { personId, lane, teamId } of placementsOf(workshop, scenarioId)) {
    if (!roles.has(personId)) roles.set(personId, laneName(words, lane, teamId !== null));
  }
  const role = (person: Person) =>
    person.vacancy
      ? words.t('report.vacancy')
      : (roles.get(person.id) ?? words.t(`person.kind.${person.kind}`));
  const placed = [...roles.keys()].flatMap((id) => workshop.person[id] ?? []);
  const rest = everybody.filter(({ id }) => !roles.has(id));
  return numbered([...placed, ...rest], role, true);
}

/** Labels that tell people apart by a number; `always` also where nobody shares one. */
function numbered(
  people: readonly Person[],
  labelOf: (person: Person) => string,
  always: boolean,
): Map<Id, string> {
  const labels = new Map<Id, string>();
  const seen = new Map<string, number>();
  for (const person of people) {
    const label = labelOf(person);
    const count = (seen.get(label) ?? 0) + 1;
    seen.set(label, count);
    labels.set(person.id, count === 1 && !always ? label : `${label} ${count}`);
  }
  return labels;
}
