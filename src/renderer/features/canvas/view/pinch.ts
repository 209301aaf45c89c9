/** Two fingers on the board zoom it; one finger on its free ground scrolls it, as everywhere. */
import { useEffect } from 'react';
import type { RefObject } from 'react';
import { useView, zoomTo } from '#renderer/state/view.ts';
import { keepStill } from './keep-still.ts';

export function usePinch(board: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = board.current;
    if (!root) return;
    let start: { readonly apart: number; readonly zoom: number } | null = null;
    const begin = (event: TouchEvent) => {
      const [a, b] = event.touches;
      start = a && b ? { apart: distance(a, b), zoom: useView.getState().zoom } : null;
    };
    const move = (event: TouchEvent) => {
      const [a, b] = event.touches;
      if (!start || !a || !b || start.apart === 0) return;
      event.preventDefault();
      const box = root.getBoundingClientRect();
      keepStill({ x: (a.clientX + b.clientX) / 2 - box.left, y: (a.clientY + b.clientY) / 2 - box.top });
      zoomTo((start.zoom * distance(a, b)) / start.apart);
    };
    const end = () => (start = null);
    root.addEventListener('touchstart', begin, { passive: true });
    root.addEventListener('touchmove', move, { passive: false });
    root.addEventListener('touchend', end, { passive: true });
    return () => {
      root.removeEventListener('touchstart', begin);
      root.removeEventListener('touchmove', move);
      root.removeEventListener('touchend', end);
    };
  }, [board]);
}

const distance = (a: Touch, b: Touch): number => Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
