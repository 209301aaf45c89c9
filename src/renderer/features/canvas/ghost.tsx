/** The card in the hand: a copy moved by one Web Animation, which spares the browser a repaint of the whole board. */
import { useDndMonitor } from '@dnd-kit/core';
import { useRef } from 'react';
import { useDrag } from '#renderer/state/drag.ts';

interface Ghost {
  readonly element: HTMLElement;
  readonly animation: Animation;
  /** Where the card was when it was taken, in pixels of the window. */
  readonly start: { readonly left: number; readonly top: number };
  readonly zoom: number;
  x: number;
  y: number;
}

export function DragGhost() {
  const ghost = useRef<Ghost | null>(null);
  const remove = () => {
    ghost.current?.element.remove();
    ghost.current = null;
  };
  useDndMonitor({
    onDragStart: ({ active }) => {
      const source = document.querySelector<HTMLElement>(`[data-rep="${CSS.escape(String(active.id))}"]`);
      if (source) ghost.current = createGhost(source, useDrag.getState().personIds.length);
    },
    onDragMove: ({ active }) => {
      const held = ghost.current;
      const now = active.rect.current.translated;
      if (!held || !now) return;
      // The rectangle is where the hand is in the window; the event's own delta also counts what was scrolled.
      const x = (now.left - held.start.left) / held.zoom;
      const y = (now.top - held.start.top) / held.zoom;
      const effect = held.animation.effect as KeyframeEffect;
      effect.setKeyframes([
        { transform: `translate(${held.x}px, ${held.y}px) rotate(2deg)` },
        { transform: `translate(${x}px, ${y}px) rotate(2deg)` },
      ]);
      held.animation.currentTime = 0;
      held.animation.play();
      held.x = x;
      held.y = y;
    },
    onDragEnd: remove,
    onDragCancel: remove,
  });
  return null;
}

function createGhost(source: HTMLElement, count: number): Ghost {
  const box = source.getBoundingClientRect();
  const element = source.cloneNode(true) as HTMLElement;
  const zoom = source.offsetWidth > 0 ? box.width / source.offsetWidth : 1;
  for (const name of ['data-rep', 'data-placement', 'data-dragging', 'id']) element.removeAttribute(name);
  element.setAttribute('aria-hidden', 'true');
  element.tabIndex = -1;
  element.classList.add('ghost');
  if (count > 1) element.dataset['count'] = String(count);
  Object.assign(element.style, {
    left: `${box.left / zoom}px`,
    top: `${box.top / zoom}px`,
    width: `${source.offsetWidth}px`,
    zoom: String(zoom),
  });
  document.body.append(element);
  const still = { transform: 'translate(0, 0) rotate(2deg)' };
  const animation = element.animate([still, still], { duration: 16, fill: 'forwards' });
  return { element, animation, start: { left: box.left, top: box.top }, zoom, x: 0, y: 0 };
}
