/** A name is written anew where it stands: F2 or a double click on the card, Enter keeps, Escape leaves it as it was. */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { flushSync } from 'react-dom';
import { useApp, useWords } from '#renderer/state/app-state.ts';
import { run, useWorkshop } from '#renderer/state/open-workshop.ts';
import { useDrag } from '#renderer/state/drag.ts';
import { workshopIn } from '#shared/domain/scenario-view.ts';
import type { Id } from '#shared/domain/fields.ts';
import { refocus } from './drag/refocus.ts';

interface Renamed {
  readonly personId: Id;
  readonly name: string;
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  readonly fontSize: string;
}

const LEAST_WIDTH = 120;

/** Whose name is asked for by a key or a press on the card; null where it is hidden or cannot be written. */
function renamedOf(card: HTMLElement): Renamed | null {
  const { open } = useWorkshop.getState();
  const personId = card.dataset['rep'] ?? '';
  const name = card.querySelector<HTMLElement>('.name b') ?? card;
  if (!open || open.past || useApp.getState().namesHidden || !name.checkVisibility()) return null;
  const person = workshopIn(open.workshop, open.scenarioId).person[personId];
  if (!person) return null;
  const { left, top, height } = name.getBoundingClientRect();
  const width = Math.max(LEAST_WIDTH, card.getBoundingClientRect().right - left - 6);
  return {
    personId,
    name: person.name,
    box: { left, top, width, height },
    fontSize: getComputedStyle(name).fontSize,
  };
}

export function RenameCard({ area }: { readonly area: RefObject<HTMLElement | null> }) {
  const { t } = useWords();
  const [renamed, setRenamed] = useState<Renamed | null>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const root = area.current;
    if (!root) return;
    const begin = (event: Event) => {
      const card = (event.target as HTMLElement).closest<HTMLElement>('[data-rep]');
      const button = (event.target as HTMLElement).closest('button');
      if (!card || button || useDrag.getState().personIds.length > 0) return;
      if (event instanceof KeyboardEvent && event.key !== 'F2') return;
      event.preventDefault();
      // What is typed next is the name.
      flushSync(() => setRenamed(renamedOf(card)));
    };
    root.addEventListener('dblclick', begin);
    root.addEventListener('keydown', begin);
    return () => {
      root.removeEventListener('dblclick', begin);
      root.removeEventListener('keydown', begin);
    };
  }, [area]);
  useLayoutEffect(() => input.current?.select(), [renamed]);
  if (!renamed) return null;
  const { personId, name, box, fontSize } = renamed;
  const end = (keep: boolean, again: boolean) => {
    const typed = input.current?.value.trim() ?? '';
    setRenamed(null);
    const { open } = useWorkshop.getState();
    if (keep && open && typed !== '' && typed !== name)
      run({ type: 'person.edit', personId, patch: { name: typed }, scenarioId: open.scenarioId });
    if (again) refocus(personId);
  };
  return (
    <input
      ref={input}
      className="input rename-card"
      aria-label={t('person.name')}
      defaultValue={name}
      maxLength={200}
      style={{ left: box.left - 5, top: box.top - 3, width: box.width, minHeight: box.height + 6, fontSize }}
      onBlur={() => end(true, false)}
      onKeyDown={(event) => {
        // Letters belong to the name; the keys of commands do not.
        if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter' || event.key === 'Escape') end(event.key === 'Enter', true);
      }}
    />
  );
}
