import { describe, expect, it } from 'vitest';
import { ladderScene } from '#shared/drawing/ladder.ts';
import type { LadderStep } from '#shared/drawing/ladder.ts';
import { PALETTE } from '#shared/drawing/palette.ts';
import { isInside, MONO, rectOf } from './support.ts';

const steps = (['Hunter founder', 'Mindenes értékesítők', 'Specialists', 'Market teams'] as const).map(
  (name, index): LadderStep => ({
    phase: (index + 1) as LadderStep['phase'],
    name,
    note: '',
    state: index === 2 ? 'result' : 'other',
  }),
);
const scene = ladderScene(steps, { width: 400, height: 160, size: 8 }, MONO);
const boxes = scene.shapes.filter((shape) => shape.kind === 'box');

describe('The ladder of phases', () => {
  it('rises from step to step, on one ground', () => {
    const heights = boxes.map(({ height }) => height);
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    expect(new Set(boxes.map(({ y, height }) => Math.round(y + height)))).toEqual(new Set([160]));
  });

  it('fills the result alone', () => {
    expect(boxes.map(({ fill }) => fill === PALETTE.accent)).toEqual([false, false, true, false]);
  });

  it('keeps its words inside', () => {
    const frame = { left: 0, top: 0, right: 400, bottom: 160 };
    for (const shape of scene.shapes) expect(isInside(rectOf(shape, MONO), frame)).toBe(true);
  });
});
