/** A person on the canvas or in the tray. It renders when its person changes, never because a pointer moved. */
import { memo } from 'react';
import { useCardDisplay } from '#renderer/state/card-display.ts';
import type { CardChange } from '#renderer/state/card-display.ts';
import { useIsSelected } from '#renderer/state/selection.ts';
import type { Person } from '#shared/domain/person.ts';
import { CardFace } from './card-face.tsx';
import type { Standing } from './board-model.ts';
import type { CardContext } from './card-context.ts';

interface CardProps {
  readonly at: Standing;
  readonly context: CardContext;
  readonly size: 'full' | 'compact';
}

export const Card = memo(function Card({ at, context, size }: CardProps) {
  const { person, placement } = at;
  const selected = useIsSelected(person.id);
  const change = useCardDisplay((state) => state.changes?.get(person.id));
  const note = useCardDisplay((state) => state.changeNotes?.get(person.id));
  const tag = useCardDisplay((state) => state.tags?.get(person.id));
  const dimmed = useCardDisplay((state) => state.spotlight !== null && !state.spotlight.has(person.id));
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
      aria-roledescription={context.words.t('canvas.card')}
      aria-describedby="canvas-how"
    >
      <CardFace at={at} context={context} size={size} tag={tag} change={change} note={note} />
    </article>
  );
});

function cardClass(person: Person, size: CardProps['size'], selected: boolean, change?: CardChange): string {
  return ['card', size, selected && 'selected', person.vacancy && 'vacancy', change && `is-${change}`]
    .filter(Boolean)
    .join(' ');
}
