/** The report as a presentation: the chosen sections in their order, the same bytes for the same workshop. */
import { emptyReason } from '../pdf/empty.ts';
import { unzip, zipOf } from '../zip/zip.ts';
import type { Files } from '../zip/zip.ts';
import { mendedPackage } from './mended-package.ts';
import type { ReportContext } from '../pdf/report-context.ts';
import { Deck } from './deck.ts';
import { SECTION_SLIDES } from './slide-sections.ts';

export interface Slides {
  readonly bytes: Uint8Array;
  readonly slides: number;
}

/** `onProgress` is told sections done and sections in all. */
export async function renderSlides(
  context: ReportContext,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<Slides> {
  const { words, owner, meta, names, options, accent, colophon } = context;
  const deck = new Deck({
    title: words.t('report.fileTitle', { client: owner, title: names.inText(meta.title.trim()) }),
    author: names.other(meta.facilitator.trim()),
    language: options.locale === 'hu' ? 'hu-HU' : 'en-GB',
    accent,
    colophon,
    continued: (title) => words.t('report.continued', { title }),
  });
  const sections = options.sections.filter((key) => emptyReason(context, key) === null);
  for (const [index, key] of sections.entries()) {
    deck.beginsSection(context.headline(key));
    SECTION_SLIDES[key](deck, context);
    const text = context.commentary(key);
    if (text !== '' && key !== 'cover') deck.commentary(words.t('section.commentary'), text);
    onProgress(index + 1, sections.length + 1);
  }
  if (deck.slides === 0) SECTION_SLIDES.cover(deck, context);
  const bytes = timeless(await deck.write(), context.date, mendedPackage);
  onProgress(sections.length + 1, sections.length + 1);
  return { bytes, slides: deck.slides };
}

/** The library writes the clock into the file and into each chart's workbook; the report's own date takes its place. */
function timeless(
  archive: Uint8Array,
  date: Date,
  mended: (files: Files) => Files = (files) => files,
): Uint8Array {
  const moment = `${date.toISOString().slice(0, 19)}Z`;
  const files = Object.entries(mended(unzip(archive))).map(([name, bytes]) => {
    if (name.endsWith('.xlsx')) return [name, timeless(bytes, date)] as const;
    if (!name.endsWith('docProps/core.xml')) return [name, bytes] as const;
    const text = Buffer.from(bytes)
      .toString('utf8')
      .replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${moment}`);
    return [name, Buffer.from(text)] as const;
  });
  return zipOf(Object.fromEntries(files));
}
