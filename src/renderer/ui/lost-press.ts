/**
 * Presses whose end nobody saw: the window lost the focus, or the pointer comes back with no button pressed. Whatever
 * hangs on such a press, a card in the hand, a board that is being moved, is told that it was cancelled; else it would
 * stay with the pointer, and the next click would end it somewhere.
 */

/** What a press is known by. */
type Press = Pick<PointerEvent, 'pointerId' | 'buttons'>;

/** Watches all presses of a window. `cancel` is called once for each that is lost. The answer ends the watching. */
export function watchPresses(window: EventTarget, cancel: (pointerId: number) => void): () => void {
  /** The button of each press, by its pointer. */
  const pressed = new Map<number, number>();
  const lose = (pointerId: number) => pressed.delete(pointerId) && cancel(pointerId);
  const down = (event: Event) => {
    const { pointerId, buttons } = event as Event & Press;
    // A press of a pointer that is still down for us: its end was lost.
    lose(pointerId);
    pressed.set(pointerId, buttons);
  };
  const move = (event: Event) => {
    const { pointerId, buttons } = event as Event & Press;
    const button = pressed.get(pointerId);
    if (button !== undefined && (buttons & button) === 0) lose(pointerId);
  };
  const end = (event: Event) => void pressed.delete((event as Event & Press).pointerId);
  const away = (event: Event) => {
    // A field that loses the focus is no window that does.
    if (event.target === window) for (const pointerId of [...pressed.keys()]) lose(pointerId);
  };
  const listeners = [
    ['pointerdown', down],
    ['pointermove', move],
    ['pointerup', end],
    ['pointercancel', end],
    ['blur', away],
  ] as const;
  // Before whoever hangs on the press hears of what happened to it.
  for (const [name, listener] of listeners)
    window.addEventListener(name, listener, { capture: true, passive: true });
  return () => {
    for (const [name, listener] of listeners) window.removeEventListener(name, listener, { capture: true });
  };
}

/** Ends lost presses of this window the way in which a browser ends those that it takes away itself. */
export function endLostPresses(): () => void {
  return watchPresses(window, (pointerId) =>
    document.dispatchEvent(new PointerEvent('pointercancel', { pointerId, bubbles: true })),
  );
}
