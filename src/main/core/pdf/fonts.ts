/** The report's typefaces: registering them, measuring with them, and what they can show. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type PDFDocument from 'pdfkit';
import type { Measure, Weight } from '#shared/drawing/scene.ts';
import { printable } from './printable.ts';

const FILES: Record<Weight, string> = {
  regular: 'Inter-Regular.ttf',
  semibold: 'Inter-SemiBold.ttf',
  display: 'InterDisplay-SemiBold.ttf',
};
const WEIGHTS = Object.keys(FILES) as Weight[];

export type FontFiles = Readonly<Record<Weight, Buffer>>;

/** Reads the typefaces from `<resourcesDir>/fonts`. */
export async function readFonts(resourcesDir: string): Promise<FontFiles> {
  const read = (weight: Weight) => readFile(join(resourcesDir, 'fonts', FILES[weight]));
  const buffers = await Promise.all(WEIGHTS.map(read));
  return Object.fromEntries(WEIGHTS.map((weight, index) => [weight, buffers[index]])) as FontFiles;
}

/** pdfkit keeps the opened font here; its types do not say so. */
interface WithFont {
  readonly _font: { readonly font: { hasGlyphForCodePoint(codePoint: number): boolean } };
}

export interface Fonts {
  readonly measure: Measure;
  /** The text as it will be drawn. */
  printable(text: string): string;
}

/** Registers the typefaces under their weights' names. */
export function openFonts(doc: InstanceType<typeof PDFDocument>, files: FontFiles): Fonts {
  for (const weight of WEIGHTS) doc.registerFont(weight, files[weight]);
  doc.font('regular');
  const { font } = (doc as unknown as WithFont)._font;
  const shown = new Map<string, string>();
  const show = (text: string) => {
    let result = shown.get(text);
    if (result === undefined) {
      result = printable(text, (codePoint) => font.hasGlyphForCodePoint(codePoint));
      shown.set(text, result);
    }
    return result;
  };
  return {
    printable: show,
    measure: (text, size, weight) => doc.font(weight).fontSize(size).widthOfString(show(text)),
  };
}
