/** What the phase diagnosis needs to know, read from a workshop. */
import type { Id } from '../domain/fields.ts';
import type { Person } from '../domain/person.ts';
import type { Workshop } from '../domain/records.ts';
import { workshopIn } from '../domain/scenario-view.ts';
import { disciplineOf, levelIndex } from './discipline.ts';
import type { Discipline } from './discipline.ts';
import { ratio } from './numbers.ts';
import { staffingOf } from './staffing.ts';
import type { Selling, Staffing } from './staffing.ts';

/** Null stands for "not known". */
export interface PhaseInputs {
  /** Everybody who sells, founders included. */
  readonly people: readonly Selling[];
  /** F: the founders' share of new-business revenue, 0..1. */
  readonly founderShare: number | null;
  /** Q: share of sellers with a quota of their own, 0..1. */
  readonly quotaShare: number | null;
  /** H: (mean of items 15..17 − 1) / 4. */
  readonly handoff: number | null;
  /** Z: (item 18 − 1) / 4. */
  readonly segmentTargets: number | null;
  /** Sales managers, founders not among them. */
  readonly managers: number;
  /** Total of the questionnaire, 0..100. */
  readonly discipline: number | null;
}

export function phaseInputs(whole: Workshop, scenarioId: Id): PhaseInputs {
  const workshop = workshopIn(whole, scenarioId);
  return inputsFrom(workshop, staffingOf(workshop, scenarioId), disciplineOf(workshop));
}

/** The same from parts that the caller has read already. */
export function inputsFrom(workshop: Workshop, staffing: Staffing, discipline: Discipline): PhaseInputs {
  return {
    people: staffing.selling,
    founderShare: founderShareOf(workshop, staffing),
    quotaShare: quotaShareOf(staffing),
    handoff: levelIndex(discipline, [15, 16, 17]),
    segmentTargets: levelIndex(discipline, [18]),
    managers: managersOf(staffing).length,
    discipline: discipline.total,
  };
}

/** Those who count as sellers: everybody who is no founder, or the founders where nobody else sells. */
export function sellersOf(people: readonly Selling[]): readonly Selling[] {
  const others = people.filter((person) => !person.founder);
  return others.length > 0 ? others : people;
}

/**
 * F: revenue that founders won from new customers over all such revenue, 12 months. Who sells alone has all of it.
 * Losses (credit notes) count as nothing. In a plan a founder counts only while selling: history cannot tell what
 * will be sold by somebody who has left selling.
 */
function founderShareOf(workshop: Workshop, staffing: Staffing): number | null {
  const { selling, placed, planned } = staffing;
  if (selling.length > 0 && selling.every((person) => person.founder)) return 1;
  const isFounder = (person: Person) => {
    const entry = placed.get(person.id);
    if (planned) return entry?.founder === true && entry.selling !== null;
    return entry?.founder ?? person.kind === 'founder';
  };
  let all = 0;
  let founders = 0;
  for (const person of Object.values(workshop.person)) {
    const won = person.vacancy ? 0 : Math.max(0, person.revenueNew ?? 0);
    all += won;
    if (won > 0 && isFounder(person)) founders += won;
  }
  return ratio(founders, all);
}

/** Q; planned hires have no quota yet and are left out. Not known where no quota has been entered at all. */
function quotaShareOf({ placed, selling }: Staffing): number | null {
  const sellers = sellersOf(selling).flatMap(({ id }) => placed.get(id) ?? []);
  if (sellers.length > 0 && sellers.every((seller) => seller.founder)) return 0;
  const people = sellers.map((seller) => seller.person).filter((person) => !person.vacancy);
  if (people.every((person) => person.quota === null)) return null;
  return ratio(people.filter((person) => (person.quota ?? 0) > 0).length, people.length);
}

const managersKnown = new WeakMap<Staffing, readonly Id[]>();

/** Ids of the sales managers: in the leadership lane, managers by kind, or with sellers who report to them. */
export function managersOf(staffing: Staffing): readonly Id[] {
  const known = managersKnown.get(staffing) ?? findManagers(staffing);
  managersKnown.set(staffing, known);
  return known;
}

function findManagers({ placed }: Staffing): readonly Id[] {
  const reportedTo = new Set<Id | null>();
  for (const { person, selling } of placed.values()) {
    if (selling && person.managerId !== person.id) reportedTo.add(person.managerId);
  }
  return [...placed.values()]
    .filter(({ person, placements, founder }) => {
      if (founder) return false;
      const leads = placements.some((placement) => placement.lane === 'leadership');
      return leads || person.kind === 'manager' || reportedTo.has(person.id);
    })
    .map(({ person }) => person.id);
}
