/** Scores of several dimensions on spokes, with the spread of the answers as a bar on each spoke. */
import { PALETTE } from './palette.ts';
import type { Measure, Scene, Shape } from './scene.ts';
import { textAt } from './scene.ts';
import { wrap } from './fit-text.ts';

export interface Spoke {
  readonly name: string;
  /** 0..100; null where it is not scored. */
  readonly score: number | null;
  /** Lowest and highest of the single answers, 0..100. */
  readonly spread: readonly [number, number] | null;
}

const RINGS = [25, 50, 75, 100];
const LABEL = { size: 7.5, weight: 'regular' } as const;

/** A radar in a frame; `expected`, 0..100, is a dashed ring. */
export function radarScene(
  spokes: readonly Spoke[],
  frame: { width: number; height: number; expected: number | null },
  measure: Measure,
): Scene {
  const { width, height, expected } = frame;
  const side = Math.min(96, width * 0.26);
  const radius = Math.min(width / 2 - side, height / 2 - 24);
  const [cx, cy] = [width / 2, height / 2];
  const at = (index: number, value: number): readonly [number, number] => {
    const angle = (index / spokes.length) * 2 * Math.PI - Math.PI / 2;
    const r = (radius * value) / 100;
    return [cx + r * Math.cos(angle), cy + r * Math.sin(angle)];
  };
  const n = (value: number) => String(Math.round(value * 100) / 100);
  const outline = (values: readonly number[]) =>
    `M${values.map((value, index) => at(index, value).map(n).join(' ')).join(' L')} Z`;
  const ring = (value: number) => outline(spokes.map(() => value));
  const shapes: Shape[] = RINGS.map((value): Shape => ({
    kind: 'path',
    d: ring(value),
    stroke: value === 100 ? PALETTE.edge : PALETTE.hairline,
    lineWidth: 0.5,
  }));
  spokes.forEach((_, index) => {
    const [x, y] = at(index, 100);
    shapes.push({ kind: 'line', x1: cx, y1: cy, x2: x, y2: y, stroke: PALETTE.hairline, lineWidth: 0.5 });
  });
  if (expected !== null) shapes.push(...dashedRing(spokes.length, expected, at));
  const scored = spokes.map(({ score }) => score ?? 0);
  if (spokes.some(({ score }) => score !== null)) {
    shapes.push({ kind: 'path', d: outline(scored), stroke: PALETTE.accent, lineWidth: 1.6 });
  }
  spokes.forEach(({ spread, score }, index) => {
    if (spread) {
      const [[x1, y1], [x2, y2]] = [at(index, spread[0]), at(index, spread[1])];
      shapes.push({ kind: 'line', x1, y1, x2, y2, stroke: PALETTE.ink2, lineWidth: 2.2 });
    }
    if (score !== null) {
      const [x, y] = at(index, score);
      shapes.push({
        kind: 'box',
        x: x - 2.6,
        y: y - 2.6,
        width: 5.2,
        height: 5.2,
        radius: 2.6,
        fill: PALETTE.accent,
        stroke: PALETTE.paper,
        lineWidth: 0.8,
      });
    }
  });
  for (const value of [50, 100]) {
    shapes.push(
      textAt(cx + 3, cy - (radius * value) / 100 + 8, String(value), { size: 7, fill: PALETTE.ink3 }),
    );
  }
  spokes.forEach(({ name }, index) => shapes.push(...label(name, index, spokes.length)));
  return { width, height, shapes };

  function label(name: string, index: number, count: number): Shape[] {
    const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
    const [x, y] = at(index, 100);
    const cos = Math.cos(angle);
    const anchor = cos > 0.3 ? 'start' : cos < -0.3 ? 'end' : 'middle';
    const lines = wrap(name, side - 8, LABEL, measure, 3);
    const dx = anchor === 'start' ? 6 : anchor === 'end' ? -6 : 0;
    const top =
      anchor === 'middle'
        ? Math.sin(angle) < 0
          ? y - 6 - (lines.length - 1) * 9.5
          : y + 12
        : y + 2.6 - (lines.length - 1) * 4.75;
    return lines.map((line, at) =>
      textAt(x + dx, top + at * 9.5, line, { ...LABEL, fill: PALETTE.ink, anchor }),
    );
  }
}

function dashedRing(
  count: number,
  value: number,
  at: (index: number, value: number) => readonly [number, number],
): Shape[] {
  const shapes: Shape[] = [];
  for (let index = 0; index < count; index += 1) {
    const [[x1, y1], [x2, y2]] = [at(index, value), at(index + 1, value)];
    const pieces = Math.max(2, Math.floor(Math.hypot(x2 - x1, y2 - y1) / 6));
    for (let piece = 0; piece < pieces; piece += 1) {
      const [from, to] = [piece / pieces, (piece + 0.5) / pieces];
      shapes.push({
        kind: 'line',
        x1: x1 + (x2 - x1) * from,
        y1: y1 + (y2 - y1) * from,
        x2: x1 + (x2 - x1) * to,
        y2: y1 + (y2 - y1) * to,
        stroke: PALETTE.ink,
        lineWidth: 0.8,
      });
    }
  }
  return shapes;
}
