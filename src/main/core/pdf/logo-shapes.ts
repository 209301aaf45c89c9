/** The workshop's logo as shapes that fill a frame without being stretched. */
import type { Workshop } from '#shared/domain/records.ts';
import { svgShapes } from '#shared/drawing/svg-shapes.ts';
import type { Shape } from '#shared/drawing/scene.ts';

/** None where there is no logo, or where it holds nothing that can be drawn. */
export function logoShapes({ attachment }: Workshop, frame: { width: number; height: number }): Shape[] {
  const logo = attachment['logo'];
  if (!logo) return [];
  if (logo.mime === 'image/svg+xml') {
    return svgShapes(Buffer.from(logo.data, 'base64').toString('utf8'), frame);
  }
  if (!isPicture(Buffer.from(logo.data, 'base64'), logo.mime)) return [];
  return [{ kind: 'image', x: 0, y: 0, ...frame, mime: logo.mime, data: logo.data }];
}

/** Whether the bytes begin like what they are said to be: anything else would stop the report. */
function isPicture(bytes: Buffer, mime: 'image/png' | 'image/jpeg'): boolean {
  return mime === 'image/png'
    ? bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
    : bytes[0] === 0xff && bytes[1] === 0xd8;
}
