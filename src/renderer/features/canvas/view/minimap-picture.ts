/** What the small picture of the board shows, measured from the page. */
import { isFunctionLane, laneOfKey } from '#shared/domain/lanes.ts';
import type { Box } from '../drag/geometry.ts';

export interface BoardPicture {
  /** Of everything, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly seenWidth: number;
  readonly seenHeight: number;
  readonly lanes: readonly {
    readonly key: string;
    /** The lane's function, or `wide`. */
    readonly tone: string;
    readonly people: number;
    readonly box: Box;
  }[];
}

/** Null where the whole board fits its window. */
export function pictureOf(board: HTMLElement): BoardPicture | null {
  const { scrollWidth, scrollHeight, clientWidth, clientHeight } = board;
  if (scrollWidth <= clientWidth + 1 && scrollHeight <= clientHeight + 1) return null;
  const frame = board.getBoundingClientRect();
  const lanes = [...board.querySelectorAll<HTMLElement>('[data-lane]')].map((lane) => {
    const box = lane.getBoundingClientRect();
    const key = lane.dataset['lane'] ?? '';
    const place = laneOfKey(key);
    return {
      key,
      tone: isFunctionLane(place.lane) ? place.lane : 'wide',
      people: lane.querySelectorAll('[data-rep]').length,
      box: {
        left: box.left - frame.left + board.scrollLeft,
        top: box.top - frame.top + board.scrollTop,
        width: box.width,
        height: box.height,
      },
    };
  });
  return {
    width: scrollWidth,
    height: scrollHeight,
    seenWidth: clientWidth,
    seenHeight: clientHeight,
    lanes,
  };
}
