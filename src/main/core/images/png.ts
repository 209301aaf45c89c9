/** Scenes as PNG at a resolution for print, strip by strip, so that a wall chart needs no more memory than a card. */
import { setImmediate } from 'node:timers/promises';
import { crc32, createDeflate } from 'node:zlib';
import { PhaseboardError } from '#shared/domain/errors.ts';
import type { Scene, Shape } from '#shared/drawing/scene.ts';
import type { Glyphs } from '../pdf/glyphs.ts';
import { Bitmap } from './bitmap.ts';
import { outlinesOf } from './outlines.ts';
import type { Filled } from './outlines.ts';

const PRINT_DPI = 300;
/** Rows painted at a time. */
const STRIP = 256;
/** Programs refuse pictures beyond this, so a larger scene gets fewer dots to the inch. */
const MOST_PIXELS_A_SIDE = 30_000;
const INCH_IN_METRES = 0.0254;

export interface PngOptions {
  readonly dpi?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/** The scene on white. Throws `job.cancelled`. */
export async function pngOf(scene: Scene, glyphs: Glyphs, options: PngOptions = {}): Promise<Uint8Array> {
  const { signal, onProgress } = options;
  const scale = scaleFor(scene, options.dpi ?? PRINT_DPI);
  const [width, height] = [scene.width, scene.height].map((side) =>
    Math.max(1, Math.round(side * scale)),
  ) as [number, number];
  const parts = scene.shapes.map((shape) => new Part(shape, scale, glyphs));
  const packer = createDeflate({ level: 6 });
  const packed: Buffer[] = [];
  packer.on('data', (chunk: Buffer) => packed.push(chunk));
  const ended = new Promise<void>((resolve, reject) => packer.on('end', resolve).on('error', reject));
  let packing = Promise.resolve();
  let strip: Bitmap | undefined;
  // While the rows of one strip are packed those of the next are written: two lots of memory, by turns.
  let [free, taken]: [Buffer, Buffer] = [Buffer.alloc(0), Buffer.alloc(0)];
  for (let top = 0; top < height; top += STRIP) {
    strip = new Bitmap(width, Math.min(STRIP, height - top), top, strip);
    for (const part of parts) part.paint(strip);
    const rows = filtered(strip, free);
    [free, taken] = [taken, rows];
    // One strip is packed beside the main thread while the next one is painted.
    await packing;
    packing = new Promise<void>((resolve) => packer.write(rows, () => resolve()));
    onProgress?.(top + strip.height, height);
    await setImmediate();
    if (signal?.aborted) throw new PhaseboardError('job.cancelled');
  }
  packer.end();
  await ended;
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header(width, height)),
    chunk('pHYs', density(scale * 72)),
    chunk('IDAT', Buffer.concat(packed)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A shape on its way through the strips: outlined when the first one touches it, forgotten after the last. */
class Part {
  readonly #shape: Shape;
  readonly #scale: number;
  readonly #glyphs: Glyphs;
  #first: number;
  #last: number;
  #filled: readonly Filled[] | null = null;

  constructor(shape: Shape, scale: number, glyphs: Glyphs) {
    [this.#shape, this.#scale, this.#glyphs] = [shape, scale, glyphs];
    // No letter is higher than its line or reaches deeper than half of it; other shapes are quickly outlined.
    if (shape.kind === 'text') {
      this.#first = (shape.y - shape.size * 1.3) * scale;
      this.#last = (shape.y + shape.size * 0.5) * scale;
    } else {
      this.#filled = outlinesOf(shape, scale, glyphs);
      [this.#first, this.#last] = extentOf(this.#filled);
    }
  }

  paint(strip: Bitmap): void {
    if (this.#last < strip.top || this.#first > strip.top + strip.height) return;
    this.#filled ??= outlinesOf(this.#shape, this.#scale, this.#glyphs);
    for (const { contours, colour } of this.#filled) strip.fill(contours, colour);
    if (this.#last <= strip.top + strip.height) this.#filled = [];
  }
}

/** Pixels to a point. */
function scaleFor({ width, height }: Scene, dpi: number): number {
  return Math.min(dpi / 72, MOST_PIXELS_A_SIDE / Math.max(width, height, 1));
}

/** First and last row that the outlines touch. */
function extentOf(filled: readonly Filled[]): [first: number, last: number] {
  let [first, last] = [Infinity, -Infinity];
  for (const contour of filled.flatMap(({ contours }) => contours)) {
    for (let at = 1; at < contour.length; at += 2) {
      const y = contour[at] ?? 0;
      if (y < first) first = y;
      if (y > last) last = y;
    }
  }
  return [first, last];
}

/** Each row behind the number of its filter: differences to the pixel before it, which pack best for flat colours. */
function filtered({ width, height, rgb }: Bitmap, memory: Buffer): Buffer {
  const line = width * 3;
  const size = (line + 1) * height;
  const out = memory.length >= size ? memory.subarray(0, size) : Buffer.allocUnsafe(size);
  for (let row = 0; row < height; row += 1) {
    const to = row * (line + 1);
    const from = row * line;
    out[to] = 1;
    out.set(rgb.subarray(from, from + 3), to + 1);
    for (let at = from + 3, end = from + line, put = to + 4; at < end; at += 1, put += 1)
      out[put] = (rgb[at] as number) - (rgb[at - 3] as number);
  }
  return out;
}

function header(width: number, height: number): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  // Eight bits a channel, red green blue; nothing unusual.
  data.set([8, 2, 0, 0, 0], 8);
  return data;
}

/** Dots in a metre, so that the picture is printed in its true size. */
function density(dpi: number): Buffer {
  const data = Buffer.alloc(9);
  const dots = Math.round(dpi / INCH_IN_METRES);
  data.writeUInt32BE(dots, 0);
  data.writeUInt32BE(dots, 4);
  data[8] = 1;
  return data;
}

function chunk(type: string, data: Buffer): Buffer {
  const out = Buffer.alloc(data.length + 12);
  out.writeUInt32BE(data.length, 0);
  out.write(type, 4, 'latin1');
  data.copy(out, 8);
  out.writeUInt32BE(crc32(out.subarray(4, 8 + data.length)), 8 + data.length);
  return out;
}
