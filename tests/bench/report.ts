/**
 * How long a report takes, beside its layout alone (what the preview waits for), a bare pdfkit document of as many pages
 * of plain text, and Chromium printing such pages, made in the same run. Machines
 * are noisy: compare the ratios. `node tests/bench/report.ts`
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import { resourcesDir } from '../../src/main/core/paths.ts';
import { typefacesIn } from '../../src/main/core/pdf/typefaces.ts';
import { composeReport, renderReport } from '../../src/main/core/pdf/render.ts';
import type { Workshop } from '../../src/shared/domain/records.ts';
import { defaultReportOptions } from '../../src/shared/report/options.ts';
import { org } from '../support/org.ts';
import { printTable, rounds, timed } from './measure.ts';

const ROUNDS = 7;

const seller = (lane: string) => (_: unknown, index: number) =>
  `${lane} Szentgyörgyi ${index} (quota 500000, new ${300_000 + index * 1000}, split 10/10/70/10)`;
const lane = (name: string, people: number) =>
  `${name}: ${Array.from({ length: people }, seller(name)).join(', ')}`;

const CASES: Readonly<Record<string, Workshop>> = {
  'phase 3, 19 people': org(
    [
      'Leadership: Vera (manager)',
      lane('Outbound', 4),
      lane('Inbound', 3),
      lane('Closing', 7),
      lane('Account', 4),
    ].join('|'),
  ),
  '200 people, 4 teams': org(
    ['DACH', 'Nordics', 'Enterprise', 'SMB']
      .flatMap((team) => [
        `Team ${team} > ${lane('Outbound', 13)}`.replaceAll('Outbound S', `${team} O S`),
        `Team ${team} > ${lane('Inbound', 10)}`.replaceAll('Inbound S', `${team} I S`),
        `Team ${team} > ${lane('Closing', 17)}`.replaceAll('Closing S', `${team} C S`),
        `Team ${team} > ${lane('Account', 10)}`.replaceAll('Account S', `${team} A S`),
      ])
      .join('|'),
  ),
};

async function plainDocument(pages: number, font: Buffer): Promise<number> {
  const doc = new PDFDocument({ size: 'A4', margin: 50, autoFirstPage: false });
  let bytes = 0;
  doc.on('data', (chunk: Buffer) => (bytes += chunk.length));
  const ended = new Promise((resolve) => doc.on('end', resolve));
  doc.registerFont('text', font);
  for (let page = 0; page < pages; page += 1) {
    doc.addPage().font('text').fontSize(9);
    for (let line = 0; line < 50; line += 1) {
      doc.text(
        `Line ${line} of page ${page}: every seller where they really work, árvíztűrő`,
        50,
        50 + line * 14,
        {
          lineBreak: false,
        },
      );
    }
  }
  doc.end();
  await ended;
  return bytes;
}

const CHROMIUM = [process.env['CHROME'], '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path !== undefined && existsSync(path),
);

/** As many pages of plain text, printed by Chromium from its start on; answers the bytes. */
function chromiumPrint(pages: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'phaseboard-bench-'));
  const line = '<p>Line of text: every seller where they really work, árvíztűrő</p>';
  const page = `<section style="break-after:page">${line.repeat(40)}</section>`;
  writeFileSync(join(folder, 'in.html'), `<!doctype html><meta charset="utf-8">${page.repeat(pages)}`);
  const out = join(folder, 'out.pdf');
  spawnSync(CHROMIUM ?? '', [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    `--print-to-pdf=${out}`,
    join(folder, 'in.html'),
  ]);
  const { size } = statSync(out);
  rmSync(folder, { recursive: true });
  return size;
}

const { regular } = (await typefacesIn(resourcesDir())).files;
for (const [name, workshop] of Object.entries(CASES)) {
  const input = {
    workshop,
    scenarioId: 'current',
    options: defaultReportOptions('hu'),
    editedAt: '2026-11-24T15:00:00.000Z',
  } as const;
  const { bytes, pages } = await renderReport(input);
  await plainDocument(pages, regular);
  console.log(`${name}: ${pages} pages, ${Math.round(bytes.length / 1024)} KB`);
  const works: Record<string, () => Promise<number>> = {
    report: () => timed(() => renderReport(input)),
    'layout alone': () => timed(() => composeReport(input, resourcesDir())),
    'bare pdfkit': () => timed(() => plainDocument(pages, regular)),
  };
  if (CHROMIUM) works['Chromium, cold'] = () => timed(() => chromiumPrint(pages));
  printTable(await rounds(ROUNDS, works));
}
console.log(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
