/**
 * Tab stops at one card only; arrows go on from there. It is the card that had the focus last, else the first. Set past
 * React, so that walking from card to card draws nothing again.
 */
import { useEffect } from 'react';
import type { RefObject } from 'react';

export function useTabStop(area: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = area.current;
    if (!root) return;
    let stop: HTMLElement | null = null;
    const choose = (card: HTMLElement | null) => {
      if (card === stop) return;
      if (stop) stop.tabIndex = -1;
      stop = card;
      if (card) card.tabIndex = 0;
    };
    const focused = (event: FocusEvent) => {
      const card = (event.target as HTMLElement).closest<HTMLElement>('[data-rep]');
      if (card) choose(card);
    };
    // The card may have gone, or moved and become another node.
    const changed = () => {
      if (stop?.isConnected) return;
      const same = stop?.dataset['rep'];
      const again = same && root.querySelector<HTMLElement>(`[data-rep="${CSS.escape(same)}"]`);
      choose(again || root.querySelector<HTMLElement>('[data-rep]'));
    };
    changed();
    const observer = new MutationObserver(changed);
    observer.observe(root, { childList: true, subtree: true });
    root.addEventListener('focusin', focused);
    return () => {
      observer.disconnect();
      root.removeEventListener('focusin', focused);
    };
  }, [area]);
}
