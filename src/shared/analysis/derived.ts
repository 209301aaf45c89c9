/** The derived values of the classification: what the structure is made of, in a few numbers. */
import { FUNCTIONS } from '../domain/functions.ts';
import type { SalesFunction, Split } from '../domain/functions.ts';
import type { Id } from '../domain/fields.ts';
import { countHead, noHeads } from './heads.ts';
import type { Heads } from './heads.ts';
import { atLeast, ratio, sumOf } from './numbers.ts';
import type { PhaseWeights } from './phase-weights.ts';
import { dedicatedTo } from './staffing.ts';
import type { Selling } from './staffing.ts';

/** 0 for time spread evenly over the four functions, 1 for a single function: (Σt² − ¼) / ¾. */
function specialisationOf(split: Split): number {
  return (sumOf(FUNCTIONS, (fn) => split[fn] ** 2) - 0.25) / 0.75;
}

function isGeneralist(split: Split, weights: PhaseWeights): boolean {
  const least = weights['generalist.share'];
  const shares = sumOf(FUNCTIONS, (fn) => (atLeast(split[fn], least) ? 1 : 0));
  return shares >= weights['generalist.functions'];
}

export function fteOf(sellers: readonly Selling[]): number {
  return sumOf(sellers, (seller) => seller.fte);
}

/** S: FTE-weighted mean specialisation, 0..1. */
export function specialisation(sellers: readonly Selling[]): number {
  return (
    ratio(
      sumOf(sellers, (s) => s.fte * specialisationOf(s.split)),
      fteOf(sellers),
    ) ?? 0
  );
}

/** G: FTE share of generalists, 0..1. */
export function generalistShare(sellers: readonly Selling[], weights: PhaseWeights): number {
  const generalists = sellers.filter((seller) => isGeneralist(seller.split, weights));
  return ratio(fteOf(generalists), fteOf(sellers)) ?? 0;
}

/** FTE of the people dedicated to each function. */
export function dedicatedFte(
  sellers: readonly Selling[],
  weights: PhaseWeights,
): Record<SalesFunction, number> {
  const fte = { outbound: 0, inbound: 0, closing: 0, account: 0 };
  for (const seller of sellers) {
    const fn = dedicatedTo(seller.split, weights['dedicated.share']);
    if (fn) fte[fn] += seller.fte;
  }
  return fte;
}

/** C: functions with at least 0.5 FTE of people dedicated to them, 0..4. */
export function functionsStaffed(sellers: readonly Selling[], weights: PhaseWeights): number {
  const fte = dedicatedFte(sellers, weights);
  return FUNCTIONS.filter((fn) => atLeast(fte[fn], weights['staffed.fte'])).length;
}

interface TeamTally {
  readonly people: Heads;
  readonly dedicated: Heads;
  fte: number;
  readonly functions: Record<SalesFunction, number>;
}

/**
 * Complete teams: at least three people, closing and two more functions at 0.2 FTE or more each, half of the
 * members dedicated to one function. A team of generalists is a territory, not a market team.
 * @returns ids of the complete teams and the selling FTE inside them
 */
export function completeTeams(
  sellers: readonly Selling[],
  weights: PhaseWeights,
): { readonly ids: readonly Id[]; readonly fte: number } {
  const teams = new Map<Id, TeamTally>();
  for (const seller of sellers) {
    const dedicated = dedicatedTo(seller.split, weights['dedicated.share']) !== null;
    for (const part of seller.parts) {
      if (part.teamId === null) continue;
      const team = teams.get(part.teamId) ?? emptyTally();
      if (team.people.count === 0) teams.set(part.teamId, team);
      countHead(team.people, seller.id);
      team.fte += part.fte;
      for (const fn of FUNCTIONS) if (part.split[fn] > 0) team.functions[fn] += part.fte * part.split[fn];
      if (dedicated) countHead(team.dedicated, seller.id);
    }
  }
  const complete = [...teams].filter(([, team]) => isComplete(team, weights));
  return { ids: complete.map(([id]) => id).sort(), fte: sumOf(complete, ([, team]) => team.fte) };
}

function emptyTally(): TeamTally {
  return {
    people: noHeads(),
    dedicated: noHeads(),
    fte: 0,
    functions: { outbound: 0, inbound: 0, closing: 0, account: 0 },
  };
}

function isComplete(team: TeamTally, weights: PhaseWeights): boolean {
  const covered = FUNCTIONS.filter((fn) => atLeast(team.functions[fn], weights['team.functionFte']));
  return (
    team.people.count >= weights['team.people'] &&
    covered.includes('closing') &&
    covered.length > weights['team.otherFunctions'] &&
    atLeast(team.dedicated.count / team.people.count, weights['team.dedicated'])
  );
}
