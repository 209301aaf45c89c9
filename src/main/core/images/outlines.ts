/** Shapes as closed outlines made of straight edges, ready to be filled. */
import type { Colour, Shape } from '#shared/drawing/scene.ts';
import type { Glyphs } from '../pdf/glyphs.ts';

/** Points one after the other: x, y, x, y; closed by itself. */
export type Contour = readonly number[];

export interface Filled {
  readonly colour: Colour;
  readonly contours: readonly Contour[];
}

/** Pieces that a curve is cut into for each pixel of its handles' length, and the fewest. */
const PIECES_PER_PIXEL = 0.5;
const FEWEST_PIECES = 4;
const DASH = { on: 2.2, off: 1.76 };
/** Share of a radius at which a cubic's handles make a quarter circle. */
const QUARTER = 0.5523;
/** Points nearer than this, in pixels, are one. */
const SAME = 1e-3;
/** Square of the sum of two unit normals at which a corner stops growing: points of about four line widths. */
const SHARPEST = 0.06;

/** What a shape paints, first to last, in pixels of `scale` to a point. */
export function outlinesOf(shape: Shape, scale: number, glyphs: Glyphs): Filled[] {
  switch (shape.kind) {
    case 'text': {
      const { text, size, weight, anchor, fill } = shape;
      const { width, commands } = glyphs.outline(text, size, weight);
      const left = shape.x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
      const pen = new Pen(scale, left, shape.y);
      for (const [name, values] of commands) pen.draw(name, values);
      return [{ colour: fill, contours: pen.contours }];
    }
    case 'image':
      // Charts and boards hold no pictures; only the report's pages do.
      return [];
    case 'line': {
      const { x1, y1, x2, y2, stroke, lineWidth } = shape;
      const points = [x1, y1, x2, y2].map((value) => value * scale);
      return [{ colour: stroke, contours: stroked(points, false, lineWidth * scale) }];
    }
    case 'box': {
      const pen = new Pen(scale, 0, 0);
      drawBox(pen, shape.x, shape.y, shape.width, shape.height, shape.radius ?? 0);
      return painted(shape, pen.contours, scale, shape.dashed === true);
    }
    case 'path': {
      const pen = new Pen(scale, 0, 0);
      for (const [, name = '', numbers = ''] of shape.d.matchAll(/([MLCZ])([^MLCZ]*)/gu)) {
        pen.draw(name, (numbers.match(/-?\d+(?:\.\d+)?/gu) ?? []).map(Number));
      }
      return painted(shape, pen.contours, scale, false);
    }
  }
}

function painted(
  style: { fill?: Colour; stroke?: Colour; lineWidth?: number },
  contours: readonly Contour[],
  scale: number,
  dashed: boolean,
): Filled[] {
  const { fill, stroke, lineWidth = 0.5 } = style;
  const filled = fill === undefined ? [] : [{ colour: fill, contours }];
  if (stroke === undefined) return filled;
  const edges = contours.flatMap((contour) =>
    dashed
      ? dashes(contour, scale).flatMap((dash) => stroked(dash, false, lineWidth * scale))
      : stroked(contour, true, lineWidth * scale),
  );
  return [...filled, { colour: stroke, contours: edges }];
}

function drawBox(pen: Pen, x: number, y: number, width: number, height: number, radius: number): void {
  const [w, h] = [Math.max(0, width), Math.max(0, height)];
  const r = Math.min(radius, w / 2, h / 2);
  if (r <= 0) {
    pen.draw('M', [x, y]);
    pen.draw('L', [x + w, y, x + w, y + h, x, y + h]);
    return pen.draw('Z', []);
  }
  const k = r * (1 - QUARTER);
  pen.draw('M', [x + r, y]);
  pen.draw('L', [x + w - r, y]);
  pen.draw('C', [x + w - k, y, x + w, y + k, x + w, y + r]);
  pen.draw('L', [x + w, y + h - r]);
  pen.draw('C', [x + w, y + h - k, x + w - k, y + h, x + w - r, y + h]);
  pen.draw('L', [x + r, y + h]);
  pen.draw('C', [x + k, y + h, x, y + h - k, x, y + h - r]);
  pen.draw('L', [x, y + r]);
  pen.draw('C', [x, y + k, x + k, y, x + r, y]);
  pen.draw('Z', []);
}

/** Follows a path and leaves contours in pixels; curves become short straight edges. */
class Pen {
  readonly contours: number[][] = [];
  readonly #scale: number;
  readonly #dx: number;
  readonly #dy: number;
  #open: number[] = [];

  constructor(scale: number, dx: number, dy: number) {
    this.#scale = scale;
    this.#dx = dx;
    this.#dy = dy;
  }

  /** `M`, `L`, `Q`, `C` with one or more sets of absolute coordinates in points, or `Z`. */
  draw(name: string, values: readonly number[]): void {
    const points = values.map(
      (value, index) => (value + (index % 2 === 0 ? this.#dx : this.#dy)) * this.#scale,
    );
    if (name === 'M') {
      this.#open = points.slice(0, 2);
      this.contours.push(this.#open);
      this.#open.push(...points.slice(2));
    } else if (name === 'L') this.#open.push(...points);
    else if (name === 'Q') this.#curves(points, 4);
    else if (name === 'C') this.#curves(points, 6);
  }

  #curves(points: readonly number[], size: 4 | 6): void {
    for (let at = 0; at + size <= points.length; at += size) {
      const [x0, y0] = [this.#open.at(-2) ?? 0, this.#open.at(-1) ?? 0];
      const part = points.slice(at, at + size);
      const [ex, ey] = [part.at(-2) ?? 0, part.at(-1) ?? 0];
      // A quadratic curve is the cubic one with both handles two thirds of the way to its own.
      const [qx, qy] = [part[0] ?? 0, part[1] ?? 0];
      const [ax, ay, bx, by] =
        size === 6
          ? [qx, qy, part[2] ?? 0, part[3] ?? 0]
          : [
              x0 + (2 / 3) * (qx - x0),
              y0 + (2 / 3) * (qy - y0),
              ex + (2 / 3) * (qx - ex),
              ey + (2 / 3) * (qy - ey),
            ];
      const length =
        Math.hypot(ax - x0, ay - y0) + Math.hypot(bx - ax, by - ay) + Math.hypot(ex - bx, ey - by);
      const pieces = FEWEST_PIECES + Math.floor(Math.sqrt(length) * PIECES_PER_PIXEL * 2);
      for (let piece = 1; piece <= pieces; piece += 1) {
        const t = piece / pieces;
        const u = 1 - t;
        const [c0, c1, c2, c3] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
        this.#open.push(c0 * x0 + c1 * ax + c2 * bx + c3 * ex, c0 * y0 + c1 * ay + c2 * by + c3 * ey);
      }
    }
  }
}

/** A line of some width: its two sides, with pointed corners; a closed line is the outer side less the inner one. */
function stroked(points: Contour, closed: boolean, width: number): Contour[] {
  const corners = withoutRepeats(points, closed);
  if (corners.length < 2) return [];
  const left = side(corners, closed, width / 2);
  const right = side(corners, closed, -width / 2).reverse();
  const contours = closed ? [left, right] : [[...left, ...right]];
  return contours.map((contour) => contour.flat());
}

type Point = [x: number, y: number];

function withoutRepeats(points: Contour, closed: boolean): Point[] {
  const corners: Point[] = [];
  for (let at = 0; at + 2 <= points.length; at += 2) {
    const [x, y] = [points[at] ?? 0, points[at + 1] ?? 0];
    const last = corners.at(-1);
    if (!last || Math.hypot(x - last[0], y - last[1]) > SAME) corners.push([x, y]);
  }
  const [first, last] = [corners[0], corners.at(-1)];
  if (
    closed &&
    first &&
    last &&
    corners.length > 1 &&
    Math.hypot(first[0] - last[0], first[1] - last[1]) <= SAME
  )
    corners.pop();
  return corners;
}

/** The line moved to its side by `distance`; at a corner both edges' sides are drawn out until they meet. */
function side(corners: readonly Point[], closed: boolean, distance: number): Point[] {
  const count = corners.length;
  const normal = (index: number): Point => {
    const [x1, y1] = corners[index % count] ?? [0, 0];
    const [x2, y2] = corners[(index + 1) % count] ?? [0, 0];
    const length = Math.hypot(x2 - x1, y2 - y1);
    return [(y2 - y1) / length, (x1 - x2) / length];
  };
  return corners.map(([x, y], index) => {
    const before = normal(closed ? (index + count - 1) % count : Math.max(0, index - 1));
    const after = normal(closed ? index : Math.min(count - 2, index));
    const [sumX, sumY] = [before[0] + after[0], before[1] + after[1]];
    const square = sumX * sumX + sumY * sumY;
    // Twice the sum over its own square is the corner's point; a very sharp corner is cut short.
    const reach = (distance * 2) / Math.max(square, SHARPEST);
    return [x + sumX * reach, y + sumY * reach];
  });
}

/** The dashes of a closed contour as open lines. */
function dashes(contour: Contour, scale: number): Contour[] {
  const corners = [...contour, contour[0] ?? 0, contour[1] ?? 0];
  const lines: number[][] = [];
  let line: number[] | null = [corners[0] ?? 0, corners[1] ?? 0];
  let left = DASH.on * scale;
  for (let at = 0; at + 4 <= corners.length; at += 2) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = corners.slice(at, at + 4);
    const length = Math.hypot(x2 - x1, y2 - y1);
    let gone = 0;
    while (length - gone > left) {
      gone += left;
      const point = [x1 + ((x2 - x1) * gone) / length, y1 + ((y2 - y1) * gone) / length];
      if (line) lines.push([...line, ...point]);
      line = line ? null : point;
      left = (line ? DASH.on : DASH.off) * scale;
    }
    left -= length - gone;
    line?.push(x2, y2);
  }
  if (line && line.length >= 4) lines.push(line);
  return lines;
}
