interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point of the board's window that stays where it is while the zoom changes, in pixels from its corner. */
let still: Point | null = null;

/** The next change of the zoom keeps this point of the board's window in place; without one its middle. */
export function keepStill(point: Point): void {
  still = point;
}

/** The point to keep, once. */
export function takeStill(): Point | null {
  const point = still;
  still = null;
  return point;
}
