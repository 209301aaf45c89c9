/**
 * Seats and what they cost, in words that hold everywhere: on the payroll, open position, new seat, leaving. Nobody
 * needs a place to count: who is on the payroll is paid, placed or not.
 */
import type { Id } from '../domain/fields.ts';
import { originOf } from '../domain/lineage.ts';
import type { Person } from '../domain/person.ts';
import type { Workshop } from '../domain/records.ts';
import { workshopIn } from '../domain/scenario-view.ts';
import { placementsOf, scenariosOf } from '../domain/workshop.ts';
import { sumOf } from './numbers.ts';
import { hasLeft, viewOf } from './staffing.ts';
import type { StaffingView } from './staffing.ts';

/**
 * payroll: a person of the current state, no vacancy. open: a vacancy with a place in the current state, decided and
 * being filled. new: somebody, or a vacancy, with a place in the plan only.
 */
export type SeatKind = 'payroll' | 'open' | 'new';

export interface Seat {
  readonly kind: SeatKind;
  /** As the scenario sees them. */
  readonly person: Person;
  /** Has a place in the scenario. */
  readonly placed: boolean;
  /** Is gone by the date of the plan. */
  readonly leaving: boolean;
}

export interface Headcount {
  readonly seats: readonly Seat[];
  readonly payroll: number;
  readonly open: number;
  readonly newSeats: number;
  readonly leaving: number;
  /** payroll + open + newSeats − leaving. */
  readonly heads: number;
  /** open + newSeats. */
  readonly hires: number;
  /** On the payroll or open, without a place in the scenario, and not leaving. */
  readonly unplaced: number;
  readonly fte: number;
  /** Pay of the heads a year, as far as it is known; of those on the payroll as they are paid today. */
  readonly pay: number;
  /** Heads whose pay is not known. */
  readonly withoutPay: number;
  /** What the scenario changes about the pay of those on the payroll. */
  readonly payChange: number;
}

/** The heads of a scenario as it is looked at: today without its open positions, as a plan with them. */
export function headcountOf(whole: Workshop, scenarioId: Id, { planned, horizon }: StaffingView): Headcount {
  const seats = seatsOf(whole, scenarioId, planned).map((seat): Seat => {
    return { ...seat, leaving: planned && hasLeft(seat.person, horizon) };
  });
  const of = (kind: SeatKind) => seats.filter((seat) => seat.kind === kind);
  // A position that is given up is not open any more.
  const open = of('open').filter((seat) => !seat.leaving);
  const fresh = of('new').filter((seat) => !seat.leaving);
  const payroll = of('payroll');
  const staying = payroll.filter((seat) => !seat.leaving);
  const heads = [...staying, ...open, ...fresh];
  const payOf = ({ kind, person }: Seat) =>
    kind === 'new' ? person.ote : (whole.person[person.id]?.ote ?? null);
  return {
    seats,
    payroll: payroll.length,
    open: open.length,
    newSeats: fresh.length,
    leaving: payroll.length - staying.length,
    heads: heads.length,
    hires: open.length + fresh.length,
    unplaced: [...staying, ...open].filter((seat) => !seat.placed).length,
    fte: sumOf(heads, ({ person }) => person.fte),
    pay: sumOf(heads, (seat) => payOf(seat) ?? 0),
    withoutPay: heads.filter((seat) => payOf(seat) === null).length,
    payChange: sumOf([...staying, ...open], (seat) =>
      seat.person.ote === null ? 0 : seat.person.ote - (payOf(seat) ?? seat.person.ote),
    ),
  };
}

/** The people of a scenario, counted once for every screen and page that says how many there are. */
export interface PeopleCount {
  /** On the payroll, whether placed or not, those who leave by the date of a plan included. */
  readonly people: number;
  /** Their FTE. */
  readonly fte: number;
  /** Open positions: vacancies with a place today. */
  readonly open: number;
  /** Seats that only the plan has. */
  readonly newSeats: number;
  /** Of the people, those who leave by the date of the plan; nobody in the current state. */
  readonly leaving: number;
  /** Of the people who stay, those without a place in the scenario. */
  readonly unplaced: number;
}

const counted = new WeakMap<Workshop, Map<Id, PeopleCount>>();

/** Counts the people of a scenario; the same object for the same workshop. */
export function peopleIn(whole: Workshop, scenarioId: Id): PeopleCount {
  const own = counted.get(whole) ?? new Map<Id, PeopleCount>();
  counted.set(whole, own);
  const found = own.get(scenarioId) ?? countOf(whole, scenarioId);
  own.set(scenarioId, found);
  return found;
}

/** How many are on the payroll: the count of a workshop where it is one line of a list. */
export function payrollOf(whole: Workshop): number {
  return Object.values(whole.person).filter(({ vacancy, scenarioId }) => !vacancy && scenarioId === null)
    .length;
}

function countOf(whole: Workshop, scenarioId: Id): PeopleCount {
  const view = viewOf(whole, scenarioId);
  const { seats, payroll, open, newSeats, leaving } = headcountOf(whole, scenarioId, {
    ...view,
    planned: true,
  });
  const people = seats.filter(({ kind }) => kind === 'payroll');
  return {
    people: payroll,
    fte: sumOf(people, ({ person }) => person.fte),
    open: view.planned ? open : seats.filter(({ kind }) => kind === 'open').length,
    newSeats: view.planned ? newSeats : 0,
    leaving: view.planned ? leaving : 0,
    unplaced: people.filter((seat) => !seat.placed && !(view.planned && seat.leaving)).length,
  };
}

function seatsOf(whole: Workshop, scenarioId: Id, planned: boolean): Omit<Seat, 'leaving'>[] {
  const current = scenariosOf(whole).find(({ kind }) => kind === 'current');
  const placedIn = (id: Id | undefined) =>
    new Set(id === undefined ? [] : placementsOf(whole, id).map(({ personId }) => personId));
  const [now, there] = [placedIn(current?.id), placedIn(scenarioId)];
  const people = Object.values(workshopIn(whole, scenarioId).person);
  // Somebody copied for this scenario alone stands in for the original.
  const replaced = new Set(people.filter((person) => person.scenarioId !== null).map(originOf));
  return people.flatMap((person) => {
    const placed = there.has(person.id);
    if (person.scenarioId === null && replaced.has(person.id)) return [];
    const kind = kindOf(person, now.has(person.id), placed);
    if (kind === null || (kind !== 'payroll' && !planned)) return [];
    return { kind, person, placed };
  });
}

function kindOf({ vacancy, scenarioId }: Person, now: boolean, placed: boolean): SeatKind | null {
  if (scenarioId !== null) return placed ? 'new' : null;
  if (!vacancy) return 'payroll';
  if (now) return 'open';
  return placed ? 'new' : null;
}
