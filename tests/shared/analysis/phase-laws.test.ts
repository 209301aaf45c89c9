import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phaseInputs } from '#shared/analysis/phase-inputs.ts';
import type { PhaseInputs } from '#shared/analysis/phase-inputs.ts';
import { classify, diagnose, scoresFrom } from '#shared/analysis/phase.ts';
import { ranked } from '#shared/analysis/phase/scoring.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { CURRENT, org } from '#tests/support/org.ts';
import { levels, withAnswers } from '#tests/support/workshop.ts';
import { movesOf, ofEachPhase, organizations } from '#tests/support/organizations.ts';
import { workshops } from './arbitrary-workshop.ts';

const RUNS = { seed: 15, numRuns: 150 };
const PHASES = [1, 2, 3, 4] as const;
const of = (inputs: PhaseInputs) => classify(inputs);
const phaseOf = (inputs: PhaseInputs) => ranked(scoresFrom(inputs))[0];
const sellersIn = ({ people }: PhaseInputs) => people.filter((person) => !person.founder).length;

describe('Worse hand-offs', () => {
  it('never raise the phase, of any organization and by any item', () => {
    const tried = { 3: 0, 4: 0 };
    for (const inputs of ofEachPhase(15, phaseOf)) {
      const [phase] = ranked(scoresFrom(inputs));
      if (phase === 3 || phase === 4) tried[phase] += 1;
      for (const lower of [0, 0.25, 0.5, 0.75].map((part) => (inputs.handoff ?? 0) * part)) {
        const [then] = ranked(scoresFrom({ ...inputs, handoff: lower }));
        expect(then).toBeLessThanOrEqual(phase);
      }
    }
    expect(tried[3]).toBeGreaterThanOrEqual(50);
    expect(tried[4]).toBeGreaterThanOrEqual(50);
  });
});

describe('What is not known', () => {
  it('is not zero: each score lies between those of the lowest and the highest value', () => {
    for (const inputs of organizations(16, 200)) {
      for (const key of ['founderShare', 'quotaShare', 'handoff', 'segmentTargets'] as const) {
        const [low, unknown, high] = [0, null, 1].map((value) => of({ ...inputs, [key]: value }).scores);
        for (const phase of PHASES) {
          const ends = [low?.[phase] ?? 0, high?.[phase] ?? 0];
          expect(unknown?.[phase]).toBeGreaterThanOrEqual(Math.min(...ends) - 1e-9);
          expect(unknown?.[phase]).toBeLessThanOrEqual(Math.max(...ends) + 1e-9);
        }
      }
    }
  });

  it('is a revenue of nobody, of a selling founder, or of all who close', () => {
    const F = (text: string) => diagnose(org(text), CURRENT).derived.F;
    expect(F('Founder: Ada (new 50) | Closing: Ken')).toBeNull();
    expect(F('Founder: Ada | Closing: Ken (new 50)')).toBeNull();
    expect(F('Founder: Ada (new 50) | Closing: Ken (new 50), Eva')).toBeCloseTo(1 / 3);
    expect(F('Founder: Ada (new 50) | Closing: Ken (new 50) | Outbound: Eva')).toBeCloseTo(0.5);
    expect(F('Founder: Ada (new 0) | Closing: Ken (new 0)')).toBeNull();
  });
});

describe('A single closer’s time', () => {
  it('does not need a founder to be a phase 1', () => {
    expect(diagnose(org`Closing: Ken (new 9, quota 1)`, CURRENT).phase).toBe(1);
  });
});

describe('A name', () => {
  it('does not make a market team of a pool of specialists', () => {
    const people = (place: (lane: string) => string) =>
      org(
        `${place('outbound')}: O1, O2 | ${place('inbound')}: I1, I2 | ${place('closing')}: C1, C2, C3, C4 | ${place('account')}: A1, A2`,
      );
    const named = people((lane) => `Team All > ${lane}`);
    expect(diagnose(withAnswers(named, levels(4)), CURRENT).phase).toBe(3);
  });
});

describe('Ties', () => {
  it('are decided for the earlier phase, and never by noise of floating point', () => {
    expect(ranked({ 1: 0.3, 2: 0.1 + 0.2, 3: 0, 4: 0 })).toEqual([1, 2]);
    expect(ranked({ 1: 0.1 + 0.2, 2: 0.3, 3: 0, 4: 0 })).toEqual([1, 2]);
    expect(ranked({ 1: 0, 2: 0.5, 3: 0.5 + 1e-10, 4: 0.5 - 1e-10 })).toEqual([2, 3]);
    expect(ranked({ 1: 0, 2: 0.5, 3: 0.5 + 1e-8, 4: 0 })).toEqual([3, 2]);
  });
});

describe('Whom a phase rests on', () => {
  const without = (workshop: Workshop, personId: string): Workshop => ({
    ...workshop,
    person: Object.fromEntries(Object.entries(workshop.person).filter(([id]) => id !== personId)),
  });
  const anew = (workshop: Workshop) => {
    const inputs = phaseInputs(workshop, CURRENT);
    const { phase } = of(inputs);
    return inputs.people
      .filter((person) => !person.founder && diagnose(without(workshop, person.id), CURRENT).phase !== phase)
      .map((person) => person.id);
  };

  it('is what diagnosing anew without each of them says', () => {
    fc.assert(
      fc.property(workshops, (workshop) => {
        const { phase, restsOn } = diagnose(workshop, CURRENT);
        if (phase !== null) expect([...restsOn].sort()).toEqual(anew(workshop).sort());
      }),
      RUNS,
    );
  });

  it('knows leaders by their reports, revenue of others, and second hats', () => {
    for (const workshop of [
      org`Founder: Ada (new 40) | Closing: L (new 30), K (manager L, new 20), J (quota 5)`,
      org`Founder: Ada (new 60) | Leadership: V (50%, split 0/0/40/0) | One-man bands: A (new 20), B (manager V)`,
      org`Team X > closing: A (new 9), B | Team Y > closing: A | Team Y > account: C | Team X > outbound: D, E`,
    ])
      expect([...diagnose(workshop, CURRENT).restsOn].sort()).toEqual(anew(workshop).sort());
  });
});

describe('Stability', () => {
  it('is bound: no move of one person changes a score by much', () => {
    const phases = { 1: 0, 2: 0, 3: 0, 4: 0 };
    const all: number[] = [];
    const larger: number[] = [];
    for (const inputs of ofEachPhase(15, phaseOf)) {
      const before = of(inputs);
      if (before.phase !== null) phases[before.phase] += 1;
      for (const moved of movesOf(inputs)) {
        const after = scoresFrom(moved);
        const change = Math.max(...PHASES.map((one) => Math.abs(after[one] - before.scores[one])));
        all.push(change);
        if (Math.min(sellersIn(inputs), sellersIn(moved)) >= 6) larger.push(change);
      }
    }
    for (const phase of PHASES) expect(phases[phase]).toBeGreaterThanOrEqual(50);
    const sorted = larger.sort((a, b) => a - b);
    const at = (part: number) => sorted[Math.floor(part * (sorted.length - 1))] ?? 0;
    expect(all.reduce((most, change) => Math.max(most, change), 0)).toBeLessThanOrEqual(0.5);
    expect(all.filter((change) => change > 0.3).length / all.length).toBeLessThanOrEqual(1 / 1000);
    expect(at(0.5)).toBeLessThanOrEqual(0.03);
    expect(at(0.95)).toBeLessThanOrEqual(0.11);
  });
});
