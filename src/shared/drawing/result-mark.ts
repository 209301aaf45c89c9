/** Met, partly met, not met: a full, a half and an empty circle. */
import { circle } from './function-marks.ts';
import { PALETTE } from './palette.ts';
import type { Shape } from './scene.ts';

export type Result = 'met' | 'partly' | 'not';

/** The mark inside a square of `size` points whose top left corner is at `x`, `y`. */
export function resultMark(result: Result, x: number, y: number, size: number): Shape[] {
  const [cx, cy, r] = [x + size / 2, y + size / 2, size * 0.42];
  const ring: Shape = { kind: 'path', d: circle(cx, cy, r), stroke: PALETTE.ink, lineWidth: size * 0.1 };
  if (result === 'met') return [{ kind: 'path', d: circle(cx, cy, size * 0.46), fill: PALETTE.ink }];
  if (result === 'not') return [ring];
  const k = r * 0.5523;
  const n = (value: number) => String(Math.round(value * 1000) / 1000);
  const left = [
    `M${n(cx)} ${n(cy - r)}`,
    `C${[cx - k, cy - r, cx - r, cy - k, cx - r, cy].map(n).join(' ')}`,
    `C${[cx - r, cy + k, cx - k, cy + r, cx, cy + r].map(n).join(' ')}`,
    'Z',
  ].join(' ');
  return [{ kind: 'path', d: left, fill: PALETTE.ink }, ring];
}
