/** Scrolls the board while something is held near its edge: slowly at first, faster the nearer it is. */

/** Pixels from the edge where it begins. */
const EDGE = 56;
/** Pixels in a frame at the very edge. */
const FASTEST = 18;

export interface AutoScroll {
  /** Where the hand is, in pixels of the window. */
  at(x: number, y: number): void;
  stop(): void;
}

export function autoScroll(board: HTMLElement): AutoScroll {
  const box = board.getBoundingClientRect();
  const sides = {
    left: box.left,
    right: box.left + board.clientWidth,
    top: box.top,
    bottom: box.top + board.clientHeight,
  };
  let speed = { x: 0, y: 0 };
  let frame = 0;
  const step = () => {
    board.scrollBy(speed.x, speed.y);
    frame = speed.x === 0 && speed.y === 0 ? 0 : requestAnimationFrame(step);
  };
  return {
    at(x, y) {
      // Far outside the hand means something else, such as the tray.
      const inside =
        x > sides.left - 4 && x < sides.right + EDGE && y > sides.top - EDGE && y < sides.bottom + EDGE;
      speed = inside
        ? { x: pull(x, sides.left, sides.right), y: pull(y, sides.top, sides.bottom) }
        : { x: 0, y: 0 };
      if (frame === 0 && (speed.x !== 0 || speed.y !== 0)) frame = requestAnimationFrame(step);
    },
    stop() {
      cancelAnimationFrame(frame);
    },
  };
}

/** Pixels in a frame along one axis; 0 in the middle. */
function pull(at: number, low: number, high: number): number {
  const near = Math.min(at - low, high - at);
  if (near >= EDGE) return 0;
  const strength = Math.min(1, (EDGE - near) / EDGE) ** 2;
  return Math.round((at - low < high - at ? -1 : 1) * Math.max(1, strength * FASTEST));
}
