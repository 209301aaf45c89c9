/** What can be done with a lane, and with the team that it belongs to. */
import { addPerson, addVacancy } from '#renderer/state/additions.ts';
import { run, select } from '#renderer/state/open-workshop.ts';
import type { MenuEntry } from '#renderer/ui/popup-menu.tsx';
import type { LaneRef } from '#shared/domain/lanes.ts';
import type { Team } from '#shared/domain/team.ts';
import { placeName } from '#shared/i18n/describe-edit.ts';
import type { BoardModel } from '../board-model.ts';
import type { CardContext } from '../card-context.ts';

export function laneEntries(
  lane: HTMLElement,
  place: LaneRef,
  { words, locked }: CardContext,
  model: BoardModel,
): { readonly label: string; readonly entries: readonly MenuEntry[] } {
  const { t } = words;
  const team = model.teams.find((other) => other.id === place.teamId);
  const inTray = place.lane === 'unplaced';
  const people = [...lane.querySelectorAll<HTMLElement>('[data-rep]')].map(
    (card) => card.dataset['rep'] ?? '',
  );
  const name = placeName(words, place.lane, team?.name);
  const entries: MenuEntry[] = [
    ...(locked ? [{ kind: 'note' as const, key: 'locked', label: t('cardMenu.locked') }] : []),
    inTray
      ? { kind: 'item', key: 'add', label: t('tray.addPerson'), disabled: locked, run: addPerson }
      : {
          kind: 'item',
          key: 'vacancy',
          label: t('vacancy.add'),
          disabled: locked,
          run: () => addVacancy(place),
        },
    {
      kind: 'item',
      key: 'all',
      label: t('cardMenu.selectLane'),
      disabled: people.length === 0,
      run: () => select([...new Set(people)]),
    },
    ...(team ? teamEntries(team, model, words, locked) : []),
  ];
  return { label: t('cardMenu.about', { name }), entries };
}

function teamEntries(
  team: Team,
  model: BoardModel,
  { t }: CardContext['words'],
  locked: boolean,
): MenuEntry[] {
  const at = model.teams.indexOf(team);
  const row = () => document.querySelector<HTMLElement>(`[data-team="${CSS.escape(team.id)}"] [data-rename]`);
  const item = (key: string, label: string, disabled: boolean, act: () => void): MenuEntry => ({
    kind: 'item',
    key,
    label,
    disabled: locked || disabled,
    run: act,
  });
  return [
    { kind: 'separator', key: 'team' },
    item('rename', t('team.rename', { team: team.name }), false, () =>
      requestAnimationFrame(() => row()?.click()),
    ),
    item('up', t('team.up'), at <= 0, () => void run(reordered(team, model.teams, -1))),
    item(
      'down',
      t('team.down'),
      at === model.teams.length - 1,
      () => void run(reordered(team, model.teams, 1)),
    ),
    item('removeTeam', t('team.remove', { team: team.name }), false, () => {
      select([]);
      run({ type: 'team.remove', teamId: team.id });
    }),
  ];
}

/** The team between the two rows above, or below, those it stands between now. */
function reordered(team: Team, teams: readonly Team[], step: 1 | -1) {
  const at = teams.indexOf(team);
  const near = teams[at + step]?.order ?? team.order;
  const far = teams[at + 2 * step]?.order ?? near + step * 2;
  return { type: 'team.edit' as const, teamId: team.id, patch: { order: (near + far) / 2 } };
}
