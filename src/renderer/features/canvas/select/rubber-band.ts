/** A rectangle drawn on the free ground of the board selects everybody it touches; Shift or Ctrl adds to who is selected. */
import { useEffect } from 'react';
import type { RefObject } from 'react';
import { select, useWorkshop } from '#renderer/state/open-workshop.ts';
import { autoScroll } from '../drag/auto-scroll.ts';
import type { Box } from '../drag/geometry.ts';
import { sense } from '../drag/press.ts';

/** What takes a press for itself. */
const TAKEN = '[data-rep], button, input, select, textarea, a, summary, .column-head, .corner';

export function useRubberBand(board: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = board.current;
    if (!root) return;
    const press = (event: PointerEvent) => {
      const free = !(event.target as HTMLElement).closest(TAKEN) && !onScrollbar(root, event);
      if (!free || !event.isPrimary || event.button !== 0 || event.pointerType === 'touch') return;
      if (root.dataset['panning'] === undefined) drawBand(root, event);
    };
    root.addEventListener('pointerdown', press);
    return () => root.removeEventListener('pointerdown', press);
  }, [board]);
}

function onScrollbar(root: HTMLElement, event: PointerEvent): boolean {
  const box = root.getBoundingClientRect();
  return event.clientX > box.left + root.clientWidth || event.clientY > box.top + root.clientHeight;
}

interface Target {
  readonly card: HTMLElement;
  readonly box: Box;
}

function drawBand(root: HTMLElement, event: PointerEvent): void {
  const adds = event.shiftKey || event.ctrlKey || event.metaKey;
  const kept = adds ? (useWorkshop.getState().open?.selection ?? []) : [];
  const frame = root.getBoundingClientRect();
  /** In pixels of the board's content. */
  const inside = (x: number, y: number) => ({
    x: x - frame.left + root.scrollLeft,
    y: y - frame.top + root.scrollTop,
  });
  const start = inside(event.clientX, event.clientY);
  let point = { x: event.clientX, y: event.clientY };
  let targets: readonly Target[] = [];
  let band: HTMLElement | null = null;
  const touched = new Set<HTMLElement>();
  const scroll = autoScroll(root);

  const draw = () => {
    const now = inside(point.x, point.y);
    const box = {
      left: Math.min(start.x, now.x),
      top: Math.min(start.y, now.y),
      width: Math.abs(now.x - start.x),
      height: Math.abs(now.y - start.y),
    };
    if (band) {
      band.style.transform = `translate(${box.left}px, ${box.top}px)`;
      band.style.width = `${box.width}px`;
      band.style.height = `${box.height}px`;
    }
    for (const { card, box: own } of targets) {
      if (meets(box, own) === touched.has(card)) continue;
      if (touched.delete(card)) delete card.dataset['banded'];
      else {
        touched.add(card);
        card.dataset['banded'] = '';
      }
    }
  };
  const end = () => {
    scroll.stop();
    root.removeEventListener('scroll', draw);
    band?.remove();
    for (const card of touched) delete card.dataset['banded'];
  };

  sense(root, event, {
    onStart() {
      targets = [...root.querySelectorAll<HTMLElement>('[data-rep]')].map((card) => {
        const box = card.getBoundingClientRect();
        const { x, y } = inside(box.left, box.top);
        return { card, box: { left: x, top: y, width: box.width, height: box.height } };
      });
      band = document.createElement('div');
      band.className = 'rubber-band';
      root.append(band);
      root.addEventListener('scroll', draw, { passive: true });
    },
    onMove(now) {
      point = now;
      scroll.at(now.x, now.y);
      draw();
    },
    onEnd() {
      const drawn = band !== null;
      end();
      const people = [...touched].map((card) => card.dataset['rep'] ?? '');
      if (drawn) select([...new Set([...kept, ...people])]);
    },
    onCancel: end,
  });
}

const meets = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;
