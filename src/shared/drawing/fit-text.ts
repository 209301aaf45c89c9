/** Fitting text into widths, measured and never guessed. */
import type { Measure, Weight } from './scene.ts';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** White space that a line may end at: not the spaces inside numbers and abbreviations. */
const BREAKS = /[^\S\u00a0\u2007\u202f]+/u;

export interface TextStyle {
  readonly size: number;
  readonly weight: Weight;
}

/**
 * Lines of at most `width` points. Breaks between words, inside a word only where the word alone is too wide.
 * With `maxLines` the last line ends in an ellipsis when something is left over.
 */
export function wrap(
  text: string,
  width: number,
  style: TextStyle,
  measure: Measure,
  maxLines = Infinity,
): string[] {
  const fits = (line: string) => measure(line, style.size, style.weight) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(BREAKS).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = fits(word) ? [word] : parted(word, fits);
    line = pieces.pop() ?? '';
    lines.push(...pieces);
  }
  if (line !== '') lines.push(line);
  if (lines.length <= maxLines) return lines;
  return [...lines.slice(0, maxLines - 1), shortened(lines.slice(maxLines - 1).join(' '), fits)];
}

/** The same number of lines as `wrap`, of lengths as equal as possible: for headlines. */
export function wrapEvenly(text: string, width: number, style: TextStyle, measure: Measure): string[] {
  const lines = wrap(text, width, style, measure);
  if (lines.length === 1) return lines;
  let narrow = width / 2;
  let wide = width;
  while (wide - narrow > 4) {
    const middle = (narrow + wide) / 2;
    if (wrap(text, middle, style, measure).length > lines.length) narrow = middle;
    else wide = middle;
  }
  return wrap(text, wide, style, measure);
}

/** The text with an ellipsis where it is wider than `width`. */
export function ellipsis(text: string, width: number, style: TextStyle, measure: Measure): string {
  const fits = (line: string) => measure(line, style.size, style.weight) <= width;
  return fits(text) ? text : shortened(text, fits);
}

function shortened(text: string, fits: (line: string) => boolean): string {
  const letters = lettersOf(text);
  let low = 0;
  let high = letters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(`${letters.slice(0, middle).join('').trimEnd()}…`)) low = middle;
    else high = middle - 1;
  }
  return `${letters.slice(0, low).join('').trimEnd()}…`;
}

/** A word that is too wide, broken after its hyphens where that is enough, else wherever it has to be. */
function parted(word: string, fits: (line: string) => boolean): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const part of word.split(/(?<=[-–/])/u)) {
    if (fits(piece + part)) {
      piece += part;
      continue;
    }
    if (piece !== '') pieces.push(piece);
    const rest = fits(part) ? [part] : broken(part, fits);
    piece = rest.pop() ?? '';
    pieces.push(...rest);
  }
  return [...pieces, piece];
}

/** One word cut into pieces that fit; a single letter wider than the width stays whole. */
function broken(word: string, fits: (line: string) => boolean): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of lettersOf(word)) {
    if (piece !== '' && !fits(piece + letter)) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}

function lettersOf(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}
