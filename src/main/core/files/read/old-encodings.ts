/** Encodings of one byte a letter, and which of them a text was written in: it shows by what its letters spell. */
import type { Encoding } from '#shared/contract/import-types.ts';

/** Bytes looked at for the habits of an encoding. */
export const HABIT_BYTES = 256 * 1024;

/** Letters of IBM 852 from 128 on, in which programs of the nineties write Central European text. */
const IBM852 =
  'ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´' +
  '\u00ad˝˛ˇ˘§÷¸°¨˙űŘř■\u00a0';

/** The text of bytes. */
export function readAs(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding !== 'ibm852') return new TextDecoder(encoding).decode(bytes);
  return new TextDecoder('latin1').decode(bytes).replace(/[^\p{ASCII}]/gu, (letter) => ibm852(letter));
}

/** The platform's Latin 1 is Windows-1252, so a byte is found again by its letter. */
const BYTES = new Map(
  Array.from({ length: 128 }, (_, at) => [new TextDecoder('latin1').decode(Uint8Array.of(at + 128)), at]),
);
const ibm852 = (letter: string): string => IBM852[BYTES.get(letter) ?? -1] ?? letter;

/** Letters that the encodings hold in different places, and who uses them. */
const HUNGARIAN = 'őűŐŰ';
const CENTRAL = 'ąćęłńśźżčďěňřšťžůľĺŕĄĆĘŁŃŚŹŻČĎĚŇŘŠŤŽŮĽăâîșțĂÂÎ';
const WESTERN = 'ñãõåæøàèêçëïœÑÃÕÅÆØÀÈÊÇËÏŒ';
const BOTH = 'áéíóöúüÁÉÍÓÖÚÜäÄß';

/** The encodings that come into question, likeliest first, with the letters that their users write. */
const CANDIDATES: readonly (readonly [Encoding, string, number])[] = [
  // In which spreadsheets of Central Europe save.
  ['windows-1250', CENTRAL, 0.5],
  ['iso-8859-2', CENTRAL, 0],
  ['windows-1252', WESTERN, 0],
  ['macintosh', WESTERN, -1],
  ['ibm852', CENTRAL, -1],
];

/** The encoding in which most of a text reads like words. */
export function oldEncodingOf(bytes: Uint8Array): Encoding {
  const head = bytes.subarray(0, HABIT_BYTES);
  const scores = CANDIDATES.map(
    ([encoding, liked, start]) => [encoding, start + spelling(readAs(head, encoding), liked)] as const,
  );
  const [first] = scores.toSorted((a, b) => b[1] - a[1]);
  return first?.[0] ?? 'windows-1250';
}

/** How much a text reads like words: letters of its users count for it, signs and capitals inside of words against. */
function spelling(text: string, liked: string): number {
  let score = 0;
  for (const { 0: letter, index } of text.matchAll(/[^\p{ASCII}]/gu)) {
    const [before, after] = [text[index - 1] ?? '', text[index + 1] ?? ''];
    const inWord = isLetter(before) || isLetter(after);
    if (/[\u0080-\u009f\ufffd]/u.test(letter)) score -= 5;
    else if (!isLetter(letter)) score -= inWord ? 2 : 0;
    else if (isLower(before) && !isLower(letter)) score -= 2;
    else if (HUNGARIAN.includes(letter)) score += 3;
    else if (liked.includes(letter)) score += 1;
    else if (BOTH.includes(letter)) score += 0.5;
  }
  return score;
}

const isLetter = (text: string): boolean => /\p{L}/u.test(text);
const isLower = (text: string): boolean => /\p{Ll}/u.test(text);
