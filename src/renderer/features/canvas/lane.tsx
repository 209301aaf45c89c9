/** One place where people can be dropped. */
import { useDroppable } from '@dnd-kit/core';
import { memo } from 'react';
import type { ReactNode } from 'react';
import type { LaneRef } from '#shared/domain/lanes.ts';
import { laneKey } from '#shared/domain/lanes.ts';
import { Card } from './card.tsx';
import { useDrag } from '#renderer/state/drag.ts';
import type { Seat } from './board-model.ts';
import type { Look } from './look.ts';

interface LaneProps {
  readonly place: LaneRef;
  /** What a screen reader calls the lane. */
  readonly name: string;
  readonly seats: readonly Seat[];
  readonly look: Look;
  /** The one card of the board that Tab stops at. */
  readonly tabStop: string | null;
  /** Shape of the lane: across all functions, or one cell. */
  readonly kind: 'wide' | 'cell';
  /** Shown where nobody is. */
  readonly empty?: ReactNode;
}

export const Lane = memo(function Lane({ place, name, seats, look, tabStop, kind, empty }: LaneProps) {
  const key = laneKey(place);
  const { setNodeRef } = useDroppable({ id: key, data: place });
  const over = useDrag((drag) => drag.overKey === key);
  const atEnd = useDrag((drag) => drag.overKey === key && drag.before === null);
  return (
    <section
      ref={setNodeRef}
      className={`lane ${kind} ${over ? 'over' : ''} ${seats.length === 0 && empty ? 'hole' : ''}`}
      data-lane={key}
      aria-label={name}
    >
      {seats.map((seat) => (
        <Card
          key={seat.placement.id}
          at={seat}
          look={look}
          size="full"
          focusable={tabStop === seat.person.id}
        />
      ))}
      {seats.length === 0 && !over && empty}
      {atEnd && <i className="insert-end" aria-hidden />}
    </section>
  );
});
