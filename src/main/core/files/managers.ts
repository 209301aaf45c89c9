/** Who reports to whom in a roster, and who is a manager, a founder or support because of it. */
import type { ImportedPerson } from '#shared/commands/command.ts';
import type { PersonKind } from '#shared/domain/person.ts';
import type { Problems } from './problems.ts';
import type { RosterRow } from './roster-rows.ts';
import { cut, looseNameKey, nameKey, remembering } from './text.ts';

/** Titles that say it all; everything else stays a seller until somebody looks. */
const FOUNDER =
  /\bfounder\b|\bco-?founder\b|(?<!\p{L})(?:társ)?alapító(?!\p{L})|^(?:owner|tulajdonos)(?!\p{L})/iu;
const LEADER =
  /\b(?:head of sales|sales director|vp,? (?:of )?sales|chief (?:revenue|commercial) officer)\b|(?:értékesítési|kereskedelmi) (?:igazgató|alelnök)/iu;
const SUPPORT =
  /\b(?:sales engineer|sales assistant|sales operations)\b|értékesítési asszisztens|értékesítéstámogató/iu;
const MANAGER_NAME_LIMIT = 200;

/**
 * The people of the rows with their managers found by id, e-mail or name. A manager who is not there, could be
 * several people, is the person, or closes a circle is a problem and gives no link.
 */
export function linkManagers(
  rows: readonly RosterRow[],
  problems: Problems,
  managerHeader: string | null,
): ImportedPerson[] {
  const find = finder(rows);
  const own = new Set<number>();
  const managerOf = rows.map(({ row, managers }, index): number | null => {
    if (managers.length === 0) return null;
    const found = find(managers);
    if (typeof found === 'string') {
      problems.add(found, row, managerHeader, shownName(managers), 'value');
      return null;
    }
    if (found !== index) return found;
    own.add(index);
    problems.add('ownManager', row, managerHeader, shownName(managers), 'value');
    return null;
  });
  cutCircles(managerOf, (index) => {
    const manager = rows[managerOf[index] ?? -1]?.draft.name ?? '';
    problems.add('managerCycle', rows[index]?.row ?? 0, managerHeader, manager, 'value');
  });
  const leaders = new Set(managerOf);
  const titleKind = remembering(kindOfTitle);
  return rows.map(({ draft, managers }, index) => {
    const managerIndex = managerOf[index] ?? null;
    const titled = titleKind(draft.title ?? '');
    const kind = titled !== 'founder' && leaders.has(index) ? 'manager' : titled;
    const unlinked = managerIndex === null && managers.length > 0 && !own.has(index);
    if (kind === 'seller' && !unlinked) return { draft, managerIndex, lane: null };
    return {
      draft: {
        ...draft,
        ...(kind === 'seller' ? {} : { kind }),
        ...(unlinked ? { managerName: cut(shownName(managers), MANAGER_NAME_LIMIT) } : {}),
      },
      managerIndex,
      lane: null,
    };
  });
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

/** Finds a person by what the file says of the manager; the first text that fits exactly one person decides. */
function finder(rows: readonly RosterRow[]): (texts: readonly string[]) => Found {
  const tables = [
    tableOf(rows, (row) => row.draft.externalId ?? '', nameKey),
    tableOf(rows, (row) => row.draft.email ?? '', nameKey),
    tableOf(rows, (row) => row.draft.name, nameKey),
    tableOf(rows, (row) => row.draft.name, looseNameKey),
  ];
  const findOne = remembering((text): Found => {
    for (const { key, indexes } of tables) {
      const [index, another] = indexes().get(key(text)) ?? [];
      // A looser comparison finds more people, never fewer.
      if (index !== undefined) return another === undefined ? index : 'ambiguousManager';
    }
    return 'unknownManager';
  });
  return (texts) => {
    const found = texts.map(findOne);
    return (
      found.find((one) => typeof one === 'number') ??
      (found.includes('ambiguousManager') ? 'ambiguousManager' : 'unknownManager')
    );
  };
}

/** People by a text of theirs; made when first asked for, because most files need one table only. */
function tableOf(
  rows: readonly RosterRow[],
  textOf: (row: RosterRow) => string,
  key: (text: string) => string,
) {
  let made: Map<string, number[]> | null = null;
  const make = () => {
    const indexes = new Map<string, number[]>();
    rows.forEach((row, index) => {
      const text = textOf(row);
      if (text === '') return;
      const own = key(text);
      const known = indexes.get(own);
      if (known) known.push(index);
      else indexes.set(own, [index]);
    });
    return indexes;
  };
  return { key, indexes: () => (made ??= make()) };
}

/** Cuts every circle at its first person in the file's order, who is asked about before the link goes. */
function cutCircles(managerOf: (number | null)[], onCut: (index: number) => void): void {
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
      const first = Math.min(...steps.slice(steps.indexOf(index)));
      onCut(first);
      managerOf[first] = null;
    }
    for (const step of way) settled.add(step);
  });
}
