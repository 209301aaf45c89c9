/** What is in the hand and what it is over. Lanes and cards subscribe to their own part only. */
import { create } from 'zustand';
import type { Id } from '#shared/domain/fields.ts';
import type { LaneRef } from '#shared/domain/lanes.ts';

/** Where a drop is shown, in the lane's own pixels before its zoom: over a card, or below the last one. */
export type SlotBox =
  | { readonly top: number; readonly left: number; readonly width: number }
  | { readonly top: number; readonly left: null };

interface DragState {
  /** People being moved; empty while nothing is in the hand. */
  readonly personIds: readonly Id[];
  readonly over: LaneRef | null;
  readonly overKey: string | null;
  /** Placement that the people would come to stand before; null for the end of the lane. */
  readonly before: Id | null;
  /** Measured by whoever carries, so that nothing is asked of a page that has just changed. */
  readonly slot: SlotBox | null;
  readonly byKeyboard: boolean;
  /** The placement that was taken, where it is one hat of several that a single person wears; else null. */
  readonly hat: Id | null;
  /** The drop gives a second place instead of moving. */
  readonly also: boolean;
}

const NOTHING: DragState = {
  personIds: [],
  over: null,
  overKey: null,
  before: null,
  slot: null,
  byKeyboard: false,
  hat: null,
  also: false,
};

export const useDrag = create<DragState>()(() => NOTHING);

export function endDrag(): void {
  useDrag.setState(NOTHING, true);
}
