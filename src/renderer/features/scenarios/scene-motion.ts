/** Cards go from where they stood to where they stand when another scenario is shown; at once where motion is unwanted. */
import { useLayoutEffect } from 'react';
import type { Id } from '#shared/domain/fields.ts';
import { cardsInSight, takeScene } from './card-positions.ts';

/** Beyond this many cards on the move nobody follows any of them. */
const MOST_CARDS = 400;
const NEAR = 1;

export function useSceneMotion(scenarioId: Id): void {
  useLayoutEffect(() => {
    const before = takeScene();
    const style = getComputedStyle(document.documentElement);
    const duration = milliseconds(style.getPropertyValue('--m-slow'));
    if (!before || duration === 0) return;
    const easing = style.getPropertyValue('--ease').trim() || 'ease';
    const cards = cardsInSight();
    if (cards.length > MOST_CARDS) return;
    for (const card of cards) {
      const old = before.get(card.dataset['rep'] ?? '');
      if (!old) {
        card.animate({ opacity: [0, 1] }, { duration, easing });
        continue;
      }
      const { left, top } = card.getBoundingClientRect();
      const [x, y] = [old.left - left, old.top - top];
      if (Math.abs(x) < NEAR && Math.abs(y) < NEAR) continue;
      const zoom = card.offsetWidth > 0 ? card.getBoundingClientRect().width / card.offsetWidth : 1;
      const from = `translate(${x / zoom}px, ${y / zoom}px)`;
      card.animate({ transform: [from, 'none'], zIndex: [2, 2] }, { duration, easing });
    }
  }, [scenarioId]);
}

function milliseconds(value: string): number {
  const number = Number.parseFloat(value);
  if (!Number.isFinite(number)) return 0;
  return value.trim().endsWith('ms') ? number : number * 1000;
}
