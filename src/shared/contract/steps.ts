/** Moving along the history: a step stands for one edit, or for many where it was squashed. */
import type { HistoryEntry } from './types.ts';

type Span = Pick<HistoryEntry, 'seq' | 'first'>;

/** Seq of the first edit that a step stands for. */
export const firstOf = (step: Span): number => step.first ?? step.seq;

/** The position before a step: what the cursor says once the step is undone. */
export const positionBefore = (step: Span): number => firstOf(step) - 1;

/** The step that undo takes back, where it is among the known ones. */
export function stepToUndo<S extends Span>(steps: readonly S[], cursor: number): S | undefined {
  return steps.find((step) => step.seq === cursor);
}

/** The step that redo does again, where there is one. */
export function stepToRedo<S extends Span>(steps: readonly S[], cursor: number): S | undefined {
  return steps.find((step) => firstOf(step) === cursor + 1);
}
