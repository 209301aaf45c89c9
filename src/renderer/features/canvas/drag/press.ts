/**
 * The one place that asks dnd-kit for something: its `PointerSensor` tells a press from a click, follows it, and ends
 * it at Escape, at a resize or when the window goes away. Board, chart and the rubber band take it from here, outside
 * of React, because dnd-kit's hooks render whatever reads their context with each move.
 */
import { PointerSensor } from '@dnd-kit/core';

/** A press becomes a drag after this many pixels, so that a click stays a click. */
const PRESS = { distance: 4 };

/** Pixels of the window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Sensed {
  readonly onStart: () => void;
  readonly onMove: (point: Point) => void;
  readonly onEnd: () => void;
  readonly onCancel: () => void;
}

/** Hands a press to the sensor. It listens by itself until the press ends. */
export function sense(node: HTMLElement, event: PointerEvent, on: Sensed): void {
  new PointerSensor({
    active: 'press',
    activeNode: {
      id: 'press',
      key: 'press',
      node: { current: node },
      activatorNode: { current: node },
      data: { current: {} },
    },
    event,
    context: { current: null as never },
    options: { activationConstraint: PRESS },
    onAbort: () => undefined,
    onPending: () => undefined,
    ...on,
  });
}
