/** Activities against their targets, per seller, per team and in all: the yardstick of phase 2. */
import type { Id } from '../domain/fields.ts';
import { ACTIVITIES } from '../domain/person.ts';
import type { Activities, Activity } from '../domain/person.ts';
import type { Facts } from './facts.ts';
import { ratio, sum } from './numbers.ts';

export interface ActivityRate {
  /** A month; null where not known. */
  readonly actual: number | null;
  readonly target: number | null;
  /** Actual over target, 1 = reached; null where one is not known or the target is 0. */
  readonly rate: number | null;
}
export type ActivityRates = Readonly<Record<Activity, ActivityRate>>;

export interface ActivityReport {
  readonly people: readonly {
    readonly personId: Id;
    readonly teamId: Id | null;
    readonly rates: ActivityRates;
  }[];
  /** Sellers of whom nothing has been entered; a planned hire has nothing to enter. */
  readonly unknownIds: readonly Id[];
  /** By team; null for the shared organization. Somebody with two hats counts where the first one hangs. */
  readonly teams: readonly { readonly teamId: Id | null; readonly rates: ActivityRates }[];
  readonly total: ActivityRates;
  /** What was done a month, with or without a target; null where nobody's is known. */
  readonly recorded: { readonly people: number; readonly sums: Readonly<Record<Activity, number | null>> };
}

/** Everybody who sells and has activities. Sums take only those whose actual and target are both known. */
export function activitiesOf({ staffing }: Facts): ActivityReport {
  const people: { personId: Id; teamId: Id | null; activities: Activities }[] = [];
  const unknownIds: Id[] = [];
  for (const { id, parts } of staffing.selling) {
    const person = staffing.placed.get(id)?.person;
    const activities = person?.activities ?? null;
    if (activities === null && person?.vacancy === false) unknownIds.push(id);
    if (activities) people.push({ personId: id, teamId: parts[0]?.teamId ?? null, activities });
  }
  const teamIds = [...new Set(people.map((person) => person.teamId))];
  const summed = (list: typeof people) => rates((activity) => total(list, activity));
  return {
    unknownIds,
    people: people.map(({ personId, teamId, activities }) => ({
      personId,
      teamId,
      rates: rates((activity) => activities[activity]),
    })),
    teams: teamIds.map((teamId) => ({
      teamId,
      rates: summed(people.filter((person) => person.teamId === teamId)),
    })),
    total: summed(people),
    recorded: recordedOf(people),
  };
}

function recordedOf(people: readonly { readonly activities: Activities }[]): ActivityReport['recorded'] {
  const done = (activity: Activity) => people.flatMap(({ activities }) => activities[activity].actual ?? []);
  const sums = Object.fromEntries(
    ACTIVITIES.map((activity) => [activity, done(activity).length > 0 ? sum(done(activity)) : null]),
  ) as Record<Activity, number | null>;
  const counted = people.filter(({ activities }) =>
    ACTIVITIES.some((key) => activities[key].actual !== null),
  );
  return { people: counted.length, sums };
}

type Pair = Pick<ActivityRate, 'actual' | 'target'>;

/** One activity against its target. */
export function rateOf({ actual, target }: Pair): ActivityRate {
  return { actual, target, rate: actual === null || target === null ? null : ratio(actual, target) };
}

function rates(pairOf: (activity: Activity) => Pair): ActivityRates {
  return Object.fromEntries(
    ACTIVITIES.map((activity) => [activity, rateOf(pairOf(activity))]),
  ) as unknown as ActivityRates;
}

function total(people: readonly { readonly activities: Activities }[], activity: Activity): Pair {
  const both = people
    .map(({ activities }) => activities[activity])
    .filter((pair) => pair.actual !== null && pair.target !== null);
  if (both.length === 0) return { actual: null, target: null };
  return both.reduce<{ actual: number; target: number }>(
    (sums, pair) => ({ actual: sums.actual + (pair.actual ?? 0), target: sums.target + (pair.target ?? 0) }),
    { actual: 0, target: 0 },
  );
}
