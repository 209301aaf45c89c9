/** Who is a full-cycle seller by what was observed, wherever they are drawn. */
import type { Id } from '../../domain/fields.ts';
import { normalised } from '../../domain/functions.ts';
import { isFunctionLane } from '../../domain/lanes.ts';
import type { Person } from '../../domain/person.ts';
import type { Placement } from '../../domain/placement.ts';
import { atLeast } from '../numbers.ts';
import { breadthOf } from '../phase/structure.ts';
import type { PhaseWeights } from '../phase/phase-table.ts';

/** Whether somebody's observed time is as widely spread as the model's full generalist: breadth 1. */
function isFullCycle(person: Person, w: PhaseWeights): boolean {
  const split = person.split ? normalised(person.split) : null;
  return split !== null && atLeast(breadthOf(split, w), 1);
}

/** Of the seats of a team, the people in lanes of one function who do the full cycle, in their order. */
export function fullCycleIn(
  seats: readonly { readonly person: Person; readonly placement: Placement }[],
  w: PhaseWeights,
): readonly Id[] {
  const found = seats.filter(
    ({ person, placement }) => isFunctionLane(placement.lane) && isFullCycle(person, w),
  );
  return [...new Set(found.map(({ person }) => person.id))];
}
