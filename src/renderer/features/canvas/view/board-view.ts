/** Zoom and scroll of the board: by wheel, pinch, hand and keys; kept for each workshop. */
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { useView, zoomTo } from '#renderer/state/view.ts';
import type { Id } from '#shared/domain/fields.ts';
import { keepStill, takeStill } from './keep-still.ts';
import { usePan } from './pan.ts';
import { usePinch } from './pinch.ts';

export function useBoardView(board: RefObject<HTMLElement | null>, workshopId: Id): number {
  const zoom = useView((view) => view.zoom);
  const last = useRef(zoom);

  // Once for each workshop: later the board itself knows where it is.
  useEffect(() => {
    const { scrollLeft, scrollTop } = useView.getState();
    const node = board.current;
    if (!node) return;
    // Letters that arrive later move lines by a pixel; the browser would follow them and the place creep at each start.
    node.style.setProperty('overflow-anchor', 'none');
    void document.fonts.ready.then(() => node.style.removeProperty('overflow-anchor'));
    node.scrollTo(scrollLeft, scrollTop);
  }, [board, workshopId]);

  useLayoutEffect(() => {
    const node = board.current;
    const factor = zoom / last.current;
    last.current = zoom;
    if (!node || factor === 1) return;
    const { x, y } = takeStill() ?? middleOf(node);
    node.scrollTo((node.scrollLeft + x) * factor - x, (node.scrollTop + y) * factor - y);
  }, [board, zoom]);

  useEffect(() => {
    const node = board.current;
    if (!node) return;
    const remember = () => useView.setState({ scrollLeft: node.scrollLeft, scrollTop: node.scrollTop });
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const box = node.getBoundingClientRect();
      keepStill({ x: event.clientX - box.left, y: event.clientY - box.top });
      // A pinch on a touchpad sends small steps, a wheel large ones.
      zoomTo(useView.getState().zoom * Math.exp(-Math.max(-60, Math.min(60, event.deltaY)) * 0.004));
    };
    node.addEventListener('scroll', remember, { passive: true });
    node.addEventListener('wheel', wheel, { passive: false });
    return () => {
      node.removeEventListener('scroll', remember);
      node.removeEventListener('wheel', wheel);
    };
  }, [board]);

  usePan(board);
  usePinch(board);
  return zoom;
}

/** The middle of what is seen; at the very top or left that edge stays. */
function middleOf(node: HTMLElement) {
  return {
    x: node.scrollLeft === 0 ? 0 : node.clientWidth / 2,
    y: node.scrollTop === 0 ? 0 : node.clientHeight / 2,
  };
}

/** Zooms so that the whole organization is on the screen, or 100 % where it fits anyway. */
export function fitBoard(board: HTMLElement): void {
  const tall = (zoom: number) => {
    board.style.setProperty('--zoom', String(zoom));
    board.dataset['detail'] = detailAt(zoom);
    return board.scrollHeight > board.clientHeight + 1 || board.scrollWidth > board.clientWidth + 1;
  };
  let [low, high] = [0.1, 1];
  if (!tall(1)) low = 1;
  else {
    for (let step = 0; step < 7; step += 1) {
      const middle = (low + high) / 2;
      if (tall(middle)) high = middle;
      else low = middle;
    }
  }
  const zoom = Math.floor(low * 100) / 100;
  tall(zoom);
  zoomTo(zoom);
  board.scrollTo(0, 0);
}

/** From here down cards are laid out anew as names. */
const NAMES_BELOW = 0.75;
/** From here down even names alone leave no room for a whole organization: lanes become numbers. */
const COUNTS_BELOW = 0.4;

/** How much of a card is seen at a zoom: all of it, its name in type of a fixed size, or its function only. */
export function detailAt(zoom: number): 'near' | 'names' | 'far' {
  if (zoom >= NAMES_BELOW) return 'near';
  return zoom >= COUNTS_BELOW ? 'names' : 'far';
}
