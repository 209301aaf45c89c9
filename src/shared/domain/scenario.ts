/** A scenario: the organization as it is, one way it could be, or as it was before a plan came true. */
import * as v from 'valibot';
import { id, isoDate, known, order, text } from './fields.ts';

export const scenarioSchema = v.object({
  type: v.literal('scenario'),
  id,
  name: text(200),
  kind: v.picklist(['current', 'target', 'past']),
  copiedFrom: known(id),
  /** The day by which a plan is to be true; null means a year from the workshop. */
  date: known(isoDate),
  locked: v.optional(v.boolean(), false),
  order: v.optional(order, 0),
});
export type Scenario = v.InferOutput<typeof scenarioSchema>;
