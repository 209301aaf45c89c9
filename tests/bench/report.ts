/**
 * How long a report takes, beside its layout alone (what the preview waits for), a bare pdfkit document of as many pages
 * of plain text, and others printing the very same pages, made in the same run. Machines are noisy: compare the ratios.
 * `npm run bench report`; with PEERS=1 also @react-pdf/renderer, which is put into a folder of its own for the
 * measurement and thrown away; it is no part of the program. PEERS=<folder> takes one that is there already.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import PDFDocument from 'pdfkit';
import { resourcesDir } from '../../src/main/core/paths.ts';
import { typefacesIn } from '../../src/main/core/pdf/typefaces.ts';
import { composeReport, renderReport } from '../../src/main/core/pdf/render-report.ts';
import type { Scene } from '../../src/shared/drawing/scene.ts';
import type { Workshop } from '../../src/shared/domain/records.ts';
import { defaultReportOptions } from '../../src/shared/report/options.ts';
import { org } from '../support/org.ts';
import { printTable, rounds, timed } from './measure.ts';
import { chromiumPeer, installReactPdf, reactPdfPeer } from './peers/report-peers.ts';
import type { Peer } from './peers/report-peers.ts';

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

const inputOf = (workshop: Workshop) =>
  ({
    workshop,
    scenarioId: 'current',
    options: defaultReportOptions('hu'),
    editedOn: '2026-11-24',
  }) as const;

async function pagesOf(workshop: Workshop): Promise<Scene[]> {
  const { book } = await composeReport(inputOf(workshop), resourcesDir());
  const { width, height } = book;
  return book.sheets.map(({ marks }) => ({ width, height, shapes: marks.flatMap(({ shapes }) => shapes) }));
}

const reactFolder = () => {
  const asked = process.env['PEERS'];
  if (!asked) return null;
  return asked === '1' ? installReactPdf() : asked;
};

/** Makes one report in a process of its own and says how much memory it took, in MB. */
async function alone(which: string, folder: string): Promise<void> {
  const [, workshop] = Object.entries(CASES)[1] ?? [];
  if (!workshop) return;
  if (which === 'report') await renderReport(inputOf(workshop));
  else await (await reactPdfPeer(folder, resourcesDir())).print(await pagesOf(workshop));
  console.log(Math.round(process.resourceUsage().maxRSS / 1024));
}

function memoryOf(which: string, folder: string): number {
  const { stdout } = spawnSync(process.execPath, [import.meta.filename, which, folder], { encoding: 'utf8' });
  return Number(stdout.trim().split('\n').at(-1));
}

async function compare(folder: string | null): Promise<void> {
  const { regular } = (await typefacesIn(resourcesDir())).files;
  const peers = [
    await chromiumPeer(resourcesDir()),
    folder === null ? null : await reactPdfPeer(folder, resourcesDir()),
  ].filter((peer): peer is Peer => peer !== null);
  for (const [name, workshop] of Object.entries(CASES)) {
    const input = inputOf(workshop);
    const { bytes, pages } = await renderReport(input);
    const scenes = await pagesOf(workshop);
    await plainDocument(pages, regular);
    console.log(`${name}: ${pages} pages, ${kilobytes(bytes.length)} KB`);
    for (const peer of peers) {
      const size = await peer.print(scenes);
      const ratio = (bytes.length / size).toPrecision(3);
      console.log(`  ${peer.name}: ${kilobytes(size)} KB, ours is ${ratio} x`);
    }
    const works: Record<string, () => Promise<number>> = {
      report: () => timed(() => renderReport(input)),
      'layout alone': () => timed(() => composeReport(input, resourcesDir())),
      'bare pdfkit': () => timed(() => plainDocument(pages, regular)),
    };
    for (const peer of peers) works[peer.name] = () => timed(() => peer.print(scenes));
    printTable(await rounds(ROUNDS, works));
  }
  for (const peer of peers) await peer.close();
  if (folder !== null) {
    const [ours, theirs] = [memoryOf('report', folder), memoryOf('react', folder)];
    const ratio = (ours / theirs).toPrecision(3);
    console.log(
      `peak memory of one report: ${ours} MB; @react-pdf/renderer: ${theirs} MB; ours is ${ratio} x`,
    );
  } else console.log('PEERS=1 compares with @react-pdf/renderer as well');
}

const kilobytes = (bytes: number) => Math.round(bytes / 1024);

const [which, given] = process.argv.slice(2);
if (which) await alone(which, given ?? '');
else {
  const folder = reactFolder();
  await compare(folder);
  if (folder !== null && process.env['PEERS'] === '1') rmSync(folder, { recursive: true });
}
