/** The figures of the plan against those before it; while a card is in the hand, as they would be if it were dropped. */
import { usePreview } from '#renderer/state/drop-preview.ts';
import { deltasBetween } from '#shared/analysis/changes/deltas.ts';
import type { Deltas } from '#shared/analysis/changes/deltas.ts';
import type { Comparison } from './use-comparison.ts';

export function useDeltas({ workshop, baseId, planId }: Comparison): Deltas {
  const ahead = usePreview((state) => state.workshop);
  return deltasBetween(workshop, baseId, planId, ahead?.scenario[planId] ? ahead : workshop);
}
