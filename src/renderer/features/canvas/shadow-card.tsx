/** Somebody who stood here in the other scenario and does no longer: to be seen, not to be taken. */
import { Minus } from 'lucide-react';
import type { Shadow } from '#renderer/state/card-display.ts';
import type { CardContext } from './card-context.ts';

export function ShadowCard({ shadow, context }: { readonly shadow: Shadow; readonly context: CardContext }) {
  const name = context.nameOf(shadow.person);
  return (
    <div className="shadow-card" title={context.words.t('card.wasHere', { name })}>
      <Minus className="icon small" aria-hidden />
      <span>{name}</span>
      <span className="visually-hidden">{context.words.t('card.wasHere', { name })}</span>
    </div>
  );
}
