/** Random numbers that can be repeated. */

export interface Random {
  /** 0 up to, not including, 1. */
  next(): number;
  /** One of the values `from`, `from + step`, ... up to `to`. */
  step(from: number, to: number, step: number): number;
  /** One of the items, of which there has to be one. */
  of<T>(items: readonly T[]): T;
}

/**
 * The generator mulberry32 by Tommy Ettinger (public domain): 32 bits of state, the same numbers everywhere.
 */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    step: (from, to, step) => from + Math.floor(next() * (Math.floor((to - from) / step) + 1)) * step,
    of: (items) => {
      const item = items[Math.floor(next() * items.length)];
      if (item === undefined) throw new Error('nothing to choose from');
      return item;
    },
  };
}
