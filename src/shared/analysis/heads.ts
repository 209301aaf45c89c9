/** Counting people who come up several times in a row, without keeping a set of them for every cell of a matrix. */
import type { Id } from '../domain/fields.ts';

export interface Heads {
  count: number;
  last: Id | null;
}

export function noHeads(): Heads {
  return { count: 0, last: null };
}

/** Counts the person once, provided that all mentions of one person follow each other. */
export function countHead(heads: Heads, personId: Id): void {
  if (heads.last === personId) return;
  heads.last = personId;
  heads.count += 1;
}
