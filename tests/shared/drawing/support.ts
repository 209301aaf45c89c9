import type { Measure, Scene, Shape } from '#shared/drawing/scene.ts';
import { chartBlocks } from '#shared/drawing/organization.ts';
import type { ChartWords } from '#shared/drawing/organization.ts';
import type { Workshop } from '#shared/domain/records.ts';

/** A typeface whose every letter is 0.6 of its size wide. */
export const MONO: Measure = (text, size) => Array.from(text).length * size * 0.6;

const WORDS: ChartWords = {
  nameOf: ({ name }) => name,
  titleOf: ({ title }) => title,
  fte: (value) => `${value} FTE`,
  people: (count) => `${count} people`,
  vacancies: (count) => `${count} vacancies`,
  lane: (lane) => lane,
  team: (name) => `Team ${name}`,
  specialists: 'Specialists',
};

export const TEXT = { continued: (title: string) => `${title} (continued)`, nobody: 'Nobody' };

export const blocksOf = (workshop: Workshop) => chartBlocks(workshop, 'current', WORDS);

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a shape covers; letters reach from 0.8 of their size above the baseline to 0.25 below. */
export function rectOf(shape: Shape, measure: Measure): Rect {
  switch (shape.kind) {
    case 'box':
    case 'image':
      return {
        left: shape.x,
        top: shape.y,
        right: shape.x + shape.width,
        bottom: shape.y + shape.height,
      };
    case 'line':
      return { left: shape.x1, top: shape.y1, right: shape.x2, bottom: shape.y2 };
    case 'text': {
      const width = measure(shape.text, shape.size, shape.weight);
      const left = shape.x - (shape.anchor === 'end' ? width : shape.anchor === 'middle' ? width / 2 : 0);
      return {
        left,
        top: shape.y - shape.size * 0.8,
        right: left + width,
        bottom: shape.y + shape.size * 0.25,
      };
    }
    case 'path': {
      const numbers = (shape.d.match(/-?\d+(?:\.\d+)?/gu) ?? []).map(Number);
      const xs = numbers.filter((_, index) => index % 2 === 0);
      const ys = numbers.filter((_, index) => index % 2 === 1);
      return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
    }
  }
}

export function isInside(inner: Rect, outer: Rect): boolean {
  const slack = 0.01;
  return (
    inner.left >= outer.left - slack &&
    inner.top >= outer.top - slack &&
    inner.right <= outer.right + slack &&
    inner.bottom <= outer.bottom + slack
  );
}

export function overlaps(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export const textsOf = (scene: Scene) =>
  scene.shapes.filter((shape) => shape.kind === 'text').map(({ text }) => text);
