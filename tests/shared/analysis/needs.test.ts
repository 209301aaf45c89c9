import { describe, expect, it } from 'vitest';
import { analyze } from '#shared/analysis/index.ts';
import type { MarketFigures } from '#shared/domain/market-figures.ts';
import { CURRENT, org } from '#tests/support/org.ts';
import { withFigures, withTeamFigures } from '#tests/support/workshop.ts';

const MARKET: Partial<MarketFigures> = {
  leadsPerMonth: 1000,
  inboundShare: 0.75,
  averageDeal: 50_000,
  winRate: 0.25,
  cycleDays: 73,
  customers: 150,
};
const pool = org`Outbound: O1, O2, O3, O4 | Inbound: I1, I2, I3 | Closing: C1, C2, C3 | Account: A1, A2`;
const needsOf = (workshop: typeof pool) => analyze(workshop, CURRENT).needs;

describe('The people that a market calls for', () => {
  it('follow from its figures, function by function', () => {
    const { functions, development } = needsOf(withFigures(pool, MARKET));
    expect(functions.inbound.required).toBeCloseTo(750 / 250);
    expect(functions.outbound.required).toBeCloseTo((250 * 0.2) / 13);
    expect(development.demand).toBeCloseTo(3 + 50 / 13);
    // What the people there carry, 200 opportunities a month, stays open for 2.4 months; one closer keeps 20 moving.
    expect(functions.closing.required).toBeCloseTo((200 * 2.4) / 20);
    expect(functions.account).toMatchObject({ required: expect.closeTo(2), actual: 2, extra: 0 });
  });

  it('are more where more leads come in, but not for a tenth of a person', () => {
    expect(needsOf(withFigures(pool, MARKET)).functions.inbound.extra).toBe(0);
    const more = needsOf(withFigures(pool, { ...MARKET, leadsPerMonth: 1334 })).functions.inbound;
    expect(more.extra).toBe(2);
    const hardlyMore = needsOf(withFigures(pool, { ...MARKET, leadsPerMonth: 1020 })).functions.inbound;
    expect(hardlyMore).toMatchObject({ extra: 0, gap: expect.closeTo(0.06) });
  });

  it('grow with the growth target, which the bottleneck does not', () => {
    const grown = withFigures(pool, { ...MARKET, growthTarget: 1 });
    expect(needsOf(grown).functions.inbound.required).toBeCloseTo(6);
    expect(needsOf(grown).functions.account.required).toBeCloseTo(4);
    expect(analyze(grown, CURRENT).flow).toEqual(analyze(withFigures(pool, MARKET), CURRENT).flow);
  });

  it('say what is missing instead of a number', () => {
    const { functions } = needsOf(withFigures(pool, { customers: 150 }));
    expect(functions.closing).toMatchObject({
      required: null,
      missing: ['leadsPerMonth', 'inboundShare', 'averageDeal', 'winRate', 'cycleDays'],
    });
    expect(functions.account.required).toBeCloseTo(2);
  });

  it('are added up over the markets', () => {
    const two = org`Team X > inbound: I1 | Team Y > inbound: I2 | Team Y > closing: C1`;
    const one = withTeamFigures(two, 'X', { ...MARKET, leadsPerMonth: 400, cycleDays: 20 });
    const both = withTeamFigures(one, 'Y', { ...MARKET, leadsPerMonth: 400, cycleDays: 200 });
    const { needs, markets } = analyze(both, CURRENT);
    const [x, y] = markets.map((market) => market.needs.functions.closing.required ?? 0);
    expect(needs.functions.closing.required).toBeCloseTo((x ?? 0) + (y ?? 0));
    expect(needs.functions.inbound).toMatchObject({ required: expect.closeTo(2.4), actual: 2, extra: 1 });
  });

  it('are each team’s own, with what the shared organization lends', () => {
    const workshop = withTeamFigures(
      org`Inbound: S1 | Team X > inbound: I1 | Team Y > closing: C1`,
      'X',
      MARKET,
    );
    const [x, y] = analyze(workshop, CURRENT).markets;
    expect(x).toMatchObject({ teamId: 'team:X', own: { inbound: 1, closing: 0 } });
    expect(x?.needs.functions.inbound).toMatchObject({ actual: 2, gap: expect.closeTo(1) });
    expect(y?.needs.functions.inbound.required).toBeNull();
  });
});

describe('The one need for sales development', () => {
  const leads = { ...MARKET, leadsPerMonth: 500, inboundShare: 0.5 };

  it('is bound by the leads where the quotas ask for less', () => {
    const workshop = withFigures(org`Inbound: I1 | Closing: C1 (quota 1000000)`, leads);
    const { development } = needsOf(workshop);
    expect(development).toMatchObject({
      binds: 'demand',
      // 250 ÷ 250 and 250 × .2 ÷ 13
      max: expect.closeTo(1 + 50 / 13),
      // 1,000,000 ÷ 50,000 ÷ .25 × .6 ÷ 156
      min: expect.closeTo(48 / 156),
    });
  });

  it('is bound by the quotas where they ask for more, which is outbound work', () => {
    const workshop = withFigures(org`Inbound: I1 | Closing: C1 (quota 20000000)`, leads);
    const { development, functions } = needsOf(workshop);
    const plan = (20_000_000 / 50_000 / 0.25) * (0.6 / 156);
    expect(development).toMatchObject({
      binds: 'plan',
      max: expect.closeTo(plan),
      gap: expect.closeTo(plan - 1),
    });
    expect(functions.inbound.required).toBeCloseTo(1);
    expect(functions.outbound).toMatchObject({ required: expect.closeTo(plan - 1), how: 'plan' });
  });

  it('counts a quota whole for whoever closes for 15% of the time, and takes each team’s own deal', () => {
    const people = org`
      Team X > closing: C1 (quota 500000, split 85/0/15/0) | Team Y > closing: C2 (quota 500000)
      Outbound: O (quota 500000)`;
    const x = withTeamFigures(people, 'X', { averageDeal: 10_000, winRate: 0.5 });
    const both = withTeamFigures(x, 'Y', { averageDeal: 100_000, winRate: 0.25 });
    expect(needsOf(both).development.plan).toBeCloseTo((100 + 20) * (0.6 / 156));
  });

  it('is one side alone where the other is not known', () => {
    expect(needsOf(withFigures(org`Inbound: I1`, leads)).development).toMatchObject({
      plan: null,
      binds: null,
    });
    const plan = withFigures(org`Closing: C1 (quota 780000)`, { averageDeal: 20_000, winRate: 0.25 });
    expect(needsOf(plan).development).toMatchObject({ demand: null, binds: null, min: expect.closeTo(0.6) });
  });
});
