/** Names as they are compared: files write the same person in many ways. */

/** Letters that Unicode does not take apart into a plain letter and a mark. */
const PLAIN_LETTERS = new Map(
  Object.entries({
    ł: 'l',
    ß: 'ss',
    ø: 'o',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    æ: 'ae',
    œ: 'oe',
    ı: 'i',
    ħ: 'h',
    ŧ: 't',
  }),
);
const APOSTROPHES = /['’‘‛ʼʹ`´′＇]/gu;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/gu;
/** What stands with a name and is none. */
const TITLES = new Set('dr drs prof professor phd mba mr mrs ms mx ifj idosb ozv legifj jr sr'.split(' '));
/** Titles that are names as well where no point tells. */
const POINTED_TITLES = /(?<!\p{L})(?:mag|ing|dipl|id)\./gu;

/** A name in any casing, with plain spaces, apostrophes and dashes. */
export function nameKey(name: string): string {
  const lower = name.normalize('NFC').toLowerCase();
  if (/^[\p{L}\p{N}.@_]+(?: [\p{L}\p{N}.@_]+)*$/u.test(lower)) return lower;
  return lower
    .replace(APOSTROPHES, "'")
    .replace(DASHES, '-')
    .replace(/[\s\u200b]+/gu, ' ')
    .trim();
}

/**
 * The same for names that were written carelessly: without accents, signs and titles (`Dr.`, `ifj.`, `PhD`), family
 * name first or last. `Dr. Kovács‑Őri Anna` is `anna kovacs ori`.
 */
export function looseNameKey(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{ASCII}]/gu, (letter) => PLAIN_LETTERS.get(letter) ?? letter)
    .replace(APOSTROPHES, '')
    .replace(POINTED_TITLES, ' ')
    .split(/[^\p{L}\p{N}@_]+/u)
    .filter(Boolean);
  const own = words.filter((word) => !TITLES.has(word));
  // Somebody whose whole name reads like titles keeps it.
  return (own.length > 0 ? own : words).sort().join(' ');
}
