/** What the hand does, whether it is a mouse, a finger or the keyboard: take up, carry over lanes, put down, put back. */
import { dropWords, SECOND_HAT } from './drop-words.ts';
import { tellDrag } from '#renderer/state/drag-status.ts';
import { endDrag, useDrag } from '#renderer/state/drag.ts';
import type { SlotBox } from '#renderer/state/drag.ts';
import { nameNow } from '#renderer/state/shown-names.ts';
import { preview } from '#renderer/state/drop-preview.ts';
import { say } from '#renderer/state/say.ts';
import { run, useWorkshop } from '#renderer/state/open-workshop.ts';
import { selectMoved } from '#renderer/state/panes.ts';
import { whyLocked } from '#renderer/state/locked.ts';
import type { Command } from '#shared/commands/command.ts';
import type { Id } from '#shared/domain/fields.ts';
import { laneOf } from '#shared/domain/workshop.ts';
import { laneKey } from '#shared/domain/lanes.ts';
import type { LaneRef } from '#shared/domain/lanes.ts';
import { placeName } from '#shared/i18n/describe-edit.ts';
import type { Translator } from '#shared/i18n/index.ts';

/** Takes up a card, and with it everybody selected if it is one of them. False, with the reason told, where it is locked. */
export function takeUp(card: HTMLElement, byKeyboard: boolean, canvasOrder: () => readonly Id[]): boolean {
  const { open } = useWorkshop.getState();
  if (!open || whyLocked(open, true)) return false;
  const personId = card.dataset['rep'] ?? '';
  const placement = open.workshop.placement[card.dataset['placement'] ?? ''];
  const several = open.selection.includes(personId) && open.selection.length > 1;
  const personIds = several ? inOrder(open.selection, canvasOrder()) : [personId];
  const hats = Object.values(open.workshop.placement).filter(
    (other) => other.personId === personId && other.scenarioId === open.scenarioId,
  );
  const over = laneOf(placement);
  useDrag.setState({
    personIds,
    byKeyboard,
    hat: personIds.length === 1 && hats.length > 1 ? (placement?.id ?? null) : null,
    over: byKeyboard ? over : null,
    overKey: byKeyboard ? laneKey(over) : null,
    before: null,
    slot: null,
    also: false,
  });
  tellDrag((words) => movingText(words, byKeyboard ? over : null));
  say((words) => words.t('say.pickedUp', { name: who(words) }));
  return true;
}

/** The people of a selection who are on the canvas, in the order in which they stand there. */
function inOrder(selection: readonly Id[], order: readonly Id[]): Id[] {
  const wanted = new Set(selection);
  return [...new Set(order)].filter((id) => wanted.has(id));
}

/** Carries what is held over a lane, or over nothing; figures and words follow. `slot` is where the drop is shown. */
export function carry(place: LaneRef | null, before: Id | null, also: boolean, slot: SlotBox | null): void {
  const drag = useDrag.getState();
  const overKey = place ? laneKey(place) : null;
  const second = also && drag.personIds.length === 1 && place?.lane !== 'unplaced';
  if (overKey === drag.overKey && before === drag.before && second === drag.also) return;
  useDrag.setState({ over: place, overKey, before, slot, also: second });
  if (overKey === drag.overKey && second === drag.also) return;
  tellDrag((words) => movingText(words, place));
  say((words) =>
    place
      ? words.t(second ? 'say.overAlso' : 'say.over', { name: who(words), place: nameOfPlace(words, place) })
      : words.t('say.nowhere', { name: who(words) }),
  );
  preview(place && commandOf(place, null));
}

/** Puts down what is held where it is; true where that was a lane and nothing spoke against it. */
export function putDown(): boolean {
  const { over, before, personIds } = useDrag.getState();
  const name = who;
  if (!over) {
    putBack();
    return false;
  }
  const command = commandOf(over, before);
  finish();
  const done = run(command);
  if (done) selectMoved(personIds);
  say((words) =>
    done
      ? words.t('say.dropped', { name: name(words, personIds), place: nameOfPlace(words, over) })
      : words.t('say.back', { name: name(words, personIds) }),
  );
  return done;
}

/** Lets go of what is held as if it had never been taken. */
export function putBack(): void {
  const { personIds } = useDrag.getState();
  finish();
  say((words) => words.t('say.back', { name: who(words, personIds) }));
}

function finish(): void {
  preview(null);
  tellDrag(null);
  endDrag();
}

function commandOf(to: LaneRef, before: Id | null): Command {
  const { personIds, hat, also } = useDrag.getState();
  const scenarioId = useWorkshop.getState().open?.scenarioId ?? '';
  const [personId = ''] = personIds;
  if (also) return { type: 'hat.add', scenarioId, personId, to, before, share: SECOND_HAT };
  return { type: 'person.place', scenarioId, personIds, to, before, ...(hat !== null && { hat }) };
}

function who(words: Translator, personIds: readonly Id[] = useDrag.getState().personIds): string {
  if (personIds.length > 1) return words.t('canvas.people', { count: personIds.length });
  return nameNow(words, useWorkshop.getState().open?.workshop.person[personIds[0] ?? '']);
}

function nameOfPlace(words: Translator, place: LaneRef): string {
  return placeName(words, place.lane, useWorkshop.getState().open?.workshop.team[place.teamId ?? '']?.name);
}

/** "Moving Zsófia Tóth to Team DACH, Inbound". */
function movingText(words: Translator, place: LaneRef | null): string {
  if (!place) return words.t('status.nowhere', { who: who(words) });
  const { also } = useDrag.getState();
  const key = also ? 'status.alsoAt' : 'status.moving';
  const moving = words.t(key, { who: who(words), place: nameOfPlace(words, place) });
  return `${moving}: ${dropWords(words, place).told}`;
}
