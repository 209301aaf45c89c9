/** The report as a presentation: the chosen sections in their order, the same bytes for the same workshop. */
import type { ChosenLayouts } from '#shared/report/slide-template.ts';
import type { Measure } from '#shared/drawing/scene.ts';
import { emptyReason } from '../pdf/empty.ts';
import type { ReportContext } from '../pdf/report-context.ts';
import { Deck } from './deck.ts';
import { readTemplate } from './deck-template.ts';
import { defaultTemplate } from './default-template.ts';
import { SECTION_SLIDES } from './slide-sections.ts';

export interface Slides {
  readonly bytes: Uint8Array;
  readonly slides: number;
}

/** A template of the firm's own, and its layouts where a person chose them. */
export interface OwnTemplate {
  readonly bytes: Uint8Array;
  readonly layouts: ChosenLayouts;
}

/** `onProgress` is told sections done and sections in all. Throws `template.*` where the firm's own cannot be used. */
export function renderSlides(
  context: ReportContext,
  measure: Measure,
  own: OwnTemplate | null = null,
  onProgress: (done: number, total: number) => void = () => {},
): Slides {
  const { words, owner, meta, names, options, accent, colophon, date } = context;
  const deck = new Deck({
    template: readTemplate(own?.bytes ?? defaultTemplate(accent)),
    ...(own ? { chosen: own.layouts } : {}),
    measure,
    title: words.t('report.fileTitle', { client: owner, title: names.inText(meta.title.trim()) }),
    author: names.other(meta.facilitator.trim()),
    language: options.locale === 'hu' ? 'hu-HU' : 'en-GB',
    date,
    colophon,
    names: {
      title: words.t('slides.name.title'),
      table: words.t('slides.name.table'),
      chart: words.t('slides.name.chart'),
      drawing: words.t('slides.name.drawing'),
      words: words.t('slides.name.words'),
      logo: words.t('slides.name.logo'),
    },
    continued: (title) => words.t('report.continued', { title }),
  });
  const sections = options.sections.filter((key) => emptyReason(context, key) === null);
  for (const [index, key] of sections.entries()) {
    deck.beginsSection(words.t(`section.${key}`), context.headline(key));
    SECTION_SLIDES[key](deck, context);
    const text = context.commentary(key);
    if (text !== '') deck.commentary(text);
    onProgress(index + 1, sections.length + 1);
  }
  if (deck.slides === 0) SECTION_SLIDES.cover(deck, context);
  const bytes = deck.write();
  onProgress(sections.length + 1, sections.length + 1);
  return { bytes, slides: deck.slides };
}
