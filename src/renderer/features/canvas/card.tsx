/** A person on the canvas or in the tray. It renders when its person changes, never because a pointer moved. */
import { memo } from 'react';
import { useCardLook } from '#renderer/state/card-display.ts';
import type { CardChange } from '#renderer/state/card-display.ts';
import { useIsSelected } from '#renderer/state/selection.ts';
import type { Person } from '#shared/domain/person.ts';
import { CardFace } from './card-face.tsx';
import type { Standing } from './board-model.ts';
import type { Look } from './card-context.ts';

interface CardProps {
  readonly at: Standing;
  readonly look: Look;
  readonly size: 'full' | 'compact';
}

export const Card = memo(function Card({ at, look, size }: CardProps) {
  const { person, placement } = at;
  const selected = useIsSelected(person.id);
  const change = useCardLook((state) => state.changes?.get(person.id));
  const note = useCardLook((state) => state.changeNotes?.get(person.id));
  const tag = useCardLook((state) => state.tags?.get(person.id));
  const dimmed = useCardLook((state) => state.spotlight !== null && !state.spotlight.has(person.id));
  return (
    <article
      className={cardClass(person, size, selected, change)}
      data-rep={person.id}
      data-placement={placement?.id}
      data-dimmed={dimmed || undefined}
      role="button"
      // The one card that Tab stops at is chosen past React, see tab-stop.ts.
      tabIndex={-1}
      aria-pressed={selected}
      aria-roledescription={look.words.t('canvas.card')}
      aria-describedby="canvas-how"
    >
      <CardFace at={at} look={look} size={size} tag={tag} change={change} note={note} />
    </article>
  );
});

function cardClass(person: Person, size: CardProps['size'], selected: boolean, change?: CardChange): string {
  return ['card', size, selected && 'selected', person.vacancy && 'vacancy', change && `is-${change}`]
    .filter(Boolean)
    .join(' ');
}
