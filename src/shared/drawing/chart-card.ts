/** One card of the chart: a name, what the person does, and the time split where it was observed. */
import { splitBar } from './function-marks.ts';
import type { ChartCard } from './organization.ts';
import { PALETTE } from './palette.ts';
import type { Measure, Shape } from './scene.ts';
import { textAt } from './scene.ts';
import { wrap } from './fit-text.ts';
import type { TextStyle } from './fit-text.ts';

const PAD_X = 6;
const PAD_Y = 4.5;
const NAME: TextStyle = { size: 8.5, weight: 'semibold' };
const SMALL_NAME: TextStyle = { size: 7.5, weight: 'semibold' };
const DETAIL: TextStyle = { size: 7, weight: 'regular' };
const LEADING = 1.22;
/** Titles may be long; the roster holds them in full. */
const DETAIL_LINES = 2;
const BAR = { gap: 3.5, height: 2.6 };

/** A card with its lines broken for one width; `height` is the least that holds it, in points. */
export interface FittedCard {
  readonly card: ChartCard;
  readonly nameStyle: TextStyle;
  readonly name: readonly string[];
  readonly detail: readonly string[];
  readonly height: number;
}

/** Breaks the lines. A name is never cut: it shrinks a little, then takes as many lines as it needs. */
export function fitCard(card: ChartCard, width: number, measure: Measure): FittedCard {
  const inner = width - 2 * PAD_X;
  let nameStyle = NAME;
  let name = wrap(card.name, inner, NAME, measure);
  if (name.length > 1) {
    nameStyle = SMALL_NAME;
    name = wrap(card.name, inner, SMALL_NAME, measure);
  }
  const detail = wrap(card.detail, inner, DETAIL, measure, DETAIL_LINES);
  const text = (name.length * nameStyle.size + detail.length * DETAIL.size) * LEADING;
  const bar = card.split ? BAR.gap + BAR.height : 0;
  return { card, nameStyle, name, detail, height: 2 * PAD_Y + text + bar };
}

/** Shapes of a card in the frame given; `height` at least the fitted one. */
export function drawCard(
  fitted: FittedCard,
  frame: { x: number; y: number; width: number; height: number },
): Shape[] {
  const { card, nameStyle } = fitted;
  const { x, width } = frame;
  let y = frame.y + PAD_Y;
  const line = (text: string, style: TextStyle, fill: string): Shape => {
    // Ascender of the typeface is 0.97 of its size; 0.98 puts the letters in the middle of their line.
    const shape = textAt(x + PAD_X, y + style.size * 0.98, text, {
      size: style.size,
      weight: style.weight,
      fill,
    });
    y += style.size * LEADING;
    return shape;
  };
  const box: Shape = {
    kind: 'box',
    ...frame,
    fill: PALETTE.paper,
    stroke: card.vacancy ? PALETTE.edge : PALETTE.hairline,
    lineWidth: card.vacancy ? 0.8 : 0.5,
    dashed: card.vacancy,
    radius: 2,
  };
  const bar = card.split
    ? splitBar(
        card.split,
        x + PAD_X,
        frame.y + frame.height - PAD_Y - BAR.height + 0.5,
        width - 2 * PAD_X,
        BAR.height,
      )
    : [];
  return [
    box,
    ...fitted.name.map((text) => line(text, nameStyle, PALETTE.ink)),
    ...fitted.detail.map((text) => line(text, DETAIL, PALETTE.ink2)),
    ...bar,
  ];
}
