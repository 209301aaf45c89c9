/** What stands on a slide, as elements of its shape tree. Lengths are inches here and whole EMU in the file. */
import { PALETTE } from '#shared/drawing/palette.ts';
import type { Colour } from '#shared/drawing/scene.ts';
import { clean, NS, content, tag } from './ooxml/xml.ts';

const EMU = 914400;
export const emu = (inches: number): number => Math.round(inches * EMU);
/** Points as hundredths, as sizes of type are written. */
export const hundredths = (points: number): number => Math.round(points * 100);

export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Numbers of the shapes on one slide; the tree itself is 1. */
export class ShapeIds {
  #last = 1;
  next(): number {
    this.#last += 1;
    return this.#last;
  }
}

/** What a shape is called, and what it shows for those who cannot see it; `''` marks it as decoration. */
export interface Named {
  readonly id: number;
  readonly name: string;
  readonly alt?: string;
}

const DECORATIVE = tag(
  'a:extLst',
  {},
  tag(
    'a:ext',
    { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' },
    tag('adec:decorative', {
      'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
      val: 1,
    }),
  ),
);

export function nameOf({ id, name, alt }: Named): string {
  // Text may consist of nothing but characters that XML cannot hold.
  const shown = clean(name).trim() || String(id);
  return tag(
    'p:cNvPr',
    { id, name: shown, descr: alt === '' ? undefined : alt },
    alt === '' ? DECORATIVE : '',
  );
}

/** Colours of the report's ground and ink follow the theme; those that mean something stay what they are. */
const SCHEME: Readonly<Record<string, readonly [name: string, mod?: number, off?: number]>> = {
  [PALETTE.ink]: ['tx1'],
  [PALETTE.ink2]: ['tx1', 75, 25],
  [PALETTE.ink3]: ['tx1', 65, 35],
  [PALETTE.edge]: ['bg1', 50],
  [PALETTE.paper]: ['bg1'],
  [PALETTE.well]: ['bg1', 95],
  [PALETTE.step]: ['bg1', 90],
  [PALETTE.hairline]: ['bg1', 85],
  [PALETTE.accent]: ['accent1'],
};

function colourOf(colour: Colour): string {
  const scheme = SCHEME[colour.toLowerCase()];
  if (!scheme) return tag('a:srgbClr', { val: colour.slice(1).toUpperCase() });
  const [val, mod, off] = scheme;
  return tag(
    'a:schemeClr',
    { val },
    mod === undefined ? '' : tag('a:lumMod', { val: mod * 1000 }),
    off === undefined ? '' : tag('a:lumOff', { val: off * 1000 }),
  );
}

export const fillOf = (colour?: Colour): string =>
  colour === undefined ? tag('a:noFill', {}) : tag('a:solidFill', {}, colourOf(colour));

export function lineOf(stroke?: Colour, points = 0.5, dashed = false): string {
  if (stroke === undefined) return tag('a:ln', {}, tag('a:noFill', {}));
  const dash = dashed ? tag('a:prstDash', { val: 'dash' }) : '';
  return tag('a:ln', { w: Math.max(1, Math.round(points * 12700)) }, fillOf(stroke), dash);
}

/** Place and size of a shape; `flip` turns a line that rises. */
export function placeOf({ x, y, w, h }: Frame, flip = false, name = 'a:xfrm'): string {
  return tag(
    name,
    { flipV: flip ? 1 : undefined },
    tag('a:off', { x: emu(x), y: emu(y) }),
    tag('a:ext', { cx: emu(w), cy: emu(h) }),
  );
}

export interface TextStyle {
  /** Points; none for what the place says. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: Colour;
  readonly align?: 'left' | 'center' | 'right';
  /** Set in the theme's typeface for headlines. */
  readonly display?: boolean;
}

const ALIGN = { left: 'l', center: 'ctr', right: 'r' } as const;

function runStyle(name: string, language: string, style: TextStyle): string {
  const { size, bold, colour, display } = style;
  return tag(
    name,
    { lang: language, sz: size === undefined ? undefined : hundredths(size), b: bold ? 1 : undefined },
    colour === undefined ? '' : fillOf(colour),
    display ? tag('a:latin', { typeface: '+mj-lt' }) : '',
  );
}

/** One paragraph of each line of the text. */
export function paragraphs(text: string, language: string, style: TextStyle = {}): string {
  return text
    .split('\n')
    .map((line) => {
      const align = style.align ? tag('a:pPr', { algn: ALIGN[style.align] }) : '';
      if (line === '') return tag('a:p', {}, align, runStyle('a:endParaRPr', language, style));
      const run = tag('a:r', {}, runStyle('a:rPr', language, style), tag('a:t', {}, content(line)));
      return tag('a:p', {}, align, run);
    })
    .join('');
}

/** Type scaled to `share` of its size, where it would not fit otherwise. */
const autofit = (share: number): string =>
  share >= 1 ? '' : tag('a:normAutofit', { fontScale: Math.round(share * 100) * 1000 });

/** A place of the layout, as the slide has to name it. */
export interface Place {
  readonly type: string | null;
  readonly idx: string | null;
  readonly size: string | null;
  readonly orient: string | null;
}

const placeholder = ({ type, idx, size, orient }: Place): string =>
  tag('p:nvPr', {}, tag('p:ph', { type, orient, sz: size, idx }));

/** A place of the layout filled with paragraphs; `frame` only where the layout has no such place. */
export function filledPlace(
  named: Named,
  place: Place,
  body: string,
  { share = 1, frame }: { share?: number; frame?: Frame } = {},
): string {
  return tag(
    'p:sp',
    {},
    tag(
      'p:nvSpPr',
      {},
      nameOf(named),
      tag('p:cNvSpPr', {}, tag('a:spLocks', { noGrp: 1 })),
      placeholder(place),
    ),
    tag('p:spPr', {}, frame ? placeOf(frame) : ''),
    tag('p:txBody', {}, tag('a:bodyPr', {}, autofit(share)), tag('a:lstStyle', {}), body),
  );
}

export interface BoxStyle {
  readonly fill?: Colour;
  readonly stroke?: Colour;
  readonly lineWidth?: number;
  readonly dashed?: boolean;
  /** Radius of the corners in inches. */
  readonly radius?: number;
  readonly body?: string;
  readonly anchor?: 't' | 'ctr' | 'b';
  readonly wrap?: boolean;
  readonly share?: number;
  /** Room between edge and words in inches. */
  readonly inset?: number;
  readonly geometry?: string;
}

const rectangle = (frame: Frame, radius: number): string => {
  const least = Math.min(frame.w, frame.h);
  if (radius <= 0 || least <= 0) return tag('a:prstGeom', { prst: 'rect' }, tag('a:avLst', {}));
  const adj = Math.round(Math.min(0.5, radius / least) * 100000);
  return tag(
    'a:prstGeom',
    { prst: 'roundRect' },
    tag('a:avLst', {}, tag('a:gd', { name: 'adj', fmla: `val ${adj}` })),
  );
};

/** A box, with or without words in it; a text alone is a box without ground and line. */
export function box(named: Named, frame: Frame, language: string, style: BoxStyle = {}): string {
  const { fill, stroke, lineWidth, dashed, radius = 0, body, anchor = 't', wrap = true, share = 1 } = style;
  const inset = emu(style.inset ?? 0);
  const text = body !== undefined && fill === undefined && stroke === undefined && !style.geometry;
  return tag(
    'p:sp',
    {},
    tag('p:nvSpPr', {}, nameOf(named), tag('p:cNvSpPr', { txBox: text ? 1 : undefined }), tag('p:nvPr', {})),
    tag(
      'p:spPr',
      {},
      placeOf(frame),
      style.geometry ?? rectangle(frame, radius),
      fillOf(fill),
      lineOf(stroke, lineWidth, dashed),
    ),
    tag(
      'p:txBody',
      {},
      tag(
        'a:bodyPr',
        { wrap: wrap ? 'square' : 'none', lIns: inset, tIns: inset, rIns: inset, bIns: inset, anchor },
        autofit(share) || tag('a:noAutofit', {}),
      ),
      tag('a:lstStyle', {}),
      body ?? tag('a:p', {}, tag('a:endParaRPr', { lang: language })),
    ),
  );
}

/** A straight line; a connector, so that it stays one when it is moved. */
export function line(
  named: Named,
  from: readonly [number, number],
  to: readonly [number, number],
  style: string,
) {
  const [x1, y1] = from;
  const [x2, y2] = to;
  const frame = { x: Math.min(x1, x2), y: Math.min(y1, y2), w: Math.abs(x2 - x1), h: Math.abs(y2 - y1) };
  return tag(
    'p:cxnSp',
    {},
    tag('p:nvCxnSpPr', {}, nameOf(named), tag('p:cNvCxnSpPr', {}), tag('p:nvPr', {})),
    tag(
      'p:spPr',
      {},
      placeOf(frame, (x2 - x1) * (y2 - y1) < 0),
      tag('a:prstGeom', { prst: 'line' }, tag('a:avLst', {})),
      style,
    ),
  );
}

/** A picture that the slide is related to by `relationship`. */
export function picture(named: Named, frame: Frame, relationship: string): string {
  return tag(
    'p:pic',
    {},
    tag(
      'p:nvPicPr',
      {},
      nameOf(named),
      tag('p:cNvPicPr', {}, tag('a:picLocks', { noChangeAspect: 1 })),
      tag('p:nvPr', {}),
    ),
    tag(
      'p:blipFill',
      {},
      tag('a:blip', { 'r:embed': relationship }),
      tag('a:stretch', {}, tag('a:fillRect', {})),
    ),
    tag('p:spPr', {}, placeOf(frame), tag('a:prstGeom', { prst: 'rect' }, tag('a:avLst', {}))),
  );
}

/** Shapes that belong together; their places are the slide's own. */
export function group(named: Named, frame: Frame, shapes: readonly string[]): string {
  const [off, ext] = [
    { x: emu(frame.x), y: emu(frame.y) },
    { cx: emu(frame.w), cy: emu(frame.h) },
  ];
  return tag(
    'p:grpSp',
    {},
    tag('p:nvGrpSpPr', {}, nameOf(named), tag('p:cNvGrpSpPr', {}), tag('p:nvPr', {})),
    tag(
      'p:grpSpPr',
      {},
      tag('a:xfrm', {}, tag('a:off', off), tag('a:ext', ext), tag('a:chOff', off), tag('a:chExt', ext)),
    ),
    ...shapes,
  );
}

/** A table or a chart in its frame. */
export function graphic(named: Named, frame: Frame, uri: string, inner: string): string {
  return tag(
    'p:graphicFrame',
    {},
    tag(
      'p:nvGraphicFramePr',
      {},
      nameOf(named),
      tag('p:cNvGraphicFramePr', {}, tag('a:graphicFrameLocks', { noGrp: 1 })),
      tag('p:nvPr', {}),
    ),
    placeOf(frame, false, 'p:xfrm'),
    tag('a:graphic', {}, tag('a:graphicData', { uri }, inner)),
  );
}

/** The frame of a chart that the slide is related to by `relationship`. */
export const chartFrame = (named: Named, frame: Frame, relationship: string): string =>
  graphic(named, frame, NS.c, tag('c:chart', { 'xmlns:c': NS.c, 'r:id': relationship }));

/** The tree of a slide, a master or a page of notes. */
export function shapeTree(shapes: readonly string[]): string {
  const zero = { x: 0, y: 0 };
  const none = { cx: 0, cy: 0 };
  return tag(
    'p:spTree',
    {},
    tag('p:nvGrpSpPr', {}, tag('p:cNvPr', { id: 1, name: '' }), tag('p:cNvGrpSpPr', {}), tag('p:nvPr', {})),
    tag(
      'p:grpSpPr',
      {},
      tag('a:xfrm', {}, tag('a:off', zero), tag('a:ext', none), tag('a:chOff', zero), tag('a:chExt', none)),
    ),
    ...shapes,
  );
}
