/**
 * What the canvas shows, worked out once for each state of the workshop. What an edit did not touch stays the same
 * object, so that only the lanes concerned are drawn again.
 */
import { phaseWeights } from '#shared/analysis/phase/phase-table.ts';
import type { PhaseWeights } from '#shared/analysis/phase/phase-table.ts';
import { directReports } from '#shared/analysis/direct-reports.ts';
import { staffingOf } from '#shared/analysis/staffing.ts';
import { countedShares } from '#shared/domain/placement-shares.ts';
import { FUNCTIONS } from '#shared/domain/functions.ts';
import type { SalesFunction, Split } from '#shared/domain/functions.ts';
import type { Staffing } from '#shared/analysis/staffing.ts';
import type { Id } from '#shared/domain/fields.ts';
import { laneKey, TEAM_LANES } from '#shared/domain/lanes.ts';
import type { Lane } from '#shared/domain/lanes.ts';
import type { Confidence } from '#shared/analysis/roles/role.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Placement } from '#shared/domain/placement.ts';
import type { Workshop } from '#shared/domain/records.ts';
import type { Team } from '#shared/domain/team.ts';
import { metaOf, placementsOf, splitAt, teamsOf, unplacedPeople } from '#shared/domain/workshop.ts';

/** A person at one place. */
export interface Seat {
  readonly person: Person;
  readonly placement: Placement;
  /** Time over the functions at this place; null where nothing is sold. */
  readonly split: Split | null;
  /** Direct reports. */
  readonly reports: number;
  /** Counts in the figures: an open position does in a plan only, and nobody who has left by its date. */
  readonly counts: boolean;
  /** Places that the person has in the scenario; two hats are two. */
  readonly hats: number;
  /** Part of the person's time that counts at this place. */
  readonly share: number;
}

/** Where somebody is: a seat on the board, or the tray, where there is no placement. */
export type Standing = Pick<Seat, 'person' | 'split' | 'reports' | 'hats'> & {
  readonly placement: Placement | null;
  /** Where somebody in the tray most likely belongs. */
  readonly suggested?: { readonly lane: Lane | null; readonly confidence: Confidence };
};

export interface BoardModel {
  readonly seats: ReadonlyMap<string, readonly Seat[]>;
  /** Everybody in the lanes of a team, full cycle first, then by function; '' for the shared specialists. */
  readonly rows: ReadonlyMap<string, readonly Seat[]>;
  readonly teams: readonly Team[];
  readonly unplaced: readonly Person[];
  /** FTE that works in each function, wherever it sits, as the diagnosis counts it; by team, '' for everybody. */
  readonly fte: ReadonlyMap<string, Readonly<Record<SalesFunction, number>>>;
  /** FTE from which on a team has a function. */
  readonly leastFte: number;
  readonly weights: PhaseWeights;
  /** People of the workshop, vacancies left out. */
  readonly people: number;
  readonly vacancies: number;
  /** Direct reports of each manager. */
  readonly reports: ReadonlyMap<Id, number>;
}

const latest = new Map<Id, { readonly workshop: Workshop; readonly model: BoardModel }>();
/** Scenarios that are looked at in turn; more need no memory. */
const REMEMBERED = 8;

/** The model of a scenario; shares with the one made before whatever an edit did not touch. */
export function boardModelOf(workshop: Workshop, scenarioId: Id): BoardModel {
  const last = latest.get(scenarioId);
  if (last?.workshop === workshop) return last.model;
  const model = boardModel(workshop, scenarioId, last?.model ?? null);
  if (latest.size >= REMEMBERED) latest.clear();
  latest.set(scenarioId, { workshop, model });
  return model;
}

function boardModel(workshop: Workshop, scenarioId: Id, previous: BoardModel | null = null): BoardModel {
  const placements = placementsOf(workshop, scenarioId);
  const staffing = staffingOf(workshop, scenarioId);
  const reports = reportsOf(workshop, staffing);
  const shareOf = countedShares(placements);
  const hats = new Map<Id, number>();
  for (const { personId } of placements) hats.set(personId, (hats.get(personId) ?? 0) + 1);
  const seats = new Map<string, Seat[]>();
  for (const placement of placements) {
    const person = workshop.person[placement.personId];
    if (!person) continue;
    const seat = seatOf(person, placement, {
      reports: reports.get(person.id) ?? 0,
      hats: hats.get(person.id) ?? 1,
      share: shareOf(placement),
      counts: staffing.placed.has(person.id),
    });
    const key = laneKey(placement);
    const lane = seats.get(key);
    if (lane) lane.push(seat);
    else seats.set(key, [seat]);
  }
  const people = Object.values(workshop.person);
  const teams = teamsOf(workshop, scenarioId);
  const row = (teamId: Id | null) =>
    (teamId === null ? FUNCTIONS : TEAM_LANES).flatMap((lane) => seats.get(laneKey({ lane, teamId })) ?? []);
  const weights = phaseWeights(metaOf(workshop).thresholds);
  return {
    seats: new Map([...seats].map(([key, lane]) => [key, sameIfEqual(previous?.seats.get(key), lane)])),
    rows: new Map(
      [null, ...teams.map(({ id }) => id)].map((teamId) => {
        const key = teamId ?? '';
        return [key, sameIfEqual(previous?.rows.get(key), row(teamId))];
      }),
    ),
    teams: sameIfEqual(previous?.teams, teams),
    unplaced: sameIfEqual(previous?.unplaced, unplacedPeople(workshop, scenarioId)),
    fte: fteByTeam(staffing),
    leastFte: weights['hole.fte'],
    weights,
    people: people.filter((person) => !person.vacancy).length,
    vacancies: people.filter((person) => person.vacancy).length,
    reports,
  };
}

const known = new WeakMap<Placement, Seat>();

/** The same object for the same person, placement and counts. */
function seatOf(
  person: Person,
  placement: Placement,
  counted: Pick<Seat, 'reports' | 'hats' | 'share' | 'counts'>,
): Seat {
  const old = known.get(placement);
  const keys = ['reports', 'hats', 'share', 'counts'] as const;
  if (old?.person === person && keys.every((key) => old[key] === counted[key])) return old;
  const seat = { person, placement, split: splitAt(person, placement), ...counted };
  known.set(placement, seat);
  return seat;
}

/** The old list where the new one says the same. */
function sameIfEqual<T>(old: readonly T[] | undefined, now: readonly T[]): readonly T[] {
  return old?.length === now.length && old.every((item, index) => item === now[index]) ? old : now;
}

function reportsOf(workshop: Workshop, staffing: Staffing): Map<Id, number> {
  return new Map([...directReports(workshop, staffing)].map(([id, own]) => [id, own.length]));
}

const nothing = () => ({ outbound: 0, inbound: 0, closing: 0, account: 0 });

function fteByTeam(staffing: Staffing): BoardModel['fte'] {
  const all = new Map([['', nothing()]]);
  const add = (key: string, fn: SalesFunction, fte: number) => {
    const row = all.get(key) ?? nothing();
    row[fn] += fte;
    all.set(key, row);
  };
  for (const { parts } of staffing.selling) {
    for (const { teamId, fte, split } of parts) {
      for (const fn of FUNCTIONS) {
        add('', fn, fte * split[fn]);
        if (teamId !== null) add(teamId, fn, fte * split[fn]);
      }
    }
  }
  return all;
}

/** What can be counted of the people in some lanes. */
export interface Figures {
  readonly people: number;
  readonly vacancies: number;
  /** FTE that counts here: a second hat with its share only; vacancies in a plan only. */
  readonly fte: number;
  /** Revenue of the last 12 months and yearly quota, by share of the hat; null where nobody's is known. */
  readonly revenue: number | null;
  readonly quota: number | null;
}

/** Counts people, FTE, revenue and quota of seats; nobody is counted twice. */
export function figuresOf(seats: readonly Seat[]): Figures {
  const people = new Set<Id>();
  const vacancies = new Set<Id>();
  let fte = 0;
  let revenue: number | null = null;
  let quota: number | null = null;
  for (const { person, share, counts } of seats) {
    (person.vacancy ? vacancies : people).add(person.id);
    if (!counts) continue;
    fte += person.fte * share;
    revenue = plus(revenue, plus(person.revenueNew, person.revenueExpansion), share);
    quota = plus(quota, person.quota, share);
  }
  return { people: people.size, vacancies: vacancies.size, fte, revenue, quota };
}

/** Sum of what is known of two amounts, the second taken by a part. */
function plus(sum: number | null, value: number | null, part = 1): number | null {
  return value === null ? sum : (sum ?? 0) + value * part;
}
