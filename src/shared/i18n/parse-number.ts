/** Numbers as people type them: "1 234 567,89", "1,234,567.89", "31 %". */

/**
 * The number that a text says, null for an empty text, NaN for one that says none. The last of two different
 * separators is the decimal one; a single one followed by exactly three digits groups thousands.
 */
export function parseTypedNumber(text: string): number | null {
  const bare = text.replace(/[\s\u00a0\u202f%]/gu, '').replace(/[€$£]|EUR|HUF|USD|Ft/giu, '');
  if (bare === '') return null;
  if (!/^[+-]?[\d.,]*\d[\d.,]*$/u.test(bare)) return Number.NaN;
  const last = Math.max(bare.lastIndexOf(','), bare.lastIndexOf('.'));
  if (last < 0) return Number(bare);
  const separator = bare[last] ?? '';
  const times = bare.split(separator).length - 1;
  const mixed = bare.includes(',') && bare.includes('.');
  const groups =
    !mixed && (times > 1 || /^[+-]?[1-9]\d{0,2}$/u.test(bare.slice(0, last))) && bare.length - last === 4;
  if (groups) return Number(bare.replaceAll(separator, ''));
  return Number(`${bare.slice(0, last).replace(/[.,]/gu, '')}.${bare.slice(last + 1)}`);
}
