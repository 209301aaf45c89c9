/**
 * One line of text straight into a page's content: what pdfkit's own `text` does for a line without options, without
 * measuring it again, saving and turning the page for each one.
 */
import type PDFDocument from 'pdfkit';
import type { TextShape, Weight } from '#shared/drawing/scene.ts';

type Doc = InstanceType<typeof PDFDocument>;

/** What a pdfkit document can do beyond its types. */
interface Insides {
  readonly _font: {
    readonly id: string;
    ref(): unknown;
    encode(text: string): [codes: string[], positions: Position[]];
  };
  readonly page: { readonly fonts: Record<string, unknown> };
  addContent(content: string): unknown;
}
interface Position {
  readonly xAdvance: number;
  readonly advanceWidth: number;
  readonly xOffset: number;
  readonly yOffset: number;
}
type Font = Insides['_font'];

const fonts = new WeakMap<Doc, Map<Weight, Font>>();
/** Lines as they are written, by font and text; null where a letter stands off its line, which pdfkit knows to set. */
const written = new WeakMap<Font, Map<string, string | null>>();

/** Writes the shape's text from `x` on; false where pdfkit has to. The fill colour is set already. */
export function writeText(doc: Doc, { text, size, weight, y }: TextShape, x: number): boolean {
  const inside = doc as unknown as Insides;
  const font = fontOf(doc, weight);
  const line = lineOf(font, text);
  if (line === null) return false;
  inside.page.fonts[font.id] ??= font.ref();
  // Pages are upside down for pdfkit: letters are turned back.
  inside.addContent(`BT /${font.id} ${short(size)} Tf 1 0 0 -1 ${short(x)} ${short(y)} Tm ${line} TJ ET`);
  return true;
}

function fontOf(doc: Doc, weight: Weight): Font {
  const known = fonts.get(doc) ?? new Map<Weight, Font>();
  fonts.set(doc, known);
  const font = known.get(weight) ?? (doc.font(weight) as unknown as Insides)._font;
  known.set(weight, font);
  return font;
}

function lineOf(font: Font, text: string): string | null {
  const known = written.get(font) ?? new Map<string, string | null>();
  written.set(font, known);
  const line = known.get(text);
  if (line !== undefined) return line;
  const made = encoded(font, text);
  known.set(text, made);
  return made;
}

/** Letters in hexadecimal, with what pairs of them move closer, in thousandths of the size. */
function encoded(font: Font, text: string): string | null {
  const [codes, positions] = font.encode(text);
  if (positions.some(({ xOffset, yOffset }) => xOffset !== 0 || yOffset !== 0)) return null;
  let out = '[<';
  positions.forEach(({ xAdvance, advanceWidth }, index) => {
    out += codes[index] ?? '';
    const closer = advanceWidth - xAdvance;
    if (closer !== 0 && index < positions.length - 1) out += `> ${short(closer)} <`;
  });
  return `${out}>]`;
}

/** As fine as pdfkit writes numbers, and finer than any printer. */
function short(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
