/** The report's typefaces: measuring with them, and what they can show. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import type { Measure, Weight } from '#shared/drawing/scene.ts';
import { printable } from './printable.ts';

const FILES: Record<Weight, string> = {
  regular: 'Inter-Regular.ttf',
  semibold: 'Inter-SemiBold.ttf',
  display: 'InterDisplay-SemiBold.ttf',
};
export const WEIGHTS = Object.keys(FILES) as Weight[];

export type FontFiles = Readonly<Record<Weight, Buffer>>;

/** What pdfkit knows of an opened font; its types do not say so. */
interface OpenFont {
  readonly font: { hasGlyphForCodePoint(codePoint: number): boolean };
  widthOfString(text: string, size: number): number;
}

export interface Typefaces {
  readonly files: FontFiles;
  readonly measure: Measure;
  /** The text as it will be drawn. */
  printable(text: string): string;
}

const read = new Map<string, Promise<Typefaces>>();

/** Opens the typefaces in `<resourcesDir>/fonts`; once for each folder and process. */
export function typefacesIn(resourcesDir: string): Promise<Typefaces> {
  const known = read.get(resourcesDir);
  if (known) return known;
  const opening = openTypefaces(resourcesDir);
  read.set(resourcesDir, opening);
  // A folder that was not there may be there at the next report.
  opening.catch(() => read.delete(resourcesDir));
  return opening;
}

async function openTypefaces(resourcesDir: string): Promise<Typefaces> {
  const buffers = await Promise.all(
    WEIGHTS.map((weight) => readFile(join(resourcesDir, 'fonts', FILES[weight]))),
  );
  const files = Object.fromEntries(
    WEIGHTS.map((weight, index) => [weight, buffers[index]]),
  ) as unknown as FontFiles;
  const doc = new PDFDocument({ autoFirstPage: false, font: null as unknown as string });
  const fonts = {} as Record<Weight, OpenFont>;
  for (const weight of WEIGHTS) {
    doc.font(files[weight]);
    fonts[weight] = (doc as unknown as { readonly _font: OpenFont })._font;
  }
  const shown = new Map<string, string>();
  const widths: Record<Weight, Map<string, number>> = {
    regular: new Map(),
    semibold: new Map(),
    display: new Map(),
  };
  const show = (text: string) => {
    const known = shown.get(text);
    if (known !== undefined) return known;
    const result = printable(text, (codePoint) => fonts.regular.font.hasGlyphForCodePoint(codePoint));
    remember(shown, text, result);
    return result;
  };
  return {
    files,
    printable: show,
    measure(text, size, weight) {
      const known = widths[weight].get(text);
      if (known !== undefined) return known * size;
      const width = fonts[weight].widthOfString(show(text), 1000) / 1000;
      remember(widths[weight], text, width);
      return width * size;
    },
  };
}

/** Texts remembered at most: a process that makes reports all day must not grow for ever. */
const MOST_TEXTS = 50_000;

function remember<T>(map: Map<string, T>, text: string, value: T): void {
  if (map.size >= MOST_TEXTS) map.clear();
  map.set(text, value);
}
