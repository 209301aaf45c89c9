/**
 * Moving people in the org chart with mouse, pen or finger. One draggable for all cards, pointed at the one that was
 * pressed, and no droppable at all: whom a drop would mean is read from the layout, which knows where everybody is.
 */
import { DndContext, PointerSensor, useDraggable, useSensor, useSensors } from '@dnd-kit/core';
import type { DragStartEvent } from '@dnd-kit/core';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { PointerEvent as ReactPointerEvent, ReactNode, RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { Id } from '#shared/domain/fields.ts';
import { createChartGhost } from './chart-ghost.ts';
import type { ChartGhost } from './chart-ghost.ts';

/** A press becomes a drag after this many pixels, so that a click stays a click. */
const ACTIVATION = { activationConstraint: { distance: 4 } };
const AUTO_SCROLL = { canScroll: (element: Element) => element.matches('.chart-scroll') };
const NO_HITS = () => [];
/** The chart has a voice of its own, which the keyboard uses as well. */
const SILENT = {
  announcements: {
    onDragStart: () => undefined,
    onDragOver: () => undefined,
    onDragEnd: () => undefined,
    onDragCancel: () => undefined,
  },
};

interface PointerDragProps {
  readonly area: RefObject<HTMLElement | null>;
  /** Takes somebody; answers how many people are held, 0 where nothing can be moved. */
  readonly onStart: (personId: Id) => number;
  readonly onMove: (x: number, y: number) => void;
  readonly onDrop: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

export function PointerDrag({ area, onStart, onMove, onDrop, onCancel, children }: PointerDragProps) {
  const sensors = useSensors(useSensor(PointerSensor, ACTIVATION));
  const ghost = useRef<ChartGhost | null>(null);
  const pointer = useRef({ x: 0, y: 0 });
  const holding = useRef(false);

  useEffect(() => {
    const follow = (event: PointerEvent) => {
      pointer.current = { x: event.clientX, y: event.clientY };
      if (!holding.current) return;
      ghost.current?.moveTo(event.clientX, event.clientY);
      onMove(event.clientX, event.clientY);
    };
    window.addEventListener('pointermove', follow, { capture: true, passive: true });
    return () => window.removeEventListener('pointermove', follow, { capture: true });
  }, [onMove]);

  const start = ({ active }: DragStartEvent) => {
    const count = onStart(String(active.id));
    if (count === 0) return;
    holding.current = true;
    const node = area.current?.querySelector<HTMLElement>(`[data-rep="${CSS.escape(String(active.id))}"]`);
    if (node) ghost.current = createChartGhost(node, pointer.current, count);
  };
  const end = (done: () => void) => () => {
    ghost.current?.remove();
    ghost.current = null;
    if (!holding.current) return;
    holding.current = false;
    done();
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={NO_HITS}
      autoScroll={AUTO_SCROLL}
      accessibility={SILENT}
      onDragStart={start}
      // The chart moves under a hand that rests at its edge.
      onDragMove={() => holding.current && onMove(pointer.current.x, pointer.current.y)}
      onDragEnd={end(onDrop)}
      onDragCancel={end(onCancel)}
    >
      {children}
      <Delegate area={area} />
    </DndContext>
  );
}

const NONE = { id: 'none', node: null as HTMLElement | null };

function Delegate({ area }: { readonly area: RefObject<HTMLElement | null> }) {
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
    const forward = (event: PointerEvent) => {
      const target = event.target as HTMLElement;
      const node = target.closest<HTMLElement>('[data-rep]');
      if (!node || event.button !== 0 || target.closest('button')) return;
      flushSync(() => setPressed({ id: node.dataset['rep'] ?? 'none', node }));
      const onPointerDown = current.current?.['onPointerDown'] as
        ((e: ReactPointerEvent) => void) | undefined;
      onPointerDown?.({
        nativeEvent: event,
        currentTarget: node,
        target,
        button: event.button,
        preventDefault: () => event.preventDefault(),
        stopPropagation: () => event.stopPropagation(),
        isDefaultPrevented: () => event.defaultPrevented,
      } as unknown as ReactPointerEvent);
    };
    root.addEventListener('pointerdown', forward);
    return () => root.removeEventListener('pointerdown', forward);
  }, [area]);
  return null;
}
