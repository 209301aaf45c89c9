/** What the person chose, laid over what the file says; pure. */
import { kindOfLane, laneOfRole } from '../analysis/roles/role.ts';
import type { RoleSuggestion } from '../analysis/roles/role.ts';
import { suggestRole } from '../analysis/roles/suggest-role.ts';
import type { ImportMatch } from '../commands/import-plan.ts';
import type { PreviewPerson } from '../contract/import-types.ts';
import type { Id } from '../domain/fields.ts';
import { isTeamLane } from '../domain/lanes.ts';
import type { Lane } from '../domain/lanes.ts';

/** A lane, the tray, or not to be imported at all. */
export type Where = Lane | 'unplaced' | 'leaveOut';

/** People of one title and suggestion: one line of the list, one choice. */
export interface RoleGroup {
  readonly key: string;
  readonly title: string;
  readonly suggestion: RoleSuggestion;
  /** Positions in the preview. */
  readonly indexes: readonly number[];
  /** Where they go if nobody chooses: suggestions that are unsure place nobody. */
  readonly preset: Where;
}

const SURENESS = { low: 0, medium: 1, high: 2 } as const;

/** Titles with their suggestions, the unsure ones first, then the most frequent. */
export function roleGroups(
  people: readonly PreviewPerson[],
  isPlaced: (index: number) => boolean,
): RoleGroup[] {
  const hasManagers = people.some(({ managerIndex }) => managerIndex !== null);
  const reports = new Map<number, number>();
  for (const { managerIndex } of people) {
    if (managerIndex !== null) reports.set(managerIndex, (reports.get(managerIndex) ?? 0) + 1);
  }
  const groups = new Map<string, { title: string; suggestion: RoleSuggestion; indexes: number[] }>();
  people.forEach(({ draft, department }, index) => {
    if (isPlaced(index)) return;
    const title = (draft.title ?? '').trim();
    const known = hasManagers ? (reports.get(index) ?? 0) : null;
    const suggestion = suggestRole({ title, department, reports: known });
    const key = `${title.toLowerCase()} ${suggestion.role ?? '-'} ${suggestion.reason}`;
    const group = groups.get(key);
    if (group) group.indexes.push(index);
    else groups.set(key, { title, suggestion, indexes: [index] });
  });
  return [...groups]
    .map(([key, group]) => ({ key, ...group, preset: presetOf(group.suggestion) }))
    .sort(
      (a, b) =>
        SURENESS[a.suggestion.confidence] - SURENESS[b.suggestion.confidence] ||
        Number(a.suggestion.role === null) - Number(b.suggestion.role === null) ||
        b.indexes.length - a.indexes.length,
    );
}

const presetOf = ({ role, confidence }: RoleSuggestion): Where =>
  role === null || confidence === 'low' ? 'unplaced' : laneOfRole(role);

export interface Chosen {
  readonly people: readonly PreviewPerson[];
  readonly matches: readonly (ImportMatch | null)[];
}

/**
 * The people that are imported, where they go, and who of the workshop they are. Those who are left out leave their
 * name with those who report to them.
 */
export function chosenPeople(
  people: readonly PreviewPerson[],
  matches: readonly (ImportMatch | null)[],
  whereOf: (index: number) => Where | null,
): Chosen {
  const kept = people.map((_, index) => index).filter((index) => whereOf(index) !== 'leaveOut');
  const positions = new Map(kept.map((index, position) => [index, position]));
  return {
    matches: kept.map((index) => matches[index] ?? null),
    people: kept.flatMap((index): PreviewPerson[] => {
      const person = people[index];
      if (!person) return [];
      const where = whereOf(index);
      const lane = where === null || where === 'unplaced' || where === 'leaveOut' ? null : where;
      const { managerIndex } = person;
      const managerAt = managerIndex === null ? null : (positions.get(managerIndex) ?? null);
      const lost = managerIndex !== null && managerAt === null ? people[managerIndex]?.draft.name : undefined;
      return [
        {
          ...person,
          managerIndex: managerAt,
          lane: lane === null ? null : { lane, teamId: null },
          ...(lane !== null && isTeamLane(lane) && person.team !== '' ? { teamName: person.team } : {}),
          draft: {
            ...person.draft,
            ...(lane === null ? {} : { kind: kindOfLane(lane) }),
            ...(lost === undefined ? {} : { managerName: lost.slice(0, 200) }),
          },
        },
      ];
    }),
  };
}

/** Matches after the answers to "is this the same person?": by name alone, or by filling a vacancy, can be taken apart. */
export function confirmed(
  matches: readonly (ImportMatch | null)[],
  separate: ReadonlySet<Id>,
): (ImportMatch | null)[] {
  return matches.map((match) =>
    (match?.by === 'name' || match?.by === 'vacancy') && separate.has(match.existingId) ? null : match,
  );
}

/** People where their titles put them, with those about whom the titles do not say enough. */
export interface Suggested {
  readonly people: readonly PreviewPerson[];
  /** Groups whose suggestion is unsure, or who do not sell: nobody of them is placed. */
  readonly unsure: readonly RoleGroup[];
}

/** Everybody placed as suggested, as the import does where nobody chooses; `isPlaced` are in no need of it. */
export function placedAsSuggested(
  people: readonly PreviewPerson[],
  isPlaced: (index: number) => boolean = () => false,
): Suggested {
  const groups = roleGroups(people, isPlaced);
  const at = new Map(
    groups.flatMap(({ indexes, preset }) => indexes.map((index) => [index, preset] as const)),
  );
  const chosen = chosenPeople(
    people,
    people.map(() => null),
    (index) => at.get(index) ?? null,
  );
  return { people: chosen.people, unsure: groups.filter(({ preset }) => preset === 'unplaced') };
}
