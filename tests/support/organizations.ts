/** Random organizations for laws of the diagnosis, always the same for the same seed, and their one-person moves. */
import type { PhaseNumber } from '#shared/domain/workshop-meta.ts';
import type { PhaseInputs } from '#shared/analysis/phase-inputs.ts';
import type { Selling } from '#shared/analysis/staffing.ts';
import { FUNCTIONS, GENERALIST_SPLIT, pureSplit } from '#shared/domain/functions.ts';
import type { Split } from '#shared/domain/functions.ts';

/** Of each phase, so that no law holds for want of cases. */
const OF_EACH_PHASE = 55;

export type Random = () => number;

/** A number from 0 to 1, as even as the laws need. */
function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const SPLITS: readonly Split[] = [GENERALIST_SPLIT, ...FUNCTIONS.map(pureSplit)];
const TEAMS = ['x', 'y', 'z'] as const;
const KNOWN = { placed: 1, revenue: 1, quotas: 1, answers: 1 };

function seller(id: string, teamId: string | null, split: Split, fte = 1): Selling {
  return { id, founder: false, fte, split, parts: [{ teamId, lane: 'oneManBand', fte, split }] };
}

interface Kinds {
  /** Part of the people who work half of the time. */
  readonly partTime?: number;
}

/**
 * 4 to 30 sellers; half of the organizations with a founder; a leaning to full cycle, to specialists or to both, and 0
 * to 3 teams, so that all phases come up.
 */
export function organizations(seed: number, count: number, { partTime = 0 }: Kinds = {}): PhaseInputs[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => organization(random, partTime));
}

/** The first organizations of each phase, by what `phaseOf` says. */
export function ofEachPhase(
  seed: number,
  phaseOf: (inputs: PhaseInputs) => PhaseNumber,
  kinds: Kinds = {},
): readonly PhaseInputs[] {
  const found = { 1: 0, 2: 0, 3: 0, 4: 0 };
  return organizations(seed, 3000, kinds).filter((inputs) => {
    const phase = phaseOf(inputs);
    found[phase] += 1;
    return found[phase] <= OF_EACH_PHASE;
  });
}

function organization(random: Random, partTime: number): PhaseInputs {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const size = 4 + Math.floor(random() * 27);
  const generalists = pick([0, 0, 0.2, 0.5, 0.9, 1]);
  const teams = TEAMS.slice(0, pick([0, 1, 2, 3, 3]));
  const inTeams = pick([0.5, 0.9, 1]);
  const people = Array.from({ length: size }, (_, index) => {
    const split = random() < generalists ? GENERALIST_SPLIT : (SPLITS[1 + (index % 4)] ?? GENERALIST_SPLIT);
    const team =
      teams.length > 0 && random() < inTeams ? (teams[Math.floor(index / 4) % teams.length] ?? null) : null;
    return seller(`s${index}`, team, split, random() < partTime ? 0.5 : 1);
  });
  const founder = random() < 0.5;
  if (founder) people.push({ ...seller('F', null, GENERALIST_SPLIT, 0.5), founder: true });
  return {
    people,
    founderShare: founder ? pick([0.1, 0.3, 0.5, 0.7, 0.85, 0.95, random()]) : 0,
    quotaShare: pick([0, 0.5, 1, 1]),
    handoff: random(),
    segmentTargets: random(),
    managers: pick([0, 1, 2, 3]),
    discipline: random() * 100,
    coverage: KNOWN,
  };
}

/** The same organization after every move, addition and removal of one seller. */
export function movesOf(inputs: PhaseInputs): PhaseInputs[] {
  const { people } = inputs;
  const teams = [
    null,
    ...new Set(people.flatMap(({ parts }) => parts.flatMap(({ teamId }) => teamId ?? []))),
  ];
  const changes: PhaseInputs[] = [];
  const having = (changed: readonly Selling[]) => changes.push({ ...inputs, people: changed });
  for (const [index, person] of people.entries()) {
    if (person.founder) continue;
    having(people.toSpliced(index, 1));
    for (const teamId of teams)
      for (const split of SPLITS) having(people.with(index, seller(person.id, teamId, split, person.fte)));
  }
  for (const teamId of teams) for (const split of SPLITS) having([...people, seller('new', teamId, split)]);
  return changes;
}
