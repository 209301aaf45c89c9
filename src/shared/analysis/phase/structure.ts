/**
 * What the structure is made of, kept as sums, so that the organization without one of its people is these sums less
 * that person's part. Formulas: every weight and bound is in the phase table.
 */
import { FUNCTIONS } from '../../domain/functions.ts';
import type { Split } from '../../domain/functions.ts';
import type { Id } from '../../domain/fields.ts';
import { clamp01, ramp, sum } from '../numbers.ts';
import type { Selling } from '../staffing.ts';
import type { PhaseWeights } from './phase-table.ts';

/** Σ FTE·d of the four functions, in their order. */
type PerFunction = [number, number, number, number];

interface TeamSums {
  fte: number;
  /** Σ FTE·(1 − b). */
  special: number;
  readonly have: PerFunction;
}

interface Sums {
  sellers: number;
  fte: number;
  /** Σ FTE·b. */
  breadth: number;
  readonly dedicated: PerFunction;
  founders: number;
  founderFte: number;
  founderBreadth: number;
  readonly teams: Map<Id, TeamSums>;
  /** Σ c and Σ c·FTE over the teams. */
  complete: number;
  completeFte: number;
}

/** How far a team has become a complete market team. */
export interface TeamCompleteness {
  readonly teamId: Id;
  /** c = special × cover × size, 0..1. */
  readonly value: number;
  /** Whether its people are specialists, 0..1. */
  readonly special: number;
  /** Which of the functions it has, closing counted twice, 0..1. */
  readonly cover: number;
  /** Whether it is large enough, 0..1. */
  readonly size: number;
  /** FTE of dedicated people by function, in the order of the functions. */
  readonly have: Readonly<PerFunction>;
  readonly fte: number;
}

/** The structural part of the derived values. */
export interface Structure {
  /** Selling FTE of the sellers; 0 where only founders sell. */
  readonly fte: number;
  /** The same with founders. */
  readonly allFte: number;
  /** Generalists, 0..1; taken over the founders where only they sell. */
  readonly G: number;
  /** Specialisation, 1 − G. */
  readonly S: number;
  /** Functions staffed, 0..4. */
  readonly C: number;
  /** How far each function is staffed by dedicated people, 0..1, in the order of the functions. */
  readonly staffed: Readonly<PerFunction>;
  /** Part of the sellers' FTE that works in complete teams, 0..1. */
  readonly T: number;
  /** Effective number of complete teams. */
  readonly n: number;
  /** How far the one pool has become market teams, 0..1. */
  readonly K: number;
  readonly sellers: number;
}

/** How widely time is spread, 0 for one function to 1 for all: ramp(1 ÷ Σt²). */
export function breadthOf(split: Split, w: PhaseWeights): number {
  const { outbound, inbound, closing, account } = split;
  const squares = outbound * outbound + inbound * inbound + closing * closing + account * account;
  return squares > 0 ? ramp(1 / squares, w['breadth.from'], w['breadth.to']) : 0;
}

function dedication(share: number, w: PhaseWeights): number {
  return share > 0 ? ramp(share, w['dedication.from'], w['dedication.to']) : 0;
}

export function sumsOf(people: readonly Selling[], w: PhaseWeights): Sums {
  const sums: Sums = {
    sellers: 0,
    fte: 0,
    breadth: 0,
    dedicated: [0, 0, 0, 0],
    founders: 0,
    founderFte: 0,
    founderBreadth: 0,
    teams: new Map(),
    complete: 0,
    completeFte: 0,
  };
  for (const person of people) add(sums, person, 1, w);
  for (const team of sums.teams.values()) countTeam(sums, team, 1, w);
  return sums;
}

function add(sums: Sums, person: Selling, sign: 1 | -1, w: PhaseWeights): void {
  const breadth = breadthOf(person.split, w);
  if (person.founder) {
    sums.founders += sign;
    sums.founderFte += sign * person.fte;
    sums.founderBreadth += sign * person.fte * breadth;
    return;
  }
  sums.sellers += sign;
  sums.fte += sign * person.fte;
  sums.breadth += sign * person.fte * breadth;
  for (let fn = 0; fn < 4; fn += 1)
    sums.dedicated[fn as 0] += sign * person.fte * dedication(person.split[FUNCTIONS[fn as 0]], w);
  for (const { teamId, fte, split } of person.parts) {
    if (teamId === null) continue;
    let team = sums.teams.get(teamId);
    if (!team) sums.teams.set(teamId, (team = { fte: 0, special: 0, have: [0, 0, 0, 0] }));
    team.fte += sign * fte;
    team.special += sign * fte * (1 - breadth);
    for (let fn = 0; fn < 4; fn += 1)
      team.have[fn as 0] += sign * fte * dedication(split[FUNCTIONS[fn as 0]], w);
  }
}

function countTeam(sums: Sums, team: TeamSums, sign: 1 | -1, w: PhaseWeights): void {
  const c = completeness(team, w);
  sums.complete += sign * c;
  sums.completeFte += sign * c * team.fte;
}

/** The sums without a seller; calls `read` with them and puts the person back. */
export function withoutSeller<T>(sums: Sums, person: Selling, w: PhaseWeights, read: (sums: Sums) => T): T {
  const { complete, completeFte } = sums;
  const touched = new Set<TeamSums>();
  for (const { teamId } of person.parts) {
    const team = teamId === null ? undefined : sums.teams.get(teamId);
    if (team) touched.add(team);
  }
  for (const team of touched) countTeam(sums, team, -1, w);
  add(sums, person, -1, w);
  for (const team of touched) countTeam(sums, team, 1, w);
  const answer = read(sums);
  add(sums, person, 1, w);
  Object.assign(sums, { complete, completeFte });
  return answer;
}

export function structureOf(sums: Sums, w: PhaseWeights): Structure {
  const { sellers, fte, founderFte } = sums;
  if (sellers === 0) {
    const G = founderFte > 0 ? clamp01(sums.founderBreadth / founderFte) : 0;
    const S = sums.founders > 0 ? 1 - G : 0;
    const staffed: PerFunction = [0, 0, 0, 0];
    return { fte: 0, allFte: Math.max(0, founderFte), G, S, C: 0, staffed, T: 0, n: 0, K: 0, sellers };
  }
  const G = fte > 0 ? clamp01(sums.breadth / fte) : 0;
  const S = 1 - G;
  const staffed = sums.dedicated.map((own) => clamp01(own / w['staffed.full'])) as PerFunction;
  const n = Math.max(0, sums.complete);
  const T = fte > 0 ? clamp01(sums.completeFte / fte) : 0;
  return {
    fte,
    allFte: fte + Math.max(0, founderFte),
    G,
    S,
    C: sum(staffed) * ramp(S, 0, w['functions.specialisation']),
    staffed,
    T,
    n,
    K: T * ramp(n, w['pool.from'], w['pool.to']),
    sellers,
  };
}

function specialOf({ fte, special }: TeamSums, w: PhaseWeights): number {
  return fte > 0 ? ramp(special / fte, w['team.special.from'], w['team.special.to']) : 0;
}

function coverOf({ have }: TeamSums, w: PhaseWeights): number {
  const enough = w['team.cover'];
  const [outbound, inbound, closing, account] = have.map((own) =>
    enough > 0 ? clamp01(own / enough) : 1,
  ) as PerFunction;
  return (2 * closing + Math.min(2, outbound + inbound + account)) / 4;
}

function sizeOf({ fte }: TeamSums, w: PhaseWeights): number {
  return w['team.size'] > 0 ? clamp01(fte / w['team.size']) : 1;
}

function completeness(team: TeamSums, w: PhaseWeights): number {
  const special = specialOf(team, w);
  return special === 0 ? 0 : special * coverOf(team, w) * sizeOf(team, w);
}

/** Every named team that somebody sells in, by id. Teams of founders alone are none. */
export function teamsIn({ teams }: Sums, w: PhaseWeights): TeamCompleteness[] {
  return [...teams]
    .map(([teamId, team]) => ({
      teamId,
      value: completeness(team, w),
      special: specialOf(team, w),
      cover: coverOf(team, w),
      size: sizeOf(team, w),
      have: team.have,
      fte: team.fte,
    }))
    .sort((a, b) => (a.teamId < b.teamId ? -1 : 1));
}

export type { Sums };
