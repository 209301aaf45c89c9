/** Where the people in the hand would come to stand, and in words what that would change. Only the lanes left and entered draw it. */
import { useLayoutEffect, useRef } from 'react';
import type { CSSProperties } from 'react';
import { useDrag } from '#renderer/state/drag.ts';
import type { SlotBox } from '#renderer/state/drag.ts';
import { nameNow } from '#renderer/state/shown-names.ts';
import { useWorkshop } from '#renderer/state/open-workshop.ts';
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
  const { before, slot: box, personIds } = useDrag();
  useLayoutEffect(() => {
    const lane = slot.current?.closest<HTMLElement>('[data-lane]');
    lane?.classList.add('over');
    return () => lane?.classList.remove('over');
  }, []);
  const { warns, told } = dropWords(words, place);
  const { workshop } = useWorkshop.getState().open ?? {};
  const name =
    personIds.length > 1
      ? words.t('canvas.people', { count: personIds.length })
      : nameNow(words, workshop?.person[personIds[0] ?? '']);
  const className = ['slot', warns && 'warns', before !== null && 'between'].filter(Boolean).join(' ');
  return (
    <div ref={slot} className={className} style={box ? styleOf(box) : {}} aria-hidden>
      <b>{name}</b>
      <span>{told}</span>
    </div>
  );
}

/** Below the last card, or as a line with its words before the card that would come next. */
function styleOf({ top, ...across }: SlotBox): CSSProperties {
  return { top, ...(across.left !== null && across) };
}
