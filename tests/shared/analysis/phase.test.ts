import { describe, expect, it } from 'vitest';
import { phaseInputs } from '#shared/analysis/phase-inputs.ts';
import { diagnose } from '#shared/analysis/phase.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { CURRENT, org } from '#tests/support/org.ts';
import { levels, withAnswers, withMeta, withRecords } from '#tests/support/workshop.ts';

const inputsOf = (workshop: Workshop) => phaseInputs(workshop, CURRENT);
const sellersIn = (workshop: Workshop) => inputsOf(workshop).people.map(({ id, fte }) => [id.slice(7), fte]);
const asPlan = (workshop: Workshop) =>
  withRecords(workshop, { type: 'scenario', id: CURRENT, name: 'Plan', kind: 'target' });
const pool = org`Outbound: O1, O2 | Inbound: I1, I2 | Closing: C1 (quota 9), C2 (quota 9), C3 (quota 9) | Account: A1, A2`;

describe('Who sells', () => {
  it('is everybody in a lane that sells, with the FTE that works there', () => {
    expect(sellersIn(org`Founder: Ada (40%) | Closing: Ken | Account: Eva (50%)`)).toEqual([
      ['Ada', 0.4],
      ['Ken', 1],
      ['Eva', 0.5],
    ]);
  });

  it('is nobody in leadership, support or the tray', () => {
    expect(sellersIn(org`Leadership: Vera | Support: Sam (split 0/0/100/0) | Unplaced: Max`)).toEqual([]);
  });

  it('is a leader with an observed split, for the part of the time that it names', () => {
    expect(sellersIn(org`Leadership: Vera (split 0/0/30/0)`)).toEqual([['Vera', 0.3]]);
  });

  it('is no vacancy as things are, but a planned hire in a plan', () => {
    const workshop = org`Closing: Ken, New (vacancy)`;
    expect(sellersIn(workshop)).toEqual([['Ken', 1]]);
    expect(sellersIn(asPlan(workshop))).toEqual([
      ['Ken', 1],
      ['New', 1],
    ]);
  });

  it('is nobody with an FTE of 0', () => expect(sellersIn(org`Closing: Ken (0%)`)).toEqual([]));

  it('is one person where somebody wears two hats', () => {
    const { people } = inputsOf(org`Inbound: Lea | Closing: Lea`);
    expect(people).toHaveLength(1);
    expect(people[0]).toMatchObject({ fte: 1, split: { inbound: 0.5, closing: 0.5 } });
  });

  it('falls back to the lane where an observed split is empty', () => {
    const { people } = inputsOf(org`Closing: Ken (split 0/0/0/0)`);
    expect(people[0]?.split).toMatchObject({ closing: 1 });
  });
});

describe('The founder’s share', () => {
  it('is the revenue from new customers that founders won', () => {
    expect(inputsOf(org`Founder: Ada (new 30, expansion 900) | Closing: Ken (new 70)`).founderShare).toBe(
      0.3,
    );
  });

  it('counts a founder by kind, wherever placed', () => {
    expect(inputsOf(org`Leadership: Ada (founder, new 30) | Closing: Ken (new 70)`).founderShare).toBe(0.3);
  });

  it('is all of it where only founders sell', () => {
    expect(diagnose(org`Founder: Ada`, CURRENT).derived.F).toBe(1);
  });

  it('is not known without revenue', () => {
    expect(inputsOf(org`Founder: Ada | Closing: Ken`).founderShare).toBeNull();
    expect(diagnose(org`Founder: Ada | Closing: Ken`, CURRENT).missing).toContain('revenue');
  });

  it('is gone from a plan in which the founder no longer sells', () => {
    const plan = asPlan(org`Leadership: Ada (founder, new 30) | Closing: Ken (new 70)`);
    expect(inputsOf(plan).founderShare).toBe(0);
  });
});

describe('Managers and quotas', () => {
  it('counts leaders, managers by kind and those whom sellers report to, but no founder', () => {
    expect(
      inputsOf(org`Founder: Ada | Leadership: V | Closing: M (manager), L (manager Ada), K (manager L)`)
        .managers,
    ).toBe(3);
  });

  it('takes the share of sellers with a quota, planned hires left out', () => {
    expect(inputsOf(asPlan(org`Closing: A (quota 9), B (quota 0), C (vacancy)`)).quotaShare).toBe(0.5);
  });

  it('does not take "never entered" for "none"', () => {
    expect(diagnose(org`Closing: A, B`, CURRENT).missing).toContain('quotas');
  });
});

describe('Two axes, structure and discipline', () => {
  it('keeps the phase where discipline is weak, and says that structure is ahead', () => {
    const result = diagnose(withAnswers(pool, levels(2)), CURRENT);
    expect(result.phase).toBe(3);
    expect(result.expectedDiscipline).toBe(60);
    expect(result.structureAheadOfDiscipline).toBe(true);
    expect(result.confidence.off).toBe(35);
    expect(result.confidence.agreement).toBeCloseTo(1 - (0.3 * 35) / 40);
  });

  it('agrees where discipline fits the phase', () => {
    const result = diagnose(
      withAnswers(pool, { ...levels(3), 1: 5, 4: 5, 7: 5, 10: 5, 13: 5, 15: 5, 19: 5, 22: 5 }),
      CURRENT,
    );
    expect(result.confidence.agreement).toBe(1);
    expect(result.readyForTransition).toBe(false);
  });

  it('is ready for the next phase above what that one calls for', () => {
    expect(diagnose(withAnswers(pool, levels(5)), CURRENT).readyForTransition).toBe(true);
  });

  it('has full data, and so more confidence, once everything was entered', () => {
    const everything = withAnswers(org`Closing: A (new 1, quota 1), B (new 1, quota 1)`, levels(3));
    expect(diagnose(everything, CURRENT).confidence.coverage).toBeCloseTo(1);
    expect(diagnose(org`Closing: A`, CURRENT).confidence.coverage).toBeCloseTo(0.3);
  });
});

describe('The consultant’s word', () => {
  const override = { phase: 2, reason: 'the room disagrees' } as const;

  it('stands beside the computed phase and does not change it', () => {
    const result = diagnose(withMeta(pool, { phaseOverride: override }), CURRENT);
    expect(result.phase).toBe(3);
    expect(result.override).toEqual(override);
  });

  it('is about the organization as it is, not about a plan', () => {
    expect(diagnose(asPlan(withMeta(pool, { phaseOverride: override })), CURRENT).override).toBeNull();
  });

  it('may change the weights', () => {
    const workshop = withMeta(pool, {
      thresholds: { 'phase.gate.forceOfFour.to': 18 },
    });
    expect(diagnose(workshop, CURRENT).scores[3]).toBeCloseTo(diagnose(pool, CURRENT).scores[3] / 2);
  });
});
