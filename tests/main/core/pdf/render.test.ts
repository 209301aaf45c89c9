import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderReport } from '#main/core/pdf/render.ts';
import { org } from '../../../support/org.ts';
import { organizations } from '../../../shared/drawing/arbitraries.ts';
import {
  about,
  everybody,
  expectInsideMargins,
  inputFor,
  insidesOf,
  NO_POPPLER,
  pagesOf,
  wordsOf,
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
    expect(insides).toContain('D:20261124153000Z');
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

describe.skipIf(NO_POPPLER)(`What the report says${NO_POPPLER && ` (skipped: ${NO_POPPLER})`}`, () => {
  const read = async (...args: Parameters<typeof inputFor>) =>
    pagesOf((await renderReport(inputFor(...args))).bytes);

  it('shows everybody, with all accents, in English', async () => {
    const [cover, phase, , , chart, roster] = await read(workshop);
    expect(cover).toContain('Sales organization 2026');
    expect(cover).toContain('20 November 2026');
    expect(phase).toContain('How sure we are');
    expect(phase).toContain('Page 2 of 6');
    for (const person of ['Ödön Szűcs', 'Ken Őze', 'Lea Fűzfa', 'Ida Győri']) {
      expect(chart).toContain(person);
      expect(roster).toContain(person);
    }
    expect(roster).toMatch(/Ken Őze\s.*Vera Nagy\s+Closing\s+1\s+450,000\s+500,000\s+90%/u);
  });

  it('says the same in Hungarian', async () => {
    const [cover, phase, , , chart, roster] = await read(workshop, { locale: 'hu' });
    expect(cover).toContain('2026. november 20.');
    expect(phase).toContain('Mennyire biztos az eredmény');
    expect(phase).toContain('2. oldal / 6');
    expect(chart).toContain('Ügyfélkezelés');
    expect(roster).toContain('Árbevétel');
    expect(roster).toContain('Lea Fűzfa');
  });

  it('has initials in place of names, and no address or note, where names are hidden', async () => {
    const named = { ...inputFor(workshop, { names: 'initials', locale: 'hu' }) };
    const { bytes } = await renderReport(named);
    const text = pagesOf(bytes).join('\n');
    const insides = insidesOf(bytes);
    expect(text).toContain('K. Ő.');
    const secrets = [
      ...Object.values(workshop.person).flatMap(({ name, email }) => [name, ...name.split(' '), email]),
      'Tímea',
      'Erdélyi',
      'private note',
    ];
    for (const secret of secrets.filter((part) => part.length > 2)) {
      expect(text).not.toContain(secret);
      if (secret.length > 3) expect(writtenIn(insides, secret)).toBe(false);
    }
  });

  it('repeats the roster’s head on every page', async () => {
    const pages = await read(crowd(150));
    const rosters = pages.filter((page) => /Seller \d+ Őri\s+–\s+–/u.test(page));
    expect(rosters.length).toBeGreaterThan(2);
    for (const page of rosters) expect(page).toMatch(/Name\s+Title\s+Manager/u);
  });

  it('makes sense without a single person', async () => {
    const pages = await read(org``);
    expect(pages).toHaveLength(6);
    expect(pages[1]).toContain('No phase yet');
    expect(pages[2]).toContain('Nothing stands out');
    expect(pages[3]).toContain('No coverage yet');
    expect(pages[5]).toContain('Nobody has been added');
  });

  it('shows a placeholder for what the typeface lacks', async () => {
    const pages = await read(org`Closing: Ken 🚀 שלום`);
    expect(pages[5]).toContain('Ken □ □□□□');
  });

  it('says when the facilitator decided otherwise, and why', async () => {
    const reason = 'The pilot teams run end to end';
    const judged = about(workshop, { phaseOverride: { phase: 4, reason } });
    expect((await read(judged))[1]).toMatch(/sells\s+through market teams[\s\S]*verdict[\s\S]*pilot teams/u);
    expect((await read(judged, { names: 'initials' }))[1]).not.toContain('pilot');
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
        expect(pagesOf(bytes).join('')).not.toMatch(/zq\S/iu);
        const insides = insidesOf(bytes);
        for (const name of full.flatMap((parts) => parts.split(' '))) {
          expect(writtenIn(insides, name)).toBe(false);
        }
      }),
      { numRuns: 10 },
    );
  });

  it('has room for the longest title, client, facilitator and team', async () => {
    const long = 'Wertheimstrasse-Übergangsgesellschaft '.repeat(6).slice(0, 200).trim();
    const lengthy = about(org(`Team ${long.slice(0, 58)} > closing: Ken`), {
      title: long,
      client: long,
      facilitator: long,
    });
    for (const paper of ['a4', 'letter'] as const) {
      const { bytes, pages } = await renderReport(inputFor(lengthy, { paper }));
      expect(pages).toBe(6);
      const words = wordsOf(bytes).filter(({ page }) => page === 1);
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
        organizations(120),
        fc.constantFrom('a4', 'letter'),
        fc.constantFrom('en', 'hu'),
        async (generated, paper, locale) => {
          const { bytes } = await renderReport(inputFor(generated, { paper, locale }));
          expectInsideMargins(bytes, paper);
        },
      ),
      { numRuns: 12 },
    );
  });
});
