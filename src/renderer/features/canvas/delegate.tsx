/**
 * The one draggable of the board. A hook on each card would render every card whenever a drag starts, enters a lane
 * or ends; this one is pointed at the card that was pressed.
 */
import { useDraggable } from '@dnd-kit/core';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { RefObject, SyntheticEvent } from 'react';
import { flushSync } from 'react-dom';
import { useWords } from '#renderer/state/app.ts';

const NONE = { id: 'none', node: null as HTMLElement | null };

export function DragDelegate({ area }: { readonly area: RefObject<HTMLElement | null> }) {
  const words = useWords();
  const [pressed, setPressed] = useState(NONE);
  const { setNodeRef, listeners } = useDraggable({ id: pressed.id });
  const current = useRef(listeners);

  useLayoutEffect(() => {
    current.current = listeners;
    setNodeRef(pressed.node);
  });

  useEffect(() => {
    const root = area.current;
    if (!root) return;
    const forward = (event: PointerEvent | KeyboardEvent) => {
      const node = (event.target as HTMLElement).closest<HTMLElement>('[data-rep]');
      const name = event.type === 'keydown' ? 'onKeyDown' : 'onPointerDown';
      if (
        !node ||
        (name === 'onKeyDown' && (event.target !== node || (event as KeyboardEvent).code !== 'Space'))
      )
        return;
      if (node.dataset['dragging'] === '1') return;
      flushSync(() => setPressed({ id: node.dataset['rep'] ?? 'none', node }));
      current.current?.[name]?.(asReactEvent(event, node));
    };
    root.addEventListener('pointerdown', forward);
    root.addEventListener('keydown', forward);
    return () => {
      root.removeEventListener('pointerdown', forward);
      root.removeEventListener('keydown', forward);
    };
  }, [area]);

  return (
    <p id="canvas-how" hidden>
      {words.t('canvas.how')}
    </p>
  );
}

/** What the sensors of dnd-kit read of React's events, made from the native one. */
function asReactEvent(event: PointerEvent | KeyboardEvent, node: HTMLElement): SyntheticEvent {
  return {
    nativeEvent: event,
    currentTarget: node,
    target: event.target,
    code: (event as KeyboardEvent).code,
    button: (event as PointerEvent).button,
    preventDefault: () => event.preventDefault(),
    stopPropagation: () => event.stopPropagation(),
    isDefaultPrevented: () => event.defaultPrevented,
  } as unknown as SyntheticEvent;
}
