/** Shows in the org chart what a link elsewhere, or the search, asked for. */
import { useEffect } from 'react';
import { focusTaken, useFocus } from '#renderer/state/focus.ts';
import { useWorkshop } from '#renderer/state/open-workshop.ts';
import type { Reporting } from '#shared/analysis/reporting.ts';
import type { Id } from '#shared/domain/fields.ts';
import { unfoldAbove } from './folding.ts';
import { focusCard } from './chart-keys.ts';
import type { ChartLayout, ChartSizes } from '#shared/drawing/reporting-layout.ts';
import type { useViewport } from './viewport.ts';

const MARKED_MS = 2000;

interface FocusContext {
  readonly reporting: Reporting;
  readonly layout: ChartLayout;
  readonly sizes: ChartSizes;
  readonly viewport: ReturnType<typeof useViewport>;
  readonly foldedIds: readonly Id[];
  readonly setActive: (id: Id) => void;
}

export function useChartFocus({
  reporting,
  layout,
  sizes,
  viewport,
  foldedIds,
  setActive,
}: FocusContext): void {
  const target = useFocus((state) => state.target);
  useEffect(() => {
    if (target?.kind !== 'person') return;
    const { personId } = target;
    if (!reporting.nodes.has(personId)) return focusTaken();
    const box = layout.boxes.get(personId);
    // Folded away: unfolding draws the chart anew, and this comes here again.
    if (!box) return unfoldAbove(reporting.nodes, personId, foldedIds);
    focusTaken();
    setActive(personId);
    viewport.reveal(box.left, box.top, sizes.width, sizes.height);
    focusCard(personId);
    requestAnimationFrame(() => markCard(personId));
  }, [target, reporting, layout, sizes, viewport, foldedIds, setActive]);

  // Whoever is selected elsewhere is where the keyboard begins, and in view when the chart opens.
  useEffect(() => {
    const selected = useWorkshop.getState().open?.selection[0];
    const box = selected === undefined ? undefined : layout.boxes.get(selected);
    if (selected === undefined || !box) return;
    setActive(selected);
    viewport.reveal(box.left, box.top, sizes.width, sizes.height);
    // When the chart opens, not whenever it changes.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
}

function markCard(id: Id): void {
  const card = document.querySelector<HTMLElement>(`[data-chart] [data-rep="${CSS.escape(id)}"]`);
  if (!card) return;
  card.dataset['marked'] = '';
  setTimeout(() => delete card.dataset['marked'], MARKED_MS);
}
