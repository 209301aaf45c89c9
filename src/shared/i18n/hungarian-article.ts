/** The definite article of Hungarian, chosen by the sound that follows: texts write `a(z)` where a hole comes next. */

const OPEN = /(?<article>\b[Aa])\(z\)(?<between>\s[„“"'’»(]*)(?<next>\S+)/gu;
const VOWEL = /^[aáeéiíoóöőuúüű]/iu;
/** Consonants whose names begin with a vowel: ef, el, em, en, er, es, iksz, ipszilon. */
const NAMED_WITH_VOWEL = /^[FLMNRSXY]/u;
/** Short words in capitals are read letter by letter. */
const SPELT = /^\p{Lu}{1,3}(?![\p{L}\p{N}])/u;

/** The text with every `a(z)` as "a" or "az". What begins with no letter and no number keeps "a". */
export function withArticles(text: string): string {
  if (!text.includes('(z)')) return text;
  return text.replace(
    OPEN,
    (_, article: string, between: string, next: string) =>
      `${article}${startsWithVowel(next) ? 'z' : ''}${between}${next}`,
  );
}

function startsWithVowel(word: string): boolean {
  // Thousands are set apart by spaces: the first group tells as much as the whole number.
  const digits = /^\d+/u.exec(word)?.[0];
  if (digits !== undefined) {
    // Öt, ötven, ötszáz; egy, ezer, egymillió, but tíz and száz.
    return digits.startsWith('5') || (digits.startsWith('1') && digits.length % 3 === 1);
  }
  return VOWEL.test(word) || (SPELT.test(word) && NAMED_WITH_VOWEL.test(word));
}
