/** Pairs of bars: as it is, and as it is to be. The later one is filled, the earlier one outlined. */
import { PALETTE } from './palette.ts';
import type { Colour, Measure, Scene, Shape } from './scene.ts';
import { ruleAt, textAt } from './scene.ts';
import { ellipsis } from './fit-text.ts';

export interface Pair {
  readonly name: string;
  readonly before: number;
  readonly after: number;
  /** "3.5 → 5". */
  readonly text: string;
  /** Of the later bar; the accent unless told. */
  readonly colour?: Colour;
}

const ROW = 26;
const BAR = 7;
const NAME = { size: 8.5, weight: 'semibold' } as const;

export function beforeAfterScene(
  pairs: readonly Pair[],
  options: { width: number; before: string; after: string },
  measure: Measure,
): Scene {
  const { width } = options;
  const left = width * 0.26;
  const room = width * 0.5;
  const most = Math.max(1e-9, ...pairs.flatMap(({ before, after }) => [before, after]));
  const head = 20;
  const sample = (x: number, filled: boolean): Shape => ({
    kind: 'box',
    x,
    y: 3,
    width: 14,
    height: BAR,
    ...paint(filled),
  });
  const small = { size: 7.5, fill: PALETTE.ink2 } as const;
  const secondAt = left + 20 + measure(options.before, 7.5, 'regular') + 16;
  const shapes: Shape[] = [
    sample(left, false),
    textAt(left + 19, 9.4, options.before, small),
    sample(secondAt, true),
    textAt(
      secondAt + 19,
      9.4,
      ellipsis(options.after, width - secondAt - 19, { size: 7.5, weight: 'regular' }, measure),
      small,
    ),
  ];
  pairs.forEach(({ name, before, after, text, colour }, index) => {
    const y = head + index * ROW;
    const long = (value: number) => Math.max(0.6, (room * Math.max(0, value)) / most);
    shapes.push(
      ruleAt(0, width, y, index === 0 ? PALETTE.ink : PALETTE.hairline),
      textAt(0, y + ROW / 2 + 3, ellipsis(name, left - 8, NAME, measure), { ...NAME, fill: PALETTE.ink }),
      { kind: 'box', x: left, y: y + 4.5, width: long(before), height: BAR, ...paint(false) },
      { kind: 'box', x: left, y: y + 13.5, width: long(after), height: BAR, ...paint(true, colour) },
      textAt(width, y + ROW / 2 + 3, text, { size: 8.5, fill: PALETTE.ink, anchor: 'end' }),
    );
  });
  const height = head + pairs.length * ROW;
  shapes.push(ruleAt(0, width, height, PALETTE.hairline));
  return { width, height, shapes };
}

function paint(filled: boolean, colour: Colour = PALETTE.accent) {
  return filled ? { fill: colour } : ({ fill: PALETTE.paper, stroke: PALETTE.edge, lineWidth: 0.9 } as const);
}
