/**
 * Moving people in the org chart with mouse, pen or finger. There is nothing to drop on: whom a drop would mean is read
 * from the layout, which knows where everybody is.
 */
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { Id } from '#shared/domain/fields.ts';
import { autoScroll } from '../drag/auto-scroll.ts';
import { sense } from '../drag/press.ts';
import type { Point } from '../drag/press.ts';
import { createChartGhost } from './chart-ghost.ts';

interface ChartDrag {
  /** Takes somebody; answers how many people are held, 0 where nothing can be moved. */
  readonly onStart: (personId: Id) => number;
  /** Pixels of the window; also while the chart moves under a hand that rests. */
  readonly onMove: (x: number, y: number) => void;
  readonly onDrop: () => void;
  readonly onCancel: () => void;
}

/** Listens for presses on cards in the scrolled area. */
export function useChartDrag(area: RefObject<HTMLElement | null>, drag: ChartDrag): void {
  const latest = useRef(drag);
  useLayoutEffect(() => {
    latest.current = drag;
  });
  useEffect(() => {
    const root = area.current;
    if (!root) return;
    let busy = false;
    const press = (event: PointerEvent) => {
      const target = event.target as HTMLElement;
      const card = target.closest<HTMLElement>('[data-rep]');
      if (!card || busy || !event.isPrimary || event.button !== 0 || target.closest('button')) return;
      hold(
        root,
        card,
        event,
        () => latest.current,
        (held) => (busy = held),
      );
    };
    root.addEventListener('pointerdown', press);
    return () => root.removeEventListener('pointerdown', press);
  }, [area]);
}

function hold(
  root: HTMLElement,
  card: HTMLElement,
  event: PointerEvent,
  on: () => ChartDrag,
  busy: (held: boolean) => void,
): void {
  const start: Point = { x: event.clientX, y: event.clientY };
  let last = start;
  let stop: (() => void) | null = null;
  let move = (_point: Point) => {};
  const end = (done: () => void) => {
    if (!stop) return;
    stop();
    stop = null;
    busy(false);
    done();
  };
  sense(card, event, {
    onStart() {
      const count = on().onStart(card.dataset['rep'] ?? '');
      if (count === 0) return;
      busy(true);
      const ghost = createChartGhost(card, start, count);
      const scroll = autoScroll(root);
      const scrolled = () => on().onMove(last.x, last.y);
      root.addEventListener('scroll', scrolled, { passive: true });
      move = ({ x, y }) => {
        last = { x, y };
        scroll.at(x, y);
        ghost.moveTo(x, y);
        on().onMove(x, y);
      };
      stop = () => {
        ghost.remove();
        scroll.stop();
        root.removeEventListener('scroll', scrolled);
      };
    },
    onMove: (point) => stop && move(point),
    onEnd: () => end(() => on().onDrop()),
    onCancel: () => end(() => on().onCancel()),
  });
}
