/** Scores of the four phases as bars, the highest phase on top; the result is filled with the accent. */
import type { PhaseNumber } from '../domain/workshop-meta.ts';
import { PALETTE } from './palette.ts';
import type { Measure, Scene, Shape } from './scene.ts';
import { ruleAt, textAt } from './scene.ts';
import { ellipsis } from './fit-text.ts';

export interface PhaseBar {
  readonly phase: PhaseNumber;
  readonly name: string;
  /** 0..1. */
  readonly score: number;
  /** The score in words. */
  readonly value: string;
  readonly result: boolean;
  /** The same phase elsewhere, 0..1: a hollow mark; null for none. */
  readonly compared?: number | null;
}

const ROW = 27;
const BAR = 9;

/** Bars of `width` points. */
export function phaseBarsScene(bars: readonly PhaseBar[], width: number, measure: Measure): Scene {
  const ordered = [...bars].sort((a, b) => b.phase - a.phase);
  const nameWidth = Math.min(120, width * 0.34);
  const left = 18 + nameWidth;
  const words = Math.max(28, ...bars.map(({ value }) => measure(value, 9, 'semibold')));
  const room = width - left - words - 10;
  const shapes = ordered.flatMap((bar, index): Shape[] => {
    const y = index * ROW;
    const middle = y + ROW / 2;
    const weight = bar.result ? 'semibold' : 'regular';
    const style = { size: 9, weight, fill: PALETTE.ink } as const;
    const top = middle - BAR / 2;
    const part = room * Math.min(1, Math.max(0, bar.score));
    const compared =
      bar.compared === undefined || bar.compared === null
        ? []
        : [marker(left + room * Math.min(1, Math.max(0, bar.compared)), top)];
    return [
      ruleAt(0, width, y, index === 0 ? PALETTE.ink : PALETTE.hairline),
      textAt(0, middle + 3.2, String(bar.phase), { ...style, fill: bar.result ? PALETTE.ink : PALETTE.ink3 }),
      textAt(18, middle + 3.2, ellipsis(bar.name, nameWidth - 8, style, measure), style),
      { kind: 'box', x: left, y: top, width: room, height: BAR, fill: PALETTE.step },
      {
        kind: 'box',
        x: left,
        y: top,
        width: part,
        height: BAR,
        fill: bar.result ? PALETTE.accent : PALETTE.edge,
      },
      ...compared,
      textAt(width, middle + 3.2, bar.value, { ...style, anchor: 'end' }),
    ];
  });
  const height = ordered.length * ROW;
  return { width, height, shapes: [...shapes, ruleAt(0, width, height, PALETTE.hairline)] };
}

function marker(x: number, top: number): Shape {
  return {
    kind: 'box',
    x: x - 2.2,
    y: top - 2,
    width: 4.4,
    height: BAR + 4,
    fill: PALETTE.paper,
    stroke: PALETTE.ink,
    lineWidth: 0.8,
  };
}
