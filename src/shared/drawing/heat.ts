/** Grounds of a heat table's cells: the fuller, the darker; a hole is a dashed frame with a cross. */
import { PALETTE } from './palette.ts';
import type { Colour, Shape } from './scene.ts';

/** The darkest ground: ink on it keeps a contrast above 7 : 1. */
const DARKEST: Colour = '#a9bbf2';

/** A filled cell; `share` of the fullest one, 0..1. */
export function heatGround(share: number, width: number, height: number): Shape[] {
  const fill = mixed(PALETTE.paper, DARKEST, 0.12 + 0.88 * Math.min(1, Math.max(0, share)));
  return [{ kind: 'box', x: 0, y: 0, width, height, fill }];
}

/** A cell where nobody is. */
export function holeGround(width: number, height: number): Shape[] {
  const arm = Math.min(2.4, height / 3);
  const x = 4 + arm;
  const y = height / 2;
  const line = { kind: 'line', stroke: PALETTE.ink, lineWidth: 0.9 } as const;
  return [
    {
      kind: 'box',
      x: 0.4,
      y: 0.4,
      width: width - 0.8,
      height: height - 0.8,
      stroke: PALETTE.edge,
      lineWidth: 0.8,
      dashed: true,
    },
    { ...line, x1: x - arm, y1: y - arm, x2: x + arm, y2: y + arm },
    { ...line, x1: x - arm, y1: y + arm, x2: x + arm, y2: y - arm },
  ];
}

function mixed(from: Colour, to: Colour, share: number): Colour {
  const channel = (colour: Colour, index: number) => parseInt(colour.slice(1 + index * 2, 3 + index * 2), 16);
  const parts = [0, 1, 2].map((index) => {
    const value = channel(from, index) * (1 - share) + channel(to, index) * share;
    return Math.round(value).toString(16).padStart(2, '0');
  });
  return `#${parts.join('')}`;
}
