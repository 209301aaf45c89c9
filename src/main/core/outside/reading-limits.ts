/** What a file from outside may cost: more of each for a larger one. */

const MEGABYTE = 1024 * 1024;

export interface ReadingLimits {
  /** Megabytes of JavaScript's own memory. */
  readonly megabytes: number;
  /** Milliseconds of the processor from the moment the reading has begun. */
  readonly milliseconds: number;
}

/** Up to this size a file gets the same; beyond it what it gets grows along. Bytes. */
const ORDINARY = 10 * MEGABYTE;

/** Limits for a file of this many bytes. */
export function limitsFor(size: number): ReadingLimits {
  const beyond = Math.max(0, size - ORDINARY) / MEGABYTE;
  return {
    megabytes: Math.min(1536, Math.round(320 + 30 * beyond)),
    milliseconds: Math.round(10_000 + 1000 * beyond),
  };
}
