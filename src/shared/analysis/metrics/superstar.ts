/**
 * Whether revenue depends on one or two people (M5). Some spread is natural: what counts is somebody who stands out from
 * all others and carries a part that the company could not do without. The bounds were chosen by simulation.
 */
import { atLeast, median, sum } from '../numbers.ts';

/** High and watch: somebody stands out. Single: one earner, with nobody to compare. */
export type SuperstarVerdict = 'none' | 'watch' | 'high' | 'single';

export interface SuperstarBounds {
  /** How many times the median of the others stands out. */
  readonly 'M5.star': number;
  /** Share of one who stands out from which on it is a dependence. */
  readonly 'M5.high': number;
  /** Share of two who stand out together. */
  readonly 'M5.pair': number;
  /** People from which on two of them can be a pair. */
  readonly 'M5.sellers': number;
  /** Share of one who stands out from which on it is watched. */
  readonly 'M5.watch': number;
}

export interface Superstar {
  /** Null where nobody has brought revenue. */
  readonly verdict: SuperstarVerdict | null;
  /** People the verdict is about, from the top of the ranking: 0, 1 or 2. */
  readonly stars: 0 | 1 | 2;
  /** Share of those people together, else of the strongest, 0..1. */
  readonly share: number | null;
  /** How many times the median of the others the strongest brings; of a pair, its second. */
  readonly multiple: number | null;
}

/** @param revenues what people brought in 12 months, in any order; who brought nothing is not compared */
export function superstarOf(revenues: readonly number[], t: SuperstarBounds): Superstar {
  const sorted = revenues.filter((revenue) => revenue > 0).sort((a, b) => b - a);
  const [first, second = 0] = sorted;
  if (first === undefined) return { verdict: null, stars: 0, share: null, multiple: null };
  const all = sum(sorted);
  const share = first / all;
  if (sorted.length === 1) return { verdict: 'single', stars: 1, share, multiple: null };
  const multiple = first / middleAfter(sorted, 1);
  const standsOut = atLeast(multiple, t['M5.star']);
  const one = standsOut && atLeast(share, t['M5.high']);
  // Who leaves even the second far behind is told alone, though the second may stand out from the rest.
  if (one && atLeast(first / second, t['M5.star'])) return { verdict: 'high', stars: 1, share, multiple };
  if (sorted.length > 2 && sorted.length >= t['M5.sellers']) {
    const both = second / middleAfter(sorted, 2);
    const together = (first + second) / all;
    if (atLeast(both, t['M5.star']) && atLeast(together, t['M5.pair']))
      return { verdict: 'high', stars: 2, share: together, multiple: both };
  }
  if (one) return { verdict: 'high', stars: 1, share, multiple };
  if (standsOut && atLeast(share, t['M5.watch'])) return { verdict: 'watch', stars: 1, share, multiple };
  return { verdict: 'none', stars: 0, share, multiple };
}

/** Median of all but the strongest few. */
function middleAfter(sorted: readonly number[], strongest: number): number {
  return median(sorted.slice(strongest)) ?? 0;
}
