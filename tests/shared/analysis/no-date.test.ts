import { describe, expect, it } from 'vitest';
import { analyze } from '#shared/analysis/index.ts';
import { CURRENT, org } from '#tests/support/org.ts';
import { withMeta } from '#tests/support/workshop.ts';

const sellers = (...facts: string[]) =>
  org(`Closing: ${facts.map((fact, i) => `S${i} (${fact})`).join(', ')}`);
const metricsOf = (workshop: ReturnType<typeof org>) => analyze(workshop, CURRENT).metrics;

describe('A workshop without a date', () => {
  const undated = (...people: string[]) => metricsOf(withMeta(sellers(...people), { date: null }));

  it('cannot say who is past the ramp: M9 and M16 name the date as missing', () => {
    const { M9, M16 } = undated('quota 10, new 10, since 2020-02-01', 'quota 10, new 9');
    expect(M9).toMatchObject({ value: null, band: null, missing: ['workshopDate'] });
    expect(M16.missing).toContain('workshopDate');
  });

  it('judges people whose start nobody knows as before', () => {
    expect(undated('quota 10, new 10', 'quota 10, new 9').M9).toMatchObject({ value: 0.5, missing: [] });
  });

  it('says so among what the diagnosis lacks', () => {
    const workshop = withMeta(sellers('quota 10'), { date: null });
    const missing = (date: string | null) => analyze(withMeta(workshop, { date }), CURRENT).phase.missing;
    expect(missing(null)).toContain('workshopDate');
    expect(missing('2026-11-24')).not.toContain('workshopDate');
  });
});
