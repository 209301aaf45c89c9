/** A file against the workshop it comes into: who is who, what would change, who is gone. Pure, for screen and CLI. */
import { looseNameKey, nameKey } from '../domain/name-key.ts';
import type { Id } from '../domain/fields.ts';
import type { Person } from '../domain/person.ts';
import type { Workshop } from '../domain/records.ts';
import { same } from '../domain/same.ts';
import type { ImportedPerson, PersonDraft } from './command.ts';
import { factsOf } from './import.ts';

/**
 * How a person of the file was found among those who are there; a name alone, and who fills a vacancy, is confirmed by
 * a person.
 */
export type MatchedBy = 'personId' | 'externalId' | 'email' | 'name' | 'vacancy';

export interface ImportMatch {
  readonly existingId: Id;
  readonly by: MatchedBy;
}

/** What the plan needs to know of a person of the file. */
export interface PlannedPerson extends ImportedPerson {
  /** The id in this program, where the file came out of it. */
  readonly personId: Id | null;
  /** Fields whose cells are empty, in a file that came out of this program. */
  readonly blank: readonly string[];
}

export interface FieldChange {
  readonly field: keyof Person;
  readonly from: unknown;
  readonly to: unknown;
}

export interface ImportPlan {
  /** For each person of the file: who it is; null for somebody new. */
  readonly matches: readonly (ImportMatch | null)[];
  /** Positions of people who are new. */
  readonly added: readonly number[];
  /** People who are there and would change. */
  readonly changed: readonly {
    readonly index: number;
    readonly person: Person;
    readonly changes: readonly FieldChange[];
  }[];
  /** Positions of people about whom the file says nothing new. */
  readonly same: readonly number[];
  /** People of the workshop who are not in the file; plans and vacancies are not expected there. */
  readonly gone: readonly Person[];
}

/**
 * Finds who is who: by the id of this program, the client's id, the e-mail address, then the name, which has to be
 * the only one of its kind on both sides. A vacancy of the file is one that is there with the same title and manager;
 * whoever is new with the title and manager of a vacancy that the file has no longer fills it. Nobody is found twice.
 */
export function matchPeople(workshop: Workshop, people: readonly PlannedPerson[]): (ImportMatch | null)[] {
  const there = Object.values(workshop.person).filter(({ scenarioId }) => scenarioId === null);
  const matches: (ImportMatch | null)[] = people.map(() => null);
  const taken = new Set<Id>();
  const pass = (
    by: MatchedBy,
    ofFile: (one: PlannedPerson) => string,
    ofPerson: (person: Person) => string,
  ) => {
    const known = groups(
      there.filter(({ id }) => !taken.has(id)),
      ofPerson,
    );
    const asked = groups(
      people.map((_, index) => index).filter((index) => matches[index] === null),
      (index) => ofFile(people[index] as PlannedPerson),
    );
    for (const [key, [index, another]] of asked) {
      const [person, twin] = known.get(key) ?? [];
      if (index === undefined || another !== undefined || !person || twin) continue;
      const isOpen = people[index]?.draft.vacancy === true;
      // The number of a position stays when who had it has left.
      if (isOpen && !person.vacancy) continue;
      matches[index] = {
        existingId: person.id,
        by: by === 'externalId' && person.vacancy && !isOpen ? 'vacancy' : by,
      };
      taken.add(person.id);
    }
  };
  pass(
    'personId',
    ({ personId }) => personId ?? '',
    ({ id }) => id,
  );
  pass(
    'externalId',
    ({ draft }) => key(draft.externalId),
    ({ externalId }) => key(externalId),
  );
  pass(
    'email',
    ({ draft }) => key(draft.email),
    ({ email }) => key(email),
  );
  pass(
    'name',
    ({ draft }) => looseNameKey(draft.name),
    ({ name }) => looseNameKey(name),
  );
  matchVacancies(workshop, people, matches, taken);
  return matches;
}

/** Pairs vacancies of the file with those that are there, then newcomers with those that are left, in their order. */
function matchVacancies(
  workshop: Workshop,
  people: readonly PlannedPerson[],
  matches: (ImportMatch | null)[],
  taken: Set<Id>,
): void {
  const open = groups(
    Object.values(workshop.person).filter(
      ({ id, vacancy, scenarioId }) => vacancy && scenarioId === null && !taken.has(id),
    ),
    ({ title, managerId, managerName }) =>
      positionKey(title, workshop.person[managerId ?? '']?.name ?? managerName),
  );
  if (open.size === 0) return;
  const take = (isOpen: boolean) =>
    people.forEach(({ draft, managerIndex }, index) => {
      if (matches[index] !== null || (draft.vacancy === true) !== isOpen) return;
      const manager = managerIndex === null ? draft.managerName : people[managerIndex]?.draft.name;
      const vacancy = open.get(positionKey(draft.title ?? '', manager ?? ''))?.shift();
      if (vacancy) matches[index] = { existingId: vacancy.id, by: 'vacancy' };
    });
  take(true);
  take(false);
}

/** What tells positions from each other; nothing does without a title. */
const positionKey = (title: string, manager: string): string =>
  title.trim() === '' ? '' : `${nameKey(title)} ${looseNameKey(manager)}`;

/** What the file says of somebody; who fills a vacancy is none any more. */
const draftOf = (draft: PersonDraft, match: ImportMatch | null | undefined): PersonDraft =>
  match?.by === 'vacancy' && draft.vacancy !== true ? { ...draft, vacancy: false } : draft;

/** What importing these people over these matches would do. */
export function planImport(
  workshop: Workshop,
  people: readonly PlannedPerson[],
  matches: readonly (ImportMatch | null)[],
): ImportPlan {
  const added: number[] = [];
  const same: number[] = [];
  const changed: ImportPlan['changed'][number][] = [];
  people.forEach((one, index) => {
    const person = workshop.person[matches[index]?.existingId ?? ''];
    if (!person) {
      added.push(index);
      return;
    }
    const changes = changesOf(
      { ...one, draft: draftOf(one.draft, matches[index]) },
      person,
      (at) => matches[at]?.existingId ?? null,
    );
    if (changes.length === 0) same.push(index);
    else changed.push({ index, person, changes });
  });
  const found = new Set(matches.map((match) => match?.existingId));
  const gone = Object.values(workshop.person)
    .filter(({ id, vacancy, scenarioId }) => !found.has(id) && !vacancy && scenarioId === null)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return { matches, added, changed, same, gone };
}

/** Fields in which the file says something else; cells that are empty say nothing, unless the file is our own. */
function changesOf(one: PlannedPerson, person: Person, idAt: (index: number) => Id | null): FieldChange[] {
  const facts = factsOf(one.draft);
  const said = Object.entries(facts).filter(
    ([field]) => field !== 'managerName' || person.managerId === null,
  );
  const changes = said.flatMap(([field, to]): FieldChange[] => {
    const from = person[field as keyof Person];
    return isSame(from, to) ? [] : [{ field: field as keyof Person, from, to }];
  });
  for (const field of one.blank) {
    const from = person[field as keyof Person];
    const empty = emptyOf(field, from);
    if (field !== 'manager' && field in person && !isSame(from, empty)) {
      changes.push({ field: field as keyof Person, from, to: empty });
    }
  }
  if (one.managerIndex !== null) {
    const to = idAt(one.managerIndex);
    if (to === null || to !== person.managerId)
      changes.push({ field: 'managerId', from: person.managerId, to });
  } else if (one.blank.includes('manager') && person.managerId !== null) {
    changes.push({ field: 'managerId', from: person.managerId, to: null });
  }
  return changes;
}

/** Fields of text that are null where nothing is known. */
const KNOWN_OR_NULL: ReadonlySet<string> = new Set(['startDate', 'leavingDate', 'status']);

/** What a field holds when nothing is known of it. */
function emptyOf(field: string, value: unknown): unknown {
  if (field === 'fte') return 1;
  return typeof value === 'string' && !KNOWN_OR_NULL.has(field) ? '' : null;
}

/** The same as far as a file can tell: fifteen digits, text in one composed form without outer spaces. */
function isSame(from: unknown, to: unknown): boolean {
  if (typeof from === 'number' && typeof to === 'number') {
    return Math.abs(from - to) <= 1e-12 * Math.max(Math.abs(from), Math.abs(to));
  }
  if (typeof from === 'string' && typeof to === 'string') return plainText(from) === plainText(to);
  return same(from, to);
}

const plainText = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\s\p{Cc}\u200b\ufeff]+/gu, ' ')
    .trim();

/** The people as the command takes them: known ones by their id, with what our own file has emptied. */
export function importedOf(
  people: readonly PlannedPerson[],
  matches: readonly (ImportMatch | null)[],
): ImportedPerson[] {
  return people.map(({ draft, managerIndex, lane, teamName, blank }, index) => {
    const existingId = matches[index]?.existingId ?? null;
    const place = teamName === undefined ? { lane } : { lane, teamName };
    return existingId === null
      ? { draft, managerIndex, ...place }
      : { draft: draftOf(draft, matches[index]), managerIndex, ...place, existingId, cleared: blank };
  });
}

const key = (text: string | undefined): string => (text ?? '').trim().toLowerCase();

function groups<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const item of items) {
    const own = keyOf(item);
    if (own === '') continue;
    const group = map.get(own);
    if (group) group.push(item);
    else map.set(own, [item]);
  }
  return map;
}
