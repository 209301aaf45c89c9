/** What the thread that reads files from outside says. */
import type { ErrorData } from '#shared/domain/errors.ts';
import type { OutsideResults, OutsideTask } from './outside-tasks.ts';

export const LISTS = ['records', 'unknown', 'history', 'snapshots'] as const;
type ListName = (typeof LISTS)[number];

/** A part of one list of one engagement. */
export interface Lot {
  readonly of: number;
  readonly list: ListName;
  readonly items: readonly unknown[];
}

export type OutsideMessage =
  | { readonly type: 'begun' }
  | { readonly type: 'lot'; readonly lot: Lot }
  /** The result; its engagements have empty lists, which the lots fill. */
  | { readonly type: 'done'; readonly result: OutsideResults[OutsideTask['kind']] }
  | { readonly type: 'error'; readonly error: ErrorData };
