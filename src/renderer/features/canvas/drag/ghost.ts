/** The card in the hand: a copy moved by one Web Animation, which spares the browser a repaint of the whole board. */

export interface Ghost {
  /** Follows the hand: pixels of the window since the card was taken. */
  moveBy(x: number, y: number): void;
  remove(): void;
}

const TURN = 'rotate(2deg)';
/** One frame at 60 Hz: the copy is where the hand is by the next one. */
const FRAME_MS = 16;

/** Lifts a copy of a card; `count` people are in the hand. */
export function liftGhost(source: HTMLElement, count: number): Ghost {
  const box = source.getBoundingClientRect();
  const element = source.cloneNode(true) as HTMLElement;
  const zoom = source.offsetWidth > 0 ? box.width / source.offsetWidth : 1;
  for (const name of ['data-rep', 'data-placement', 'data-dragging', 'id']) element.removeAttribute(name);
  element.setAttribute('aria-hidden', 'true');
  element.tabIndex = -1;
  element.classList.add('ghost');
  if (count > 1) element.dataset['count'] = String(count);
  Object.assign(element.style, {
    left: `${box.left / zoom}px`,
    top: `${box.top / zoom}px`,
    width: `${source.offsetWidth}px`,
    zoom: String(zoom),
  });
  const shield = raiseShield();
  document.body.append(shield, element);
  const still = { transform: `translate(0, 0) ${TURN}` };
  const animation = element.animate([still, still], { duration: FRAME_MS, fill: 'forwards' });
  const effect = animation.effect as KeyframeEffect;
  let last = still.transform;
  return {
    moveBy(x, y) {
      const next = `translate(${x / zoom}px, ${y / zoom}px) ${TURN}`;
      effect.setKeyframes([{ transform: last }, { transform: next }]);
      animation.currentTime = 0;
      animation.play();
      last = next;
    },
    remove() {
      element.remove();
      shield.remove();
    },
  };
}

/** Lies between the hand and the page, so that nothing under the pointer is hovered; the wheel still scrolls it. */
function raiseShield(): HTMLElement {
  const shield = document.createElement('div');
  shield.className = 'hand-shield';
  const scroll = (event: WheelEvent) => {
    const under = document.elementsFromPoint(event.clientX, event.clientY);
    const area = under.map((one) => one.closest('.board, .tray-list')).find((found) => found !== null);
    const [x, y] = event.shiftKey ? [event.deltaY, event.deltaX] : [event.deltaX, event.deltaY];
    area?.scrollBy(x, y);
  };
  shield.addEventListener('wheel', scroll, { passive: true });
  return shield;
}
