/** Who is selected by clicks and keys: one, one more with Ctrl or Cmd, everybody between with Shift. */
import type { MouseEvent } from 'react';
import { select, useWorkshop } from '#renderer/state/open-workshop.ts';
import type { Id } from '#shared/domain/fields.ts';

/** Where a range with Shift begins: who was selected last without it. */
let anchor: HTMLElement | null = null;

export function selectByClick(event: MouseEvent<HTMLElement>, area: HTMLElement | null): void {
  const target = event.target as HTMLElement;
  // A menu is drawn elsewhere, and its clicks come here all the same.
  if (!event.currentTarget.contains(target)) return;
  const card = target.closest<HTMLElement>('[data-rep]');
  if (!card) {
    if (!target.closest('button, input, select, a, [role=dialog]')) select([]);
    return;
  }
  const personId = idOf(card);
  const selection = useWorkshop.getState().open?.selection ?? [];
  if (event.shiftKey && area && anchor && area.contains(anchor)) {
    const kept = event.ctrlKey || event.metaKey ? selection : [];
    select([...new Set([...kept, ...between(area, anchor, card)])]);
  } else if (event.ctrlKey || event.metaKey || event.shiftKey) {
    anchor = card;
    select(
      selection.includes(personId) ? selection.filter((id) => id !== personId) : [...selection, personId],
    );
  } else {
    anchor = card;
    select([personId]);
  }
}

/** Shift with an arrow: the selection grows to the card that the focus goes to. */
export function extendTo(area: HTMLElement, from: HTMLElement, to: HTMLElement): void {
  const selection = useWorkshop.getState().open?.selection ?? [];
  if (!anchor || !area.contains(anchor) || !selection.includes(idOf(from))) anchor = from;
  select([...new Set([...selection, idOf(from), idOf(to)])]);
}

export function selectAll(area: HTMLElement): void {
  select([...new Set([...area.querySelectorAll<HTMLElement>('[data-rep]')].map(idOf))]);
}

/** Everybody from one card to another: in their lane where they share one, else in the order of the canvas. */
function between(area: HTMLElement, from: HTMLElement, to: HTMLElement): Id[] {
  const lane = to.closest('[data-lane]');
  const scope = lane?.contains(from) ? lane : area;
  const cards = [...scope.querySelectorAll<HTMLElement>('[data-rep]')];
  const [a, b] = [cards.indexOf(from), cards.indexOf(to)];
  return cards.slice(Math.min(a, b), Math.max(a, b) + 1).map(idOf);
}

const idOf = (card: HTMLElement): Id => card.dataset['rep'] ?? '';
