/** How serious something is, by form: filled octagon, triangle, circle with an i. Black ink says it in grey as well. */
import type { Severity } from '../analysis/findings/finding-types.ts';
import { circle, polygon } from './function-marks.ts';
import { PALETTE } from './palette.ts';
import type { Colour, Shape } from './scene.ts';

/** Inset of a regular octagon's corners, as part of its width. */
const CORNER = 1 - Math.SQRT1_2;
const OUTLINE = { stroke: PALETTE.ink, lineWidth: 0.9 } as const;

/** The mark inside a square of `size` points whose top left corner is at `x`, `y`. */
export function severityMark(severity: Severity, x: number, y: number, size: number): Shape[] {
  const middle = x + size / 2;
  switch (severity) {
    case 'high':
      return [
        { kind: 'path', d: octagon(x, y, size), fill: PALETTE.ink },
        ...exclamation(middle, y + size * 0.2, size * 0.6, PALETTE.paper),
      ];
    case 'medium':
      return [
        {
          kind: 'path',
          d: polygon([
            [middle, y + size * 0.06],
            [x + size * 0.98, y + size * 0.94],
            [x + size * 0.02, y + size * 0.94],
          ]),
          fill: PALETTE.paper,
          ...OUTLINE,
        },
        ...exclamation(middle, y + size * 0.38, size * 0.44, PALETTE.ink),
      ];
    case 'info':
      return [
        {
          kind: 'path',
          d: circle(middle, y + size / 2, size * 0.46),
          fill: PALETTE.paper,
          ...OUTLINE,
        },
        ...letterI(middle, y + size * 0.22, size * 0.56, PALETTE.ink),
      ];
  }
}

function octagon(x: number, y: number, size: number): string {
  const near = size * CORNER;
  const far = size - near;
  return polygon([
    [x + near, y],
    [x + far, y],
    [x + size, y + near],
    [x + size, y + far],
    [x + far, y + size],
    [x + near, y + size],
    [x, y + far],
    [x, y + near],
  ]);
}

function exclamation(middle: number, top: number, height: number, fill: Colour): Shape[] {
  const width = height * 0.22;
  const bar = { kind: 'box', x: middle - width / 2, width, fill } as const;
  return [
    { ...bar, y: top, height: height * 0.64 },
    { ...bar, y: top + height - width, height: width },
  ];
}

function letterI(middle: number, top: number, height: number, fill: Colour): Shape[] {
  const width = height * 0.22;
  const bar = { kind: 'box', x: middle - width / 2, width, fill } as const;
  return [
    { ...bar, y: top, height: width },
    { ...bar, y: top + height * 0.36, height: height * 0.64 },
  ];
}
