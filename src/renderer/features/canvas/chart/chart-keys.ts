/** The org chart by keyboard: walking, folding, picking up, choosing a new manager. */
import { useCallback } from 'react';
import type { KeyboardEvent } from 'react';
import { select, useWorkshop } from '#renderer/state/open-workshop.ts';
import { request } from '#renderer/state/requests.ts';
import type { Reporting } from '#shared/analysis/reporting.ts';
import type { Id } from '#shared/domain/fields.ts';
import { directionOf, nextInDirection } from '../drag/geometry.ts';
import type { Box } from '../drag/geometry.ts';
import { useHand } from '#renderer/state/chart-hand.ts';
import type { Target } from '#renderer/state/chart-hand.ts';
import type { ChartLayout, ChartSizes } from '#shared/drawing/reporting-layout.ts';
import { toggleFold } from './folding.ts';
import type { useViewport } from './viewport.ts';

interface KeysContext {
  readonly reporting: Reporting;
  readonly layout: ChartLayout;
  readonly sizes: ChartSizes;
  readonly viewport: ReturnType<typeof useViewport>;
  readonly take: (personId: Id, byKeyboard: boolean) => number;
  readonly point: (target: Target) => void;
  readonly finish: (drop: boolean) => void;
}

export function useChartKeys(context: KeysContext) {
  const { reporting, layout, sizes, viewport, take, point, finish } = context;
  return useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const card = (event.target as HTMLElement).closest<HTMLElement>('[data-rep]');
      const id = card?.dataset['rep'];
      if (!card || !id || event.target !== card) return;
      const boxOf = (of: Id): Box | null => {
        const box = layout.boxes.get(of);
        return box ? { ...box, ...sizes } : null;
      };
      const nextFrom = (from: Id): Id | null => {
        const direction = directionOf(event.code);
        const start = boxOf(from);
        if (!direction || !start) return null;
        const others = [...layout.boxes.keys()].flatMap((other) => {
          const box = other === from ? null : boxOf(other);
          return box ? [[other, box] as const] : [];
        });
        return nextInDirection(start, direction, others);
      };
      const show = (of: Id) => {
        const box = boxOf(of);
        if (box) viewport.reveal(box.left, box.top, box.width, box.height);
      };

      if (useHand.getState().personIds.length > 0) {
        if (carry(event, id, { nextFrom, show, point, finish })) event.preventDefault();
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (directionOf(event.code)) {
        const next = nextFrom(id);
        event.preventDefault();
        if (next === null) return;
        show(next);
        if (event.shiftKey) addToSelection([id, next]);
        focusCard(next);
      } else if (event.code === 'Space') {
        event.preventDefault();
        take(id, true);
      } else if (event.key === 'Enter') {
        event.preventDefault();
        select([id]);
        request('person.fields', { text: false });
      } else if (event.key === '-' || event.key === '+' || event.key === '=') {
        event.preventDefault();
        if ((reporting.nodes.get(id)?.reports.length ?? 0) > 0) toggleFold(id, event.key === '-');
      } else if (event.key === 'Escape') {
        select([]);
      }
    },
    [reporting, layout, sizes, viewport, take, point, finish],
  );
}

interface Carry {
  readonly nextFrom: (id: Id) => Id | null;
  readonly show: (id: Id) => void;
  readonly point: (target: Target) => void;
  readonly finish: (drop: boolean) => void;
}

/** A key while somebody is held; answers whether it meant something. */
function carry(event: KeyboardEvent, id: Id, { nextFrom, show, point, finish }: Carry): boolean {
  if (directionOf(event.code)) {
    const { target } = useHand.getState();
    const next = nextFrom(target?.managerId ?? id);
    if (next !== null) {
      show(next);
      point({ managerId: next });
    }
    return true;
  }
  if (event.key.toLowerCase() === 't') point({ managerId: null });
  else if (event.code === 'Space' || event.key === 'Enter' || event.key === 'Escape') {
    finish(event.key !== 'Escape');
    event.stopPropagation();
    focusCard(id);
  } else if (event.key === 'Tab') finish(false);
  else return false;
  return event.key !== 'Tab';
}

function addToSelection(ids: readonly Id[]): void {
  const selection = useWorkshop.getState().open?.selection ?? [];
  select([...new Set([...selection, ...ids])]);
}

/** The card may be drawn only now that it is in view. */
export function focusCard(id: Id, tries = 5): void {
  requestAnimationFrame(() => {
    const card = document.querySelector<HTMLElement>(`[data-chart] [data-rep="${CSS.escape(id)}"]`);
    if (card) card.focus({ preventScroll: true });
    else if (tries > 0) focusCard(id, tries - 1);
  });
}
