/** The unplaced as cards; of a long list only those near the eye are in the page. */
import { useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Id } from '#shared/domain/fields.ts';
import type { Person } from '#shared/domain/person.ts';
import { Card } from '../card.tsx';
import type { Standing } from '../board-model.ts';
import type { CardContext } from '../card-context.ts';
import { suggestedPlace } from './suggested.ts';

interface TrayListProps {
  readonly people: readonly Person[];
  readonly reports: ReadonlyMap<Id, number>;
  readonly context: CardContext;
  readonly children: ReactNode;
}

/** Up to so many are simply all there. */
const FEW = 120;
/** More than is seen, so that walking and scrolling find somebody. */
const SPARE = 12;

export function TrayList({ people, reports, context, children }: TrayListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [window, setWindow] = useState({ first: 0, last: 40, height: 46 });
  const many = people.length > FEW;
  useLayoutEffect(() => {
    const node = list.current;
    if (!node || !many) return;
    const measure = () => {
      const card = node.querySelector<HTMLElement>('[data-rep]');
      const height = (card?.offsetHeight ?? 42) + 4;
      const first = Math.max(0, Math.floor(node.scrollTop / height) - SPARE);
      const last = Math.ceil((node.scrollTop + node.clientHeight) / height) + SPARE;
      setWindow((old) =>
        old.first === first && old.last === last && old.height === height ? old : { first, last, height },
      );
    };
    measure();
    node.addEventListener('scroll', measure, { passive: true });
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    return () => {
      node.removeEventListener('scroll', measure);
      observer.disconnect();
    };
  }, [many, people]);
  const shown = many ? people.slice(window.first, window.last) : people;
  const above = many ? Math.min(window.first, people.length) * window.height : 0;
  const below = many ? Math.max(0, people.length - window.last) * window.height : 0;
  return (
    <div
      className={`tray-list ${many ? 'many' : ''}`}
      ref={list}
      style={{ '--above': `${above}px`, '--below': `${below}px` } as object}
    >
      <div className="tray-cards">
        {shown.map((person) => (
          <Card key={person.id} at={atTray(person, reports)} context={context} size="full" />
        ))}
      </div>
      {children}
    </div>
  );
}

const standings = new WeakMap<Person, Standing>();

/** The same object for the same person, so that a card in the tray renders when its person changes. */
function atTray(person: Person, known: ReadonlyMap<Id, number>): Standing {
  const reports = known.get(person.id) ?? 0;
  const suggested = suggestedPlace(person, known.size === 0 ? null : reports);
  const old = standings.get(person);
  if (old?.reports === reports && old.suggested === suggested) return old;
  const standing = { person, placement: null, split: null, reports, hats: 0, suggested };
  standings.set(person, standing);
  return standing;
}
