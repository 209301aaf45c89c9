/**
 * Who works where in one scenario, read once, so that no formula has to search placements again.
 *
 * Decisions:
 * - A vacancy is a planned hire. It sells in a target scenario, which shows a plan, and does not in the current
 *   state. The same goes for managers. Who has an FTE of 0 never counts, nor in a plan who has left by its date.
 * - Support and the unplaced do not sell, even with a time split of their own.
 * - A leader sells only with an observed split, and only with the part of the time that the split adds up to:
 *   a split of 0.3 closing is 0.3 of a leader. For everybody else a split is a matter of proportions.
 */
import type { Id } from '../domain/fields.ts';
import { FUNCTIONS, normalised } from '../domain/functions.ts';
import type { SalesFunction, Split } from '../domain/functions.ts';
import type { Lane } from '../domain/lanes.ts';
import type { Person } from '../domain/person.ts';
import type { Placement } from '../domain/placement.ts';
import type { Workshop } from '../domain/records.ts';
import { withinWhole } from '../domain/placement-shares.ts';
import { placementsOf, splitAt } from '../domain/workshop.ts';
import { horizonOf } from './horizon.ts';
import type { Horizon } from './horizon.ts';
import { atLeast, clamp01, sum, sumOf } from './numbers.ts';

/** What somebody sells at one place: a team's lane, or the shared organization where `teamId` is null. */
export interface SellingPart {
  readonly teamId: Id | null;
  readonly lane: Lane;
  /** Full-time equivalents spent on selling here. */
  readonly fte: number;
  /** How that time divides over the functions; sums to 1. */
  readonly split: Split;
}

/** What a person sells in all places together. */
export interface Selling {
  readonly id: Id;
  readonly founder: boolean;
  readonly fte: number;
  readonly split: Split;
  readonly parts: readonly SellingPart[];
}

export interface Placed {
  readonly person: Person;
  readonly placements: readonly Placement[];
  readonly founder: boolean;
  /** Null for those who sell nothing. */
  readonly selling: Selling | null;
}

export interface Staffing {
  readonly scenarioId: Id;
  /** True for a plan, in which vacancies count as filled. */
  readonly planned: boolean;
  readonly horizon: Horizon;
  /** Everybody with a placement who counts, by id. */
  readonly placed: ReadonlyMap<Id, Placed>;
  /** Those who sell, founders included. */
  readonly selling: readonly Selling[];
  /** Those with a placement in a plan who have left by its date. */
  readonly leavers: readonly Placed[];
}

/** How a scenario is looked at: as it is today, or as it will be at a plan's date. */
export interface StaffingView {
  readonly planned: boolean;
  readonly horizon: Horizon;
}

/** A target is looked at as a plan at its own date; every other scenario as it is. */
export function viewOf(workshop: Workshop, scenarioId: Id): StaffingView {
  const scenario = workshop.scenario[scenarioId];
  const meta = Object.values(workshop.workshop)[0];
  const horizon = meta ? horizonOf(meta, scenario) : { today: null, from: null, to: null };
  return { planned: scenario?.kind === 'target', horizon };
}

/** Whether somebody is gone by the end of the horizon. */
export function hasLeft({ leavingDate }: Person, { to }: Horizon): boolean {
  return leavingDate !== null && (to === null || leavingDate <= to);
}

/** Reads the scenario, as it is looked at. One that does not exist has nobody in it. */
export function staffingOf(
  workshop: Workshop,
  scenarioId: Id,
  { planned, horizon }: StaffingView = viewOf(workshop, scenarioId),
): Staffing {
  const placed = new Map<Id, Placed>();
  const leavers: Placed[] = [];
  for (const [personId, placements] of placementsByPerson(workshop, scenarioId)) {
    const person = workshop.person[personId];
    if (!person || !(person.fte > 0) || (person.vacancy && !planned)) continue;
    const entry = placedPerson(person, placements);
    if (planned && hasLeft(person, horizon)) leavers.push(entry);
    else placed.set(personId, entry);
  }
  const selling: Selling[] = [];
  for (const entry of placed.values()) if (entry.selling) selling.push(entry.selling);
  return { scenarioId, planned, horizon, placed, selling, leavers };
}

function placementsByPerson(workshop: Workshop, scenarioId: Id): Map<Id, Placement[]> {
  const byPerson = new Map<Id, Placement[]>();
  for (const placement of placementsOf(workshop, scenarioId)) {
    const own = byPerson.get(placement.personId);
    if (own) own.push(placement);
    else byPerson.set(placement.personId, [placement]);
  }
  return byPerson;
}

/** What was read of a person the last time: it holds until the person or one of the placements changes. */
const readBefore = new WeakMap<Person, Placed>();

function placedPerson(person: Person, placements: readonly Placement[]): Placed {
  const before = readBefore.get(person);
  if (before && sameItems(before.placements, placements)) return before;
  const placed = readPerson(person, placements);
  readBefore.set(person, placed);
  return placed;
}

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

function readPerson(person: Person, all: readonly Placement[]): Placed {
  const placements = withinWhole(all);
  const founder = person.kind === 'founder' || placements.some((placement) => placement.lane === 'founder');
  const parts = placements.flatMap((placement) => partAt(person, placement) ?? []);
  return { person, placements, founder, selling: combined(person.id, founder, parts) };
}

/** What a person sells at one place; null where that is nothing. */
export function partAt(person: Person, placement: Placement): SellingPart | null {
  if (placement.lane === 'support') return null;
  const split = splitAt(person, placement);
  if (!split) return null;
  const time = placement.lane === 'leadership' && person.split ? clamp01(sum(splitValues(person.split))) : 1;
  const fte = person.fte * placement.share * time;
  return fte > 0 ? { teamId: placement.teamId, lane: placement.lane, fte, split } : null;
}

function combined(id: Id, founder: boolean, parts: readonly SellingPart[]): Selling | null {
  const [first] = parts;
  if (!first) return null;
  if (parts.length === 1) return { id, founder, fte: first.fte, split: first.split, parts };
  const split = { outbound: 0, inbound: 0, closing: 0, account: 0 };
  for (const part of parts) for (const fn of FUNCTIONS) split[fn] += part.fte * part.split[fn];
  const fte = sumOf(parts, (part) => part.fte);
  return { id, founder, fte, split: normalised(split) ?? first.split, parts };
}

function splitValues(split: Split): number[] {
  return FUNCTIONS.map((fn) => split[fn]);
}

/** The function that takes at least `share` of the time; null for those who do a bit of everything. */
export function dedicatedTo(split: Split, share: number): SalesFunction | null {
  return FUNCTIONS.find((fn) => atLeast(split[fn], share)) ?? null;
}
