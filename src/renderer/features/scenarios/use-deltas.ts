/** The figures of the plan against those before it; while a card is in the hand, as they would be if it were dropped. */
import { usePreview } from '#renderer/state/drop-preview.ts';
import { deltasBetween, deltasOf, figuresIn } from '#shared/analysis/changes/deltas.ts';
import type { Deltas } from '#shared/analysis/changes/deltas.ts';
import type { Comparison } from './use-comparison.ts';

export function useDeltas({ workshop, baseId, planId }: Comparison): Deltas {
  const ahead = usePreview((state) => state.workshop);
  if (!ahead?.scenario[planId]) return deltasBetween(workshop, baseId, planId);
  return deltasOf(figuresIn(workshop, baseId), figuresIn(ahead, planId));
}
