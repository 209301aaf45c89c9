/** How full each function is: a bar per function against one line of full capacity. */
import type { SalesFunction } from '../domain/functions.ts';
import { functionMark, polygon } from './function-marks.ts';
import { FUNCTION_COLOURS, PALETTE } from './palette.ts';
import type { Measure, Scene, Shape } from './scene.ts';
import { textAt } from './scene.ts';
import { ellipsis } from './fit-text.ts';
import type { TextStyle } from './fit-text.ts';

export interface LoadRow {
  readonly fn: SalesFunction;
  readonly name: string;
  /** Load over capacity; null where work arrives and nobody is there, or nothing is known. */
  readonly utilisation: number | null;
  /** The same in words. */
  readonly value: string;
  /** Load and capacity in words. */
  readonly detail: string;
}

const LABEL = { size: 7.2, fill: PALETTE.ink3 } as const;
const NAME = { size: 8.5, weight: 'semibold', fill: PALETTE.ink } as const;
const DETAIL = { size: 7.5, weight: 'regular', fill: PALETTE.ink2 } as const;
const MARK = 7.5;
const ROW = 24;
const HEAD = 12;
const BAR = 9;
/** Columns as shares of the width: names, bars; words get the rest. */
const COLUMNS = { bar: 0.25, words: 0.62 } as const;
/** Bars end here, as a multiple of the capacity; the words say how much more it is. */
const MOST = 2;

/** Whether a value in words fits beside the bars of a drawing of `width` points. */
export function valueFits(text: string, width: number, measure: Measure): boolean {
  return measure(text, NAME.size, NAME.weight) <= width * (1 - COLUMNS.words);
}

/** Bars of `width` points; `capacity` names the line at full capacity. */
export function loadScene(
  rows: readonly LoadRow[],
  width: number,
  capacity: string,
  measure: Measure,
): Scene {
  const left = width * COLUMNS.bar;
  const wordsAt = width * COLUMNS.words;
  const room = wordsAt - left - 16;
  const most = Math.min(MOST, Math.max(1, ...rows.map(({ utilisation }) => utilisation ?? 0)));
  const full = left + room / most;
  const height = HEAD + rows.length * ROW;
  const shapes: Shape[] = rows.flatMap((row, index) => {
    const top = HEAD + index * ROW;
    const bar = { kind: 'box', x: left, y: top + (ROW - BAR) / 2, height: BAR } as const;
    const fitted = (text: string, style: TextStyle) => ellipsis(text, width - wordsAt, style, measure);
    return [
      functionMark(row.fn, 0, top + (ROW - MARK) / 2, MARK),
      textAt(MARK + 6, top + ROW / 2 + 3, row.name, NAME),
      ...(row.utilisation === null
        ? [{ ...bar, width: full - left, stroke: PALETTE.edge, lineWidth: 0.8, dashed: true }]
        : [
            { ...bar, width: full - left, fill: PALETTE.step },
            {
              ...bar,
              width: (full - left) * Math.min(row.utilisation, most),
              fill: FUNCTION_COLOURS[row.fn],
            },
          ]),
      ...((row.utilisation ?? 0) > most ? [cut(left + room - 9, bar.y, BAR)] : []),
      textAt(wordsAt, top + ROW / 2 - 1.5, fitted(row.value, NAME), NAME),
      textAt(wordsAt, top + ROW / 2 + 8, fitted(row.detail, DETAIL), DETAIL),
    ];
  });
  const line: Shape = {
    kind: 'line',
    x1: full,
    x2: full,
    y1: HEAD - 1,
    y2: height,
    stroke: PALETTE.ink,
    lineWidth: 1,
  };
  return {
    width,
    height,
    shapes: [...shapes, line, textAt(full, HEAD - 4, capacity, { ...LABEL, anchor: 'middle' })],
  };
}

/** A slanted gap: this bar goes on. */
function cut(x: number, y: number, height: number): Shape {
  const at = [
    [x + 3, y - 0.5],
    [x + 5, y - 0.5],
    [x + 2, y + height + 0.5],
    [x, y + height + 0.5],
  ] as const;
  return { kind: 'path', d: polygon(at), fill: PALETTE.paper };
}
