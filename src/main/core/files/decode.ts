/** Bytes of a roster to text: what kind of file it is, and in which encoding it was written. */
import type { Encoding } from '#shared/contract/types.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

const ZIP = [0x50, 0x4b]; // xlsx, ods and every other zip
const OLE = [0xd0, 0xcf, 0x11, 0xe0]; // xls of the nineties
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
const BYTE_ORDER_MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * The text of a roster. A byte order mark decides, else text that is valid UTF-8 is UTF-8, else it is
 * Windows-1250, in which spreadsheets of Central Europe save. `wanted` overrules all of that.
 * Throws `import.empty`, `import.isExcel`, `import.binary`.
 */
export function decodeRoster(bytes: Uint8Array, name: string, wanted?: Encoding): DecodedText {
  if (bytes.length === 0) throw new PhaseboardError('import.empty', { name });
  if (startsWith(bytes, OLE) || (startsWith(bytes, ZIP) && (bytes[2] ?? 99) < 9)) {
    throw new PhaseboardError('import.isExcel', { name });
  }
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => startsWith(bytes, mark))?.[0];
  const encoding = wanted ?? marked;
  const wide = encoding === 'utf-16le' || encoding === 'utf-16be';
  if (startsWith(bytes, PDF) || (!wide && bytes.includes(0))) {
    throw new PhaseboardError('import.binary', { name });
  }
  const decoded = encoding ? { encoding, text: read(bytes, encoding) } : guess(bytes);
  if (decoded.text.includes('\0')) throw new PhaseboardError('import.binary', { name });
  if (!/[\p{L}\p{N}]/u.test(decoded.text)) throw new PhaseboardError('import.empty', { name });
  return decoded;
}

function guess(bytes: Uint8Array): DecodedText {
  try {
    return { encoding: 'utf-8', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { encoding: 'windows-1250', text: read(bytes, 'windows-1250') };
  }
}

const read = (bytes: Uint8Array, encoding: Encoding) => new TextDecoder(encoding).decode(bytes);

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
