/** From the first move to the drop: what is held, what it is over, and the one command it becomes. */
import type { DragEndEvent, DragMoveEvent, DragStartEvent } from '@dnd-kit/core';
import { useMemo } from 'react';
import { tellDrag } from '#renderer/state/drag-status.ts';
import { nameNow } from '#renderer/state/names.ts';
import { preview } from '#renderer/state/preview.ts';
import { run, select, useWorkshop } from '#renderer/state/workshop.ts';
import type { Command } from '#shared/commands/command.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { LaneRef } from '#shared/domain/lanes.ts';
import { laneKey } from '#shared/domain/lanes.ts';
import { placeName } from '#shared/i18n/describe-edit.ts';
import type { Translator } from '#shared/i18n/index.ts';
import { endDrag, useDrag } from '#renderer/state/drag.ts';
import { insertionIndex } from './geometry.ts';

export function useDragHandlers(scenarioId: Id) {
  return useMemo(() => {
    const command = (to: LaneRef, before: Id | null): Command => ({
      type: 'person.place',
      scenarioId,
      personIds: useDrag.getState().personIds,
      to,
      before,
    });

    const follow = ({ over, activatorEvent, delta }: DragMoveEvent) => {
      const drag = useDrag.getState();
      const place = (over?.data.current ?? null) as LaneRef | null;
      const overKey = place ? laneKey(place) : null;
      const before = place && !drag.byKeyboard ? placementBelow(overKey ?? '', activatorEvent, delta) : null;
      if (overKey === drag.overKey && before === drag.before) return;
      useDrag.setState({ over: place, overKey, before });
      tellDrag((words) => dragText(words, drag.personIds, place));
      if (overKey !== drag.overKey) preview(place && command(place, null));
    };

    const finish = () => {
      preview(null);
      tellDrag(null);
      endDrag();
    };

    return {
      onDragStart({ active, activatorEvent }: DragStartEvent) {
        const selection = useWorkshop.getState().open?.selection ?? [];
        const personId = String(active.id);
        const personIds = selection.includes(personId) ? inCanvasOrder(selection) : [personId];
        useDrag.setState({ personIds, byKeyboard: activatorEvent.type === 'keydown' });
      },
      onDragMove: follow,
      onDragOver: follow,
      onDragEnd({ active, over }: DragEndEvent) {
        const { before, byKeyboard, personIds } = useDrag.getState();
        const place = (over?.data.current ?? null) as LaneRef | null;
        const done = place !== null && run(command(place, before));
        finish();
        if (done) select(personIds);
        if (byKeyboard) refocus(String(active.id));
      },
      onDragCancel({ active }: DragEndEvent) {
        const { byKeyboard } = useDrag.getState();
        finish();
        if (byKeyboard) refocus(String(active.id));
      },
    };
  }, [scenarioId]);
}

/** The card may have moved to another parent: it is a new node by then, and keeps the focus all the same. */
export function refocus(personId: string): void {
  requestAnimationFrame(() =>
    document
      .querySelector<HTMLElement>(`[data-rep="${CSS.escape(personId)}"]`)
      ?.focus({ preventScroll: false }),
  );
}

/** Many people keep the order that they have on the canvas. */
function inCanvasOrder(personIds: readonly Id[]): Id[] {
  const order = [...document.querySelectorAll<HTMLElement>('[data-rep]')].map(
    (card) => card.dataset['rep'] ?? '',
  );
  return personIds.filter((id) => order.includes(id)).sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

/** The placement in the lane that a drop at the pointer would come to stand before; null for the end. */
function placementBelow(key: string, start: Event, delta: { x: number; y: number }): Id | null {
  if (!('clientX' in start)) return null;
  const pointer = start as PointerEvent;
  const held = useDrag.getState().personIds;
  const cards = [
    ...document.querySelectorAll<HTMLElement>(`[data-lane="${CSS.escape(key)}"] [data-placement]`),
  ];
  const others = cards.filter((card) => !held.includes(card.dataset['rep'] ?? ''));
  const point = { x: pointer.clientX + delta.x, y: pointer.clientY + delta.y };
  const index = insertionIndex(
    point,
    others.map((card) => card.getBoundingClientRect()),
  );
  return others[index]?.dataset['placement'] ?? null;
}

/** "Moving Zsófia Tóth to Team DACH, Inbound". */
function dragText(words: Translator, personIds: readonly Id[], place: LaneRef | null): string {
  const { open } = useWorkshop.getState();
  const shown = nameNow(words, open?.workshop.person[personIds[0] ?? '']);
  const who = personIds.length > 1 ? words.t('canvas.people', { count: personIds.length }) : shown;
  if (!place) return words.t('status.nowhere', { who });
  return words.t('status.moving', {
    who,
    place: placeName(words, place.lane, open?.workshop.team[place.teamId ?? '']?.name),
  });
}
