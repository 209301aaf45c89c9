/** Named bars on one scale, with a band that is wanted behind them: spans, shares of pay, revenue by person. */
import { PALETTE } from './palette.ts';
import type { Measure, Scene, Shape } from './scene.ts';
import { ruleAt, textAt } from './scene.ts';
import { ellipsis } from './fit-text.ts';

export interface NamedBar {
  readonly name: string;
  readonly value: number;
  /** The value in words. */
  readonly text: string;
  /** What is said further right, and whether the bar stands out. */
  readonly note?: string;
  readonly strong?: boolean;
  /** Where this one's band lies, where each has one of its own. */
  readonly band?: readonly [from: number, to: number];
}

export interface BarsOptions {
  readonly width: number;
  /** End of the scale; the largest value where it is larger. */
  readonly most: number;
  /** The wanted band of all bars, and its name above them. */
  readonly band?: { readonly from: number; readonly to: number; readonly name: string };
  /** Part of the width for names, and for notes; 0.26 and 0.24 unless told. */
  readonly names?: number;
  readonly notes?: number;
}

const ROW = 17;
const BAR = 7;
const NAME = { size: 8, weight: 'regular' } as const;
const STRONG = { size: 8, weight: 'semibold' } as const;
const SMALL = { size: 7, weight: 'regular' } as const;

export function barsScene(bars: readonly NamedBar[], options: BarsOptions, measure: Measure): Scene {
  const { width, band, names = 0.26, notes = 0.24 } = options;
  const left = width * names;
  const wordsWidth = Math.max(24, ...bars.map(({ text }) => measure(text, 8, 'semibold'))) + 6;
  const room = width * (1 - names - notes) - wordsWidth;
  const most = Math.max(options.most, ...bars.map(({ value }) => value)) || 1;
  const head = band ? 14 : 0;
  const height = head + bars.length * ROW;
  const scale = (value: number) => (room * Math.max(0, value)) / most;
  const shapes: Shape[] = [];
  if (band) {
    const [x, wide] = [left + scale(band.from), scale(band.to) - scale(band.from)];
    shapes.push({ kind: 'box', x, y: head - 2, width: wide, height: height - head + 2, fill: PALETTE.well });
    shapes.push(textAt(x + wide / 2, 8, band.name, { ...SMALL, fill: PALETTE.ink3, anchor: 'middle' }));
  }
  bars.forEach((bar, index) => {
    const y = head + index * ROW;
    const middle = y + ROW / 2;
    const style = bar.strong ? STRONG : NAME;
    if (bar.band) {
      const [from, to] = bar.band;
      shapes.push({
        kind: 'box',
        x: left + scale(from),
        y: middle - BAR,
        width: scale(to) - scale(from),
        height: BAR * 2,
        fill: PALETTE.step,
      });
    }
    shapes.push(
      textAt(0, middle + 2.9, ellipsis(bar.name, left - 8, style, measure), { ...style, fill: PALETTE.ink }),
      {
        kind: 'box',
        x: left,
        y: middle - BAR / 2,
        width: Math.max(0.6, scale(bar.value)),
        height: BAR,
        fill: bar.strong ? PALETTE.accent : PALETTE.edge,
      },
      textAt(left + room + wordsWidth - 2, middle + 2.9, bar.text, {
        ...style,
        fill: PALETTE.ink,
        anchor: 'end',
      }),
    );
    if (bar.note)
      shapes.push(
        textAt(width * (1 - notes) + 8, middle + 2.9, ellipsis(bar.note, width * notes - 8, NAME, measure), {
          ...NAME,
          fill: PALETTE.ink2,
        }),
      );
  });
  shapes.push(ruleAt(left, left, head, PALETTE.ink), {
    kind: 'line',
    x1: left,
    x2: left,
    y1: head - 1,
    y2: height,
    stroke: PALETTE.ink,
    lineWidth: 0.6,
  });
  return { width, height, shapes };
}
