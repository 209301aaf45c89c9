/** A person of the client's sales organization, or a planned hire without a name. */
import * as v from 'valibot';
import { amount, id, isoDate, known, money, share, text } from './fields.ts';
import { splitSchema } from './functions.ts';

export const PERSON_KINDS = ['seller', 'manager', 'founder', 'support'] as const;
export type PersonKind = (typeof PERSON_KINDS)[number];

/** How somebody stands with the company where that is not simply employed. */
export const PERSON_STATUSES = ['onLeave', 'notice', 'contractor'] as const;
export type PersonStatus = (typeof PERSON_STATUSES)[number];

/** Phase 2 of the article counts these against targets, a month. */
export const ACTIVITIES = ['calls', 'meetings', 'proposals', 'closes'] as const;
export type Activity = (typeof ACTIVITIES)[number];

const activity = v.object({ actual: known(amount), target: known(amount) });
const activities = v.object({ calls: activity, meetings: activity, proposals: activity, closes: activity });
export type Activities = v.InferOutput<typeof activities>;

export const personSchema = v.object({
  type: v.literal('person'),
  id,
  name: text(200),
  title: v.optional(text(300), ''),
  email: v.optional(text(320), ''),
  /** The person reported to, where that one is in the workshop. */
  managerId: known(id),
  /** The manager as the client's file names them, kept where no such person was found. */
  managerName: v.optional(text(200), ''),
  kind: v.optional(v.picklist(PERSON_KINDS), 'seller'),
  vacancy: v.optional(v.boolean(), false),
  /** On leave, under notice, from outside; it changes no figure. Null for who is simply employed. */
  status: known(v.picklist(PERSON_STATUSES)),
  /** 1 = full time. */
  fte: v.optional(v.pipe(amount, v.maxValue(10)), 1),
  startDate: known(isoDate),
  /** First day without this person; a plan may set its own. */
  leavingDate: known(isoDate),
  territory: v.optional(text(200), ''),
  /** Yearly quota, in the workshop's currency. */
  quota: known(money),
  /** Revenue won from new customers over the last 12 months. */
  revenueNew: known(money),
  /** Revenue from customers that were there before, over the last 12 months. */
  revenueExpansion: known(money),
  /** Pay at 100 % attainment, a year. */
  ote: known(amount),
  /** The variable part of OTE, 0..1. */
  variableShare: known(share),
  activities: known(activities),
  /** Time over the four functions as observed; wins over what the lane implies. */
  split: known(splitSchema),
  notes: v.optional(text(10_000), ''),
  /** The id that the client's own system uses. */
  externalId: v.optional(text(200), ''),
  /** The one scenario that this person is planned for; null for those who belong to all. */
  scenarioId: known(id),
  /** Plans that were there before this person came; until they have a place in them they are new to them. */
  newTo: v.optional(v.array(id), []),
  /** The first original of somebody who was copied with the scenario that they are planned for. */
  copiedFrom: known(id),
});
export type Person = v.InferOutput<typeof personSchema>;

/** Revenue of the last 12 months, new and expansion; null where neither is known. */
export function revenueOf(person: Person): number | null {
  if (person.revenueNew === null && person.revenueExpansion === null) return null;
  return (person.revenueNew ?? 0) + (person.revenueExpansion ?? 0);
}

/** Revenue over quota, 1 = 100 %; null where either is unknown or the quota is not positive. */
export function attainmentOf(person: Person): number | null {
  const revenue = revenueOf(person);
  if (revenue === null || person.quota === null || person.quota <= 0) return null;
  return revenue / person.quota;
}

/** First letters of the name's words: "Nagy-Pál Oszkár" is "N. O."; used where names are hidden. */
export function initialsOf(name: string): string {
  return name
    .split(/\s+/u)
    .filter(Boolean)
    .slice(0, 3)
    .map((word) => `${Array.from(word)[0]?.toLocaleUpperCase() ?? ''}.`)
    .join(' ');
}
