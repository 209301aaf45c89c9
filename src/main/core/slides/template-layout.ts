/** A layout as slides need it: the places that can be filled, and what is free for tables, charts and drawings. */
import { NS, allWithin, attributeOf, childOf, childrenOf, findPath } from './ooxml/xml.ts';
import type { XmlNode } from './ooxml/xml.ts';
import type { Frame, Place } from './slide-shapes.ts';

export interface LayoutPlace extends Place {
  /** `body` where the layout names none. */
  readonly kind: string;
  /** Inches. */
  readonly frame: Frame;
  /** Points. */
  readonly fontSize: number;
}

export interface Layout {
  /** Name of its part. */
  readonly part: string;
  readonly name: string;
  readonly type: string | null;
  readonly places: readonly LayoutPlace[];
  readonly title: LayoutPlace | null;
  /** Inches. */
  readonly free: Frame;
  /** Whether slides of this layout have a dark ground. */
  readonly dark: boolean;
}

const EMU = 914400;
const TITLES = ['title', 'ctrTitle'];
const FEET = ['dt', 'ftr', 'sldNum'];
/** What can hold the matter of a slide. */
const FILLED = ['body', 'obj', 'tbl', 'chart', 'dgm', 'media', 'clipArt'];
/** Distance between title and matter, and of both from the edges where nothing says more, in inches. */
const GAP = 0.13;
const MARGIN = 0.5;

interface Found {
  readonly node: XmlNode;
  readonly ph: XmlNode;
  readonly kind: string;
}

function placesIn(root: XmlNode): Found[] {
  return [...allWithin(root)].flatMap((node) => {
    if (node.ns !== NS.p || !['sp', 'pic', 'graphicFrame'].includes(node.name)) return [];
    const ph = childrenOf(node, NS.p)
      .map((part) => findPath(part, 'p:nvPr/p:ph'))
      .find((one) => one !== undefined);
    return ph ? [{ node, ph, kind: attributeOf(ph, 'type') ?? 'obj' }] : [];
  });
}

function frameIn(node: XmlNode | undefined): Frame | null {
  const place = findPath(node, 'p:spPr/a:xfrm') ?? findPath(node, 'p:xfrm');
  const [off, ext] = [childOf(place, NS.a, 'off'), childOf(place, NS.a, 'ext')];
  if (!off || !ext) return null;
  const read = (of: XmlNode, name: string) => Number(attributeOf(of, name) ?? 0) / EMU;
  return { x: read(off, 'x'), y: read(off, 'y'), w: read(ext, 'cx'), h: read(ext, 'cy') };
}

/** The master's place that a layout's place takes after. */
function original(kind: string, places: readonly Found[]): XmlNode | undefined {
  const wanted = TITLES.includes(kind) ? 'title' : FEET.includes(kind) ? kind : 'body';
  return places.find((one) => one.kind === wanted)?.node;
}

/** Points of the first level, as one of these says. */
function sizeIn(...styles: (XmlNode | undefined)[]): number {
  for (const style of styles) {
    const size = attributeOf(findPath(style, 'a:lvl1pPr/a:defRPr'), 'sz');
    if (size !== undefined) return Number(size) / 100;
  }
  return 18;
}

/** `size` of the slide in inches. */
export function layoutOf(
  part: string,
  root: XmlNode,
  master: XmlNode,
  theme: XmlNode | null,
  size: { w: number; h: number },
): Layout {
  const masters = placesIn(master);
  const styles = findPath(master, 'p:txStyles');
  const places = placesIn(root).map(({ node, ph, kind }): LayoutPlace => {
    const from = original(kind, masters);
    const style = TITLES.includes(kind)
      ? 'p:titleStyle'
      : FEET.includes(kind)
        ? 'p:otherStyle'
        : 'p:bodyStyle';
    return {
      kind,
      type: attributeOf(ph, 'type') ?? null,
      idx: attributeOf(ph, 'idx') ?? null,
      size: attributeOf(ph, 'sz') ?? null,
      orient: attributeOf(ph, 'orient') ?? null,
      frame: frameIn(node) ?? frameIn(from) ?? { x: MARGIN, y: MARGIN, w: size.w - 2 * MARGIN, h: 1 },
      fontSize: sizeIn(
        findPath(node, 'p:txBody/a:lstStyle'),
        findPath(from, 'p:txBody/a:lstStyle'),
        findPath(styles, style),
      ),
    };
  });
  const title = places.find(({ kind }) => TITLES.includes(kind)) ?? null;
  return {
    part,
    name: attributeOf(findPath(root, 'p:cSld'), 'name') ?? '',
    type: attributeOf(root, 'type') ?? null,
    places,
    title,
    free: freeIn(places, title, frameIn(original('body', masters)), size),
    dark: isDark([root, master], master, theme),
  };
}

/** The only place for matter, or all of them together, else the master's; cut by title and foot. */
function freeIn(
  places: readonly LayoutPlace[],
  title: LayoutPlace | null,
  usual: Frame | null,
  size: { w: number; h: number },
): Frame {
  const top = title === null ? 0 : title.frame.y + title.frame.h;
  const under = title !== null && top <= size.h / 2 ? top : 0;
  const filled = places.filter(({ kind, frame }) => FILLED.includes(kind) && frame.y + frame.h > under + GAP);
  const frames = filled.length > 0 ? filled.map(({ frame }) => frame) : usual ? [usual] : [];
  const whole = { x: MARGIN, y: MARGIN, w: size.w - 2 * MARGIN, h: size.h - 2 * MARGIN };
  const left = Math.max(0, Math.min(...(frames.length > 0 ? frames : [whole]).map(({ x }) => x)));
  const right = Math.min(
    size.w,
    Math.max(...(frames.length > 0 ? frames : [whole]).map(({ x, w }) => x + w)),
  );
  let from = Math.min(...(frames.length > 0 ? frames : [whole]).map(({ y }) => y));
  let to = Math.max(...(frames.length > 0 ? frames : [whole]).map(({ y, h }) => y + h));
  if (under > 0) from = Math.max(from, under + GAP);
  for (const { kind, frame } of places) {
    if (FEET.includes(kind) && frame.y > size.h * 0.75) to = Math.min(to, frame.y - 0.05);
  }
  from = Math.max(0, from);
  return { x: left, y: from, w: Math.max(0, right - left), h: Math.max(0, Math.min(to, size.h) - from) };
}

/** By the ground of the layout, else of its master: a colour of its own, or one of the theme's, mapped. */
function isDark(grounds: readonly XmlNode[], master: XmlNode, theme: XmlNode | null): boolean {
  const ground = grounds.map((one) => findPath(one, 'p:cSld/p:bg')).find((one) => one !== undefined);
  const colours = ground ? [...allWithin(ground)] : [];
  const own = colours.find(({ name }) => name === 'srgbClr');
  const named = colours.find(({ name }) => name === 'schemeClr');
  const literal = attributeOf(own, 'val');
  if (literal) return luminance(literal) < 0.4;
  const name = attributeOf(named, 'val') ?? 'bg1';
  const mapped = attributeOf(findPath(master, 'p:clrMap'), name) ?? name;
  const slot = childOf(findPath(theme ?? undefined, 'a:themeElements/a:clrScheme'), NS.a, mapped);
  const value = childrenOf(slot, NS.a)[0];
  const hex = attributeOf(value, 'lastClr') ?? attributeOf(value, 'val') ?? 'FFFFFF';
  return luminance(hex) < 0.4;
}

/** 0 for black, 1 for white, by how bright the eye finds it (ITU-R BT.709, without gamma). */
function luminance(hex: string): number {
  const [r = 255, g = 255, b = 255] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
}
