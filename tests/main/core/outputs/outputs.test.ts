import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exportOutput } from '#main/core/outputs/output-export.ts';
import { makeOutput } from '#main/core/outputs/make.ts';
import { readPicture } from '#main/core/outputs/read-picture.ts';
import { generateOrganization } from '#main/core/demos/generate.ts';
import { resourcesDir } from '#main/core/paths.ts';
import type { ReportInput } from '#main/core/pdf/render-report.ts';
import { unzip } from '#main/core/zip/zip.ts';
import type { Locale } from '#shared/domain/workshop-meta.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { currentScenario, workshopOf } from '#shared/domain/workshop.ts';
import type { Deliverable } from '#shared/report/deliverables.ts';
import { defaultReportOptions } from '#shared/report/options.ts';
import { demoWorkshop } from '#tests/support/demo.ts';
import { org } from '#tests/support/org.ts';
import { withRecords } from '#tests/support/workshop.ts';

const folder = mkdtempSync(join(tmpdir(), 'phaseboard-outputs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Names that break whatever takes them for markup, a formula or a path. */
const HOSTILE = [
  '=HYPERLINK("http://x.invalid","x")',
  '<script>alert(1)</script>',
  ']]> & "quotes" \u0000 \u200f \ud800',
  '../../etc/passwd',
  'Ő'.repeat(80),
];

const sample = (people: number, teams: number, locale: Locale = 'hu'): Workshop =>
  workshopOf(generateOrganization({ people, teams, seed: 7, locale }));
const hostile = (): Workshop => {
  const base = org`Closing: Ken (new 100, quota 80), Eva (new 50) | Inbound: Lea`;
  return withRecords(
    base,
    ...HOSTILE.map((name, at) => ({
      type: 'person',
      id: `h${at}`,
      name,
      title: name,
      managerId: 'person:Ken',
    })),
    { type: 'action', id: 'a', text: HOSTILE[1], owner: HOSTILE[0], due: '2026-12-24' },
    { type: 'decision', id: 'd', text: HOSTILE[0], reason: HOSTILE[2], decidedBy: HOSTILE[1] },
    { type: 'parking', id: 'p', kind: 'risk', text: HOSTILE[2] },
    { type: 'commentary', id: 'phase.hu', section: 'phase', locale: 'hu', text: HOSTILE.join('\n\n') },
  );
};
const inputFor = (workshop: Workshop, options: Partial<ReportInput['options']> = {}): ReportInput => ({
  workshop,
  scenarioId: currentScenario(workshop).id,
  options: { ...defaultReportOptions(options.locale ?? 'hu'), ...options },
  editedOn: '2026-11-24',
});
const make = (what: Deliverable, workshop: Workshop, options: Partial<ReportInput['options']> = {}) =>
  makeOutput({ what, input: inputFor(workshop, options), engagement: null }, resourcesDir());
const textIn = (files: Readonly<Record<string, Uint8Array>>, name: string) =>
  Buffer.from(files[name] ?? []).toString('utf8');
const slideTexts = (files: Readonly<Record<string, Uint8Array>>) =>
  Object.keys(files)
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name))
    .map((name) => textIn(files, name));

describe('The slides', () => {
  it('hold native tables and charts in the words of the report, in either language', async () => {
    for (const [locale, words] of [
      ['en', ['Executive summary', 'Phase diagnosis', 'Superstar dependence', 'Outbound']],
      ['hu', ['Vezetői összefoglaló', 'Fázisdiagnózis', 'Sztárértékesítőktől való függés', 'Kimenő']],
    ] as const) {
      const { bytes, pages } = await make('slides', sample(60, 3, locale), { locale });
      const files = unzip(bytes);
      const slides = slideTexts(files);
      expect(slides).toHaveLength(pages ?? 0);
      const all = slides.join('');
      for (const word of words) expect(all).toContain(word);
      expect(all).toContain('<a:tbl>');
      const charts = Object.keys(files).filter((name) => /charts\/chart\d+\.xml$/u.test(name));
      expect(charts.length).toBeGreaterThan(2);
      expect(Object.keys(files).some((name) => /embeddings\/.*\.xlsx$/u.test(name))).toBe(true);
    }
  });

  it('take any name without becoming markup', async () => {
    const files = unzip((await make('slides', hostile())).bytes);
    for (const [name, bytes] of Object.entries(files)) {
      if (!/\.(?:xml|rels)$/u.test(name)) continue;
      const text = Buffer.from(bytes).toString('utf8');
      expect(text, name).not.toContain('<script');

      expect(text, name).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/u);
    }
    expect(slideTexts(files).join('')).toContain('&lt;script&gt;');
  });

  it('hide what the report hides', async () => {
    const workshop = sample(30, 2);
    const names = Object.values(workshop.person)
      .map(({ name }) => name)
      .filter(Boolean);
    const options = { names: 'initials', hide: ['pay', 'revenue'] } as const;
    const all = slideTexts(
      unzip((await make('slides', workshop, { ...options, hide: [...options.hide] })).bytes),
    );
    for (const name of names) expect(all.join('')).not.toContain(name);
    expect(all.join('')).not.toContain('€');
  });

  it('are made of nobody and of a thousand', async () => {
    expect((await make('slides', sample(0, 0))).pages).toBeGreaterThan(2);
    const { pages } = await make('slides', sample(1000, 12));
    expect(pages).toBeGreaterThan(8);
    expect(pages).toBeLessThan(30);
  });

  it('are the same file from the same workshop', async () => {
    const request = { what: 'slides', input: inputFor(sample(20, 2)), engagement: null } as const;
    const [one, two] = [join(folder, 'one.pptx'), join(folder, 'two.pptx')];
    await exportOutput(request, one);
    await exportOutput(request, two);
    expect(readFileSync(one).equals(readFileSync(two))).toBe(true);
  });
});

describe('The tables', () => {
  it('are one workbook with roster, metrics, decisions, actions and what is parked', async () => {
    const files = unzip((await make('xlsx', hostile())).bytes);
    const book = textIn(files, 'xl/workbook.xml');
    for (const name of ['Névsor', 'Mutatók', 'Döntések', 'Teendők']) expect(book).toContain(name);
    const strings = textIn(files, 'xl/sharedStrings.xml');
    expect(strings).toContain('&lt;script&gt;');
    expect(Object.keys(files).filter((name) => textIn(files, name).includes('<f>'))).toEqual([]);
  });

  it('never hand a formula to a spreadsheet', async () => {
    const text = Buffer.from((await make('csv', hostile(), { locale: 'en' })).bytes).toString('utf8');
    expect(text).toContain(`'=HYPERLINK`);
    expect(text.split(/\r\n|,/u).filter((cell) => /^"?[=+@]/u.test(cell))).toEqual([]);
  });

  it('say what kind somebody becomes in the words of the language', async () => {
    const workshop = withRecords(
      org`Closing: Ken`,
      { type: 'scenario', id: 'plan', name: 'Plan', kind: 'target', copiedFrom: 'current', order: 1 },
      { type: 'placement', id: 'x', scenarioId: 'plan', personId: 'person:Ken', lane: 'closing' },
      {
        type: 'adjustment',
        id: 'y',
        scenarioId: 'plan',
        personId: 'person:Ken',
        patch: { kind: 'manager', fte: 0.25, quota: 412_345 },
      },
    );
    const strings = textIn(unzip((await make('xlsx', workshop)).bytes), 'xl/sharedStrings.xml');
    expect(strings).toContain('→ Vezető');
    // A number is written in full: small differences stay differences.
    expect(strings).toContain('→ 0,25');
    expect(strings).toMatch(/→ 412\s345/u);
    expect(strings).not.toMatch(/→ manager|seller →/u);
  });

  it('leave out pay and revenue where the report does', async () => {
    const workshop = org`Closing: Ken (quota 80, new 100, ote 60000)`;
    const open = Buffer.from((await make('csv', workshop, { locale: 'en' })).bytes).toString('utf8');
    const hidden = await make('csv', workshop, { locale: 'en', hide: ['pay', 'revenue'] });
    expect(open).toContain('60000');
    expect(Buffer.from(hidden.bytes).toString('utf8')).not.toMatch(/60000|OTE|Quota a year/u);
  });
});

describe('The organization as a drawing', () => {
  it('is an SVG with every name, and a PNG for print', async () => {
    const workshop = sample(40, 3);
    const svg = Buffer.from((await make('svg', workshop)).bytes).toString('utf8');
    const placed = Object.values(workshop.placement).map(
      ({ personId }) => workshop.person[personId]?.name ?? '',
    );
    const surnames = new Set(placed.map((name) => name.split(' ')[0] ?? ''));
    for (const name of surnames) expect(svg).toContain(name);
    const png = Buffer.from((await make('png', org`Closing: Ken`)).bytes);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBeGreaterThan(2000);
  });
});

describe('The org chart as a drawing', () => {
  const chartOf = async (workshop: Workshop) =>
    Buffer.from((await make('chartSvg', workshop)).bytes).toString('utf8');

  it('is an SVG with every name and every line, and a PNG for print', async () => {
    const workshop = sample(40, 3);
    const svg = await chartOf(workshop);
    const surnames = new Set(Object.values(workshop.person).map(({ name }) => name.split(' ')[0] ?? ''));
    for (const name of surnames) expect(svg).toContain(name);
    const png = Buffer.from((await make('chartPng', org`Closing: Ken`)).bytes);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
  });

  it('shows the plan beside the present, with the lines of the plan', async () => {
    const { workshop } = demoWorkshop(4, 'en');
    const svg = await chartOf(workshop);
    const target = Object.values(workshop.scenario).find(({ kind }) => kind === 'target');
    expect(svg).toContain(target?.name ?? 'no target');
    expect(await chartOf(org`Closing: Ken`)).toContain('Ken');
  });

  it('calls people as the report does', async () => {
    const made = await make('chartSvg', org`Closing: Kenneth`, { names: 'initials' });
    expect(Buffer.from(made.bytes).toString('utf8')).not.toContain('Kenneth');
  });
});

describe('The handout', () => {
  it('has a page of blank lanes for each team and a line for everybody', async () => {
    const { bytes, pages } = await make('handout', sample(100, 3));
    expect(Buffer.from(bytes).subarray(0, 5).toString()).toBe('%PDF-');
    // The shared organization, three teams, and a hundred lines of a pencil's height.
    expect(pages).toBeGreaterThanOrEqual(4 + 3);
    expect((await make('handout', sample(0, 0))).pages).toBe(3);
  });
});

describe('Everything in one', () => {
  it('holds every file once, with the engagement where nothing is hidden', async () => {
    const input = inputFor(org`Closing: Ken`);
    const engagement = Buffer.from('engagement');
    const { bytes } = await makeOutput({ what: 'bundle', input, engagement }, resourcesDir());
    const endings = Object.keys(unzip(bytes)).map((name) => name.split('.').at(-1));
    expect(endings.sort()).toEqual([
      'csv',
      'pdf',
      'pdf',
      'phaseboard',
      'png',
      'png',
      'pptx',
      'svg',
      'svg',
      'xlsx',
    ]);
    const { bytes: without } = await make('bundle', org`Closing: Ken`);
    expect(Object.keys(unzip(without)).some((name) => name.endsWith('phaseboard'))).toBe(false);
  });

  it('is whole or absent', async () => {
    const target = join(folder, 'all.zip');
    writeFileSync(target, 'older');
    const controller = new AbortController();
    const made = exportOutput({ what: 'bundle', input: inputFor(sample(20, 2)), engagement: null }, target, {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    await expect(made).rejects.toMatchObject({ code: 'job.cancelled' });
    expect(readFileSync(target, 'utf8')).toBe('older');
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});

describe('A picture that is chosen', () => {
  const file = (name: string, content: string | Buffer) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  /** Each entity ten times the one before it: a small file that would fill the memory. */
  const bomb =
    '<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]>';
  const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;

  it('is refused in words where it is no picture, too large, damaged or unsafe', async () => {
    for (const [name, content, code] of [
      ['a.png', 'not a picture', 'picture.unknown'],
      [
        'b.png',
        Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(40)]),
        'picture.damaged',
      ],
      ['c.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2]), 'picture.damaged'],
      ['d.svg', svg('<script>1</script>'), 'picture.unsafe'],
      ['e.svg', svg('<rect onload="x()"/>'), 'picture.unsafe'],
      ['f.svg', svg('<image href="http://x.invalid/a.png"/>'), 'picture.unsafe'],
      ['j.svg', `${bomb}${svg('<text>&c;</text>')}`, 'picture.unsafe'],
      ['k.svg', svg('<image xlink:href="file:///etc/hostname"/>'), 'picture.unsafe'],
      ['l.svg', svg('<style>@import url(http://x.invalid/a.css);</style>'), 'picture.unsafe'],
      ['m.svg', svg('<rect fill="url(http://x.invalid/a.svg#b)"/>'), 'picture.unsafe'],
      ['n.svg', svg('<a href="javascript:x()"><rect/></a>'), 'picture.unsafe'],
      ['o.svg', svg('<image href="data:image/svg+xml;base64,PHN2Zy8+"/>'), 'picture.unsafe'],
      ['p.svg', svg('<foreignObject><p>words</p></foreignObject>'), 'picture.unsafe'],
      ['g.svg', '<svg xmlns="http://www.w3.org/2000/svg"><rect/>', 'picture.damaged'],
      ['h.svg', Buffer.alloc(600_000, ' '), 'picture.tooLarge'],
      ['i.png', '', 'picture.unknown'],
    ] as const) {
      const details = { name };
      await expect(readPicture(file(name, content)), name).rejects.toMatchObject({ code, details });
    }
    await expect(readPicture(join(folder, 'gone.png'))).rejects.toMatchObject({ code: 'file.notFound' });
  });

  it('is taken where it is a PNG of this program or a plain SVG', async () => {
    const png = (await make('png', org`Closing: Ken`)).bytes;
    expect(await readPicture(file('ok.gif', Buffer.from(png)))).toMatchObject({ mime: 'image/png' });
    const plain = svg('<defs><path id="a"/></defs><use href="#a" fill="url(#b)"/>');
    expect(await readPicture(file('ok.svg', plain))).toMatchObject({ mime: 'image/svg+xml', name: 'ok.svg' });
  });
});
