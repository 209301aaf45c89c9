/** The workshop's logo as shapes that fill a frame without being stretched. */
import type { Attachment } from '#shared/domain/entries.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { svgShapes } from '#shared/drawing/svg-shapes.ts';
import type { Shape } from '#shared/drawing/scene.ts';
import { jpegFault, pngFault } from '../outside/modest-picture.ts';

/** None where there is no logo, or where it holds nothing that can be drawn. */
export function logoShapes({ attachment }: Workshop, frame: { width: number; height: number }): Shape[] {
  const logo = attachment['logo'];
  if (!logo) return [];
  if (logo.mime === 'image/svg+xml') {
    return svgShapes(Buffer.from(logo.data, 'base64').toString('utf8'), frame);
  }
  if (!isDrawable(logo)) return [];
  return [{ kind: 'image', x: 0, y: 0, ...frame, mime: logo.mime, data: logo.data }];
}

/**
 * Whether a picture is what it is said to be, and unpacks to what it says: anything else would stop the report, or take
 * the memory of the computer.
 */
export function isDrawable({ mime, data }: Attachment): boolean {
  if (mime === 'image/svg+xml') return true;
  const bytes = Buffer.from(data, 'base64');
  if (mime === 'image/png') {
    const head = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    return bytes.subarray(0, 8).equals(head) && pngFault(bytes) === null;
  }
  return bytes[0] === 0xff && bytes[1] === 0xd8 && jpegFault(bytes) === null;
}
