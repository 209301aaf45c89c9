/** The board follows the hand: with the middle button, or with Space held down. */
import { useEffect } from 'react';
import type { RefObject } from 'react';

export function usePan(board: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = board.current;
    if (!root) return;
    const key = (event: KeyboardEvent) => {
      if (event.code !== 'Space') return;
      // A focused card takes Space for itself, as do buttons and fields; not one that was merely given the focus.
      const busy =
        event.type === 'keydown' &&
        document.activeElement?.closest(
          '[data-rep]:not([data-given]), button, input, select, textarea, [role=dialog], [role=menu]',
        );
      if (busy) return;
      if (event.type === 'keydown') {
        root.dataset['panning'] = '';
        event.preventDefault();
        event.stopPropagation();
      } else delete root.dataset['panning'];
    };
    const press = (event: PointerEvent) => {
      const byHand = event.button === 1 || (event.button === 0 && root.dataset['panning'] !== undefined);
      if (!byHand) return;
      event.preventDefault();
      event.stopPropagation();
      pan(root, event);
    };
    window.addEventListener('keydown', key, { capture: true });
    window.addEventListener('keyup', key);
    root.addEventListener('pointerdown', press, { capture: true });
    return () => {
      window.removeEventListener('keydown', key, { capture: true });
      window.removeEventListener('keyup', key);
      root.removeEventListener('pointerdown', press, { capture: true });
    };
  }, [board]);
}

function pan(root: HTMLElement, event: PointerEvent): void {
  const start = { x: event.clientX + root.scrollLeft, y: event.clientY + root.scrollTop };
  root.classList.add('grabbed');
  const move = (now: PointerEvent) => root.scrollTo(start.x - now.clientX, start.y - now.clientY);
  const end = () => {
    root.classList.remove('grabbed');
    window.removeEventListener('pointermove', move);
    window.removeEventListener('pointerup', end);
    window.removeEventListener('pointercancel', end);
    // The press that ends was the hand's: it chooses nobody.
    const swallow = (click: MouseEvent) => click.stopPropagation();
    root.addEventListener('click', swallow, { capture: true });
    setTimeout(() => root.removeEventListener('click', swallow, { capture: true }));
  };
  window.addEventListener('pointermove', move);
  window.addEventListener('pointerup', end);
  window.addEventListener('pointercancel', end);
}
