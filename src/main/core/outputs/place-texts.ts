/** Where people are, in words. */
import type { Id } from '#shared/domain/fields.ts';
import { placementsOf } from '#shared/domain/workshop.ts';
import { placeName } from '#shared/i18n/describe-edit.ts';
import type { ReportContext, ScenarioView } from '../pdf/report-context.ts';

/** Lanes and teams of everybody who has a place in the scenario, as one text each. */
export function placesIn(
  { words, names }: Pick<ReportContext, 'words' | 'names'>,
  { workshop, scenario }: ScenarioView,
): Map<Id, string> {
  const places = new Map<Id, string[]>();
  for (const { personId, lane, teamId } of placementsOf(workshop, scenario.id)) {
    const team = teamId === null ? '' : names.inText(workshop.team[teamId]?.name ?? '');
    places.set(personId, [...(places.get(personId) ?? []), placeName(words, lane, team)]);
  }
  return new Map([...places].map(([id, texts]) => [id, texts.join('; ')]));
}
