/** Tables with a head on every page, tagged as tables. */
import { PALETTE } from '#shared/drawing/palette.ts';
import { ruleAt, textAt } from '#shared/drawing/scene.ts';
import type { Shape } from '#shared/drawing/scene.ts';
import { wrap } from '#shared/drawing/fit-text.ts';
import type { Node, Paper } from './paper.ts';
import { baseline } from './prose.ts';
import type { ProseStyle } from './prose.ts';

export interface Column {
  readonly head: string;
  readonly width: number;
  readonly align: 'start' | 'middle' | 'end';
}

/** A cell's text, with shapes drawn below its first line's top where a figure says it too. */
export interface Cell {
  readonly text: string;
  readonly strong?: boolean;
  /** Room left of the text, in points, for a mark. */
  readonly indent?: number;
  readonly ornament?: readonly Shape[];
  /** Room below the text, in points. */
  readonly below?: number;
  /** Drawn behind the text, over the whole cell. */
  readonly ground?: (width: number, height: number) => readonly Shape[];
}

export interface Table {
  readonly node: Node;
  readonly columns: readonly Column[];
}

const GAP = 8;
const PAD = 3.2;
/** Where a page more would be nearly empty. */
const DENSE_PAD = 2;
const padOf = ({ dense }: Paper) => (dense ? DENSE_PAD : PAD);
const HEAD: ProseStyle = { size: 7.5, leading: 1.3, weight: 'semibold', fill: PALETTE.ink };
const CELL: ProseStyle = { size: 7.8, leading: 1.32, weight: 'regular', fill: PALETTE.ink2 };
const STRONG: ProseStyle = { ...CELL, weight: 'semibold', fill: PALETTE.ink };
/** A row has to fit on a page: what is longer than this was never meant for a table. */
const MOST_LINES = 30;

/** Columns of these widths in points; what is left of the page's width goes to the flexible ones by their share. */
export function columnsFor(
  width: number,
  columns: readonly { head: string; align: Column['align']; width?: number; share?: number }[],
): Column[] {
  const fixed = columns.reduce((sum, column) => sum + (column.width ?? 0), 0);
  const shares = columns.reduce((sum, column) => sum + (column.share ?? 0), 0);
  const flexible = width - fixed - GAP * (columns.length - 1);
  return columns.map(({ head, align, width: own, share = 0 }) => ({
    head,
    align,
    width: own ?? (flexible * share) / shares,
  }));
}

/** Starts a table with its head at the page's `y`. */
export function startTable(paper: Paper, parent: Node, columns: readonly Column[]): Table {
  const node = paper.group(parent, 'Table');
  const row = paper.group(paper.group(node, 'THead'), 'TR');
  drawHead(paper, columns, (shapes, x, y) => paper.tagged(row, 'TH', shapes, x, y, { scope: 'Column' }));
  return { node: paper.group(node, 'TBody'), columns };
}

/** One row; where it does not fit any more, a new page with the head again comes first. */
export function addRow(
  paper: Paper,
  table: Table,
  cells: readonly Cell[],
  rule: string = PALETTE.hairline,
): void {
  const { columns } = table;
  const fitted = layout(paper, columns, cells);
  const pad = padOf(paper);
  const height = fitted.height + 2 * pad;
  if (paper.need(height)) {
    drawHead(paper, columns, (shapes, x, y) => paper.ornament(shapes, x, y));
  }
  const row = paper.group(table.node, 'TR');
  let x = paper.left;
  columns.forEach((column, index) => {
    const shapes = fitted.cells[index] ?? [];
    const ground = cells[index]?.ground;
    if (ground) paper.ornament(ground(column.width, height - 2), x, paper.y + 1);
    paper.tagged(row, 'TD', shapes, x, paper.y + pad);
    paper.ornament(cells[index]?.ornament ?? [], x, paper.y + pad);
    x += column.width + GAP;
  });
  paper.y += height;
  paper.ornament([ruleAt(paper.left, paper.left + paper.width, paper.y, rule, 0.4)]);
}

function heads(columns: readonly Column[]): Cell[] {
  return columns.map(({ head }) => ({ text: head }));
}

function drawHead(
  paper: Paper,
  columns: readonly Column[],
  put: (shapes: readonly Shape[], x: number, y: number) => void,
): void {
  const { cells, height } = layout(paper, columns, heads(columns), HEAD);
  let x = paper.left;
  columns.forEach((column, index) => {
    put(cells[index] ?? [], x, paper.y);
    x += column.width + GAP;
  });
  paper.y += height + padOf(paper);
  paper.ornament([ruleAt(paper.left, paper.left + paper.width, paper.y, PALETTE.ink, 0.6)]);
}

/** Cells as shapes from their own top left corner, and the height of the tallest. */
function layout(
  paper: Paper,
  columns: readonly Column[],
  cells: readonly Cell[],
  fixed?: ProseStyle,
): { cells: Shape[][]; height: number } {
  let most = 1;
  const style = (cell: Cell | undefined) => fixed ?? (cell?.strong ? STRONG : CELL);
  const shapes = columns.map((column, index) => {
    const cell = cells[index];
    const own = style(cell);
    const indent = cell?.indent ?? 0;
    const lines = wrap(cell?.text ?? '', column.width - indent, own, paper.measure, MOST_LINES);
    most = Math.max(most, lines.length);
    const x = { start: indent, middle: column.width / 2, end: column.width }[column.align];
    return lines.map((line, at) =>
      textAt(x, baseline(own) + at * own.size * own.leading, line, { ...own, anchor: column.align }),
    );
  });
  const { size, leading } = fixed ?? CELL;
  const below = Math.max(0, ...cells.map((cell) => cell.below ?? 0));
  return { cells: shapes, height: most * size * leading + below };
}
