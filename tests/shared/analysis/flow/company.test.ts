import { describe, expect, it } from 'vitest';
import { analyze } from '#shared/analysis/index.ts';
import type { MarketFigures } from '#shared/domain/market-figures.ts';
import { CURRENT, org } from '#tests/support/org.ts';
import { withFigures, withMeta, withTeamFigures } from '#tests/support/workshop.ts';

const MARKET: Partial<MarketFigures> = {
  leadsPerMonth: 250,
  inboundShare: 1,
  averageDeal: 50_000,
  winRate: 0.25,
  cycleDays: 365 / 12,
  customers: 0,
};
const flowIn = (workshop: ReturnType<typeof org>) => analyze(workshop, CURRENT).flow;

describe('The flow of a company', () => {
  it('is that of one market where it has no teams, carried by everybody', () => {
    const flow = flowIn(withFigures(org`Inbound: I1 | Closing: C1, C2, C3`, MARKET));
    expect(flow.markets).toMatchObject([{ id: null, stages: { inbound: { own: 0, lent: 1, unmet: 0 } } }]);
    expect(flow).toMatchObject({ wonDeals: 12.5, revenue: 625_000, bottleneck: null, partial: false });
  });

  it('gives people in shared lanes to all teams', () => {
    const shared = org`Inbound: I1, I2 | Team X > closing: C1, C2, C3 | Team Y > closing: C4, C5, C6`;
    const flow = flowIn(withTeamFigures(withTeamFigures(shared, 'X', MARKET), 'Y', MARKET));
    expect(flow.markets.map(({ stages }) => stages.inbound.lent)).toEqual([1, 1]);
    expect(flow.bottleneck).toBeNull();
  });

  it('names the market and the function of the bottleneck, with the money that it costs', () => {
    const two = org`Team X > inbound: I1 | Team X > closing: C1, C2, C3 | Team Y > inbound: I2 | Team Y > closing: C4`;
    const flow = flowIn(withTeamFigures(withTeamFigures(two, 'X', MARKET), 'Y', MARKET));
    // 50 opportunities need 2.5 closers in Y, where one is: 30 of them, a quarter won, at 50,000.
    expect(flow.bottleneck).toMatchObject({
      market: 'team:Y',
      fn: 'closing',
      missing: expect.closeTo(1.5),
      relief: expect.closeTo(375_000),
      sharedOver: 0,
    });
    expect(flow.total.closing).toEqual({ need: expect.closeTo(5), have: 4 });
  });

  it('has what no team serves as one more market without people of its own', () => {
    const workshop = withFigures(
      withTeamFigures(org`Inbound: I1, I2 | Closing: C1 | Team X > closing: C2, C3, C4`, 'X', {
        ...MARKET,
        customers: 30,
      }),
      { ...MARKET, leadsPerMonth: 500, inboundShare: 0.75, customers: 50 },
    );
    const [, rest] = flowIn(workshop).markets;
    expect(rest).toMatchObject({
      id: null,
      stages: { inbound: { load: 125, own: 0 }, outbound: { load: 125 }, account: { load: 20 } },
    });
  });

  it('has no rest while the leads of a team are not known, and names that team', () => {
    const workshop = withFigures(
      withTeamFigures(org`Team X > inbound: I1 | Team Y > inbound: I2`, 'X', MARKET),
      { ...MARKET, leadsPerMonth: 900 },
    );
    const flow = flowIn(workshop);
    expect(flow.markets.map(({ id }) => id)).toEqual(['team:X']);
    expect(flow).toMatchObject({
      partial: true,
      unknown: [
        { id: 'team:Y', missing: ['leadsPerMonth', 'inboundShare', 'averageDeal', 'winRate', 'cycleDays'] },
      ],
    });
  });

  it('compares a year with what was booked, and says what it could not compare', () => {
    const org1 = org`Inbound: I1 | Closing: C1 (new 2000000), C2 (new 100000), C3 (new 0)`;
    const workshop = withMeta(withFigures(org1, MARKET), { wonDealsYear: 150, openDeals: 400 });
    // 150 won a year as booked; 7.5 million modelled over 2.1 million.
    expect(flowIn(workshop)).toMatchObject({
      warnings: [
        { key: 'model_above', measure: 'newRevenueYear', factor: expect.closeTo(7.5 / 2.1) },
        { key: 'stale_pipeline', openDeals: 400, perCloser: expect.closeTo(400 / 3) },
      ],
      unchecked: [],
    });
    const unknown = flowIn(withFigures(org`Inbound: I1 | Closing: C1 (new 5), C2`, MARKET));
    expect(unknown).toMatchObject({
      warnings: [],
      unchecked: ['wonDealsYear', 'newRevenueYear', 'openDeals'],
    });
  });

  it('puts a price on customers nobody looks after: a fifth of what they bring is lost in a year', () => {
    const workshop = withFigures(org`Inbound: I1 | Closing: C1, C2, C3 | Account: A1`, {
      ...MARKET,
      customers: 150,
    });
    expect(flowIn(workshop).bottleneck).toMatchObject({ fn: 'account', missing: 1, relief: 62_500 });
    const known = withFigures(workshop, { revenuePerCustomer: 6000 });
    expect(flowIn(known).bottleneck).toMatchObject({ relief: 7500 });
  });

  it.each(['leadsPerMonth', 'inboundShare', 'averageDeal', 'winRate', 'cycleDays'] as const)(
    'is not known without %s',
    (field) => {
      const flow = flowIn(withFigures(org`Inbound: I1`, { ...MARKET, [field]: null }));
      expect(flow).toMatchObject({
        markets: [],
        unknown: [{ id: null, missing: [field] }],
        bottleneck: null,
      });
    },
  );
});
