/** Text that the report's typeface can show. What it lacks becomes a visible placeholder, never garbage. */

/** White square: in the typeface, and read by everybody as "a character is missing here". */
export const PLACEHOLDER = '□';
/** Pictures among the letters: they adorn a text and say nothing that a name needs. */
const PICTURE = /\p{Extended_Pictographic}|\p{Regional_Indicator}|[\u{1f3fb}-\u{1f3ff}]/u;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
/** ASCII, Latin-1 and Latin Extended-A without control characters and the soft hyphen: always in the typeface. */
const PLAIN = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u017f]*$/u;
/** Direction marks, joiners, selectors and other characters that show nothing by themselves. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Variation_Selector}]/gu;

/**
 * One line of printable text: white space becomes spaces, letters and accents are composed, invisible characters go,
 * emoji that `has` does not know go, and each letter that it does not know becomes a placeholder. A text of nothing but
 * emoji is one placeholder.
 */
export function printable(text: string, has: (codePoint: number) => boolean): string {
  if (PLAIN.test(text)) return text;
  const spaced = text.replaceAll(/[\t\n\v\f\r\u2028\u2029]+/gu, ' ').normalize('NFC');
  let result = '';
  let dropped = false;
  for (const { segment } of graphemes.segment(spaced)) {
    const visible = segment.replaceAll(INVISIBLE, '');
    if (visible === '') continue;
    const known = Array.from(visible).every((letter) => has(letter.codePointAt(0) ?? 0));
    if (!known && PICTURE.test(visible)) {
      dropped = true;
      continue;
    }
    result += known ? visible : PLACEHOLDER;
  }
  if (!dropped) return result;
  return result.replaceAll(/ {2,}/gu, ' ').trim() || PLACEHOLDER;
}
