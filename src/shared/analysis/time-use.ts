/**
 * How groups of people divide their time. A function that a group does beside its main one, for more than the
 * harmless part of its time, should become a role: that is how one-man bands turn into specialists. It has to be
 * enough to count as a staffed function, too: a founder's odd hours are no role.
 */
import type { Id } from '../domain/fields.ts';
import { FUNCTIONS } from '../domain/functions.ts';
import type { SalesFunction } from '../domain/functions.ts';
import { LANES } from '../domain/lanes.ts';
import type { Lane } from '../domain/lanes.ts';
import type { Facts, FunctionNumbers } from './facts.ts';
import { above, atLeast } from './numbers.ts';

/** Those who sell in one kind of lane, in all teams together. */
export interface TimeGroup {
  readonly lane: Lane;
  readonly personIds: readonly Id[];
  readonly fte: number;
  /** FTE spent on each function; sums to `fte`. */
  readonly byFunction: FunctionNumbers;
  /** The function that takes most of the group's time. */
  readonly main: SalesFunction;
}

/** A function that a group does on the side for more than the threshold. */
export interface RoleToBe {
  readonly fn: SalesFunction;
  readonly lane: Lane;
  /** Part of the group's time, 0..1. */
  readonly share: number;
  readonly fte: number;
  /** Who does it, those with the most time for it first. */
  readonly personIds: readonly Id[];
}

export interface TimeUse {
  /** In the order of the canvas; lanes where nobody sells are left out. */
  readonly groups: readonly TimeGroup[];
  /** The most time first. */
  readonly roles: readonly RoleToBe[];
  /** FTE below which a side job is too little for a role, however large its share. */
  readonly leastFte: number;
}

interface Member {
  readonly personId: Id;
  readonly byFunction: FunctionNumbers;
}

export function timeUseOf({ staffing, thresholds, w }: Facts): TimeUse {
  const members = new Map<Lane, Member[]>();
  for (const { id, parts } of staffing.selling) {
    for (const { lane, fte, split } of parts) {
      const list = members.get(lane) ?? [];
      if (list.length === 0) members.set(lane, list);
      list.push({ personId: id, byFunction: numbersOf((fn) => fte * split[fn]) });
    }
  }
  const groups = LANES.flatMap((lane) => groupOf(lane, members.get(lane) ?? []) ?? []);
  const leastFte = w['team.cover'];
  const roles = groups
    .flatMap((group) => rolesIn(group, members.get(group.lane) ?? [], thresholds['sideJob.share']))
    .filter((role) => atLeast(role.fte, leastFte))
    .sort((a, b) => b.fte - a.fte || b.share - a.share);
  return { groups, roles, leastFte };
}

function groupOf(lane: Lane, members: readonly Member[]): TimeGroup | null {
  if (members.length === 0) return null;
  const byFunction = { outbound: 0, inbound: 0, closing: 0, account: 0 };
  for (const member of members) for (const fn of FUNCTIONS) byFunction[fn] += member.byFunction[fn];
  const fte = FUNCTIONS.reduce((total, fn) => total + byFunction[fn], 0);
  const main = FUNCTIONS.reduce((best, fn) => (above(byFunction[fn], byFunction[best]) ? fn : best));
  return { lane, personIds: [...new Set(members.map((member) => member.personId))], fte, byFunction, main };
}

function rolesIn(group: TimeGroup, members: readonly Member[], threshold: number): RoleToBe[] {
  return FUNCTIONS.filter((fn) => fn !== group.main).flatMap((fn) => {
    const fte = group.byFunction[fn];
    const share = fte / group.fte;
    if (!above(share, threshold)) return [];
    const doing = members
      .filter((member) => member.byFunction[fn] > 0)
      .sort((a, b) => b.byFunction[fn] - a.byFunction[fn] || (a.personId < b.personId ? -1 : 1));
    return [
      { fn, lane: group.lane, share, fte, personIds: [...new Set(doing.map((member) => member.personId))] },
    ];
  });
}

function numbersOf(value: (fn: SalesFunction) => number): FunctionNumbers {
  return {
    outbound: value('outbound'),
    inbound: value('inbound'),
    closing: value('closing'),
    account: value('account'),
  };
}
