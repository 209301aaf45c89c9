/** What a zip archive says it holds, looked at before anything of it is unpacked. */
import { constants, inflateRawSync } from 'node:zlib';
import { PhaseboardError } from '#shared/domain/errors.ts';

/** A roster of 50,000 rows unpacks to some 60 MB; these leave room and keep memory bounded. */
export const ZIP_LIMITS = {
  entries: 2000,
  entryBytes: 256 * 1024 * 1024,
  allBytes: 400 * 1024 * 1024,
} as const;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** Bytes of an XML part in which a document type would stand. */
const HEAD_BYTES = 2048;

export interface ZipEntry {
  readonly name: string;
  /** Bytes as they claim to be when unpacked; whoever unpacks has to stop there. */
  readonly size: number;
}

/**
 * The entries of an archive. Throws `import.badWorkbook` where the directory makes no sense or an XML part declares a
 * document type (entities), `import.workbookTooBig` where it claims to be more than the limits.
 */
export function checkZip(bytes: Uint8Array, name: string): ZipEntry[] {
  const bad = () => new PhaseboardError('import.badWorkbook', { name });
  const tooBig = () =>
    new PhaseboardError('import.workbookTooBig', { name, limit: ZIP_LIMITS.allBytes / 1024 / 1024 });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) throw bad();
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || count > ZIP_LIMITS.entries) throw tooBig();
  const entries: ZipEntry[] = [];
  let all = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) throw bad();
    const packed = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > bytes.length) throw bad();
    // Without a size to stop at an entry could unpack to anything.
    if (size === 0 && packed > 2) throw bad();
    all += size;
    if (size > ZIP_LIMITS.entryBytes || all > ZIP_LIMITS.allBytes) throw tooBig();
    const entryName = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const method = view.getUint16(at + 10, true);
    if (
      /\.(?:xml|rels)$/iu.test(entryName) &&
      hasDoctype(bytes, view, view.getUint32(at + 42, true), packed, method)
    ) {
      throw bad();
    }
    entries.push({ name: entryName, size });
    at = next;
  }
  return entries;
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 65_535); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

function hasDoctype(bytes: Uint8Array, view: DataView, at: number, packed: number, method: number): boolean {
  if (at + 30 > bytes.length) return false;
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const data = bytes.subarray(start, start + Math.min(packed, HEAD_BYTES));
  let head: Uint8Array = data;
  if (method !== 0) {
    try {
      head = inflateRawSync(data, {
        finishFlush: constants.Z_SYNC_FLUSH,
        maxOutputLength: 64 * HEAD_BYTES * 16,
      });
    } catch {
      return false; // the reader says what is wrong with it
    }
  }
  return /<!(?:DOCTYPE|ENTITY)/iu.test(new TextDecoder('latin1').decode(head.subarray(0, HEAD_BYTES * 8)));
}
