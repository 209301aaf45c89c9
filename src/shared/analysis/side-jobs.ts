/**
 * Work that people do beside their own function. Up to a fifth of a specialist's time is harmless (S74, grade A);
 * where the side jobs of one function add up to a whole person, it should become a role of its own.
 */
import type { Id } from '../domain/fields.ts';
import { FUNCTIONS } from '../domain/functions.ts';
import type { SalesFunction } from '../domain/functions.ts';
import type { Facts } from './facts.ts';
import { above, atLeast } from './numbers.ts';

export interface SideJob {
  readonly personId: Id;
  /** The function that takes most of the time. */
  readonly main: SalesFunction;
  /** Time spent on the other functions, 0..1. */
  readonly share: number;
  readonly functions: readonly SalesFunction[];
}

export interface FunctionSideJobs {
  readonly fn: SalesFunction;
  /** FTE spent on it by people whose main function is another. */
  readonly fte: number;
  readonly people: number;
  /** Enough for a role of its own. */
  readonly ownRole: boolean;
}

export interface SideJobs {
  /** Specialists with more on the side than is harmless, the busiest first. */
  readonly people: readonly SideJob[];
  readonly functions: Readonly<Record<SalesFunction, FunctionSideJobs>>;
}

export function sideJobsOf({ sellers, thresholds, w }: Facts): SideJobs {
  const people: SideJob[] = [];
  const fte = { outbound: 0, inbound: 0, closing: 0, account: 0 };
  const heads = { outbound: 0, inbound: 0, closing: 0, account: 0 };
  for (const { id, split, fte: own } of sellers) {
    const main = FUNCTIONS.reduce((best, fn) => (above(split[fn], split[best]) ? fn : best));
    const beside = FUNCTIONS.filter((fn) => fn !== main && split[fn] > 0);
    for (const fn of beside) {
      fte[fn] += own * split[fn];
      heads[fn] += 1;
    }
    const share = 1 - split[main];
    if (atLeast(split[main], w['dedicated.share']) && above(share, thresholds['sideJob.share'])) {
      people.push({ personId: id, main, share, functions: beside });
    }
  }
  const of = (fn: SalesFunction): FunctionSideJobs => ({
    fn,
    fte: fte[fn],
    people: heads[fn],
    ownRole: atLeast(fte[fn], thresholds['sideJob.role']),
  });
  return {
    people: people.sort((a, b) => b.share - a.share || (a.personId < b.personId ? -1 : 1)),
    functions: {
      outbound: of('outbound'),
      inbound: of('inbound'),
      closing: of('closing'),
      account: of('account'),
    },
  };
}
