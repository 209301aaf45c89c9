/** Scenes as SVG: text stays text, so that a drawing program can change it. */
import type { Scene, Shape, Weight } from './scene.ts';

/** Names of the typeface; where it is not installed the nearest plain one takes its place. */
const FAMILIES: Readonly<Record<Weight, string>> = {
  regular: "Inter, 'Segoe UI', 'Noto Sans', Arial, sans-serif",
  semibold: "Inter, 'Segoe UI', 'Noto Sans', Arial, sans-serif",
  display: "'Inter Display', Inter, 'Segoe UI', 'Noto Sans', Arial, sans-serif",
};
const DASH = '2.2 1.76';

export interface SvgOptions {
  /** Read aloud in place of the picture, and shown as its name. */
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** CSS that brings the typeface along; left out, the reader's own is used. */
  readonly css?: string;
}

/** A whole SVG document, in points, on white. */
export function svgOf(scene: Scene, { title, language, css }: SvgOptions): string {
  const [width, height] = [scene.width, scene.height].map(short);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}pt" height="${height}pt" viewBox="0 0 ${width} ${height}" role="img" xml:lang="${language}">`,
    `<title>${escaped(title)}</title>`,
    ...(css ? [`<style>${css}</style>`] : []),
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...scene.shapes.map(element),
    '</svg>',
    '',
  ].join('\n');
}

function element(shape: Shape): string {
  switch (shape.kind) {
    case 'box': {
      const { x, y, width, height, radius } = shape;
      const place = { x, y, width: Math.max(0, width), height: Math.max(0, height), rx: radius };
      return tag('rect', {
        ...place,
        ...painted(shape),
        'stroke-dasharray': shape.dashed ? DASH : undefined,
      });
    }
    case 'line': {
      const { x1, y1, x2, y2, stroke, lineWidth } = shape;
      return tag('line', { x1, y1, x2, y2, stroke, 'stroke-width': lineWidth });
    }
    case 'image': {
      const { x, y, width, height, mime, data } = shape;
      return tag('image', { x, y, width, height, href: `data:${mime};base64,${data}` });
    }
    case 'path':
      return tag('path', { d: shape.d, ...painted(shape) });
    case 'text': {
      const { x, y, size, weight, fill, anchor } = shape;
      const attributes = {
        x,
        y,
        fill,
        'font-size': size,
        'font-family': FAMILIES[weight],
        'font-weight': weight === 'regular' ? undefined : 600,
        'text-anchor': anchor === 'start' ? undefined : anchor,
      };
      return `${tag('text', attributes).slice(0, -2)}>${escaped(shape.text)}</text>`;
    }
  }
}

function painted(style: { fill?: string; stroke?: string; lineWidth?: number }) {
  const { fill = 'none', stroke, lineWidth = 0.5 } = style;
  return { fill, stroke, 'stroke-width': stroke === undefined ? undefined : lineWidth };
}

function tag(name: string, attributes: Readonly<Record<string, string | number | undefined>>): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === undefined) return [];
    return `${key}="${typeof value === 'number' ? short(value) : escaped(value)}"`;
  });
  return `<${name} ${written.join(' ')}/>`;
}

/** Thousandths of a point are finer than any printer. */
const short = (value: number): string => String(Math.round(value * 1000) / 1000);

/** XML text; control characters, which XML does not know, are left out. */
function escaped(text: string): string {
  return text
    .replaceAll(/\p{Cs}/gu, '\ufffd')
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
