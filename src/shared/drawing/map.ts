/**
 * The organization on one page: lanes across, teams as rows, functions as columns. It chooses by itself how much it
 * says: everybody by name where that fits, else counts, else the first teams.
 */
import type { Id } from '../domain/fields.ts';
import { functionMark } from './function-marks.ts';
import type { ChartBlock, ChartCard } from './organization.ts';
import { PALETTE } from './palette.ts';
import type { Measure, Scene, Shape } from './scene.ts';
import { ruleAt, textAt } from './scene.ts';
import { ellipsis, wrap } from './fit-text.ts';

/** How somebody is different from another scenario. */
export type MapMark = 'placed' | 'added' | 'moved' | 'leaving' | 'unplaced' | 'removed' | 'changed';
/** The sign of a mark; whoever comes to have a place has a plus, whoever has none any more a minus. */
export const MARK_SIGNS: Readonly<Record<MapMark, string>> = {
  placed: '+',
  added: '+',
  moved: '→',
  leaving: '×',
  unplaced: '−',
  removed: '−',
  changed: '±',
};

export interface MapOptions {
  readonly width: number;
  readonly height: number;
  /** Changes to be shown, by person. */
  readonly marks?: ReadonlyMap<Id, MapMark>;
  /** "and 3 more teams". */
  more(count: number): string;
  /** "4 people" of a cell that tells no names. */
  people(count: number): string;
  readonly nobody: string;
}

const NAME = { size: 7.5, weight: 'regular' } as const;
const STRONG = { size: 7.5, weight: 'semibold' } as const;
const TITLE = { size: 8.5, weight: 'semibold' } as const;
const NOTE = { size: 7, weight: 'regular' } as const;
const LINE = 10.4;
/** Of a name with its title below. */
const TITLED = 21;
const PAD = 5;
const GAP = 6;
const HEAD = 20;
const SIGN = 9;

type Detail = 'titles' | 'names' | 'counts';

/** Whether everybody is named on a map of this size. */
export interface OrganizationMap extends Scene {
  readonly detail: Detail;
  /** Blocks left out at the end. */
  readonly left: number;
}

export function mapScene(
  blocks: readonly ChartBlock[],
  functions: readonly { fn: ChartBlock['columns'][number]['fn']; name: string }[],
  options: MapOptions,
  measure: Measure,
): OrganizationMap {
  for (const detail of ['titles', 'names'] as const) {
    const named = layout(blocks, functions, options, detail, measure);
    if (named.height <= options.height) return named;
  }
  const counted = layout(blocks, functions, options, 'counts', measure);
  if (counted.height <= options.height) return counted;
  for (let count = blocks.length - 1; count > 0; count -= 1) {
    const some = layout(blocks.slice(0, count), functions, options, 'counts', measure);
    if (some.height + 14 <= options.height) return cutOff(some, blocks.length - count, options);
  }
  return cutOff(layout([], functions, options, 'counts', measure), blocks.length, options);
}

function cutOff(map: OrganizationMap, left: number, options: MapOptions): OrganizationMap {
  const note = textAt(0, map.height + 10, options.more(left), { ...NOTE, fill: PALETTE.ink2 });
  return { ...map, left, height: map.height + 14, shapes: [...map.shapes, note] };
}

function layout(
  blocks: readonly ChartBlock[],
  functions: Parameters<typeof mapScene>[1],
  options: MapOptions,
  detail: Detail,
  measure: Measure,
): OrganizationMap {
  const { width } = options;
  const side = Math.min(112, width * 0.22);
  const column = (width - side - GAP * functions.length) / functions.length;
  const xOf = (index: number) => side + GAP + index * (column + GAP);
  const line = detail === 'titles' ? TITLED : LINE;
  const shapes: Shape[] = [];
  const text = (
    x: number,
    y: number,
    words: string,
    style: typeof NAME | typeof STRONG | typeof TITLE | typeof NOTE,
    fill: string,
    room: number,
  ) => textAt(x, y, ellipsis(words, room, style, measure), { ...style, fill });
  let y = 0;
  if (blocks.some(({ columns }) => columns.length > 0)) {
    functions.forEach(({ fn, name }, index) => {
      shapes.push(functionMark(fn, xOf(index) + PAD, 4, 7));
      const lines = wrap(name, column - PAD - 12, STRONG, measure, 2);
      lines.forEach((words, at) => {
        shapes.push(textAt(xOf(index) + PAD + 11, 10.5 + at * 9, words, { ...STRONG, fill: PALETTE.ink }));
      });
      y = Math.max(y, HEAD + (lines.length - 1) * 9);
    });
  }
  const entry = (card: ChartCard, x: number, top: number, room: number): Shape[] => {
    const mark = options.marks?.get(card.id);
    const style = mark ? STRONG : NAME;
    const dashed: Shape[] = card.vacancy
      ? [
          {
            kind: 'box',
            x: Math.max(0, x - 1.5),
            y: top - 8.8,
            width: room + 1,
            height: line + 0.2,
            stroke: PALETTE.edge,
            lineWidth: 0.6,
            dashed: true,
          },
        ]
      : [];
    const sign = mark ? [textAt(x, top, MARK_SIGNS[mark], { ...STRONG, fill: PALETTE.ink })] : [];
    const indent = options.marks ? SIGN : 0;
    const title =
      detail === 'titles' && card.detail !== ''
        ? [text(x + indent, top + 9, card.detail, NOTE, PALETTE.ink2, room - indent - 1)]
        : [];
    const name = text(x + indent, top, card.name, style, PALETTE.ink, room - indent - 1);
    return [...dashed, ...sign, name, ...title];
  };
  const well = (x: number, top: number, wide: number, height: number): Shape => ({
    kind: 'box',
    x,
    y: top,
    width: wide,
    height,
    fill: PALETTE.well,
  });
  const changed = (cards: readonly ChartCard[]) => {
    const of = (mark: MapMark) => cards.filter(({ id }) => options.marks?.get(id) === mark).length;
    const signs = [...new Set(Object.values(MARK_SIGNS))];
    const marked = (sign: string) =>
      (Object.keys(MARK_SIGNS) as MapMark[]).reduce(
        (sum, mark) => sum + (MARK_SIGNS[mark] === sign ? of(mark) : 0),
        0,
      );
    return signs.flatMap((sign) => (marked(sign) > 0 ? `${sign}${marked(sign)}` : [])).join('  ');
  };
  const counts = (cards: readonly ChartCard[], x: number, top: number, room: number): Shape[] => [
    text(x, top, options.people(cards.length), STRONG, PALETTE.ink, room),
    ...(changed(cards) === '' ? [] : [text(x, top + LINE, changed(cards), NAME, PALETTE.ink, room)]),
  ];
  for (const block of blocks) {
    const across = block.rows.flatMap(({ cards }) => cards);
    const titles = wrap(block.title, side - 4, TITLE, measure, 3);
    const notes = wrap(block.note, side - 4, NOTE, measure, 2);
    const inSide = block.columns.length > 0 ? across : [];
    const sideLines = detail !== 'counts' ? inSide.length : 0;
    const sideHeight =
      PAD * 2 +
      titles.length * 11 +
      notes.length * 9 +
      (inSide.length > 0 ? 3 + Math.max(1, sideLines) * line : 0);
    const perRow = functions.length;
    const lines =
      block.columns.length > 0
        ? Math.max(1, ...block.columns.map(({ cards }) => cards.length))
        : Math.max(1, Math.ceil(across.length / perRow));
    const body = PAD * 2 + (detail !== 'counts' ? lines * line : (options.marks ? 2 : 1) * LINE);
    const height = Math.max(sideHeight, body);
    shapes.push(ruleAt(0, width, y, PALETTE.hairline));
    titles.forEach((line, index) =>
      shapes.push(textAt(0, y + PAD + 8 + index * 11, line, { ...TITLE, fill: PALETTE.ink })),
    );
    let noteY = y + PAD + titles.length * 11 + 7;
    notes.forEach((line) => {
      shapes.push(textAt(0, noteY, line, { ...NOTE, fill: PALETTE.ink3 }));
      noteY += 9;
    });
    if (detail !== 'counts')
      inSide.forEach((card, index) => shapes.push(...entry(card, 0, noteY + 3 + index * line, side - 6)));
    else if (inSide.length > 0) shapes.push(...counts(inSide, 0, noteY + 3, side - 6));
    if (block.columns.length > 0) {
      block.columns.forEach(({ cards }, index) => {
        const x = xOf(index);
        shapes.push(well(x, y + 2, column, height - 4));
        if (cards.length === 0)
          shapes.push(text(x + PAD, y + PAD + 8, options.nobody, NAME, PALETTE.ink3, column - 2 * PAD));
        else if (detail !== 'counts')
          cards.forEach((card, at) =>
            shapes.push(...entry(card, x + PAD, y + PAD + 8 + at * line, column - 2 * PAD)),
          );
        else shapes.push(...counts(cards, x + PAD, y + PAD + 8, column - 2 * PAD));
      });
    } else {
      shapes.push(well(xOf(0), y + 2, width - xOf(0), height - 4));
      if (detail !== 'counts')
        across.forEach((card, index) => {
          const x = xOf(index % perRow) + PAD;
          shapes.push(...entry(card, x, y + PAD + 8 + Math.floor(index / perRow) * line, column - 2 * PAD));
        });
      else shapes.push(...counts(across, xOf(0) + PAD, y + PAD + 8, column));
    }
    y += height;
  }
  shapes.push(ruleAt(0, width, y, PALETTE.hairline));
  return { width, height: y, shapes, detail, left: 0 };
}
