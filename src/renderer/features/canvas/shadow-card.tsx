/** Somebody who stood here in the other scenario and does no longer: to be seen, not to be taken. */
import { Minus } from 'lucide-react';
import type { Shadow } from '#renderer/state/card-display.ts';
import type { Look } from './card-context.ts';

export function ShadowCard({ shadow, look }: { readonly shadow: Shadow; readonly look: Look }) {
  const name = look.nameOf(shadow.person);
  return (
    <div className="shadow-card" title={look.words.t('card.wasHere', { name })}>
      <Minus className="icon small" aria-hidden />
      <span>{name}</span>
      <span className="visually-hidden">{look.words.t('card.wasHere', { name })}</span>
    </div>
  );
}
