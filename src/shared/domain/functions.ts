/** The four functions of selling, and how a person's time divides over them. */
import * as v from 'valibot';
import { share } from './fields.ts';

export const FUNCTIONS = ['outbound', 'inbound', 'closing', 'account'] as const;
export type SalesFunction = (typeof FUNCTIONS)[number];

/** Shares of a person's time over the four functions; they should sum to 1, see `normalised`. */
export const splitSchema = v.object({ outbound: share, inbound: share, closing: share, account: share });
export type Split = v.InferOutput<typeof splitSchema>;

/** What a full-cycle seller does when nobody observed it: judgement, shown as a working assumption. */
export const GENERALIST_SPLIT: Split = { outbound: 0.25, inbound: 0.15, closing: 0.35, account: 0.25 };

/** All time in one function. */
export function pureSplit(fn: SalesFunction): Split {
  return { outbound: 0, inbound: 0, closing: 0, account: 0, [fn]: 1 };
}

/** The same proportions with a sum of 1; null where the sum is 0, because nothing is known then. */
export function normalised(split: Split): Split | null {
  const sum = FUNCTIONS.reduce((total, fn) => total + split[fn], 0);
  if (!(sum > 0)) return null;
  return {
    outbound: split.outbound / sum,
    inbound: split.inbound / sum,
    closing: split.closing / sum,
    account: split.account / sum,
  };
}
