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
const companyOf = (workshop: typeof pool) => analyze(workshop, CURRENT).company;

describe('The mix that a market calls for', () => {
  it('follows from its figures, function by function', () => {
    const { mix } = companyOf(withFigures(pool, MARKET));
    expect(mix.inbound.required).toBeCloseTo(750 / 250);
    expect(mix.outbound.required).toBeCloseTo((250 * 0.2) / 13);
    // 200 opportunities a month stay open for 2.4 months; one person keeps 20 moving.
    expect(mix.closing.required).toBeCloseTo((200 * 2.4) / 20);
    expect(mix.account.required).toBeCloseTo(150 / 75);
    expect(mix.outbound.heads).toBe(4);
    expect(mix.account).toMatchObject({ heads: 2, actual: 2, gap: 0 });
  });

  it('needs one more inbound person where more leads come in', () => {
    expect(companyOf(withFigures(pool, MARKET)).mix.inbound).toMatchObject({ heads: 3, extra: 0 });
    const more = companyOf(withFigures(pool, { ...MARKET, leadsPerMonth: 1334 })).mix.inbound;
    expect(more).toMatchObject({ heads: 5, extra: 2 });
    // Less than a tenth of a person is no reason to hire.
    const hardlyMore = companyOf(withFigures(pool, { ...MARKET, leadsPerMonth: 1020 })).mix.inbound;
    expect(hardlyMore).toMatchObject({ extra: 0, gap: expect.closeTo(0.06) });
  });

  it('needs more closers where closing takes longer', () => {
    const { mix } = companyOf(withFigures(pool, { ...MARKET, cycleDays: 146 }));
    expect(mix.closing.required).toBeCloseTo(48);
    // Two days more than what 24 people just keep up with ask for an extra account executive.
    const longer = companyOf(withFigures(pool, { ...MARKET, cycleDays: 75 })).mix.closing;
    expect(longer.heads).toBe(25);
  });

  it('grows with the growth target', () => {
    const { mix } = companyOf(withFigures(pool, { ...MARKET, growthTarget: 1 }));
    expect(mix.inbound.required).toBeCloseTo(6);
    expect(mix.account.required).toBeCloseTo(4);
  });

  it('says what is missing instead of a number', () => {
    const { mix } = companyOf(withFigures(pool, { customers: 150 }));
    expect(mix.closing).toMatchObject({ required: null, missing: ['leadsPerMonth', 'cycleDays'] });
    expect(mix.account.required).toBeCloseTo(2);
  });

  it('of the whole is the sum of the teams', () => {
    const two = org`Team X > inbound: I1 | Team Y > inbound: I2 | Team Y > closing: C1`;
    const one = withTeamFigures(two, 'X', { ...MARKET, leadsPerMonth: 400, cycleDays: 20 });
    const both = withTeamFigures(one, 'Y', { ...MARKET, leadsPerMonth: 400, cycleDays: 200 });
    const { company, markets } = analyze(both, CURRENT);
    const [x, y] = markets.map((market) => market.mix.closing.required ?? 0);
    expect(company.mix.closing).toMatchObject({ required: (x ?? 0) + (y ?? 0), summed: true });
    expect(company.mix.inbound).toMatchObject({
      required: expect.closeTo(2.4),
      heads: 4,
      actual: 2,
      extra: 1,
    });
    expect(company.throughput.wonDeals).toBe(markets[1]?.throughput.wonDeals);
    // Nobody there looks after customers.
    expect(company.throughput.caredFor).toBe(0);
  });

  it('of the whole comes from its own figures while a team’s are not known', () => {
    const workshop = withFigures(
      withTeamFigures(org`Team X > inbound: I1 | Team Y > closing: C1`, 'X', MARKET),
      { ...MARKET, leadsPerMonth: 500 },
    );
    expect(companyOf(workshop).mix.inbound).toMatchObject({ required: 1.5, summed: false });
    expect(companyOf(workshop).throughput.stages?.inbound.load).toBeCloseTo(375);
  });

  it('is each team’s own', () => {
    const workshop = withTeamFigures(org`Team X > inbound: I1 | Team Y > closing: C1`, 'X', MARKET);
    const [x, y] = analyze(workshop, CURRENT).markets;
    expect(x).toMatchObject({ teamId: 'team:X', fte: { inbound: 1, closing: 0 } });
    expect(x?.mix.inbound.gap).toBeCloseTo(2);
    expect(y?.mix.inbound.required).toBeNull();
  });
});

describe('The flow through a market', () => {
  it('gets stuck at the fullest function, and tells what comes out', () => {
    const { throughput } = companyOf(withFigures(pool, MARKET));
    expect(throughput.bottleneck).toBe('closing');
    // Three closers carry 60 open deals of 2.4 months: 25 opportunities a month, a quarter of them won.
    expect(throughput.wonDeals).toBeCloseTo(6.25);
    expect(throughput.revenue).toBeCloseTo(312_500);
    expect(throughput.stages?.inbound.utilisation).toBeCloseTo(1);
  });

  it('has no bottleneck where everything can be carried', () => {
    const { throughput } = companyOf(withFigures(pool, { ...MARKET, leadsPerMonth: 100 }));
    expect(throughput.bottleneck).toBeNull();
    expect(throughput.wonDeals).toBeCloseTo(100 * 0.2 * 0.25);
  });

  it('sticks where work arrives and nobody is there', () => {
    const workshop = org`Outbound: O1 | Closing: C1 | Account: A1`;
    const { throughput } = companyOf(withFigures(workshop, { ...MARKET, leadsPerMonth: 100, customers: 10 }));
    expect(throughput.bottleneck).toBe('inbound');
    expect(throughput.stages?.inbound.utilisation).toBeNull();
  });

  it.each(['leadsPerMonth', 'inboundShare', 'averageDeal', 'winRate', 'cycleDays'] as const)(
    'is not known without %s',
    (field) => {
      const { throughput } = companyOf(withFigures(pool, { ...MARKET, [field]: null }));
      expect(throughput).toMatchObject({ stages: null, wonDeals: null, missing: [field] });
    },
  );

  it('is not known without the figures', () => {
    expect(companyOf(pool).throughput).toMatchObject({ stages: null, wonDeals: null, revenue: null });
  });
});
