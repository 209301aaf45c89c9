/**
 * Dragging on the board by mouse, pen and finger. Everything is done past React, so that nothing renders because the
 * hand moved.
 */
import { useEffect } from 'react';
import type { RefObject } from 'react';
import type { Id } from '#shared/domain/fields.ts';
import { useDrag } from '#renderer/state/drag.ts';
import { autoScroll } from './auto-scroll.ts';
import type { AutoScroll } from './auto-scroll.ts';
import { liftGhost } from './ghost.ts';
import type { Ghost } from './ghost.ts';
import { carry, putBack, putDown, takeUp } from './hand.ts';
import { mapLanes } from './lane-map.ts';
import type { LaneMap } from './lane-map.ts';
import { sense } from './press.ts';
import type { Point } from './press.ts';

/** Listens for presses on cards in the area. */
export function usePointerDrag(area: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = area.current;
    if (!root) return;
    const press = (event: PointerEvent) => {
      const card = (event.target as HTMLElement).closest<HTMLElement>('[data-rep]');
      // With a modifier a press still selects; it becomes a drag when it moves.
      if (!card || !event.isPrimary || event.button !== 0 || useDrag.getState().personIds.length > 0) return;
      startDrag(root, card, event);
    };
    root.addEventListener('pointerdown', press);
    return () => root.removeEventListener('pointerdown', press);
  }, [area]);
}

interface Held {
  readonly map: LaneMap;
  readonly ghost: Ghost;
  readonly scroll: AutoScroll | null;
  readonly stop: () => void;
}

function startDrag(root: HTMLElement, card: HTMLElement, event: PointerEvent): void {
  const start: Point = { x: event.clientX, y: event.clientY };
  let last = start;
  let also = wantsSecond(event);
  let held: Held | null = null;

  const follow = () => {
    if (!held) return;
    const lane = held.map.laneAt(last.x, last.y);
    const before = lane && lane.onBoard ? held.map.beforeAt(lane, last.x, last.y) : null;
    carry(lane?.place ?? null, before, also, lane && held.map.slotAt(lane, before));
  };
  const scrolled = () => {
    held?.map.scrolled();
    follow();
  };
  const keys = (key: KeyboardEvent) => {
    if (key.key !== 'Alt' && key.key !== 'Control') return;
    key.preventDefault();
    also = wantsSecond(key);
    follow();
  };
  // The sensor's own moves do not carry the modifier keys.
  const modifiers = (move: PointerEvent) => (also = wantsSecond(move));

  const end = (finish: () => void) => {
    if (!held) return;
    held.stop();
    held = null;
    finish();
  };

  sense(card, event, {
    onStart() {
      if (!takeUp(card, false, () => cardsIn(root))) return;
      const board = root.querySelector<HTMLElement>('.board');
      const { personIds } = useDrag.getState();
      const ghost = liftGhost(card, personIds.length);
      const scroll = board ? autoScroll(board) : null;
      board?.addEventListener('scroll', scrolled, { passive: true });
      window.addEventListener('keydown', keys);
      window.addEventListener('keyup', keys);
      window.addEventListener('pointermove', modifiers, { capture: true, passive: true });
      const stop = () => {
        ghost.remove();
        scroll?.stop();
        board?.removeEventListener('scroll', scrolled);
        window.removeEventListener('keydown', keys);
        window.removeEventListener('keyup', keys);
        window.removeEventListener('pointermove', modifiers, { capture: true });
      };
      held = { map: mapLanes(root, personIds), ghost, scroll, stop };
    },
    onMove(point) {
      if (!held) return;
      last = point;
      held.scroll?.at(point.x, point.y);
      // Before the copy moves: what is measured on the way finds the page as it was drawn.
      follow();
      held.ghost.moveBy(point.x - start.x, point.y - start.y);
    },
    onEnd: () => end(() => void putDown()),
    onCancel: () => end(putBack),
  });
}

const wantsSecond = (event: { readonly altKey: boolean; readonly ctrlKey: boolean }): boolean =>
  event.altKey || event.ctrlKey;

/** People in an area, in the order in which they stand there. */
export function cardsIn(root: HTMLElement): readonly Id[] {
  return [...root.querySelectorAll<HTMLElement>('[data-rep]')].map((card) => card.dataset['rep'] ?? '');
}
