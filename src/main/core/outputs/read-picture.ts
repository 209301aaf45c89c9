/** A picture that a person chose: known by what is in it, not by its name; refused in words where it is of no use. */
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Picture } from '#shared/contract/output-methods.ts';
import { ATTACHMENT_LENGTH } from '#shared/domain/entries.ts';
import { cleanSvg } from '#shared/domain/clean-svg.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import { MOST_PIXELS } from '#shared/domain/picture-size.ts';
import { jpegFault, pngFault } from '../outside/modest-picture.ts';

/** Base64 takes four characters for three bytes. */
const MOST_BYTES = Math.floor(ATTACHMENT_LENGTH / 4) * 3;
const PNG = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
/** Of an SVG: programs, parts from elsewhere, and entities that could be either. */
const UNSAFE_SVG =
  /<script|<foreignObject|<!ENTITY|\son[a-z]+\s*=|javascript:|(?:href|src)\s*=\s*["']\s*(?!#|data:image\/(?:png|jpeg);)|url\(\s*["']?\s*(?!#|["']?#)|@import/iu;

/**
 * Reads a PNG, JPEG or SVG. Throws `file.notFound`, `file.notReadable`, `picture.unknown`, `picture.tooLarge`,
 * `picture.tooManyPixels`, `picture.damaged`, `picture.unsafe`.
 */
export async function readPicture(path: string): Promise<Picture> {
  const name = basename(path);
  const bytes = await contentOf(path, name);
  const mime = kindOf(bytes);
  if (mime === null) throw new PhaseboardError('picture.unknown', { name });
  check(bytes, mime, name);
  // What is kept is what was understood of it.
  const kept = mime === 'image/svg+xml' ? Buffer.from(cleanSvg(bytes.toString('latin1')), 'latin1') : bytes;
  return { name: name.slice(0, 300), mime, data: kept.toString('base64') };
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
  const fault = mime === 'image/png' ? pngFault(bytes) : jpegFault(bytes);
  if (fault !== null) throw new PhaseboardError(`picture.${fault}`, { name, limit: MOST_PIXELS / 1e6 });
}
