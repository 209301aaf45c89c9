/** What a market looks like, in figures: of one team's market, or of the whole company. */
import * as v from 'valibot';
import { amount, known, share } from './fields.ts';

export const marketFiguresSchema = v.object({
  /** Leads arriving a month. */
  leadsPerMonth: known(amount),
  /** Share of those leads that come in by themselves, 0..1. */
  inboundShare: known(share),
  /** Average value of a won deal, in the workshop's currency. */
  averageDeal: known(amount),
  /** Won deals per qualified opportunity, 0..1. */
  winRate: known(share),
  /** Days from qualification to signature. */
  cycleDays: known(amount),
  /** Customers under care. */
  customers: known(amount),
  /** What a customer under care brings a year, in the workshop's currency. */
  revenuePerCustomer: known(amount),
  /** Growth wanted over 12 months, 0.2 = 20 %. */
  growthTarget: known(amount),
});
export type MarketFigures = v.InferOutput<typeof marketFiguresSchema>;
