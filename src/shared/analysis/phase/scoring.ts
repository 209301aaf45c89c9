/**
 * The four scores: P = gates × Σ weight · strength ÷ Σ weight, both sums over the known signals only, so that what is
 * not known neither raises nor lowers a score.
 */
import type { PhaseNumber } from '../../domain/workshop-meta.ts';
import { clamp01, ramp } from '../numbers.ts';
import type { Derived, Gate, GateKey, Scores, Signal, SignalKey, SignalUnit } from '../phase-types.ts';
import type { PhaseWeights } from './phase-table.ts';

interface Part {
  readonly key: SignalKey;
  readonly unit: SignalUnit;
  /** What was measured; null where it is not known. */
  readonly value: (d: Derived) => number | null;
  /** 0..1; asked only where it counts. */
  readonly strength: (d: Derived, w: PhaseWeights) => number;
  /** 0 where the signal is not known. */
  readonly weight: (d: Derived, w: PhaseWeights) => number;
}
interface GatePart {
  readonly key: GateKey;
  readonly unit: SignalUnit;
  readonly value: (d: Derived) => number | null;
  readonly factor: (d: Derived, w: PhaseWeights) => number;
}

export const PHASES: readonly PhaseNumber[] = [1, 2, 3, 4];

const known = (value: number | null, weight: number) => (value === null ? 0 : weight);

const PARTS: Readonly<Record<PhaseNumber, readonly Part[]>> = {
  1: [
    {
      key: 'founder',
      unit: 'share',
      value: (d) => d.F,
      // Where the founder's share is not known, it fades out with the one who carries it all, instead of dropping away.
      strength: (d, w) =>
        d.F === null ? 1 : Math.max(ramp(d.F, w['p1.founderShare.from'], w['p1.founderShare.to']), d.lone),
      weight: (d, w) => w['p1.founder'] * (d.F === null ? d.lone : 1),
    },
    {
      key: 'small',
      unit: 'fte',
      value: (d) => d.fte,
      strength: (d, w) => 1 - ramp(d.fte, w['p1.small.from'], w['p1.small.to']),
      weight: (_, w) => w['p1.small'],
    },
    {
      key: 'noQuotas',
      unit: 'share',
      value: (d) => d.Q,
      strength: (d) => 1 - (d.Q ?? 0),
      weight: (d, w) => known(d.Q, w['p1.noQuotas']),
    },
    {
      key: 'nobodyLeads',
      unit: 'amount',
      value: (d) => d.managers,
      strength: (d) => 1 - Math.min(1, d.managers),
      weight: (_, w) => w['p1.nobodyLeads'],
    },
  ],
  2: [
    {
      key: 'generalists',
      unit: 'index',
      value: (d) => d.G,
      strength: (d) => d.G,
      weight: (_, w) => w['p2.breadth'],
    },
    {
      key: 'unsplit',
      unit: 'amount',
      value: (d) => d.C,
      strength: (d) => 1 - d.C / 4,
      weight: (_, w) => w['p2.unsplit'],
    },
    {
      key: 'several',
      unit: 'fte',
      value: (d) => d.fte,
      strength: (d, w) => ramp(d.fte, w['p2.several.from'], w['p2.several.to']),
      weight: (_, w) => w['p2.several'],
    },
    {
      key: 'quotas',
      unit: 'share',
      value: (d) => d.Q,
      strength: (d) => d.Q ?? 0,
      weight: (d, w) => known(d.Q, w['p2.withQuota']),
    },
  ],
  3: [
    {
      key: 'specialists',
      unit: 'index',
      value: (d) => d.S,
      strength: (d) => d.S,
      weight: (_, w) => w['p3.specialists'],
    },
    {
      key: 'functions',
      unit: 'amount',
      value: (d) => d.C,
      strength: (d) => d.C / 4,
      weight: (_, w) => w['p3.functions'],
    },
    {
      key: 'onePool',
      unit: 'index',
      value: (d) => 1 - d.K,
      strength: (d) => ((1 - d.K) * (d.S + d.C / 4)) / 2,
      weight: (_, w) => w['p3.onePool'],
    },
    {
      key: 'handoff',
      unit: 'index',
      value: (d) => d.H,
      strength: (d) => d.H ?? 0,
      weight: (d, w) => known(d.H, w['p3.handovers']),
    },
  ],
  4: [
    {
      key: 'inTeams',
      unit: 'share',
      value: (d) => d.T,
      strength: (d) => d.T,
      weight: (_, w) => w['p4.inTeams'],
    },
    {
      key: 'numberOfTeams',
      unit: 'amount',
      value: (d) => d.n,
      strength: (d, w) => ramp(d.n, 0, w['p4.numberOfTeams.to']),
      weight: (_, w) => w['p4.numberOfTeams'],
    },
    {
      key: 'handoff',
      unit: 'index',
      value: (d) => d.H,
      strength: (d) => d.H ?? 0,
      weight: (d, w) => known(d.H, w['p4.handovers']),
    },
    {
      key: 'segmentTargets',
      unit: 'index',
      value: (d) => d.Z,
      strength: (d) => d.Z ?? 0,
      weight: (d, w) => known(d.Z, w['p4.ownTargets']),
    },
  ],
};

/** m + (1 − m)·x: a gate that never closes wholly. */
const lift = (least: number, x: number) => least + (1 - least) * x;

const FOUNDER: GatePart = {
  key: 'founder',
  unit: 'share',
  value: (d) => d.F,
  factor: (d, w) =>
    d.F === null
      ? 1
      : lift(w['gate.founder.least'], 1 - ramp(d.F, w['gate.founder.from'], w['gate.founder.to'])),
};
const FORCE_OF_TWO: GatePart = {
  key: 'forceOfTwo',
  unit: 'fte',
  value: (d) => d.fte,
  factor: (d, w) => lift(w['gate.forceOfTwo.least'], ramp(d.fte, 0, w['gate.forceOfTwo.to'])),
};
const FORCE_OF_FOUR: GatePart = {
  key: 'forceOfFour',
  unit: 'fte',
  value: (d) => d.fte,
  factor: (d, w) => ramp(d.fte, 0, w['gate.forceOfFour.to']),
};
const TWO_TEAMS: GatePart = {
  key: 'twoTeams',
  unit: 'amount',
  value: (d) => d.n,
  factor: (d, w) => lift(w['gate.twoTeams.least'], ramp(d.n, w['gate.twoTeams.from'], w['gate.twoTeams.to'])),
};
const GATES: Readonly<Record<PhaseNumber, readonly GatePart[]>> = {
  1: [],
  2: [FOUNDER, FORCE_OF_TWO],
  3: [FOUNDER, FORCE_OF_FOUR],
  4: [FOUNDER, FORCE_OF_FOUR, TWO_TEAMS],
};

function gateOf(phase: PhaseNumber, d: Derived, w: PhaseWeights): number {
  let factor = 1;
  for (const gate of GATES[phase]) factor *= gate.factor(d, w);
  return factor;
}

function scoreOf(phase: PhaseNumber, d: Derived, w: PhaseWeights): number {
  let weighted = 0;
  let weights = 0;
  for (const part of PARTS[phase]) {
    const weight = part.weight(d, w);
    if (weight === 0) continue;
    weighted += weight * part.strength(d, w);
    weights += weight;
  }
  return weights > 0 ? clamp01((gateOf(phase, d, w) * weighted) / weights) : 0;
}

/** The four scores, 0..1. */
export function scoresOf(d: Derived, w: PhaseWeights): Scores {
  return { 1: scoreOf(1, d, w), 2: scoreOf(2, d, w), 3: scoreOf(3, d, w), 4: scoreOf(4, d, w) };
}

/** Every signal of every phase, phase 1 first, with what it adds to its score; what is not known adds nothing. */
export function signalsOf(d: Derived, w: PhaseWeights): Signal[] {
  return PHASES.flatMap((phase) => {
    const weights = PARTS[phase].map((part) => part.weight(d, w));
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    const gate = gateOf(phase, d, w);
    return PARTS[phase].map(({ key, unit, value, strength }, index): Signal => {
      const weight = weights[index] ?? 0;
      const counts = weight > 0;
      const own = counts ? clamp01(strength(d, w)) : null;
      return {
        key,
        phase,
        value: value(d),
        unit,
        weight,
        strength: own,
        share: counts ? weight / all : 0,
        contribution: own === null ? 0 : (gate * weight * own) / all,
      };
    });
  });
}

/** Every gate of every phase, phase 2 first. */
export function gatesOf(d: Derived, w: PhaseWeights): Gate[] {
  return PHASES.flatMap((phase) =>
    GATES[phase].map(({ key, unit, value, factor }) => ({
      key,
      phase,
      value: value(d),
      unit,
      factor: factor(d, w),
    })),
  );
}

const TIE = 1e-9;

/** Best and second best; of scores that are equal but for rounding the earlier phase, because claiming less is safer. */
export function ranked(scores: Scores): readonly [PhaseNumber, PhaseNumber] {
  const best = leading(scores, PHASES);
  return [
    best,
    leading(
      scores,
      PHASES.filter((phase) => phase !== best),
    ),
  ];
}

function leading(scores: Scores, phases: readonly PhaseNumber[]): PhaseNumber {
  const highest = Math.max(...phases.map((phase) => scores[phase]));
  return phases.find((phase) => scores[phase] >= highest - TIE) ?? 1;
}
