/** The stress test: what happens to the organization if one person leaves. */
import type { Id } from '../domain/fields.ts';
import { FUNCTIONS } from '../domain/functions.ts';
import type { SalesFunction } from '../domain/functions.ts';
import { revenueOf } from '../domain/person.ts';
import type { Workshop } from '../domain/records.ts';
import type { PhaseNumber } from '../domain/workshop-meta.ts';
import { dedicatedFte } from './derived.ts';
import { factsOf } from './facts.ts';
import type { Facts } from './facts.ts';
import { concentrationOf } from './metrics/concentration.ts';
import { atLeast, ratio } from './numbers.ts';
import type { Scores } from './phase-types.ts';
import { MONTHS_PER_YEAR } from './time.ts';

export interface Leaving {
  readonly personId: Id;
  /** Revenue of the last 12 months; null where not known. */
  readonly revenue: number | null;
  /** Part of all sellers' revenue, 0..1; null where not known. */
  readonly share: number | null;
  /** Revenue lost until somebody new has learnt the job: revenue × (vacancy + ramp) ÷ 12; null where not known. */
  readonly atRisk: number | null;
  /** Months until then. */
  readonly months: number;
  /** Functions that lose the people dedicated to them. */
  readonly uncovered: readonly SalesFunction[];
  /** FTE lost by function. */
  readonly fteLost: Readonly<Record<SalesFunction, number>>;
  /** Customers that fall to nobody: those of the share of account management that is lost; null where not known. */
  readonly customersLeft: number | null;
  /** Teams that stop being complete. */
  readonly brokenTeams: readonly Id[];
  /** People who lose their manager. */
  readonly orphans: readonly Id[];
  readonly phaseBefore: PhaseNumber | null;
  readonly phaseAfter: PhaseNumber | null;
  readonly scoresBefore: Scores;
  readonly scoresAfter: Scores;
}

/** Everything that one person's leaving would change in the scenario. Somebody unknown changes nothing. */
export function whatIfLeaves(workshop: Workshop, scenarioId: Id, personId: Id): Leaving {
  const before = factsOf(workshop, scenarioId);
  const after = factsOf(without(workshop, personId), scenarioId);
  const person = workshop.person[personId];
  const revenue = person ? revenueOf(person) : null;
  const months = before.thresholds['M6.vacancy'] + before.thresholds['M6.ramp'];
  const ranked = concentrationOf(before, { includeRamping: true }).ranked;
  const lost = (fn: SalesFunction) => Math.max(0, before.fte[fn] - after.fte[fn]);
  return {
    personId,
    revenue,
    share: ranked.find((entry) => entry.personId === personId)?.share ?? null,
    atRisk: revenue === null ? null : (Math.max(0, revenue) * months) / MONTHS_PER_YEAR,
    months,
    uncovered: uncovered(before, after),
    fteLost: {
      outbound: lost('outbound'),
      inbound: lost('inbound'),
      closing: lost('closing'),
      account: lost('account'),
    },
    customersLeft: customersLeft(before, lost('account')),
    brokenTeams: brokenTeams(before, after),
    orphans: [...before.staffing.placed.values()]
      .filter((entry) => entry.person.managerId === personId && entry.person.id !== personId)
      .map((entry) => entry.person.id),
    phaseBefore: before.phase.phase,
    phaseAfter: after.phase.phase,
    scoresBefore: before.phase.scores,
    scoresAfter: after.phase.scores,
  };
}

function without(workshop: Workshop, personId: Id): Workshop {
  const person = Object.fromEntries(Object.entries(workshop.person).filter(([id]) => id !== personId));
  return { ...workshop, person };
}

function uncovered(before: Facts, after: Facts): SalesFunction[] {
  const staffed = ({ sellers, w }: Facts) => {
    const fte = dedicatedFte(sellers, w);
    return FUNCTIONS.filter((fn) => atLeast(fte[fn], w['staffed.fte']));
  };
  const left = staffed(after);
  return staffed(before).filter((fn) => !left.includes(fn));
}

/** Customers are thought to be spread evenly over the time that people have for them. */
function customersLeft({ figures, fte }: Facts, lostFte: number): number | null {
  const part = ratio(lostFte, fte.account);
  return figures.customers === null || part === null ? null : figures.customers * part;
}

function brokenTeams(before: Facts, after: Facts): Id[] {
  return before.phase.completeTeams.filter((id) => !after.phase.completeTeams.includes(id));
}
