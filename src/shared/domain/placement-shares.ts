/** Shares of a person's places: together never more than the whole person, whatever an older program left. */
import type { Id } from './fields.ts';
import type { Placement } from './placement.ts';

/** Sums of rounded shares may be so far from one. */
const EXACT = 1e-9;

/** The places of one person in one scenario, in proportion where their shares are more than the whole. */
export function withinWhole(own: readonly Placement[]): readonly Placement[] {
  const sum = own.reduce((total, { share }) => total + share, 0);
  return sum > 1 + EXACT ? own.map((placement) => ({ ...placement, share: placement.share / sum })) : own;
}

/** What each of a scenario's places counts for, of the person who has it: its share, or less where all are too much. */
export function countedShares(placements: readonly Placement[]): (placement: Placement) => number {
  const sums = new Map<Id, number>();
  for (const { personId, share } of placements) sums.set(personId, (sums.get(personId) ?? 0) + share);
  return ({ personId, share }) => {
    const sum = sums.get(personId) ?? 1;
    return sum > 1 + EXACT ? share / sum : share;
  };
}
