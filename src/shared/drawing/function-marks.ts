/** The shape of each function, so that colour never speaks alone: triangle, ring, diamond, square. */
import type { SalesFunction, Split } from '../domain/functions.ts';
import { FUNCTIONS } from '../domain/functions.ts';
import { FUNCTION_COLOURS } from './palette.ts';
import type { PathShape, Shape } from './scene.ts';

const n = (value: number) => String(Math.round(value * 1000) / 1000);
/** A closed outline through the points. */
export const polygon = (points: readonly (readonly [number, number])[]) =>
  `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join(' L')} Z`;

/** Share of the radius at which a cubic's handles make a quarter circle: 4/3 · tan(π/8). */
const QUARTER = 0.5523;

/** A circle of radius `r` around a point. */
export function circle(x: number, y: number, r: number): string {
  const k = r * QUARTER;
  const arc = (...values: number[]) => `C${values.map(n).join(' ')}`;
  return [
    `M${n(x - r)} ${n(y)}`,
    arc(x - r, y - k, x - k, y - r, x, y - r),
    arc(x + k, y - r, x + r, y - k, x + r, y),
    arc(x + r, y + k, x + k, y + r, x, y + r),
    arc(x - k, y + r, x - r, y + k, x - r, y),
    'Z',
  ].join(' ');
}

/** The mark of a function inside a square of `size` points whose top left corner is at `x`, `y`. */
export function functionMark(fn: SalesFunction, x: number, y: number, size: number): PathShape {
  const fill = FUNCTION_COLOURS[fn];
  const middle = size / 2;
  switch (fn) {
    case 'outbound': // amber is light: it gets an edge
      return {
        kind: 'path',
        d: polygon([
          [x + middle, y + size * 0.04],
          [x + size, y + size * 0.94],
          [x, y + size * 0.94],
        ]),
        fill,
        stroke: '#7a5200',
        lineWidth: 0.5,
      };
    case 'inbound':
      return {
        kind: 'path',
        d: circle(x + middle, y + middle, size * 0.38),
        stroke: fill,
        lineWidth: size * 0.24,
      };
    case 'closing':
      return {
        kind: 'path',
        d: polygon([
          [x + middle, y],
          [x + size, y + middle],
          [x + middle, y + size],
          [x, y + middle],
        ]),
        fill,
      };
    case 'account':
      return {
        kind: 'path',
        d: polygon([
          [x + size * 0.08, y + size * 0.08],
          [x + size * 0.92, y + size * 0.08],
          [x + size * 0.92, y + size * 0.92],
          [x + size * 0.08, y + size * 0.92],
        ]),
        fill,
      };
  }
}

/** A person's time as one bar: four segments in the functions' order, parted by thin gaps. */
export function splitBar(split: Split, x: number, y: number, width: number, height: number): Shape[] {
  const shapes: Shape[] = [];
  let left = x;
  for (const fn of FUNCTIONS) {
    const part = width * split[fn];
    if (part > 0.5) {
      const stroke = fn === 'outbound' ? { stroke: '#7a5200', lineWidth: 0.3 } : {};
      shapes.push({
        kind: 'box',
        x: left,
        y,
        width: part - 0.5,
        height,
        fill: FUNCTION_COLOURS[fn],
        ...stroke,
      });
    }
    left += part;
  }
  return shapes;
}
