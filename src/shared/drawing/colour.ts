/** Sums with colours. */
import type { Colour } from './scene.ts';

function channels(colour: Colour): [number, number, number] {
  const at = (index: number) => parseInt(colour.slice(1 + index * 2, 3 + index * 2), 16);
  return [at(0), at(1), at(2)];
}

/** A colour between two: `share` 0 is the first, 1 the second. */
export function mixed(from: Colour, to: Colour, share: number): Colour {
  const end = channels(to);
  const parts = channels(from).map((value, index) =>
    Math.round(value * (1 - share) + (end[index] ?? 0) * share)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${parts.join('')}`;
}

/** Relative luminance, 0 black to 1 white (WCAG 2.2). */
function luminance(colour: Colour): number {
  const [r, g, b] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Black ink or white, whichever reads better on the colour. */
export function onColour(ground: Colour): Colour {
  const light = luminance(ground);
  const withWhite = 1.05 / (light + 0.05);
  const withInk = (light + 0.05) / (luminance('#1a1b1e') + 0.05);
  return withWhite >= withInk ? '#ffffff' : '#1a1b1e';
}
