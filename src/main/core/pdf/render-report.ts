/** The report: composed section by section, then printed. The same input gives the same bytes. */
import { emptyReason } from './empty.ts';
import { setImmediate } from 'node:timers/promises';
import { PhaseboardError } from '#shared/domain/errors.ts';
import type { SectionPlace } from '#shared/report/preview.ts';
import { resourcesDir as ownResources } from '../paths.ts';
import type { SectionKey } from '#shared/report/sections.ts';
import type { Book } from './book.ts';
import { contextOf } from './report-context.ts';
import type { ReportContext, ReportInput } from './report-context.ts';
import type { Metadata } from './metadata.ts';
import { createPaper } from './paper.ts';
import { printBook } from './print.ts';
import { SECTIONS } from './sections/index.ts';
import { typefacesIn } from './typefaces.ts';

export type { ReportInput } from './report-context.ts';

export interface Report {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

export interface Composed {
  readonly book: Book;
  readonly context: ReportContext;
  readonly sections: readonly SectionPlace[];
}

/** Told the part that is laid out, 0..1; may wait or throw. */
type Step = (part: number) => Promise<void>;

/** Sections that share no page with another one. */
const ALONE: ReadonlySet<SectionKey> = new Set(['cover', 'summary', 'scope', 'record']);
/** Sections of lines and rows, which may begin anywhere. */
const FLOWING: ReadonlySet<SectionKey> = new Set(['impact', 'roadmap', 'risks', 'appendix']);

const STEPS = 100;
/** Part of the whole work that laying out takes. */
const COMPOSING = 0.4;

/**
 * Makes the report in memory. `onProgress` is told steps done and steps in all. Throws `job.cancelled` when the signal
 * says so, and `workshop.notFound` where the scenario is not there.
 */
export async function renderReport(
  input: ReportInput,
  signal?: AbortSignal,
  onProgress: (done: number, total: number) => void = () => {},
  resourcesDir: string = ownResources(),
): Promise<Report> {
  const typefaces = await typefacesIn(resourcesDir);
  const reach = async (part: number) => {
    onProgress(Math.round(part * STEPS), STEPS);
    await setImmediate();
    if (signal?.aborted) throw new PhaseboardError('job.cancelled');
  };
  const { book, context } = await composeReport(input, resourcesDir, (part) => reach(part * COMPOSING));
  const pages = book.sheets.length;
  const bytes = await printBook(book, typefaces, metadataOf(context), (page) =>
    reach(COMPOSING + (page / (pages + 1)) * (1 - COMPOSING)),
  );
  await reach(1);
  return { bytes, pages };
}

/** Lays the report out without making a file of it. */
export async function composeReport(
  input: ReportInput,
  resourcesDir: string,
  step: Step = async () => {},
): Promise<Composed> {
  const typefaces = await typefacesIn(resourcesDir);
  const context = contextOf(input, typefaces.printable);
  const { words, owner, options } = context;
  const paper = createPaper(typefaces, {
    size: options.paper,
    accent: context.accent,
    owner,
    colophon: context.colophon,
    pageLabel: (page, pages) => words.t('report.page', { page, pages }),
  });
  let above: SectionKey | null = null;
  for (const [index, key] of options.sections.entries()) {
    if (emptyReason(context, key) === null) {
      const isAlone = above === null || ALONE.has(above) || ALONE.has(key);
      const shares = isAlone ? 'never' : FLOWING.has(key) ? 'flows' : 'whole';
      paper.compose(() => SECTIONS[key](paper, context), shares);
      above = key;
    }
    await step((index + 1) / options.sections.length);
  }
  if (paper.page === 0) SECTIONS.cover(paper, context);
  const book = paper.finish();
  return { book, context, sections: placesIn(book, options.sections) };
}

function placesIn({ sections }: Book, keys: ReportInput['options']['sections']): SectionPlace[] {
  return keys.map((key) => {
    const span = sections.get(key);
    if (!span) return { key, firstPage: null, pages: 0 };
    return { key, firstPage: span.first + 1, pages: span.last - span.first + 1 };
  });
}

function metadataOf({ words, meta, names, owner, options, date }: ReportContext): Metadata {
  const title = names.inText(meta.title.trim());
  return {
    title: title === '' || title === owner ? owner : words.t('report.fileTitle', { client: owner, title }),
    author: names.other(meta.facilitator.trim()),
    subject: words.t('report.kind'),
    language: options.locale === 'hu' ? 'hu-HU' : 'en-GB',
    date,
  };
}
