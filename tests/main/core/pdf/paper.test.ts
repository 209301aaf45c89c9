import { expect, test } from 'vitest';
import { createPaper } from '#main/core/pdf/paper.ts';
import { typefacesIn } from '#main/core/pdf/typefaces.ts';
import { resourcesDir } from '#main/core/paths.ts';

const typefaces = await typefacesIn(resourcesDir());

/** A section of `blocks` that are each 40 points high with 10 below, composed. */
function composed(blocks: number) {
  const paper = createPaper(typefaces, {
    size: 'a4',
    accent: '#2f55d4',
    owner: 'Client',
    colophon: 'Draft',
    pageLabel: (page, pages) => `${page} of ${pages}`,
  });
  const written: { dense: boolean; page: number; y: number }[][] = [];
  paper.compose(() => {
    const places: { dense: boolean; page: number; y: number }[] = [];
    written.push(places);
    paper.section('coverage', 'Coverage', 'Coverage');
    for (let block = 0; block < blocks; block += 1) {
      paper.need(40);
      places.push({ dense: paper.dense, page: paper.page, y: paper.y });
      paper.y += 40;
      paper.gap(10);
    }
  });
  const { sheets, bookmarks, sections } = paper.finish();
  return { last: written.at(-1) ?? [], pages: sheets.length, bookmarks, sections, tries: written.length };
}

/** Blocks that fill one page with air between them. */
const ONE_PAGE = 14;

test('a section whose end would stand alone on a page is written with less air', () => {
  const { pages, last, bookmarks, sections } = composed(ONE_PAGE + 1);
  expect(pages).toBe(1);
  expect(last).toHaveLength(ONE_PAGE + 1);
  expect(last.every(({ dense }) => dense)).toBe(true);
  // What was tried before has left nothing behind, and the foot stays clear.
  expect([bookmarks.length, [...sections]]).toEqual([1, [['coverage', { first: 0, last: 0 }]]]);
  expect(Math.max(...last.map(({ y }) => y + 40))).toBeLessThan(841.89 - 34 - 7.2);
});

test('a section that fills its pages keeps its air', () => {
  const { pages, tries, last } = composed(ONE_PAGE + 8);
  expect([pages, tries]).toEqual([2, 1]);
  expect(last.some(({ dense }) => dense)).toBe(false);
});

test('a section that needs the page all the same keeps its air', () => {
  const { pages, last, bookmarks } = composed(ONE_PAGE + 4);
  expect(pages).toBe(2);
  expect(last.some(({ dense }) => dense)).toBe(false);
  expect(bookmarks).toHaveLength(1);
});

test('the section after one with less air has its own again', () => {
  const paper = createPaper(typefaces, {
    size: 'letter',
    accent: '#2f55d4',
    owner: '',
    colophon: '',
    pageLabel: () => '',
  });
  const { bottom } = paper;
  paper.compose(() => {
    paper.section('gaps', 'Gaps', null);
    for (let block = 0; block < ONE_PAGE + 1; block += 1) {
      paper.need(40);
      paper.y += 38;
      paper.gap(10);
    }
  });
  expect([paper.dense, paper.bottom]).toEqual([false, bottom]);
});
