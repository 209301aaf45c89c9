/** Spans of control and the mix of pay. */
import { describe, expect, it } from 'vitest';
import { analyze } from '#shared/analysis/index.ts';
import type { Metrics } from '#shared/analysis/metrics/metric-types.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { CURRENT, org } from '#tests/support/org.ts';

const metricsOf = (workshop: Workshop): Metrics => analyze(workshop, CURRENT).metrics;
const bandOf = (workshop: Workshop, key: keyof Metrics) => metricsOf(workshop)[key].band;
const sellers = (...facts: string[]) =>
  org(`Closing: ${facts.map((fact, i) => `S${i} (${fact})`).join(', ')}`);

describe('M8, span of control', () => {
  const reports = (count: number) =>
    Array.from({ length: count }, (_, index) => `R${index} (manager V)`).join(', ');

  it.each([
    [3, 'red'],
    [4, 'amber'],
    [6, 'green'],
    [8, 'green'],
    [9, 'amber'],
    [10, 'amber'],
    [11, 'red'],
  ])('%i direct reports are %s', (count, band) => {
    expect(bandOf(org(`Leadership: V | Closing: ${reports(count)}`), 'M8')).toBe(band);
  });

  it('expects a smaller team of a leader who also sells', () => {
    expect(bandOf(org(`Leadership: V (split 0/0/50/0) | Closing: ${reports(7)}`), 'M8')).toBe('amber');
    expect(bandOf(org(`Leadership: V (split 0/0/50/0) | Closing: ${reports(6)}`), 'M8')).toBe('green');
  });

  it.each([
    [1, 'red'],
    [2, 'amber'],
    [3, 'green'],
    [8, 'green'],
    [9, 'amber'],
    [11, 'red'],
  ])('judges who leads %i managers by a range of their own: %s', (count, band) => {
    const lines = Array.from({ length: count }, (_, index) => `M${index} (manager V)`).join(', ');
    const below = Array.from({ length: count }, (_, index) =>
      Array.from({ length: 6 }, (_one, report) => `R${index}x${report} (manager M${index})`).join(', '),
    ).join(', ');
    const { managers } = metricsOf(org(`Leadership: V, ${lines} | Closing: ${below}`)).M8.detail;
    const second = managers.filter((manager) => manager.secondLine);
    expect(second).toMatchObject([{ personId: 'person:V', reports: count, band }]);
    expect(managers.filter((manager) => !manager.secondLine).every((one) => one.band === 'green')).toBe(true);
  });

  it('does not take people for their own reports', () => {
    expect(metricsOf(org`Leadership: V (manager V)`).M8).toMatchObject({
      value: null,
      missing: ['managers'],
    });
  });

  it('counts each direct report once where managers lead in a circle', () => {
    const { managers } = metricsOf(org`Leadership: V (manager W), W (manager V)`).M8.detail;
    expect(managers.map((manager) => manager.reports)).toEqual([1, 1]);
  });
});

describe('M11, variable share of pay', () => {
  it.each([
    ['variable 50%', 'green'],
    ['variable 51%', 'amber'],
    ['variable 61%', 'red'],
    ['variable 9%', 'red'],
  ])('a closer’s %s is %s', (fact, band) => expect(bandOf(sellers(fact), 'M11')).toBe(band));

  it('has for its headline the row that is farthest outside, with its band', () => {
    const { M11 } = metricsOf(
      org`Leadership: V (variable 45%) | Outbound: O (variable 60%) | Closing: C (variable 35%)`,
    );
    const worst = M11.detail.roles.find(({ role }) => role === M11.detail.outside);
    expect(worst).toMatchObject({ role: 'outbound', share: M11.value, band: M11.band });
    expect(M11).toMatchObject({ value: 0.6, band: 'red' });
    const inside = metricsOf(org`Outbound: O (variable 30%) | Closing: C (variable 40%)`).M11;
    expect(inside).toMatchObject({ value: 0.35, band: 'green', detail: { outside: null } });
  });

  it('compares each role with its own band', () => {
    const { roles } = metricsOf(org`Leadership: V (variable 40%) | Outbound: O (variable 60%)`).M11.detail;
    expect(roles.map((role) => [role.role, role.band])).toEqual([
      ['outbound', 'red'],
      ['manager', 'green'],
    ]);
  });
});
