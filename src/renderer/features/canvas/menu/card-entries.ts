/** Everything that can be done with a card, or with all that are selected. */
import { say } from '#renderer/state/say.ts';
import { run, select, useWorkshop } from '#renderer/state/open-workshop.ts';
import { request } from '#renderer/state/requests.ts';
import type { MenuEntry } from '#renderer/ui/popup-menu.tsx';
import type { Command } from '#shared/commands/command.ts';
import type { LaneRef } from '#shared/domain/lanes.ts';
import { UNPLACED } from '#shared/domain/lanes.ts';
import type { Placement } from '#shared/domain/placement.ts';
import { placeName } from '#shared/i18n/describe-edit.ts';
import type { BoardModel } from '../board-model.ts';
import { moveInLane, unplace } from '../card-keys.ts';
import { SECOND_HAT } from '../drag/drop-words.ts';
import { refocus } from '../drag/refocus.ts';
import type { CardContext } from '../card-context.ts';
import { placeEntries } from './place-entries.ts';

interface Entries {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}

const SHARES = [0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9];

export function cardEntries(card: HTMLElement, context: CardContext, model: BoardModel): Entries {
  const { words, locked } = context;
  const { t } = words;
  const open = useWorkshop.getState().open;
  if (!open) return { label: '', entries: [] };
  const { scenarioId, selection, workshop } = open;
  const personId = card.dataset['rep'] ?? '';
  const person = workshop.person[personId];
  const placement = workshop.placement[card.dataset['placement'] ?? ''];
  const several = selection.length > 1;
  const personIds = several ? selection : [personId];
  const who = several
    ? t('canvas.people', { count: selection.length })
    : person
      ? context.nameOf(person)
      : '';
  const hats = several ? [] : hatsOf(Object.values(workshop.placement), personId, scenarioId);

  const done = (command: Command, place: LaneRef | null) => {
    if (!run(command)) return;
    const team = workshop.team[place?.teamId ?? '']?.name;
    if (place) say(() => t('say.dropped', { name: who, place: placeName(words, place.lane, team) }));
    refocus(personId);
  };
  const move = (to: LaneRef) =>
    done(
      {
        type: 'person.place',
        scenarioId,
        personIds,
        to,
        before: null,
        ...(hats.length > 1 && placement && { hat: placement.id }),
      },
      to,
    );
  const alsoAt = (to: LaneRef) =>
    done({ type: 'hat.add', scenarioId, personId, to, before: null, share: SECOND_HAT }, to);
  const note = locked ? [{ kind: 'note' as const, key: 'locked', label: t('cardMenu.locked') }] : [];
  const twoHats: MenuEntry[] =
    hats.length > 1 && placement
      ? [
          {
            kind: 'sub',
            key: 'share',
            label: t('cardMenu.share'),
            disabled: locked,
            entries: shareEntries(context, placement),
          },
          {
            kind: 'item',
            key: 'hatOff',
            label: t('cardMenu.hatOff'),
            disabled: locked,
            run: () => done({ type: 'hat.remove', placementId: placement.id }, null),
          },
        ]
      : [];
  const entries: MenuEntry[] = [
    ...note,
    {
      kind: 'item',
      key: 'details',
      label: t('cardMenu.details'),
      shortcut: t('keys.enter'),
      disabled: several,
      run: () => {
        select([personId]);
        // The menu gives the focus back to the card first.
        requestAnimationFrame(() => request('person.fields', { text: true }));
      },
    },
    { kind: 'separator', key: 's1' },
    {
      kind: 'sub',
      key: 'move',
      label: t('cardMenu.move'),
      disabled: locked,
      entries: placeEntries(context, model, placement, move),
    },
    {
      kind: 'sub',
      key: 'also',
      label: t('cardMenu.also'),
      disabled: locked || several || !placement,
      entries: placeEntries(context, model, placement, alsoAt, true),
    },
    ...twoHats,
    {
      kind: 'item',
      key: 'earlier',
      label: t('cardMenu.earlier'),
      shortcut: 'Alt+↑',
      disabled: locked || several || !placement,
      run: () => moveInLane(card, -1),
    },
    {
      kind: 'item',
      key: 'later',
      label: t('cardMenu.later'),
      shortcut: 'Alt+↓',
      disabled: locked || several || !placement,
      run: () => moveInLane(card, 1),
    },
    {
      kind: 'item',
      key: 'unplace',
      label: t('cardMenu.unplace'),
      shortcut: t('keys.delete'),
      disabled: locked || !placement,
      run: () =>
        several
          ? done({ type: 'person.place', scenarioId, personIds, to: UNPLACED, before: null }, UNPLACED)
          : unplace(personId),
    },
    { kind: 'separator', key: 's2' },
    {
      kind: 'check',
      key: 'vacancy',
      label: t('person.isVacancy'),
      checked: person?.vacancy ?? false,
      run: () =>
        done(
          { type: 'person.edit', personId, patch: { vacancy: !(person?.vacancy ?? false) }, scenarioId },
          null,
        ),
    },
    {
      kind: 'item',
      key: 'lane',
      label: t('cardMenu.selectLane'),
      run: () =>
        select(
          [...(card.closest('[data-lane]')?.querySelectorAll<HTMLElement>('[data-rep]') ?? [])].map(
            (other) => other.dataset['rep'] ?? '',
          ),
        ),
    },
    {
      kind: 'item',
      key: 'remove',
      label: several ? t('inspector.removeSeveral', { count: selection.length }) : t('inspector.remove'),
      disabled: locked,
      run: () => void run({ type: 'person.remove', personIds }),
    },
  ];
  return {
    label: t('cardMenu.about', { name: who }),
    entries: several ? entries.filter((entry) => entry.key !== 'vacancy') : entries,
  };
}

function shareEntries({ words }: CardContext, placement: Placement): MenuEntry[] {
  return SHARES.map((share) => ({
    kind: 'check',
    key: String(share),
    label: words.percent(share),
    checked: Math.abs(share - placement.share) < 0.005,
    run: () => {
      if (run({ type: 'hat.share', placementId: placement.id, share }))
        refocus(placement.personId, placement.id);
    },
  }));
}

function hatsOf(all: readonly Placement[], personId: string, scenarioId: string): Placement[] {
  return all.filter((placement) => placement.personId === personId && placement.scenarioId === scenarioId);
}
