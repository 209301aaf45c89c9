/** Rows in view. They are all of one height, so that arithmetic finds them and nothing has to be measured. */
import { useCallback, useEffect, useState } from 'react';
import type { RefObject } from 'react';

export const ROW_REM = 1.75;
/** Rows drawn beyond the edges. */
const BEYOND = 8;
const FIRST_LOOK = 40;

const remNow = () => parseFloat(getComputedStyle(document.documentElement).fontSize);

export function useWindowOfRows(scroller: RefObject<HTMLDivElement | null>, count: number) {
  const [range, setRange] = useState({ first: 0, last: FIRST_LOOK });

  useEffect(() => {
    const node = scroller.current;
    if (!node) return;
    const measure = () => {
      const height = remNow() * ROW_REM;
      // In steps, so that most scrolling draws nothing anew.
      const first = Math.max(0, Math.floor(node.scrollTop / height / BEYOND) * BEYOND - BEYOND);
      const last = Math.ceil((node.scrollTop + node.clientHeight) / height / BEYOND) * BEYOND + BEYOND;
      setRange((old) => (old.first === first && old.last === last ? old : { first, last }));
    };
    measure();
    const sizes = new ResizeObserver(measure);
    sizes.observe(node);
    node.addEventListener('scroll', measure, { passive: true });
    return () => {
      sizes.disconnect();
      node.removeEventListener('scroll', measure);
    };
  }, [scroller]);

  /** Indices to draw: those in view, and the one that the keyboard is at. */
  const shown = useCallback(
    (active: number): number[] => {
      const last = Math.min(range.last, count - 1);
      const found: number[] = [];
      for (let index = range.first; index <= last; index += 1) found.push(index);
      if (count > 0 && active < count && (active < range.first || active > last)) found.push(active);
      return found;
    },
    [range, count],
  );

  return shown;
}

/** Scrolls as little as needed to show a row, below the head that stays, and its cell beside the name that stays. */
export function revealCell(node: HTMLElement | null, row: number, column: number): void {
  if (!node || row < 0) return;
  const height = remNow() * ROW_REM;
  const top = row * height;
  if (top < node.scrollTop) node.scrollTo({ top });
  else if (top + 2 * height > node.scrollTop + node.clientHeight)
    node.scrollTo({ top: top + 2 * height - node.clientHeight });
  const heads = node.querySelectorAll<HTMLElement>('[role=columnheader]');
  const cell = heads[column];
  const name = heads[0];
  if (!cell || !name || column === 0) return;
  const start = cell.offsetLeft - name.offsetWidth;
  const end = cell.offsetLeft + cell.offsetWidth;
  if (start < node.scrollLeft) node.scrollTo({ left: start });
  else if (end > node.scrollLeft + node.clientWidth) node.scrollTo({ left: end - node.clientWidth });
}
