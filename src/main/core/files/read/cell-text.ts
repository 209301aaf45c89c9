/** Text of cells as it is kept: composed, trimmed, in one line. */

const PLAIN = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/u;
/** Control characters, line ends among them; the separators that count as line ends too. */
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;
/**
 * What nobody sees: places where a word may be broken, marks of the order of bytes, turns of the direction of writing,
 * and codes that are no characters and that no XML may hold.
 */
const INVISIBLE =
  /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufdd0-\ufdef\ufffe\uffff]/gu;
/** Spaces of other widths than the plain one and the one that holds a number together. */
const WIDE_SPACES = /[\u1680\u2000-\u200a\u205f\u3000]/gu;

/** A cell in NFC, trimmed, without what nobody sees, with line ends and other control characters as single spaces. */
export function cleanText(cell: string): string {
  if (cell === '' || PLAIN.test(cell)) return cell;
  return cell.normalize('NFC').replace(INVISIBLE, '').replace(CONTROLS, ' ').replace(WIDE_SPACES, ' ').trim();
}

/** What databases, programs of statistics and spreadsheets write where there is nothing. */
const NOTHING =
  /^(?:null|none|nan|nat|nil|undefined|#n\/a|#nv|\(blank\)|\(null\)|\(none\)|\(üres\)|n\/a|n\.a\.|0{2,4}([-/.])0{2}\1(?:0{2}|0{4})\.?|[-–—]+)$/iu;

/** Whether a text stands for no text. */
export const isNothing = (text: string): boolean =>
  text === 'NA' || (text.length <= 12 && NOTHING.test(text));

/** The same for text of several lines, which keep their ends. */
export function cleanLines(cell: string): string {
  return cell.replace(/\r\n?/gu, '\n').split('\n').map(cleanText).join('\n').trim();
}

/** At most `length` UTF-16 units, never cutting a character in two. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = /[\ud800-\udbff]/u.test(text.charAt(length - 1)) ? length - 1 : length;
  return text.slice(0, end);
}

/** The same function with its answers kept: columns of rosters say the same few things over and over. */
export function remembering<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = answer(text);
    known.set(text, made);
    return made;
  };
}
