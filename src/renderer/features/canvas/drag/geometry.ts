/** Where things are: which lane lies in a direction, which card a drop would come to stand before. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

export function directionOf(code: string): Direction | null {
  return DIRECTIONS[code] ?? null;
}

/**
 * The candidate that a person would call the next one in a direction: the nearest that begins beyond `from`,
 * those in the same row or column before those aside. Null where there is none.
 */
export function nextInDirection<T>(
  from: Box,
  direction: Direction,
  candidates: readonly (readonly [T, Box])[],
): T | null {
  const horizontal = direction === 'left' || direction === 'right';
  const sign = direction === 'right' || direction === 'down' ? 1 : -1;
  let best: T | null = null;
  let bestCost = Infinity;
  for (const [item, box] of candidates) {
    const ahead = sign * (horizontal ? centreX(box) - centreX(from) : centreY(box) - centreY(from));
    const gap = horizontal
      ? sign > 0
        ? box.left - (from.left + from.width)
        : from.left - (box.left + box.width)
      : sign > 0
        ? box.top - (from.top + from.height)
        : from.top - (box.top + box.height);
    if (ahead <= 1 || gap < -4) continue;
    const aside = horizontal
      ? distance(from.top, from.height, box.top, box.height)
      : distance(from.left, from.width, box.left, box.width);
    // Being aside counts four times, so that a column is left only where it has nothing more.
    const drift = horizontal
      ? Math.abs(centreY(box) - centreY(from))
      : Math.abs(centreX(box) - centreX(from));
    const cost = Math.max(gap, 0) + aside * 4 + drift * 0.01;
    if (cost < bestCost) {
      best = item;
      bestCost = cost;
    }
  }
  return best;
}

export const centreX = (box: Box): number => box.left + box.width / 2;
export const centreY = (box: Box): number => box.top + box.height / 2;

/** How far two ranges are apart; 0 where they overlap. */
function distance(startA: number, lengthA: number, startB: number, lengthB: number): number {
  return Math.max(0, startB - (startA + lengthA), startA - (startB + lengthB));
}

/**
 * Index of the card that a drop at a point comes to stand before; `cards.length` for the end. Cards flow in rows:
 * a point belongs before a card that is below it, or beside it to the right in the same row.
 */
export function insertionIndex(point: { x: number; y: number }, cards: readonly Box[]): number {
  const index = cards.findIndex((card) => {
    if (point.y < card.top) return true;
    const sameRow = point.y <= card.top + card.height;
    const alone = !cards.some((other) => other !== card && Math.abs(other.top - card.top) < card.height / 2);
    if (!sameRow) return false;
    return alone ? point.y < centreY(card) : point.x < centreX(card);
  });
  return index < 0 ? cards.length : index;
}
