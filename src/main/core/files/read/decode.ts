/** Bytes of a roster to text: in which encoding it was written. */
import type { Encoding } from '#shared/contract/import-types.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import { HABIT_BYTES, oldEncodingOf, readAs } from './old-encodings.ts';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/** A page of the web or XML; systems call both .xls. */
const MARKUP = /^\s*<(?:!doctype html|html|head|body|table|meta|\?xml|workbook)[\s>]/iu;
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
const BYTE_ORDER_MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Four bytes a letter; hardly any program reads it. */
const UTF32_MARKS: readonly (readonly number[])[] = [
  [0xff, 0xfe, 0, 0],
  [0, 0, 0xfe, 0xff],
];

/**
 * The text of a roster. A byte order mark decides, else text that is valid UTF-8 is UTF-8, else text of two bytes a
 * letter shows by its zeros, else the letters tell which of the old encodings it is. `wanted` overrules all of that.
 * Throws `import.empty`, `import.binary`, `import.zeroBytes`, `import.utf32`, `import.webPage`.
 */
export function decodeRoster(bytes: Uint8Array, name: string, wanted?: Encoding): DecodedText {
  if (bytes.length === 0) throw new PhaseboardError('import.empty', { name });
  if (UTF32_MARKS.some((mark) => startsWith(bytes, mark)))
    throw new PhaseboardError('import.utf32', { name });
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => startsWith(bytes, mark))?.[0];
  const encoding = wanted ?? marked ?? wideOf(bytes);
  const wide = encoding === 'utf-16le' || encoding === 'utf-16be';
  if (startsWith(bytes, PDF)) throw new PhaseboardError('import.binary', { name });
  if (!wide && bytes.includes(0)) {
    throw new PhaseboardError(isMostlyText(bytes) ? 'import.zeroBytes' : 'import.binary', { name });
  }
  const decoded = encoding ? { encoding, text: readAs(bytes, encoding) } : guess(bytes);
  if (decoded.text.includes('\0')) throw new PhaseboardError('import.binary', { name });
  if (MARKUP.test(decoded.text)) throw new PhaseboardError('import.webPage', { name });
  if (!/[\p{L}\p{N}]/u.test(decoded.text)) throw new PhaseboardError('import.empty', { name });
  return decoded;
}

/** Whether bytes are text but for their zeros: a copy that broke off, or a column of a database that was filled up. */
function isMostlyText(bytes: Uint8Array): boolean {
  const looked = bytes.subarray(0, HABIT_BYTES).filter((byte) => byte !== 0);
  const odd = looked.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length;
  // A table has lines and separators; a few letters between zeros are no text.
  return odd === 0 && looked.includes(10) && [9, 44, 59, 124].some((separator) => looked.includes(separator));
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
    const encoding = isDamagedUtf8(bytes) ? 'utf-8' : oldEncodingOf(bytes);
    return { encoding, text: readAs(bytes, encoding) };
  }
}

/** Whether text is UTF-8 with a few bytes that are none: by chance no other encoding has many of its sequences. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, HABIT_BYTES));
  const lost = text.match(/\ufffd/gu)?.length ?? 0;
  const sound = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  return sound > lost * 2;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
