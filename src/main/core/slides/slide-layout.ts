/** Where things stand on a slide. */
import type { Deck } from './deck.ts';
import type { Frame } from './slide-shapes.ts';

/** The left or the right half of what is free. */
export const half = ({ area }: Deck, side: 'left' | 'right') => ({
  x: side === 'left' ? area.left : area.left + area.width * 0.52,
  w: area.width * 0.48,
});
/** What is free below what has been put on the slide. */
export const below = (deck: Deck, side: 'left' | 'right' | 'both'): Frame => {
  const { area } = deck;
  const { x, w } = side === 'both' ? { x: area.left, w: area.width } : half(deck, side);
  return { x, y: deck.y, w, h: Math.max(1, area.bottom - deck.y) };
};
