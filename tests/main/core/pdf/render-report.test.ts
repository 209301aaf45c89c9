import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderReport } from '#main/core/pdf/render-report.ts';
import type { Commentary } from '#shared/domain/entries.ts';
import type { SectionKey } from '#shared/report/sections.ts';
import { parseRecord } from '#shared/domain/workshop.ts';
import { org } from '#tests/support/org.ts';
import { pagesOf, runsOf } from '#tests/support/pdf-text.ts';
import { popplerWords } from '#tests/support/second-opinion.ts';
import { organizations } from '#tests/shared/drawing/arbitraries.ts';
import {
  about,
  everybody,
  expectInsideMargins,
  inputFor,
  insidesOf,
  readReport,
  writtenIn,
} from './support.ts';

const PEOPLE = `Leadership: Vera Nagy (manager) | Founder: Ödön Szűcs (founder, new 900000)
  Closing: Ken Őze (quota 500000, new 450000, manager Vera Nagy), Eva Kiss (quota 400000, new 300000)
  Inbound: Lea Fűzfa (50%) | Account: Bo Tóth (expansion 120000) | Team DACH > outbound: Max Berg (vacancy)
  Unplaced: Ida Győri`;
const workshop = everybody(
  about(org(PEOPLE), {
    title: 'Sales organization 2026',
    client: 'Meridián Szoftver Zrt.',
    date: '2026-11-20',
    facilitator: 'Tímea Erdélyi',
  }),
  (person, index) => ({ ...person, email: `person${index}@client.example`, notes: 'a private note' }),
);
const crowd = (people: number) =>
  org(`Closing: ${Array.from({ length: people }, (_, index) => `Seller ${index} Őri`).join(', ')}`);

describe('The report', () => {
  it('is the same file for the same input', async () => {
    const [first, second] = [await renderReport(inputFor(workshop)), await renderReport(inputFor(workshop))];
    expect(Buffer.from(first.bytes).equals(second.bytes)).toBe(true);
  });

  it('bears title, author, language and the date of the data, and is tagged for screen readers', async () => {
    const insides = insidesOf((await renderReport(inputFor(workshop, { locale: 'hu' }))).bytes);
    for (const text of ['Meridián Szoftver Zrt. – Sales organization 2026', 'Tímea Erdélyi']) {
      expect(writtenIn(insides, text)).toBe(true);
    }
    expect(insides).toContain('/Lang (hu-HU)');
    expect(insides).toContain('D:20261124000000Z');
    expect(insides).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(insides).toContain('/DisplayDocTitle true');
    for (const tag of ['H1', 'H2', 'Figure', 'Table', 'THead', 'TH', 'TD']) {
      expect(insides).toMatch(new RegExp(`/S /${tag}\\b`, 'u'));
    }
    expect(insides).toContain('/Scope /Column');
    expect(writtenIn(insides, 'Jelenlegi szervezet')).toBe(true); // a bookmark
    expect(writtenIn(insides, 'Lezárás: Ken Őze')).toBe(true); // the chart in words
  });

  it('sets no text below 7 points', async () => {
    for (const locale of ['en', 'hu'] as const) {
      const insides = insidesOf((await renderReport(inputFor(workshop, { locale }))).bytes);
      const sizes = [...insides.matchAll(/\/F\d+ ([\d.]+) Tf/gu)].map((match) => Number(match[1]));
      expect(sizes.length).toBeGreaterThan(100);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(7);
    }
  });

  it('tells how far it is, up to the end', async () => {
    const steps: number[] = [];
    await renderReport(inputFor(crowd(120)), undefined, (done, total) => steps.push(done / total));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps.at(-1)).toBe(1);
  });

  it('stops when it is cancelled', async () => {
    const controller = new AbortController();
    const report = renderReport(inputFor(crowd(120)), controller.signal, () => controller.abort());
    await expect(report).rejects.toMatchObject({ code: 'job.cancelled' });
  });

  it('names a scenario that is not there', async () => {
    const report = renderReport({ ...inputFor(workshop), scenarioId: 'gone' });
    await expect(report).rejects.toMatchObject({ code: 'workshop.notFound' });
  });
});

describe('What the report says', () => {
  const read = (...args: Parameters<typeof inputFor>) => readReport(inputFor(...args));

  it('shows everybody, with all accents, in English', async () => {
    const { said, pages } = await read(workshop);
    expect(said.cover).toContain('Sales organization 2026');
    expect(said.cover).toContain('20 November 2026');
    expect(said.phase).toContain('How sure we are');
    expect(said.summary).toContain(`Page 2 of ${pages}`);
    for (const person of ['Ödön Szűcs', 'Ken Őze', 'Lea Fűzfa', 'Ida Győri']) {
      expect(said.organization).toContain(person);
      expect(said.record).toContain(person);
    }
    expect(said.record).toMatch(/Ken Őze.*?Vera Nagy Closing 1 450,000 500,000 90%/u);
  });

  it('says the same in Hungarian', async () => {
    const { said, pages } = await read(workshop, { locale: 'hu' });
    expect(said.cover).toContain('2026. november 20.');
    expect(said.phase).toContain('Mennyire biztos az eredmény');
    expect(said.summary).toContain(`2. oldal / ${pages}`);
    expect(said.organization).toContain('Ügyfélkezelés');
    expect(said.record).toContain('Árbevétel');
    expect(said.record).toContain('Lea Fűzfa');
  });

  it.each(['initials', 'roles'] as const)(
    'has %s in place of names, and no address or note',
    async (names) => {
      const { all, bytes } = await read(workshop, { names, locale: 'hu' });
      const insides = insidesOf(bytes);
      expect(all).toContain(names === 'initials' ? 'K. Ő.' : 'Lezárás 1');
      const secrets = [
        ...Object.values(workshop.person).flatMap(({ name, email }) => [name, ...name.split(' '), email]),
        'Tímea',
        'Erdélyi',
        'private note',
      ];
      for (const secret of secrets.filter((part) => part.length > 2)) {
        expect(all).not.toMatch(new RegExp(`(?<![\\p{L}])${secret}(?![\\p{L}])`, 'u'));
        if (secret.length > 3) expect(writtenIn(insides, secret)).toBe(false);
      }
    },
  );

  it('leaves out what people bring in and earn where it is told to', async () => {
    const paid = everybody(workshop, (person) => ({ ...person, ote: 123_456, variableShare: 0.4 }));
    const { all, said } = await read(paid, { hide: ['pay', 'revenue'] });
    for (const amount of ['450,000', '500,000', '€450K', '€900K', '123,456', '123K']) {
      expect(all).not.toContain(amount);
    }
    expect(said.pay).toBe('');
    expect(said.scope).toContain('Pay is hidden in this version');
  });

  it('says the same to every reader of PDF', async () => {
    const { bytes, all } = await read(workshop);
    const letters = (words: readonly string[]) =>
      [...words.join('').replaceAll(/\s/gu, '')].toSorted().join('');
    // Where poppler is not installed there is one reader less, and the claims above stand without it.
    expect(letters([all])).toBe(letters(popplerWords(bytes) ?? [all]));
  });

  it('repeats the roster’s head on every page', async () => {
    const { bytes } = await renderReport(inputFor(crowd(150), { sections: ['record'] }));
    const pages = await pagesOf(bytes);
    const rosters = pages.filter((page) => /Seller \d+ Őri\s+–\s+–/u.test(page));
    expect(rosters.length).toBeGreaterThan(2);
    for (const page of rosters) expect(page).toMatch(/Name\s+Title\s+Manager/u);
  });

  it('makes sense without a single person, and says why sections are missing', async () => {
    const { said } = await read(org``);
    expect(said.phase).toContain('No phase yet');
    expect(said.gaps).toContain('Nothing stands out');
    expect(said.coverage).toContain('No coverage yet');
    expect(said.record).toContain('Nobody has been added');
    expect(said.superstars).toBe('');
    for (const reason of [
      'Nobody’s revenue is known',
      'There is no target scenario',
      'No action has been agreed',
    ]) {
      expect(said.scope).toContain(reason);
    }
  });

  it('says when the facilitator decided otherwise, and why, without naming anybody where names are hidden', async () => {
    const reason = 'The pilot teams of Vera run end to end';
    const judged = about(workshop, { phaseOverride: { phase: 4, reason } });
    const { said } = await read(judged);
    expect(said.phase).toMatch(/sells through market teams.*verdict.*pilot teams of Vera/u);
    expect(said.cover).toContain('verdict');
    const hidden = (await read(judged, { names: 'initials' })).said.phase;
    expect(hidden).toContain('The pilot teams of V. run end to end');
  });

  it('leaves out emoji, and warns of names whose letters the typeface lacks', async () => {
    const { said } = await read(org`Closing: Ken 🚀 Müller, שלום, Владимир`);
    expect(said.organization).toContain('Ken Müller');
    expect(said.organization).toContain('Владимир');
    expect(said.scope).toContain('1 name holds letters that the report’s typeface lacks');
  });

  it('prints only the chosen sections, in the chosen order, with their pages in the contents', async () => {
    const { said, pages } = await read(workshop, { sections: ['scope', 'appendix', 'phase'] });
    expect(Object.keys(said)).toEqual(['scope', 'appendix', 'phase']);
    expect(said.scope).toContain('Page 1 of');
    expect(said.scope).toMatch(/Appendix 2 .*Phase diagnosis|Phase diagnosis/u);
    expect(said.phase).toContain(`Page ${pages} of ${pages}`);
  });

  it('links a finding to its details where they are printed, and nowhere else', async () => {
    const inside = async (sections: readonly SectionKey[]) =>
      insidesOf((await renderReport(inputFor(workshop, { sections: [...sections] }))).bytes);
    const both = await inside(['summary', 'gaps']);
    expect(both).toContain('/S /GoTo');
    const alone = await inside(['summary']);
    expect(alone).not.toMatch(/\/S \/GoTo|\/S \/Link/u);
  });

  it('prints the consultant’s words in their section and language, marked as such', async () => {
    const note = {
      type: 'commentary',
      id: 'phase.en',
      section: 'phase',
      locale: 'en',
      text: 'We saw this in May.',
    };
    const spoken = { ...workshop, commentary: { 'phase.en': parseRecord(note) as Commentary } };
    expect((await read(spoken)).said.phase).toContain('The consultant’s words We saw this in May.');
    expect((await read(spoken, { locale: 'hu' })).all).not.toContain('We saw this in May');
  });

  it('bears the mark of a draft, or number and day of the final version, on every page', async () => {
    const draft = await read(workshop);
    expect(draft.all.split('· Draft ·')).toHaveLength(draft.pages);
    const final = await read(workshop, { status: { kind: 'final', number: 3, date: '2026-12-01' } });
    expect(final.all).not.toContain('Draft');
    expect(final.all.split('Final version 3 of 1 Dec 2026 · data')).toHaveLength(final.pages);
  });

  it('gives away no name, address, note or reason where names are hidden, wherever somebody typed it', async () => {
    const word = fc
      .string({ unit: fc.constantFrom(...'aeiouáéíóőúűkmnrt'), minLength: 3, maxLength: 9 })
      .map((rest) => `Zq${rest}`);
    const names = fc.array(
      fc.tuple(word, word).map((parts) => parts.join(' ')),
      { minLength: 1, maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(names, fc.constantFrom('en', 'hu'), async (full, locale) => {
        const [first = ''] = full;
        const seats = `Closing: ${[...new Set(full)].join(', ')} | Team ${first} > inbound: ${first} | Unplaced: Zqx Zqy`;
        const typed = everybody(org(seats), (one, index) => ({
          ...one,
          title: `Assistant to ${full[index % full.length] ?? ''}`,
          managerName: first,
          email: `${first.replace(' ', '.')}@zq.example`,
          notes: `about ${first}`,
        }));
        const meeting = about(typed, {
          facilitator: first,
          title: `Day of ${first}`,
          phaseOverride: { phase: 2, reason: first },
        });
        const { bytes } = await renderReport(inputFor(meeting, { names: 'initials', locale }));
        expect((await pagesOf(bytes)).join('')).not.toMatch(/zq\S/iu);
        const insides = insidesOf(bytes);
        for (const name of full.flatMap((parts) => parts.split(' '))) {
          expect(writtenIn(insides, name)).toBe(false);
        }
      }),
      { numRuns: 5 },
    );
  }, 90_000);

  it('has room for the longest title, client, facilitator and team', async () => {
    const long = 'Wertheimstrasse-Übergangsgesellschaft '.repeat(6).slice(0, 200).trim();
    const lengthy = about(org(`Team ${long.slice(0, 58)} > closing: Ken`), {
      title: long,
      client: long,
      facilitator: long,
    });
    for (const paper of ['a4', 'letter'] as const) {
      const { bytes, pages } = await renderReport(inputFor(lengthy, { paper }));
      expect(pages).toBeGreaterThan(6);
      const words = (await runsOf(bytes)).filter(({ page }) => page === 1);
      const clashes = words.flatMap((a, index) =>
        words
          .slice(index + 1)
          .filter((b) => a.xMin < b.xMax && b.xMin < a.xMax && a.yMin + 4 < b.yMax && b.yMin + 4 < a.yMax)
          .map((b) => `${a.text} / ${b.text}`),
      );
      expect(clashes).toEqual([]);
    }
  });

  it('keeps every word inside the margins, for any organization on either paper', async () => {
    await fc.assert(
      fc.asyncProperty(
        organizations(60),
        fc.constantFrom('a4', 'letter'),
        fc.constantFrom('en', 'hu'),
        async (generated, paper, locale) => {
          const { bytes } = await renderReport(inputFor(generated, { paper, locale }));
          await expectInsideMargins(bytes, paper);
        },
      ),
      { numRuns: 4 },
    );
  }, 90_000);
});
