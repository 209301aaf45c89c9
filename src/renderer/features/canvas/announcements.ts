/** What a screen reader says during a drag, in the language of the screen. */
import type { Announcements, DragOverEvent } from '@dnd-kit/core';
import { useMemo } from 'react';
import { useWords } from '#renderer/state/app.ts';
import { nameNow } from '#renderer/state/names.ts';
import type { LaneRef } from '#shared/domain/lanes.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { placeName } from '#shared/i18n/describe-edit.ts';
import { useDrag } from '#renderer/state/drag.ts';

export function useAnnouncements(workshop: Workshop) {
  const words = useWords();
  return useMemo(() => {
    const who = (id: string | number) => {
      const held = useDrag.getState().personIds.length;
      return held > 1
        ? words.t('canvas.people', { count: held })
        : nameNow(words, workshop.person[String(id)]);
    };
    const where = (over: DragOverEvent['over']) => {
      const place = over?.data.current as LaneRef | undefined;
      return place ? placeName(words, place.lane, workshop.team[place.teamId ?? '']?.name) : null;
    };
    const announcements: Announcements = {
      onDragStart: ({ active }) => words.t('say.pickedUp', { name: who(active.id) }),
      onDragOver: ({ active, over }) => {
        const place = where(over);
        return place
          ? words.t('say.over', { name: who(active.id), place })
          : words.t('say.nowhere', { name: who(active.id) });
      },
      onDragEnd: ({ active, over }) => {
        const place = where(over);
        return place
          ? words.t('say.dropped', { name: who(active.id), place })
          : words.t('say.back', { name: who(active.id) });
      },
      onDragCancel: ({ active }) => words.t('say.back', { name: who(active.id) }),
    };
    return { announcements, screenReaderInstructions: { draggable: words.t('canvas.how') } };
  }, [workshop, words]);
}
