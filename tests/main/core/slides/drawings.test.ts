/** What slides show: the report's drawings as native groups, and its figures to the digit. */
import { describe, expect, it } from 'vitest';
import { contextOf } from '#main/core/pdf/report-context.ts';
import { scoreText } from '#main/core/pdf/score-text.ts';
import { summaryFigures } from '#main/core/pdf/summary-text.ts';
import { demoWorkshop } from '#tests/support/demo.ts';
import { deckOf } from '#tests/support/deck/make-deck.ts';
import { every, parse, partsIn, textOfPart } from '#tests/support/deck/read-package.ts';
import type { Element } from '#tests/support/deck/read-package.ts';
import { inputFor, readReport } from '../pdf/support.ts';

const CASES = ([1, 2, 3, 4] as const).flatMap((phase) =>
  (['en', 'hu'] as const).map((locale) => [phase, locale] as const),
);
const wordsIn = (element: Element) =>
  every(element, 'a:p')
    .map((one) =>
      every(one, 'a:t')
        .map(({ text }) => text)
        .join(''),
    )
    .join(' ');
/** Slides in their order. */
function slidesOf(bytes: Uint8Array): Element[] {
  const parts = partsIn(bytes);
  const count = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name)).length;
  return Array.from({ length: count }, (_, at) =>
    parse(textOfPart(parts[`ppt/slides/slide${at + 1}.xml`] ?? new Uint8Array())),
  );
}
const plain = (text: string) => text.replaceAll(/[\s\u00a0\u202f\u2009]+/gu, '');

describe.each(CASES)('The slides of demo %i, %s', (phase, locale) => {
  const { workshop, scenarioId } = demoWorkshop(phase, locale);
  const input = { ...inputFor(workshop, { locale }), scenarioId };
  const context = contextOf(input);

  it('are few enough to be shown', async () => {
    const { slides } = await deckOf(workshop, { locale });
    expect(slides).toBeGreaterThanOrEqual(10);
    expect(slides).toBeLessThanOrEqual(22);
  });

  it('show ladder, key figures and organization as groups of shapes, with words for them', async () => {
    const slides = slidesOf((await deckOf(workshop, { locale })).bytes);
    const groups = slides.flatMap((slide) => every(slide, 'p:grpSp'));
    expect(groups.length).toBeGreaterThanOrEqual(context.target ? 4 : 3);
    for (const group of groups) expect(every(group, 'p:cNvPr')[0]?.at['descr']).toBeTruthy();
    const drawn = groups.map(wordsIn).join(' ');
    for (const { name } of context.people.filter((person) => !person.vacancy)) expect(drawn).toContain(name);
  });

  it('say the figures of the report, to the digit', async () => {
    const slides = slidesOf((await deckOf(workshop, { locale })).bytes);
    const deck = plain(slides.map(wordsIn).join(' '));
    const { said } = await readReport(input);
    for (const [value] of summaryFigures(context)) {
      expect(plain(said.summary)).toContain(plain(value));
      expect(deck).toContain(plain(value));
    }
    if (context.phase.phase === null) return;
    for (const score of Object.values(context.phase.scores)) {
      const text = plain(scoreText(context.words, score));
      expect(plain(said.phase)).toContain(text);
      expect(deck).toContain(text);
    }
  });
});
