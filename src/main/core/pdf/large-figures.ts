/** A row of large figures with their captions, each below a rule of its own. */
import { PALETTE } from '#shared/drawing/palette.ts';
import { moved, ruleAt } from '#shared/drawing/scene.ts';
import type { Shape } from '#shared/drawing/scene.ts';
import type { Node, Paper } from './paper.ts';
import { PROSE, proseShapes } from './prose.ts';

export type Figure = readonly [value: string, caption: string];

const GAP = 14;

/** Writes the figures side by side; after each of the first `arrows` an arrow leads to the next. */
export function writeFigures(paper: Paper, sheet: Node, all: readonly Figure[], arrows = 0): void {
  const width = (paper.width - GAP * (all.length - 1)) / all.length;
  const fitted = all.map(([value, caption]) => ({
    value: proseShapes(paper, value, width, PROSE.figure),
    caption: proseShapes(paper, caption, width, PROSE.small),
  }));
  const height = 6 + Math.max(...fitted.map(({ value, caption }) => value.height + caption.height));
  paper.need(height);
  fitted.forEach(({ value, caption }, index) => {
    const x = paper.left + index * (width + GAP);
    paper.ornament([ruleAt(x, x + width, paper.y, PALETTE.ink)]);
    if (index < arrows) paper.ornament(arrow(), x + width, paper.y);
    const below = caption.shapes.map((shape) => moved(shape, 0, value.height));
    paper.tagged(sheet, 'P', [...value.shapes, ...below], x, paper.y + 6);
  });
  paper.y += height;
  paper.gap(20);
}

/** Across the gap between two figures, level with their rules. */
function arrow(): Shape[] {
  const colour = PALETTE.ink;
  return [
    ruleAt(2, GAP - 2.5, 0, colour, 0.7),
    { kind: 'path', d: `M${GAP - 5.5} -2.4 L${GAP - 1.5} 0 L${GAP - 5.5} 2.4 Z`, fill: colour },
  ];
}
