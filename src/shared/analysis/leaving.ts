/** The stress test: what happens to the organization if one person leaves. */
import type { Id } from '../domain/fields.ts';
import { FUNCTIONS } from '../domain/functions.ts';
import type { SalesFunction } from '../domain/functions.ts';
import { revenueOf } from '../domain/person.ts';
import type { Workshop } from '../domain/records.ts';
import type { PhaseNumber } from '../domain/workshop-meta.ts';
import { factsOf } from './facts.ts';
import type { Facts } from './facts.ts';
import { concentrationOf } from './metrics/concentration.ts';
import { USABLE_WITHOUT_STAR } from './metrics/dependence.ts';
import { lossOf } from './metrics/loss.ts';
import type { Loss } from './metrics/loss.ts';
import { atLeast, ratio } from './numbers.ts';
import type { Scores } from './phase-types.ts';

export interface Leaving {
  readonly personId: Id;
  /** Revenue of the last 12 months; null where not known. */
  readonly revenue: number | null;
  /** Part of all sellers' revenue, 0..1; null where not known. */
  readonly share: number | null;
  /** What the 12 months after it cost, and under which assumptions. */
  readonly loss: Loss;
  /** Functions that are left without specialists. */
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
  const usable = before.discipline.items[USABLE_WITHOUT_STAR - 1]?.median ?? null;
  const ranked = concentrationOf(before, { includeRamping: true }).ranked;
  const lost = (fn: SalesFunction) => Math.max(0, before.fte[fn] - after.fte[fn]);
  return {
    personId,
    revenue,
    share: ranked.find((entry) => entry.personId === personId)?.share ?? null,
    loss: lossOf(person?.revenueNew ?? null, person?.revenueExpansion ?? null, usable, before.thresholds),
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
  const staffed = ({ phase, thresholds }: Facts) =>
    FUNCTIONS.filter((_, index) =>
      atLeast(phase.derived.staffed[index as 0], thresholds['finding.functionStaffed']),
    );
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
