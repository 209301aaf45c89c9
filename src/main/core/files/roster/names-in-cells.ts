/** What a cell says of a person besides the name, and the ways in which it names a manager. */
import { nameKey } from '#shared/domain/name-key.ts';

/** What systems write behind a name in brackets that is none: a number, a status, a single letter. */
const ASIDE_WORDS =
  'terminated|inactive|deactivated(?: user)?|disabled|former|left|on leave|leave|loa|contractor|contingent(?: worker)?|' +
  'temp(?:orary)?|external|intern|acting|interim|inherited|me|kilépett|inaktív|megszűnt|távozott|külsős?|megbízott|' +
  'tartósan távol|gyes(?:en)?|gyed(?:en)?';
const ASIDE = new RegExp(
  `\\s+(?:\\((?:\\s*(?:${ASIDE_WORDS}|#?[\\w-]*\\d[\\w-]*)\\s*)\\)|\\[(?:\\s*(?:${ASIDE_WORDS}|\\p{L}|#?\\d+)\\s*)\\])`,
  'giu',
);
const DISTINGUISHED = /^\s*cn\s*=\s*((?:\\.|[^,\\])*)\s*,\s*\w+\s*=/iu;
const IN_BRACKETS = /[([]\s*#?([\w.@-]*\d[\w.@-]*)\s*[)\]]/gu;
/** What systems write where there is nobody. */
const NOBODY = /^(?:no[ _-]?manager|no[ _-]?supervisor|nincs|unassigned|vacant|self)$/iu;

/** A name without what stands behind it in brackets; what brackets hold that could be a name stays. */
export function nameOnly(text: string): string {
  if (!/[([]/u.test(text)) return text;
  const bare = text.replace(ASIDE, '').trim();
  return /\p{L}/u.test(bare) ? bare : text;
}

/** What stands in brackets behind a name and is no part of it, without the brackets. */
export function asidesOf(text: string): readonly string[] {
  if (!/[([]/u.test(text)) return [];
  return [...text.matchAll(ASIDE)].map(([aside]) => aside.trim().slice(1, -1).trim());
}

/** All that a cell says of a manager, surest first: itself, the name in a distinguished name, a name and an id apart. */
export function managerTexts(cell: string): readonly string[] {
  if (cell === '' || NOBODY.test(cell)) return [];
  const distinguished = DISTINGUISHED.exec(cell)?.[1]?.replace(/\\(.)/gu, '$1');
  if (distinguished !== undefined) return [distinguished];
  if (!/[([]/u.test(cell)) return [cell];
  const ids = [...cell.matchAll(IN_BRACKETS)].flatMap(([, id]) => id ?? []);
  const name = nameOnly(cell);
  return [...new Set([cell, ...ids, name])];
}

/**
 * An id as it is compared, by its value: `101.0`, `00101` and `1.01e2` are `101`; of the 18 characters of Salesforce
 * the first 15 count, with their case.
 */
export function idKey(id: string): string {
  const text = id.trim();
  if (/^\d[a-z0-9]{14}(?:[a-z0-9]{3})?$/iu.test(text) && /[a-z]/iu.test(text)) return text.slice(0, 15);
  const digits = /^0*(\d+)(?:[.,]0+)?$/u.exec(text)?.[1];
  if (digits !== undefined) return digits;
  if (/^\d(?:[.,]\d+)?e\+?\d{1,2}$/iu.test(text)) {
    const value = Number(text.replace(',', '.'));
    if (Number.isSafeInteger(value)) return String(value);
  }
  return nameKey(text);
}
