/** JSON in little room: what is kept for long and read seldom. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { LARGE_JSON, parseModest } from '../outside/modest-json.ts';

/** No value of ours is larger; a made-up one must not fill the memory. Bytes. */
const MOST = 256 * 1024 * 1024;

export function deflated(value: unknown): Buffer {
  return deflateRawSync(JSON.stringify(value), { level: 6 });
}

/** Throws where the bytes are none of ours. */
export function inflated(bytes: Uint8Array): unknown {
  return inflatedWithin(bytes, { left: MOST, each: MOST });
}

/** Bytes that may still come out of bytes of unknown origin: in all, and of each. */
export interface InflateBudget {
  left: number;
  readonly each: number;
}

/** The same for bytes of unknown origin: takes what comes out from a budget of bytes, and throws when it is used up. */
export function inflatedWithin(bytes: Uint8Array, budget: InflateBudget): unknown {
  const text = inflateRawSync(bytes, {
    maxOutputLength: Math.max(1, Math.min(budget.each, budget.left)),
    // Chunks of 16 KB would take a thousand turns for a large one.
    chunkSize: Math.min(1024 * 1024, Math.max(16 * 1024, bytes.length * 8)),
  });
  budget.left -= text.length;
  return parseModest(text, LARGE_JSON);
}
