/** Letters as outlines, in the report's typefaces: for pictures made of pixels. */
import PDFDocument from 'pdfkit';
import type { Weight } from '#shared/drawing/scene.ts';
import { printable } from './printable.ts';

/** The bytes of the typefaces. */
export type TypefaceFiles = Readonly<Record<Weight, Buffer>>;

/** A drawing step, absolute, in points from the start of the baseline, y downwards. */
export type PathCommand = readonly [name: 'M' | 'L' | 'Q' | 'C' | 'Z', values: readonly number[]];

export interface Glyphs {
  /** Width and outlines of one line of text. */
  outline(text: string, size: number, weight: Weight): { width: number; commands: readonly PathCommand[] };
}

/** What pdfkit's typeface object can do beyond its types. */
interface Typeface {
  readonly unitsPerEm: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  layout(text: string): {
    readonly glyphs: readonly {
      readonly id: number;
      readonly path: { readonly commands: readonly { readonly command: string; readonly args: number[] }[] };
    }[];
    readonly positions: readonly { xAdvance: number; xOffset: number; yOffset: number }[];
  };
}
interface WithTypeface {
  readonly _font: { readonly font: Typeface };
}

const NAMES: Readonly<Record<string, PathCommand[0]>> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
};

/** Opens the typefaces for measuring and outlining; no page is made. */
export function openGlyphs(files: TypefaceFiles): Glyphs {
  const doc = new PDFDocument({ autoFirstPage: false, font: null as unknown as string });
  const faces = new Map<Weight, Typeface>();
  const faceOf = (weight: Weight) => {
    const face = faces.get(weight) ?? (doc.font(files[weight]) as unknown as WithTypeface)._font.font;
    faces.set(weight, face);
    return face;
  };
  /** Steps of the letters that were asked for, in the typeface's units: there are far fewer letters than words. */
  const steps = new Map<Weight, Map<number, readonly PathCommand[]>>(
    (Object.keys(files) as Weight[]).map((weight) => [weight, new Map()]),
  );
  return {
    outline(text, size, weight) {
      const face = faceOf(weight);
      const known = steps.get(weight);
      const scale = size / face.unitsPerEm;
      const { glyphs, positions } = face.layout(printable(text, (code) => face.hasGlyphForCodePoint(code)));
      const commands: PathCommand[] = [];
      let pen = 0;
      glyphs.forEach((glyph, index) => {
        const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
        const letter = known?.get(glyph.id) ?? stepsOf(glyph.path.commands);
        known?.set(glyph.id, letter);
        for (const [name, args] of letter) {
          const place = (value: number, at: number) =>
            at % 2 === 0 ? (value + pen + xOffset) * scale : -(value + yOffset) * scale;
          commands.push([name, args.map(place)]);
        }
        pen += xAdvance;
      });
      return { width: pen * scale, commands };
    },
  };
}

function stepsOf(commands: readonly { readonly command: string; readonly args: number[] }[]): PathCommand[] {
  return commands.flatMap(({ command, args }): PathCommand[] => {
    const name = NAMES[command];
    return name ? [[name, args]] : [];
  });
}
