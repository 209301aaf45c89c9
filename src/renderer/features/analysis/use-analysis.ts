/** The analysis of what is shown, worked out after the frame that shows an edit, once for everybody who asks. */
import { useDeferredValue } from 'react';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import { analyze } from '#shared/analysis/index.ts';
import type { Analysis } from '#shared/analysis/index.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { Workshop } from '#shared/domain/records.ts';

const known = new WeakMap<Workshop, Map<Id, Analysis>>();

/** The analysis of a scenario; the same object for the same workshop. */
function analysisOf(workshop: Workshop, scenarioId: Id): Analysis {
  const scenarios = known.get(workshop) ?? new Map<Id, Analysis>();
  known.set(workshop, scenarios);
  const analysis = scenarios.get(scenarioId) ?? analyze(workshop, scenarioId);
  scenarios.set(scenarioId, analysis);
  return analysis;
}

export function useAnalysis(open: OpenState): Analysis {
  // Typing and dragging come first; the figures follow in the next free moment.
  const workshop = useDeferredValue(open.workshop);
  return analysisOf(workshop, open.scenarioId);
}
