/**
 * Where the lanes and their cards are, measured once when something is taken up and corrected by what is scrolled
 * since. Hit-testing is arithmetic from then on: the page is not asked again while the hand moves.
 */
import { laneOfKey } from '#shared/domain/lanes.ts';
import type { LaneRef } from '#shared/domain/lanes.ts';
import type { Id } from '#shared/domain/fields.ts';
import { insertionIndex } from './geometry.ts';
import type { Box } from './geometry.ts';

export interface MappedLane {
  readonly key: string;
  readonly place: LaneRef;
  readonly element: HTMLElement;
  /** In pixels of the window, as it was measured. */
  readonly box: Box;
  readonly onBoard: boolean;
}

export interface LaneMap {
  /** The lane under a point of the window; null between lanes and outside. */
  laneAt(x: number, y: number): MappedLane | null;
  /** A lane's box where it is now. */
  boxOf(lane: MappedLane): Box;
  readonly lanes: readonly MappedLane[];
  /** Placements of a lane in their order, without what is held. */
  placementsIn(lane: MappedLane): readonly Id[];
  /** The placement that a drop at a point comes to stand before; null for the end of the lane. */
  beforeAt(lane: MappedLane, x: number, y: number): Id | null;
}

interface Card {
  readonly placement: Id;
  readonly box: Box;
}

/** Measures all lanes in an area; `held` are the people in the hand. */
export function mapLanes(area: HTMLElement, held: readonly Id[]): LaneMap {
  const board = area.querySelector<HTMLElement>('.board');
  const start = { left: board?.scrollLeft ?? 0, top: board?.scrollTop ?? 0 };
  const window = board ? visiblePart(board) : null;
  const lanes = [...area.querySelectorAll<HTMLElement>('[data-lane]')].map((element): MappedLane => {
    const key = element.dataset['lane'] ?? '';
    return {
      key,
      place: laneOfKey(key),
      element,
      box: element.getBoundingClientRect(),
      onBoard: board?.contains(element) ?? false,
    };
  });
  const scrolled = () => ({
    x: (board?.scrollLeft ?? 0) - start.left,
    y: (board?.scrollTop ?? 0) - start.top,
  });
  const cards = new Map<string, readonly Card[]>();
  const cardsIn = (lane: MappedLane): readonly Card[] => {
    const known = cards.get(lane.key);
    if (known) return known;
    const by = scrolled();
    const measured = [...lane.element.querySelectorAll<HTMLElement>('[data-placement]')].flatMap((card) =>
      held.includes(card.dataset['rep'] ?? '')
        ? []
        : {
            placement: card.dataset['placement'] ?? '',
            box: moved(card.getBoundingClientRect(), by.x, by.y),
          },
    );
    cards.set(lane.key, measured);
    return measured;
  };
  return {
    lanes,
    boxOf(lane) {
      const by = scrolled();
      return lane.onBoard ? moved(lane.box, -by.x, -by.y) : lane.box;
    },
    laneAt(x, y) {
      const by = scrolled();
      const seen = window !== null && within(window, x, y);
      const found = lanes.find(({ box, onBoard }) =>
        onBoard ? seen && within(box, x + by.x, y + by.y) : within(box, x, y),
      );
      return found ?? null;
    },
    placementsIn: (lane) => cardsIn(lane).map((card) => card.placement),
    beforeAt(lane, x, y) {
      const by = lane.onBoard ? scrolled() : { x: 0, y: 0 };
      const inLane = cardsIn(lane);
      const index = insertionIndex(
        { x: x + by.x, y: y + by.y },
        inLane.map((card) => card.box),
      );
      return inLane[index]?.placement ?? null;
    },
  };
}

/** The board's window without the heads that stay on top of it. */
function visiblePart(board: HTMLElement): Box {
  const box = board.getBoundingClientRect();
  const head = board.querySelector('.column-head')?.getBoundingClientRect();
  const top = Math.max(box.top, head?.bottom ?? box.top);
  return { left: box.left, top, width: board.clientWidth, height: box.top + board.clientHeight - top };
}

const within = (box: Box, x: number, y: number): boolean =>
  x >= box.left && x < box.left + box.width && y >= box.top && y < box.top + box.height;

const moved = (box: Box, x: number, y: number): Box => ({
  left: box.left + x,
  top: box.top + y,
  width: box.width,
  height: box.height,
});
