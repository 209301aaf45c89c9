/** A block of the chart as horizontal strips: the smallest things that a page break may fall between. */
import { drawCard, fitCard } from './chart-card.ts';
import { functionMark } from './function-marks.ts';
import type { ChartBlock, ChartCard, ChartColumn } from './organization.ts';
import { PALETTE } from './palette.ts';
import type { Measure, Shape } from './scene.ts';
import { MIN_TEXT, textAt } from './scene.ts';
import { wrap } from './fit-text.ts';

/** Lanes and cards stand in four columns on every kind of row, so that the page has one grid. */
const COLUMNS = 4;
const GUTTER = 8;
/** Between the edge of a lane's ground and its cards. */
const INSET = 4;
const CARD_GAP = 4;
const LEAST_CARD = 22;

/** Drawn at a top given later. `lead` strips are drawn again where the block goes on on a next page. */
export interface Strip {
  readonly height: number;
  draw(top: number): Shape[];
}

export interface StripGroup {
  readonly lead: readonly Strip[];
  readonly strips: readonly Strip[];
}

/** Groups of one block: each row of lanes, then the functions. */
export function stripGroups(
  block: ChartBlock,
  width: number,
  measure: Measure,
  nobody: string,
): StripGroup[] {
  const rows = block.rows.map(({ title, cards }) => ({
    lead: title === '' ? [] : [rowTitle(title)],
    strips: chunks(cards, COLUMNS).map((chunk) => cardStrip(chunk, width, measure, 'across')),
  }));
  if (block.columns.length === 0) return rows;
  const depth = Math.max(1, ...block.columns.map(({ cards }) => cards.length));
  const strips = Array.from({ length: depth }, (_, index) => {
    const cards = block.columns.map((column) => column.cards[index]);
    const holes = index === 0 ? block.columns.map(({ cards: held }) => held.length === 0) : [];
    return cardStrip(cards, width, measure, 'columns', holes, nobody);
  });
  return [...rows, { lead: [columnHeads(block.columns, width, measure)], strips }];
}

function columnFrame(index: number, width: number): { x: number; width: number } {
  const each = (width - GUTTER * (COLUMNS - 1)) / COLUMNS;
  return { x: index * (each + GUTTER), width: each };
}

function rowTitle(title: string): Strip {
  return {
    height: 16,
    draw: (top) => [textAt(0, top + 10.5, title, { size: 8, weight: 'semibold', fill: PALETTE.ink2 })],
  };
}

const HEAD_SIZES = [8, 7.5, MIN_TEXT];
const MARK = { size: 7.2, room: 12 };
const NOTE_GAP = 5;

/** Mark, name and figures of each function; one size for all four, and more lines where even the least is too wide. */
function columnHeads(columns: readonly ChartColumn[], width: number, measure: Measure): Strip {
  const weight = 'semibold';
  const frames = columns.map(({ title, note }, index) => {
    const frame = columnFrame(index, width);
    const noteWidth = note === '' ? 0 : measure(note, MIN_TEXT, 'regular') + NOTE_GAP;
    return { title, note, ...frame, room: frame.width - MARK.room - noteWidth };
  });
  const fitting = HEAD_SIZES.find((size) =>
    frames.every(({ title, room }) => measure(title, size, weight) <= room),
  );
  const size = fitting ?? MIN_TEXT;
  const heads = frames.map((frame) => ({
    ...frame,
    lines: wrap(frame.title, frame.room, { size, weight }, measure),
  }));
  const leading = size * 1.25;
  const most = Math.max(...heads.map(({ lines }) => lines.length));
  return {
    height: 17 + (most - 1) * leading,
    draw: (top) =>
      heads.flatMap(({ x, width: wide, note, lines }, index): Shape[] => {
        const column = columns[index];
        return [
          ...(column ? [functionMark(column.fn, x, top + 4.2, MARK.size)] : []),
          ...lines.map((line, at) =>
            textAt(x + MARK.room, top + 10.5 + at * leading, line, { size, weight, fill: PALETTE.ink }),
          ),
          textAt(x + wide, top + 10.5, note, { size: MIN_TEXT, fill: PALETTE.ink3, anchor: 'end' }),
        ];
      }),
  };
}

/** One card a column, all of one height, on the ground of their lane or lanes. */
function cardStrip(
  cards: readonly (ChartCard | undefined)[],
  width: number,
  measure: Measure,
  ground: 'across' | 'columns',
  holes: readonly boolean[] = [],
  nobody = '',
): Strip {
  const cardWidth = columnFrame(0, width).width - 2 * INSET;
  const fitted = cards.map((card) => (card ? fitCard(card, cardWidth, measure) : null));
  const cardHeight = Math.max(LEAST_CARD, ...fitted.map((card) => card?.height ?? 0));
  const height = cardHeight + CARD_GAP;
  return {
    height,
    draw: (top) => {
      const frames = Array.from({ length: COLUMNS }, (_, index) => columnFrame(index, width));
      const well = (x: number, wide: number): Shape => ({
        kind: 'box',
        x,
        y: top,
        width: wide,
        height,
        fill: PALETTE.well,
      });
      const wells =
        ground === 'across' ? [well(0, width)] : frames.map((frame) => well(frame.x, frame.width));
      const drawn = frames.flatMap(({ x, width: wide }, index): Shape[] => {
        const card = fitted[index];
        const frame = {
          x: x + INSET,
          y: top + CARD_GAP / 2,
          width: wide - 2 * INSET,
          height: cardHeight,
        };
        if (card) return drawCard(card, frame);
        return holes[index]
          ? [textAt(frame.x + 6, frame.y + 13.5, nobody, { size: 7.5, fill: PALETTE.ink3 })]
          : [];
      });
      return [...wells, ...drawn];
    },
  };
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  const result: T[][] = [];
  for (let index = 0; index < items.length; index += size) result.push(items.slice(index, index + size));
  return result;
}
