/** A market team: a group with its own mix of the four functions for one market. */
import * as v from 'valibot';
import { id, order, text } from './fields.ts';
import { marketFiguresSchema } from './market-figures.ts';

export const TEAM_BASES = ['segment', 'product', 'geography'] as const;

export const teamSchema = v.object({
  type: v.literal('team'),
  id,
  scenarioId: id,
  name: text(200),
  basis: v.optional(v.picklist(TEAM_BASES), 'segment'),
  order: v.optional(order, 0),
  figures: v.optional(marketFiguresSchema, {}),
});
export type Team = v.InferOutput<typeof teamSchema>;
