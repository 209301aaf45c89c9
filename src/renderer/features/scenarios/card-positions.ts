/** Where the cards stood before the scene changes, so that they can be seen going to where they stand then. */
import { answers } from '#renderer/state/requests.ts';
import type { Id } from '#shared/domain/fields.ts';

type Scene = ReadonlyMap<Id, { readonly left: number; readonly top: number }>;

let captured: Scene | null = null;

answers('scene.changes', captureScene);

/** Notes where every card in sight is. */
function captureScene(): void {
  const scene = new Map<Id, { left: number; top: number }>();
  for (const card of cardsInSight()) {
    const { left, top } = card.getBoundingClientRect();
    scene.set(card.dataset['rep'] ?? '', { left, top });
  }
  captured = scene;
}

/** The scene noted last, once. */
export function takeScene(): Scene | null {
  const scene = captured;
  captured = null;
  return scene;
}

/** Cards of the board that a person can see; the others need no motion. */
export function cardsInSight(): HTMLElement[] {
  const cards = [...document.querySelectorAll<HTMLElement>('[data-canvas] [data-rep]')];
  return cards.filter((card) => {
    const { top, bottom, left, right } = card.getBoundingClientRect();
    return bottom > 0 && right > 0 && top < window.innerHeight && left < window.innerWidth;
  });
}
