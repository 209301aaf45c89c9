/** Decks as packages: what PowerPoint would offer to repair is not in them, whatever was chosen. */
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makeOutput } from '#main/core/outputs/make.ts';
import { resourcesDir } from '#main/core/paths.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { metaOf } from '#shared/domain/workshop.ts';
import { reportOptionsOf } from '#shared/report/settings-to-options.ts';
import { demoWorkshop } from '#tests/support/demo.ts';
import { inputFor } from './pdf/support.ts';

type Parts = Readonly<Record<string, string>>;
const CASES = ([1, 2, 3, 4] as const).flatMap((phase) =>
  (['en', 'hu'] as const).flatMap((locale) =>
    (['full', 'roles'] as const).map((names) => [phase, locale, names] as const),
  ),
);

async function deckOf(
  phase: 1 | 2 | 3 | 4,
  locale: 'en' | 'hu',
  names: 'full' | 'roles',
  change: (workshop: Workshop) => Workshop = (workshop) => workshop,
) {
  const { workshop: made, scenarioId } = demoWorkshop(phase, locale);
  const workshop = change(made);
  const options = { ...reportOptionsOf(metaOf(workshop)), locale, names };
  const input = { ...inputFor(workshop, options), scenarioId };
  const { bytes } = await makeOutput({ what: 'slides', input, engagement: null }, resourcesDir());
  return bytes;
}
const partsOf = (bytes: Uint8Array): Parts =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, Buffer.from(part).toString('utf8')]),
  );
const matching = (parts: Parts, name: RegExp) => Object.entries(parts).filter(([each]) => name.test(each));
const all = (text: string, what: RegExp) => [...text.matchAll(what)].map(([, found]) => found ?? '');

describe.each(CASES)('The deck of demo %i, %s, names %s', (phase, locale, names) => {
  it('is a package without a fault', async () => {
    const bytes = await deckOf(phase, locale, names);
    const parts = partsOf(bytes);
    const there = new Set(Object.keys(parts));
    expect([...there].filter((name) => name.endsWith('/'))).toEqual([]);
    const types = parts['[Content_Types].xml'] ?? '';
    expect(all(types, /PartName="\/([^"]+)"/gu).filter((name) => !there.has(name))).toEqual([]);
    const slides = matching(parts, /^ppt\/slides\/slide\d+\.xml$/u);
    expect(slides.length).toBeGreaterThan(4);
    for (const [name, slide] of slides) {
      const ids = all(slide, /<p:cNvPr id="(\d+)"/gu);
      expect(new Set(ids).size, name).toBe(ids.length);
      expect(all(slide, /<p:ph type="(title)"\/>/gu), name).toEqual(['title']);
      expect(slide, name).not.toMatch(/<a:ln>\s*<\/a:ln>|<a:ln\s*\/>/u);
      expect(all(slide, /(name="Table \d+"\/>)/gu), name).toEqual([]);
    }
    const presentation = parts['ppt/presentation.xml'] ?? '';
    const at = (tag: string) => presentation.indexOf(`<p:${tag}`);
    expect(at('sldMasterIdLst')).toBeLessThan(at('notesMasterIdLst'));
    expect(at('notesMasterIdLst')).toBeLessThan(at('sldIdLst'));
    const themes = matching(parts, /^ppt\/(?:slideMasters|notesMasters)\/_rels\//u).map(
      ([, rels]) => all(rels, /theme\/(theme\d+\.xml)/gu)[0],
    );
    expect(new Set(themes).size).toBe(themes.length);
    for (const [name, chart] of matching(parts, /^ppt\/charts\/chart\d+\.xml$/u)) {
      const axes = new Set(all(chart, /<c:(?:cat|val|ser|date)Ax>\s*<c:axId val="(\d+)"/gu));
      expect(
        all(chart, /<c:axId val="(\d+)"/gu).filter((id) => !axes.has(id)),
        name,
      ).toEqual([]);
      const lines = all(chart, /(<c:(?:line|radar)Chart>[\s\S]*?<\/c:(?:line|radar)Chart>)/gu).join('');
      expect(lines, name).not.toContain('invertIfNegative');
      expect(lines, name).not.toMatch(/<\/c:dLbls>\s*<c:marker>/u);
    }
    // What a chart shows as zero stands as zero in its workbook.
    for (const [, part] of Object.entries(unzipSync(bytes)).filter(([name]) => name.endsWith('.xlsx'))) {
      const [sheet] = matching(partsOf(part), /^xl\/worksheets\/sheet/u);
      expect(sheet?.[1]).not.toContain('<v></v>');
    }
  });
});

describe('What is written on a slide', () => {
  /** An engagement in dollars, whose client is written with everything that means something to XML. */
  const difficult = (workshop: Workshop): Workshop => {
    const meta = { ...metaOf(workshop), currency: 'USD', client: '"A" & <B> $1 $& $$ Ltd.' };
    return { ...workshop, workshop: { [meta.id]: meta } };
  };

  it.each([1, 2, 3, 4] as const)(
    'stands in words for a table as it stands in its title, demo %i',
    async (phase) => {
      const parts = partsOf(await deckOf(phase, 'en', 'full', difficult));
      for (const [name, slide] of matching(parts, /^ppt\/slides\/slide\d+\.xml$/u)) {
        const title = /name="Title"[\s\S]*?<a:t>([^<]*)<\/a:t>/u.exec(slide)?.[1]?.replaceAll('"', '&quot;');
        for (const words of all(slide, /name="Table \d+" descr="([^"]*)"/gu)) expect(words, name).toBe(title);
        // No value of an attribute holds the beginning of an element.
        expect(slide.replaceAll(/>[^<]*</gu, '><'), name).not.toMatch(/="[^"]*</u);
      }
    },
  );
});
