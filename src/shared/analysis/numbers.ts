/** The little arithmetic that formulas share. Every function answers a finite number for finite arguments. */

/** Sums of shares carry rounding errors; a bound counts as reached from this much below it. */
const TOLERANCE = 1e-9;

export function atLeast(value: number, bound: number): boolean {
  return value >= bound - TOLERANCE;
}

export function below(value: number, bound: number): boolean {
  return !atLeast(value, bound);
}

export function above(value: number, bound: number): boolean {
  return value > bound + TOLERANCE;
}

export function clamp01(value: number): number {
  return Math.min(1, Math.max(0, value));
}

/** 0 up to `from`, 1 from `to` on, a straight line between; a step at `to` where the bounds are not in order. */
export function ramp(value: number, from: number, to: number): number {
  if (!(to > from)) return atLeast(value, to) ? 1 : 0;
  return clamp01((value - from) / (to - from));
}

export function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** The sum of what each item is worth, without a list of the values in between: some are taken of a thousand people. */
export function sumOf<T>(items: Iterable<T>, worth: (item: T) => number): number {
  let total = 0;
  for (const item of items) total += worth(item);
  return total;
}

/** `part / whole`; null where the whole is not positive, because nothing can be said then. */
export function ratio(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}

export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : sum(values) / values.length;
}

/** The middle value, or the mean of the two in the middle; null where there is none. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
