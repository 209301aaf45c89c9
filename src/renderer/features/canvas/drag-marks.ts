/**
 * Marks in the page what is held and where it would come to stand: attributes that are set past React, so that no card
 * renders because a pointer moved.
 */
import { useEffect } from 'react';
import type { RefObject } from 'react';
import { useDrag } from '#renderer/state/drag.ts';

export function useDragMarks(area: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const marked = { held: [] as HTMLElement[], before: [] as HTMLElement[] };
    const all = (selector: string) => [...(area.current?.querySelectorAll<HTMLElement>(selector) ?? [])];
    const stop = useDrag.subscribe((drag, old) => {
      if (drag.personIds !== old.personIds) {
        for (const card of marked.held) delete card.dataset['dragging'];
        marked.held = drag.personIds.flatMap((id) => all(`[data-rep="${CSS.escape(id)}"]`));
        for (const card of marked.held) card.dataset['dragging'] = '1';
      }
      if (drag.before !== old.before) {
        for (const card of marked.before) card.classList.remove('insert-before');
        marked.before = drag.before === null ? [] : all(`[data-placement="${CSS.escape(drag.before)}"]`);
        for (const card of marked.before) card.classList.add('insert-before');
      }
    });
    return stop;
  }, [area]);
}
