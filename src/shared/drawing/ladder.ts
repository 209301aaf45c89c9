/** The ladder of the four phases: four steps rising, the result filled. */
import type { PhaseNumber } from '../domain/workshop-meta.ts';
import { PALETTE } from './palette.ts';
import type { Measure, Scene, Shape } from './scene.ts';
import { textAt } from './scene.ts';
import { wrap } from './fit-text.ts';

export interface LadderStep {
  readonly phase: PhaseNumber;
  readonly name: string;
  /** A short word below the name: "now", a score. */
  readonly note: string;
  /** `result` is filled with the accent, `tied` outlined in it, `next` dashed, `other` is ground. */
  readonly state: 'result' | 'tied' | 'next' | 'other';
}

/** Heights of the steps as shares of the ladder's. */
const RISE: Record<PhaseNumber, number> = { 1: 0.4, 2: 0.58, 3: 0.78, 4: 1 };
const GAP = 8;
const PAD = 10;

const COLOURS = {
  result: { box: { fill: PALETTE.accent }, strong: PALETTE.onAccent, text: PALETTE.onAccent },
  tied: {
    box: { fill: PALETTE.paper, stroke: PALETTE.accent, lineWidth: 1.6 },
    strong: PALETTE.ink,
    text: PALETTE.ink,
  },
  next: {
    box: { fill: PALETTE.paper, stroke: PALETTE.edge, lineWidth: 0.9, dashed: true },
    strong: PALETTE.ink,
    text: PALETTE.ink2,
  },
  other: { box: { fill: PALETTE.step }, strong: PALETTE.ink, text: PALETTE.ink2 },
} as const;

/** A ladder of `width` × `height` points; text is `size` points, the numbers a quarter larger. */
export function ladderScene(
  steps: readonly LadderStep[],
  frame: { width: number; height: number; size: number },
  measure: Measure,
): Scene {
  const { width, height, size } = frame;
  const stepWidth = (width - GAP * (steps.length - 1)) / steps.length;
  const shapes: Shape[] = steps.flatMap((step, index) => {
    const tall = height * RISE[step.phase];
    const left = index * (stepWidth + GAP);
    const top = height - tall;
    const colours = COLOURS[step.state];
    // A stroke is centred on its line: pulled in, so that outlined and filled steps end at the same edge.
    const inset = { tied: 0.8, next: 0.45, result: 0, other: 0 }[step.state];
    let y = top + PAD + size;
    const number = textAt(left + PAD, y, String(step.phase), {
      size: size * 1.25,
      weight: 'semibold',
      fill: colours.strong,
    });
    const names = wrap(step.name, stepWidth - 2 * PAD, { size, weight: 'semibold' }, measure).map((line) =>
      textAt(left + PAD, (y += size * 1.4), line, { size, weight: 'semibold', fill: colours.strong }),
    );
    const notes = wrap(step.note, stepWidth - 2 * PAD, { size, weight: 'regular' }, measure).map((line) =>
      textAt(left + PAD, (y += size * 1.4), line, { size, fill: colours.text }),
    );
    const box: Shape = {
      kind: 'box',
      x: left + inset,
      y: top + inset,
      width: stepWidth - 2 * inset,
      height: tall - 2 * inset,
      ...colours.box,
    };
    return [box, number, ...names, ...notes];
  });
  return { width, height, shapes };
}
