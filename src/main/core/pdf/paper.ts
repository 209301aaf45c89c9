/** Tagged pages: margins, running heads and page numbers, headings with bookmarks, and scenes drawn onto them. */
import PDFDocument from 'pdfkit';
import { moved, ruleAt, textAt } from '#shared/drawing/scene.ts';
import type { Measure, Shape } from '#shared/drawing/scene.ts';
import { PALETTE } from '#shared/drawing/palette.ts';
import { ellipsis } from '#shared/drawing/text.ts';
import { compact } from './compact.ts';
import { drawShapes } from './draw.ts';
import { openFonts } from './fonts.ts';
import type { FontFiles } from './fonts.ts';

/** Millimetres in points. */
const MM = 72 / 25.4;
const SIDE = 18 * MM;
const HEAD = { text: 18 * MM, rule: 21.5 * MM };
const TOP = 31 * MM;
const BOTTOM = 22 * MM;
const FOLIO = 12 * MM;
const SMALL = { size: 7.2, weight: 'regular' } as const;

/** A node of the document's structure. */
export type Node = PDFKit.PDFStructureElement;

export interface PaperOptions {
  readonly size: 'a4' | 'letter';
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** Stands in for the clock, so that the same input gives the same bytes. */
  readonly date: Date;
  /** Left of every running head. */
  readonly owner: string;
  /** Left of every page's foot. */
  readonly colophon: string;
  pageLabel(page: number, pages: number): string;
}

export interface TagOptions {
  /** Text in place of a figure, and the figure's size in points from the place it is drawn at. */
  readonly alt?: string;
  readonly size?: { readonly width: number; readonly height: number };
  /** Of a table's head cell. */
  readonly scope?: 'Column' | 'Row';
}

export interface Paper {
  readonly measure: Measure;
  /** Left edge, width, and first and last usable line of the text area. */
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  /** Height of the sheet. */
  readonly height: number;
  /** Where the next thing goes; sections move it on. */
  y: number;
  /** Starts a section on a new page, with a bookmark; `running` is the right side of its running heads. */
  section(bookmark: string, running: string | null): Node;
  /** A bookmark below the section's, to the page that is open. */
  bookmark(title: string): void;
  /** A new page of the same section. */
  newPage(): void;
  /** A new page where less than `height` is left; says whether it made one. */
  need(height: number): boolean;
  /** A child of `parent` without content of its own. */
  group(parent: Node, type: string): Node;
  /** Draws shapes moved by `dx`, `dy` as the content of a new child of `parent`. */
  tagged(
    parent: Node,
    type: string,
    shapes: readonly Shape[],
    dx: number,
    dy: number,
    options?: TagOptions,
  ): void;
  /** Draws what a reader need not hear of. */
  ornament(shapes: readonly Shape[], dx?: number, dy?: number): void;
  finish(): Promise<{ bytes: Uint8Array; pages: number }>;
}

export function createPaper(files: FontFiles, options: PaperOptions): Paper {
  const doc = new PDFDocument({
    size: options.size === 'a4' ? 'A4' : 'LETTER',
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    // Its types know the PDF/A names only.
    subset: 'PDF/UA' as unknown as 'PDF/A-1',
    lang: options.language,
    displayTitle: true,
    // Null, which its types do not allow, keeps pdfkit from loading Helvetica.
    font: null as unknown as string,
    info: {
      Title: options.title,
      Author: options.author,
      Subject: options.subject,
      Creator: 'Phaseboard',
      CreationDate: options.date,
      ModDate: options.date,
    },
  });
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    doc.on('end', () => resolve());
    doc.on('error', reject);
  });
  const fonts = openFonts(doc, files);
  const root = doc.struct('Document');
  doc.addStructure(root);

  /** Right side of the running head of each page; null for a page without head and foot. */
  const heads: (string | null)[] = [];
  let outline: PDFKit.PDFOutline | null = null;
  const draw = (shapes: readonly Shape[], dx: number, dy: number) =>
    drawShapes(doc, fonts, dx === 0 && dy === 0 ? shapes : shapes.map((shape) => moved(shape, dx, dy)));
  const addPage = (running: string | null) => {
    doc.addPage();
    heads.push(running);
    paper.y = TOP;
  };

  const paper: Paper = {
    measure: fonts.measure,
    left: SIDE,
    width: 0,
    top: TOP,
    bottom: 0,
    height: 0,
    y: TOP,
    section(bookmark, running) {
      addPage(running);
      outline = doc.outline.addItem(bookmark);
      return paper.group(root, 'Sect');
    },
    bookmark(title) {
      (outline ?? doc.outline).addItem(title);
    },
    newPage: () => addPage(heads.at(-1) ?? null),
    need(height) {
      if (paper.y + height <= paper.bottom) return false;
      paper.newPage();
      return true;
    },
    group(parent, type) {
      const node = doc.struct(type);
      parent.add(node);
      return node;
    },
    tagged(parent, type, shapes, dx, dy, tagOptions = {}) {
      const { size, ...rest } = tagOptions;
      const box = size ? { bbox: [dx, dy, dx + size.width, dy + size.height] } : {};
      const node = doc.struct(type, { ...rest, ...box });
      parent.add(node);
      node.add(() => draw(shapes, dx, dy));
      node.end();
    },
    ornament(shapes, dx = 0, dy = 0) {
      if (shapes.length === 0) return;
      doc.markContent('Artifact', { type: 'Layout' });
      draw(shapes, dx, dy);
      doc.endMarkedContent();
    },
    async finish() {
      root.end();
      heads.forEach((running, index) => {
        if (running === null) return;
        doc.switchToPage(index);
        doc.markContent('Artifact', { type: 'Pagination' });
        draw(furniture(running, options.pageLabel(index + 1, heads.length)), 0, 0);
        doc.endMarkedContent();
      });
      doc.end();
      await ended;
      return { bytes: compact(Buffer.concat(chunks)), pages: heads.length };
    },
  };

  const [sheetWidth, sheetHeight] = options.size === 'a4' ? [595.28, 841.89] : [612, 792];
  const frame = { width: sheetWidth - 2 * SIDE, bottom: sheetHeight - BOTTOM, height: sheetHeight };
  Object.assign(paper, frame);

  function furniture(running: string, label: string): Shape[] {
    const small = { ...SMALL, fill: PALETTE.ink3 };
    const right = SIDE + paper.width;
    const end = { ...small, anchor: 'end' } as const;
    const foot = paper.height - FOLIO;
    const half = (text: string) => ellipsis(text, paper.width / 2 - 8, SMALL, fonts.measure);
    return [
      textAt(SIDE, HEAD.text, half(options.owner), small),
      textAt(right, HEAD.text, half(running), end),
      ruleAt(SIDE, right, HEAD.rule, PALETTE.ink),
      textAt(SIDE, foot, options.colophon, small),
      textAt(right, foot, label, end),
    ];
  }
  return paper;
}
