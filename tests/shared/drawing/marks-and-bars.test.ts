import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FUNCTIONS } from '#shared/domain/functions.ts';
import { heatGround, holeGround } from '#shared/drawing/heat.ts';
import { loadScene } from '#shared/drawing/load.ts';
import { MIN_TEXT } from '#shared/drawing/scene.ts';
import { severityMark } from '#shared/drawing/severity.ts';
import { isInside, MONO, rectOf } from './support.ts';

const utilisations = fc.array(
  fc.option(fc.oneof(fc.double({ min: 0, max: 3, noNaN: true }), fc.constant(1e9)), { nil: null }),
  { minLength: 4, maxLength: 4 },
);
const sceneOf = (values: readonly (number | null)[], words = 'words') =>
  loadScene(
    FUNCTIONS.map((fn, index) => ({
      fn,
      name: fn,
      utilisation: values[index] ?? null,
      value: words,
      detail: words,
    })),
    480,
    'full',
    MONO,
  );
const bars = (values: readonly (number | null)[]) =>
  sceneOf(values).shapes.filter((shape) => shape.kind === 'box');

describe('The bars of load', () => {
  it('keep inside their frame, whatever the load and however long the words', () => {
    fc.assert(
      fc.property(utilisations, fc.constantFrom('1%', 'a long explanation '.repeat(20)), (values, words) => {
        const scene = sceneOf(values, words);
        const frame = { left: 0, top: 0, right: scene.width, bottom: scene.height };
        for (const shape of scene.shapes) {
          expect(isInside(rectOf(shape, MONO), frame)).toBe(true);
          if (shape.kind === 'text') expect(shape.size).toBeGreaterThanOrEqual(MIN_TEXT);
        }
      }),
    );
  });

  it('reach the line of full capacity exactly at full capacity', () => {
    const line = sceneOf([1, 1, 1, 1]).shapes.find((shape) => shape.kind === 'line');
    const [ground, bar] = bars([1, 1, 1, 1]);
    expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBeCloseTo(line?.x1 ?? 0);
    expect(ground?.width).toBeCloseTo(bar?.width ?? 0);
  });

  it('are an empty dashed frame where nobody is there', () => {
    const [first] = bars([null, 1, 1, 1]);
    expect(first).toMatchObject({ dashed: true });
    expect(first?.fill).toBeUndefined();
  });
});

describe('The marks of severity', () => {
  it('differ in form, and each keeps inside its square', () => {
    const forms = (['high', 'medium', 'info'] as const).map((severity) => {
      const shapes = severityMark(severity, 0, 0, 10);
      const square = { left: 0, top: 0, right: 10, bottom: 10 };
      for (const shape of shapes) expect(isInside(rectOf(shape, MONO), square)).toBe(true);
      return shapes.find((shape) => shape.kind === 'path')?.d;
    });
    expect(new Set(forms).size).toBe(3);
  });
});

describe('The heat table', () => {
  it('gets darker with what there is, and marks a hole by form', () => {
    const fills = [0, 0.5, 1]
      .map((share) => heatGround(share, 40, 12)[0])
      .map((shape) => (shape?.kind === 'box' ? parseInt((shape.fill ?? '#').slice(1, 3), 16) : 0));
    expect(fills).toEqual([...fills].sort((a, b) => b - a));
    expect(new Set(fills).size).toBe(3);
    const hole = holeGround(40, 12);
    expect(hole.filter((shape) => shape.kind === 'line')).toHaveLength(2);
    expect(hole.some((shape) => shape.kind === 'box' && shape.dashed === true)).toBe(true);
  });
});
