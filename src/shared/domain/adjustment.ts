/** What is different about a person in one target scenario: the plan speaks, the person's own record stays. */
import * as v from 'valibot';
import { amount, id, isoDate, money, share, text } from './fields.ts';
import { splitSchema } from './functions.ts';
import { PERSON_KINDS } from './person.ts';

/** The fields that a plan may change; what is not named stays as it is. */
export const adjustmentPatchSchema = v.object({
  managerId: v.exactOptional(v.nullable(id)),
  title: v.exactOptional(text(300)),
  kind: v.exactOptional(v.picklist(PERSON_KINDS)),
  fte: v.exactOptional(v.pipe(amount, v.maxValue(10))),
  territory: v.exactOptional(text(200)),
  quota: v.exactOptional(v.nullable(money)),
  ote: v.exactOptional(v.nullable(amount)),
  variableShare: v.exactOptional(v.nullable(share)),
  split: v.exactOptional(v.nullable(splitSchema)),
  leavingDate: v.exactOptional(v.nullable(isoDate)),
});
export type AdjustmentPatch = v.InferOutput<typeof adjustmentPatchSchema>;

export const ADJUSTABLE = Object.keys(adjustmentPatchSchema.entries) as (keyof AdjustmentPatch)[];

/** At most one for each scenario and person. */
export const adjustmentSchema = v.object({
  type: v.literal('adjustment'),
  id,
  scenarioId: id,
  personId: id,
  patch: adjustmentPatchSchema,
});
export type Adjustment = v.InferOutput<typeof adjustmentSchema>;

/** Id of what a scenario changes about a person; there is at most one. */
export function adjustmentId(scenarioId: string, personId: string): string {
  return `${scenarioId}:${personId}`;
}
