/** What an organization chart shows, read from a workshop: blocks of lanes with cards, and the words for them. */
import type { Id } from '../domain/fields.ts';
import { FUNCTIONS, normalised } from '../domain/functions.ts';
import type { SalesFunction, Split } from '../domain/functions.ts';
import { LANES, isFunctionLane } from '../domain/lanes.ts';
import type { Lane } from '../domain/lanes.ts';
import type { Person } from '../domain/person.ts';
import type { Placement } from '../domain/placement.ts';
import type { Workshop } from '../domain/records.ts';
import { countedShares } from '../domain/placement-shares.ts';
import { placementsOf, teamsOf, unplacedPeople } from '../domain/workshop.ts';

export interface ChartCard {
  /** Of the person. */
  readonly id: Id;
  readonly name: string;
  /** Title and what else a card says below the name. */
  readonly detail: string;
  readonly vacancy: boolean;
  /** Observed time over the four functions; null where nobody observed it. */
  readonly split: Split | null;
}

/** Cards that run across the whole width. */
export interface ChartRow {
  /** Empty where the block's title says it already. */
  readonly title: string;
  readonly cards: readonly ChartCard[];
}

/** One of the four function lanes of a block. */
export interface ChartColumn {
  readonly fn: SalesFunction;
  readonly title: string;
  readonly note: string;
  readonly cards: readonly ChartCard[];
}

export interface ChartBlock {
  readonly title: string;
  /** Counts, beside the title. */
  readonly note: string;
  readonly rows: readonly ChartRow[];
  /** None, or all four functions. */
  readonly columns: readonly ChartColumn[];
}

/** The words that a chart needs; names come through `nameOf`, so that initials can take their place. */
export interface ChartWords {
  nameOf(person: Person): string;
  titleOf(person: Person): string;
  /** Full-time equivalents with their unit. */
  fte(value: number): string;
  people(count: number): string;
  vacancies(count: number): string;
  /** `inTeam` where a market team has the lane. */
  lane(lane: Lane | 'unplaced', inTeam?: boolean): string;
  team(name: string): string;
  readonly specialists: string;
}

interface Seat {
  readonly person: Person;
  readonly placement: Placement;
  /** Part of the person's time that counts here. */
  readonly share: number;
}

/** Blocks in reading order: across-lanes, the shared specialists, market teams, support, the unplaced. */
export function chartBlocks(workshop: Workshop, scenarioId: Id, words: ChartWords): ChartBlock[] {
  const placements = placementsOf(workshop, scenarioId);
  const shareOf = countedShares(placements);
  const seats = placements.flatMap((placement): Seat[] => {
    const person = workshop.person[placement.personId];
    return person ? [{ person, placement, share: shareOf(placement) }] : [];
  });
  const seatsAt = (lane: Lane, teamId: Id | null) =>
    seats.filter(({ placement }) => placement.lane === lane && placement.teamId === teamId);

  const across = (lane: Lane) => laneBlock(words.lane(lane), seatsAt(lane, null), words);
  const shared = functionBlock(words.specialists, (lane) => seatsAt(lane, null), words);
  const teams = teamsOf(workshop, scenarioId).map((team) =>
    functionBlock(words.team(team.name), (lane) => seatsAt(lane, team.id), words, true),
  );
  const loose = unplacedPeople(workshop, scenarioId);
  const unplaced: ChartBlock = {
    title: words.lane('unplaced'),
    note: unplacedNote(loose, words),
    rows: [{ title: '', cards: loose.map((person) => cardOf(person, 1, words)) }],
    columns: [],
  };
  return [
    ...[across('leadership'), across('founder'), across('oneManBand'), shared].filter(isPeopled),
    ...teams,
    ...[across('support'), unplaced].filter(isPeopled),
  ];
}

function unplacedNote(people: readonly Person[], words: ChartWords): string {
  const vacancies = people.filter(({ vacancy }) => vacancy).length;
  const hired = people.length - vacancies;
  const parts = [words.people(hired), vacancies === 0 ? '' : words.vacancies(vacancies)];
  return parts.filter(Boolean).join(', ');
}

function isPeopled(block: ChartBlock): boolean {
  return [...block.rows, ...block.columns].some(({ cards }) => cards.length > 0);
}

function laneBlock(title: string, seats: readonly Seat[], words: ChartWords): ChartBlock {
  return {
    title,
    note: noteOf(seats, words),
    rows: [{ title: '', cards: cardsOf(seats, words) }],
    columns: [],
  };
}

/** The four functions side by side; of a team, its other lanes above them where somebody is there. */
function functionBlock(
  title: string,
  seatsIn: (lane: Lane) => Seat[],
  words: ChartWords,
  ofTeam = false,
): ChartBlock {
  const others = ofTeam ? LANES.filter((lane) => !isFunctionLane(lane)) : [];
  const rows = others
    .map((lane): ChartRow => ({ title: words.lane(lane, true), cards: cardsOf(seatsIn(lane), words) }))
    .filter(({ cards }) => cards.length > 0);
  const columns = FUNCTIONS.map((fn): ChartColumn => {
    const seats = seatsIn(fn);
    return {
      fn,
      title: words.lane(fn),
      note: seats.some(({ person }) => !person.vacancy) ? words.fte(fteOf(seats)) : '',
      cards: cardsOf(seats, words),
    };
  });
  const all = [...others, ...FUNCTIONS].flatMap(seatsIn);
  return { title, note: noteOf(all, words), rows, columns };
}

function noteOf(seats: readonly Seat[], words: ChartWords): string {
  const people = new Map(seats.map(({ person }) => [person.id, person]));
  const vacancies = [...people.values()].filter(({ vacancy }) => vacancy).length;
  const hired = people.size - vacancies;
  const parts = [
    words.people(hired),
    hired === 0 ? '' : words.fte(fteOf(seats)),
    vacancies === 0 ? '' : words.vacancies(vacancies),
  ];
  return parts.filter(Boolean).join(', ');
}

/** Of those who are there; a vacancy works nowhere yet. */
function fteOf(seats: readonly Seat[]): number {
  return seats.reduce((sum, { person, share }) => sum + (person.vacancy ? 0 : person.fte * share), 0);
}

function cardsOf(seats: readonly Seat[], words: ChartWords): ChartCard[] {
  return seats.map(({ person, share }) => cardOf(person, share, words));
}

/** The card of somebody with a share of their time in one place, 0..1. */
export function cardOf(person: Person, share: number, words: ChartWords): ChartCard {
  const fte = person.fte * share;
  const parts = [words.titleOf(person), fte === 1 ? '' : words.fte(fte)];
  return {
    id: person.id,
    name: words.nameOf(person),
    detail: parts.filter(Boolean).join(' · '),
    vacancy: person.vacancy,
    split: person.split ? normalised(person.split) : null,
  };
}
