/**
 * The focus never falls to the page. Whatever had it may go: a card is drawn anew in another lane, a dialog closes, a
 * screen gives way to another. Then it goes to the same thing where that is drawn again, else to its neighbour, else to
 * what had it before, else to the content of the screen.
 */
import { useEffect } from 'react';
import { useDrag } from '#renderer/state/drag.ts';
import { useWorkshop } from '#renderer/state/open-workshop.ts';

/** What had the focus, and how it is found again when it was drawn anew. */
interface Trace {
  readonly element: HTMLElement;
  /** From the nearest on; where the element is gone, something in the first of them that is left is near it. */
  readonly around: readonly HTMLElement[];
  readonly selectors: readonly string[];
}

const REMEMBERED = 8;
const FOCUSABLE =
  ':is(a[href], button, input, select, textarea, [tabindex="0"]):not(:disabled, [type="hidden"], [aria-hidden="true"])';
/** Where looking around ends: beyond it nothing is near. */
const AREA = 'header, aside, nav, main, footer, form, section, [role="dialog"]';

let trail: Trace[] = [];
/** Whether the last thing that the person did was a press of the pointer. */
let byPointer = false;

/**
 * Gives the focus to the content of what is shown: the card that Tab stops at, the cell, else the whole of it. A hand that
 * works with the pointer did not ask for that card: `data-given` says so until the focus goes on, and Space stays the
 * board's.
 */
export function focusContent(): void {
  const main = document.querySelector<HTMLElement>('main');
  if (!main) return;
  const stop = [
    ...main.querySelectorAll<HTMLElement>('[data-rep][tabindex="0"], [role="gridcell"][tabindex="0"]'),
  ];
  const target = stop.find(isShown) ?? main;
  if (target === main && !main.hasAttribute('tabindex')) main.tabIndex = -1;
  target.focus({ preventScroll: true });
  if (!byPointer) return;
  target.dataset['given'] = '';
  target.addEventListener('blur', () => delete target.dataset['given'], { once: true });
}

/** Looks after the focus as long as the app is shown. */
export function useFocusKeeper(): void {
  useEffect(() => {
    let tabbed = false;
    const pressedKey = ({ key }: KeyboardEvent) => {
      tabbed = key === 'Tab';
      byPointer = false;
    };
    const pressing = () => (byPointer = true);
    const focused = (event: FocusEvent) => {
      const target = event.target;
      // The first thing of the page gets the focus where a closing dialog finds no other; only Tab means it.
      if (target instanceof HTMLElement && target.matches('.skip-link') && !tabbed) return restore(trail);
      if (target instanceof HTMLElement && target !== document.body) remember(target);
    };
    // A press on free ground takes the focus away, and means it.
    const pressed = () => {
      setTimeout(() => {
        if (isLost() && trail[0]?.element.isConnected) trail = [];
      });
    };
    const escaped = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setTimeout(() => isLost() && restore(leaving()));
    };
    const observer = new MutationObserver(() => {
      if (isLost() && trail[0] && !canHave(trail[0].element)) restore(trail);
    });
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['disabled', 'inert'],
    });
    document.addEventListener('focusin', focused);
    window.addEventListener('pointerdown', pressing, true);
    window.addEventListener('pointerup', pressed, true);
    window.addEventListener('keydown', escaped, true);
    window.addEventListener('keydown', pressedKey, true);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', focused);
      window.removeEventListener('pointerdown', pressing, true);
      window.removeEventListener('pointerup', pressed, true);
      window.removeEventListener('keydown', escaped, true);
      window.removeEventListener('keydown', pressedKey, true);
    };
  }, []);
}

/** After a command: whatever it did, something has the focus once it is drawn. */
export function landFocus(): void {
  requestAnimationFrame(() => requestAnimationFrame(() => isLost() && restore(trail)));
}

function isLost(): boolean {
  const { activeElement } = document;
  const inHand = useDrag.getState().personIds.length > 0;
  return (activeElement === null || activeElement === document.body) && !inHand;
}

function remember(element: HTMLElement): void {
  const around: HTMLElement[] = [];
  for (let up = element.parentElement; up && up !== document.body; up = up.parentElement) {
    around.push(up);
    if (up.matches(AREA)) break;
  }
  const trace = { element, around, selectors: selectorsOf(element) };
  trail = [trace, ...trail.filter((other) => other.element !== element)].slice(0, REMEMBERED);
}

/** The same card, then any in its lane; the name of the team that a field stood in. */
function selectorsOf(element: HTMLElement): string[] {
  const value = (name: string) => {
    const found = element.closest(`[data-${name}]`)?.getAttribute(`data-${name}`);
    return found ? `[data-${name}="${CSS.escape(found)}"]` : null;
  };
  const [rep, placement, lane, team] = ['rep', 'placement', 'lane', 'team'].map(value);
  return [
    rep && placement && `${rep}${placement}`,
    rep,
    lane && `${lane} [data-rep]`,
    team && `${team} .team-name`,
  ].filter((selector) => typeof selector === 'string');
}

/** Escape leaves the area: what had the focus in it is passed over, the card that it is about comes first. */
function leaving(): Trace[] {
  const area = trail[0]?.element.closest(AREA);
  const selected = useWorkshop.getState().open?.selection[0];
  const card = selected ? document.querySelector<HTMLElement>(`[data-rep="${CSS.escape(selected)}"]`) : null;
  if (card) return [{ element: card, around: [], selectors: [] }];
  return area ? trail.filter(({ element }) => !area.contains(element)) : trail;
}

function restore(traces: readonly Trace[]): void {
  for (const { element, around, selectors } of traces) {
    if (canHave(element)) return element.focus({ preventScroll: true });
    for (const selector of selectors) {
      const again = [...document.querySelectorAll<HTMLElement>(selector)].find(canHave);
      if (again) return again.focus({ preventScroll: false });
    }
    const near = neighbour(element, around);
    if (near) return near.focus({ preventScroll: true });
  }
  focusContent();
}

/** What can have the focus beside something that cannot any more, in the same area. */
function neighbour(element: HTMLElement, around: readonly HTMLElement[]): HTMLElement | null {
  for (const place of around) {
    if (!place.isConnected) continue;
    const all = [...place.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(isShown);
    const after = all.find(
      (other) => element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    const found = element.isConnected ? (after ?? all.at(-1)) : all[0];
    if (found) return found;
  }
  return null;
}

function canHave(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(':disabled') && isShown(element);
}

function isShown(element: HTMLElement): boolean {
  return (
    element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert], [aria-hidden="true"]')
  );
}
