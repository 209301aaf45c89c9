/** Shows on the canvas what a link elsewhere asked for: scrolls there, marks it for a moment, gives it the focus. */
import { useEffect } from 'react';
import type { RefObject } from 'react';
import { focusTaken, useFocus } from '#renderer/state/focus.ts';
import type { FocusTarget } from '#renderer/state/focus.ts';
import { laneKey } from '#shared/domain/lanes.ts';

/** Long enough to be found by the eye. */
const MARKED_MS = 2000;

export function useShownFocus(area: RefObject<HTMLElement | null>): void {
  const target = useFocus((state) => state.target);
  useEffect(() => {
    if (!target || !area.current || target.kind === 'item' || target.kind === 'section') return;
    const found = elementsOf(target, area.current);
    focusTaken();
    const [first] = found;
    if (!first) return;
    first.scrollIntoView({ block: 'center', inline: 'nearest' });
    // A lane takes no focus of its own: the first card in it does.
    const card = target.kind === 'person' ? first : first.querySelector<HTMLElement>('[data-rep]');
    card?.focus({ preventScroll: true });
    for (const element of found) mark(element);
  }, [target, area]);
}

/** A person's cards, a team's lanes, or a lane with those of the same function in every team. */
function elementsOf(target: FocusTarget, area: HTMLElement): readonly HTMLElement[] {
  const all = (selector: string) => [...area.querySelectorAll<HTMLElement>(selector)];
  if (target.kind === 'person') return all(`[data-rep="${CSS.escape(target.personId)}"]`);
  if (target.kind === 'team') return all(`[data-lane$="${CSS.escape(`@${target.teamId}`)}"]`);
  if (target.kind !== 'lane') return [];
  const own = all(`[data-lane="${CSS.escape(laneKey(target))}"]`);
  return target.teamId === null ? [...own, ...all(`[data-lane^="${target.lane}@"]`)] : own;
}

function mark(element: HTMLElement): void {
  element.dataset['marked'] = '';
  setTimeout(() => delete element.dataset['marked'], MARKED_MS);
}
