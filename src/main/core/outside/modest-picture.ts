/** A picture looked into before it is used: what it says about its size is asked first, then held against what unpacks. */
import { inflateSync } from 'node:zlib';
import { MOST_PIXELS } from '#shared/domain/picture-size.ts';

/** What is wrong with a picture; null where nothing is. */
export type PictureFault = 'damaged' | 'tooManyPixels' | null;

/** Channels by the colour type of a PNG. */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Whether all chunks are there and the pixels unpack to what the head promises, and to no more. */
export function pngFault(bytes: Buffer): PictureFault {
  try {
    const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    const [depth, channels] = [bytes.readUInt8(24), CHANNELS[bytes.readUInt8(25)]];
    if (width === 0 || height === 0 || channels === undefined || depth > 16) return 'damaged';
    if (width * height > MOST_PIXELS) return 'tooManyPixels';
    const data: Buffer[] = [];
    for (let at = 8; at < bytes.length;) {
      const length = bytes.readUInt32BE(at);
      const type = bytes.toString('latin1', at + 4, at + 8);
      if (at + 12 + length > bytes.length) return 'damaged';
      if (type === 'IDAT') data.push(bytes.subarray(at + 8, at + 8 + length));
      if (type === 'IEND') {
        const most = mostUnpacked(width, height, depth * channels);
        return inflateSync(Buffer.concat(data), { maxOutputLength: most }).length >= height
          ? null
          : 'damaged';
      }
      at += 12 + length;
    }
    return 'damaged';
  } catch {
    return 'damaged';
  }
}

/** Bytes of all rows with their filters; an interlaced picture has up to seven short rows for each eight. */
function mostUnpacked(width: number, height: number, bits: number): number {
  return (Math.ceil((width * bits) / 8) + 1) * height + 8 * (width + height) + 1024;
}

/** A frame with a size, in colours or grey, and an end. */
export function jpegFault(bytes: Buffer): PictureFault {
  if (!bytes.subarray(-64).includes(Buffer.from([0xff, 0xd9]))) return 'damaged';
  for (let at = 2; at + 9 < bytes.length;) {
    if (bytes[at] !== 0xff) return 'damaged';
    const marker = bytes[at + 1] ?? 0;
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (frame) {
      const pixels = bytes.readUInt16BE(at + 5) * bytes.readUInt16BE(at + 7);
      if (pixels === 0) return 'damaged';
      return pixels > MOST_PIXELS ? 'tooManyPixels' : null;
    }
    at += 2 + Math.max(2, bytes.readUInt16BE(at + 2));
  }
  return 'damaged';
}
