/** The figures of the plan against those before it. They follow the drop of a card, so that the hand never waits for them. */
import { useMemo } from 'react';
import { deltasBetween } from '#shared/analysis/changes/deltas.ts';
import type { Deltas } from '#shared/analysis/changes/deltas.ts';
import type { Comparison } from './use-comparison.ts';

export function useDeltas({ workshop, baseId, planId }: Comparison): Deltas {
  return useMemo(() => deltasBetween(workshop, baseId, planId), [workshop, baseId, planId]);
}
