/** A picture that a person chose: known by what is in it, not by its name; refused in words where it is of no use. */
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { inflateSync } from 'node:zlib';
import type { Picture } from '#shared/contract/output-methods.ts';
import { ATTACHMENT_LENGTH } from '#shared/domain/entries.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';

/** Base64 takes four characters for three bytes. */
const MOST_BYTES = Math.floor(ATTACHMENT_LENGTH / 4) * 3;
const PNG = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
/** Pixels of a picture; more would take gigabytes to unpack. */
const MOST_PIXELS = 50_000_000;
/** Of an SVG: programs, parts from elsewhere, and entities that could be either. */
const UNSAFE_SVG =
  /<script|<foreignObject|<!ENTITY|\son[a-z]+\s*=|javascript:|(?:href|src)\s*=\s*["']\s*(?!#|data:image\/(?:png|jpeg);)|url\(\s*["']?\s*(?!#|["']?#)|@import/iu;

/**
 * Reads a PNG, JPEG or SVG. Throws `file.notFound`, `file.notReadable`, `picture.unknown`, `picture.tooLarge`,
 * `picture.damaged`, `picture.unsafe`.
 */
export async function readPicture(path: string): Promise<Picture> {
  const name = basename(path);
  const bytes = await contentOf(path, name);
  const mime = kindOf(bytes);
  if (mime === null) throw new PhaseboardError('picture.unknown', { name });
  check(bytes, mime, name);
  return { name: name.slice(0, 300), mime, data: bytes.toString('base64') };
}

async function contentOf(path: string, name: string): Promise<Buffer> {
  try {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      if (size > MOST_BYTES) {
        const kilobytes = (value: number) => Math.ceil(value / 1000);
        const details = { name, size: kilobytes(size), limit: Math.floor(MOST_BYTES / 1000) };
        throw new PhaseboardError('picture.tooLarge', details);
      }
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof PhaseboardError) throw error;
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new PhaseboardError(missing ? 'file.notFound' : 'file.notReadable', { name });
  }
}

function kindOf(bytes: Buffer): Picture['mime'] | null {
  if (bytes.subarray(0, 8).equals(PNG)) return 'image/png';
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg';
  const head = bytes.toString('utf8', 0, 4096).replace(/^\ufeff/u, '');
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\]\s*)?>\s*)*<svg[\s>]/iu.test(
    head,
  )
    ? 'image/svg+xml'
    : null;
}

function check(bytes: Buffer, mime: Picture['mime'], name: string): void {
  if (mime === 'image/svg+xml') {
    const text = bytes.toString('utf8');
    if (UNSAFE_SVG.test(text)) throw new PhaseboardError('picture.unsafe', { name });
    if (!/<\/svg>\s*(?:<!--[\s\S]*?-->\s*)*$/iu.test(text) && !/<svg[^>]*\/>\s*$/iu.test(text))
      throw new PhaseboardError('picture.damaged', { name });
    return;
  }
  const sound = mime === 'image/png' ? isWholePng(bytes) : isWholeJpeg(bytes);
  if (!sound) throw new PhaseboardError('picture.damaged', { name });
}

/** All chunks are there, and the pixels unpack to the size that the head promises. */
function isWholePng(bytes: Buffer): boolean {
  try {
    const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    if (width === 0 || height === 0 || width * height > MOST_PIXELS) return false;
    const data: Buffer[] = [];
    for (let at = 8; at < bytes.length;) {
      const length = bytes.readUInt32BE(at);
      const type = bytes.toString('latin1', at + 4, at + 8);
      if (at + 12 + length > bytes.length) return false;
      if (type === 'IDAT') data.push(bytes.subarray(at + 8, at + 8 + length));
      if (type === 'IEND') return inflateSync(Buffer.concat(data)).length >= height;
      at += 12 + length;
    }
    return false;
  } catch {
    return false;
  }
}

/** A frame with a size, in colours or grey, and an end. */
function isWholeJpeg(bytes: Buffer): boolean {
  if (!bytes.subarray(-64).includes(Buffer.from([0xff, 0xd9]))) return false;
  for (let at = 2; at + 9 < bytes.length;) {
    if (bytes[at] !== 0xff) return false;
    const marker = bytes[at + 1] ?? 0;
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (frame) {
      const [height, width] = [bytes.readUInt16BE(at + 5), bytes.readUInt16BE(at + 7)];
      return width > 0 && height > 0 && width * height <= MOST_PIXELS;
    }
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return false;
}
