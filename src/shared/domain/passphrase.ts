/** How hard a passphrase is to guess, roughly: enough to say so in words. */

/** Fewest characters of a passphrase. */
export const LEAST_PASSPHRASE = 8;

export type Strength = 'short' | 'weak' | 'fair' | 'strong';

/** Bits of a letter inside a word: a word of five is one of some 15,000. */
const BITS_IN_WORD = 2.8;
/** Bits below which guessing takes hours, and below which it takes years, at the pace that the seal allows. */
const [WEAK, FAIR] = [38, 58];
/** What is tried first, in both languages and on their keyboards. */
const COMMON =
  /passw[o0]rd|jelsz[oó]|titok|secret|welcome|qwert[yz]?|asdf\w*|letmein|phaseboard|workshop|company|admin|(?:19|20)\d\d/giu;

/** Length first, then an estimate of the bits that a guesser has to find. */
export function strengthOf(passphrase: string): Strength {
  if (Array.from(passphrase).length < LEAST_PASSPHRASE) return 'short';
  const bits = bitsOf(passphrase);
  return bits < WEAK ? 'weak' : bits < FAIR ? 'fair' : 'strong';
}

function bitsOf(passphrase: string): number {
  const rest = withoutRuns(passphrase.replace(COMMON, 'x'));
  const pool =
    (/\p{Ll}/u.test(rest) ? 26 : 0) +
    (/\p{Lu}/u.test(rest) ? 26 : 0) +
    (/\d/u.test(rest) ? 10 : 0) +
    (/[^\p{L}\d]/u.test(rest) ? 20 : 0);
  const words = rest.match(/\p{L}{4,}/gu) ?? [];
  const inWords = words.reduce((sum, word) => sum + word.length, 0);
  const others = Array.from(rest).length - inWords;
  // A word said twice is one word.
  const once = [...new Set(words.map((word) => word.toLowerCase()))].reduce(
    (sum, word) => sum + word.length,
    0,
  );
  return once * BITS_IN_WORD + others * Math.log2(Math.max(2, pool));
}

/** The same without characters that repeat or follow the one before: "aaaa", "1234", "dcba". */
function withoutRuns(text: string): string {
  const letters = Array.from(text);
  return letters
    .filter((letter, index) => {
      const before = letters[index - 1];
      if (before === undefined) return true;
      return Math.abs((letter.codePointAt(0) ?? 0) - (before.codePointAt(0) ?? 0)) > 1;
    })
    .join('');
}
