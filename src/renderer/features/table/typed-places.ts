/** Every place of a scenario by its name: what can be typed or chosen in the table. */
import type { Id } from '#shared/domain/fields.ts';
import { FUNCTIONS } from '#shared/domain/functions.ts';
import { TEAM_LANES, UNPLACED } from '#shared/domain/lanes.ts';
import type { LaneRef } from '#shared/domain/lanes.ts';
import type { Table } from '#shared/domain/records.ts';
import { teamsOf } from '#shared/domain/workshop.ts';
import { placeName } from '#shared/i18n/describe-edit.ts';
import type { Translator } from '#shared/i18n/index.ts';
import type { Place } from './columns.ts';

export function placesOf(words: Translator, teams: Table<'team'>, scenarioId: Id): readonly Place[] {
  const all: readonly LaneRef[] = [
    ...(['leadership', 'founder', 'oneManBand', ...FUNCTIONS] as const).map((lane) => ({
      lane,
      teamId: null,
    })),
    ...teamsOf({ team: teams }, scenarioId).flatMap((team) =>
      TEAM_LANES.map((lane) => ({ lane, teamId: team.id })),
    ),
    { lane: 'support', teamId: null },
    UNPLACED,
  ];
  return all.map((to) => ({ name: placeName(words, to.lane, teams[to.teamId ?? '']?.name), to }));
}
