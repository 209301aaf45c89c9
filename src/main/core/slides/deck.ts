/** Slides in the report's look: title, words, native tables and charts that a consultant can go on editing. */
import PptxGenJS from 'pptxgenjs';
import type { Colour } from '#shared/drawing/scene.ts';
import { PALETTE } from '#shared/drawing/palette.ts';
import { linesFor } from './fit.ts';
import { TITLE } from './mended-package.ts';

/** Sizes in inches, of a slide of 13.33 by 7.5. */
const PAGE = { width: 13.333, height: 7.5 };
const LEFT = 0.6;
const WIDTH = PAGE.width - 2 * LEFT;
const TOP = 1.75;
const BOTTOM = 6.85;
/** On every computer that shows slides. */
const FONT = 'Arial';
const ROW = 0.27;
const LINE = 0.185;
const CELL = 11;

export interface DeckOptions {
  readonly title: string;
  readonly author: string;
  /** BCP 47. */
  readonly language: string;
  readonly accent: Colour;
  /** At the foot of every slide. */
  readonly colophon: string;
  /** Title of the slides that a table runs on to. */
  continued(title: string): string;
}

export interface CellStyle {
  readonly bold?: boolean;
  readonly fill?: Colour;
  readonly align?: 'left' | 'center' | 'right';
}
export type Cell = string | readonly [text: string, style: CellStyle];

export interface TableColumn {
  readonly head: string;
  /** Part of the table's width, relative to the others. */
  readonly share: number;
  readonly align?: 'left' | 'right' | 'center';
}

export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface Series {
  readonly name: string;
  readonly labels: readonly string[];
  readonly values: readonly number[];
}

type Slide = ReturnType<PptxGenJS['addSlide']>;
type ChartOptions = Parameters<Slide['addChart']>[2];

/** Text that XML can hold: control characters and halves of characters are left out. */
const clean = (text: string): string =>
  text.replaceAll(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '').replaceAll(/\p{Cs}/gu, '');

const hex = (colour: Colour): string => colour.slice(1).toUpperCase();

/** A presentation that grows slide by slide. */
export class Deck {
  readonly #pptx = new PptxGenJS();
  readonly #options: DeckOptions;
  #slide: Slide | null = null;
  #section = '';
  #own = '';
  #count = 0;
  /** Top of what is still free on the slide, in inches. */
  y = TOP;

  constructor(options: DeckOptions) {
    this.#options = options;
    const pptx = this.#pptx;
    pptx.defineLayout({ name: 'WIDE', width: PAGE.width, height: PAGE.height });
    pptx.layout = 'WIDE';
    pptx.title = clean(options.title);
    pptx.author = clean(options.author);
    pptx.company = clean(options.author);
    pptx.subject = clean(options.title);
    pptx.theme = { headFontFace: FONT, bodyFontFace: FONT };
  }

  get slides(): number {
    return this.#count;
  }

  /** The title slide: the client, what it is, and lines of facts. */
  cover(client: string, title: string, facts: readonly string[], logo: string | null): void {
    const slide = this.#pptx.addSlide();
    this.#count += 1;
    slide.addShape('rect', {
      x: 0,
      y: 0,
      w: 0.28,
      h: PAGE.height,
      fill: { color: hex(this.#options.accent) },
    });
    slide.addText(
      clean(client),
      this.#text({ x: 0.9, y: 2, w: 11, h: 1.2 }, 40, {
        bold: true,
        valign: 'bottom',
        align: 'left',
        objectName: TITLE,
      }),
    );
    slide.addText(clean(title), this.#text({ x: 0.9, y: 3.25, w: 11, h: 0.9 }, 22, { valign: 'top' }));
    slide.addText(clean(facts.join('\n')), {
      ...this.#text({ x: 0.9, y: 4.7, w: 11, h: 1.7 }, 14, { valign: 'top' }),
      color: hex(PALETTE.ink2),
      lineSpacingMultiple: 1.25,
    });
    if (logo)
      slide.addImage({
        data: logo,
        x: 0.9,
        y: 0.6,
        w: 2.6,
        h: 0.9,
        sizing: { type: 'contain', w: 2.6, h: 0.9 },
      });
    this.#foot(slide);
  }

  /** The next slide is the first of a section, with the consultant's headline where there is one. */
  beginsSection(own: string): void {
    this.#own = own;
  }

  /** A new slide of a section; `headline` says what it shows. */
  slide(section: string, headline: string): void {
    this.#section = section;
    const slide = this.#pptx.addSlide();
    this.#count += 1;
    this.#slide = slide;
    this.y = TOP;
    slide.addText(clean(section), {
      ...this.#text({ x: LEFT, y: 0.4, w: WIDTH, h: 0.3 }, 11, { bold: true, valign: 'middle' }),
      color: hex(this.#options.accent),
    });
    const said = this.#own || headline;
    this.#own = '';
    const long = linesFor(said, WIDTH, 24) > 2;
    slide.addText(
      clean(said),
      this.#text({ x: LEFT, y: 0.7, w: WIDTH, h: 0.9 }, long ? 18 : 24, {
        objectName: TITLE,
        align: 'left',
        bold: true,
        valign: 'top',
        fit: 'shrink',
      }),
    );
    this.#foot(slide);
  }

  /** Words across the slide, or in a frame; moves on below them where they take the whole width. */
  words(text: string, size = 14, frame?: Frame): void {
    const slide = this.#open();
    if (frame) {
      slide.addText(clean(text), this.#text(frame, size, { valign: 'top', fit: 'shrink' }));
      return;
    }
    const h = linesFor(text, WIDTH, size) * size * 0.0175 + 0.12;
    slide.addText(clean(text), this.#text({ x: LEFT, y: this.y, w: WIDTH, h }, size, { valign: 'top' }));
    this.y += h + 0.08;
  }

  /** The consultant's words, set apart from the facts; on a slide of their own where they are many. */
  commentary(label: string, text: string): void {
    const h = linesFor(text, WIDTH - 0.4, 13) * 13 * 0.0185 + 0.5;
    if (this.y + h > BOTTOM) this.slide(this.#section, label);
    const room = Math.min(h, BOTTOM - this.y);
    const slide = this.#open();
    const y = BOTTOM - room;
    slide.addShape('rect', { x: LEFT, y, w: 0.06, h: room, fill: { color: hex(this.#options.accent) } });
    slide.addText(
      [
        {
          text: clean(label),
          options: { bold: true, fontSize: 10, color: hex(PALETTE.ink3), breakLine: true },
        },
        { text: clean(text), options: { fontSize: 13, color: hex(PALETTE.ink) } },
      ],
      {
        x: LEFT + 0.15,
        y,
        w: WIDTH - 0.15,
        h: room,
        fontFace: FONT,
        margin: 4,
        valign: 'top',
        fit: 'shrink',
      },
    );
    this.y = BOTTOM;
  }

  /** A native table, over as many slides as its rows need, each with the head. `at` narrows it to a part of the slide. */
  table(
    columns: readonly TableColumn[],
    rows: readonly (readonly Cell[])[],
    headline: string,
    at?: { x: number; w: number },
  ): void {
    const { x, w } = at ?? { x: LEFT, w: WIDTH };
    const whole = columns.reduce((sum, { share }) => sum + share, 0);
    const widths = columns.map(({ share }) => (w * share) / whole);
    const heightOf = (cells: readonly Cell[]) =>
      ROW +
      LINE *
        (Math.max(
          1,
          ...cells.map((cell, index) => linesFor(textOf(cell), (widths[index] ?? 1) - 0.16, CELL)),
        ) -
          1);
    let from = 0;
    while (from < rows.length) {
      let used = heightOf(columns.map(({ head }) => head));
      let to = from;
      while (to < rows.length) {
        const next = heightOf(rows[to] ?? []);
        if (this.y + used + next > BOTTOM && to > from) break;
        if (this.y + used + next > BOTTOM && this.y > TOP + 0.1) break;
        used += next;
        to += 1;
      }
      if (to > from) {
        this.#addTable(columns, widths, rows.slice(from, to), { x, y: this.y, w });
        this.y += used + 0.15;
        from = to;
      }
      if (from < rows.length) this.slide(this.#section, this.#options.continued(headline));
    }
  }

  /** A native chart; its data can be edited in the slide. */
  chart(
    kind: 'bar' | 'radar' | 'pareto',
    series: readonly Series[],
    frame: Frame,
    options: ChartOptions & { alt: string },
  ): void {
    const { alt, ...rest } = options;
    const slide = this.#open();
    const common = {
      ...frame,
      altText: clean(alt),
      catAxisLabelFontFace: FONT,
      catAxisLabelFontSize: 11,
      valAxisLabelFontFace: FONT,
      valAxisLabelFontSize: 10,
      valGridLine: { color: 'E1E1DC', size: 0.5 },
      legendFontFace: FONT,
      legendFontSize: 11,
      dataLabelFontFace: FONT,
      dataLabelFontSize: 10,
      dataLabelColor: hex(PALETTE.ink),
      // More than one colour for one series would colour its bars one by one.
      chartColors: [hex(this.#options.accent)],
      ...rest,
    };
    const data = series.map(({ name, labels, values }) => ({
      name: clean(name),
      labels: labels.map(clean),
      values: [...values],
    }));
    if (kind === 'pareto') {
      const [bars, line] = data;
      slide.addChart(
        [
          {
            type: 'bar',
            data: bars ? [bars] : [],
            options: { barGapWidthPct: 40, chartColors: [hex(this.#options.accent)] },
          },
          {
            type: 'line',
            data: line ? [line] : [],
            options: {
              secondaryValAxis: false,
              secondaryCatAxis: false,
              lineSize: 2,
              chartColors: [hex(PALETTE.ink)],
            },
          },
        ] as unknown as Parameters<Slide['addChart']>[0],
        // The library takes the options second where there are several kinds in one chart.
        common as never,
      );
    } else slide.addChart(kind, data as never, common);
  }

  /** The file, as the library writes it. */
  async write(): Promise<Uint8Array> {
    const written = await this.#pptx.write({ outputType: 'uint8array' });
    return written as Uint8Array;
  }

  #addTable(
    columns: readonly TableColumn[],
    widths: readonly number[],
    rows: readonly (readonly Cell[])[],
    at: { x: number; y: number; w: number },
  ): void {
    const head = columns.map(({ head: text, align = 'left' }) => ({
      text: clean(text),
      options: { bold: true, align, color: hex(PALETTE.ink2), fill: { color: 'F1F1EE' } },
    }));
    const body = rows.map((cells) =>
      cells.map((cell, index) => {
        const [text, style] = typeof cell === 'string' ? [cell, {}] : cell;
        const { bold = false, fill, align = columns[index]?.align ?? 'left' } = style;
        return {
          text: clean(text),
          options: { bold, align, ...(fill ? { fill: { color: hex(fill) } } : {}) },
        };
      }),
    );
    this.#open().addTable([head, ...body] as never, {
      ...at,
      colW: [...widths],
      fontFace: FONT,
      fontSize: CELL,
      color: hex(PALETTE.ink),
      valign: 'top',
      margin: [0.04, 0.08, 0.04, 0.08],
      border: { type: 'solid', pt: 0.5, color: 'D9D9D3' },
    });
  }

  #open(): Slide {
    if (!this.#slide) throw new Error('a slide comes first');
    return this.#slide;
  }

  #text(frame: Frame, fontSize: number, more: Record<string, unknown>) {
    const { language } = this.#options;
    return {
      ...frame,
      fontSize,
      fontFace: FONT,
      color: hex(PALETTE.ink),
      margin: 0,
      lang: language,
      ...more,
    } as Parameters<Slide['addText']>[1] & object;
  }

  #foot(slide: Slide): void {
    slide.addText(clean(this.#options.colophon), {
      ...this.#text({ x: LEFT, y: 7.02, w: WIDTH - 1, h: 0.25 }, 9, { valign: 'middle' }),
      color: hex(PALETTE.ink3),
    });
    slide.addText(String(this.#count), {
      ...this.#text({ x: PAGE.width - LEFT - 0.8, y: 7.02, w: 0.8, h: 0.25 }, 9, {
        valign: 'middle',
        align: 'right',
      }),
      color: hex(PALETTE.ink3),
    });
  }
}

const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell[0]);

export const AREA = { left: LEFT, width: WIDTH, top: TOP, bottom: BOTTOM } as const;
