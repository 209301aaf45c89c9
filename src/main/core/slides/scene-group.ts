/** A drawing of the report as native shapes in one group: boxes, lines, words and outlines that can be edited. */
import { PALETTE } from '#shared/drawing/palette.ts';
import type { Colour, Measure, PathShape, Scene, Shape, TextShape } from '#shared/drawing/scene.ts';
import { tag } from './ooxml/xml.ts';
import { box, emu, group, line, lineOf, paragraphs } from './slide-shapes.ts';
import type { Frame, Named, ShapeIds } from './slide-shapes.ts';

const POINTS = 72;
/** Of the height of type: from the top of a line to its baseline. */
const ASCENT = 0.93;
const LINE = 1.2;
/** Typefaces differ: a line is given so much more room than it takes in the report's. */
const WIDER = 1.1;
export interface SceneOptions {
  readonly language: string;
  readonly measure: Measure;
  /** Colours stay what they are, for slides whose ground is dark. */
  readonly fixed: boolean;
}

/** `at` is the upper left corner in inches, `scale` enlarges. */
export function sceneGroup(
  { id, ...named }: Named,
  scene: Scene,
  at: { x: number; y: number },
  scale: number,
  ids: ShapeIds,
  options: SceneOptions,
): string {
  const inches = scale / POINTS;
  const frame: Frame = { x: at.x, y: at.y, w: scene.width * inches, h: scene.height * inches };
  const place = { ...at, inches, scale, ids, options };
  const shapes = scene.shapes.flatMap((shape) => shapeXml(shape, place));
  if (options.fixed) {
    shapes.unshift(
      box({ id: ids.next(), name: 'Ground', alt: '' }, frame, options.language, { fill: '#fefefe' }),
    );
  }
  return group({ id, ...named }, frame, shapes);
}

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly inches: number;
  readonly scale: number;
  readonly ids: ShapeIds;
  readonly options: SceneOptions;
}

/** A colour that no theme turns, on slides with a dark ground: a hair beside the palette's. */
function shade(colour: Colour | undefined, { options }: Placed): Colour | undefined {
  if (colour === undefined || !options.fixed) return colour;
  const last = Number.parseInt(colour.slice(5, 7), 16);
  return `${colour.slice(0, 5)}${(last === 255 ? 254 : last + 1).toString(16).padStart(2, '0')}`;
}

function shapeXml(shape: Shape, place: Placed): string[] {
  const { ids, inches, options, scale } = place;
  const at = (x: number, y: number) => [place.x + x * inches, place.y + y * inches] as const;
  switch (shape.kind) {
    case 'box': {
      const [x, y] = at(shape.x, shape.y);
      const [fill, stroke] = [shade(shape.fill, place), shade(shape.stroke, place)];
      return [
        box(
          { id: ids.next(), name: 'Box', alt: '' },
          { x, y, w: shape.width * inches, h: shape.height * inches },
          options.language,
          {
            ...(fill === undefined ? {} : { fill }),
            ...(stroke === undefined ? {} : { stroke }),
            lineWidth: (shape.lineWidth ?? 0.5) * scale,
            dashed: shape.dashed ?? false,
            radius: (shape.radius ?? 0) * inches,
          },
        ),
      ];
    }
    case 'line': {
      const style = lineOf(shade(shape.stroke, place), shape.lineWidth * scale);
      return [
        line(
          { id: ids.next(), name: 'Line', alt: '' },
          at(shape.x1, shape.y1),
          at(shape.x2, shape.y2),
          style,
        ),
      ];
    }
    case 'text':
      return shape.text.trim() === '' ? [] : [wordsXml(shape, place)];
    case 'path':
      return pathXml(shape, place);
    case 'image':
      // Drawings for slides have none: a logo is a picture of its own.
      return [];
  }
}

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;

function wordsXml(shape: TextShape, place: Placed): string {
  const { inches, scale, ids, options } = place;
  const { text, size, weight, anchor } = shape;
  const w = options.measure(text, size, weight) * inches * WIDER;
  const from = anchor === 'start' ? 0 : anchor === 'middle' ? 0.5 : 1;
  const frame = {
    x: place.x + shape.x * inches - w * from,
    y: place.y + (shape.y - size * ASCENT) * inches,
    w,
    h: size * LINE * inches,
  };
  const colour = shade(shape.fill, place) ?? PALETTE.ink;
  // Tenths upwards, so that what was enlarged to the least size is not rounded below it.
  const points = Math.ceil(size * scale * 10 - 0.001) / 10;
  return box({ id: ids.next(), name: text.slice(0, 60) }, frame, options.language, {
    body: paragraphs(text, options.language, {
      size: points,
      colour,
      align: ALIGN[anchor],
      ...(weight === 'regular' ? {} : { bold: true }),
      ...(weight === 'display' ? { display: true } : {}),
    }),
    wrap: false,
  });
}

/** An outline in a frame of its own; marks use absolute M, L, C and Z only. */
function pathXml(shape: PathShape, place: Placed): string[] {
  const { inches, scale, ids, options } = place;
  const steps = [...shape.d.matchAll(/([MLCZ])([^MLCZ]*)/giu)].map(([, letter = '', numbers = '']) => ({
    letter: letter.toUpperCase(),
    numbers: [...numbers.matchAll(/-?\d+(?:\.\d+)?(?:e-?\d+)?/giu)].map(Number),
  }));
  const xs = steps.flatMap(({ numbers }) => numbers.filter((_, index) => index % 2 === 0));
  const ys = steps.flatMap(({ numbers }) => numbers.filter((_, index) => index % 2 === 1));
  if (xs.length === 0) return [];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  if (width === 0 && height === 0) return [];
  const point = (x = left, y = top) =>
    tag('a:pt', { x: emu((x - left) * inches), y: emu((y - top) * inches) });
  const commands = steps.flatMap(({ letter, numbers }) => {
    if (letter === 'Z') return [tag('a:close', {})];
    const each = letter === 'C' ? 6 : 2;
    const made: string[] = [];
    for (let from = 0; from + each <= numbers.length; from += each) {
      const points = Array.from({ length: each / 2 }, (_, index) =>
        point(numbers[from + index * 2], numbers[from + index * 2 + 1]),
      );
      const first = letter === 'M' && from === 0;
      made.push(tag(letter === 'C' ? 'a:cubicBezTo' : first ? 'a:moveTo' : 'a:lnTo', {}, ...points));
    }
    return made;
  });
  const geometry = tag(
    'a:custGeom',
    {},
    tag('a:avLst', {}),
    tag('a:gdLst', {}),
    tag('a:ahLst', {}),
    tag('a:cxnLst', {}),
    tag('a:rect', { l: 0, t: 0, r: 'r', b: 'b' }),
    tag(
      'a:pathLst',
      {},
      tag(
        'a:path',
        {
          w: emu(width * inches),
          h: emu(height * inches),
          fill: shape.fill === undefined ? 'none' : undefined,
        },
        ...commands,
      ),
    ),
  );
  const [fill, stroke] = [shade(shape.fill, place), shade(shape.stroke, place)];
  return [
    box(
      { id: ids.next(), name: 'Mark', alt: '' },
      { x: place.x + left * inches, y: place.y + top * inches, w: width * inches, h: height * inches },
      options.language,
      {
        ...(fill === undefined ? {} : { fill }),
        ...(stroke === undefined ? {} : { stroke }),
        lineWidth: (shape.lineWidth ?? 0.5) * scale,
        geometry,
      },
    ),
  ];
}
