/** Templates of firms: what is refused and how, which layout plays which part, what is kept. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { readTemplate } from '#main/core/slides/deck-template.ts';
import { defaultTemplate } from '#main/core/slides/default-template.ts';
import { layoutsByRole } from '#main/core/slides/layout-roles.ts';
import { readTemplateFile } from '#main/core/slides/template-file.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import { demoWorkshop } from '#tests/support/demo.ts';
import { faultsIn } from '#tests/support/deck/check-deck.ts';
import { TEMPLATES, deckOf, templateBytes } from '#tests/support/deck/make-deck.ts';
import type { TemplateName } from '#tests/support/deck/make-deck.ts';
import { partsIn, textOfPart } from '#tests/support/deck/read-package.ts';

const folder = mkdtempSync(join(tmpdir(), 'phaseboard-templates-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MAIN = 'ppt/presentation.xml';
/** A template with one part changed. */
function changed(
  part: string,
  change: (text: string) => string,
  name: TemplateName = 'firm-16x9.pptx',
): Uint8Array {
  const parts = partsIn(templateBytes(name));
  const text = textOfPart(parts[part] ?? new Uint8Array());
  const made = change(text);
  if (made === text) throw new Error(`nothing changed in ${part}`);
  return zipSync({ ...parts, [part]: Buffer.from(made) });
}
const codeOf = (bytes: Uint8Array): unknown => {
  try {
    readTemplate(bytes);
    return null;
  } catch (error) {
    return error instanceof PhaseboardError ? error.code : error;
  }
};
const SLIDE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/slide';
const STRICT = 'http://purl.oclc.org/ooxml/presentationml/main';
const TRANSITIONAL = 'http://schemas.openxmlformats.org/presentationml/2006/main';

const REFUSED: readonly (readonly [what: string, code: string, bytes: () => Uint8Array])[] = [
  ['a text', 'template.notOne', () => Buffer.from('Dear Sir or Madam')],
  ['a zip of something else', 'template.notOne', () => zipSync({ 'a.txt': Buffer.from('a') })],
  ['a file that is cut off', 'template.damaged', () => templateBytes('firm-16x9.pptx').slice(0, 9000)],
  [
    'a locked file or one of an older program',
    'template.locked',
    () => Buffer.from('d0cf11e0a1b11ae100', 'hex'),
  ],
  ['a strict one', 'template.strict', () => changed(MAIN, (text) => text.replaceAll(TRANSITIONAL, STRICT))],
  [
    'one without a layout',
    'template.noLayout',
    () =>
      changed('ppt/slideMasters/slideMaster1.xml', (text) =>
        text.replace(/<p:sldLayoutIdLst>.*<\/p:sldLayoutIdLst>/u, ''),
      ),
  ],
  [
    'one with a document type',
    'template.unsafe',
    () => changed(MAIN, (text) => text.replace('<p:pres', '<!DOCTYPE x><p:pres')),
  ],
  [
    'one with a document type in a layout',
    'template.unsafe',
    () =>
      changed('ppt/slideLayouts/slideLayout3.xml', (text) => text.replace('<p:sld', '<!DOCTYPE x><p:sld')),
  ],
  [
    'one whose layout is no XML',
    'template.damaged',
    () => changed('ppt/slideLayouts/slideLayout1.xml', (text) => text.slice(0, 900)),
  ],
  [
    'one whose layout leads to a slide',
    'template.ownSlide',
    () =>
      changed('ppt/slideLayouts/_rels/slideLayout3.xml.rels', (text) =>
        text.replace('</Rel', `<Relationship Id="rIdS" Type="${SLIDE}" Target="../slides/slide1.xml"/></Rel`),
      ),
  ],
  [
    'more than can be a template',
    'template.tooLarge',
    () => zipSync({ 'a.bin': new Uint8Array(101 * 1024 * 1024) }, { level: 1 }),
  ],
];

describe('A template', () => {
  it.each(REFUSED)('is refused in a sentence of its own: %s', (_, code, bytes) => {
    expect(codeOf(bytes())).toBe(code);
  });

  it('that is refused is called by the name of its file, and the layout by its own', async () => {
    const path = join(folder, 'Firm.pptx');
    writeFileSync(path, REFUSED.find(([, code]) => code === 'template.ownSlide')?.[2]() ?? '');
    await expect(readTemplateFile(path)).rejects.toMatchObject({
      code: 'template.ownSlide',
      details: { name: 'Firm.pptx', layout: 'Title Only' },
    });
  });

  it.each([
    [null, 'Title Slide', 'Title Only'],
    ['firm-16x9.pptx', 'Title Slide', 'Title Only'],
    ['firm-4x3.pptx', 'Title Slide', 'Title Only'],
    ['firm-burdened.pptm', 'Title Slide', 'Title Only'],
    ['firm-hu-names-only.potx', 'Borító', 'Cím és tartalom'],
  ] as const)('%s gives its layouts their parts', (name, title, titleOnly) => {
    const { layouts, size } = readTemplate(name === null ? defaultTemplate('#2f55d4') : templateBytes(name));
    const roles = layoutsByRole(layouts, size);
    expect([roles.title.name, roles.titleOnly.name]).toEqual([title, titleOnly]);
    expect(roles.titleOnly.free.h).toBeGreaterThan(size.h / 2);
    const other = layoutsByRole(layouts, size, { titleOnly: layouts[1]?.name ?? '' });
    expect(other.titleOnly).toBe(layouts[1]);
  });

  it('with a dark layout knows it', () => {
    const { layouts } = readTemplate(templateBytes('firm-burdened.pptm'));
    expect(layouts.filter(({ dark }) => dark).map(({ name }) => name)).toEqual(['Section Header']);
  });

  it.each(TEMPLATES)(
    '%s is kept without slides, people and properties, and makes the same deck',
    async (name) => {
      const path = join(folder, name);
      writeFileSync(path, templateBytes(name));
      const kept = await readTemplateFile(path);
      const bytes = Buffer.from(kept.data, 'base64');
      const parts = Object.keys(partsIn(bytes));
      expect(
        parts.filter((part) => /docProps|slides\/|notesSlides|vba|comment|customXml|viewProps/u.test(part)),
      ).toEqual([]);
      const { workshop } = demoWorkshop(1, 'en');
      const [one, two] = [await deckOf(workshop, {}, templateBytes(name)), await deckOf(workshop, {}, bytes)];
      expect(Buffer.from(one.bytes).equals(two.bytes)).toBe(true);
    },
  );

  it('without any title has one written on its slides', async () => {
    const bytes = templateBytes('firm-16x9.pptx');
    const { bytes: deck } = await deckOf(demoWorkshop(3, 'en').workshop, {}, bytes, { titleOnly: 'Blank' });
    expect(faultsIn(deck, { template: bytes })).toEqual([]);
  });

  it('read by another prefix is the same template', () => {
    const bytes = changed(MAIN, (text) =>
      text.replaceAll(/(?<=<\/?)p:/gu, 'q:').replace('xmlns:p=', 'xmlns:q='),
    );
    expect(readTemplate(bytes).layouts.map(({ name }) => name)).toContain('Title Only');
  });
});
