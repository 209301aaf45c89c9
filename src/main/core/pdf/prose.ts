/** Paragraphs and headings as shapes that know their height. */
import { PALETTE } from '#shared/drawing/palette.ts';
import { textAt } from '#shared/drawing/scene.ts';
import type { Colour, Shape, Weight } from '#shared/drawing/scene.ts';
import { wrap, wrapEvenly } from '#shared/drawing/fit-text.ts';
import type { Node, Paper } from './paper.ts';

export interface ProseStyle {
  readonly size: number;
  /** Baseline to baseline, as a multiple of the size. */
  readonly leading: number;
  readonly weight: Weight;
  readonly fill: Colour;
}

export const PROSE = {
  cover: { size: 34, leading: 1.08, weight: 'display', fill: PALETTE.ink },
  coverLede: { size: 13, leading: 1.4, weight: 'regular', fill: PALETTE.ink2 },
  headline: { size: 20, leading: 1.15, weight: 'display', fill: PALETTE.ink },
  lede: { size: 10.5, leading: 1.5, weight: 'regular', fill: PALETTE.ink },
  subhead: { size: 12, leading: 1.3, weight: 'display', fill: PALETTE.ink },
  heading: { size: 8.5, leading: 1.35, weight: 'semibold', fill: PALETTE.ink },
  body: { size: 8.5, leading: 1.45, weight: 'regular', fill: PALETTE.ink2 },
  strong: { size: 8.5, leading: 1.45, weight: 'semibold', fill: PALETTE.ink },
  small: { size: 7.5, leading: 1.4, weight: 'regular', fill: PALETTE.ink2 },
  figure: { size: 19, leading: 1.2, weight: 'display', fill: PALETTE.ink },
} as const satisfies Record<string, ProseStyle>;

/** Lines of a text in a column of `width` points; the first line's top is at `y` 0. */
export function proseShapes(
  paper: Pick<Paper, 'measure'>,
  text: string,
  width: number,
  style: ProseStyle,
  maxLines = Infinity,
): { shapes: Shape[]; height: number } {
  const lines = wrap(text, width, style, paper.measure, maxLines);
  const line = style.size * style.leading;
  const shapes = lines.map((words, index) => textAt(0, baseline(style) + index * line, words, style));
  return { shapes, height: lines.length * line };
}

/** The same with lines of lengths as equal as possible: for headlines. */
export function evenShapes(
  paper: Pick<Paper, 'measure'>,
  text: string,
  width: number,
  style: ProseStyle,
  maxLines: number,
): { shapes: Shape[]; height: number } {
  const lines = wrapEvenly(text, width, style, paper.measure);
  if (lines.length > maxLines) return proseShapes(paper, text, width, style, maxLines);
  const line = style.size * style.leading;
  const shapes = lines.map((words, index) => textAt(0, baseline(style) + index * line, words, style));
  return { shapes, height: lines.length * line };
}

/** Where the first baseline stands below the top: letters sit in the middle of their line. */
export function baseline(style: ProseStyle): number {
  return style.size * (0.36 + style.leading / 2);
}

/** Writes a text at the page's `y` and moves it on. Long texts go on overleaf line by line. */
export function write(
  paper: Paper,
  parent: Node,
  type: 'H1' | 'H2' | 'H3' | 'P' | 'LBody',
  text: string,
  style: ProseStyle,
  width: number = paper.width,
): void {
  const line = style.size * style.leading;
  let pending: Shape[] = [];
  let start = paper.y;
  const flush = () => {
    if (pending.length > 0) paper.tagged(parent, type, pending, paper.left, start);
    pending = [];
  };
  const broken = style.weight === 'display' ? wrapEvenly : wrap;
  for (const words of broken(text, width, style, paper.measure)) {
    if (paper.y + line > paper.bottom) {
      flush();
      paper.newPage();
    }
    if (pending.length === 0) start = paper.y;
    pending.push(textAt(0, paper.y - start + baseline(style), words, style));
    paper.y += line;
  }
  flush();
}
