import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartPages } from '#shared/drawing/chart-pages.ts';
import type { ChartPage } from '#shared/drawing/chart-pages.ts';
import { MIN_TEXT } from '#shared/drawing/scene.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { org } from '../../support/org.ts';
import { organizations } from './arbitraries.ts';
import { blocksOf, isInside, MONO, overlaps, rectOf, TEXT, textsOf } from './support.ts';

const FRAME = { width: 493, firstHeight: 560, height: 690 };

const layout = (workshop: Workshop): ChartPage[] => chartPages(blocksOf(workshop), FRAME, MONO, TEXT);
const printed = (pages: readonly ChartPage[]) =>
  pages.flatMap(({ parts }) => parts.flatMap(({ scene }) => textsOf(scene)));

function laws(pages: readonly ChartPage[]): void {
  pages.forEach(({ parts }, index) => {
    const page = {
      left: 0,
      top: 0,
      right: FRAME.width,
      bottom: index === 0 ? FRAME.firstHeight : FRAME.height,
    };
    const cards = parts.flatMap(({ scene, y }) =>
      scene.shapes.flatMap((shape) => {
        const rect = rectOf(shape, MONO);
        const placed = { ...rect, top: rect.top + y, bottom: rect.bottom + y };
        if (!isInside(placed, page)) throw new Error(`outside: ${JSON.stringify(shape)} at ${y}`);
        if (shape.kind === 'text' && shape.size < MIN_TEXT) throw new Error(`too small: ${shape.text}`);
        return shape.kind === 'box' && shape.radius !== undefined ? [placed] : [];
      }),
    );
    const byTop = cards.sort((a, b) => a.top - b.top);
    byTop.forEach((card, at) => {
      for (let next = at + 1; next < byTop.length; next += 1) {
        const other = byTop[next];
        if (!other || other.top >= card.bottom) break;
        if (overlaps(card, other)) throw new Error(`cards overlap on page ${index + 1}`);
      }
    });
  });
}

describe('The organization chart on paper', () => {
  it('keeps everything inside the page, apart and readable, for any organization of up to 1000 people', () => {
    fc.assert(
      fc.property(organizations(1000), (workshop) => laws(layout(workshop))),
      { numRuns: 40 },
    );
  });

  it('shows every person exactly as often as they are placed, and the unplaced once', () => {
    fc.assert(
      fc.property(organizations(60), (workshop) => {
        const shown = layout(workshop).flatMap(({ parts }) => parts.flatMap(({ names }) => names)).length;
        const placed = Object.values(workshop.placement);
        const seated = new Set(placed.map(({ personId }) => personId)).size;
        expect(shown).toBe(placed.length + Object.keys(workshop.person).length - seated);
      }),
      { numRuns: 40 },
    );
  });

  it('never cuts a name, however long it is', () => {
    const name = 'Szentgyörgyi-Papp-Bereczki Wilhelmina Maximiliána Ágnes'.padEnd(200, 'w');
    const short = org`Closing: Ken`;
    const ken = short.person['person:Ken'];
    const pages = layout({ ...short, person: ken ? { [ken.id]: { ...ken, name } } : {} });
    expect(printed(pages).join('').replaceAll(' ', '')).toContain(name.replaceAll(' ', ''));
    laws(pages);
  });

  it('repeats the title and the four heads where a team goes on overleaf', () => {
    const crowd = Array.from({ length: 60 }, (_, index) => `Seller ${index}`).join(', ');
    const [, second] = layout(org(`Team DACH > closing: ${crowd}`));
    expect(printed(second ? [second] : []).slice(0, 6)).toContain('Team DACH (continued)');
    expect(printed(second ? [second] : [])).toEqual(expect.arrayContaining(['outbound', 'account']));
  });

  it('says where nobody works', () => {
    const texts = printed(layout(org`Team DACH > closing: Lea`));
    expect(texts.filter((text) => text === 'Nobody')).toHaveLength(3);
  });

  it('reads from the leadership over the specialists and teams to the unplaced', () => {
    const workshop = org`Unplaced: Max | Team DACH > inbound: Lea | Closing: Ken | Founder: Ada | Leadership: Vera`;
    expect(blocksOf(workshop).map(({ title }) => title)).toEqual([
      'leadership',
      'founder',
      'Specialists',
      'Team DACH',
      'unplaced',
    ]);
  });

  it('is empty without people', () => {
    expect(layout(org``)).toEqual([{ parts: [] }]);
  });
});
