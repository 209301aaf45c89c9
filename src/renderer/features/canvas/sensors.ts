/** How a pointer or a key becomes a lane. */
import type { CollisionDetection, KeyboardCoordinateGetter } from '@dnd-kit/core';
import { centreX, centreY, directionOf, nextInDirection } from './geometry.ts';
import type { Box } from './geometry.ts';

/** The lane under the pointer, or under the middle of the card where there is no pointer. */
export const laneUnder: CollisionDetection = ({
  droppableRects,
  droppableContainers,
  pointerCoordinates,
  collisionRect,
}) => {
  const { x, y } = pointerCoordinates ?? { x: centreX(collisionRect), y: centreY(collisionRect) };
  const hit = droppableContainers.find(({ id }) => {
    const box = droppableRects.get(id);
    return box && x >= box.left && x < box.left + box.width && y >= box.top && y < box.top + box.height;
  });
  return hit ? [{ id: hit.id }] : [];
};

/** Arrow keys move a held card to the next lane in that direction. */
export const keyboardCoordinates: KeyboardCoordinateGetter = (event, { context }) => {
  const direction = directionOf(event.code);
  const { collisionRect, droppableRects, over } = context;
  if (!direction || !collisionRect) return undefined;
  event.preventDefault();
  const from: Box = (over && droppableRects.get(over.id)) ?? collisionRect;
  const lanes = [...droppableRects].filter(([id]) => id !== over?.id);
  const next = nextInDirection(
    from,
    direction,
    lanes.map(([, box]) => [box, box] as const),
  );
  if (!next) return undefined;
  return { x: centreX(next) - collisionRect.width / 2, y: centreY(next) - collisionRect.height / 2 };
};
