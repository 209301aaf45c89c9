/** How a report divides into pages: as many as a client reads, none of them nearly empty. */
import { describe, expect, it } from 'vitest';
import { resourcesDir } from '#main/core/paths.ts';
import { createPaper } from '#main/core/pdf/paper.ts';
import type { Sharing } from '#main/core/pdf/paper.ts';
import { composeReport } from '#main/core/pdf/render-report.ts';
import { typefacesIn } from '#main/core/pdf/typefaces.ts';
import { demoWorkshop } from '#tests/support/demo.ts';
import { analyze } from '#shared/analysis/index.ts';
import { metaOf } from '#shared/domain/workshop.ts';
import type { SectionKey } from '#shared/report/sections.ts';
import { reportOptionsOf } from '#shared/report/settings-to-options.ts';
import { inputFor } from './support.ts';

const DEMOS = ([1, 2, 3, 4] as const).flatMap((phase) =>
  (['en', 'hu'] as const).map((locale) => [phase, locale] as const),
);

async function chosen(phase: 1 | 2 | 3 | 4, locale: 'en' | 'hu') {
  const { workshop, scenarioId } = demoWorkshop(phase, locale);
  const options = { ...reportOptionsOf(metaOf(workshop)), locale };
  const composed = await composeReport({ ...inputFor(workshop, options), scenarioId }, resourcesDir());
  return { ...composed, findings: analyze(workshop, scenarioId).findings.all };
}

describe('The report as it is chosen at first', () => {
  it.each(DEMOS)('has 12 to 18 pages for demo %i in %s, none of them nearly empty', async (phase, locale) => {
    const { book } = await chosen(phase, locale);
    expect(book.sheets.length).toBeGreaterThanOrEqual(12);
    expect(book.sheets.length).toBeLessThanOrEqual(18);
    book.sheets.forEach(({ marks }, index) => {
      const feet = marks.flatMap(({ node, shapes }) =>
        node === 'foot' || node === null ? [] : shapes.flatMap((shape) => ('y' in shape ? [shape.y] : [])),
      );
      expect(Math.max(...feet), `page ${index + 1}`).toBeGreaterThan(book.height * 0.3);
    });
  });

  it.each(DEMOS)('says every finding of demo %i in %s on two pages', async (phase, locale) => {
    const { book, sections, findings } = await chosen(phase, locale);
    expect(sections.find(({ key }) => key === 'gaps')?.pages).toBeLessThanOrEqual(2);
    const places = new Set(book.sheets.flatMap((sheet) => [...sheet.places.keys()]));
    for (const { key } of findings) expect(places).toContain(`finding.${key}`);
  });
});

describe('A section after another one', () => {
  /** Two sections of that many blocks, each 40 points high with 10 below. */
  async function composed(first: number, second: number, sharing: Sharing) {
    const paper = createPaper(await typefacesIn(resourcesDir()), {
      size: 'a4',
      accent: '#2f55d4',
      owner: '',
      colophon: '',
      pageLabel: () => '',
    });
    const section = (key: SectionKey, blocks: number) => () => {
      paper.section(key, key, key);
      for (let block = 0; block < blocks; block += 1) {
        paper.need(40);
        paper.y += 40;
        paper.gap(10);
      }
    };
    paper.compose(section('leadership', first));
    paper.compose(section('pay', second), sharing);
    const { sheets, sections, bookmarks } = paper.finish();
    return { pages: sheets.length, pay: sections.get('pay'), bookmarks, places: sheets[0]?.places };
  }

  it('stands below it where the page has room for all of it', async () => {
    const { pages, pay, bookmarks, places } = await composed(4, 5, 'whole');
    expect([pages, pay]).toEqual([1, { first: 0, last: 0 }]);
    // Bookmark and link lead to its own place on the page, and what was tried has left nothing.
    expect(bookmarks.map(({ title }) => title)).toEqual(['leadership', 'pay']);
    expect(bookmarks[1]?.y).toBeGreaterThan(200);
    expect(places?.get('section.pay')).toBeGreaterThan(200);
  });

  it('starts a page where it would not fit, or where it may not share', async () => {
    expect((await composed(10, 5, 'whole')).pay).toEqual({ first: 1, last: 1 });
    expect((await composed(4, 5, 'never')).pay).toEqual({ first: 1, last: 1 });
  });

  it('goes on overleaf only where that saves a page or half of one is empty', async () => {
    expect(await composed(4, 20, 'flows')).toMatchObject({ pages: 2, pay: { first: 0, last: 1 } });
    expect(await composed(4, 12, 'flows')).toMatchObject({ pages: 2, pay: { first: 0, last: 1 } });
    expect(await composed(8, 13, 'flows')).toMatchObject({ pages: 2, pay: { first: 1, last: 1 } });
  });
});
