/** A workbook's archive, held against limits and looked through before anything of it is read. */
import { inflateRawSync } from 'node:zlib';
import { PhaseboardError } from '#shared/domain/errors.ts';
import { archiveOf, BadArchive, entriesOf } from '../../zip/directory.ts';
import type { ArchiveEntry } from '../../zip/directory.ts';
import { readable } from './sheet-parts.ts';

const MEGABYTE = 1024 * 1024;

/** A roster of 50,000 rows unpacks to some 60 MB, out of a tenth of that; these leave room and keep memory bounded. */
export const ZIP_LIMITS = {
  entries: 2000,
  entryBytes: 128 * MEGABYTE,
  allBytes: 160 * MEGABYTE,
  /** An archive may unpack to this, and to so many times its own size beside it. */
  freeBytes: 24 * MEGABYTE,
  times: 40,
} as const;

/** Cells of all sheets, and letters of their shared texts, by which marks in the XML they are counted. */
const MOST_CELLS = 4_000_000;

/** An archive that says what it said, and can say nothing else. */
export interface SoundArchive {
  readonly bytes: Uint8Array;
  readonly names: readonly string[];
}

/**
 * Throws `import.badWorkbook` where the directory makes no sense or an XML part declares a document type (entities),
 * `import.workbookTooBig` where it is, or claims to be, more than the limits.
 */
export function soundArchive(bytes: Uint8Array, name: string): SoundArchive {
  const most = Math.min(ZIP_LIMITS.allBytes, ZIP_LIMITS.freeBytes + ZIP_LIMITS.times * bytes.length);
  const tooBig = () =>
    new PhaseboardError('import.workbookTooBig', { name, limit: Math.round(most / MEGABYTE) });
  const entries = entriesIn(bytes, name, tooBig);
  const all = entries.reduce((sum, { size }) => sum + size, 0);
  if (all > most || entries.some(({ size }) => size > ZIP_LIMITS.entryBytes)) throw tooBig();
  let cells = 0;
  const rels = entries.find((entry) => /^xl\/_rels\/workbook\.xml\.rels$/iu.test(entry.name));
  const relations = rels ? unpacked(rels, name).toString('utf8') : '';
  const sound: ArchiveEntry[] = [];
  for (const entry of entries) {
    if (!/\.(?:xml|rels)$/iu.test(entry.name)) {
      sound.push(entry);
      continue;
    }
    const xml = unpacked(entry, name);
    sound.push(readable(entry, xml, relations));
    if (declares(xml)) throw new PhaseboardError('import.badWorkbook', { name });
    cells += cellsIn(xml, MOST_CELLS - cells);
    if (cells >= MOST_CELLS) throw tooBig();
  }
  return { bytes: archiveOf(sound), names: entries.map((entry) => entry.name) };
}

function entriesIn(bytes: Uint8Array, name: string, tooBig: () => PhaseboardError): ArchiveEntry[] {
  try {
    const entries = entriesOf(bytes, ZIP_LIMITS.entries + 1);
    if (entries.length > ZIP_LIMITS.entries) throw tooBig();
    return entries;
  } catch (error) {
    if (error instanceof BadArchive && error.message === 'too many entries') throw tooBig();
    // Whatever else is thrown over somebody's bytes means that they make no sense.
    throw error instanceof PhaseboardError
      ? error
      : new PhaseboardError('import.badWorkbook', { name }, String(error));
  }
}

/** A part in plain bytes; one that unpacks to more than it claims is refused at the first byte beyond. */
function unpacked({ deflated, data, size }: ArchiveEntry, name: string): Buffer {
  const plain = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  if (!deflated) return plain;
  try {
    return size === 0
      ? Buffer.alloc(0)
      : inflateRawSync(plain, { maxOutputLength: size, chunkSize: Math.min(Math.max(size, 64), MEGABYTE) });
  } catch (error) {
    throw new PhaseboardError('import.badWorkbook', { name }, String(error));
  }
}

/** Wherever it stands: readers differ in how far they look for it. */
function declares(xml: Buffer): boolean {
  for (let at = xml.indexOf('<!'); at !== -1; at = xml.indexOf('<!', at + 2)) {
    if (/^<!(?:DOCTYPE|ENTITY)/iu.test(xml.toString('latin1', at, at + 9))) return true;
  }
  return false;
}

/** Cells of Excel (`<c `, `<c>`, `<c/`), up to `most`. */
function cellsIn(xml: Buffer, most: number): number {
  let count = 0;
  for (let at = xml.indexOf('<c'); at !== -1 && count < most; at = xml.indexOf('<c', at + 2)) {
    const next = xml[at + 2];
    if (next === 0x20 || next === 0x3e || next === 0x2f) count += 1;
  }
  return count;
}
