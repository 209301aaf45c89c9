/** Bytes of a roster to text: in which encoding it was written. */
import type { Encoding } from '#shared/contract/import-types.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
const BYTE_ORDER_MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** Bytes looked at for the habits of an encoding. */
const HABIT_BYTES = 256 * 1024;

/**
 * The text of a roster. A byte order mark decides, else text that is valid UTF-8 is UTF-8, else text of two bytes a
 * letter shows by its zeros, else the letters tell which of the old encodings it is. `wanted` overrules all of that.
 * Throws `import.empty`, `import.binary`.
 */
export function decodeRoster(bytes: Uint8Array, name: string, wanted?: Encoding): DecodedText {
  if (bytes.length === 0) throw new PhaseboardError('import.empty', { name });
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => startsWith(bytes, mark))?.[0];
  const encoding = wanted ?? marked ?? wideOf(bytes);
  const wide = encoding === 'utf-16le' || encoding === 'utf-16be';
  if (startsWith(bytes, PDF) || (!wide && bytes.includes(0))) {
    throw new PhaseboardError('import.binary', { name });
  }
  const decoded = encoding ? { encoding, text: read(bytes, encoding) } : guess(bytes);
  if (decoded.text.includes('\0')) throw new PhaseboardError('import.binary', { name });
  if (!/[\p{L}\p{N}]/u.test(decoded.text)) throw new PhaseboardError('import.empty', { name });
  return decoded;
}

/** UTF-16 without its mark: ordinary letters leave every second byte zero. */
function wideOf(bytes: Uint8Array): Encoding | undefined {
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 8) return undefined;
  const zeros = [0, 0];
  for (let at = 0; at < length; at += 1) if (bytes[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > length * 0.3 && even === 0) return 'utf-16le';
  return even > length * 0.3 && odd === 0 ? 'utf-16be' : undefined;
}

function guess(bytes: Uint8Array): DecodedText {
  try {
    return { encoding: 'utf-8', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const encoding = oldEncodingOf(bytes);
    return { encoding, text: read(bytes, encoding) };
  }
}

/** Bytes of letters that the encodings hold in different places, and who uses them. */
const HUNGARIAN = 'őűŐŰ';
const CENTRAL = 'ąćęłńśźżčďěňřšťžůľĺŕĄĆĘŁŃŚŹŻČĎĚŇŘŠŤŽŮĽăâîșțĂÂÎ';
const WESTERN = 'ñãõåæøàèêçëïœÑÃÕÅÆØÀÈÊÇËÏŒ';

/**
 * Windows-1250, in which spreadsheets of Central Europe save, unless bytes that no text has there are letters of
 * ISO-8859-2, or what would be letters of Central Europe is Western by far more.
 */
function oldEncodingOf(bytes: Uint8Array): Encoding {
  const head = bytes.subarray(0, HABIT_BYTES);
  const score = (encoding: Encoding, liked: string) => {
    const text = read(head, encoding);
    let count = 0;
    for (const letter of text) {
      if (HUNGARIAN.includes(letter)) count += 3;
      else if (liked.includes(letter)) count += 1;
      else if (/[\u0080-\u009f\ufffd]/u.test(letter)) count -= 5;
      // A sign in the middle of a word is a letter read wrongly.
      else if (/[¤¦§¨©®°±´¶·¸×÷ˇ˘˙˛˝¿¡¼½¾¹²³]/u.test(letter)) count -= 1;
    }
    return count;
  };
  const candidates: [Encoding, number][] = [
    ['windows-1250', score('windows-1250', CENTRAL) + 0.5],
    ['iso-8859-2', score('iso-8859-2', CENTRAL)],
    ['windows-1252', score('windows-1252', WESTERN)],
  ];
  const [first] = candidates.toSorted((a, b) => b[1] - a[1]);
  return first?.[0] ?? 'windows-1250';
}

const read = (bytes: Uint8Array, encoding: Encoding) => new TextDecoder(encoding).decode(bytes);

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
