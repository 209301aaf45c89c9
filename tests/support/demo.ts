/** The demo engagements as workshops, with the same ids every time. */
import { demoRecords } from '#main/core/demos/index.ts';
import { resourcesDir } from '#main/core/paths.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { Workshop } from '#shared/domain/records.ts';
import type { Locale, PhaseNumber } from '#shared/domain/workshop-meta.ts';
import { currentScenario, workshopOf } from '#shared/domain/workshop.ts';

export function demoWorkshop(phase: PhaseNumber, locale: Locale): { workshop: Workshop; scenarioId: Id } {
  let count = 0;
  const workshop = workshopOf(demoRecords(resourcesDir(), phase, locale, () => `id${(count += 1)}`));
  return { workshop, scenarioId: currentScenario(workshop).id };
}
