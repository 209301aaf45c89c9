/**
 * Fills outlines onto rows of pixels. Edges are smooth because each pixel gets the exact share of it that an outline
 * covers, accumulated edge by edge (Raph Levien, "Inside the fastest font renderer in the world", 2016).
 */
import type { Contour } from './outlines.ts';

/** A strip of a picture: `height` rows from row `top` on, three bytes a pixel. */
export class Bitmap {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly rgb: Uint8Array;
  #cover = new Float32Array(0);

  /** Takes over the memory of a strip that is done with, where one of the same width is given. */
  constructor(width: number, height: number, top: number, used?: Bitmap) {
    this.width = width;
    this.height = height;
    this.top = top;
    const size = width * height * 3;
    this.rgb = (used && used.rgb.length >= size ? used.rgb.subarray(0, size) : new Uint8Array(size)).fill(
      255,
    );
    if (used) this.#cover = used.#cover;
  }

  /** Paints the inside of the contours, which are in pixels of the whole picture, over what is there. */
  fill(contours: readonly Contour[], colour: string): void {
    const box = this.#boxOf(contours);
    if (!box) return;
    const { left, first, columns, rows } = box;
    const size = (columns + 2) * rows + 2;
    if (this.#cover.length < size) this.#cover = new Float32Array(size);
    else this.#cover.fill(0, 0, size);
    for (const contour of contours) {
      for (let at = 0; at < contour.length; at += 2) {
        const next = at + 2 < contour.length ? at + 2 : 0;
        this.#edge(
          (contour[at] ?? 0) - left,
          (contour[at + 1] ?? 0) - this.top - first,
          (contour[next] ?? 0) - left,
          (contour[next + 1] ?? 0) - this.top - first,
          columns,
          rows,
        );
      }
    }
    this.#paint(box, colour);
  }

  /** The pixels that may be touched; null where none of them is in this strip. */
  #boxOf(contours: readonly Contour[]) {
    let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
    for (const contour of contours) {
      for (let at = 0; at < contour.length; at += 2) {
        const [x = 0, y = 0] = [contour[at], contour[at + 1]];
        if (x < left) left = x;
        if (x > right) right = x;
        if (y < top) top = y;
        if (y > bottom) bottom = y;
      }
    }
    left = Math.max(0, Math.floor(left));
    right = Math.min(this.width, Math.ceil(right));
    const first = Math.max(0, Math.floor(top) - this.top);
    const last = Math.min(this.height, Math.ceil(bottom) - this.top);
    return right > left && last > first ? { left, first, columns: right - left, rows: last - first } : null;
  }

  /** Adds the area to the right of an edge; what is outside left or right counts at the border. */
  #edge(ax: number, ay: number, bx: number, by: number, columns: number, rows: number): void {
    if (ay === by) return;
    const down = ay < by;
    const [x0, y0, x1, y1] = down ? [ax, ay, bx, by] : [bx, by, ax, ay];
    const direction = down ? 1 : -1;
    const slope = (x1 - x0) / (y1 - y0);
    const stride = columns + 2;
    const lastRow = Math.min(rows, Math.ceil(y1));
    for (let row = Math.max(0, Math.floor(y0)); row < lastRow; row += 1) {
      const from = Math.max(row, y0);
      const to = Math.min(row + 1, y1);
      if (to <= from) continue;
      const a = clamped(x0 + (from - y0) * slope, columns);
      const b = clamped(x0 + (to - y0) * slope, columns);
      this.#span(row * stride, a < b ? a : b, a < b ? b : a, (to - from) * direction);
    }
  }

  /** An edge from `a` to `b` within one row, `height` of the row high; negative where it goes up. */
  #span(row: number, a: number, b: number, height: number): void {
    const cover = this.#cover;
    const first = Math.floor(a);
    const last = Math.ceil(b);
    if (last <= first + 1) {
      const inside = height * ((a + b) / 2 - first);
      cover[row + first] = (cover[row + first] ?? 0) + height - inside;
      cover[row + first + 1] = (cover[row + first + 1] ?? 0) + inside;
      return;
    }
    const add = (column: number, value: number) => {
      cover[row + column] = (cover[row + column] ?? 0) + value;
    };
    const perPixel = 1 / (b - a);
    const lead = 1 - (a - first);
    const rest = b - last + 1;
    const start = 0.5 * perPixel * lead * lead;
    const end = 0.5 * perPixel * rest * rest;
    add(first, height * start);
    if (last === first + 2) add(first + 1, height * (1 - start - end));
    else {
      const second = perPixel * (1.5 - (a - first));
      add(first + 1, height * (second - start));
      for (let column = first + 2; column < last - 1; column += 1) add(column, height * perPixel);
      add(last - 1, height * (1 - (second + (last - first - 3) * perPixel) - end));
    }
    add(last, height * end);
  }

  #paint(box: { left: number; first: number; columns: number; rows: number }, colour: string): void {
    const { left, first, columns, rows } = box;
    const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16)) as [
      number,
      number,
      number,
    ];
    const { rgb } = this;
    const cover = this.#cover;
    for (let row = 0; row < rows; row += 1) {
      let sum = 0;
      let from = row * (columns + 2);
      let pixel = ((first + row) * this.width + left) * 3;
      for (let column = 0; column < columns; column += 1, from += 1, pixel += 3) {
        sum += cover[from] ?? 0;
        const part = Math.min(1, Math.abs(sum));
        if (part < 1 / 512) continue;
        if (part > 511 / 512) {
          rgb[pixel] = red;
          rgb[pixel + 1] = green;
          rgb[pixel + 2] = blue;
          continue;
        }
        rgb[pixel] = blend(rgb[pixel] ?? 0, red, part);
        rgb[pixel + 1] = blend(rgb[pixel + 1] ?? 0, green, part);
        rgb[pixel + 2] = blend(rgb[pixel + 2] ?? 0, blue, part);
      }
    }
  }
}

const clamped = (x: number, most: number): number => (x < 0 ? 0 : x > most ? most : x);
const blend = (under: number, over: number, part: number): number =>
  Math.round(under + (over - under) * part);
