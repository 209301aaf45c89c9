/** Where a person works in one scenario. A person without a placement is unplaced. */
import * as v from 'valibot';
import { id, known, order, share } from './fields.ts';
import { lane } from './lanes.ts';

export const placementSchema = v.object({
  type: v.literal('placement'),
  id,
  scenarioId: id,
  personId: id,
  /** Null for the shared organization. */
  teamId: known(id),
  lane,
  /** Position inside the lane, ascending. */
  order: v.optional(order, 0),
  /** Part of the person's FTE that works here; below 1 only for somebody who wears two hats. */
  share: v.optional(share, 1),
});
export type Placement = v.InferOutput<typeof placementSchema>;
