/** All places of the board as entries of a menu: rows first, the functions of a row below it. */
import type { MenuEntry } from '#renderer/ui/popup-menu.tsx';
import { FUNCTIONS } from '#shared/domain/functions.ts';
import { laneKey, sameLane, TEAM_LANES, UNPLACED } from '#shared/domain/lanes.ts';
import type { LaneRef } from '#shared/domain/lanes.ts';
import { laneName } from '#shared/i18n/describe-edit.ts';
import type { BoardModel } from '../board-model.ts';
import type { CardContext } from '../card-context.ts';

/** `now` is where the person is; `second` leaves out what makes no second place. */
export function placeEntries(
  { words }: CardContext,
  model: BoardModel,
  now: LaneRef | undefined,
  go: (to: LaneRef) => void,
  second = false,
): MenuEntry[] {
  const { t } = words;
  const here = (place: LaneRef) => now !== undefined && sameLane(now, place);
  const item = (place: LaneRef, label: string): MenuEntry => ({
    kind: 'item',
    key: laneKey(place),
    label,
    disabled: here(place),
    run: () => go(place),
  });
  const row = (teamId: string | null, label: string): MenuEntry => ({
    kind: 'sub',
    key: teamId ?? 'specialists',
    label,
    entries: (teamId === null ? FUNCTIONS : TEAM_LANES).map((lane) =>
      item({ lane, teamId }, laneName(words, lane, teamId !== null)),
    ),
  });
  const shared = (lane: 'leadership' | 'founder' | 'oneManBand' | 'support') =>
    item({ lane, teamId: null }, t(`lane.${lane}`));
  return [
    shared('leadership'),
    shared('founder'),
    shared('oneManBand'),
    row(null, t('canvas.specialists')),
    ...model.teams.map((team) => row(team.id, team.name)),
    shared('support'),
    ...(second || !now
      ? []
      : [{ kind: 'separator', key: 'end' } as const, item(UNPLACED, t('lane.unplaced'))]),
  ];
}
