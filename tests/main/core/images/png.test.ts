import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pngOf } from '#main/core/images/png.ts';
import { resourcesDir } from '#main/core/paths.ts';
import { openGlyphs } from '#main/core/pdf/glyphs.ts';
import type { Scene, Shape } from '#shared/drawing/scene.ts';
import { textAt } from '#shared/drawing/scene.ts';

const typeface = (name: string) => readFileSync(join(resourcesDir(), 'fonts', name));
const glyphs = openGlyphs({
  regular: typeface('Inter-Regular.ttf'),
  semibold: typeface('Inter-SemiBold.ttf'),
  display: typeface('InterDisplay-SemiBold.ttf'),
});
const scene = (...shapes: Shape[]): Scene => ({ width: 20, height: 10, shapes });

interface Picture {
  readonly width: number;
  readonly height: number;
  at(x: number, y: number): string;
  /** Sum of darkness over all pixels, 0 white to 1 black each. */
  readonly ink: number;
}

/** Reads what `pngOf` writes: no interlacing, rows as differences. */
function read(bytes: Uint8Array): Picture {
  const file = Buffer.from(bytes);
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const at = file.indexOf('IDAT');
  const rows = inflateSync(file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4)));
  const line = width * 3 + 1;
  const rgb = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width * 3; x += 1) {
      const left = x < 3 ? 0 : (rgb[y * width * 3 + x - 3] ?? 0);
      rgb[y * width * 3 + x] = (rows[y * line + 1 + x] ?? 0) + left;
    }
  }
  return {
    width,
    height,
    at: (x, y) => `#${rgb.subarray((y * width + x) * 3, (y * width + x) * 3 + 3).toString('hex')}`,
    ink: rgb.reduce((sum, value) => sum + (255 - value) / 255 / 3, 0),
  };
}

describe('A picture made of pixels', () => {
  it('has the scene in its true size at the resolution of print', async () => {
    const picture = read(await pngOf({ width: 72, height: 36, shapes: [] }, glyphs));
    expect([picture.width, picture.height]).toEqual([300, 150]);
    expect(picture.at(0, 0)).toBe('#ffffff');
  });

  it('paints later shapes over earlier ones', async () => {
    const box = { kind: 'box', x: 0, y: 0, width: 20, height: 10 } as const;
    const picture = read(
      await pngOf(scene({ ...box, fill: '#ff0000' }, { ...box, x: 10, fill: '#0000ff' }), glyphs, {
        dpi: 72,
      }),
    );
    expect([picture.at(9, 5), picture.at(10, 5)]).toEqual(['#ff0000', '#0000ff']);
  });

  it('covers as much as a shape is large, wherever its edges fall', async () => {
    const side = fc.double({ min: 0.3, max: 9, noNaN: true });
    await fc.assert(
      fc.asyncProperty(side, side, side, side, async (x, y, width, height) => {
        const fill = '#000000';
        const shape = { kind: 'box', x, y: y / 2, width, height: height / 2, fill } as const;
        const { ink } = read(await pngOf(scene(shape), glyphs, { dpi: 72 }));
        const inside = Math.min(width, 20 - x) * Math.min(height / 2, 10 - y / 2);
        expect(Math.abs(ink - inside)).toBeLessThan(0.3);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves the middle of a ring empty', async () => {
    const stroke = '#000000';
    const ring = { kind: 'box', x: 4, y: 1, width: 8, height: 8, radius: 4, stroke, lineWidth: 1 } as const;
    const picture = read(await pngOf(scene(ring), glyphs, { dpi: 72 }));
    expect(picture.at(8, 5)).toBe('#ffffff');
    expect(picture.ink).toBeCloseTo(Math.PI * 8, 0);
  });

  it('sets text where its anchor says, accents included', async () => {
    const style = { size: 9, fill: '#000000', weight: 'semibold' } as const;
    const end = read(
      await pngOf(scene(textAt(20, 8, 'ő', { ...style, anchor: 'end' })), glyphs, { dpi: 288 }),
    );
    const start = read(await pngOf(scene(textAt(0, 8, 'ő', style)), glyphs, { dpi: 288 }));
    expect(end.ink).toBeCloseTo(start.ink, -1);
    expect(end.ink).toBeGreaterThan(50);
    const inkLeft = Array.from({ length: 160 }, (_, index) => end.at(index % 40, Math.floor(index / 4)));
    expect(new Set(inkLeft)).toEqual(new Set(['#ffffff']));
  });

  it('is the same picture in one strip and in many', async () => {
    const circleOf = (y: number) =>
      ({ kind: 'box', x: 2, y, width: 16, height: 300, radius: 8, fill: '#336699' }) as const;
    const tall = { width: 20, height: 600, shapes: [circleOf(20), circleOf(260)] };
    const picture = read(await pngOf(tall, glyphs, { dpi: 72 }));
    expect(picture.at(10, 255)).toBe('#336699');
    expect(picture.at(10, 256)).toBe('#336699');
    expect(picture.at(10, 570)).toBe('#ffffff');
  });

  it('makes a wall chart smaller rather than too large to open', async () => {
    const picture = read(await pngOf({ width: 10, height: 40_000, shapes: [] }, glyphs));
    expect(picture.height).toBe(30_000);
  });

  it('stops when it is cancelled', async () => {
    const signal = AbortSignal.abort();
    await expect(pngOf(scene(), glyphs, { signal })).rejects.toMatchObject({ code: 'job.cancelled' });
  });
});
