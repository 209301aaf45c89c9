/** Reading reports back: their text by poppler, their insides by Node. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { resourcesDir } from '#main/core/paths.ts';
import { composeReport, renderReport } from '#main/core/pdf/render-report.ts';
import type { ReportInput } from '#main/core/pdf/render-report.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Workshop } from '#shared/domain/records.ts';
import type { WorkshopMeta } from '#shared/domain/workshop-meta.ts';
import { defaultReportOptions } from '#shared/report/options.ts';
import type { SectionKey } from '#shared/report/sections.ts';
import { CURRENT } from '#tests/support/org.ts';

/** Why text cannot be read here; empty where it can. */
export const NO_POPPLER = spawnSync('pdftotext', ['-v']).error
  ? 'pdftotext (poppler-utils) is not installed'
  : '';

/** Gives `use` the bytes as a file that is there as long as it works. */
export function withFile<T>(bytes: Uint8Array, use: (path: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'phaseboard-pdf-'));
  const path = join(folder, 'report.pdf');
  try {
    writeFileSync(path, bytes);
    return use(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Words as a reader would copy them, page by page. */
export function pagesOf(bytes: Uint8Array): string[] {
  const text = withFile(bytes, (path) =>
    execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8', maxBuffer: 1e8 }),
  );
  return text.split('\f').slice(0, -1);
}

/** What each section of a report says, in one line, and how many pages the whole has. */
export async function readReport(input: ReportInput): Promise<{
  readonly pages: number;
  readonly bytes: Uint8Array;
  readonly all: string;
  readonly said: Readonly<Record<SectionKey, string>>;
}> {
  const { bytes, pages } = await renderReport(input);
  const { sections } = await composeReport(input, resourcesDir());
  const texts = pagesOf(bytes).map((page) => page.replaceAll(/\s+/gu, ' '));
  const said = Object.fromEntries(
    sections.map(({ key, firstPage, pages: count }) => [
      key,
      firstPage === null ? '' : texts.slice(firstPage - 1, firstPage - 1 + count).join(' '),
    ]),
  );
  return { bytes, pages, all: texts.join(' '), said: said as Record<SectionKey, string> };
}

export interface Word {
  readonly page: number;
  readonly xMin: number;
  readonly xMax: number;
  readonly yMin: number;
  readonly yMax: number;
  readonly text: string;
}

/** Every word with its place on its page, in points. */
export function wordsOf(bytes: Uint8Array): Word[] {
  const html = withFile(bytes, (path) =>
    execFileSync('pdftotext', ['-bbox', path, '-'], { encoding: 'utf8', maxBuffer: 1e8 }),
  );
  let page = 0;
  return html.split('\n').flatMap((line): Word[] => {
    if (line.includes('<page ')) page += 1;
    const [, xMin, yMin, xMax, yMax, text] =
      /<word xMin="([^"]+)" yMin="([^"]+)" xMax="([^"]+)" yMax="([^"]+)">(.*)<\/word>/u.exec(line) ?? [];
    if (text === undefined) return [];
    return [{ page, xMin: Number(xMin), xMax: Number(xMax), yMin: Number(yMin), yMax: Number(yMax), text }];
  });
}

/** Everything in the file with its streams unpacked, as Latin-1 text. */
export function insidesOf(bytes: Uint8Array): string {
  const file = Buffer.from(bytes);
  const parts = [file.toString('latin1')];
  let at = 0;
  for (;;) {
    const start = file.indexOf('stream\n', at);
    if (start < 0) return parts.join('\n');
    const end = file.indexOf('endstream', start);
    try {
      parts.push(inflateSync(file.subarray(start + 'stream\n'.length, end)).toString('latin1'));
    } catch {
      // Not every stream is packed.
    }
    at = end + 'endstream'.length;
  }
}

/** A text as PDF writes it outside of pages: in one byte a letter, or in two. */
export function writtenIn(insides: string, text: string): boolean {
  const twoBytes = Buffer.from(text, 'utf16le').swap16().toString('latin1');
  return insides.includes(text) || insides.includes(twoBytes);
}

export function inputFor(workshop: Workshop, options: Partial<ReportInput['options']> = {}): ReportInput {
  return {
    workshop,
    scenarioId: CURRENT,
    options: { ...defaultReportOptions('en'), ...options },
    editedAt: '2026-11-24T15:30:00.000Z',
  };
}

/** Throws at the first word that leaves the margins of its page. */
export function expectInsideMargins(bytes: Uint8Array, paper: 'a4' | 'letter'): void {
  const [width, height] = paper === 'a4' ? [595.3, 841.9] : [612, 792];
  for (const word of wordsOf(bytes)) {
    const inside =
      word.xMin >= 50.5 && word.xMax <= width - 50.5 && word.yMin >= 36 && word.yMax <= height - 30;
    if (!inside) throw new Error(JSON.stringify(word));
  }
}

/** The workshop with other facts about itself. */
export function about(workshop: Workshop, facts: Partial<WorkshopMeta>): Workshop {
  const [meta] = Object.values(workshop.workshop);
  if (!meta) throw new Error('no workshop record');
  return { ...workshop, workshop: { [meta.id]: { ...meta, ...facts } } };
}

/** The workshop with everybody changed in the same way. */
export function everybody(workshop: Workshop, change: (person: Person, index: number) => Person): Workshop {
  const people = Object.values(workshop.person).map(change);
  return { ...workshop, person: Object.fromEntries(people.map((person) => [person.id, person])) };
}
