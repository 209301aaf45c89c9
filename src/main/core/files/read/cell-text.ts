/** Text of cells as it is kept: composed, trimmed, in one line. */

const PLAIN = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/u;
/** Control characters, line ends among them; the separators that count as line ends too. */
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;
const INVISIBLE_ENDS = /^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$/gu;

/** A cell in NFC, trimmed, with line ends and other control characters as single spaces. */
export function cleanText(cell: string): string {
  if (cell === '' || PLAIN.test(cell)) return cell;
  return cell.normalize('NFC').replace(CONTROLS, ' ').replace(INVISIBLE_ENDS, '');
}

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

/** A name as it is compared: any casing, single spaces. */
export function nameKey(name: string): string {
  const lower = name.toLowerCase();
  return lower.includes('  ') || /[\t\n\u00a0\u202f]/u.test(lower) ? lower.replace(/\s+/gu, ' ') : lower;
}

/** The same for names that were typed carelessly: without accents, family name first or last. */
export function looseNameKey(name: string): string {
  return nameKey(name.normalize('NFKD').replace(/\p{M}/gu, ''))
    .split(/[\s,-]+/u)
    .filter(Boolean)
    .sort()
    .join(' ');
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
