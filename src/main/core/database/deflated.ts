/** JSON in little room: what is kept for long and read seldom. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** No value of ours is larger; a made-up one must not fill the memory. Bytes. */
const MOST = 256 * 1024 * 1024;

export function deflated(value: unknown): Buffer {
  return deflateRawSync(JSON.stringify(value), { level: 6 });
}

/** Throws where the bytes are none of ours. */
export function inflated(bytes: Uint8Array): unknown {
  return inflatedWithin(bytes, { left: MOST });
}

/** The same for bytes of unknown origin: takes what comes out from a budget of bytes, and throws when it is used up. */
export function inflatedWithin(bytes: Uint8Array, budget: { left: number }): unknown {
  const text = inflateRawSync(bytes, { maxOutputLength: Math.max(1, Math.min(MOST, budget.left)) });
  budget.left -= text.length;
  return JSON.parse(text.toString('utf8'));
}
