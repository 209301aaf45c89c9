/**
 * The keyboard's twin of dragging: Space takes up, arrows go from lane to lane, Shift with up and down goes to another
 * position in the lane, Space or Enter puts down, with Shift as a second hat; Escape puts back.
 */
import type { KeyboardEvent } from 'react';
import { useDrag } from '#renderer/state/drag.ts';
import { nameNow } from '#renderer/state/shown-names.ts';
import { say } from '#renderer/state/say.ts';
import { useWorkshop } from '#renderer/state/open-workshop.ts';
import type { Id } from '#shared/domain/fields.ts';
import { directionOf, nextInDirection } from './geometry.ts';
import { carry, putBack, putDown, takeUp } from './hand.ts';
import { mapLanes } from './lane-map.ts';
import { cardsIn } from './pointer-drag.ts';
import { refocus } from './refocus.ts';

/** Handles a key for the card that has the focus; true where it was about carrying. */
export function carryKey(event: KeyboardEvent, card: HTMLElement, area: HTMLElement): boolean {
  const { personIds, byKeyboard } = useDrag.getState();
  if (personIds.length === 0) {
    if (event.code !== 'Space' || event.ctrlKey || event.altKey || event.metaKey) return false;
    if (takeUp(card, true, () => cardsIn(area))) showWhereItIs(area);
    return true;
  }
  if (!byKeyboard) return false;
  const direction = directionOf(event.code);
  if (direction && event.shiftKey && (direction === 'up' || direction === 'down')) {
    toPosition(area, direction === 'up' ? -1 : 1);
  } else if (direction) {
    toLane(area, direction);
  } else if (event.code === 'Space' || event.code === 'Enter') {
    putDownByKey(event.shiftKey);
  } else if (event.code === 'Escape') {
    putBack();
    refocus(card.dataset['rep'] ?? '', card.dataset['placement']);
  }
  // While something is held, no other key means anything: Tab would lose it.
  return true;
}

/** The focus left the card that is being carried, by a click or by another window: it goes back. */
export function carryLost(): void {
  const { personIds, byKeyboard } = useDrag.getState();
  if (byKeyboard && personIds.length > 0) putBack();
}

/** What is held, over which lane; measured anew at every step: it may have scrolled into sight since. */
function hold(area: HTMLElement) {
  const { personIds, overKey } = useDrag.getState();
  const map = mapLanes(area, personIds);
  return { map, here: map.lanes.find((lane) => lane.key === overKey) };
}

function showWhereItIs(area: HTMLElement): void {
  const { map, here } = hold(area);
  if (!here) return;
  useDrag.setState({ slot: map.slotAt(here, null) });
  here.element.scrollIntoView({ block: 'nearest' });
}

function toLane(area: HTMLElement, direction: NonNullable<ReturnType<typeof directionOf>>): void {
  const { map, here } = hold(area);
  if (!here) return;
  const others = map.lanes.filter((lane) => lane !== here).map((lane) => [lane, lane.box] as const);
  const next = nextInDirection(here.box, direction, others);
  if (!next) return;
  carry(next.place, null, false, map.slotAt(next, null));
  next.element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** One position up or down in the lane that it is over. */
function toPosition(area: HTMLElement, step: 1 | -1): void {
  const { over, before } = useDrag.getState();
  const { map, here } = hold(area);
  if (!here || !over || over.lane === 'unplaced') return;
  const order = map.placementsIn(here);
  const at = before === null ? order.length : order.indexOf(before);
  const next = Math.min(order.length, Math.max(0, at + step));
  if (next === at) return;
  const beforeNext = order[next] ?? null;
  carry(over, beforeNext, false, map.slotAt(here, beforeNext));
  say((words) =>
    beforeNext === null
      ? words.t('say.positionLast', { position: next + 1 })
      : words.t('say.position', { position: next + 1, name: nameOfPlacement(words, beforeNext) }),
  );
}

function nameOfPlacement(words: Parameters<typeof nameNow>[0], placementId: Id): string {
  const workshop = useWorkshop.getState().open?.workshop;
  return nameNow(words, workshop?.person[workshop.placement[placementId]?.personId ?? '']);
}

function putDownByKey(asSecond: boolean): void {
  const { over, before, slot, personIds } = useDrag.getState();
  if (asSecond) carry(over, before, true, slot);
  const { overKey } = useDrag.getState();
  putDown();
  refocus(personIds[0] ?? '', undefined, overKey);
}
