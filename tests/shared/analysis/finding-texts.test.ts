/** The text of a finding names what triggered it, and nothing that did not. */
import { describe, expect, it } from 'vitest';
import type { FindingKey } from '#shared/analysis/findings/index.ts';
import { analyze } from '#shared/analysis/index.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { findingWords } from '#shared/i18n/finding-words.ts';
import { translator } from '#shared/i18n/index.ts';
import { CURRENT, org } from '#tests/support/org.ts';
import { withFigures, withMeta, withTeamFigures } from '#tests/support/workshop.ts';

function told(workshop: Workshop, key: FindingKey) {
  const found = analyze(workshop, CURRENT).findings.all.flatMap((finding) => [finding, ...finding.evidence]);
  const own = found.find((finding) => finding.key === key);
  if (!own) throw new Error(`${key} is not among ${found.map((each) => each.key).join(', ')}`);
  const words = findingWords(translator('en'), own, { currency: 'EUR', teams: workshop.team });
  return { ...own, ...words };
}

const market = { leadsPerMonth: 400, inboundShare: 0.5, averageDeal: 20_000, winRate: 0.25, cycleDays: 60 };
const pool = org`Outbound: O1, O2, O3, O4 | Inbound: I1 | Closing: C1 (quota 8000000), C2 (quota 8000000) | Account: A1, A2`;

describe('The text of a finding', () => {
  it('names market, function, people missing and money a month of the bottleneck', () => {
    const two = withTeamFigures(
      withTeamFigures(
        org`Outbound: O1, O2, O3, O4, O5, O6, O7 | Inbound: I1, I2 | Closing: C1 | Account: A1, A2 |
          Team North > closing: N1, N2, N3, N4, N5 | Team South > closing: S1`,
        'North',
        { ...market, leadsPerMonth: 200 },
      ),
      'South',
      { ...market, leadsPerMonth: 200 },
    );
    const { text, title, causes } = told(two, 'flow.bottleneck');
    expect(title).toBe('Closing holds up the flow');
    expect(causes.teamIds).toEqual(['team:South']);
    // 40 opportunities ÷ 10.14 are 3.94 FTE, of whom one is South's and one is lent; 19.7 × .25 × 20,000.
    expect(text).toMatch(
      /^Closing in South is 1\.9\d* FTE short of carrying today’s leads; .*€98\.6k a month/u,
    );
    expect(text).not.toContain('Shared people are spread');
  });

  it('says over how many markets shared people are spread', () => {
    const two = withTeamFigures(
      withTeamFigures(
        org`Outbound: O1, O2, O3, O4, O5, O6, O7 | Inbound: I1, I2 | Closing: C1, C2 | Team North > account: A1 | Team South > account: A2`,
        'North',
        { ...market, leadsPerMonth: 200 },
      ),
      'South',
      { ...market, leadsPerMonth: 200 },
    );
    expect(told(two, 'flow.bottleneck').text).toContain('Shared people are spread over 2 markets here.');
  });

  it('calls money modelled while the figures do not fit the records', () => {
    const full = withFigures(pool, market);
    expect(told(full, 'flow.bottleneck').text).not.toContain('modelled');
    expect(told(withMeta(full, { wonDealsYear: 10 }), 'flow.bottleneck').text).toMatch(
      /The money is modelled: the figures give [\d.]+/u,
    );
  });

  it('names the side that binds the need for sales development, and the range', () => {
    const leads = withFigures(pool, { ...market, leadsPerMonth: 1500 });
    expect(told(leads, 'sdr.short').text).toMatch(/^The leads bind: working them all takes 14\.5\d* FTE/u);
    const quotas = withFigures(pool, { averageDeal: 0.01, winRate: 1 });
    expect(told(quotas, 'sdr.short').text).toContain('How many leads there are to work is not known');
  });

  it('is evidence only in phase 2, where sales development is no role of its own', () => {
    const bands = withFigures(org`One-man bands: A, B, C, D, E, F`, {
      leadsPerMonth: 2000,
      inboundShare: 0.5,
    });
    const { phase, findings } = analyze(bands, CURRENT);
    expect(phase.phase).toBe(2);
    expect(findings.all.map(({ key }) => key)).not.toContain('sdr.short');
    expect(told(bands, 'sdr.short').severity).toBe('high');
  });

  it('parts what is missing from the plan by what takes it', () => {
    const closers = org`Closing: A (quota 100, new 80), B (quota 100, new 80), C (quota 100, since 2025-12-01)`;
    const { text, numbers } = told(
      withMeta(closers, { planRevenue: 400, date: '2026-01-01' }),
      'plan.capacity',
    );
    expect(text).toMatch(/Of their quotas .* is lost while people learn/u);
    expect(text).toMatch(/because quotas are not met in full/u);
    expect(text).toMatch(/Even all quotas together are .*100/u);
    const { missing, ramping, attainment, quotaGap } = numbers;
    const sum = (ramping?.value ?? 0) + (attainment?.value ?? 0) + (quotaGap?.value ?? 0);
    expect(missing?.value).toBeCloseTo(sum, 6);
  });

  it('says that attainment is assumed where nobody’s is known', () => {
    const closers = org`Closing: A (quota 100), B (quota 100)`;
    const { text } = told(withMeta(closers, { planRevenue: 200 }), 'plan.capacity');
    expect(text).toContain('assumed attainment');
    expect(text).not.toContain('while people learn');
  });

  it('speaks of one, or of two, sellers', () => {
    const one = org`Closing: A (new 51), B (new 20), C (new 10), D (new 10), E (new 9)`;
    expect(told(one, 'risk.superstar').text).toMatch(/^One seller brings 51%/u);
    const pair = org`Closing: A (new 30), B (new 30), C (new 5), D (new 5), E (new 5), F (new 5), G (new 5), H (new 5), I (new 5), J (new 5)`;
    expect(told(pair, 'risk.superstar').text).toMatch(/^Two sellers together bring 60%/u);
  });
});
