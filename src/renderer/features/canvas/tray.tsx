/** People who have no place yet; also the place to drop somebody who should have none. */
import { useDroppable } from '@dnd-kit/core';
import { Plus } from 'lucide-react';
import { memo, useMemo, useState } from 'react';
import { openDialog, useApp, useWords } from '#renderer/state/app.ts';
import { addPerson } from '#renderer/state/additions.ts';
import { Button } from '#renderer/ui/button.tsx';
import { SearchField } from '#renderer/ui/field.tsx';
import { Mark } from '#renderer/ui/marks.tsx';
import { FUNCTIONS } from '#shared/domain/functions.ts';
import { UNPLACED } from '#shared/domain/lanes.ts';
import type { Person } from '#shared/domain/person.ts';
import { Card } from './card.tsx';
import { useDrag } from '#renderer/state/drag.ts';
import { folded } from '#shared/i18n/fold.ts';

interface TrayProps {
  readonly people: readonly Person[];
  readonly everybody: number;
  readonly tabStop: string | null;
  readonly reports: ReadonlyMap<string, number>;
}

export const Tray = memo(function Tray({ people, everybody, tabStop, reports }: TrayProps) {
  const words = useWords();
  const namesHidden = useApp((state) => state.namesHidden);
  const [search, setSearch] = useState('');
  const { setNodeRef } = useDroppable({ id: 'unplaced', data: UNPLACED });
  const over = useDrag((drag) => drag.overKey === 'unplaced');
  const found = useMemo(() => {
    const wanted = folded(search);
    return people.filter((person) =>
      folded(`${namesHidden ? '' : person.name} ${person.title}`).includes(wanted),
    );
  }, [people, search, namesHidden]);

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
      {people.length > 0 && (
        <SearchField
          label={words.t('tray.search')}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
          data-find
        />
      )}
      <div className="tray-list">
        {found.map((person) => (
          <Card
            key={person.id}
            person={person}
            placement={null}
            split={null}
            reports={reports.get(person.id) ?? 0}
            focusable={tabStop === person.id}
          />
        ))}
        {people.length > 0 && found.length === 0 && (
          <p className="quiet">{words.t('tray.noMatch', { search })}</p>
        )}
        {people.length === 0 && (
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
