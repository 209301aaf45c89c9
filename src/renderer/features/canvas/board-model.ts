/** What the canvas shows, worked out once for each state of the workshop. */
import { staffingOf } from '#shared/analysis/staffing.ts';
import { FUNCTIONS } from '#shared/domain/functions.ts';
import type { SalesFunction, Split } from '#shared/domain/functions.ts';
import type { Id } from '#shared/domain/fields.ts';
import { isFunctionLane, laneKey } from '#shared/domain/lanes.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Placement } from '#shared/domain/placement.ts';
import type { Workshop } from '#shared/domain/records.ts';
import type { Team } from '#shared/domain/team.ts';
import { placementsOf, splitAt, teamsOf, unplacedPeople } from '#shared/domain/workshop.ts';

/** A person at one place. */
export interface Seat {
  readonly person: Person;
  readonly placement: Placement;
  /** Time over the functions at this place; null where nothing is sold. */
  readonly split: Split | null;
}

export interface Totals {
  /** People in the function's lanes. */
  readonly people: number;
  readonly vacancies: number;
  /** FTE that works in the function, wherever it sits, as the diagnosis counts it. */
  readonly fte: number;
}

export interface BoardModel {
  readonly seats: ReadonlyMap<string, readonly Seat[]>;
  readonly teams: readonly Team[];
  readonly unplaced: readonly Person[];
  readonly totals: Readonly<Record<SalesFunction, Totals>>;
  readonly sellingFte: number;
  readonly people: number;
  /** Direct reports of each manager. */
  readonly reports: ReadonlyMap<Id, number>;
}

export function boardModel(workshop: Workshop, scenarioId: Id): BoardModel {
  const seats = new Map<string, Seat[]>();
  const totals = Object.fromEntries(
    FUNCTIONS.map((fn) => [fn, { people: 0, vacancies: 0, fte: 0 }]),
  ) as Record<SalesFunction, { people: number; vacancies: number; fte: number }>;
  for (const placement of placementsOf(workshop, scenarioId)) {
    const person = workshop.person[placement.personId];
    if (!person) continue;
    const split = splitAt(person, placement);
    const key = laneKey(placement);
    const lane = seats.get(key) ?? [];
    lane.push({ person, placement, split });
    seats.set(key, lane);
    if (isFunctionLane(placement.lane)) totals[placement.lane][person.vacancy ? 'vacancies' : 'people'] += 1;
  }
  for (const { parts } of staffingOf(workshop, scenarioId).selling) {
    for (const { fte, split } of parts) for (const fn of FUNCTIONS) totals[fn].fte += fte * split[fn];
  }
  const reports = new Map<Id, number>();
  for (const { managerId } of Object.values(workshop.person)) {
    if (managerId !== null) reports.set(managerId, (reports.get(managerId) ?? 0) + 1);
  }
  return {
    seats,
    teams: teamsOf(workshop, scenarioId),
    unplaced: unplacedPeople(workshop, scenarioId),
    totals,
    sellingFte: FUNCTIONS.reduce((sum, fn) => sum + totals[fn].fte, 0),
    people: Object.keys(workshop.person).length,
    reports,
  };
}

/** FTE of the people in some lanes, vacancies left out. */
export function fteOf(seats: readonly Seat[]): number {
  return seats.reduce(
    (sum, { person, placement }) => sum + (person.vacancy ? 0 : person.fte * placement.share),
    0,
  );
}
