/** What is held over the org chart, and whom it would report to. */
import { create } from 'zustand';
import { refusalOf } from '#shared/analysis/reporting.ts';
import type { Refusal, Reporting } from '#shared/analysis/reporting.ts';
import type { Id } from '#shared/domain/fields.ts';
import { endDrag, useDrag } from './drag.ts';

/** Somebody, nobody, or no place where a drop would mean anything. */
export type Target = { readonly managerId: Id | null } | null;

interface Hand {
  /** Topmost of the people held; their teams come along. Empty while nothing is held. */
  readonly personIds: readonly Id[];
  readonly target: Target;
  readonly refusal: Refusal | null;
  readonly byKeyboard: boolean;
}

const EMPTY: Hand = { personIds: [], target: null, refusal: null, byKeyboard: false };

export const useHand = create<Hand>()(() => EMPTY);

export function takeInHand(personIds: readonly Id[], byKeyboard: boolean): void {
  useHand.setState({ ...EMPTY, personIds, byKeyboard });
  // The rest of the window knows by this that something is held.
  useDrag.setState({ personIds, byKeyboard });
}

/** Points at a new manager; answers whether that is another one than before. */
export function pointAt(reporting: Reporting, target: Target): boolean {
  const hand = useHand.getState();
  const same = target === null ? hand.target === null : hand.target?.managerId === target.managerId;
  if (same && (target === null) === (hand.target === null)) return false;
  const refusal = target === null ? null : refusalOf(reporting, hand.personIds, target.managerId);
  useHand.setState({ target, refusal });
  return true;
}

export function emptyHand(): void {
  useHand.setState(EMPTY, true);
  endDrag();
}
