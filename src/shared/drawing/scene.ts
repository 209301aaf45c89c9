/** Pictures as values, in points, origin at the top left. The report and the screen draw the same ones. */

/** Cuts of the typeface: text, strong text, headlines. */
export type Weight = 'regular' | 'semibold' | 'display';

/** `#rrggbb`. */
export type Colour = string;

/** Nothing in a scene is set smaller than this, in points. */
export const MIN_TEXT = 7;

export interface BoxShape {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill?: Colour;
  readonly stroke?: Colour;
  readonly lineWidth?: number;
  readonly dashed?: boolean;
  readonly radius?: number;
}

export interface LineShape {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke: Colour;
  readonly lineWidth: number;
}

/** One line of text; `y` is its baseline, `x` its start, middle or end as `anchor` says. */
export interface TextShape {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
  readonly fill: Colour;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** An outline as SVG path data in the scene's own coordinates. */
export interface PathShape {
  readonly kind: 'path';
  readonly d: string;
  readonly fill?: Colour;
  readonly stroke?: Colour;
  readonly lineWidth?: number;
}

/** A picture, fitted into its frame without cropping or stretching. */
export interface ImageShape {
  readonly kind: 'image';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly mime: 'image/png' | 'image/jpeg';
  /** Base64. */
  readonly data: string;
}

export type Shape = BoxShape | LineShape | TextShape | PathShape | ImageShape;

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** Width of one line of text in points, in the typeface that it will be drawn with. */
export type Measure = (text: string, size: number, weight: Weight) => number;

/** Text at a baseline; regular ink from the left unless told otherwise. */
export function textAt(
  x: number,
  y: number,
  text: string,
  style: { size: number; fill: Colour; weight?: Weight; anchor?: TextShape['anchor'] },
): TextShape {
  const { size, fill, weight = 'regular', anchor = 'start' } = style;
  return { kind: 'text', x, y, text, size, weight, fill, anchor };
}

export function ruleAt(x1: number, x2: number, y: number, stroke: Colour, lineWidth = 0.5): LineShape {
  return { kind: 'line', x1, y1: y, x2, y2: y, stroke, lineWidth };
}

/** The same shape, moved. */
export function moved(shape: Shape, dx: number, dy: number): Shape {
  switch (shape.kind) {
    case 'line':
      return { ...shape, x1: shape.x1 + dx, x2: shape.x2 + dx, y1: shape.y1 + dy, y2: shape.y2 + dy };
    case 'path':
      return { ...shape, d: movedPath(shape.d, dx, dy) };
    default:
      return { ...shape, x: shape.x + dx, y: shape.y + dy };
  }
}

/** Marks use absolute M, L, C and Z only, so moving means adding to every pair. */
function movedPath(d: string, dx: number, dy: number): string {
  let index = 0;
  return d.replaceAll(/-?\d+(?:\.\d+)?/gu, (number) => {
    const shift = index++ % 2 === 0 ? dx : dy;
    return String(Math.round((Number(number) + shift) * 1000) / 1000);
  });
}
