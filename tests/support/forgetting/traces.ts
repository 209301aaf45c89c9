/**
 * Looks for a name in bytes, in every form in which our files could hold it: plain in UTF-8 and UTF-16, inside of zip,
 * gzip and deflate streams, of the streams of a PDF, and of what lies in a database, free pages included.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import Database from 'better-sqlite3';

/** How deep streams may lie in streams: a table in a workbook in a bundle is three. */
const DEEPEST = 4;
const PAGE = 4096;
const SQLITE = Buffer.from('SQLite format 3\u0000');

/** Whether the bytes hold a text in any form. */
export function holdsTrace(bytes: Buffer, text: string, depth = 0): boolean {
  if (spellings(text).some((spelling) => bytes.includes(spelling))) return true;
  if (depth >= DEEPEST) return false;
  if (bytes.subarray(0, SQLITE.length).equals(SQLITE) && databaseHolds(bytes, text, depth)) return true;
  for (const stream of streamsIn(bytes)) if (holdsTrace(stream, text, depth + 1)) return true;
  return false;
}

/** Files below a folder that hold a text, or bear it in their names. */
export function tracesBelow(folder: string, text: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const path = join(folder, name);
    if (name.includes(text)) return true;
    return statSync(path).isFile() && holdsTrace(readFileSync(path), text);
  });
}

function spellings(text: string): Buffer[] {
  const little = Buffer.from(text, 'utf16le');
  // Hexadecimal as PDF writes its strings; escaped as JSON and XML may.
  const big = Buffer.from(little).swap16();
  const hex = big.toString('hex');
  return [
    Buffer.from(text, 'utf8'),
    Buffer.from(text, 'latin1'),
    little,
    big,
    Buffer.from(hex),
    Buffer.from(hex.toUpperCase()),
  ];
}

/** What comes out of everything in the bytes that begins like a compressed stream. */
function* streamsIn(bytes: Buffer): Generator<Buffer> {
  const tries: [signature: number[], offset: (at: number) => number, inflate: typeof inflateSync][] = [
    [[0x78, 0x01], (at) => at, inflateSync],
    [[0x78, 0x5e], (at) => at, inflateSync],
    [[0x78, 0x9c], (at) => at, inflateSync],
    [[0x78, 0xda], (at) => at, inflateSync],
    [[0x1f, 0x8b, 0x08], (at) => at, gunzipSync],
    // A local header of zip: the data begin after the name and the extra field.
    [
      [0x50, 0x4b, 0x03, 0x04],
      (at) =>
        at + 30 <= bytes.length ? at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28) : at,
      inflateRawSync,
    ],
  ];
  for (const [signature, offset, inflate] of tries) {
    const wanted = Buffer.from(signature);
    for (let at = bytes.indexOf(wanted); at !== -1; at = bytes.indexOf(wanted, at + 1)) {
      const out = inflated(inflate, bytes.subarray(offset(at)));
      if (out) yield out;
    }
  }
}

/** Every value that a database holds, and its pages one by one, raw and inflated. */
function databaseHolds(bytes: Buffer, text: string, depth: number): boolean {
  for (const value of valuesOf(bytes)) {
    if (holdsTrace(value, text, depth + 1)) return true;
    // Snapshots and old steps are deflated without a header.
    const out = inflated(inflateRawSync, value);
    if (out && holdsTrace(out, text, depth + 1)) return true;
  }
  for (let page = 0; page < bytes.length; page += PAGE) {
    // The first bytes of an overflow page are the number of the next; what was cut off gives what it gives.
    for (const start of [page, page + 4]) {
      const out = inflated(inflateRawSync, bytes.subarray(start, page + PAGE));
      if (out && out.length > 200 && holdsTrace(out, text, DEEPEST)) return true;
    }
  }
  return false;
}

function valuesOf(bytes: Buffer): Buffer[] {
  const values: Buffer[] = [];
  try {
    const db = new Database(bytes);
    const tables = db
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
      .pluck()
      .all() as string[];
    for (const table of tables) {
      for (const row of db.prepare(`SELECT * FROM "${table}"`).raw().all() as unknown[][]) {
        for (const value of row) if (Buffer.isBuffer(value)) values.push(value);
      }
    }
    db.close();
  } catch {
    // In the middle of its log, or damaged: its pages are looked at one by one.
  }
  return values;
}

function inflated(inflate: typeof inflateSync, bytes: Buffer): Buffer | null {
  for (const length of [bytes.length, PAGE - 8]) {
    try {
      return inflate(bytes.subarray(0, length), {
        finishFlush: constants.Z_SYNC_FLUSH,
        maxOutputLength: 64 * 1024 * 1024,
      });
    } catch {
      // Not a stream, or one that is cut in two: its beginning may still be told.
    }
  }
  return null;
}
