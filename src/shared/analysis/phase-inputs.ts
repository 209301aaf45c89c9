/** What the phase diagnosis needs to know, read from a workshop. */
import { QUESTION_COUNT } from '../domain/answer.ts';
import type { Id } from '../domain/fields.ts';
import { FUNCTIONS } from '../domain/functions.ts';
import type { Person } from '../domain/person.ts';
import type { Workshop } from '../domain/records.ts';
import { workshopIn } from '../domain/scenario-view.ts';
import { metaOf } from '../domain/workshop.ts';
import { disciplineOf, levelIndex } from './discipline.ts';
import type { Discipline } from './discipline.ts';
import { clamp01, ratio, sumOf } from './numbers.ts';
import type { CoverageParts } from './phase-types.ts';
import { phaseWeights } from './phase/phase-table.ts';
import type { PhaseWeights } from './phase/phase-table.ts';
import {
  closes,
  founderShareOf,
  founderShareWithout,
  revenueKind,
  revenueSums,
  shareKnown,
} from './phase/revenue.ts';
import { staffingOf } from './staffing.ts';
import type { Placed, Selling, Staffing } from './staffing.ts';

/** Null stands for "not known". */
export interface PhaseInputs {
  /** Everybody who sells, founders included. */
  readonly people: readonly Selling[];
  /** F: the founders' share of new-business revenue, 0..1. */
  readonly founderShare: number | null;
  /** Q: share of sellers with a quota of their own, of those whose quota is known, 0..1. */
  readonly quotaShare: number | null;
  /** H: (mean of items 15..17 − 1) / 4. */
  readonly handoff: number | null;
  /** Z: (item 18 − 1) / 4. */
  readonly segmentTargets: number | null;
  /** Sales managers, founders not among them; part-time leaders by the FTE that they lead. */
  readonly managers: number;
  /** Total of the questionnaire, 0..100. */
  readonly discipline: number | null;
  readonly coverage: CoverageParts;
  /** What changes besides the structure when a seller leaves; left out where that is not known. */
  readonly without?: (personId: Id) => Partial<PhaseInputs>;
  /** What two sellers have to have in common, besides their work, for their leaving to be the same. */
  readonly kindOf?: (personId: Id) => string;
}

export function phaseInputs(whole: Workshop, scenarioId: Id): PhaseInputs {
  const workshop = workshopIn(whole, scenarioId);
  const weights = phaseWeights(metaOf(workshop).thresholds);
  return inputsFrom(workshop, staffingOf(workshop, scenarioId), disciplineOf(workshop), weights);
}

/** The same from parts that the caller has read already. */
export function inputsFrom(
  workshop: Workshop,
  staffing: Staffing,
  discipline: Discipline,
  w: PhaseWeights,
): PhaseInputs {
  const revenue = revenueSums(workshop, staffing, w);
  const quotas = quotaSums(staffing);
  const leaders = leadersOf(staffing);
  const managers = sumOf(leaders.values(), (fte) => fte);
  const personOf = (id: Id) => staffing.placed.get(id)?.person;
  return {
    people: staffing.selling,
    founderShare: founderShareOf(revenue),
    quotaShare: ratio(quotas.have, quotas.known),
    handoff: levelIndex(discipline, [15, 16, 17]),
    segmentTargets: levelIndex(discipline, [18]),
    managers,
    discipline: discipline.total,
    coverage: coverageParts(workshop, staffing, discipline, w),
    without: (id) => {
      const person = personOf(id);
      if (!person) return {};
      const known = quotas.known - (person.quota === null ? 0 : 1);
      const have = quotas.have - ((person.quota ?? 0) > 0 ? 1 : 0);
      return {
        founderShare: founderShareWithout(revenue, person, staffing, w),
        quotaShare: ratio(have, known),
        managers: managers - leadershipLost(staffing, leaders, person),
      };
    },
    kindOf: (id) => {
      const person = personOf(id);
      if (!person) return id;
      const lost = leadershipLost(staffing, leaders, person);
      const quota = person.quota === null ? 'u' : person.quota > 0 ? 'q' : '';
      return `${person.vacancy ? 'v' : ''}${revenueKind(revenue, person)}|${quota}|${lost}`;
    },
  };
}

/** Those who count as sellers: everybody who is no founder, or the founders where nobody else sells. */
export function sellersOf(people: readonly Selling[]): readonly Selling[] {
  const others = people.filter((person) => !person.founder);
  return others.length > 0 ? others : people;
}

/** 0 is "has none", empty is "not known". */
function quotaSums({ selling, placed }: Staffing): { have: number; known: number } {
  let have = 0;
  let known = 0;
  for (const { id, founder } of selling) {
    const quota = placed.get(id)?.person.quota ?? null;
    if (founder || quota === null) continue;
    known += 1;
    if (quota > 0) have += 1;
  }
  return { have, known };
}

function coverageParts(
  workshop: Workshop,
  staffing: Staffing,
  discipline: Discipline,
  w: PhaseWeights,
): CoverageParts {
  const { selling, placed } = staffing;
  const foundersOnly = selling.length > 0 && selling.every((person) => person.founder);
  const closers = selling.filter((person) => closes(person, w));
  const sellers = selling.filter((person) => !person.founder);
  return {
    placed: placedShare(workshop, staffing),
    revenue: foundersOnly ? 1 : shareKnown(closers, placed, (person) => person.revenueNew !== null),
    quotas: foundersOnly ? 1 : shareKnown(sellers, placed, (person) => person.quota !== null),
    answers: answersShare(discipline),
  };
}

/** Sellers with a place, of all on the payroll: sellers by kind, and whoever else is known to sell. */
function placedShare(workshop: Workshop, { placed }: Staffing): number {
  let all = 0;
  let there = 0;
  for (const person of Object.values(workshop.person)) {
    if (person.vacancy || !(person.fte > 0)) continue;
    const entry = placed.get(person.id);
    const fte = sellingFteOf(person, entry);
    all += fte;
    if (entry) there += fte * clamp01(sumOf(entry.placements, (placement) => placement.share));
  }
  return clamp01(ratio(there, all) ?? 0);
}

function sellingFteOf(person: Person, entry: Placed | undefined): number {
  if (person.kind === 'seller') return person.fte;
  if (entry?.selling) return entry.selling.fte;
  if (person.kind === 'support' || !person.split) return 0;
  const { split } = person;
  return person.fte * clamp01(sumOf(FUNCTIONS, (fn) => split[fn]));
}

/** "Don't know" is an answer, but no level. */
function answersShare({ items, respondents }: Discipline): number {
  const levels = sumOf(items, (item) => item.answered);
  return ratio(levels, QUESTION_COUNT * respondents) ?? 0;
}

const managersKnown = new WeakMap<Staffing, readonly Id[]>();

/** Ids of the sales managers: in the leadership lane, managers by kind, or with sellers who report to them. */
export function managersOf(staffing: Staffing): readonly Id[] {
  const known = managersKnown.get(staffing) ?? [...leadersOf(staffing).keys()];
  managersKnown.set(staffing, known);
  return known;
}

/** Sales managers and what each of them counts: the FTE that they lead, where a leadership lane says so, else 1. */
function leadersOf({ placed }: Staffing): ReadonlyMap<Id, number> {
  const reportedTo = new Set<Id | null>();
  for (const { person, selling } of placed.values()) {
    if (selling && person.managerId !== person.id) reportedTo.add(person.managerId);
  }
  const leaders = new Map<Id, number>();
  for (const entry of placed.values()) {
    if (entry.founder) continue;
    const leads = leadingFte(entry);
    if (leads !== null) leaders.set(entry.person.id, leads);
    else if (entry.person.kind === 'manager' || reportedTo.has(entry.person.id))
      leaders.set(entry.person.id, 1);
  }
  return leaders;
}

/** FTE in leadership lanes less what is sold there; null for somebody in none. */
function leadingFte({ person, placements, selling }: Placed): number | null {
  const places = placements.filter((placement) => placement.lane === 'leadership');
  if (places.length === 0) return null;
  const sold = sumOf(selling?.parts ?? [], (part) => (part.lane === 'leadership' ? part.fte : 0));
  const fte = sumOf(places, (placement) => placement.share) * person.fte - sold;
  return clamp01(fte);
}

/** What the leaders count less by when somebody leaves: the person, and who leads by this one's reports only. */
function leadershipLost(staffing: Staffing, leaders: ReadonlyMap<Id, number>, person: Person): number {
  const own = leaders.get(person.id) ?? 0;
  const manager = person.managerId === null ? undefined : staffing.placed.get(person.managerId);
  if (!manager || manager.founder || manager.person.id === person.id) return own;
  if (manager.person.kind === 'manager' || leadingFte(manager) !== null) return own;
  return own + (onlyReports(staffing).has(person.id) ? 1 : 0);
}

const onlyReportsKnown = new WeakMap<Staffing, ReadonlySet<Id>>();

/** People who sell and are the only such report of their manager. */
function onlyReports(staffing: Staffing): ReadonlySet<Id> {
  const known = onlyReportsKnown.get(staffing);
  if (known) return known;
  const reports = new Map<Id, Id | null>();
  for (const { person, selling } of staffing.placed.values()) {
    if (!selling || person.managerId === null || person.managerId === person.id) continue;
    reports.set(person.managerId, reports.has(person.managerId) ? null : person.id);
  }
  const only = new Set([...reports.values()].filter((id) => id !== null));
  onlyReportsKnown.set(staffing, only);
  return only;
}
