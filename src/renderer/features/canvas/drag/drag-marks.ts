/**
 * Marks in the page what is held: an attribute that is set past React, so that no card renders because a pointer moved.
 */
import { useEffect } from 'react';
import type { RefObject } from 'react';
import { useDrag } from '#renderer/state/drag.ts';

export function useDragMarks(area: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let held: readonly HTMLElement[] = [];
    return useDrag.subscribe(({ personIds, hat }, old) => {
      if (personIds === old.personIds) return;
      for (const card of held) delete card.dataset['dragging'];
      held = personIds.flatMap((id) => {
        const one = hat === null ? '' : `[data-placement="${CSS.escape(hat)}"]`;
        return [
          ...(area.current?.querySelectorAll<HTMLElement>(`[data-rep="${CSS.escape(id)}"]${one}`) ?? []),
        ];
      });
      for (const card of held) card.dataset['dragging'] = '1';
    });
  }, [area]);
}
