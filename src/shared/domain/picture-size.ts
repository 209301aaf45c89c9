/** How large a picture is, by its head alone: asked before anything of it is unpacked. */
import { bytesOfBase64 } from './base64.ts';

/** Pixels of a picture; unpacked, each takes four bytes and more. */
export const MOST_PIXELS = 16_000_000;

export interface PictureSize {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** Size of a PNG or JPEG in base64; null where its head says none. */
export function pictureSize(mime: 'image/png' | 'image/jpeg', base64: string): PictureSize | null {
  return mime === 'image/png' ? pngSize(bytesOfBase64(base64, 33)) : jpegSize(bytesOfBase64(base64));
}

/** Whether a picture may be shown: it has a size, and not too much of it. */
export function isShowable(mime: 'image/png' | 'image/jpeg' | 'image/svg+xml', base64: string): boolean {
  if (mime === 'image/svg+xml') return true;
  const size = pictureSize(mime, base64);
  return size !== null && fitsPixels(size);
}

function fitsPixels({ width, height }: PictureSize): boolean {
  return width > 0 && height > 0 && width * height <= MOST_PIXELS;
}

const two = (bytes: string, at: number) => bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1);

function pngSize(bytes: string): PictureSize | null {
  if (!bytes.startsWith('\x89PNG\r\n\x1a\n') || bytes.slice(12, 16) !== 'IHDR') return null;
  const side = (at: number) => two(bytes, at) * 65_536 + two(bytes, at + 2);
  const [width, height] = [side(16), side(20)];
  return Number.isNaN(width + height) ? null : { width, height };
}

/** The first frame's. */
function jpegSize(bytes: string): PictureSize | null {
  if (!bytes.startsWith('\xff\xd8')) return null;
  for (let at = 2; at + 9 < bytes.length;) {
    if (bytes.charCodeAt(at) !== 0xff) return null;
    const marker = bytes.charCodeAt(at + 1);
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (frame) return { height: two(bytes, at + 5), width: two(bytes, at + 7) };
    at += 2 + Math.max(2, two(bytes, at + 2));
  }
  return null;
}
