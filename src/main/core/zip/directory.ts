/**
 * What a zip archive of unknown origin holds, believed only where all of its records say the same; and the archive
 * written anew out of what was believed, so that whoever reads it next can see nothing else.
 * The form: APPNOTE.TXT 6.3.10, sections 4.3 and 4.5.3, https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */

export interface ArchiveEntry {
  /** With slashes between folders. */
  readonly name: string;
  readonly deflated: boolean;
  readonly crc: number;
  /** Bytes as they claim to be when unpacked; whoever unpacks has to stop there. */
  readonly size: number;
  /** The bytes as they lie in the archive. */
  readonly data: Uint8Array;
}

const LOCAL = 0x04034b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const EXTRA_64 = 0x0001;
const [MOST_16, MOST_32] = [0xffff, 0xffffffff];
const [LOCAL_LENGTH, ENTRY_LENGTH, END_LENGTH, END_64_LENGTH, LOCATOR_LENGTH] = [30, 46, 22, 56, 20];
const ENCRYPTED = 0x0001;
const SIZES_BEHIND = 0x0008;
const UTF8_NAME = 0x0800;

/** What was claimed and is not so. */
export class BadArchive extends Error {}

function require(holds: boolean, why: string): asserts holds {
  if (!holds) throw new BadArchive(why);
}

interface Directory {
  readonly count: number;
  readonly at: number;
  readonly end: number;
}

/**
 * The entries of an archive, at most `most`. Throws `BadArchive` where a record is missing, contradicts another one, lies
 * over another one, is encrypted or packed in an uncommon way, or where two entries have the same name.
 */
export function entriesOf(bytes: Uint8Array, most: number): ArchiveEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, at: start, end } = findDirectory(view);
  require(count <= most, 'too many entries');
  const entries: ArchiveEntry[] = [];
  const spans: (readonly [from: number, to: number])[] = [];
  const names = new Set<string>();
  let at = start;
  for (let index = 0; index < count; index += 1) {
    const { entry, span, next } = entryAt(bytes, view, at, end);
    require(span[1] <= start, 'an entry lies behind the directory');
    require(!names.has(entry.name), 'two entries have one name');
    names.add(entry.name);
    spans.push(span);
    entries.push(entry);
    at = next;
  }
  require(at === end, 'the directory ends elsewhere');
  spans.sort((a, b) => a[0] - b[0]);
  spans.forEach(([from], index) =>
    require(index === 0 || from >= (spans[index - 1]?.[1] ?? 0), 'entries overlap'),
  );
  return entries;
}

/** The last end record, and the larger one where it is needed; both have to agree on all that both say. */
function findDirectory(view: DataView): Directory {
  const endAt = findEnd(view);
  const [disk, firstDisk] = [view.getUint16(endAt + 4, true), view.getUint16(endAt + 6, true)];
  const [here, count] = [view.getUint16(endAt + 8, true), view.getUint16(endAt + 10, true)];
  const [size, at] = [view.getUint32(endAt + 12, true), view.getUint32(endAt + 16, true)];
  const locatorAt = endAt - LOCATOR_LENGTH;
  if (locatorAt < 0 || view.getUint32(locatorAt, true) !== LOCATOR_64) {
    require(count !== MOST_16 && size !== MOST_32 && at !== MOST_32, 'a needed record is missing');
    // Some writers do not say how many of the entries lie on this disk.
    require(disk === 0 && firstDisk === 0 && (here === count || here === 0), 'several disks');
    require(at + size <= endAt, 'the directory lies behind its end');
    return { count, at, end: at + size };
  }
  const recordAt = wide(view, locatorAt + 8);
  require(recordAt + END_64_LENGTH <= locatorAt &&
    view.getUint32(recordAt, true) === END_64, 'no record there');
  require(recordAt + 12 + wide(view, recordAt + 4) === locatorAt, 'the record ends elsewhere');
  const large = {
    here: wide(view, recordAt + 24),
    count: wide(view, recordAt + 32),
    size: wide(view, recordAt + 40),
    at: wide(view, recordAt + 48),
  };
  const agree = (small: number, sentinel: number, wanted: number) => small === sentinel || small === wanted;
  require(agree(here, MOST_16, large.here) &&
    agree(count, MOST_16, large.count) &&
    agree(size, MOST_32, large.size) &&
    agree(at, MOST_32, large.at) &&
    large.here === large.count, 'two records contradict each other');
  require(large.at + large.size <= recordAt, 'the directory lies behind its end');
  return { count: large.count, at: large.at, end: large.at + large.size };
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - MOST_16); at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    require(at + END_LENGTH + view.getUint16(at + 20, true) <= view.byteLength, 'the comment is cut off');
    return at;
  }
  throw new BadArchive('no end record');
}

/** A number of eight bytes; beyond the bytes of any file it is nonsense. */
function wide(view: DataView, at: number): number {
  require(at >= 0 && at + 8 <= view.byteLength, 'cut off');
  const value = view.getBigUint64(at, true);
  require(value <= BigInt(view.byteLength) * 1_100n + 1_000_000n, 'a number beyond all bounds');
  return Number(value);
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, end: number) {
  require(at + ENTRY_LENGTH <= end && view.getUint32(at, true) === ENTRY, 'no entry there');
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  require((flags & ENCRYPTED) === 0, 'encrypted');
  require(method === 0 || method === 8, 'packed in an uncommon way');
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const next = at + ENTRY_LENGTH + nameLength + extraLength + view.getUint16(at + 32, true);
  require(next <= end, 'an entry reaches beyond the directory');
  const nameBytes = bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength);
  const [size, packed, local] = sizesOf(view, at, at + ENTRY_LENGTH + nameLength, extraLength);
  // Without a size to stop at an entry could unpack to anything.
  require(method === 8 ? size > 0 || packed <= 2 : size === packed, 'sizes that cannot be');
  const dataAt = dataOf(bytes, view, local, { flags, method, nameBytes, size, packed });
  require(dataAt + packed <= bytes.length, 'an entry is cut off');
  const entry: ArchiveEntry = {
    name: new TextDecoder().decode(nameBytes).replaceAll('\\', '/'),
    deflated: method === 8,
    crc: view.getUint32(at + 16, true),
    size,
    data: bytes.subarray(dataAt, dataAt + packed),
  };
  return { entry, span: [local, dataAt + packed] as const, next };
}

/** Size, packed size and place; out of the larger fields where the small ones say so. */
function sizesOf(view: DataView, at: number, extraAt: number, length: number): [number, number, number] {
  const small = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const large = extraOf(view, extraAt, length);
  if (large === null) {
    require(!small.includes(MOST_32), 'a needed size is missing');
    return small as [number, number, number];
  }
  const needed = small.filter((value) => value === MOST_32).length;
  let taken = 0;
  // Some writers say the sizes in both places; then they have to be the same.
  const both = needed === 0 || large.length > needed;
  const sizes = small.map((value, index) => {
    const wanted = both ? large[index] : value === MOST_32 ? large[(taken += 1) - 1] : value;
    require(value !== MOST_32 || wanted !== undefined, 'a needed size is missing');
    require(value === MOST_32 || wanted === undefined || wanted === value, 'two sizes contradict each other');
    return wanted ?? value;
  });
  return sizes as [number, number, number];
}

/** The numbers of the larger fields; null where there are none. */
function extraOf(view: DataView, start: number, length: number): number[] | null {
  for (let at = start; at + 4 <= start + length;) {
    const size = view.getUint16(at + 2, true);
    require(at + 4 + size <= start + length, 'a field is cut off');
    if (view.getUint16(at, true) === EXTRA_64) {
      return Array.from({ length: Math.min(3, Math.floor(size / 8)) }, (_, index) =>
        wide(view, at + 4 + index * 8),
      );
    }
    at += 4 + size;
  }
  return null;
}

interface Claimed {
  readonly flags: number;
  readonly method: number;
  readonly nameBytes: Uint8Array;
  readonly size: number;
  readonly packed: number;
}

/** Where the data of an entry begins, by its own head, which has to say what the directory says. */
function dataOf(bytes: Uint8Array, view: DataView, at: number, claimed: Claimed): number {
  require(at + LOCAL_LENGTH <= bytes.length && view.getUint32(at, true) === LOCAL, 'no head there');
  const nameLength = view.getUint16(at + 26, true);
  const name = bytes.subarray(at + LOCAL_LENGTH, at + LOCAL_LENGTH + nameLength);
  const sameName =
    name.length === claimed.nameBytes.length && name.every((byte, i) => byte === claimed.nameBytes[i]);
  require(sameName && view.getUint16(at + 8, true) === claimed.method, 'a head contradicts the directory');
  const open = (claimed.flags & SIZES_BEHIND) !== 0;
  const says = (value: number, truth: number) =>
    value === truth || value === MOST_32 || (open && value === 0);
  require(says(view.getUint32(at + 18, true), claimed.packed) &&
    says(view.getUint32(at + 22, true), claimed.size), 'a head contradicts the directory');
  return at + LOCAL_LENGTH + nameLength + view.getUint16(at + 28, true);
}

/** A plain archive of these entries: one directory, no larger records, nothing between. */
export function archiveOf(entries: readonly ArchiveEntry[]): Uint8Array {
  const heads: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, deflated, crc, size, data } of entries) {
    const text = Buffer.from(name, 'utf8');
    const head = Buffer.alloc(LOCAL_LENGTH);
    head.writeUInt32LE(LOCAL, 0);
    const line = Buffer.alloc(ENTRY_LENGTH);
    line.writeUInt32LE(ENTRY, 0);
    line.writeUInt32LE(at, 42);
    for (const [record, start] of [
      [head, 4],
      [line, 6],
    ] as const) {
      record.writeUInt16LE(20, start);
      record.writeUInt16LE(UTF8_NAME, start + 2);
      record.writeUInt16LE(deflated ? 8 : 0, start + 4);
      record.writeUInt32LE(crc, start + 10);
      record.writeUInt32LE(data.length, start + 14);
      record.writeUInt32LE(size, start + 18);
      record.writeUInt16LE(text.length, start + 22);
    }
    heads.push(head, text, Buffer.from(data.buffer, data.byteOffset, data.byteLength));
    directory.push(line, text);
    at += LOCAL_LENGTH + text.length + data.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(END_LENGTH);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...heads, list, end]);
}
