/** The analysis of what is shown, worked out after the frame that shows an edit, once for everybody who asks. */
import { useDeferredValue } from 'react';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import type { Analysis } from '#shared/analysis/index.ts';
import { analysisOf } from '#shared/analysis/memo.ts';

export function useAnalysis(open: OpenState): Analysis {
  // Typing and dragging come first; the figures follow in the next free moment.
  const workshop = useDeferredValue(open.workshop);
  return analysisOf(workshop, open.scenarioId);
}
