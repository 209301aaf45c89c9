import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartLayout, columnsFor, idAt, idsIn } from '#shared/drawing/reporting-layout.ts';
import { reportingOf } from '#shared/analysis/reporting.ts';
import type { Person } from '#shared/domain/person.ts';
import { parseRecord } from '#shared/domain/workshop.ts';

const SIZES = { width: 10, height: 3 };
const NOBODY: ReadonlySet<string> = new Set();

function tree(managers: readonly (number | null)[]) {
  const person = Object.fromEntries(
    managers.map((manager, index) => [
      `p${index}`,
      parseRecord({
        type: 'person',
        id: `p${index}`,
        name: `P${String(index).padStart(4, '0')}`,
        managerId: manager === null ? null : `p${manager}`,
      }) as Person,
    ]),
  );
  return reportingOf({ person });
}

const managers = fc.array(fc.option(fc.nat(40), { freq: 6 }), { maxLength: 60 });

describe('The layout of the org chart', () => {
  it('gives everybody a card, and no two cards touch', () => {
    fc.assert(
      fc.property(managers, (lines) => {
        const { boxes, width, height } = chartLayout(tree(lines), NOBODY, SIZES);
        const all = [...boxes.values()];
        expect(all).toHaveLength(lines.length);
        for (const [index, a] of all.entries()) {
          expect(a.left).toBeGreaterThanOrEqual(0);
          expect(a.left + SIZES.width).toBeLessThanOrEqual(width + 1e-9);
          expect(a.top + SIZES.height).toBeLessThanOrEqual(height + 1e-9);
          for (const b of all.slice(index + 1)) {
            const apart =
              a.left + SIZES.width <= b.left + 1e-9 ||
              b.left + SIZES.width <= a.left + 1e-9 ||
              a.top + SIZES.height <= b.top + 1e-9 ||
              b.top + SIZES.height <= a.top + 1e-9;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });

  it('puts every manager above their reports', () => {
    fc.assert(
      fc.property(managers, (lines) => {
        const reporting = tree(lines);
        const { boxes } = chartLayout(reporting, NOBODY, SIZES);
        for (const [id, { managerId }] of reporting.nodes) {
          if (managerId === null) continue;
          expect(boxes.get(id)?.top).toBeGreaterThanOrEqual((boxes.get(managerId)?.top ?? 0) + SIZES.height);
        }
      }),
    );
  });

  it('a folded team is not there; its manager is', () => {
    const reporting = tree([null, 0, 0, 1, 1, 3]);
    const { boxes } = chartLayout(reporting, new Set(['p1']), SIZES);
    expect([...boxes.keys()].sort()).toEqual(['p0', 'p1', 'p2']);
  });

  it('hangs a wide team in columns instead of one endless row', () => {
    expect([1, 8, 9, 16, 33, 34, 95].map(columnsFor)).toEqual([1, 1, 2, 2, 3, 4, 10]);
    const { boxes, width } = chartLayout(tree([null, ...Array.from({ length: 12 }, () => 0)]), NOBODY, SIZES);
    expect(new Set([...boxes.values()].map((box) => box.left)).size).toBeLessThanOrEqual(3);
    expect(width).toBeLessThan(4 * SIZES.width);
  });

  it('who has no line stands in a block below the tree', () => {
    const { boxes, aloneTop } = chartLayout(tree([null, 0, null, null]), NOBODY, SIZES);
    expect(aloneTop).not.toBeNull();
    expect(boxes.get('p2')?.top).toBe(aloneTop);
    expect(boxes.get('p1')?.top).toBeLessThan(aloneTop ?? 0);
  });

  it('finds who is at a point and who is in view', () => {
    const layout = chartLayout(tree([null, 0, 0]), NOBODY, SIZES);
    const box = layout.boxes.get('p1') ?? { left: 0, top: 0 };
    expect(idAt(layout, SIZES, box.left + 1, box.top + 1)).toBe('p1');
    expect(idAt(layout, SIZES, box.left - 0.1, box.top + 1)).toBeNull();
    const all = { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 };
    expect(idsIn(layout, SIZES, all).sort()).toEqual(['p0', 'p1', 'p2']);
    expect(
      idsIn(layout, SIZES, { left: box.left, top: box.top, right: box.left + 1, bottom: box.top + 1 }),
    ).toEqual(['p1']);
  });

  it('a line never leaves the chart', () => {
    fc.assert(
      fc.property(managers, (lines) => {
        const layout = chartLayout(tree(lines), NOBODY, SIZES);
        for (const line of layout.lines) {
          expect(line.left).toBeGreaterThanOrEqual(0);
          expect(line.right).toBeLessThanOrEqual(layout.width);
          expect(line.strokes.flat().every(Number.isFinite)).toBe(true);
        }
      }),
    );
  });
});
