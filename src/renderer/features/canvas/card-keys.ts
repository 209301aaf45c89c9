/** Keys on a card that is not being carried: walking, selecting, opening, ordering, taking away. */
import type { KeyboardEvent } from 'react';
import { nameNow } from '#renderer/state/shown-names.ts';
import { say } from '#renderer/state/say.ts';
import { whyLocked } from '#renderer/state/locked.ts';
import { run, select, useWorkshop } from '#renderer/state/open-workshop.ts';
import { request } from '#renderer/state/requests.ts';
import type { Id } from '#shared/domain/fields.ts';
import { UNPLACED } from '#shared/domain/lanes.ts';
import { directionOf, nextInDirection } from './drag/geometry.ts';
import { refocus } from './drag/refocus.ts';
import { extendTo, selectAll } from './select/click-select.ts';

/** Answers whether the key meant something. */
export function cardKey(event: KeyboardEvent, card: HTMLElement, area: HTMLElement): boolean {
  const personId = card.dataset['rep'] ?? '';
  const direction = directionOf(event.code);
  const control = event.ctrlKey || event.metaKey;
  if (direction && event.altKey && (direction === 'up' || direction === 'down')) {
    moveInLane(card, direction === 'up' ? -1 : 1);
  } else if (direction && !control && !event.altKey) {
    const next = neighbour(card, direction, area);
    next?.focus();
    if (next && event.shiftKey) extendTo(area, card, next);
  } else if (event.key === 'Home' || event.key === 'End') {
    const cards = [...(card.closest('[data-lane]')?.querySelectorAll<HTMLElement>('[data-rep]') ?? [])];
    cards.at(event.key === 'Home' ? 0 : -1)?.focus();
  } else if (event.key === 'Enter' && !control) {
    select([personId]);
    request('person.fields', { text: true });
  } else if (event.key === 'Delete' || event.key === 'Backspace') {
    unplace(personId, card.dataset['placement']);
  } else if (event.key === 'Escape') {
    select([]);
  } else if (event.key.toLowerCase() === 'a' && control) {
    selectAll(area);
  } else if (event.code === 'Space' && control) {
    const selection = useWorkshop.getState().open?.selection ?? [];
    select(
      selection.includes(personId) ? selection.filter((id) => id !== personId) : [...selection, personId],
    );
  } else return false;
  return true;
}

function neighbour(
  card: HTMLElement,
  direction: NonNullable<ReturnType<typeof directionOf>>,
  area: HTMLElement,
) {
  const others = [...area.querySelectorAll<HTMLElement>('[data-rep]')].filter((other) => other !== card);
  const boxes = others.map((other) => [other, other.getBoundingClientRect()] as const);
  return nextInDirection(card.getBoundingClientRect(), direction, boxes);
}

/** Takes people back to the tray: everybody selected, or the one; of several hats only the one that was meant. */
export function unplace(personId: Id, placementId?: Id): void {
  const { open } = useWorkshop.getState();
  if (!open || whyLocked(open, true)) return;
  const { scenarioId, selection, workshop } = open;
  const personIds = selection.includes(personId) ? selection : [personId];
  const hats = Object.values(workshop.placement).filter(
    (placement) => placement.personId === personId && placement.scenarioId === scenarioId,
  );
  const one = personIds.length === 1 && hats.length > 1 && placementId !== undefined;
  const done = one
    ? run({ type: 'hat.remove', placementId })
    : run({ type: 'person.place', scenarioId, personIds, to: UNPLACED, before: null });
  if (done) say((words) => words.t('say.unplaced', { name: whom(words, personIds) }));
  refocus(personId);
}

/** One position earlier (-1) or later (1) in the lane. */
export function moveInLane(card: HTMLElement, step: 1 | -1): void {
  const { open } = useWorkshop.getState();
  if (!open || whyLocked(open, true)) return;
  const own = open.workshop.placement[card.dataset['placement'] ?? ''];
  const lane = [...(card.closest('[data-lane]')?.querySelectorAll<HTMLElement>('[data-placement]') ?? [])];
  const at = lane.indexOf(card);
  if (!own || at < 0 || !lane[at + step]) return;
  // Before the one above, or before the one after the next.
  const before = lane[step < 0 ? at - 1 : at + 2]?.dataset['placement'] ?? null;
  const done = run({
    type: 'person.place',
    scenarioId: open.scenarioId,
    personIds: [own.personId],
    to: { lane: own.lane, teamId: own.teamId },
    before,
    hat: own.id,
  });
  if (!done) return;
  say((words) => words.t('say.moved', { name: whom(words, [own.personId]), position: at + step + 1 }));
  refocus(own.personId, own.id);
}

function whom(words: Parameters<typeof nameNow>[0], personIds: readonly Id[]): string {
  if (personIds.length > 1) return words.t('canvas.people', { count: personIds.length });
  return nameNow(words, useWorkshop.getState().open?.workshop.person[personIds[0] ?? '']);
}
