/** Parting people into groups that colours can show: by what they do, where, for how long, how well, or by any rule. */
import type { Id } from '../domain/fields.ts';
import type { ColourKey, Look, Rule, RuleField } from '../domain/look.ts';
import { isFunctionLane } from '../domain/lanes.ts';
import type { SalesFunction } from '../domain/functions.ts';
import { attainmentOf, revenueOf } from '../domain/person.ts';
import type { Person } from '../domain/person.ts';
import type { Placement } from '../domain/placement.ts';
import type { Workshop } from '../domain/records.ts';
import { metaOf, placementsOf, teamsOf } from '../domain/workshop.ts';
import { monthsInRole } from './tenure.ts';

/** How many groups without an order can be told apart by colour and shape; the rest share one. */
const MOST_GROUPS = 8;

/**
 * A colour with its shape: a function's own, one of eight without an order, one of five steps, or the grey of those
 * about whom nothing is known.
 */
export type GroupMark =
  | SalesFunction
  | 'mix'
  | 'lead'
  | 'tone1'
  | 'tone2'
  | 'tone3'
  | 'tone4'
  | 'tone5'
  | 'tone6'
  | 'tone7'
  | 'tone8'
  | 'level1'
  | 'level2'
  | 'level3'
  | 'level4'
  | 'level5'
  | 'none';

/** What a group is called: words of the client's own, the name of a person, or `group.<key>` of the translations. */
export type GroupLabel =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'person'; readonly personId: Id }
  | { readonly kind: 'message'; readonly key: string };

export interface Group {
  readonly key: string;
  readonly label: GroupLabel;
  readonly mark: GroupMark;
  readonly people: number;
}

export interface Grouping {
  /** Those that somebody is in, in the order of the legend. */
  readonly groups: readonly Group[];
  /** The group of each person, vacancies and unplaced people included. */
  readonly of: ReadonlyMap<Id, Group>;
}

interface Sorted {
  readonly key: string;
  readonly label: GroupLabel;
  readonly mark: GroupMark | null;
  readonly order: number;
}

interface Context {
  readonly workshop: Workshop;
  readonly placements: ReadonlyMap<Id, Placement>;
  /** Day of the workshop. */
  readonly asOf: string | null;
  readonly reports: ReadonlyMap<Id, number>;
  readonly rule: Rule;
  readonly teamOrder: ReadonlyMap<Id, number>;
}

const message = (key: string, mark: GroupMark | null, order: number): Sorted => ({
  key,
  label: { kind: 'message', key },
  mark,
  order,
});
const UNKNOWN = message('unknown', 'none', 1000);

/** Upper bounds, exclusive, of the steps; the last step has none. Tenure in months. */
const TENURE = [6, 12, 24, 60] as const;
const ATTAINMENT = [0.5, 0.8, 1, 1.2] as const;
const TENURE_KEYS = ['tenure.1', 'tenure.2', 'tenure.3', 'tenure.4', 'tenure.5'] as const;
const ATTAINMENT_KEYS = [
  'attainment.1',
  'attainment.2',
  'attainment.3',
  'attainment.4',
  'attainment.5',
] as const;
const LEVELS = ['level1', 'level2', 'level3', 'level4', 'level5'] as const;

function step(value: number | null, bounds: readonly number[], keys: readonly string[]): Sorted {
  if (value === null) return UNKNOWN;
  const found = bounds.findIndex((bound) => value < bound);
  const index = found < 0 ? bounds.length : found;
  return message(keys[index] ?? 'unknown', LEVELS[index] ?? 'none', index);
}

type Sorter = (person: Person, context: Context) => Sorted;

const FUNCTION_ORDER = ['outbound', 'inbound', 'closing', 'account', 'mix', 'lead', 'support'];

const SORTERS: Readonly<Record<ColourKey, Sorter>> = {
  function(person, { placements }) {
    const lane = placements.get(person.id)?.lane;
    if (lane === undefined) return message('unplaced', 'none', 1000);
    if (isFunctionLane(lane)) return message(lane, lane, FUNCTION_ORDER.indexOf(lane));
    if (lane === 'oneManBand' || lane === 'founder') return message('mix', 'mix', 4);
    return lane === 'leadership' ? message('lead', 'lead', 5) : message('support', 'tone8', 6);
  },
  team(person, { workshop, placements, teamOrder }) {
    const placement = placements.get(person.id);
    if (!placement) return message('unplaced', 'none', 1000);
    const team = workshop.team[placement.teamId ?? ''];
    if (!team) return message('shared', 'lead', 999);
    return {
      key: team.id,
      label: { kind: 'text', text: team.name },
      mark: null,
      order: teamOrder.get(team.id) ?? 998,
    };
  },
  tenure: (person, { asOf }) => step(monthsInRole(person, asOf), TENURE, TENURE_KEYS),
  attainment: (person) => step(attainmentOf(person), ATTAINMENT, ATTAINMENT_KEYS),
  kind: (person) =>
    message(`kind.${person.kind}`, null, ['founder', 'manager', 'seller', 'support'].indexOf(person.kind)),
  territory: (person) =>
    person.territory.trim() === ''
      ? UNKNOWN
      : {
          key: person.territory.trim(),
          label: { kind: 'text', text: person.territory.trim() },
          mark: null,
          order: 0,
        },
  manager: (person, { workshop }) =>
    person.managerId === null || !workshop.person[person.managerId]
      ? message('nobody', 'none', 1000)
      : {
          key: person.managerId,
          label: { kind: 'person', personId: person.managerId },
          mark: null,
          order: 0,
        },
  rule: (person, context) =>
    fits(person, context) ? message('fits', 'tone1', 0) : message('others', 'none', 1),
};

/** What a rule looks at: words, or a number in the unit that a person types (per cent, months, the currency). */
function ruleValue(person: Person, field: RuleField, { asOf, reports }: Context): string | number | null {
  const percent = (share: number | null) => (share === null ? null : share * 100);
  switch (field) {
    case 'title':
    case 'territory':
      return person[field].trim() === '' ? null : person[field];
    case 'attainment':
      return percent(attainmentOf(person));
    case 'variableShare':
      return percent(person.variableShare);
    case 'tenure':
      return monthsInRole(person, asOf);
    case 'revenue':
      return revenueOf(person);
    case 'quota':
    case 'ote':
    case 'fte':
      return person[field];
    case 'reports':
      return reports.get(person.id) ?? 0;
    case 'vacancy':
      return person.vacancy ? 1 : null;
  }
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Nobody of whom a value is not known fits a bound. */
function fits(person: Person, context: Context): boolean {
  const { field, test, value } = context.rule;
  const own = ruleValue(person, field, context);
  if (test === 'known') return own !== null;
  if (test === 'unknown') return own === null;
  if (own === null) return false;
  if (test === 'contains') return value.trim() !== '' && plain(String(own)).includes(plain(value.trim()));
  const bound = Number(value);
  if (value.trim() === '' || !Number.isFinite(bound) || typeof own !== 'number') return false;
  // Half a thousandth of a per cent is rounding, not a difference.
  return test === 'atLeast' ? own >= bound - 1e-5 : own <= bound + 1e-5;
}

/**
 * The groups of a colouring, for the people of a workshop as a scenario sees it. Where more than eight have no order,
 * the eight largest have a colour of their own and all others share the key `more`.
 */
export function groupingOf(
  workshop: Workshop,
  scenarioId: Id,
  look: Pick<Look, 'colourBy' | 'rule'>,
): Grouping {
  const placements = new Map<Id, Placement>();
  for (const placement of placementsOf(workshop, scenarioId)) {
    if (!placements.has(placement.personId)) placements.set(placement.personId, placement);
  }
  const people = Object.values(workshop.person);
  const reports = new Map<Id, number>();
  for (const { managerId } of people) {
    if (managerId !== null) reports.set(managerId, (reports.get(managerId) ?? 0) + 1);
  }
  const context: Context = {
    workshop,
    placements,
    asOf: metaOf(workshop).date,
    reports,
    rule: look.rule,
    teamOrder: new Map(teamsOf(workshop, scenarioId).map((team, index) => [team.id, index])),
  };
  const sorted = people.map((person) => [person.id, SORTERS[look.colourBy](person, context)] as const);
  return marked(sorted, (id) => workshop.person[id]?.vacancy === false);
}

/** Gives the groups their marks, in the order of the legend; `counts` says who is one of its people. */
function marked(sorted: readonly (readonly [Id, Sorted])[], counts: (personId: Id) => boolean): Grouping {
  const found = new Map<string, { entry: Sorted; people: number }>();
  for (const [id, entry] of sorted) {
    const group = found.get(entry.key) ?? { entry, people: 0 };
    group.people += Number(counts(id));
    found.set(entry.key, group);
  }
  const all = [...found.values()];
  const unordered = all
    .filter(({ entry }) => entry.mark === null)
    .sort(
      (a, b) => a.entry.order - b.entry.order || b.people - a.people || (a.entry.key < b.entry.key ? -1 : 1),
    );
  const shown = unordered.length > MOST_GROUPS ? biggest(unordered) : unordered;
  const groups: (Group & { order: number })[] = all
    .filter(({ entry }) => entry.mark !== null)
    .map(({ entry, people }) => ({ ...entry, mark: entry.mark ?? 'none', people }));
  shown.forEach(({ entry, people }, index) => {
    groups.push({
      ...entry,
      order: index / 100,
      mark: `tone${index + 1}` as GroupMark,
      people,
    });
  });
  const rest = unordered.filter((group) => !shown.includes(group));
  if (rest.length > 0) {
    const people = rest.reduce((sum, group) => sum + group.people, 0);
    groups.push({ ...message('more', 'none', 900), mark: 'none', people });
  }
  groups.sort((a, b) => a.order - b.order);
  const byKey = new Map<string, Group>(
    groups.map(({ key, label, mark, people }) => [key, { key, label, mark, people }]),
  );
  const more = byKey.get('more');
  const of = new Map<Id, Group>();
  for (const [id, entry] of sorted) {
    const group = byKey.get(entry.key) ?? more;
    if (group) of.set(id, group);
  }
  return { groups: [...byKey.values()], of };
}

function biggest<T extends { readonly people: number }>(groups: readonly T[]): readonly T[] {
  const least = [...groups].sort((a, b) => b.people - a.people).slice(0, MOST_GROUPS);
  return groups.filter((group) => least.includes(group));
}
