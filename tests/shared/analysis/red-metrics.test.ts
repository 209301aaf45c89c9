/** Nothing is red without a word about it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '#shared/analysis/index.ts';
import { METRIC_KEYS } from '#shared/analysis/metrics/index.ts';
import { RED_METRIC_KEYS, RED_METRICS, RED_REASONS } from '#shared/analysis/red-metrics.ts';
import { PHASES } from '#shared/analysis/phase/scoring.ts';
import { LOCALES } from '#shared/domain/workshop-meta.ts';
import { translator } from '#shared/i18n/index.ts';
import { CURRENT, org } from '#tests/support/org.ts';
import { demoWorkshop } from '#tests/support/demo.ts';
import { withMeta } from '#tests/support/workshop.ts';
import { workshops } from './arbitrary-workshop.ts';

describe('Red metrics', () => {
  it('are all in the table, and those that inform only are not', () => {
    expect(METRIC_KEYS.filter((key) => !(RED_METRIC_KEYS as string[]).includes(key))).toEqual([
      'M1',
      'M6',
      'M17',
    ]);
  });

  it('have a finding or a reason, whatever the workshop', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(workshops, (workshop) => {
        const { red, metrics } = analyze(workshop, CURRENT);
        expect(red.map(({ key }) => key)).toEqual(
          RED_METRIC_KEYS.filter((key) => metrics[key].band === 'red'),
        );
        for (const { key, finding, reason } of red) {
          seen.add(key);
          expect([key, finding ?? reason]).toEqual([key, expect.any(String)]);
        }
      }),
      { numRuns: 400 },
    );
    expect(seen.size).toBeGreaterThan(8);
  });

  it('are told by a finding where the table has no reason for silence', () => {
    for (const phase of PHASES) {
      const { workshop, scenarioId } = demoWorkshop(phase, 'en');
      const { red, findings } = analyze(workshop, scenarioId);
      expect(red.length).toBeGreaterThan(0);
      for (const { key, finding } of red) {
        if (RED_METRICS[key][phase].unless === undefined) expect([key, finding]).not.toEqual([key, null]);
        if (finding !== null) expect(findings.all.map((each) => each.key)).toContain(finding);
      }
    }
  });

  it('say why a phase does not ask', () => {
    const founder = org`Founder: Ada (new 90) | One-man bands: Ken (new 10, quota 10)`;
    const late = withMeta(founder, { forecastErrors: [0.5], planRevenue: 1000 });
    const { red } = analyze(late, CURRENT);
    expect(red).toContainEqual({ key: 'M13', finding: null, reason: 'noForecastYet' });
    expect(red).toContainEqual({ key: 'M16', finding: null, reason: 'founderSells' });
    for (const locale of LOCALES) {
      for (const reason of RED_REASONS) expect(translator(locale).t(`red.${reason}`)).toMatch(/\.$/u);
    }
  });

  it('follow the phase that the consultant decided on', () => {
    const pool = org`Outbound: O1, O2 | Inbound: I1, I2 | Closing: C1, C2, C3`;
    const own = analyze(pool, CURRENT).red.find(({ key }) => key === 'M18');
    expect(own).toEqual({ key: 'M18', finding: 'p3.function_missing', reason: null });
    const overridden = withMeta(pool, { phaseOverride: { phase: 2, reason: 'the room disagrees' } });
    const other = analyze(overridden, CURRENT).red.find(({ key }) => key === 'M18');
    expect(other).toEqual({ key: 'M18', finding: null, reason: 'noFunctionsYet' });
  });
});
