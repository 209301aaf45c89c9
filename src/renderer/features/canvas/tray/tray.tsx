/** People who have no place yet; also the place to drop somebody who should have none. */
import { Plus } from 'lucide-react';
import { memo, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { openDialog, useApp } from '#renderer/state/app-state.ts';
import { addPerson } from '#renderer/state/additions.ts';
import { run, useWorkshop } from '#renderer/state/open-workshop.ts';
import { focusOn } from '#renderer/state/focus.ts';
import { Button } from '#renderer/ui/button.tsx';
import { SearchField } from '#renderer/ui/field.tsx';
import { UNPLACED } from '#shared/domain/lanes.ts';
import type { Person } from '#shared/domain/person.ts';
import { placeName } from '#shared/i18n/describe-edit.ts';
import { DropSlot } from '../drag/drop-slot.tsx';
import type { BoardModel } from '../board-model.ts';
import type { CardContext } from '../card-context.ts';
import { placingOf } from './suggested.ts';
import { TrayList } from './tray-list.tsx';
import { inTrayOrder, matcher, passes } from './tray-order.ts';
import type { TrayFilter, TrayOrder } from './tray-order.ts';
import { TrayTools } from './tray-tools.tsx';

/** More than fits is not looked through. */
const MOST_FOUND = 20;
/** Fewer people need no order and no filter. */
const MANY = 6;

interface TrayProps {
  readonly model: BoardModel;
  readonly context: CardContext;
  /** Stands below the people. */
  readonly children: ReactNode;
}

export const Tray = memo(function Tray({ model, context, children }: TrayProps) {
  const { words } = context;
  const namesHidden = useApp((state) => state.namesHidden);
  const [search, setSearch] = useState('');
  const [order, setOrder] = useState<TrayOrder>('name');
  const [filter, setFilter] = useState<TrayFilter>('all');
  const { unplaced, reports } = model;
  const scenarioId = useWorkshop((state) => state.open?.scenarioId ?? '');
  const everybody = model.people + model.vacancies;
  const matches = useMemo(() => matcher(search, namesHidden), [search, namesHidden]);
  const found = useMemo(
    () =>
      inTrayOrder(
        unplaced.filter((person) => passes(person, filter) && matches(person)),
        order,
        words.compare,
      ),
    [unplaced, filter, matches, order, words],
  );
  const placing = useMemo(
    () => placingOf(scenarioId, unplaced, (id) => (reports.size === 0 ? null : (reports.get(id) ?? 0))),
    [scenarioId, unplaced, reports],
  );
  const searching = search.trim() !== '';
  const elsewhere = searching ? [...model.seats.values()].flat().filter(({ person }) => matches(person)) : [];
  const goTo = (person: Person) => {
    // Whoever is found is shown; the filter has done its work.
    setSearch('');
    focusOn({ kind: 'person', personId: person.id });
  };
  const teamName = (teamId: string | null) => model.teams.find((team) => team.id === teamId)?.name;

  return (
    <aside className="tray" data-lane="unplaced" aria-label={words.t('lane.unplaced')}>
      <h2>
        {words.t('lane.unplaced')} <em>{unplaced.length}</em>
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
      {unplaced.length > MANY && (
        <TrayTools words={words} order={order} onOrder={setOrder} filter={filter} onFilter={setFilter} />
      )}
      <TrayList people={found} reports={reports} context={context}>
        {elsewhere.length > 0 && (
          <ul className="found" aria-label={words.t('tray.onCanvas')}>
            {elsewhere.slice(0, MOST_FOUND).map(({ person, placement }) => (
              <li key={placement.id}>
                <button type="button" onClick={() => goTo(person)}>
                  <b>{context.nameOf(person)}</b>
                  <span>{placeName(words, placement.lane, teamName(placement.teamId))}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
        {everybody > 0 && searching && found.length + elsewhere.length === 0 && (
          <p className="quiet">{words.t('tray.noMatch', { search })}</p>
        )}
        {unplaced.length > 0 && !searching && found.length === 0 && (
          <p className="quiet">{words.t('tray.noneOfKind')}</p>
        )}
        {unplaced.length === 0 && !searching && (
          <p className="quiet">{words.t(everybody === 0 ? 'tray.empty' : 'tray.allPlaced')}</p>
        )}
      </TrayList>
      <DropSlot laneKey="unplaced" place={UNPLACED} words={words} />
      {everybody === 0 && (
        <Button variant="primary" wide onClick={() => openDialog('import')}>
          {words.t('start.import')}
        </Button>
      )}
      {!context.locked && placing && (
        <Button wide onClick={() => run(placing)}>
          {words.t('tray.placeSuggested', { count: placing.edits.length })}
        </Button>
      )}
      {!context.locked && (
        <Button wide onClick={addPerson}>
          <Plus className="icon small" aria-hidden />
          {words.t('tray.addPerson')}
        </Button>
      )}
      <div className="tray-foot">{children}</div>
    </aside>
  );
});
