/** What people are called in the report: by name, or by initials everywhere. */
import type { Id } from '#shared/domain/fields.ts';
import { initialsOf } from '#shared/domain/person.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Workshop } from '#shared/domain/records.ts';
import type { Translator } from '#shared/i18n/index.ts';

export interface Names {
  /** Everybody, in the order of the roster. */
  readonly people: readonly Person[];
  of(person: Person): string;
  /** Whom a person reports to; empty where nobody is known. */
  managerOf(person: Person): string;
  /** Text that somebody typed (titles, team names); names of people in it become initials where names are hidden. */
  inText(text: string): string;
  /** A name that belongs to nobody in the workshop's people: the facilitator's. */
  other(name: string): string;
}

export function namesOf(workshop: Workshop, anonymous: boolean, t: Translator): Names {
  const everybody = Object.values(workshop.person);
  return anonymous ? initials(workshop, everybody, t) : fullNames(workshop, everybody, t);
}

function fullNames(workshop: Workshop, everybody: readonly Person[], t: Translator): Names {
  const of = (person: Person) => person.name.trim() || t.t('report.vacancy');
  return {
    people: sorted(everybody, of, t),
    of,
    managerOf(person) {
      const manager = workshop.person[person.managerId ?? ''];
      return manager ? of(manager) : person.managerName;
    },
    inText: (text) => text,
    other: (name) => name,
  };
}

/** Initials; people who share them get a number, so that a manager can still be told from another. */
function initials(workshop: Workshop, everybody: readonly Person[], t: Translator): Names {
  const plain = (person: Person) => (person.vacancy ? t.t('report.vacancy') : initialsOf(person.name));
  const people = sorted(everybody, plain, t);
  const labels = new Map<Id, string>();
  const seen = new Map<string, number>();
  for (const person of people) {
    const label = plain(person);
    const count = (seen.get(label) ?? 0) + 1;
    seen.set(label, count);
    labels.set(person.id, count === 1 ? label : `${label} ${count}`);
  }
  const of = (person: Person) => labels.get(person.id) ?? plain(person);
  const inText = hider(workshop, everybody);
  return {
    people,
    of,
    managerOf(person) {
      const manager = workshop.person[person.managerId ?? ''];
      return manager ? of(manager) : initialsOf(person.managerName);
    },
    inText,
    other: (name) => initialsOf(name),
  };
}

function sorted(people: readonly Person[], label: (person: Person) => string, t: Translator): Person[] {
  return [...people].sort((a, b) => t.compare(label(a), label(b)) || (a.id < b.id ? -1 : 1));
}

/** Shorter words are left alone: they are more often particles than names. */
const SHORTEST_NAME = 3;
/** Parts of “Anne-Marie” and “Ken’s” are words of their own, so that either is found in the other's company. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Replaces e-mail addresses, and every word that is part of somebody's name. */
function hider(workshop: Workshop, everybody: readonly Person[]): (text: string) => string {
  const typed = [
    ...everybody.filter(({ vacancy }) => !vacancy).map(({ name }) => name),
    ...everybody.map(({ managerName }) => managerName),
    ...Object.values(workshop.respondent).map(({ name }) => name),
    ...Object.values(workshop.workshop).map(({ facilitator }) => facilitator),
  ];
  const words = new Set(
    typed.flatMap((name) => name.match(WORD) ?? []).filter((word) => word.length >= SHORTEST_NAME),
  );
  return (text) =>
    text.replaceAll(/\S+@\S+/gu, '…').replaceAll(WORD, (word) => (words.has(word) ? initialsOf(word) : word));
}
