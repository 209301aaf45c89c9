/** The card in the hand: a copy above everything, moved without the chart being drawn again. */

export interface ChartGhost {
  /** Follows the pointer; window coordinates. */
  moveTo(x: number, y: number): void;
  remove(): void;
}

export function createChartGhost(
  source: HTMLElement,
  from: { readonly x: number; readonly y: number },
  count: number,
): ChartGhost {
  const box = source.getBoundingClientRect();
  const element = source.cloneNode(true) as HTMLElement;
  for (const name of ['data-rep', 'data-dragging', 'id', 'role', 'aria-describedby']) {
    element.removeAttribute(name);
  }
  element.setAttribute('aria-hidden', 'true');
  element.tabIndex = -1;
  element.classList.add('ghost');
  if (count > 1) element.dataset['count'] = String(count);
  // The copy is as large as the card is on the screen at the moment, whatever the zoom of the chart.
  const scale = source.offsetWidth > 0 ? box.width / source.offsetWidth : 1;
  Object.assign(element.style, {
    left: '0',
    top: '0',
    width: `${source.offsetWidth}px`,
    transformOrigin: '0 0',
  });
  document.body.append(element);
  const moveTo = (x: number, y: number) => {
    const [left, top] = [box.left + x - from.x, box.top + y - from.y];
    element.style.transform = `translate(${left}px, ${top}px) scale(${scale}) rotate(1.5deg)`;
  };
  moveTo(from.x, from.y);
  return { moveTo, remove: () => element.remove() };
}
