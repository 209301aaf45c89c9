/**
 * Compares two pictures as one sees them from afar: in squares of eight dots, each its average colour. How a version of
 * Chromium draws the edge of a letter is lost in that; where something stands, how large it is and its colour are not.
 */
import type { Page } from '@playwright/test';

/** Dots along the side of a square. */
const SQUARE = 8;
/** Difference of a colour's red, green or blue, of 255, that counts as another colour. */
const SEEN = 24;

export interface Difference {
  /** Width and height of both pictures, as text; a difference is named before anything else. */
  readonly sizes: readonly [string, string];
  /** Part of the squares whose colour is another, 0..1. */
  readonly share: number;
}

/** Compares two PNGs in a blank page of the browser, which has to know how to read them anyway. */
export function differenceOf(blank: Page, drawn: Buffer, expected: Buffer): Promise<Difference> {
  const pictures = [drawn, expected].map((picture) => picture.toString('base64'));
  return blank.evaluate(
    async ({ sources, square, seen }): Promise<Difference> => {
      const read = async (source: string) => {
        const image = new Image();
        image.src = `data:image/png;base64,${source}`;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d', { willReadFrequently: true });
        if (!context) throw new Error('no canvas');
        context.drawImage(image, 0, 0);
        const columns = Math.ceil(image.width / square);
        const sums = new Float64Array(columns * Math.ceil(image.height / square) * 4);
        const { data } = context.getImageData(0, 0, image.width, image.height);
        for (let y = 0; y < image.height; y += 1) {
          for (let x = 0; x < image.width; x += 1) {
            const to = (Math.floor(y / square) * columns + Math.floor(x / square)) * 4;
            for (let channel = 0; channel < 3; channel += 1) {
              sums[to + channel]! += data[(y * image.width + x) * 4 + channel]!;
            }
            sums[to + 3]! += 1;
          }
        }
        return { size: `${image.width} × ${image.height}`, sums };
      };
      const [a, b] = await Promise.all([read(sources[0] ?? ''), read(sources[1] ?? '')]);
      if (a.size !== b.size) return { sizes: [a.size, b.size], share: 1 };
      let others = 0;
      for (let at = 0; at < a.sums.length; at += 4) {
        const count = a.sums[at + 3] ?? 1;
        const apart = [0, 1, 2].some(
          (channel) => Math.abs(a.sums[at + channel]! - b.sums[at + channel]!) / count > seen,
        );
        if (apart) others += 1;
      }
      return { sizes: [a.size, b.size], share: others / (a.sums.length / 4) };
    },
    { sources: pictures, square: SQUARE, seen: SEEN },
  );
}
