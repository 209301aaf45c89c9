/**
 * Where everybody stands in the org chart: pure numbers, in the unit that the cards are given in, about a line of text
 * (the screen's rem). Those who lead nobody hang in columns under their
 * manager, because a row of twelve closers would be wider than any screen; teams stand side by side.
 */
import type { Reporting } from '../analysis/reporting.ts';
import type { Id } from '../domain/fields.ts';

export interface ChartSizes {
  /** Of a card. */
  readonly width: number;
  readonly height: number;
}

export interface ChartBox {
  readonly left: number;
  readonly top: number;
}

/** A straight stroke: x and y of its beginning, x and y of its end. */
export type Stroke = readonly [x1: number, y1: number, x2: number, y2: number];

/** A line from a manager down to reports: an upright, a bar, and an end at each report. */
export interface ChartLine {
  readonly managerId: Id;
  readonly strokes: readonly Stroke[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface ChartLayout {
  readonly boxes: ReadonlyMap<Id, ChartBox>;
  readonly lines: readonly ChartLine[];
  readonly width: number;
  readonly height: number;
  /** Top of the block of those without any line; null where there are none. */
  readonly aloneTop: number | null;
}

/** Between teams, between columns of one team, between layers, between cards of a column. */
const TEAM_GAP = 1.5;
const COLUMN_GAP = 1.25;
const LAYER_GAP = 2.5;
const STACK_GAP = 0.375;
/** From a column's upright to its cards. */
const INDENT = 0.625;
/** Around the whole. */
export const MARGIN = 1.5;
const ALONE_GAP = 4.5;
/** Cards in one column before another begins. */
const COLUMN_OF = [8, 16, 33] as const;
/** Columns of the block without lines, at least. */
const ALONE_COLUMNS = 6;
const MOST_IN_ROW = 12;

interface Row {
  readonly blocks: readonly Placed[];
  readonly starts: readonly number[];
  readonly middles: readonly number[];
  readonly width: number;
  readonly height: number;
}

function placedRow(blocks: readonly Placed[], from: number): Row {
  const starts: number[] = [];
  let at = from;
  for (const block of blocks) {
    starts.push(at);
    at += block.width + TEAM_GAP;
  }
  return {
    blocks,
    starts,
    middles: blocks.map((block, index) => (starts[index] ?? 0) + block.middle),
    width: at - TEAM_GAP,
    height: Math.max(...blocks.map((block) => block.height)),
  };
}

/** Up to a dozen blocks stand in one row; more are parted so that the whole is about twice as wide as high. */
function rowsOf(blocks: readonly Placed[]): readonly (readonly Placed[])[] {
  if (blocks.length <= MOST_IN_ROW) return [blocks];
  const width = blocks.reduce((sum, block) => sum + block.width + TEAM_GAP, 0);
  const height = Math.max(...blocks.map((block) => block.height)) + LAYER_GAP;
  const widest = width / Math.max(1, Math.round(Math.sqrt(width / (2 * height))));
  const rows: Placed[][] = [[]];
  let used = 0;
  for (const block of blocks) {
    if (used > 0 && used + block.width > widest) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(block);
    used += block.width + TEAM_GAP;
  }
  return rows;
}

interface Placed {
  readonly width: number;
  readonly height: number;
  /** Middle of the manager's card, from the left end of the block. */
  readonly middle: number;
  place(left: number, top: number): void;
}

/** How many columns a number of reports hangs in. */
export function columnsFor(count: number): number {
  const index = COLUMN_OF.findIndex((most) => count <= most);
  return index < 0 ? Math.ceil(count / 10) : index + 1;
}

/** Lays the tree out; the teams of those in `folded` are left out. */
export function chartLayout(
  { nodes, roots, alone }: Reporting,
  folded: ReadonlySet<Id>,
  sizes: ChartSizes,
): ChartLayout {
  const boxes = new Map<Id, ChartBox>();
  const lines: ChartLine[] = [];
  const { width: w, height: h } = sizes;

  const blockOf = (id: Id): Placed => {
    const reports = folded.has(id) ? [] : (nodes.get(id)?.reports ?? []);
    if (reports.length === 0) return leaf(id);
    const leads = (report: Id) => !folded.has(report) && (nodes.get(report)?.reports.length ?? 0) > 0;
    const teams = reports.filter(leads).map(blockOf);
    const single = reports.filter((report) => !leads(report));
    // Teams that are folded away stand among those who lead nobody.
    const blocks = single.length > 0 ? [...teams, stackOf(id, single)] : teams;
    return teamOf(id, blocks, teams.length);
  };

  const leaf = (id: Id): Placed => ({
    width: w,
    height: h,
    middle: w / 2,
    place: (left, top) => boxes.set(id, { left, top }),
  });

  /** Reports in columns, each with an upright at its left. */
  const stackOf = (managerId: Id, ids: readonly Id[]): Placed => {
    const columns = columnsFor(ids.length);
    const rows = Math.ceil(ids.length / columns);
    const pitch = INDENT + w;
    const width = columns * pitch + (columns - 1) * COLUMN_GAP;
    const height = rows * h + (rows - 1) * STACK_GAP;
    return {
      width,
      height,
      middle: width / 2,
      place(left, top) {
        for (let column = 0; column < columns; column += 1) {
          const own = ids.slice(column * rows, (column + 1) * rows);
          if (own.length === 0) continue;
          const x = left + column * (pitch + COLUMN_GAP);
          own.forEach((id, row) => boxes.set(id, { left: x + INDENT, top: top + row * (h + STACK_GAP) }));
          const bottom = top + (own.length - 1) * (h + STACK_GAP) + h / 2;
          const from = top - LAYER_GAP / 2;
          const ends = own.map((_, row): Stroke => {
            const y = top + row * (h + STACK_GAP) + h / 2;
            return [x, y, x + INDENT, y];
          });
          lines.push({
            managerId,
            strokes: [[x, from, x, bottom], ...ends],
            left: x,
            right: x + INDENT,
            top: from,
            bottom,
          });
        }
      },
    };
  };

  /** Blocks side by side, in as many rows as keep the whole about as wide as a screen is. */
  const teamOf = (id: Id, blocks: readonly Placed[], teams: number): Placed => {
    const rows = rowsOf(blocks);
    const spine = rows.length > 1 ? TEAM_GAP : 0;
    const placed = rows.map((row) => placedRow(row, spine));
    const width = Math.max(...placed.map((row) => row.width), w);
    const tops: number[] = [];
    let bottom = h;
    for (const row of placed) {
      tops.push(bottom + LAYER_GAP);
      bottom += LAYER_GAP + row.height;
    }
    const first = placed[0]?.middles ?? [];
    // Over the middle of those below, as far as the card stays inside the block.
    const over = rows.length > 1 ? width / 2 : ((first[0] ?? 0) + (first.at(-1) ?? 0)) / 2;
    const shift = rows.length > 1 ? 0 : (width - (placed[0]?.width ?? 0)) / 2;
    const middle = Math.min(Math.max(over + shift, w / 2), width - w / 2);
    return {
      width,
      height: bottom,
      middle,
      place(left, top) {
        boxes.set(id, { left: left + middle - w / 2, top });
        const x = left + middle;
        const reach: number[] = [x];
        const strokes: Stroke[] = [[x, top + h, x, top + h + LAYER_GAP / 2]];
        let drawn = 0;
        placed.forEach((row, index) => {
          const rowTop = top + (tops[index] ?? 0);
          const bar = rowTop - LAYER_GAP / 2;
          const firstNew = lines.length;
          row.blocks.forEach((block, at) => block.place(left + shift + (row.starts[at] ?? 0), rowTop));
          const uprights = lines.slice(firstNew).filter((line) => line.managerId === id);
          const drops = row.middles.filter((_, at) => drawn + at < teams).map((at) => left + shift + at);
          drawn += row.blocks.length;
          const from = rows.length > 1 ? [left] : [x];
          const ends = [...drops, ...uprights.map((line) => line.left), ...from, ...(index === 0 ? [x] : [])];
          reach.push(...ends);
          strokes.push([Math.min(...ends), bar, Math.max(...ends), bar]);
          for (const at of drops) strokes.push([at, bar, at, rowTop]);
        });
        const lastBar = top + (tops.at(-1) ?? 0) - LAYER_GAP / 2;
        if (rows.length > 1) strokes.push([left, top + h + LAYER_GAP / 2, left, lastBar]);
        lines.push({
          managerId: id,
          strokes,
          left: Math.min(...reach),
          right: Math.max(...reach),
          top: top + h,
          bottom: lastBar + LAYER_GAP / 2,
        });
      },
    };
  };

  let left = MARGIN;
  let height = 0;
  for (const root of roots) {
    const block = blockOf(root);
    block.place(left, MARGIN);
    left += block.width + TEAM_GAP * 2;
    height = Math.max(height, block.height);
  }
  const treeWidth = roots.length > 0 ? left - TEAM_GAP * 2 + MARGIN : 0;
  const treeBottom = roots.length > 0 ? MARGIN + height : 0;
  if (alone.length === 0) {
    return { boxes, lines, width: treeWidth, height: treeBottom + MARGIN, aloneTop: null };
  }
  const pitch = w + STACK_GAP;
  const fitting = Math.floor((treeWidth - 2 * MARGIN + STACK_GAP) / pitch);
  const columns = Math.min(
    alone.length,
    Math.max(ALONE_COLUMNS, Math.min(fitting, 24), Math.ceil(Math.sqrt(alone.length))),
  );
  const aloneTop = treeBottom + ALONE_GAP;
  alone.forEach((id, index) =>
    boxes.set(id, {
      left: MARGIN + (index % columns) * pitch,
      top: aloneTop + Math.floor(index / columns) * (h + STACK_GAP),
    }),
  );
  return {
    boxes,
    lines,
    width: Math.max(treeWidth, 2 * MARGIN + columns * pitch - STACK_GAP),
    height: aloneTop + Math.ceil(alone.length / columns) * (h + STACK_GAP) + MARGIN,
    aloneTop,
  };
}

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Those whose cards are at least partly in an area. */
export function idsIn({ boxes }: ChartLayout, sizes: ChartSizes, area: Area): Id[] {
  const found: Id[] = [];
  for (const [id, { left, top }] of boxes) {
    if (
      left < area.right &&
      left + sizes.width > area.left &&
      top < area.bottom &&
      top + sizes.height > area.top
    )
      found.push(id);
  }
  return found;
}

/** Whose card is at a point; null where there is none. */
export function idAt({ boxes }: ChartLayout, sizes: ChartSizes, x: number, y: number): Id | null {
  for (const [id, { left, top }] of boxes) {
    if (x >= left && x < left + sizes.width && y >= top && y < top + sizes.height) return id;
  }
  return null;
}
