/** Actions on a line of days: a bar from the start to the day each is due, with marks at 30, 90 and 180 days. */
import { PALETTE } from './palette.ts';
import type { Measure, Scene, Shape } from './scene.ts';
import { ruleAt, textAt } from './scene.ts';
import { wrap } from './fit-text.ts';

export interface RoadmapBar {
  readonly text: string;
  /** Days from the start; null where no day is set. */
  readonly days: number | null;
  /** Owner and day, in words. */
  readonly note: string;
  readonly done: boolean;
}

export const HORIZONS = [30, 90, 180] as const;
const TEXT = { size: 8, weight: 'semibold' } as const;
const NOTE = { size: 7.2, weight: 'regular' } as const;
const LINE = 10.6;

/** One bar as a scene of its own, so that a page may break between two; heads are `roadmapHead`. */
export function roadmapRow(bar: RoadmapBar, width: number, measure: Measure): Scene {
  const { left, room } = frameOf(width);
  const lines = wrap(bar.text, left - 14, TEXT, measure, 4);
  const notes = wrap(bar.note, left - 14, NOTE, measure, 2);
  const height = Math.max(22, 10 + lines.length * LINE + notes.length * 9.4);
  const shapes: Shape[] = [
    ruleAt(0, width, 0, PALETTE.hairline),
    ...lines.map((line, index) => textAt(0, 12 + index * LINE, line, { ...TEXT, fill: PALETTE.ink })),
    ...notes.map((line, index) =>
      textAt(0, 12 + lines.length * LINE + index * 9.4 - 0.8, line, { ...NOTE, fill: PALETTE.ink2 }),
    ),
    ...HORIZONS.map((days): Shape => {
      const x = left + (room * days) / 180;
      return { kind: 'line', x1: x, x2: x, y1: 0, y2: height, stroke: PALETTE.hairline, lineWidth: 0.5 };
    }),
  ];
  const middle = height / 2;
  if (bar.days === null) {
    shapes.push({
      kind: 'box',
      x: left,
      y: middle - 4,
      width: room,
      height: 8,
      stroke: PALETTE.edge,
      lineWidth: 0.7,
      dashed: true,
    });
  } else {
    const long = Math.max(4, (room * Math.min(180, Math.max(0, bar.days))) / 180);
    shapes.push({
      kind: 'box',
      x: left,
      y: middle - 4,
      width: long,
      height: 8,
      fill: bar.done ? PALETTE.edge : PALETTE.accent,
    });
    if (bar.days > 180) {
      const x = left + long;
      shapes.push({
        kind: 'path',
        d: `M${x - 8} ${middle - 4.5} L${x + 1} ${middle - 4.5} L${x + 1} ${middle + 4.5} L${x - 8} ${middle + 4.5} L${x - 2} ${middle} Z`,
        fill: PALETTE.paper,
      });
    }
  }
  if (bar.done) {
    const x = left + 3;
    shapes.push({
      kind: 'path',
      d: `M${x} ${middle} L${x + 2.4} ${middle + 2.4} L${x + 6.6} ${middle - 2.6}`,
      stroke: PALETTE.paper,
      lineWidth: 1.2,
    });
  }
  return { width, height, shapes };
}

/** The days above the bars. */
export function roadmapHead(width: number, label: (days: number) => string): Scene {
  const { left, room } = frameOf(width);
  const small = { size: 7.2, fill: PALETTE.ink2 } as const;
  return {
    width,
    height: 14,
    shapes: HORIZONS.map((days) =>
      textAt(left + (room * days) / 180, 9, label(days), {
        ...small,
        anchor: days === 180 ? 'end' : 'middle',
      }),
    ),
  };
}

function frameOf(width: number): { left: number; room: number } {
  const left = width * 0.46;
  return { left, room: width - left };
}
