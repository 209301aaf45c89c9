import { describe, expect, it } from 'vitest';
import { analyze } from '#shared/analysis/index.ts';
import type { Metrics } from '#shared/analysis/metrics/metric-types.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { CURRENT, org } from '#tests/support/org.ts';
import { levels, withAnswers, withFigures, withMeta } from '#tests/support/workshop.ts';

const metricsOf = (workshop: Workshop): Metrics => analyze(workshop, CURRENT).metrics;
const bandOf = (workshop: Workshop, key: keyof Metrics) => metricsOf(workshop)[key].band;
const sellers = (...facts: string[]) =>
  org(`Closing: ${facts.map((fact, i) => `S${i} (${fact})`).join(', ')}`);
/** Revenues that sum to 100, as sellers. */
const earning = (...revenues: number[]) => sellers(...revenues.map((revenue) => `new ${revenue}`));

describe('M1, sales development per closer', () => {
  it('divides FTE in outbound and inbound by FTE in closing, without a verdict', () => {
    const { M1 } = metricsOf(org`Outbound: O | Inbound: I (50%) | Closing: C1, C2, C3`);
    expect(M1.value).toBeCloseTo(0.5);
    expect(M1.band).toBe('info');
  });

  it('has no number where nobody closes', () => {
    expect(metricsOf(org`Outbound: O`).M1.missing).toEqual(['closers']);
  });
});

describe('M2, sales development required', () => {
  it('follows from quota, deal, win rate and what one FTE finds in a year', () => {
    // 4 closers × (780,000 ÷ 20,000 ÷ 0.25) × 0.6 ÷ (13 × 12) = 2.4
    const four = sellers('quota 780000', 'quota 780000', 'quota 780000', 'quota 780000');
    const { M2 } = metricsOf(withFigures(four, { averageDeal: 20_000, winRate: 0.25 }));
    expect(M2.value).toBeCloseTo(2.4);
    expect(M2.detail).toMatchObject({ actual: 0, demand: null });
    expect(M2.band).toBe('red');
  });

  it.each([
    [4, 'red'],
    [5, 'amber'],
    [8, 'green'],
    [12, 'green'],
    [13, 'amber'],
    [20, 'amber'],
    [21, 'red'],
  ])('of 10 required, %i are %s', (actual, band) => {
    const hunters = Array.from({ length: actual }, (_, index) => `O${index}`).join(', ');
    const workshop = org(`Outbound: ${hunters} | Closing: C (quota 2600)`);
    expect(bandOf(withFigures(workshop, { averageDeal: 1, winRate: 1 }), 'M2')).toBe(band);
  });
});

describe('M3, inbound load', () => {
  it.each([
    [250, 'green'],
    [251, 'amber'],
    [400, 'amber'],
    [401, 'red'],
  ])('%i inbound leads for one FTE are %s', (leads, band) => {
    const workshop = withFigures(org`Inbound: I | Closing: C`, {
      leadsPerMonth: leads * 2,
      inboundShare: 0.5,
    });
    expect(metricsOf(workshop).M3.value).toBe(leads);
    expect(bandOf(workshop, 'M3')).toBe(band);
  });

  it('takes the leads of all teams where the company does not know its own', () => {
    const figures = { leadsPerMonth: 100, inboundShare: 0.5 };
    const base = org`Team A > inbound: I | Team B > closing: C`;
    const teams = Object.fromEntries(
      Object.entries(base.team).map(([id, team]) => [
        id,
        { ...team, figures: { ...team.figures, ...figures } },
      ]),
    );
    expect(metricsOf({ ...base, team: teams }).M3.detail.inboundLeads).toBe(100);
  });
});

describe('M5, concentration of revenue', () => {
  it('measures ten sellers in every way', () => {
    const { detail } = metricsOf(earning(30, 20, 10, 10, 10, 5, 5, 5, 3, 2)).M5;
    expect(detail.top1).toBeCloseTo(0.3);
    expect(detail.top3).toBeCloseTo(0.6);
    expect(detail.top20).toBeCloseTo(0.5);
    expect(detail.hhi).toBeCloseTo(0.1688);
    expect(detail.effective).toBeCloseTo(1 / 0.1688);
    expect(detail.hhiNormalised).toBeCloseTo((0.1688 - 0.1) / 0.9);
    expect(detail.multiple).toBeCloseTo(3);
    // Σ (11 − 2·rank) · share ÷ 9
    expect(detail.gini).toBeCloseTo(
      (9 * 30 + 7 * 20 + 5 * 10 + 3 * 10 + 10 - 5 - 3 * 5 - 5 * 5 - 7 * 3 - 9 * 2) / 900,
    );
  });

  it('calls equals equal', () => {
    const { M5 } = metricsOf(earning(20, 20, 20, 20, 20));
    expect(M5.detail.gini).toBeCloseTo(0);
    expect(M5.detail.hhiNormalised).toBeCloseTo(0);
    expect(M5.detail.effective).toBeCloseTo(5);
    expect(M5.band).toBe('green');
  });

  it('draws the Lorenz curve from 0 to 1 and the Pareto curve up to 1', () => {
    const { lorenz, ranked } = metricsOf(earning(60, 30, 10)).M5.detail;
    expect(lorenz.map((point) => Math.round(point.revenue * 100))).toEqual([0, 10, 40, 100]);
    expect(ranked.map((entry) => Math.round(entry.cumulative * 100))).toEqual([60, 90, 100]);
  });

  it.each([
    [[19, 9, 9, 9, 9, 9, 9, 9, 9, 9], 'green'],
    [[25, 10, 10, 10, 10, 10, 10, 10, 10], 'amber'],
    [[36, 8, 8, 8, 8, 8, 8, 8, 8], 'red'],
  ])('of %j the band is %s', (revenues, band) => expect(bandOf(earning(...revenues), 'M5')).toBe(band));

  it('does not call the better of two sellers a superstar', () => {
    expect(bandOf(earning(60, 40), 'M5')).toBe('green');
  });

  it('says red where two of five stand out from the rest, not where they only bring more than half', () => {
    expect(bandOf(earning(27, 27, 16, 15, 15), 'M5')).toBe('green');
    expect(bandOf(earning(40, 38, 9, 9, 9), 'M5')).toBe('red');
  });

  it('is for information where a founder is first, with the verdict over the others', () => {
    const led = (others: string) => metricsOf(org(`Founder: Ada (new 90) | Closing: ${others}`)).M5;
    const equal = led('A (new 10), B (new 10), C (new 10)');
    expect([equal.band, equal.detail.superstar.founderLeads]).toEqual(['info', true]);
    const star = led('A (new 60), B (new 10), C (new 10)');
    expect([star.band, star.detail.superstar.personIds]).toEqual(['red', ['person:A']]);
  });

  it('is for information where one alone sells', () => {
    expect(bandOf(earning(60), 'M5')).toBe('info');
  });

  it('leaves out sellers in their first months, and shows both', () => {
    const workshop = withMeta(sellers('new 50', 'new 50, since 2024-01-01', 'new 900, since 2026-01-01'), {
      date: '2026-03-01',
    });
    const { detail } = metricsOf(workshop).M5;
    expect(detail.top1).toBeCloseTo(0.5);
    expect(detail.top1WithRamping).toBeCloseTo(0.9);
    expect(detail.rampingIds).toEqual(['person:S2']);
  });

  it('counts credit notes as nothing, and names those whose revenue is not known', () => {
    const { detail } = metricsOf(sellers('new 100', 'new -50', '50%')).M5;
    expect(detail.revenue).toBe(100);
    expect(detail.unknownIds).toEqual(['person:S2']);
  });

  it('does not expect revenue of sales development', () => {
    expect(metricsOf(org`Outbound: O (new 0) | Closing: C (new 10)`).M5.detail.people).toBe(1);
  });
});

describe('M6, the cost of losing the strongest seller', () => {
  it('is three quarters of new revenue for a vacancy of 3 and a ramp of 9 months', () => {
    const { M6 } = metricsOf(earning(100, 50));
    expect(M6.value).toBeCloseTo(73.75);
    expect(M6.band).toBe('info');
  });

  it('follows the workshop’s own months', () => {
    const workshop = withMeta(earning(100, 50), { thresholds: { 'M6.vacancy': 1, 'M6.ramp': 5 } });
    expect(metricsOf(workshop).M6.detail.loss.months).toBe(3.5);
    expect(metricsOf(workshop).M6.value).toBeCloseTo(30 + (70 * 3.5) / 12);
  });
});

describe('M7, founder dependence', () => {
  it.each([
    [20, 'green'],
    [60, 'amber'],
    [61, 'red'],
  ])('%i per cent are %s', (share, band) => {
    const workshop = org(`Founder: Ada (new ${share}) | Closing: Ken (new ${100 - share})`);
    expect(bandOf(workshop, 'M7')).toBe(band);
  });
});

describe('M9, sellers at quota', () => {
  it('looks only at those past their ramp, with quota and revenue', () => {
    const workshop = withMeta(
      sellers(
        'quota 10, new 10',
        'quota 10, new 9',
        'quota 10',
        'quota 10, new 1, since 2026-02-01',
        'new 5',
      ),
      { date: '2026-03-01' },
    );
    expect(metricsOf(workshop).M9).toMatchObject({
      value: 0.5,
      band: 'amber',
      detail: { reps: 2, atQuota: 1 },
    });
  });
});

describe('M10, quota to pay', () => {
  it.each([
    [29, 'red'],
    [30, 'amber'],
    [40, 'green'],
    [60, 'green'],
    [61, 'amber'],
    [81, 'red'],
  ])('a quota of %i for a pay of 10 is %s', (quota, band) => {
    expect(bandOf(sellers(`quota ${quota}, ote 10`), 'M10')).toBe(band);
  });
});

describe('M12, pipeline coverage', () => {
  it('compares the pipeline with what the win rate calls for', () => {
    const workshop = withMeta(withFigures(org`Closing: C`, { winRate: 0.25 }), {
      openPipeline: 300,
      remainingQuota: 100,
    });
    expect(metricsOf(workshop).M12).toMatchObject({
      value: 0.75,
      band: 'red',
      detail: { coverage: 3, required: 4 },
    });
  });
});

describe('M12 without its inputs', () => {
  it.each([
    [{ openPipeline: 1 }, 0.5, 'remainingQuota'],
    [{ remainingQuota: 1 }, 0.5, 'openPipeline'],
    [{ openPipeline: 1, remainingQuota: 1 }, 0, 'winRate'],
    [{ openPipeline: 1, remainingQuota: 0 }, 0.5, 'remainingQuota'],
  ])('%j at a win rate of %d lacks %s', (fields, winRate, missing) => {
    const workshop = withMeta(withFigures(org`Closing: C`, { winRate }), fields);
    expect(metricsOf(workshop).M12).toMatchObject({ value: null, band: null, missing: [missing] });
  });
});

describe('M13, forecast error', () => {
  it('is the mean of the last four quarters', () => {
    const { M13 } = metricsOf(withMeta(org`Closing: C`, { forecastErrors: [9, 0.1, 0.2, 0.1, 0.2] }));
    expect(M13.value).toBeCloseTo(0.15);
    expect(M13.band).toBe('amber');
  });
});

describe('M14, first response', () => {
  it('is red where more than a fifth of the leads is never answered, however fast the others are', () => {
    const fast = { firstResponseMinutes: 4 };
    expect(bandOf(withMeta(org`Closing: C`, { ...fast, untouchedLeadShare: 0.2 }), 'M14')).toBe('green');
    expect(bandOf(withMeta(org`Closing: C`, { ...fast, untouchedLeadShare: 0.21 }), 'M14')).toBe('red');
  });
});

describe('M15, customers per account manager', () => {
  it.each([
    [500_000, 'EUR', 15],
    [200_000, 'EUR', 15],
    [150_000, 'EUR', 20.9],
    [100_000, 'EUR', 33.5],
    [75_000, 'USD', 46.8],
    [50_000, 'EUR', 75],
    [25_000, 'EUR', 136.3],
    [15_000, 'EUR', 211.6],
    [5000, 'EUR', 300],
    [0, 'EUR', 300],
    [3_500_000, 'HUF', 300],
    [17_500_000, 'HUF', 75],
  ])('for deals of %i %s the limit is %d', (averageDeal, currency, limit) => {
    const workshop = withFigures(withMeta(org`Account: A`, { currency }), {
      averageDeal,
      customers: limit * 0.99,
    });
    expect(metricsOf(workshop).M15).toMatchObject({
      band: 'green',
      detail: { limit: expect.closeTo(limit, 1) },
    });
    expect(bandOf(withFigures(workshop, { customers: limit * 1.02 }), 'M15')).toBe('amber');
    expect(bandOf(withFigures(workshop, { customers: limit * 1.34 }), 'M15')).toBe('red');
  });

  it('takes a medium deal where the deal is not known', () => {
    expect(metricsOf(withFigures(org`Account: A`, { customers: 75 })).M15.detail.limit).toBe(75);
  });
});

describe('M16, capacity against plan', () => {
  it('takes off what ramping costs and what is not attained', () => {
    const people = sellers('quota 100, new 80', 'quota 100, since 2026-01-01');
    const { M16 } = metricsOf(withMeta(people, { date: '2026-03-18', planRevenue: 120 }));
    // The year begins half way through the second seller's ramp of five months, which costs 5 % of it; 80 % is attained.
    expect(M16.detail).toMatchObject({ attainment: 0.8, assumed: false, ramping: expect.closeTo(5.2, 1) });
    expect(M16.detail.capacity).toBeCloseTo((200 - 5.2) * 0.8, 0);
  });
});

describe('M16 and its plan', () => {
  it.each([
    [100, 'green'],
    [101, 'amber'],
    [118, 'red'],
  ])('a capacity of 100 for a plan of %i is %s', (planRevenue, band) => {
    expect(bandOf(withMeta(sellers('quota 100, new 100'), { planRevenue }), 'M16')).toBe(band);
  });

  it('shows the capacity where no plan is known', () => {
    const { M16 } = metricsOf(sellers('quota 100, new 100'));
    expect(M16).toMatchObject({ value: null, missing: ['planRevenue'], detail: { capacity: 100 } });
  });
});

describe('M17, velocity', () => {
  it('is the money that the pipeline brings a day', () => {
    const figures = { averageDeal: 10, winRate: 0.5, cycleDays: 50 };
    const { M17 } = metricsOf(withFigures(withMeta(org`Closing: C`, { openPipeline: 1000 }), figures));
    expect(M17).toMatchObject({ value: 10, band: 'info', detail: { opportunities: 100 } });
  });
});

describe('M18, functions covered', () => {
  it('shows holes and single people once specialists are expected', () => {
    const { M18 } = metricsOf(org`Outbound: O1, O2 | Closing: C1, C2, C3 | Account: A`);
    expect(M18.value).toBe(3);
    expect(M18.detail.functions.map((entry) => entry.band)).toEqual(['green', 'red', 'green', 'amber']);
  });

  it('has no verdict on one-man bands', () => {
    expect(bandOf(org`One-man bands: A, B, C`, 'M18')).toBe('info');
  });
});

describe('M19, consensus', () => {
  it('is the widest gap between two answers to one question', () => {
    const both = withAnswers(withAnswers(org`Closing: C`, { ...levels(3), 4: 5 }), { ...levels(3), 4: 2 });
    expect(metricsOf(both).M19).toMatchObject({ value: 3, band: 'red' });
  });

  it('needs two respondents', () => {
    expect(metricsOf(withAnswers(org`Closing: C`, levels(3))).M19).toMatchObject({
      value: null,
      suppressed: 'fewRespondents',
    });
  });
});
