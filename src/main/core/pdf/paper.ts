/** Where sections write: margins, running heads and page numbers, headings with bookmarks, and scenes on pages. */
import { onColour } from '#shared/drawing/colour.ts';
import { moved, ruleAt, textAt } from '#shared/drawing/scene.ts';
import type { Colour, Measure, Shape } from '#shared/drawing/scene.ts';
import { PALETTE } from '#shared/drawing/palette.ts';
import { ellipsis } from '#shared/drawing/fit-text.ts';
import type { SectionKey } from '#shared/report/sections.ts';
import type { Book, Bookmark, Frame, Mark, Node, Sheet, Span, TagOptions } from './book.ts';
import type { Typefaces } from './typefaces.ts';

export type { Node, TagOptions } from './book.ts';

/** Millimetres in points. */
const MM = 72 / 25.4;
const SIDE = 18 * MM;
const HEAD = { text: 18 * MM, rule: 21.5 * MM };
const TOP = 31 * MM;
const BOTTOM = 22 * MM;
/** Of a page with little air: still clear of the foot. */
const DENSE_BOTTOM = 17.5 * MM;
/** Part of a gap that is left with little air. */
const DENSE_GAP = 0.55;
/** Above and below the rule between two sections that share a page. */
const BETWEEN = 24;
/** With less room than this no section is tried below another one. */
const LEAST_SHARE = 170;
/** Thrown where a section that should share a page goes on overleaf. */
const OVERLEAF = new Error('overleaf');
/** A last page with less than this part of it written on is worth avoiding. */
const LITTLE = 1 / 3;
const FOLIO = 12 * MM;
const SMALL = { size: 7.2, weight: 'regular' } as const;
const SHEETS = { a4: [595.28, 841.89], letter: [612, 792] } as const;

export interface PaperOptions {
  readonly size: 'a4' | 'letter';
  readonly accent: Colour;
  /** Left of every running head. */
  readonly owner: string;
  /** Left of every page's foot. */
  readonly colophon: string;
  pageLabel(page: number, pages: number): string;
}

/** Shapes that can only be drawn when all pages are known, such as the page numbers of the contents. */
export type Later = (pageOf: (place: string) => number | null) => readonly Shape[];

export interface Paper {
  readonly measure: Measure;
  readonly accent: Colour;
  /** Left edge, width, and first and last usable line of the text area. */
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  /** Whether a section is written with little air, because its last page would be nearly empty otherwise. */
  readonly dense: boolean;
  /** Height of the sheet. */
  readonly height: number;
  /** Number of the open page, 1 for the first. */
  readonly page: number;
  /** Where the next thing goes; sections move it on. */
  y: number;
  /**
   * Starts a section, with a bookmark: on a new page, or below a rule on the open one where `compose` found that it fits
   * there. `running` is the right side of its running heads.
   */
  section(key: SectionKey, bookmark: string, running: string | null): Node;
  /** A bookmark below the section's, to the place that is open. */
  bookmark(title: string): void;
  /** Names the open place, for links. */
  place(name: string): void;
  /**
   * Lets `write` write a section; where only little of it would stand on its last page, once more with less air, if
   * that saves the page. Sizes of letters stay as they are. One that `shares` stands below the section before it where
   * the open page has room for all of it, and one that `flows` also where that saves a page or half of the open one is empty.
   */
  compose(write: () => void, shares?: Sharing): void;
  /** Leaves room below what was written, in points. */
  gap(points: number): void;
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
    shapes: readonly Shape[] | Later,
    dx: number,
    dy: number,
    options?: TagOptions,
  ): void;
  /** Draws what a reader need not hear of. */
  ornament(shapes: readonly Shape[], dx?: number, dy?: number): void;
  /** Everything that was written. */
  finish(): Book;
}

/** How a section may stand below the one before it: not at all, only whole, or going on overleaf. */
export type Sharing = 'never' | 'whole' | 'flows';

interface OpenMark extends Omit<Mark, 'shapes'> {
  readonly shapes: readonly Shape[] | Later;
  readonly dx: number;
  readonly dy: number;
}
interface OpenSheet {
  running: string | null;
  readonly marks: OpenMark[];
  readonly places: Map<string, number>;
}

export function createPaper(typefaces: Typefaces, options: PaperOptions): Paper {
  const [sheetWidth, sheetHeight] = SHEETS[options.size];
  const { measure } = typefaces;
  const root: Node = { type: 'Document', parent: null, options: {} };
  const sheets: OpenSheet[] = [];
  const bookmarks: Bookmark[] = [];
  const sections = new Map<SectionKey, Span>();
  let dense = false;
  let follows = false;
  let isTrial = false;
  const onAccent = onColour(options.accent);
  const colour = (value: Colour): Colour =>
    value === PALETTE.accent ? options.accent : value === PALETTE.onAccent ? onAccent : value;
  const fresh = (running: string | null) => {
    if (isTrial) throw OVERLEAF;
    sheets.push({ running, marks: [], places: new Map() });
    paper.y = TOP;
  };
  const open = (): OpenSheet => {
    const sheet = sheets.at(-1);
    if (!sheet) throw new Error('a section comes first');
    return sheet;
  };

  const paper: Paper = {
    measure,
    accent: options.accent,
    left: SIDE,
    width: sheetWidth - 2 * SIDE,
    top: TOP,
    get bottom() {
      return sheetHeight - (dense ? DENSE_BOTTOM : BOTTOM);
    },
    get dense() {
      return dense;
    },
    height: sheetHeight,
    get page() {
      return sheets.length;
    },
    y: TOP,
    section(key, bookmark, running) {
      let y = 0;
      if (follows) {
        paper.gap(BETWEEN);
        y = paper.y;
        paper.ornament([ruleAt(SIDE, SIDE + paper.width, y, PALETTE.ink)]);
        paper.gap(BETWEEN);
        const sheet = open();
        sheet.running = [sheet.running, running].filter(Boolean).join(' · ');
        follows = false;
      } else fresh(running);
      sections.set(key, { first: sheets.length - 1, last: sheets.length - 1 });
      bookmarks.push({ title: bookmark, level: 0, page: sheets.length - 1, y });
      open().places.set(`section.${key}`, y);
      return paper.group(root, 'Sect');
    },
    compose(write, shares = 'never') {
      const goBack = remember();
      const start = sheets.length;
      const written = (air: boolean, follow: boolean) => {
        goBack();
        [dense, follows] = [!air, follow];
        try {
          write();
        } finally {
          [dense, follows] = [false, false];
        }
        return sheets.length - start;
      };
      const fits = (air: boolean) => {
        isTrial = true;
        try {
          return written(air, true) === 0;
        } catch (error) {
          if (error !== OVERLEAF) throw error;
          return false;
        } finally {
          isTrial = false;
        }
      };
      goBack();
      const hasRoom = shares !== 'never' && start > 0 && paper.bottom - paper.y > LEAST_SHARE;
      const isHalfEmpty = paper.bottom - paper.y > (paper.bottom - TOP) / 2;
      if (hasRoom && (fits(true) || fits(false))) return;
      const pages = written(true, false);
      const isLittle = paper.y - TOP < (sheetHeight - TOP - BOTTOM) * LITTLE;
      if (pages > 1 && isLittle && written(false, false) >= pages) written(true, false);
      const alone = sheets.length - start;
      // Begun on the page before, it may need a page less, or leave less of that page empty.
      const most = isHalfEmpty ? alone : alone - 1;
      if (hasRoom && shares === 'flows' && written(true, true) > most) written(alone === pages, false);
      const last = [...sections.values()].at(-1);
      if (last) last.last = sheets.length - 1;
    },
    gap(points) {
      paper.y += dense ? points * DENSE_GAP : points;
    },
    bookmark(title) {
      bookmarks.push({ title, level: 1, page: sheets.length - 1, y: Math.max(0, paper.y - 12) });
    },
    place(name) {
      open().places.set(name, Math.max(0, paper.y - 12));
    },
    newPage: () => fresh(open().running),
    need(height) {
      if (paper.y + height <= paper.bottom) return false;
      paper.newPage();
      return true;
    },
    group: (parent, type) => ({ type, parent, options: {} }),
    tagged(parent, type, shapes, dx, dy, tagOptions = {}) {
      const { size } = tagOptions;
      const frame: Frame | null = size ? { x: dx, y: dy, width: size.width, height: size.height } : null;
      open().marks.push({ node: { type, parent, options: tagOptions }, shapes, dx, dy, frame });
    },
    ornament(shapes, dx = 0, dy = 0) {
      if (shapes.length > 0) open().marks.push({ node: null, shapes, dx, dy, frame: null });
    },
    finish() {
      const pages = new Map(
        sheets.flatMap(({ places }, index) => [...places.keys()].map((place) => [place, index + 1] as const)),
      );
      const pageOf = (place: string) => pages.get(place) ?? null;
      const closed = ({ node, shapes, dx, dy, frame }: OpenMark): Mark => {
        const drawn = typeof shapes === 'function' ? shapes(pageOf) : shapes;
        return { node, frame, shapes: drawn.map((shape) => inked(shape, dx, dy)) };
      };
      return {
        width: sheetWidth,
        height: sheetHeight,
        root,
        bookmarks,
        sections,
        sheets: sheets.map(({ running, marks, places }, index): Sheet => {
          const feet = running === null ? [] : [foot(running, index)];
          return { places, marks: [...marks, ...feet].map(closed) };
        }),
      };
    },
  };

  /** Takes back all that is written from now on. */
  function remember(): () => void {
    const [page, bookmark, y, known] = [sheets.length, bookmarks.length, paper.y, new Set(sections.keys())];
    const sheet = sheets.at(-1);
    const before = sheet && {
      running: sheet.running,
      marks: sheet.marks.length,
      places: new Map(sheet.places),
    };
    return () => {
      sheets.length = page;
      bookmarks.length = bookmark;
      paper.y = y;
      for (const key of [...sections.keys()]) if (!known.has(key)) sections.delete(key);
      if (!sheet || !before) return;
      sheet.running = before.running;
      sheet.marks.length = before.marks;
      sheet.places.clear();
      for (const [name, height] of before.places) sheet.places.set(name, height);
    };
  }

  /** The shape at its place, in the report's colours, with letters that the typeface has. */
  function inked(shape: Shape, dx: number, dy: number): Shape {
    const at = dx === 0 && dy === 0 ? shape : moved(shape, dx, dy);
    switch (at.kind) {
      case 'text':
        return { ...at, text: typefaces.printable(at.text), fill: colour(at.fill) };
      case 'line':
        return { ...at, stroke: colour(at.stroke) };
      case 'image':
        return at;
      default: {
        const fill = at.fill === undefined ? {} : { fill: colour(at.fill) };
        const stroke = at.stroke === undefined ? {} : { stroke: colour(at.stroke) };
        return { ...at, ...fill, ...stroke };
      }
    }
  }

  function foot(running: string, index: number): OpenMark {
    const small = { ...SMALL, fill: PALETTE.ink3 };
    const right = SIDE + paper.width;
    const end = { ...small, anchor: 'end' } as const;
    const y = sheetHeight - FOLIO;
    const label = options.pageLabel(index + 1, sheets.length);
    const half = (text: string) => ellipsis(text, paper.width / 2 - 8, SMALL, measure);
    const room = paper.width - measure(label, SMALL.size, SMALL.weight) - 12;
    const shapes = [
      textAt(SIDE, HEAD.text, half(options.owner), small),
      textAt(right, HEAD.text, half(running), end),
      ruleAt(SIDE, right, HEAD.rule, PALETTE.ink),
      textAt(SIDE, y, ellipsis(options.colophon, room, SMALL, measure), small),
      textAt(right, y, label, end),
    ];
    return { node: 'foot', shapes, dx: 0, dy: 0, frame: null };
  }
  return paper;
}
