/** What PDF/UA-1 (ISO 14289-1) asks of a file and a program can check, on the reports of the demos. */
import { describe, expect, it } from 'vitest';
import { renderReport } from '#main/core/pdf/render-report.ts';
import { SECTION_KEYS } from '#shared/report/sections.ts';
import { demoWorkshop } from '#tests/support/demo.ts';
import { complaintsAbout, flatTags, openPdf, paintedOn, tagsOf } from './structure.ts';
import type { Insides } from './structure.ts';
import { inputFor } from './support.ts';

const CASES = [
  [2, 'en'],
  [4, 'hu'],
] as const;
const opened = new Map<string, Promise<{ bytes: Uint8Array; pdf: Insides }>>();

/** The report with every section, taken apart once for all tests. */
function take(phase: 2 | 4, locale: 'en' | 'hu') {
  const key = `${phase}${locale}`;
  const known = opened.get(key);
  if (known) return known;
  const { workshop, scenarioId } = demoWorkshop(phase, locale);
  const made = renderReport({
    ...inputFor(workshop, { locale, sections: [...SECTION_KEYS] }),
    scenarioId,
  }).then(async ({ bytes }) => ({ bytes, pdf: await openPdf(bytes) }));
  opened.set(key, made);
  return made;
}

describe('A report for everybody', () => {
  it('would be found out if it painted without a tag', () => {
    expect(paintedOn('/P << /MCID 7 >> BDC\nBT [<00> 3 <01>] TJ ET EMC\n0 0 m 1 1 l S')).toEqual({
      loose: ['S'],
      numbers: [7],
    });
    expect(paintedOn('/Artifact BMC 0 0 1 1 re f').loose).toEqual(['a mark that is left open']);
  });

  it.each(CASES)('is a sound file (demo %i, %s)', async (phase, locale) => {
    expect(await complaintsAbout((await take(phase, locale)).bytes)).toBe('');
  });

  it.each(CASES)(
    'says its title, its language and that it is tagged (demo %i, %s)',
    async (phase, locale) => {
      const { pdf } = await take(phase, locale);
      const { catalog } = pdf;
      expect(catalog['/Lang']).toBe(locale === 'hu' ? 'hu-HU' : 'en-GB');
      expect(pdf.dict(catalog['/MarkInfo'])['/Marked']).toBe(true);
      expect(pdf.dict(catalog['/ViewerPreferences'])['/DisplayDocTitle']).toBe(true);
      const xmp = pdf.stream(catalog['/Metadata']);
      expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
      expect(xmp).toContain('<dc:title>');
    },
  );

  it.each(CASES)('paints nothing outside of a tag or an artifact (demo %i, %s)', async (phase, locale) => {
    const { pdf } = await take(phase, locale);
    for (const page of pdf.pages) {
      const content = pdf.list(page['/Contents']).length > 0 ? contentOf(pdf, page) : '';
      expect(paintedOn(content).loose).toEqual([]);
      expect(page['/Tabs']).toBe('/S');
      expect(page['/StructParents']).toBeTypeOf('number');
    }
  });

  it.each(CASES)('tells every marked content in the tree, once (demo %i, %s)', async (phase, locale) => {
    const { pdf } = await take(phase, locale);
    const told = flatTags(tagsOf(pdf)).flatMap(({ contents }) => contents);
    expect(new Set(told).size).toBe(told.length);
    const painted = pdf.pages.reduce((sum, page) => sum + paintedOn(contentOf(pdf, page)).numbers.length, 0);
    expect(painted).toBeGreaterThan(500);
    expect(told).toHaveLength(painted);
  });

  it.each(CASES)('describes every figure and heads every column (demo %i, %s)', async (phase, locale) => {
    const { pdf } = await take(phase, locale);
    const tags = flatTags(tagsOf(pdf));
    const figures = tags.filter(({ type }) => type === 'Figure');
    expect(figures.length).toBeGreaterThan(8);
    for (const { element } of figures) {
      expect(String(element['/Alt'] ?? '').length).toBeGreaterThan(3);
      expect(pdf.list(element['/A']).some((one) => pdf.dict(one)['/BBox'] !== undefined)).toBe(true);
    }
    const heads = tags.filter(({ type }) => type === 'TH');
    expect(heads.length).toBeGreaterThan(20);
    for (const { element } of heads) {
      expect(pdf.list(element['/A']).some((one) => pdf.dict(one)['/Scope'] !== undefined)).toBe(true);
    }
  });

  it.each(CASES)('nests tables and lists as they have to be (demo %i, %s)', async (phase, locale) => {
    const { pdf } = await take(phase, locale);
    const above: Record<string, readonly string[]> = {
      TH: ['TR'],
      TD: ['TR'],
      TR: ['Table', 'THead', 'TBody'],
      THead: ['Table'],
      TBody: ['Table'],
      LI: ['L'],
      LBody: ['LI'],
      TOCI: ['TOC'],
      Sect: ['Document', 'Sect'],
    };
    const tags = flatTags(tagsOf(pdf));
    for (const tag of tags) if (above[tag.type]) expect(above[tag.type]).toContain(tag.above);
    for (const { below } of tags.filter(({ type }) => type === 'Table')) {
      const rows = below.flatMap((part) => (part.type === 'TR' ? [part] : part.below));
      expect(new Set(rows.map((row) => row.below.length)).size).toBe(1);
    }
  });

  it.each(CASES)('skips no level of heading (demo %i, %s)', async (phase, locale) => {
    const { pdf } = await take(phase, locale);
    let last = 0;
    for (const { type } of flatTags(tagsOf(pdf))) {
      const level = Number(/^H(\d)$/u.exec(type)?.[1] ?? 0);
      if (level === 0) continue;
      expect(level).toBeLessThanOrEqual(last + 1);
      last = level;
    }
    expect(last).toBeGreaterThan(0);
  });

  it.each(CASES)('says where each link leads (demo %i, %s)', async (phase, locale) => {
    const { pdf } = await take(phase, locale);
    const links = pdf.pages.flatMap((page) => pdf.list(page['/Annots']).map((one) => pdf.dict(one)));
    expect(links.length).toBeGreaterThan(8);
    for (const link of links) {
      expect(String(link['/Contents'] ?? '').length).toBeGreaterThan(2);
      expect(link['/StructParent']).toBeTypeOf('number');
    }
    const tags = flatTags(tagsOf(pdf)).filter(({ type }) => type === 'Link');
    const withAnnotation = tags.filter(({ element }) =>
      pdf.list(element['/K']).some((kid) => pdf.dict(kid)['/Type'] === '/OBJR'),
    );
    expect(withAnnotation).toHaveLength(links.length);
  });

  it.each(CASES)('embeds every font, with its letters as text (demo %i, %s)', async (phase, locale) => {
    const { pdf } = await take(phase, locale);
    const fonts = pdf.all.filter((one) => one['/Type'] === '/Font' && one['/Subtype'] === '/Type0');
    expect(fonts.length).toBeGreaterThan(1);
    expect(pdf.all.filter((one) => one['/Type'] === '/Font' && one['/Subtype'] === '/Type1')).toEqual([]);
    for (const font of fonts) {
      expect(pdf.stream(font['/ToUnicode'])).toContain('begincmap');
      const [inner] = pdf.list(font['/DescendantFonts']).map((one) => pdf.dict(one));
      const descriptor = pdf.dict(inner?.['/FontDescriptor']);
      expect(pdf.stream(descriptor['/FontFile2']).length).toBeGreaterThan(1000);
      expect(String(inner?.['/BaseFont'])).toMatch(/^\/[A-Z]{6}\+/u);
    }
  });
});

function contentOf(pdf: Insides, page: Insides['pages'][number]): string {
  const own = page['/Contents'];
  return Array.isArray(own) ? own.map((one) => pdf.stream(one as string)).join('\n') : pdf.stream(own);
}
