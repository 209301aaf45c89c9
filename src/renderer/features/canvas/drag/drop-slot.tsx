/** Where the people in the hand would come to stand, and in words what that would change. Only the lanes left and entered draw it. */
import { useLayoutEffect, useRef } from 'react';
import { useDrag } from '#renderer/state/drag.ts';
import { nameNow } from '#renderer/state/names.ts';
import { useWorkshop } from '#renderer/state/workshop.ts';
import type { LaneRef } from '#shared/domain/lanes.ts';
import type { Translator } from '#shared/i18n/index.ts';
import { dropWords } from './drop-words.ts';

interface SlotProps {
  readonly laneKey: string;
  readonly place: LaneRef;
  readonly words: Translator;
}

export function DropSlot({ laneKey, place, words }: SlotProps) {
  const here = useDrag((drag) => drag.overKey === laneKey);
  return here ? <Slot laneKey={laneKey} place={place} words={words} /> : null;
}

function Slot({ place, words }: SlotProps) {
  const slot = useRef<HTMLDivElement>(null);
  // The words depend on all of it.
  const { before, personIds } = useDrag();
  useLayoutEffect(() => {
    const node = slot.current;
    const lane = node?.closest<HTMLElement>('[data-lane]');
    if (!node || !lane) return;
    lane.classList.add('over');
    return () => lane.classList.remove('over');
  }, []);
  useLayoutEffect(() => {
    if (slot.current) placeSlot(slot.current, before);
  }, [before]);
  const { warns, told } = dropWords(words, place);
  const { workshop } = useWorkshop.getState().open ?? {};
  const name =
    personIds.length > 1
      ? words.t('canvas.people', { count: personIds.length })
      : nameNow(words, workshop?.person[personIds[0] ?? '']);
  return (
    <div ref={slot} className={`slot ${warns ? 'warns' : ''}`} aria-hidden>
      <b>{name}</b>
      <span>{told}</span>
    </div>
  );
}

/** Below the last card, or as a line with its words before the card that would come next. */
function placeSlot(slot: HTMLElement, before: string | null): void {
  const lane = slot.parentElement;
  if (!lane) return;
  const next =
    before === null ? null : lane.querySelector<HTMLElement>(`[data-placement="${CSS.escape(before)}"]`);
  const cards = lane.querySelectorAll<HTMLElement>('[data-rep]');
  const last = cards[cards.length - 1];
  slot.classList.toggle('between', next !== null);
  slot.style.top = next ? `${next.offsetTop}px` : `${last ? last.offsetTop + last.offsetHeight + 4 : 4}px`;
  slot.style.left = next ? `${next.offsetLeft}px` : '';
  slot.style.width = next ? `${next.offsetWidth}px` : '';
}
