/** Where things stand on a slide. */
import { AREA } from './deck.ts';
import type { Deck, Frame } from './deck.ts';

/** The left or the right half of the slide. */
export const half = (side: 'left' | 'right') => ({
  x: side === 'left' ? AREA.left : AREA.left + AREA.width * 0.52,
  w: AREA.width * 0.48,
});
/** What is free below what has been put on the slide. */
export const below = (deck: Deck, side: 'left' | 'right' | 'both'): Frame => {
  const { x, w } = side === 'both' ? { x: AREA.left, w: AREA.width } : half(side);
  return { x, y: deck.y, w, h: Math.max(1, AREA.bottom - deck.y) };
};
