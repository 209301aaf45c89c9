/**
 * Where the lanes and their cards are, measured once when something is taken up and corrected by what is scrolled
 * since. Hit-testing is arithmetic from then on: the page is not asked again while the hand moves.
 */
import type { SlotBox } from '#renderer/state/drag.ts';
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
  /** In its own pixels, before its zoom. */
  readonly width: number;
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
  /** Where a drop before a placement, or at the end, is shown. */
  slotAt(lane: MappedLane, before: Id | null): SlotBox;
  /** The board was scrolled since it was measured, or asked this last. */
  scrolled(): void;
}

/** Between the last card and what comes below it, in the lane's own pixels. */
const GAP = 4;

interface Card {
  readonly placement: Id;
  readonly held: boolean;
  /** In pixels of the window, as if nothing had been scrolled since the lanes were measured. */
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
      width: element.offsetWidth,
    };
  });
  let by = { x: 0, y: 0 };
  const scrolled = () => {
    by = { x: (board?.scrollLeft ?? 0) - start.left, y: (board?.scrollTop ?? 0) - start.top };
  };
  const cards = new Map<string, readonly Card[]>();
  const cardsIn = (lane: MappedLane): readonly Card[] => {
    const known = cards.get(lane.key);
    if (known) return known;
    // The page may have been scrolled further than was told.
    scrolled();
    const measured = [...lane.element.querySelectorAll<HTMLElement>('[data-placement]')].map((card) => ({
      placement: card.dataset['placement'] ?? '',
      held: held.includes(card.dataset['rep'] ?? ''),
      box: moved(card.getBoundingClientRect(), by.x, by.y),
    }));
    cards.set(lane.key, measured);
    return measured;
  };
  const othersIn = (lane: MappedLane) => cardsIn(lane).filter((card) => !card.held);
  return {
    lanes,
    scrolled,
    boxOf: (lane) => (lane.onBoard ? moved(lane.box, -by.x, -by.y) : lane.box),
    laneAt(x, y) {
      const seen = window !== null && within(window, x, y);
      const found = lanes.find(({ box, onBoard }) =>
        onBoard ? seen && within(box, x + by.x, y + by.y) : within(box, x, y),
      );
      return found ?? null;
    },
    placementsIn: (lane) => othersIn(lane).map((card) => card.placement),
    beforeAt(lane, x, y) {
      const here = lane.onBoard ? by : { x: 0, y: 0 };
      const others = othersIn(lane);
      const index = insertionIndex(
        { x: x + here.x, y: y + here.y },
        others.map((card) => card.box),
      );
      return others[index]?.placement ?? null;
    },
    slotAt(lane, before) {
      const zoom = lane.width > 0 ? lane.box.width / lane.width : 1;
      const inLane = (box: Box) => (box.top - lane.box.top) / zoom;
      const all = cardsIn(lane);
      const next = all.find((card) => card.placement === before)?.box;
      if (next) {
        return { top: inLane(next), left: (next.left - lane.box.left) / zoom, width: next.width / zoom };
      }
      const last = all.at(-1)?.box;
      return { top: (last ? inLane(last) + last.height / zoom : 0) + GAP, left: null };
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
