/** People who have no place yet; also the place to drop somebody who should have none. */
import { useDroppable } from '@dnd-kit/core';
import { Plus } from 'lucide-react';
import { memo, useMemo, useState } from 'react';
import { openDialog, useApp, useWords } from '#renderer/state/app.ts';
import { addPerson } from '#renderer/state/additions.ts';
import { focusOn } from '#renderer/state/focus.ts';
import { useNameOf } from '#renderer/state/names.ts';
import { Button } from '#renderer/ui/button.tsx';
import { SearchField } from '#renderer/ui/field.tsx';
import { Mark } from '#renderer/ui/marks.tsx';
import { FUNCTIONS } from '#shared/domain/functions.ts';
import { UNPLACED } from '#shared/domain/lanes.ts';
import type { Person } from '#shared/domain/person.ts';
import { Card } from './card.tsx';
import type { Standing } from './card.tsx';
import type { Look } from './look.ts';
import { useDrag } from '#renderer/state/drag.ts';
import { placeName } from '#shared/i18n/describe-edit.ts';
import { folded } from '#shared/i18n/fold.ts';
import type { Seat } from './board-model.ts';

/** More than fits is not looked through. */
const MOST_FOUND = 20;

interface TrayProps {
  readonly people: readonly Person[];
  readonly everybody: number;
  /** Everybody who has a place, to be found as well. */
  readonly placed: readonly Seat[];
  readonly teamNames: ReadonlyMap<string, string>;
  readonly look: Look;
  readonly tabStop: string | null;
  readonly reports: ReadonlyMap<string, number>;
}

export const Tray = memo(function Tray({
  people,
  everybody,
  placed,
  teamNames,
  look,
  tabStop,
  reports,
}: TrayProps) {
  const words = useWords();
  const nameOf = useNameOf();
  const namesHidden = useApp((state) => state.namesHidden);
  const [search, setSearch] = useState('');
  const { setNodeRef } = useDroppable({ id: 'unplaced', data: UNPLACED });
  const over = useDrag((drag) => drag.overKey === 'unplaced');
  const matches = useMemo(() => {
    const wanted = folded(search).split(/\s+/u).filter(Boolean);
    return (person: Person) => {
      const text = folded(`${namesHidden ? '' : person.name} ${person.title}`);
      return wanted.every((word) => text.includes(word));
    };
  }, [search, namesHidden]);
  const found = people.filter(matches);
  const elsewhere = search.trim() === '' ? [] : placed.filter(({ person }) => matches(person));
  const goTo = (person: Person) => focusOn({ kind: 'person', personId: person.id });

  return (
    <aside
      className={`tray ${over ? 'over' : ''}`}
      ref={setNodeRef}
      data-lane="unplaced"
      aria-label={words.t('lane.unplaced')}
    >
      <h2>
        {words.t('lane.unplaced')} <em>{people.length}</em>
      </h2>
      {everybody > 0 && (
        <SearchField
          label={words.t('tray.search')}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
          onKeyDown={(event) => {
            const first = found[0] ?? elsewhere[0]?.person;
            if (event.key === 'Enter' && first) goTo(first);
            if (event.key === 'Escape') setSearch('');
          }}
          data-find
        />
      )}
      <div className="tray-list">
        {found.map((person) => (
          <Card
            key={person.id}
            at={atTray(person, reports.get(person.id) ?? 0)}
            look={look}
            size="full"
            focusable={tabStop === person.id}
          />
        ))}
        {elsewhere.length > 0 && (
          <ul className="found" aria-label={words.t('tray.onCanvas')}>
            {elsewhere.slice(0, MOST_FOUND).map(({ person, placement }) => (
              <li key={placement.id}>
                <button type="button" onClick={() => goTo(person)}>
                  <b>{nameOf(person)}</b>
                  <span>{placeName(words, placement.lane, teamNames.get(placement.teamId ?? ''))}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
        {everybody > 0 && search !== '' && found.length + elsewhere.length === 0 && (
          <p className="quiet">{words.t('tray.noMatch', { search })}</p>
        )}
        {people.length === 0 && search === '' && (
          <p className="quiet">{words.t(everybody === 0 ? 'tray.empty' : 'tray.allPlaced')}</p>
        )}
      </div>
      {everybody === 0 && (
        <Button look="primary" wide onClick={() => openDialog('import')}>
          {words.t('start.import')}
        </Button>
      )}
      <Button wide onClick={addPerson}>
        <Plus className="icon small" aria-hidden />
        {words.t('tray.addPerson')}
      </Button>
      <div className="legend" aria-hidden>
        {FUNCTIONS.map((fn) => (
          <span key={fn}>
            <Mark name={fn} />
            {words.t(`fn.${fn}`)}
          </span>
        ))}
        <span>
          <Mark name="mix" />
          {words.t('canvas.fullCycle')}
        </span>
      </div>
    </aside>
  );
});

const standings = new WeakMap<Person, Standing>();

/** The same object for the same person, so that a card in the tray renders when its person changes. */
function atTray(person: Person, reports: number): Standing {
  const old = standings.get(person);
  if (old?.reports === reports) return old;
  const standing = { person, placement: null, split: null, reports, hats: 0 };
  standings.set(person, standing);
  return standing;
}
