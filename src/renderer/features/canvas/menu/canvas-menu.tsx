/** The menu of a card or of a lane, at the pointer or at the card that has the focus. */
import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import { select, useWorkshop } from '#renderer/state/open-workshop.ts';
import { PopupMenu } from '#renderer/ui/popup-menu.tsx';
import type { MenuEntry } from '#renderer/ui/popup-menu.tsx';
import { laneOfKey } from '#shared/domain/lanes.ts';
import type { BoardModel } from '../board-model.ts';
import { useDrag } from '#renderer/state/drag.ts';
import type { CardContext } from '../card-context.ts';
import { cardEntries } from './card-entries.ts';
import { laneEntries } from './lane-entries.ts';

interface CanvasMenuProps {
  readonly area: RefObject<HTMLElement | null>;
  readonly context: CardContext;
  readonly model: BoardModel;
}

interface Open {
  readonly label: string;
  readonly at: { readonly x: number; readonly y: number };
  readonly entries: readonly MenuEntry[];
  readonly card: HTMLElement | null;
}

export function CanvasMenu({ area, context, model }: CanvasMenuProps) {
  const [open, setOpen] = useState<Open | null>(null);
  useEffect(() => {
    const root = area.current;
    if (!root) return;
    const show = (event: MouseEvent) => {
      const target = event.target as HTMLElement;
      if (target.closest('input, select, textarea') || useDrag.getState().personIds.length > 0) return;
      const made = menuFor(target, context, model);
      if (!made) return;
      event.preventDefault();
      // The menu key has no point of its own: the menu comes at the card.
      const byKey = event.button !== 2;
      const box = made.card?.getBoundingClientRect();
      const at = byKey && box ? { x: box.left + 16, y: box.bottom } : { x: event.clientX, y: event.clientY };
      setOpen({ ...made, at });
    };
    root.addEventListener('contextmenu', show);
    return () => root.removeEventListener('contextmenu', show);
  }, [area, context, model]);
  if (!open) return null;
  const again = () => {
    const rep = open.card?.dataset['rep'];
    if (open.card?.isConnected) return open.card;
    return rep ? (area.current?.querySelector<HTMLElement>(`[data-rep="${CSS.escape(rep)}"]`) ?? null) : null;
  };
  return (
    <PopupMenu
      label={open.label}
      at={open.at}
      entries={open.entries}
      onClose={() => setOpen(null)}
      focusAfter={again}
    />
  );
}

function menuFor(target: HTMLElement, context: CardContext, model: BoardModel): Omit<Open, 'at'> | null {
  const card = target.closest<HTMLElement>('[data-rep]');
  const state = useWorkshop.getState().open;
  if (!state) return null;
  if (card) {
    const personId = card.dataset['rep'] ?? '';
    // A menu is about those selected; somebody else is selected by asking for their menu.
    if (!state.selection.includes(personId)) select([personId]);
    return { card, ...cardEntries(card, context, model) };
  }
  const lane = target.closest<HTMLElement>('[data-lane]');
  const place = lane && laneOfKey(lane.dataset['lane'] ?? '');
  if (!lane || !place) return null;
  return { card: null, ...laneEntries(lane, place, context, model) };
}
