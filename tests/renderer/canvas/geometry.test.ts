import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  centreX,
  centreY,
  directionOf,
  insertionIndex,
  nextInDirection,
} from '#renderer/features/canvas/drag/geometry.ts';
import type { Box, Direction } from '#renderer/features/canvas/drag/geometry.ts';

const box = (left: number, top: number, width = 100, height = 50): Box => ({ left, top, width, height });

/** Boxes of a drawing: each letter is one, ten wide and ten high for each of its places. */
function drawn(picture: string): Map<string, Box> {
  const boxes = new Map<string, Box>();
  picture.split('\n').forEach((line, row) => {
    for (const { 0: run, index } of line.matchAll(/([a-z])\1*/gu)) {
      const name = run[0] ?? '';
      const known = boxes.get(name);
      const top = known?.top ?? row * 10;
      boxes.set(name, { left: index * 10, top, width: run.length * 10, height: row * 10 + 10 - top });
    }
  });
  return boxes;
}

/** Name of the box to which an arrow key leads. */
function goes(boxes: Map<string, Box>, from: string, direction: Direction): string | null {
  const start = boxes.get(from);
  if (!start) throw new Error(`no box ${from}`);
  return nextInDirection(
    start,
    direction,
    [...boxes].filter(([name]) => name !== from),
  );
}

const lanes = drawn(
  ['aaaaaaaaaaaa', '', 'bb cc dd ee', 'bb cc dd ee', '', 'ff gg hh ii', '', 'jjjjjjjjjjjj'].join('\n'),
);

describe('An arrow key', () => {
  it.each([
    ['b', 'right', 'c'],
    ['c', 'right', 'd'],
    ['e', 'right', null],
    ['d', 'left', 'c'],
    ['b', 'left', null],
    ['c', 'down', 'g'],
    ['g', 'up', 'c'],
    ['h', 'down', 'j'],
    ['b', 'up', 'a'],
    ['a', 'up', null],
    ['j', 'up', 'h'],
    ['f', 'right', 'g'],
  ] as const)('leads from %s %s to %s', (from, direction, to) => {
    expect(goes(lanes, from, direction)).toBe(to);
  });

  it.each([
    ['ArrowLeft', 'left'],
    ['ArrowRight', 'right'],
    ['ArrowUp', 'up'],
    ['ArrowDown', 'down'],
    ['KeyA', null],
  ])('%s is %s', (code, direction) => {
    expect(directionOf(code)).toBe(direction);
  });

  const number = fc.integer({ min: 0, max: 1000 });
  const size = fc.integer({ min: 10, max: 200 });
  const anyBox: fc.Arbitrary<Box> = fc.record({ left: number, top: number, width: size, height: size });
  const towards: Record<Direction, (box: Box) => number> = {
    left: (each) => -centreX(each),
    right: centreX,
    up: (each) => -centreY(each),
    down: centreY,
  };

  it('always leads onwards, so that nobody walks in a circle', () => {
    fc.assert(
      fc.property(
        fc.array(anyBox, { minLength: 1, maxLength: 20 }),
        fc.constantFrom<Direction>('left', 'right', 'up', 'down'),
        (boxes, direction) => {
          let here = boxes[0];
          for (let steps = 0; here && steps <= boxes.length; steps += 1) {
            const next: Box | null = nextInDirection(
              here,
              direction,
              boxes.map((each) => [each, each] as const),
            );
            if (!next) return;
            expect(towards[direction](next)).toBeGreaterThan(towards[direction](here));
            here = next;
          }
          throw new Error('more steps than boxes');
        },
      ),
    );
  });
});

describe('A drop', () => {
  const column = [box(0, 0), box(0, 60), box(0, 120)];
  const rows = [box(0, 0), box(110, 0), box(220, 0), box(0, 60), box(110, 60)];

  it.each([
    [50, -10, 0],
    [50, 10, 0],
    [50, 40, 1],
    [50, 70, 1],
    [50, 100, 2],
    [50, 500, 3],
  ])('at %i, %i of a column comes before card %i', (x, y, index) => {
    expect(insertionIndex({ x, y }, column)).toBe(index);
  });

  it.each([
    [10, 20, 0],
    [90, 20, 1],
    [120, 20, 1],
    [300, 20, 3],
    [10, 55, 3],
    [20, 80, 3],
    [90, 80, 4],
    [400, 80, 5],
    [0, 400, 5],
  ])('at %i, %i of several rows comes before card %i', (x, y, index) => {
    expect(insertionIndex({ x, y }, rows)).toBe(index);
  });

  it('into an empty lane comes first', () => {
    expect(insertionIndex({ x: 5, y: 5 }, [])).toBe(0);
  });

  it('further down never comes earlier', () => {
    const where = fc.integer({ min: -50, max: 300 });
    fc.assert(
      fc.property(where, where, where, (x, a, b) => {
        const [upper, lower] = [Math.min(a, b), Math.max(a, b)];
        const at = (y: number) => insertionIndex({ x, y }, column);
        expect(at(upper)).toBeLessThanOrEqual(at(lower));
      }),
    );
  });
});
