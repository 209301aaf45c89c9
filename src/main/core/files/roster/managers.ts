/** Who reports to whom in a roster, and who is a manager, a founder or support because of it. */
import type { ImportProblemCode, PreviewPerson } from '#shared/contract/import-types.ts';
import type { ImportOptions } from '#shared/contract/methods.ts';
import type { PersonKind } from '#shared/domain/person.ts';
import { nearestNames } from './nearest-names.ts';
import { SHOWN_CHARACTERS } from '../read/problems.ts';
import type { ProblemColumn, Problems } from '../read/problems.ts';
import type { RosterRow } from './roster-rows.ts';
import { cut, remembering } from '../read/cell-text.ts';
import { idKey } from './names-in-cells.ts';
import { looseNameKey, nameKey } from '#shared/domain/name-key.ts';

/** Titles that say it all; everything else stays a seller until somebody looks. */
const FOUNDER =
  /\bfounder\b|\bco-?founder\b|(?<!\p{L})(?:társ)?alapító(?!\p{L})|^(?:owner|tulajdonos)(?!\p{L})/iu;
const LEADER =
  /\b(?:head of sales|sales director|vp,? (?:of )?sales|chief (?:revenue|commercial) officer)\b|(?:értékesítési|kereskedelmi) (?:igazgató|alelnök)/iu;
const SUPPORT =
  /\b(?:sales engineer|sales assistant|sales operations)\b|értékesítési asszisztens|értékesítéstámogató/iu;
const MANAGER_NAME_LIMIT = 200;

/** What a person chose for managers who are not in the file, by the text that names them. */
export type ManagerChoices = NonNullable<ImportOptions['managers']>;

/**
 * The people of the rows with their managers found by id, e-mail or name, and behind them those who were made because
 * others name them. A manager who is not there, left, could be several people, is the person, or closes a circle is a
 * problem and gives no link, unless a choice settles it. Rows that are out give nobody.
 */
export function linkManagers(
  rows: readonly RosterRow[],
  problems: Problems,
  column: ProblemColumn | null,
  choices: ManagerChoices,
): PreviewPerson[] {
  const isKept = ({ isOut }: RosterRow) => !isOut;
  const find = finder(rows, isKept);
  const findGone = finder(rows, ({ isOut }) => isOut);
  const near = nearestNames(rows.filter(isKept));
  const indexOfRow = new Map(rows.map(({ row }, index) => [row, index]));
  const made = new Map<string, number>();
  const settled = new Set<number>();
  const byKey = new Map(Object.entries(choices).map(([text, choice]) => [looseNameKey(text), choice]));
  // One choice holds for all ways of writing the name.
  const chosenFor = (name: string) =>
    choices[cut(name, SHOWN_CHARACTERS)] ?? byKey.get(looseNameKey(cut(name, SHOWN_CHARACTERS)));
  /** Who is named as a manager and is nobody, once for all who name them. */
  const missing = new Map<
    string,
    {
      readonly found: ImportProblemCode;
      readonly row: number;
      readonly name: string;
      readonly who: string;
      readonly texts: readonly string[];
      people: number;
    }
  >();
  const managerOf = rows.map(({ row, managers, draft, isOut }, index): number | null => {
    if (managers.length === 0 || isOut) return null;
    const name = shownName(managers);
    const among = find(managers);
    const found =
      among === 'unknownManager' && findGone(managers) !== 'unknownManager' ? 'managerLeft' : among;
    if (typeof found === 'string') {
      const choice = chosenFor(name);
      if (choice === 'create') {
        const key = looseNameKey(name);
        const at = made.get(key) ?? rows.length + made.size;
        made.set(key, at);
        return at;
      }
      const chosen = typeof choice === 'object' ? indexOfRow.get(choice.row) : undefined;
      if (chosen !== undefined && chosen !== index) return chosen;
      if (choice === 'leaveOut') settled.add(index);
      else {
        const key = `${found} ${looseNameKey(name)}`;
        const known = missing.get(key);
        if (known) known.people += 1;
        else missing.set(key, { found, row, name, who: draft.name, texts: managers, people: 1 });
      }
      return null;
    }
    if (found !== index) return found;
    settled.add(index);
    problems.add('ownManager', row, column, name, 'value', { who: draft.name });
    return null;
  });
  for (const { found, row, name, who, texts, people: count } of missing.values()) {
    const similar = found === 'ambiguousManager' ? find.all(texts) : near(name);
    problems.add(found, row, column, name, 'value', {
      who,
      similar,
      ...(count > 1 ? { people: count } : {}),
    });
  }
  cutCircles(managerOf, (circle) => {
    const [first = 0] = circle;
    const names = [...circle, first].map((index) => rows[index]?.draft.name ?? '');
    const who = rows[first];
    problems.add('managerCycle', who?.row ?? 0, column, names.join(' → '), 'value', {
      who: who?.draft.name ?? '',
    });
  });
  const leaders = new Set(managerOf);
  const titleKind = remembering(kindOfTitle);
  const people = rows.map((entry, index): PreviewPerson => {
    const { draft, managers, row, department, team, personId, blank } = entry;
    const managerIndex = managerOf[index] ?? null;
    const titled = titleKind(draft.title ?? '');
    const kind = titled !== 'founder' && leaders.has(index) ? 'manager' : titled;
    const unlinked = managerIndex === null && managers.length > 0 && !settled.has(index);
    const base = { managerIndex, lane: null, row, department, team, personId, blank };
    if (kind === 'seller' && !unlinked) return { draft, ...base };
    return {
      draft: {
        ...draft,
        ...(kind === 'seller' ? {} : { kind }),
        ...(unlinked ? { managerName: cut(shownName(managers), MANAGER_NAME_LIMIT) } : {}),
      },
      ...base,
    };
  });
  for (const name of namesOfMade(rows, made)) {
    const draft = { name: cut(name, MANAGER_NAME_LIMIT), kind: 'manager' as const };
    const nowhere = { row: 0, department: '', team: '', personId: null, blank: [] };
    people.push({ draft, managerIndex: null, lane: null, ...nowhere });
  }
  return rows.every(isKept) ? people : withoutThem(people, (index) => rows[index]?.isOut === true);
}

/** The people without some of them, with the positions of their managers as they are then. */
function withoutThem(people: readonly PreviewPerson[], isOut: (index: number) => boolean): PreviewPerson[] {
  const kept = people.map((_, index) => index).filter((index) => !isOut(index));
  const positions = new Map(kept.map((index, position) => [index, position]));
  return kept.flatMap((index): PreviewPerson[] => {
    const person = people[index];
    if (!person) return [];
    const { managerIndex } = person;
    return [
      { ...person, managerIndex: managerIndex === null ? null : (positions.get(managerIndex) ?? null) },
    ];
  });
}

/** The names of the people who were made, as the file writes them first, in the order of their positions. */
function namesOfMade(rows: readonly RosterRow[], made: ReadonlyMap<string, number>): string[] {
  if (made.size === 0) return [];
  const names = new Map<string, string>();
  for (const { managers } of rows) {
    const name = shownName(managers);
    const key = looseNameKey(name);
    if (made.has(key) && !names.has(key)) names.set(key, name);
  }
  return [...made.keys()].map((key) => names.get(key) ?? key);
}

/** What to call a manager who was not found: a name sooner than an e-mail address or a number. */
function shownName(managers: readonly string[]): string {
  return managers.find((text) => /\p{L}/u.test(text) && !text.includes('@')) ?? managers[0] ?? '';
}

function kindOfTitle(title: string): PersonKind {
  if (FOUNDER.test(title)) return 'founder';
  if (LEADER.test(title)) return 'manager';
  return SUPPORT.test(title) ? 'support' : 'seller';
}

type Found = number | 'unknownManager' | 'ambiguousManager';

interface Finder {
  (texts: readonly string[]): Found;
  /** Everybody who could be meant. */
  all(texts: readonly string[]): { readonly row: number; readonly name: string }[];
}

/** People offered where several could be meant. */
const MOST_OFFERED = 8;

/** Finds a person by what the file says of the manager; the first text that fits exactly one person decides. */
function finder(rows: readonly RosterRow[], isAmong: (row: RosterRow) => boolean): Finder {
  const ids = [
    tableOf(rows, isAmong, (row) => row.draft.externalId ?? '', nameKey),
    tableOf(rows, isAmong, (row) => row.draft.externalId ?? '', idKey),
  ];
  const others = [
    tableOf(rows, isAmong, (row) => row.draft.email ?? '', nameKey),
    tableOf(rows, isAmong, (row) => row.accounts, nameKey),
    tableOf(rows, isAmong, (row) => row.draft.name, nameKey),
    tableOf(rows, isAmong, (row) => row.draft.name, looseNameKey),
  ];
  const own = tableOf(rows, isAmong, (row) => row.personId ?? '', nameKey);
  // Files of our own name managers by name, e-mail or our id; an id of the client's may look like any of them.
  const tables = rows.some(({ personId }) => personId !== null)
    ? [own, ...others, ...ids]
    : [...ids, ...others];
  const findOne = remembering((text): Found => {
    for (const { key, indexes } of tables) {
      const [index, another] = indexes().get(key(text)) ?? [];
      // A looser comparison finds more people, never fewer.
      if (index !== undefined) return another === undefined ? index : 'ambiguousManager';
    }
    return 'unknownManager';
  });
  const find = (texts: readonly string[]): Found => {
    const found = texts.map(findOne);
    return (
      found.find((one) => typeof one === 'number') ??
      (found.includes('ambiguousManager') ? 'ambiguousManager' : 'unknownManager')
    );
  };
  // Thousands may have one name, and each of them may be asked about: no more are gathered than are offered.
  const all = (texts: readonly string[]) => {
    const found = new Set<number>();
    for (const text of texts) {
      for (const { key, indexes } of tables) {
        for (const index of indexes().get(key(text)) ?? []) {
          if (found.size >= MOST_OFFERED) break;
          found.add(index);
        }
      }
    }
    return [...found].map((index) => ({ row: rows[index]?.row ?? 0, name: rows[index]?.draft.name ?? '' }));
  };
  return Object.assign(find, { all });
}

/** People by a text of theirs; made when first asked for, because most files need one table only. */
function tableOf(
  rows: readonly RosterRow[],
  isAmong: (row: RosterRow) => boolean,
  textOf: (row: RosterRow) => string | readonly string[],
  key: (text: string) => string,
) {
  let made: Map<string, number[]> | null = null;
  const make = () => {
    const indexes = new Map<string, number[]>();
    rows.forEach((row, index) => {
      if (!isAmong(row)) return;
      for (const own of new Set([textOf(row)].flat().map((text) => (text === '' ? '' : key(text))))) {
        if (own === '') continue;
        const known = indexes.get(own);
        if (known) known.push(index);
        else indexes.set(own, [index]);
      }
    });
    return indexes;
  };
  return { key, indexes: () => (made ??= make()) };
}

/** Cuts every circle at its first person in the file's order, who is asked about before the link goes. */
function cutCircles(managerOf: (number | null)[], onCut: (circle: readonly number[]) => void): void {
  const settled = new Set<number>();
  managerOf.forEach((_, start) => {
    const way = new Set<number>();
    let index: number | null = start;
    while (index !== null && !settled.has(index) && !way.has(index)) {
      way.add(index);
      index = managerOf[index] ?? null;
    }
    if (index !== null && way.has(index)) {
      const steps = [...way];
      const circle = steps.slice(steps.indexOf(index));
      const first = circle.reduce((least, one) => Math.min(least, one), circle[0] ?? index);
      const from = circle.indexOf(first);
      onCut([...circle.slice(from), ...circle.slice(0, from)]);
      managerOf[first] = null;
    }
    for (const step of way) settled.add(step);
  });
}
