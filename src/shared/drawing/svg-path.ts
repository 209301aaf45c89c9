/** The outlines of SVG's shapes as path data with absolute M, L, C and Z only, which all of our drawings use. */
export type Matrix = readonly [number, number, number, number, number, number];
type Point = readonly [number, number];

const QUARTER = 0.5523;
const round = (value: number) => String(Math.round(value * 1000) / 1000);

/** Path data of an element; empty for one that has no outline. */
export function pathOf(name: string, attributes: Readonly<Record<string, string>>, matrix: Matrix): string {
  const number = (key: string) => parseFloat(attributes[key] ?? '') || 0;
  const pen = new SvgPen(matrix);
  switch (name) {
    case 'path':
      pen.follow(attributes['d'] ?? '');
      break;
    case 'rect': {
      const [x, y, w, h] = [number('x'), number('y'), number('width'), number('height')];
      const r = Math.min(number('rx') || number('ry'), w / 2, h / 2);
      if (w <= 0 || h <= 0) return '';
      if (r > 0) pen.roundRect(x, y, w, h, r);
      else
        pen.polygon(
          [
            [x, y],
            [x + w, y],
            [x + w, y + h],
            [x, y + h],
          ],
          true,
        );
      break;
    }
    case 'circle':
    case 'ellipse': {
      const [rx, ry] = name === 'circle' ? [number('r'), number('r')] : [number('rx'), number('ry')];
      if (rx > 0 && ry > 0) pen.ellipse(number('cx'), number('cy'), rx, ry);
      break;
    }
    case 'line':
      pen.polygon(
        [
          [number('x1'), number('y1')],
          [number('x2'), number('y2')],
        ],
        false,
      );
      break;
    case 'polygon':
    case 'polyline': {
      const n = numbersIn(attributes['points'] ?? '');
      const points = n.flatMap((x, index): Point[] => (index % 2 === 0 ? [[x, n[index + 1] ?? 0]] : []));
      if (points.length > 1) pen.polygon(points, name === 'polygon');
      break;
    }
  }
  return pen.data;
}

function numbersIn(text: string): number[] {
  return (text.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/gu) ?? []).map(Number);
}

/** How many numbers each command takes. */
const TAKES: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};

class SvgPen {
  readonly #matrix: Matrix;
  readonly #parts: string[] = [];
  #at: Point = [0, 0];
  #start: Point = [0, 0];
  #handle: Point | null = null;
  #last = '';

  constructor(matrix: Matrix) {
    this.#matrix = matrix;
  }

  get data(): string {
    return this.#parts.join(' ');
  }

  #put(letter: string, ...points: Point[]): void {
    const [a, b, c, d, e, f] = this.#matrix;
    const shown = points.flatMap(([x, y]) => [round(a * x + c * y + e), round(b * x + d * y + f)]);
    this.#parts.push(`${letter}${shown.join(' ')}`);
    this.#at = points.at(-1) ?? this.#at;
  }

  polygon(points: readonly Point[], closed: boolean): void {
    points.forEach((point, index) => this.#put(index === 0 ? 'M' : 'L', point));
    if (closed) this.#put('Z');
  }

  ellipse(cx: number, cy: number, rx: number, ry: number): void {
    const [kx, ky] = [rx * QUARTER, ry * QUARTER];
    this.#put('M', [cx - rx, cy]);
    this.#put('C', [cx - rx, cy - ky], [cx - kx, cy - ry], [cx, cy - ry]);
    this.#put('C', [cx + kx, cy - ry], [cx + rx, cy - ky], [cx + rx, cy]);
    this.#put('C', [cx + rx, cy + ky], [cx + kx, cy + ry], [cx, cy + ry]);
    this.#put('C', [cx - kx, cy + ry], [cx - rx, cy + ky], [cx - rx, cy]);
    this.#put('Z');
  }

  roundRect(x: number, y: number, w: number, h: number, r: number): void {
    const k = r * (1 - QUARTER);
    this.#put('M', [x + r, y]);
    this.#put('L', [x + w - r, y]);
    this.#put('C', [x + w - k, y], [x + w, y + k], [x + w, y + r]);
    this.#put('L', [x + w, y + h - r]);
    this.#put('C', [x + w, y + h - k], [x + w - k, y + h], [x + w - r, y + h]);
    this.#put('L', [x + r, y + h]);
    this.#put('C', [x + k, y + h], [x, y + h - k], [x, y + h - r]);
    this.#put('L', [x, y + r]);
    this.#put('C', [x, y + k], [x + k, y], [x + r, y]);
    this.#put('Z');
  }

  /** Any path data; it stops at the first thing that it does not understand, as browsers do. */
  follow(d: string): void {
    for (const [, letter = '', rest = ''] of d.matchAll(
      /([MmLlHhVvCcSsQqTtAaZz])([^MmLlHhVvCcSsQqTtAaZz]*)/gu,
    )) {
      const upper = letter.toUpperCase();
      const takes = TAKES[upper] ?? 0;
      const n = upper === 'A' ? arcNumbers(rest) : numbersIn(rest);
      if (takes === 0) {
        this.#put('Z');
        this.#at = this.#start;
        this.#last = 'Z';
        continue;
      }
      for (let index = 0; index + takes <= n.length; index += takes) {
        const command = upper === 'M' && index > 0 ? 'L' : upper;
        this.#step(command, n.slice(index, index + takes), letter !== upper);
      }
    }
  }

  #step(command: string, n: readonly number[], relative: boolean): void {
    const [ox, oy] = relative ? this.#at : [0, 0];
    const point = (index: number): Point => [(n[index] ?? 0) + ox, (n[index + 1] ?? 0) + oy];
    const mirrored = (kinds: string): Point =>
      this.#handle && kinds.includes(this.#last)
        ? [2 * this.#at[0] - this.#handle[0], 2 * this.#at[1] - this.#handle[1]]
        : this.#at;
    let handle: Point | null = null;
    switch (command) {
      case 'M':
        this.#put('M', point(0));
        this.#start = this.#at;
        break;
      case 'L':
        this.#put('L', point(0));
        break;
      case 'H':
        this.#put('L', [(n[0] ?? 0) + ox, this.#at[1]]);
        break;
      case 'V':
        this.#put('L', [this.#at[0], (n[0] ?? 0) + oy]);
        break;
      case 'C':
        handle = point(2);
        this.#put('C', point(0), handle, point(4));
        break;
      case 'S': {
        const first = mirrored('CS');
        handle = point(0);
        this.#put('C', first, handle, point(2));
        break;
      }
      case 'Q':
        handle = point(0);
        this.#quadratic(handle, point(2));
        break;
      case 'T':
        handle = mirrored('QT');
        this.#quadratic(handle, point(0));
        break;
      case 'A':
        this.#arc(n, point(5));
        break;
    }
    this.#handle = handle;
    this.#last = command;
  }

  #quadratic([hx, hy]: Point, [x, y]: Point): void {
    const [x0, y0] = this.#at;
    this.#put(
      'C',
      [x0 + (2 / 3) * (hx - x0), y0 + (2 / 3) * (hy - y0)],
      [x + (2 / 3) * (hx - x), y + (2 / 3) * (hy - y)],
      [x, y],
    );
  }

  /** From end points to a centre and angles (SVG 1.1, F.6.5), then a cubic for each quarter or less. */
  #arc(n: readonly number[], [x, y]: Point): void {
    const [x0, y0] = this.#at;
    let [rx, ry] = [Math.abs(n[0] ?? 0), Math.abs(n[1] ?? 0)];
    const phi = ((n[2] ?? 0) * Math.PI) / 180;
    const [cos, sin] = [Math.cos(phi), Math.sin(phi)];
    const [dx, dy] = [(x0 - x) / 2, (y0 - y) / 2];
    const [px, py] = [cos * dx + sin * dy, -sin * dx + cos * dy];
    if (rx === 0 || ry === 0) return this.#put('L', [x, y]);
    const over = (px / rx) ** 2 + (py / ry) ** 2;
    if (over > 1) [rx, ry] = [rx * Math.sqrt(over), ry * Math.sqrt(over)];
    const under =
      Math.max(0, (rx * ry) ** 2 - (rx * py) ** 2 - (ry * px) ** 2) / ((rx * py) ** 2 + (ry * px) ** 2 || 1);
    const factor = Math.sqrt(under) * (Boolean(n[3]) === Boolean(n[4]) ? -1 : 1);
    const [qx, qy] = [(factor * rx * py) / ry, (-factor * ry * px) / rx];
    const [cx, cy] = [cos * qx - sin * qy + (x0 + x) / 2, sin * qx + cos * qy + (y0 + y) / 2];
    const from = Math.atan2((py - qy) / ry, (px - qx) / rx);
    let sweep = Math.atan2((-py - qy) / ry, (-px - qx) / rx) - from;
    if (n[4] && sweep < 0) sweep += 2 * Math.PI;
    if (!n[4] && sweep > 0) sweep -= 2 * Math.PI;
    const pieces = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9));
    const step = sweep / pieces;
    const k = (4 / 3) * Math.tan(step / 4);
    const at = (angle: number, ux: number, uy: number): Point => {
      const [ex, ey] = [rx * (Math.cos(angle) + ux), ry * (Math.sin(angle) + uy)];
      return [cx + cos * ex - sin * ey, cy + sin * ex + cos * ey];
    };
    for (let piece = 0; piece < pieces; piece += 1) {
      const [a, b] = [from + piece * step, from + (piece + 1) * step];
      this.#put(
        'C',
        at(a, -k * Math.sin(a), k * Math.cos(a)),
        at(b, k * Math.sin(b), -k * Math.cos(b)),
        piece === pieces - 1 ? [x, y] : at(b, 0, 0),
      );
    }
  }
}

/** Flags of arcs may stand without anything between them: `0 01.5`. */
function arcNumbers(text: string): number[] {
  const n: number[] = [];
  let rest = text;
  while (rest !== '') {
    const flag = n.length % 7 === 3 || n.length % 7 === 4;
    const found = (flag ? /^[\s,]*([01])/u : /^[\s,]*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)/u).exec(
      rest,
    );
    if (!found) break;
    n.push(Number(found[1]));
    rest = rest.slice(found[0].length);
  }
  return n;
}
