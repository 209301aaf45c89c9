/** Rows that are about the same person, and rows that only look so. */
import { looseNameKey, nameKey } from '#shared/domain/name-key.ts';
import type { FieldColumn } from '../read/column-hints.ts';
import type { Problems } from '../read/problems.ts';
import type { RosterRow } from './roster-rows.ts';

/** Fields that tell one person from all others. */
const TELLING = [
  ['externalId', 'duplicateId'],
  ['email', 'duplicateEmail'],
] as const;

/**
 * The rows with one for each person: one with the id or the e-mail address of an earlier row, and a name that could be
 * the same, is that person, and fills in what is missing there. With another name both stay and are told; so do
 * namesakes. Rows of a file of our own are what they are.
 */
export function onePersonOnce(
  rows: readonly RosterRow[],
  fields: readonly FieldColumn[],
  problems: Problems,
): RosterRow[] {
  const kept: RosterRow[] = [];
  const seen = new Map<string, number>();
  const told = new Set<string>();
  for (const row of rows) {
    const keys = row.isOut || row.draft.vacancy ? [] : keysOf(row);
    const twin = keys.find(({ key }) => seen.has(key));
    const at = twin === undefined ? undefined : seen.get(twin.key);
    const other = at === undefined ? undefined : kept[at];
    const isOwn = row.personId !== null;
    if (twin && at !== undefined && other && !isOwn && couldBeOne(row.draft.name, other.draft.name)) {
      kept[at] = filledIn(other, row);
      problems.add('duplicatePerson', row.row, columnOf(fields, twin.field), twin.value, 'row', {
        who: row.draft.name,
      });
      for (const { key } of keys) if (!seen.has(key)) seen.set(key, at);
      continue;
    }
    if (twin && other) {
      for (const one of [other, row]) {
        if (told.has(`${twin.key} ${one.row}`)) continue;
        told.add(`${twin.key} ${one.row}`);
        problems.add(twin.code, one.row, columnOf(fields, twin.field), twin.value, 'nothing', {
          who: one.draft.name,
        });
      }
    }
    for (const { key } of keys) if (!seen.has(key)) seen.set(key, kept.length);
    kept.push(row);
  }
  namesakes(kept, fields, problems);
  return kept;
}

const columnOf = (fields: readonly FieldColumn[], wanted: FieldColumn['field']): FieldColumn | null =>
  fields.find(({ field }) => field === wanted) ?? null;

const keysOf = ({ draft }: RosterRow) =>
  TELLING.flatMap(([field, code]) => {
    const value = draft[field] ?? '';
    return value === '' ? [] : [{ key: `${field} ${nameKey(value)}`, field, code, value }];
  });

/** Whether two names have a word in common, turned round or married as they may be. */
function couldBeOne(one: string, other: string): boolean {
  const words = (name: string) =>
    looseNameKey(name)
      .split(' ')
      .filter((word) => word.length > 2);
  const there = new Set(words(other));
  return looseNameKey(one) === looseNameKey(other) || words(one).some((word) => there.has(word));
}

/** The first row with what only the second one says. */
const filledIn = (first: RosterRow, second: RosterRow): RosterRow => ({
  ...first,
  draft: { ...second.draft, ...first.draft },
  managers: first.managers.length > 0 ? first.managers : second.managers,
  accounts: [...first.accounts, ...second.accounts],
  department: first.department || second.department,
  team: first.team || second.team,
});

function namesakes(rows: readonly RosterRow[], fields: readonly FieldColumn[], problems: Problems): void {
  const column = columnOf(fields, 'name') ?? columnOf(fields, 'lastName');
  const people = rows.filter(({ isOut }) => !isOut);
  const counts = new Map<string, number>();
  const keys = people.map(({ draft }) => nameKey(draft.name));
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  people.forEach(({ draft, row }, index) => {
    const key = keys[index] ?? '';
    if (key === '' || (counts.get(key) ?? 0) < 2) return;
    problems.add('duplicateName', row, column, draft.name, 'nothing', { who: draft.name });
  });
}
