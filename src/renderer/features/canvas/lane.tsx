/** One place where people can be dropped. It renders when somebody in it changes, never because of a drag. */
import { memo, useMemo } from 'react';
import type { ReactNode } from 'react';
import { useCardDisplay } from '#renderer/state/card-display.ts';
import type { Shadow } from '#renderer/state/card-display.ts';
import { laneKey } from '#shared/domain/lanes.ts';
import type { LaneRef } from '#shared/domain/lanes.ts';
import { Card } from './card.tsx';
import { DropSlot } from './drag/drop-slot.tsx';
import { CellFigures } from './cell-figures.tsx';
import type { Seat } from './board-model.ts';
import type { CardContext } from './card-context.ts';
import { ShadowCard } from './shadow-card.tsx';

interface LaneProps {
  readonly place: LaneRef;
  /** What a screen reader calls the lane. */
  readonly name: string;
  readonly seats: readonly Seat[];
  readonly context: CardContext;
  /** Shape of the lane: across all functions, or one cell. */
  readonly kind: 'wide' | 'cell';
  /** What the lane lacks; shown in it whether somebody is there or not. */
  readonly hole?: ReactNode;
  /** Written in the lane itself, where no row says what it is. */
  readonly label?: string;
  /** What can be done about the lane. */
  readonly offer?: ReactNode;
  /** Said where nobody stands. */
  readonly note?: string;
}

/** From so many people on a lane shows compact cards, and from so many names only, several beside each other. */
const MANY = 10;
const CROWD = 24;

export const Lane = memo(function Lane(props: LaneProps) {
  const { place, name, seats, context, kind, hole, label = '', offer, note = '' } = props;
  const key = laneKey(place);
  const size = cardSize(context, seats.length);
  const shadows = useShadows(key);
  const dense = size === 'compact' && seats.length >= CROWD;
  const className = [
    'lane',
    kind,
    `with-${size}`,
    seats.length === 0 && 'bare',
    hole && 'hole',
    dense && 'dense',
  ];
  return (
    <section
      className={className.filter(Boolean).join(' ')}
      data-lane={key}
      data-people={seats.length || undefined}
      aria-label={name}
    >
      {label !== '' && <span className="lane-label">{label}</span>}
      {seats.map((seat) => (
        <Card key={seat.placement.id} at={seat} context={context} size={size} />
      ))}
      {shadows.map((shadow) => (
        <ShadowCard key={shadow.placement.id} shadow={shadow} context={context} />
      ))}
      {hole}
      {offer}
      {seats.length === 0 && note !== '' && <p className="lane-note">{note}</p>}
      {kind === 'cell' && seats.length > 0 && <CellFigures seats={seats} context={context} />}
      <DropSlot laneKey={key} place={place} words={context.words} />
    </section>
  );
});

function cardSize({ density }: CardContext, people: number): 'full' | 'compact' {
  if (density !== 'auto') return density;
  return people >= MANY ? 'compact' : 'full';
}

const NOBODY: readonly Shadow[] = [];

/** Those who stood in the lane in the other scenario only. */
function useShadows(key: string): readonly Shadow[] {
  const all = useCardDisplay((display) => display.shadows);
  return useMemo(
    () => (all.length === 0 ? NOBODY : all.filter((shadow) => laneKey(shadow.placement) === key)),
    [all, key],
  );
}
