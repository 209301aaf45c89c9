/** A market team: a group with its own mix of the four functions for one market. */
import * as v from 'valibot';
import { id, known, order, text } from './fields.ts';
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
  /** The first original of a copied team; null for one that was made anew. */
  copiedFrom: known(id),
});
export type Team = v.InferOutput<typeof teamSchema>;
