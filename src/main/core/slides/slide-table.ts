/** Tables that PowerPoint draws itself: how rows are shared out over slides, and the table as an element. */
import type { Colour } from '#shared/drawing/scene.ts';
import { PALETTE } from '#shared/drawing/palette.ts';
import { heightFor, linesIn } from './fit.ts';
import { tag } from './ooxml/xml.ts';
import { emu, fillOf, graphic, paragraphs } from './slide-shapes.ts';
import type { Frame, Named } from './slide-shapes.ts';

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

const SIZE = 11;
const INSET = { x: 0.08, y: 0.04 };
const POINTS = 72;
const URI = 'http://schemas.openxmlformats.org/drawingml/2006/table';

export const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell[0]);

/** Widths of the columns in inches. */
export function widthsOf(columns: readonly TableColumn[], width: number): number[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ share }) => (width * share) / whole);
}

/** Height of a row in inches, as its fullest cell needs. */
export function rowHeight(cells: readonly string[], widths: readonly number[]): number {
  const heights = cells.map((text, index) => heightFor(text, (widths[index] ?? 1) - 2 * INSET.x, SIZE));
  return Math.max((SIZE * 1.2) / POINTS, ...heights) + 2 * INSET.y;
}

/** Rows whose words do not fit on one slide, as several: the words go on in the next. */
export function splitRows(
  rows: readonly (readonly Cell[])[],
  widths: readonly number[],
  most: number,
): (readonly Cell[])[] {
  const lines = Math.max(1, Math.floor(((most - 2 * INSET.y) * POINTS) / (SIZE * 1.2)));
  return rows.flatMap((cells) => {
    if (rowHeight(cells.map(textOf), widths) <= most) return [cells];
    const parts = cells.map((cell, index) => {
      const all = linesIn(textOf(cell), (widths[index] ?? 1) - 2 * INSET.x, SIZE);
      const chunks: string[] = [];
      for (let from = 0; from < all.length; from += lines)
        chunks.push(all.slice(from, from + lines).join('\n'));
      return chunks;
    });
    const count = Math.max(...parts.map(({ length }) => length));
    return Array.from({ length: count }, (_, at) =>
      cells.map((cell, index): Cell => {
        const text = parts[index]?.[at] ?? '';
        return typeof cell === 'string' ? text : [text, cell[1]];
      }),
    );
  });
}

/**
 * How many rows stand on each slide: `first` inches are free on the first one, `others` on those that follow, heads taken
 * off. The slides are filled alike, so that none is left with one row. Nothing on the first where no row fits.
 */
export function sharedOut(heights: readonly number[], first: number, others: number): number[] {
  const room = (page: number) => (page === 0 ? first : others);
  const filled = (part: number): number[] => {
    const pages: number[] = [0];
    let used = 0;
    for (const height of heights) {
      const page = pages.length - 1;
      const isFull = used + height > room(page) * part + 1e-6;
      if (isFull && (page === 0 || (pages[page] ?? 0) > 0)) {
        pages.push(1);
        used = height;
      } else {
        pages[page] = (pages[page] ?? 0) + 1;
        used += height;
      }
    }
    return pages;
  };
  const fullest = filled(1);
  if (fullest.length < 2) return fullest;
  // The least part of every slide with which there are no more of them.
  for (let part = 0.3; part < 1; part += 0.05) {
    const even = filled(part);
    if (even.length <= fullest.length && (even[0] === 0) === (fullest[0] === 0)) return even;
  }
  return fullest;
}

/** Ink that can be read on a ground. */
function inkOn(fill: Colour): Colour {
  const [r = 255, g = 255, b = 255] = [1, 3, 5].map((at) => Number.parseInt(fill.slice(at, at + 2), 16));
  // Not the palette's, which follow the theme: the ground does not.
  return 0.2126 * r + 0.7152 * g + 0.0722 * b < 120 ? '#fefefe' : '#111111';
}

function cellXml(cell: Cell, column: TableColumn | undefined, head: boolean, language: string): string {
  const [text, style] = typeof cell === 'string' ? [cell, {}] : cell;
  const { bold = head, fill, align = column?.align ?? 'left' } = style;
  const [x, y] = [emu(INSET.x), emu(INSET.y)];
  return tag(
    'a:tc',
    {},
    tag(
      'a:txBody',
      {},
      tag('a:bodyPr', {}),
      tag('a:lstStyle', {}),
      paragraphs(text, language, {
        size: SIZE,
        align,
        ...(bold ? { bold } : {}),
        ...(fill === undefined ? {} : { colour: inkOn(fill) }),
      }),
    ),
    tag(
      'a:tcPr',
      { marL: x, marR: x, marT: y, marB: y, anchor: 't' },
      fill === undefined || fill === PALETTE.paper ? '' : fillOf(fill),
    ),
  );
}

/** A table in its frame, whose height is that of its rows. `style` is the id of the look. */
export function tableFrame(
  named: Named,
  at: { x: number; y: number; w: number },
  columns: readonly TableColumn[],
  rows: readonly (readonly Cell[])[],
  { language, style }: { language: string; style: string },
): string {
  const widths = widthsOf(columns, at.w);
  const whole = emu(at.w);
  const grid = widths.map(emu);
  grid.push(whole - grid.slice(0, -1).reduce((sum, width) => sum + width, 0));
  grid.splice(-2, 1);
  const all = [columns.map(({ head }): Cell => head), ...rows];
  const heights = all.map((cells) => emu(rowHeight(cells.map(textOf), widths)));
  const total = heights.reduce((sum, height) => sum + height, 0);
  const frame: Frame = { ...at, h: total / 914400 };
  const table = tag(
    'a:tbl',
    {},
    tag('a:tblPr', { firstRow: 1, bandRow: 1 }, tag('a:tableStyleId', {}, style)),
    tag('a:tblGrid', {}, ...grid.map((w) => tag('a:gridCol', { w }))),
    ...all.map((cells, row) =>
      tag(
        'a:tr',
        { h: heights[row] },
        ...cells.map((cell, index) => cellXml(cell, columns[index], row === 0, language)),
      ),
    ),
  );
  return graphic(named, frame, URI, table);
}
