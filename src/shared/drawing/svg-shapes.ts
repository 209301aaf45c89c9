/**
 * A logo's SVG as shapes: paths, rectangles, circles, ellipses, lines and polygons with fill, stroke, style and transform.
 * Gradients become their first colour. What is not known (text, pictures, filters) is left out.
 */
import { pathOf } from './svg-path.ts';
import type { Matrix } from './svg-path.ts';
import type { Shape } from './scene.ts';

interface Style {
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly width: number;
}
type Attributes = Readonly<Record<string, string>>;

const SKIPPED =
  /^(?:defs|clipPath|mask|symbol|pattern|metadata|style|title|desc|text|filter|script|foreignObject)$/u;
const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  blue: '#0000ff',
  green: '#008000',
  gray: '#808080',
  grey: '#808080',
  orange: '#ffa500',
  yellow: '#ffff00',
  navy: '#000080',
  purple: '#800080',
  silver: '#c0c0c0',
};

/** Shapes inside a frame at 0, 0; left and upright, as large as it fits. None for what is no SVG. */
export function svgShapes(source: string, frame: { width: number; height: number }): Shape[] {
  const text = source.replaceAll(/<!--[\s\S]*?-->/gu, '').replaceAll(/<\?[\s\S]*?\?>/gu, '');
  const rules = cssRules(text);
  const gradients = gradientColours(text);
  const shapes: Shape[] = [];
  const stack: { style: Style; matrix: Matrix; skipped: boolean; name: string }[] = [];
  for (const [, closing, name = '', rest = '', alone] of text.matchAll(
    /<(\/)?([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/)?>/gu,
  )) {
    if (closing) {
      if (stack.at(-1)?.name === name) stack.pop();
      continue;
    }
    const attributes = attributesOf(rest, rules);
    const above = stack.at(-1);
    if (!above && name !== 'svg') continue;
    const own = {
      name,
      skipped: (above?.skipped ?? false) || SKIPPED.test(name) || attributes['display'] === 'none',
      style: styleOf(attributes, above?.style ?? { fill: '#000000', stroke: null, width: 1 }, gradients),
      matrix: above
        ? times(above.matrix, transformOf(attributes['transform'] ?? ''))
        : fitted(attributes, frame),
    };
    if (!own.skipped) {
      const d = pathOf(name, attributes, own.matrix);
      const { fill, stroke, width } = own.style;
      if (d !== '' && (fill !== null || stroke !== null)) {
        const line =
          stroke === null ? {} : { stroke, lineWidth: width * Math.hypot(own.matrix[0], own.matrix[1]) };
        shapes.push({ kind: 'path', d, ...(fill === null ? {} : { fill }), ...line });
      }
    }
    if (!alone) stack.push(own);
  }
  return shapes;
}

/** From the drawing's own units to the frame. */
function fitted(attributes: Attributes, frame: { width: number; height: number }): Matrix {
  const box = (attributes['viewBox'] ?? '').split(/[\s,]+/u).map(Number);
  const [x = 0, y = 0] = box;
  const width = box[2] ?? parseFloat(attributes['width'] ?? '');
  const height = box[3] ?? parseFloat(attributes['height'] ?? '');
  if (!(width > 0) || !(height > 0)) return [1, 0, 0, 1, 0, 0];
  const scale = Math.min(frame.width / width, frame.height / height);
  return [scale, 0, 0, scale, -x * scale, -y * scale];
}

function attributesOf(text: string, rules: ReadonlyMap<string, string>): Attributes {
  const plain = Object.fromEntries(
    [...text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)].map(([, key = '', a, b]) => [
      key,
      a ?? b ?? '',
    ]),
  );
  const classes = (plain['class'] ?? '').split(/\s+/u).flatMap((name) => rules.get(name) ?? []);
  const styles = [...classes, plain['style'] ?? ''].join(';');
  for (const [, key = '', value = ''] of styles.matchAll(/([\w-]+)\s*:\s*([^;]+)/gu))
    plain[key] = value.trim();
  return plain;
}

/** Rules of single classes, which drawing programs write. */
function cssRules(text: string): Map<string, string> {
  const rules = new Map<string, string>();
  for (const [, css = ''] of text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gu)) {
    for (const [, selectors = '', body = ''] of css.matchAll(/([^{}]+)\{([^}]*)\}/gu)) {
      for (const [, name = ''] of selectors.matchAll(/\.([\w-]+)/gu)) {
        rules.set(name, `${rules.get(name) ?? ''};${body}`);
      }
    }
  }
  return rules;
}

function gradientColours(text: string): Map<string, string> {
  const colours = new Map<string, string>();
  for (const [, rest = '', body = ''] of text.matchAll(
    /<(?:linear|radial)Gradient([^>]*)>([\s\S]*?)<\/(?:linear|radial)Gradient>/gu,
  )) {
    const id = /\bid\s*=\s*["']([^"']+)/u.exec(rest)?.[1];
    const stop = /stop-color\s*[:=]\s*["']?\s*([^;"'\s]+)/u.exec(body)?.[1];
    if (id !== undefined && stop !== undefined) colours.set(id, stop);
  }
  return colours;
}

function styleOf(attributes: Attributes, above: Style, gradients: ReadonlyMap<string, string>): Style {
  const width = parseFloat(attributes['stroke-width'] ?? '');
  return {
    fill: paint(attributes['fill'], above.fill, gradients),
    stroke: paint(attributes['stroke'], above.stroke, gradients),
    width: Number.isFinite(width) ? width : above.width,
  };
}

/** A colour as `#rrggbb`; null for none. */
function paint(
  value: string | undefined,
  above: string | null,
  gradients: ReadonlyMap<string, string>,
): string | null {
  if (value === undefined || value === 'inherit') return above;
  const wanted = /^url\(\s*["']?#([^"')]+)/u.exec(value)?.[1];
  const colour = (wanted === undefined ? value : (gradients.get(wanted) ?? '#808080')).trim().toLowerCase();
  if (colour === 'none' || colour === 'transparent') return null;
  if (/^#[0-9a-f]{6}/u.test(colour)) return colour.slice(0, 7);
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])/u.exec(colour);
  if (short)
    return `#${short
      .slice(1, 4)
      .map((digit) => digit + digit)
      .join('')}`;
  const rgb = /^rgba?\(([^)]+)\)/u.exec(colour);
  if (rgb) {
    const parts = (rgb[1] ?? '')
      .split(/[\s,/]+/u)
      .filter(Boolean)
      .slice(0, 3);
    const bytes = parts.map((part) =>
      part.endsWith('%') ? (parseFloat(part) * 255) / 100 : parseFloat(part),
    );
    return `#${bytes
      .map((byte) =>
        Math.max(0, Math.min(255, Math.round(byte || 0)))
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`;
  }
  return NAMED[colour] ?? '#000000';
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function transformOf(text: string): Matrix {
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [, name = '', inner = ''] of text.matchAll(/(\w+)\s*\(([^)]*)\)/gu)) {
    const n = inner
      .split(/[\s,]+/u)
      .filter(Boolean)
      .map(Number);
    matrix = times(matrix, single(name, n));
  }
  return matrix;
}

function single(name: string, n: readonly number[]): Matrix {
  const [a = 0, b = 0, c = 0] = n;
  const turn = (a * Math.PI) / 180;
  switch (name) {
    case 'matrix':
      return [n[0] ?? 1, n[1] ?? 0, n[2] ?? 0, n[3] ?? 1, n[4] ?? 0, n[5] ?? 0];
    case 'translate':
      return [1, 0, 0, 1, a, b];
    case 'scale':
      return [a, 0, 0, n.length > 1 ? b : a, 0, 0];
    case 'rotate': {
      const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
      return [cos, sin, -sin, cos, b - b * cos + c * sin, c - b * sin - c * cos];
    }
    case 'skewX':
      return [1, 0, Math.tan(turn), 1, 0, 0];
    case 'skewY':
      return [1, Math.tan(turn), 0, 1, 0, 0];
    default:
      return [1, 0, 0, 1, 0, 0];
  }
}
