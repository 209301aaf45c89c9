/** The analysis of a scenario, worked out once for everybody who asks about the same workshop. */
import type { Id } from '../domain/fields.ts';
import type { Workshop } from '../domain/records.ts';
import { analyze } from './index.ts';
import type { Analysis } from './index.ts';

const known = new WeakMap<Workshop, Map<Id, Analysis>>();

/** The same object for the same workshop. Throws `workshop.notFound` without a workshop record. */
export function analysisOf(workshop: Workshop, scenarioId: Id): Analysis {
  const scenarios = known.get(workshop) ?? new Map<Id, Analysis>();
  known.set(workshop, scenarios);
  const analysis = scenarios.get(scenarioId) ?? analyze(workshop, scenarioId);
  scenarios.set(scenarioId, analysis);
  return analysis;
}
