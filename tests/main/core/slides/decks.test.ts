/** Decks as packages: what PowerPoint would offer to repair is not in them, whatever was chosen. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateOrganization } from '#main/core/demos/generate.ts';
import type { Workshop } from '#shared/domain/records.ts';
import type { Locale } from '#shared/domain/workshop-meta.ts';
import { metaOf, workshopOf } from '#shared/domain/workshop.ts';
import { demoWorkshop } from '#tests/support/demo.ts';
import { faultsIn } from '#tests/support/deck/check-deck.ts';
import { TEMPLATES, deckOf, templateBytes } from '#tests/support/deck/make-deck.ts';
import { cellsIn, every, parse, partsIn, textOfPart } from '#tests/support/deck/read-package.ts';
import { org } from '#tests/support/org.ts';
import { withRecords } from '#tests/support/workshop.ts';

const LOCALES = ['en', 'hu'] as const;
const sample = (people: number, teams: number, locale: Locale): Workshop =>
  workshopOf(generateOrganization({ people, teams, seed: 7, locale }));
const TOLD = ['SAMPLE', 'brand team', 'Meridian Partners template', 'MSIP_Label'];
/** All that a deck says, workbooks of charts as well: runs joined, entities read. */
function saidIn(bytes: Uint8Array): string {
  return Object.entries(partsIn(bytes))
    .flatMap(([name, part]) => {
      if (name.endsWith('.xlsx')) return [...cellsIn(part).values()];
      if (!/\.(?:xml|rels)$/u.test(name)) return [];
      const root = parse(textOfPart(part));
      const values = every(root, 'p:cNvPr').map(({ at }) => `${at['name'] ?? ''} ${at['descr'] ?? ''}`);
      const paragraphs = every(root, 'a:p').map((one) =>
        every(one, 'a:t')
          .map(({ text }) => text)
          .join(''),
      );
      return [...values, ...paragraphs, textOfPart(part)];
    })
    .join('\n');
}

describe.each([null, ...TEMPLATES])('A deck in the template %s', (template) => {
  const bytes = template === null ? null : templateBytes(template);
  const check = (deck: Uint8Array, secrets: readonly string[] = []) =>
    faultsIn(deck, { ...(bytes ? { template: bytes } : {}), secrets: [...TOLD, ...secrets] });

  it.each(LOCALES)('has no fault for any demo and choice of names, %s', async (locale) => {
    for (const phase of [1, 2, 3, 4] as const) {
      // Both choices in the program's own template, one of them by turns in the firms'.
      for (const names of (['full', 'roles'] as const).filter((_, at) => !bytes || phase % 2 === at)) {
        const { workshop } = demoWorkshop(phase, locale);
        const deck = await deckOf(workshop, { locale, names }, bytes);
        expect(check(deck.bytes), `${phase} ${names}`).toEqual([]);
      }
    }
  });

  it.each(LOCALES)('has no fault for nobody and for four hundred, %s', async (locale) => {
    for (const [people, teams] of [
      [0, 0],
      [400, 9],
    ] as const) {
      const deck = await deckOf(sample(people, teams, locale), { locale }, bytes);
      expect(check(deck.bytes), `${people}`).toEqual([]);
    }
  });

  it('keeps masters and layouts byte for byte', async () => {
    if (!bytes) return;
    const made = partsIn((await deckOf(demoWorkshop(3, 'en').workshop, {}, bytes)).bytes);
    const theirs = Object.entries(partsIn(bytes)).filter(([name]) =>
      /^ppt\/(?:slideMasters|slideLayouts|theme|media\/image1|notesMasters)/u.test(name),
    );
    expect(theirs.length).toBeGreaterThan(5);
    for (const [name, part] of theirs)
      expect(Buffer.from(part).equals(made[name] ?? new Uint8Array()), name).toBe(true);
  });
});

describe('A deck', () => {
  it('is the same file twice, in any zone', async () => {
    const { workshop } = demoWorkshop(4, 'hu');
    const zone = process.env['TZ'];
    const one = await deckOf(workshop, { locale: 'hu' });
    process.env['TZ'] = 'Pacific/Kiritimati';
    const two = await deckOf(workshop, { locale: 'hu' }).finally(() => {
      process.env['TZ'] = zone;
    });
    expect(Buffer.from(one.bytes).equals(two.bytes)).toBe(true);
  });

  it('tells no name and no amount where both are left out, in workbooks and notes either', async () => {
    const workshop = sample(40, 3, 'en');
    const names = Object.values(workshop.person).flatMap(({ name }) => (name === '' ? [] : [name]));
    const { bytes } = await deckOf(workshop, { names: 'roles', hide: ['pay', 'revenue'] });
    const said = saidIn(bytes);
    expect(names.filter((name) => said.includes(name))).toEqual([]);
    expect(said).not.toContain('€');
    // The same search finds them where they are told.
    const open = saidIn((await deckOf(workshop)).bytes);
    expect(names.some((name) => open.includes(name))).toBe(true);
    expect(open).toContain('€');
  });

  it('bears the words about a section in its notes', async () => {
    const { workshop } = demoWorkshop(3, 'en');
    const said = withRecords(workshop, {
      type: 'commentary',
      id: 'phase.en',
      section: 'phase',
      locale: 'en',
      text: 'Read this aloud.',
      headline: 'Our own headline',
    });
    const parts = partsIn((await deckOf(said)).bytes);
    const notes = Object.entries(parts).filter(([name]) => name.startsWith('ppt/notesSlides/notesSlide'));
    expect(notes.map(([, part]) => textOfPart(part)).join('')).toContain('Read this aloud.');
    const slides = Object.entries(parts).filter(([name]) => name.startsWith('ppt/slides/slide'));
    const texts = slides.map(([, part]) => textOfPart(part)).join('');
    expect(texts).toContain('Our own headline');
    expect(texts).not.toContain('Read this aloud.');
  });

  it('has no fault with any text in names, titles, actions and headlines', async () => {
    const base = org`Closing: Ken (new 100, quota 80), Eva (new 50) | Inbound: Lea`;
    const hard = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        ']]>',
        '"A" & <B> $1 $& $$',
        '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
        '\ud800',
        '\ufffe\uffff',
        'x'.repeat(5000),
      ),
      fc.constant('five thousand letters '.repeat(230)),
    );
    await fc.assert(
      fc.asyncProperty(hard, hard, hard, async (anyName, anyAction, anyHeadline) => {
        // As long as each field may be.
        const [name, action, headline] = [
          anyName.slice(0, 200),
          anyAction.slice(0, 1000),
          anyHeadline.slice(0, 300),
        ];
        const workshop = withRecords(
          base,
          { type: 'person', id: 'x', name, title: name, managerId: 'person:Ken' },
          { type: 'action', id: 'a', text: action, owner: name, due: '2026-12-24' },
          { type: 'decision', id: 'd', text: name, reason: action, decidedBy: name },
          { type: 'commentary', id: 'phase.en', section: 'phase', locale: 'en', text: action, headline },
        );
        const meta = metaOf(workshop);
        const client = { ...workshop, workshop: { [meta.id]: { ...meta, client: headline } } };
        expect(faultsIn((await deckOf(client)).bytes)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });
});
