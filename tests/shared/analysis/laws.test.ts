import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '#shared/analysis/index.ts';
import type { Analysis } from '#shared/analysis/index.ts';
import { whatIfLeaves } from '#shared/analysis/leaving.ts';
import { FUNCTIONS } from '#shared/domain/functions.ts';
import type { AnyRecord, Workshop } from '#shared/domain/records.ts';
import { recordsOf, workshopOf } from '#shared/domain/workshop.ts';
import { CURRENT } from '#tests/support/org.ts';
import { withRecords } from '#tests/support/workshop.ts';
import { workshops } from './arbitrary-workshop.ts';

/** Paths of all numbers that are none. */
function brokenNumbers(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => brokenNumbers(inner, `${path}.${key}`));
}

/** Same content, rounded, so that the order of a sum does not count. */
function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(9));
  if (Array.isArray(value)) return value.map(rounded);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rounded(inner)]));
}

function verdicts(analysis: Analysis): unknown {
  const { phase, metrics, findings } = analysis;
  return rounded({
    scores: phase.scores,
    derived: phase.derived,
    values: Object.values(metrics).map(({ key, value, band, missing }) => ({ key, value, band, missing })),
    findings: findings.all.map(({ key, severity, numbers }) => ({ key, severity, numbers })),
  });
}

const inOtherOrder = (workshop: Workshop): Workshop => workshopOf(recordsOf(workshop).reverse());

describe('Whatever is entered', () => {
  it('no number of the analysis is NaN or infinite', () => {
    fc.assert(
      fc.property(workshops, (workshop) => {
        expect(brokenNumbers(analyze(workshop, CURRENT))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('scores, margin, confidence and shares stay within 0 and 1', () => {
    fc.assert(
      fc.property(workshops, (workshop) => {
        const { phase, metrics } = analyze(workshop, CURRENT);
        const { derived, confidence } = phase;
        const { top1, top2, top3, top20, gini, hhi } = metrics.M5.detail;
        const values = [...Object.values(phase.scores), phase.margin, confidence.value];
        const shares = [
          derived.S,
          derived.G,
          derived.T,
          derived.Q,
          derived.F,
          top1,
          top2,
          top3,
          top20,
          gini,
          hhi,
        ];
        for (const value of [...values, ...shares]) {
          expect(value ?? 0).toBeGreaterThanOrEqual(-1e-9);
          expect(value ?? 0).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });

  it('the order of people and answers changes nothing', () => {
    fc.assert(
      fc.property(workshops, (workshop) => {
        expect(verdicts(analyze(inOtherOrder(workshop), CURRENT))).toEqual(
          verdicts(analyze(workshop, CURRENT)),
        );
      }),
    );
  });

  it('a person more in a function never lowers the FTE or the specialists of any function', () => {
    const added = fc.constantFrom(...FUNCTIONS);
    fc.assert(
      fc.property(workshops, added, (workshop, lane) => {
        const more = withRecords(
          workshop,
          { type: 'person', id: 'new', name: 'New' } satisfies Partial<AnyRecord>,
          { type: 'placement', id: 'new', scenarioId: CURRENT, personId: 'new', lane },
        );
        const [before, after] = [analyze(workshop, CURRENT), analyze(more, CURRENT)];
        for (const fn of FUNCTIONS) {
          expect(after.coverage.total.cells[fn].fte).toBeGreaterThanOrEqual(
            before.coverage.total.cells[fn].fte - 1e-9,
          );
        }
        // The first seller takes the place of founders, who then no longer count as specialists.
        const onlyFounders = before.metrics.M18.detail.functions.some((entry) =>
          entry.personIds.some((id) => before.metrics.M7.detail.personIds.includes(id)),
        );
        if (!onlyFounders) {
          expect(after.phase.derived.C).toBeGreaterThanOrEqual(before.phase.derived.C);
        }
      }),
    );
  });

  it('measures of inequality are held back below their size limits', () => {
    fc.assert(
      fc.property(workshops, (workshop) => {
        const { detail, suppressed } = analyze(workshop, CURRENT).metrics.M5;
        if (detail.people < 5) expect(detail.gini).toBeNull();
        if (detail.people < 10) expect(detail.top20).toBeNull();
        if (detail.top1 !== null) expect(suppressed).toBe(detail.people < 5 ? 'fewSellers' : null);
      }),
    );
  });

  it('a metric has a number, or says what is missing', () => {
    fc.assert(
      fc.property(workshops, (workshop) => {
        for (const metric of Object.values(analyze(workshop, CURRENT).metrics)) {
          if (metric.value !== null) expect(metric.missing).toEqual([]);
          if (metric.value === null && metric.suppressed === null) {
            expect(metric.missing, metric.key).not.toEqual([]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('anybody may leave', () => {
    fc.assert(
      fc.property(workshops, (workshop) => {
        for (const id of [...Object.keys(workshop.person).slice(0, 2), 'nobody']) {
          expect(brokenNumbers(whatIfLeaves(workshop, CURRENT, id))).toEqual([]);
        }
      }),
    );
  });
});
