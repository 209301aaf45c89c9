/** Slides of a template: titles in their places, words, native tables, charts and drawings that a consultant can go on editing. */
import type { Measure, Scene, Shape } from '#shared/drawing/scene.ts';
import { pictureSize } from '#shared/domain/picture-size.ts';
import { PALETTE } from '#shared/drawing/palette.ts';
import type { ChosenLayouts } from '#shared/report/slide-template.ts';
import { workbookOf } from './chart-workbook.ts';
import type { Series } from './chart-workbook.ts';
import { finished, packageOf } from './deck-package.ts';
import type { DeckProperties, WrittenSlide } from './deck-package.ts';
import type { DeckTemplate } from './deck-template.ts';
import { heightFor, linesIn, shareFor } from './fit.ts';
import { layoutsByRole } from './layout-roles.ts';
import type { Role } from './layout-roles.ts';
import { CONTENT } from './ooxml/package.ts';
import { ROOT_NS, clean, content, tag } from './ooxml/xml.ts';
import { sceneGroup } from './scene-group.ts';
import { chartPart } from './slide-chart.ts';
import type { ChartKind, ChartStyle } from './slide-chart.ts';
import { ShapeIds, box, chartFrame, filledPlace, paragraphs, picture, shapeTree } from './slide-shapes.ts';
import type { Frame } from './slide-shapes.ts';
import { rowHeight, sharedOut, splitRows, tableFrame, textOf, widthsOf } from './slide-table.ts';
import type { Cell, TableColumn } from './slide-table.ts';
import type { Layout, LayoutPlace } from './template-layout.ts';

/** Least size of type on a slide, in points. */
const LEAST = 9;
/** Room below what was put on a slide, in inches. */
const GAP = 0.15;
const LOGO = { w: 2.6, h: 0.9 };

export interface DeckOptions extends DeckProperties {
  readonly template: DeckTemplate;
  readonly chosen?: ChosenLayouts;
  readonly measure: Measure;
  /** At the foot of every slide. */
  readonly colophon: string;
  /** Names of shapes, in the language of the deck. */
  readonly names: Readonly<Record<'title' | 'table' | 'chart' | 'drawing' | 'words' | 'logo', string>>;
  /** Title of the slides that a table runs on to. */
  continued(title: string): string;
}

/** What is free on a slide, in inches. */
export interface Area {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
}

interface Draft {
  readonly part: string;
  readonly layout: Layout;
  readonly ids: ShapeIds;
  readonly shapes: string[];
  readonly section: string;
  readonly notes: string[];
}

/** A bitmap, or the shapes of a drawing in a frame. */
export type Logo =
  | { readonly mime: 'image/png' | 'image/jpeg'; readonly data: string }
  | { readonly shapes: readonly Shape[] };
export const LOGO_FRAME = { width: LOGO.w * 72, height: LOGO.h * 72 } as const;

/** A presentation that grows slide by slide. */
export class Deck {
  readonly #options: DeckOptions;
  readonly #package;
  readonly #layouts;
  readonly #slides: Draft[] = [];
  #section = '';
  #own = '';
  #title = '';
  /** The first slide of the section, which bears what the speaker says. */
  #first: Draft | null = null;
  #area: Area = { left: 0, width: 0, top: 0, bottom: 0 };
  /** Top of what is still free on the slide, in inches. */
  y = 0;

  constructor(options: DeckOptions) {
    this.#options = options;
    this.#package = packageOf(options.template);
    this.#layouts = layoutsByRole(options.template.layouts, options.template.size, options.chosen);
  }

  get slides(): number {
    return this.#slides.length;
  }

  /** What is free on the slide. */
  get area(): Area {
    return this.#area;
  }

  /** The title slide: the client, what it is, and lines of facts. */
  cover(client: string, title: string, facts: readonly string[], logo: Logo | null): void {
    const slide = this.#add('title', client);
    const matter = slide.layout.places.filter(({ kind }) => ['subTitle', 'body', 'obj'].includes(kind));
    const [first, second] = [...matter].sort((a, b) => a.frame.y - b.frame.y);
    const lines = facts.join('\n');
    if (first && second) {
      this.#fill(slide, first, title);
      this.#fill(slide, second, lines);
    } else if (first) this.#fill(slide, first, `${title}\n${lines}`);
    else this.words(`${title}\n${lines}`, 16);
    const top = (slide.layout.title?.frame.y ?? 0) - LOGO.h - 0.4;
    if (logo && top >= 0.2) this.#logo(slide, logo, slide.layout.title?.frame.x ?? 0.6, Math.min(top, 0.6));
  }

  /** The next slide is the first of a section, with the consultant's headline where there is one. */
  beginsSection(name: string, own: string): void {
    this.#section = clean(name);
    this.#own = own;
    this.#first = null;
  }

  /** A new slide of a section; `headline` says what it shows. */
  slide(section: string, headline: string): void {
    const said = this.#own || headline;
    this.#own = '';
    const slide = this.#add('titleOnly', said);
    const above = slide.layout.places.find(
      ({ kind, frame }) =>
        kind === 'body' && frame.h < 0.7 && frame.y + frame.h <= (slide.layout.title?.frame.y ?? 0) + 0.1,
    );
    if (above) this.#fill(slide, above, section);
  }

  /** Words across the slide, or in a frame; moves on below them where they take the whole width. */
  words(text: string, size = 14, frame?: Frame): void {
    if (text.trim() === '') return;
    if (frame) return this.#text(frame, text, size);
    const { left, width, top, bottom } = this.#area;
    const points = Math.max(LEAST, size);
    let rest = text;
    while (rest !== '') {
      const room = bottom - this.y;
      const needed = heightFor(rest, width, points);
      if (needed > room && this.y > top + 0.1) {
        this.#goOn(2);
        continue;
      }
      const lines = linesIn(rest, width, points);
      const fitting = needed <= room ? lines.length : Math.max(1, Math.floor((room * 72) / (points * 1.2)));
      const now = fitting === lines.length ? rest : lines.slice(0, fitting).join('\n');
      const h = Math.min(room, heightFor(now, width, points) + 0.05);
      this.#text({ x: left, y: this.y, w: width, h }, now, points);
      this.y += h + 0.08;
      rest = fitting === lines.length ? '' : lines.slice(fitting).join('\n');
    }
  }

  /** What the speaker says about the section. */
  commentary(text: string): void {
    (this.#first ?? this.#open()).notes.push(text);
  }

  /** A native table, over as many slides as its rows need, each with the head. `at` narrows it to a part of the slide. */
  table(
    columns: readonly TableColumn[],
    rows: readonly (readonly Cell[])[],
    alt: string,
    at?: { x: number; w: number },
  ): void {
    if (rows.length === 0) return;
    const { left, width, top, bottom } = this.#area;
    const { x, w } = at ?? { x: left, w: width };
    const widths = widthsOf(columns, w);
    const head = rowHeight(
      columns.map((column) => column.head),
      widths,
    );
    const others = bottom - top - head;
    const all = splitRows(rows, widths, others);
    const heights = all.map((cells) => rowHeight(cells.map(textOf), widths));
    const counts = sharedOut(heights, bottom - this.y - head, others);
    const pages = counts.filter((count) => count > 0).length;
    const title = this.#title;
    let from = 0;
    counts.forEach((count, page) => {
      if (page > 0) this.#goOn(page + 1, title, counts.length);
      if (count === 0) return;
      const slide = this.#open();
      const shown = all.slice(from, from + count);
      const named = this.#named(slide, 'table', pages > 1 ? `${alt} (${page + 1}/${counts.length})` : alt);
      const { language, template } = this.#options;
      const look = { language, style: template.tableStyle };
      slide.shapes.push(tableFrame(named, { x, y: this.y, w }, columns, shown, look));
      this.y += head + heights.slice(from, from + count).reduce((sum, height) => sum + height, 0) + GAP;
      from += count;
    });
  }

  /** A native chart; its data can be edited in the slide. */
  chart(kind: ChartKind, series: readonly Series[], frame: Frame, style: ChartStyle): void {
    if (series.every(({ labels }) => labels.length === 0)) return;
    const slide = this.#open();
    const made = this.#package;
    const cleaned = series.map(({ name, labels, values }) => ({
      name: clean(name),
      labels: labels.map(clean),
      values,
    }));
    const part = made.free('ppt/charts/chart', 'xml');
    const book = made.free('ppt/embeddings/workbook', 'xlsx');
    made.add(book, CONTENT.workbook, workbookOf(cleaned));
    const workbook = made.relate(part, 'package', book);
    const { language } = this.#options;
    made.add(part, CONTENT.chart, chartPart(kind, cleaned, style, { language, workbook }));
    const id = made.relate(slide.part, 'chart', part);
    slide.shapes.push(chartFrame(this.#named(slide, 'chart', style.alt), frame, id));
  }

  /** How wide words are in the report's typeface. */
  get measure(): Measure {
    return this.#options.measure;
  }

  /** A drawing of the report as native shapes in one group; `at` is its upper left corner in inches. */
  drawing(scene: Scene, alt: string, at: { x: number; y: number }, scale: number): void {
    const slide = this.#open();
    const { language, measure } = this.#options;
    const named = this.#named(slide, 'drawing', alt);
    const options = { language, measure, fixed: slide.layout.dark };
    slide.shapes.push(sceneGroup(named, scene, at, scale, slide.ids, options));
  }

  /** How many things of these heights stand on each slide from here on, below a head; inches. */
  pagesFor(heights: readonly number[], head: number): number[] {
    const { top, bottom } = this.#area;
    return sharedOut(heights, bottom - this.y - head, bottom - top - head);
  }

  /** The next slide of what does not fit on one: the `page`th `of` so many. */
  goOn(page: number, of: number): void {
    const title = this.#title;
    this.#goOn(page, title, of);
  }

  /** The file. */
  write(): Uint8Array {
    const written = this.#slides.map(({ part, layout, shapes, section, notes }): WrittenSlide => {
      const tree = tag('p:cSld', {}, shapeTree(shapes));
      const colours = tag('p:clrMapOvr', {}, tag('a:masterClrMapping', {}));
      this.#package.add(part, CONTENT.slide, tag('p:sld', ROOT_NS, tree, colours));
      this.#package.relate(part, 'slideLayout', layout.part);
      return { part, section, notes: clean(notes.join('\n')) };
    });
    return finished(this.#package, this.#options.template, written, this.#options);
  }

  /** A slide of a role with its title and foot. */
  #add(role: Role, headline: string): Draft {
    // A slide is never without a title, not even where nothing of it can be written.
    const title = clean(headline).trim() || this.#section || this.#options.names.title;
    const layout = this.#layouts[role];
    const part = this.#package.free('ppt/slides/slide', 'xml');
    const slide: Draft = {
      part,
      layout,
      ids: new ShapeIds(),
      shapes: [],
      section: this.#section || title,
      notes: [],
    };
    this.#slides.push(slide);
    this.#first ??= slide;
    this.#title = title;
    const { free } = layout;
    const own = layout.title === null ? { x: free.x, y: free.y, w: free.w, h: 0.8 } : undefined;
    const place = layout.title ?? {
      kind: 'title',
      type: 'title',
      idx: null,
      size: null,
      orient: null,
      fontSize: 24,
    };
    this.#fill(slide, { ...place, frame: own ?? layout.title?.frame ?? free }, title, own);
    const top = own ? own.y + own.h + GAP : free.y;
    this.#area = { left: free.x, width: free.w, top, bottom: free.y + free.h };
    this.y = top;
    this.#foot(slide);
    return slide;
  }

  #open(): Draft {
    const slide = this.#slides.at(-1);
    if (!slide) throw new Error('a slide comes first');
    return slide;
  }

  /** The next slide of something that does not fit on one. */
  #goOn(page: number, title = this.#title, of?: number): void {
    const { continued } = this.#options;
    const said = of !== undefined && of > 2 ? `${continued(title)} ${page}/${of}` : continued(title);
    this.slide(this.#section, said);
    this.#title = title;
  }

  #named(slide: Draft, name: keyof DeckOptions['names'], alt?: string) {
    const id = slide.ids.next();
    return {
      id,
      name: `${this.#options.names[name]} ${id}`,
      ...(alt === undefined ? {} : { alt: clean(alt) }),
    };
  }

  #fill(slide: Draft, place: LayoutPlace, text: string, frame?: Frame): void {
    if (clean(text).trim() === '') return;
    const { w, h } = place.frame;
    const isTitle = ['title', 'ctrTitle'].includes(place.kind);
    // Headlines are strong, and strong type is wider.
    const share = shareFor(text, (w - 0.2) * (isTitle ? 0.9 : 1), h, place.fontSize);
    const named = this.#named(slide, isTitle ? 'title' : 'words');
    const body = paragraphs(clean(text).trim(), this.#options.language);
    slide.shapes.push(filledPlace(named, place, body, { share, ...(frame ? { frame } : {}) }));
  }

  #text(frame: Frame, text: string, size: number): void {
    const slide = this.#open();
    const share = Math.max(LEAST / size, shareFor(text, frame.w, frame.h, size));
    const { language } = this.#options;
    const points = Math.round(size * Math.min(1, share) * 2) / 2;
    const body = paragraphs(clean(text), language, { size: points, colour: PALETTE.ink });
    slide.shapes.push(box(this.#named(slide, 'words'), frame, language, { body }));
  }

  /** Line and number at the foot, where the layout has places for them. */
  #foot(slide: Draft): void {
    const { language, colophon, template } = this.#options;
    for (const place of slide.layout.places) {
      if (place.kind === 'ftr') this.#fill(slide, place, colophon);
      if (place.kind !== 'sldNum') continue;
      const number = template.presentation.firstNumber + this.#slides.length - 1;
      const field = tag(
        'a:fld',
        { id: '{7A3C1E52-0B64-4D7E-9C1B-5F2E8D6A9B01}', type: 'slidenum' },
        tag('a:rPr', { lang: language }),
        tag('a:t', {}, content(String(number))),
      );
      slide.shapes.push(filledPlace(this.#named(slide, 'words'), place, tag('a:p', {}, field)));
    }
  }

  #logo(slide: Draft, logo: Logo, x: number, y: number): void {
    const { language, measure, names } = this.#options;
    if ('shapes' in logo) {
      const scene = { ...LOGO_FRAME, shapes: logo.shapes };
      const named = this.#named(slide, 'logo', names.logo);
      slide.shapes.push(
        sceneGroup(named, scene, { x, y }, 1, slide.ids, { language, measure, fixed: false }),
      );
      return;
    }
    const kind = logo.mime === 'image/png' ? 'png' : 'jpeg';
    const bytes = Buffer.from(logo.data, 'base64');
    const { width, height } = pictureSize(logo.mime, logo.data) ?? { width: 1, height: 1 };
    const scale = Math.min(LOGO.w / width, LOGO.h / height);
    const part = this.#package.free('ppt/media/logo', kind);
    this.#package.add(part, CONTENT[kind], bytes);
    const frame = { x, y, w: width * scale, h: height * scale };
    const relationship = this.#package.relate(slide.part, 'image', part);
    slide.shapes.push(picture(this.#named(slide, 'logo', names.logo), frame, relationship));
  }
}
