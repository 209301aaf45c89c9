import { describe, expect, it } from 'vitest';
import { analyze } from '#shared/analysis/index.ts';
import { whatIfLeaves } from '#shared/analysis/leaving.ts';
import { CURRENT, org } from '#tests/support/org.ts';
import { withFigures, withMeta, withRecords } from '#tests/support/workshop.ts';

const analysisOf = (workshop: ReturnType<typeof org>) => analyze(workshop, CURRENT);

describe('Side jobs', () => {
  it('are harmless up to a fifth of a specialist’s time', () => {
    const { people } = analysisOf(org`Closing: A (split 20/0/80/0), B (split 21/0/79/0)`).sideJobs;
    expect(people).toMatchObject([{ personId: 'person:B', main: 'closing', functions: ['outbound'] }]);
  });

  it('deserve a role of their own where they add up to a whole person', () => {
    const four = org`Closing: A (split 0/0/75/25), B (split 0/0/75/25), C (split 0/0/75/25), D (split 0/0/75/25)`;
    expect(analysisOf(four).sideJobs.functions.account).toMatchObject({ fte: 1, people: 4, ownRole: true });
    const three = org`Closing: A (split 0/0/75/25), B (split 0/0/75/25), C (split 0/0/75/25)`;
    expect(analysisOf(three).sideJobs.functions.account.ownRole).toBe(false);
  });
});

describe('The time of groups', () => {
  it('is counted by lane, all teams together', () => {
    const { groups } = analysisOf(org`One-man bands: A, B | Team X > closing: C | Closing: D (50%)`).timeUse;
    expect(groups.map(({ lane, fte }) => [lane, fte])).toEqual([
      ['oneManBand', 2],
      ['closing', 1.5],
    ]);
    expect(groups[0]?.byFunction.closing).toBeCloseTo(0.7);
  });

  it('shows which side job should become a role, and who does it', () => {
    const closers = org`Closing: A (split 0/0/60/40), B (split 0/0/80/20), C`;
    const { roles } = analysisOf(closers).timeUse;
    // 0.6 of 3 FTE is just the threshold; a little more is beyond it.
    expect(roles).toEqual([]);
    const more = analysisOf(org`Closing: A (split 0/0/50/50), B (split 0/0/80/20), C`).timeUse.roles;
    expect(more).toMatchObject([
      { fn: 'account', lane: 'closing', personIds: ['person:A', 'person:B'], fte: expect.closeTo(0.7) },
    ]);
  });

  it('follows the threshold of the workshop', () => {
    const workshop = withMeta(org`Closing: A (split 0/0/60/40)`, { thresholds: { 'sideJob.share': 0.5 } });
    expect(analysisOf(workshop).timeUse.roles).toEqual([]);
  });

  it('makes no role of a few odd hours', () => {
    expect(analysisOf(org`Founder: Ada (50%)`).timeUse.roles).toEqual([]);
  });

  it('makes roles of what one-man bands do beside closing', () => {
    const { roles } = analysisOf(org`One-man bands: A, B, C, D`).timeUse;
    expect(roles.map(({ fn, fte }) => [fn, fte])).toEqual([
      ['outbound', 1],
      ['account', 1],
    ]);
  });
});

describe('Functions and teams as a matrix', () => {
  it('count FTE and show the holes', () => {
    const { rows, total } = analysisOf(
      org`Team X > closing: A, B | Team X > account: C | Outbound: D`,
    ).coverage;
    expect(rows.map((row) => row.teamId)).toEqual([null, 'team:X']);
    expect(rows[1]?.cells.closing).toEqual({ fte: 2, people: 2, hole: false });
    expect(rows[1]?.cells.inbound).toEqual({ fte: 0, people: 0, hole: true });
    expect(total).toMatchObject({ fte: 4, people: 4 });
  });

  it('show a team that nobody is in yet', () => {
    const empty = withRecords(org`Closing: A`, { type: 'team', id: 't', scenarioId: CURRENT, name: 'New' });
    expect(analysisOf(empty).coverage.rows.at(-1)).toMatchObject({ teamId: 't', people: 0, complete: false });
  });

  it('call a team with three of the four functions complete', () => {
    const { rows } = analysisOf(
      org`Team X > outbound: A | Team X > closing: B | Team X > account: C`,
    ).coverage;
    expect(rows[0]?.complete).toBe(true);
  });
});

describe('Activities', () => {
  const counts = (actual: number | null, target: number | null) => ({ actual, target });
  const with20 = {
    calls: counts(20, 40),
    meetings: counts(5, null),
    proposals: counts(0, 0),
    closes: counts(1, 1),
  };
  const base = org`Team X > closing: A | Closing: B`;
  const workshop = withRecords(
    base,
    { ...base.person['person:A'], activities: with20 },
    { ...base.person['person:B'], activities: { ...with20, calls: counts(40, 40) } },
  );

  it('are compared with their targets per seller, per team and in all', () => {
    const { people, teams, total } = analysisOf(workshop).activities;
    expect(people.map((entry) => entry.rates.calls.rate)).toEqual([0.5, 1]);
    expect(teams.find((entry) => entry.teamId === 'team:X')?.rates.calls.rate).toBe(0.5);
    expect(total.calls).toEqual({ actual: 60, target: 80, rate: 0.75 });
  });

  it('name those of whom nothing is known', () => {
    const { people, unknownIds } = analysisOf(org`Closing: A, B (vacancy)`).activities;
    expect(people).toEqual([]);
    expect(unknownIds).toEqual(['person:A']);
  });

  it('have no rate without a target', () => {
    const { total } = analysisOf(workshop).activities;
    expect(total.meetings).toEqual({ actual: null, target: null, rate: null });
    expect(total.proposals.rate).toBeNull();
  });
});

describe('If somebody leaves', () => {
  const workshop = org`Leadership: V |
    Team X > outbound: A (new 0) | Team X > closing: B (new 60, manager V) | Team X > account: C (new 40, manager B)`;
  const result = whatIfLeaves(workshop, CURRENT, 'person:B');

  it('a part of the year’s revenue is lost', () => {
    expect(result).toMatchObject({ revenue: 60, share: 0.6 });
    expect(result.loss).toMatchObject({ months: 7.5, personal: 0.3, existing: null });
    expect(result.loss.fresh).toBeCloseTo(60 * 0.7375);
  });

  it('functions, teams and people are left behind', () => {
    expect(result.uncovered).toEqual(['closing']);
    expect(result.fteLost.closing).toBe(1);
    expect(result.brokenTeams).toEqual(['team:X']);
    expect(result.orphans).toEqual(['person:C']);
  });

  it('customers are left in proportion to the time for them that is lost', () => {
    const two = withFigures(org`Account: A, B (50%)`, { customers: 150 });
    expect(whatIfLeaves(two, CURRENT, 'person:A').customersLeft).toBeCloseTo(100);
    expect(result.customersLeft).toBeNull();
  });

  it('the scores of the phases may change', () => {
    const { scoresBefore, scoresAfter } = result;
    expect(scoresBefore[4]).toBeGreaterThan(scoresAfter[4]);
  });

  it('the phase may change', () => {
    const { phaseBefore, phaseAfter } = whatIfLeaves(org`Founder: Ada`, CURRENT, 'person:Ada');
    expect([phaseBefore, phaseAfter]).toEqual([1, null]);
  });

  it('nothing changes if nobody does', () => {
    expect(whatIfLeaves(workshop, CURRENT, 'nobody')).toMatchObject({
      revenue: null,
      share: null,
      orphans: [],
    });
  });
});
