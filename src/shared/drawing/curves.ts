/** Curves from 0 to 1 in both directions: how revenue spreads over people (Pareto and Lorenz). */
import { PALETTE } from './palette.ts';
import type { Measure, Scene, Shape } from './scene.ts';
import { ruleAt, textAt } from './scene.ts';
import { ellipsis } from './fit-text.ts';

export interface CurveOptions {
  readonly width: number;
  readonly height: number;
  /** Below and beside the axes. */
  readonly x: string;
  readonly y: string;
  /** A dashed line that equal parts would make. */
  readonly diagonal?: boolean;
  /** A level to be compared with, 0..1, and its name. */
  readonly level?: { readonly at: number; readonly name: string };
  percent(value: number): string;
}

const LABEL = { size: 7, weight: 'regular' } as const;
const LEFT = 26;
const BOTTOM = 24;
const TOP = 14;

/** A curve through the points, from 0, 0. Few points are marked, so that people can be counted. */
export function curveScene(
  points: readonly { readonly x: number; readonly y: number }[],
  options: CurveOptions,
  measure: Measure,
): Scene {
  const { width, height } = options;
  const wide = width - LEFT - 8;
  const tall = height - BOTTOM - TOP;
  const at = (x: number, y: number) => [LEFT + wide * x, TOP + tall * (1 - y)] as const;
  const n = (value: number) => String(Math.round(value * 100) / 100);
  const path = (list: readonly { x: number; y: number }[]) =>
    list.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${at(x, y).map(n).join(' ')}`).join(' ');
  const small = { ...LABEL, fill: PALETTE.ink3 };
  const ticks = [0, 0.5, 1];
  const grid = ticks.flatMap((tick): Shape[] => {
    const [x, y] = [at(tick, 0)[0], at(0, tick)[1]];
    const anchor = tick === 0 ? 'start' : tick === 1 ? 'end' : 'middle';
    return [
      ruleAt(LEFT, LEFT + wide, y, tick === 0 ? PALETTE.ink : PALETTE.hairline, 0.5),
      textAt(LEFT - 4, y + 2.4, options.percent(tick), { ...small, anchor: 'end' }),
      textAt(x, TOP + tall + 10, options.percent(tick), { ...small, anchor }),
    ];
  });
  const from = [{ x: 0, y: 0 }, ...points.filter(({ x }) => x > 0)];
  const area = `${path(from)} L${at(1, 0).map(n).join(' ')} Z`;
  const dots = points.length > 24 ? [] : points.filter(({ x }) => x > 0);
  const { level } = options;
  return {
    width,
    height,
    shapes: [
      ...(points.length > 0 ? [{ kind: 'path', d: area, fill: PALETTE.well } as const] : []),
      ...grid,
      ...(options.diagonal ? dashedLine(at(0, 0), at(1, 1)) : []),
      ...(level
        ? [
            ...dashedLine(at(0, level.at), at(1, level.at)),
            textAt(LEFT + wide, at(0, level.at)[1] - 3, level.name, { ...small, anchor: 'end' }),
          ]
        : []),
      ...(points.length > 0
        ? [{ kind: 'path', d: path(from), stroke: PALETTE.accent, lineWidth: 1.6 } as const]
        : []),
      ...dots.map(({ x, y }): Shape => {
        const [cx, cy] = at(x, y);
        return {
          kind: 'box',
          x: cx - 1.6,
          y: cy - 1.6,
          width: 3.2,
          height: 3.2,
          radius: 1.6,
          fill: PALETTE.accent,
        };
      }),
      textAt(0, 7, ellipsis(options.y, width, LABEL, measure), { ...small, fill: PALETTE.ink2 }),
      textAt(LEFT + wide, height - 3, ellipsis(options.x, wide, LABEL, measure), {
        ...small,
        fill: PALETTE.ink2,
        anchor: 'end',
      }),
    ],
  };
}

/** Scenes have no dashed lines: short pieces make one. */
function dashedLine([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): Shape[] {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const pieces = Math.max(1, Math.floor(length / 5));
  return Array.from({ length: pieces }, (_, index): Shape => {
    const [from, to] = [index / pieces, (index + 0.55) / pieces];
    return {
      kind: 'line',
      x1: x1 + (x2 - x1) * from,
      y1: y1 + (y2 - y1) * from,
      x2: x1 + (x2 - x1) * to,
      y2: y1 + (y2 - y1) * to,
      stroke: PALETTE.edge,
      lineWidth: 0.7,
    };
  });
}
