/** Grounds of a heat table's cells: the fuller, the darker; a hole is a dashed frame with a cross. */
import { mixed } from './colour.ts';
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
