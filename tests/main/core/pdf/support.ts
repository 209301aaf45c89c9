/** Reading reports back: what their sections say, and their insides. */
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
import { pagesOf, runsOf } from '#tests/support/pdf-text.ts';

/** What each section of a report says, in one line, and how many pages the whole has. */
export async function readReport(input: ReportInput): Promise<{
  readonly pages: number;
  readonly bytes: Uint8Array;
  readonly all: string;
  readonly said: Readonly<Record<SectionKey, string>>;
}> {
  const { bytes, pages } = await renderReport(input);
  const { sections } = await composeReport(input, resourcesDir());
  const texts = (await pagesOf(bytes)).map((page) => page.replaceAll(/\s+/gu, ' '));
  const said = Object.fromEntries(
    sections.map(({ key, firstPage, pages: count }) => [
      key,
      firstPage === null ? '' : texts.slice(firstPage - 1, firstPage - 1 + count).join(' '),
    ]),
  );
  return { bytes, pages, all: texts.join(' '), said: said as Record<SectionKey, string> };
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
    editedOn: '2026-11-24',
  };
}

/** Throws at the first text that leaves the margins of its page. */
export async function expectInsideMargins(bytes: Uint8Array, paper: 'a4' | 'letter'): Promise<void> {
  const [width, height] = paper === 'a4' ? [595.3, 841.9] : [612, 792];
  const runs = await runsOf(bytes);
  if (runs.length === 0) throw new Error('nothing was read');
  for (const run of runs) {
    const inside = run.xMin >= 50.5 && run.xMax <= width - 50.5 && run.yMin >= 36 && run.yMax <= height - 30;
    if (!inside) throw new Error(JSON.stringify(run));
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
