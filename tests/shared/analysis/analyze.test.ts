import { describe, expect, it } from 'vitest';
import { analyze } from '#shared/analysis/index.ts';
import { CURRENT, org } from '#tests/support/org.ts';

describe('The analysis of a scenario', () => {
  it('names the phase of a founder who sells alone', () => {
    const { phase } = analyze(org`Founder: Ada (60%)`, CURRENT);
    expect(phase.phase).toBe(1);
    expect(phase.signals.map((signal) => signal.key)).toEqual(['founder', 'small', 'noQuotas']);
  });

  it('has no phase where nobody who sells has been placed', () => {
    const { phase } = analyze(org`Leadership: Ada | Support: Ken | Unplaced: Eva`, CURRENT);
    expect(phase.phase).toBeNull();
    expect(phase.missing).toContain('placements');
    expect(phase.confidence.level).toBe('low');
  });

  it('says what is missing instead of a number', () => {
    const { metrics } = analyze(org`Closing: Ken`, CURRENT);
    expect(metrics.M2.value).toBeNull();
    expect(metrics.M2.missing).toEqual(['leadsPerMonth', 'inboundShare', 'quotas']);
  });
});
