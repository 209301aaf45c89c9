/** The demo engagements as workshops, made on the same day. */
import { demoRecords } from '#main/core/demos/index.ts';
import { resourcesDir } from '#main/core/paths.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { Workshop } from '#shared/domain/records.ts';
import type { Locale, PhaseNumber } from '#shared/domain/workshop-meta.ts';
import { currentScenario, workshopOf } from '#shared/domain/workshop.ts';

export function demoWorkshop(
  phase: PhaseNumber,
  locale: Locale,
  today = '2026-11-24',
): { workshop: Workshop; scenarioId: Id } {
  const workshop = workshopOf(demoRecords(resourcesDir(), phase, { locale, today }));
  return { workshop, scenarioId: currentScenario(workshop).id };
}
