import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resourcesDir } from '#main/core/paths.ts';
import { composeReport } from '#main/core/pdf/render-report.ts';
import { typefacesIn } from '#main/core/pdf/typefaces.ts';
import type { Sheet } from '#main/core/pdf/book.ts';
import type { Measure, Shape } from '#shared/drawing/scene.ts';
import { MIN_TEXT } from '#shared/drawing/scene.ts';
import { workshops } from '#tests/shared/analysis/arbitrary-workshop.ts';
import { organizations } from '#tests/shared/drawing/arbitraries.ts';
import { isInside, overlaps, rectOf } from '#tests/shared/drawing/support.ts';
import type { Rect } from '#tests/shared/drawing/support.ts';
import { withPlan } from './plans.ts';
import { inputFor } from './support.ts';

const SIDE = 51;
const { measure } = await typefacesIn(resourcesDir());

/** Letters without the room above and below them, so that lines set close are not taken for lines that touch. */
function lettersOf(shape: Shape & { kind: 'text' }, using: Measure): Rect {
  const { left, right } = rectOf(shape, using);
  return {
    left: left + 0.4,
    right: right - 0.4,
    top: shape.y - shape.size * 0.68,
    bottom: shape.y + shape.size * 0.12,
  };
}

function expectSound(sheets: readonly Sheet[], width: number, height: number): void {
  const frame: Rect = { left: SIDE - 1, top: 36, right: width - SIDE + 1, bottom: height - 28 };
  sheets.forEach(({ marks }, index) => {
    const shapes = marks.flatMap((mark) => mark.shapes);
    const texts = shapes.filter((shape) => shape.kind === 'text' && shape.text.trim() !== '') as (Shape & {
      kind: 'text';
    })[];
    for (const shape of shapes) {
      if (!isInside(rectOf(shape, measure), frame)) {
        throw new Error(`page ${index + 1} leaves its margins: ${JSON.stringify(shape)}`);
      }
    }
    expect(Math.min(...texts.map(({ size }) => size))).toBeGreaterThanOrEqual(MIN_TEXT);
    const boxes = texts
      .map((shape) => ({ shape, rect: lettersOf(shape, measure) }))
      .sort((a, b) => a.rect.top - b.rect.top);
    boxes.forEach(({ shape, rect }, at) => {
      for (let next = at + 1; next < boxes.length; next += 1) {
        const other = boxes[next];
        if (!other || other.rect.top >= rect.bottom) break;
        if (overlaps(rect, other.rect)) {
          throw new Error(`page ${index + 1}: "${shape.text}" lies on "${other.shape.text}"`);
        }
      }
    });
  });
}

describe('Every page, as drawn', () => {
  it('keeps inside its margins, apart and readable, for any organization of up to 1000 people', async () => {
    await fc.assert(
      fc.asyncProperty(
        organizations(1000),
        fc.constantFrom('a4', 'letter'),
        fc.constantFrom('en', 'hu'),
        fc.constantFrom('full', 'initials', 'roles'),
        async (workshop, paper, locale, names) => {
          const { book } = await composeReport(
            inputFor(withPlan(workshop), { paper, locale, names }),
            resourcesDir(),
          );
          expectSound(book.sheets, book.width, book.height);
        },
      ),
      { numRuns: 12 },
    );
  }, 120_000);

  it('does so for any figures and answers too', async () => {
    await fc.assert(
      fc.asyncProperty(
        workshops,
        fc.constantFrom('a4', 'letter'),
        fc.constantFrom('en', 'hu'),
        async (workshop, paper, locale) => {
          const { book } = await composeReport(inputFor(workshop, { paper, locale }), resourcesDir());
          expectSound(book.sheets, book.width, book.height);
        },
      ),
      { numRuns: 12 },
    );
  }, 120_000);

  it('keeps the executive summary on one page, whatever the data', async () => {
    await fc.assert(
      fc.asyncProperty(
        workshops,
        fc.constantFrom('a4', 'letter'),
        fc.constantFrom('en', 'hu'),
        async (workshop, paper, locale) => {
          const { sections } = await composeReport(
            inputFor(withPlan(workshop), { paper, locale, sections: ['summary'] }),
            resourcesDir(),
          );
          expect(sections[0]?.pages).toBe(1);
        },
      ),
      { numRuns: 25 },
    );
  }, 120_000);

  it('puts before and after on facing pages, the first of them on the left', async () => {
    for (const first of ['cover', 'summary', 'scope'] as const) {
      const sections = first === 'cover' ? ['cover', 'target'] : ['cover', first, 'target'];
      const input = inputFor(withPlan(fc.sample(organizations(20), { numRuns: 1, seed: 7 })[0]!), {
        sections: sections as never,
      });
      const { book } = await composeReport(input, resourcesDir());
      const [before, after] = book.bookmarks.filter(({ level }) => level === 1);
      expect((before?.page ?? 0) % 2).toBe(1);
      expect(after?.page).toBe((before?.page ?? 0) + 1);
    }
  });
});
