/** The table of people: a grid as in a spreadsheet, of which only the rows in view are drawn. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ClipboardEvent } from 'react';
import { plannedFor } from '#renderer/state/additions.ts';
import { tell, useApp, useWords } from '#renderer/state/app-state.ts';
import { focusTaken, useFocus } from '#renderer/state/focus.ts';
import { useNameOf } from '#renderer/state/shown-names.ts';
import { run, select, useWorkshop } from '#renderer/state/open-workshop.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import { Button } from '#renderer/ui/button.tsx';
import { peopleIn } from '#shared/analysis/headcount.ts';
import type { Id } from '#shared/domain/fields.ts';
import { workshopIn } from '#shared/domain/scenario-view.ts';
import { metaOf, placementsOf } from '#shared/domain/workshop.ts';
import { placeName } from '#shared/i18n/describe-edit.ts';
import { peopleText } from '#shared/wording/people-text.ts';
import { cellsOf, textOf } from './clipboard.ts';
import { columnsFor } from './columns.ts';
import type { TableContext } from './columns.ts';
import { GridHead } from './grid-head.tsx';
import { GridRow } from './grid-row.tsx';
import { useGridKeys } from './table-keys.ts';
import { areaOf, clamped, cellsIn, START_MARK } from './mark.ts';
import type { Editing, Mark } from './mark.ts';
import { pasted } from './paste.ts';
import { placesOf } from './typed-places.ts';
import type { Pasted } from './paste.ts';
import { rowsOf } from './rows.ts';
import type { Filters, Sorting } from './rows.ts';
import { sumText } from './sum.ts';
import './people-table.css';
import { revealCell, ROW_REM, useWindowOfRows } from './rows-in-view.ts';

export function PeopleTable({ open }: { readonly open: OpenState }) {
  const words = useWords();
  const { t } = words;
  const context = useContextOf(open);
  const columns = useMemo(() => columnsFor(context), [context]);
  const [sorting, setSorting] = useState<Sorting>({ column: 'name', down: false });
  const [filters, setFilters] = useState<Filters>({});
  const rows = useMemo(
    () => rowsOf(columns, context, sorting, filters),
    [columns, context, sorting, filters],
  );
  const [marked, setMarked] = useState<Mark>(() => startMark(open, rows));
  const [editing, setEditing] = useState<Editing>(null);
  const grid = useRef<HTMLDivElement>(null);
  const mark = clamped(marked, rows, columns.length);
  const area = areaOf(mark, rows);
  const rowsShown = useWindowOfRows(grid, rows.length);
  const { scenarioId } = open;
  const planned = plannedFor(open);

  const put = useCallback(
    (result: Pasted): boolean => {
      const { edits } = result;
      const added = result.added.map(({ draft, to }) => ({ to, draft: { ...draft, scenarioId: planned } }));
      const nothing = edits.length + added.length === 0;
      if (!nothing && !run({ type: 'people.edit', scenarioId, edits, added })) return false;
      const [first] = result.problems;
      if (first || result.beyond.rows > 0 || result.cells > 1) {
        tell((w) =>
          [
            result.cells > 0 ? w.t('table.pasted', { count: result.cells }) : w.t('table.pastedNothing'),
            added.length > 0 && w.t('table.pastedNew', { count: added.length }),
            first &&
              w.t('table.pasteProblems', {
                count: result.problems.length,
                column: first.column.label(context),
                text: first.text.slice(0, 40),
                problem: w.t(first.problem),
              }),
            result.beyond.rows > 0 && w.t('table.pasteBeyond', { count: result.beyond.rows }),
          ]
            .filter(Boolean)
            .join(' '),
        );
      }
      return first === undefined || result.cells > 0;
    },
    [scenarioId, planned, context],
  );

  const fill = useCallback(
    (block: readonly (readonly string[])[], target: 'area' | 'active' | 'column') => {
      const single = { row: area.active.row, column: area.active.column };
      const column = {
        from: { row: area.from.row, column: single.column },
        to: { row: area.to.row, column: single.column },
      };
      const where = target === 'area' ? area : target === 'active' ? { from: single, to: single } : column;
      return put(pasted(block, { rows, columns, from: where.from, to: where.to }, context));
    },
    [area, rows, columns, context, put],
  );

  const moveTo = useCallback(
    (row: number, column: number, extend: boolean) => {
      const id = rows[Math.min(Math.max(row, 0), rows.length - 1)];
      if (id === undefined) return;
      const cell = { personId: id, column: Math.min(Math.max(column, 0), columns.length - 1) };
      const next = { active: cell, anchor: extend ? mark.anchor : cell };
      setMarked(next);
      const { from, to } = areaOf(clamped(next, rows, columns.length), rows);
      select(rows.slice(from.row, to.row + 1));
      revealCell(grid.current, rows.indexOf(id), cell.column);
    },
    [rows, columns, mark.anchor],
  );

  const onKeyDown = useGridKeys({
    area,
    rows,
    columns,
    context,
    editing,
    setEditing,
    moveTo,
    fill,
    setMarked,
  });
  useFocusedPerson({ rows, filters, setFilters, moveTo, column: mark.active.column, grid });

  const copy = (event: ClipboardEvent) => {
    if (editing) return;
    const block = cellsIn(area, rows, columns, context);
    event.clipboardData.setData('text/plain', textOf(block));
    event.preventDefault();
    tell((w) => w.t('table.copied', { count: block.length * (block[0]?.length ?? 0) }));
    return block;
  };
  const paste = (event: ClipboardEvent) => {
    if (editing) return;
    event.preventDefault();
    fill(cellsOf(event.clipboardData.getData('text/plain')), 'area');
  };
  const sum = sumText(area, rows, columns, context);
  const everybody = Object.keys(context.people).length;
  const width = columns.reduce((total, column) => total + column.width, 0);
  const count = (area.to.row - area.from.row + 1) * (area.to.column - area.from.column + 1);
  const filtered = Object.values(filters).some((text) => text.trim() !== '');

  return (
    <div className="people-table">
      <div
        ref={grid}
        className="table-scroll"
        role="grid"
        aria-label={t('table.label')}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        aria-multiselectable
        aria-activedescendant={rows.length > 0 && !editing ? 'active-cell' : undefined}
        aria-describedby="table-how"
        tabIndex={0}
        onKeyDown={onKeyDown}
        onCopy={copy}
        onCut={(event) => {
          if (copy(event)) fill([['']], 'area');
        }}
        onPaste={paste}
      >
        <GridHead
          columns={columns}
          context={context}
          sorting={sorting}
          filters={filters}
          width={width}
          onSort={(column) =>
            setSorting((old) => ({ column, down: old.column === column ? !old.down : false }))
          }
          onFilter={(column, text) => setFilters((old) => ({ ...old, [column]: text }))}
        />
        <div
          className="grid-body"
          role="rowgroup"
          style={{ height: `${rows.length * ROW_REM}rem`, width: `${width}rem` }}
        >
          {rowsShown(area.active.row).map((index) => {
            const person = context.people[rows[index] ?? ''];
            if (!person) return null;
            const inArea = index >= area.from.row && index <= area.to.row;
            return (
              <GridRow
                key={person.id}
                person={person}
                index={index}
                columns={columns}
                context={context}
                from={inArea ? area.from.column : -1}
                to={inArea ? area.to.column : -1}
                active={index === area.active.row ? area.active.column : -1}
                editing={index === area.active.row ? editing : null}
                onEdit={setEditing}
                onFinish={(text, move, all) => {
                  const kept = text === null || fill([[text]], all ? 'column' : 'active');
                  if (!kept) return;
                  setEditing(null);
                  grid.current?.focus({ preventScroll: true });
                  if (move === 'down') moveTo(area.active.row + 1, area.active.column, false);
                  if (move === 'right') moveTo(area.active.row, area.active.column + 1, false);
                  if (move === 'left') moveTo(area.active.row, area.active.column - 1, false);
                }}
                onPoint={(column, extend) => {
                  moveTo(index, column, extend);
                  grid.current?.focus({ preventScroll: true });
                }}
              />
            );
          })}
        </div>
        {rows.length === 0 && (
          <p className="quiet grid-empty">{t(everybody === 0 ? 'table.empty' : 'table.nobody')}</p>
        )}
      </div>
      <div className="grid-foot">
        <span>
          {t('table.shown', {
            shown: rows.length,
            all: t('table.rows', {
              count: everybody,
              people: peopleText(words, peopleIn(open.workshop, scenarioId)),
            }),
          })}
        </span>
        {filtered && (
          <Button variant="plain" onClick={() => setFilters({})}>
            {t('table.clearFilters')}
          </Button>
        )}
        <span className="grow" />
        {count > 1 && <span>{t('table.marked', { count })}</span>}
        {sum && <span>{sum}</span>}
      </div>
      <p id="table-how" hidden>
        {t('table.how')}
      </p>
    </div>
  );
}

function startMark({ selection }: OpenState, rows: readonly Id[]): Mark {
  const selected = rows.filter((id) => selection.includes(id));
  const [first] = selected;
  if (first === undefined) return START_MARK;
  return { active: { personId: first, column: 0 }, anchor: { personId: first, column: 0 } };
}

function useContextOf({ workshop, scenarioId }: OpenState): TableContext {
  const words = useWords();
  const nameOf = useNameOf();
  const namesHidden = useApp((state) => state.namesHidden);
  const people = workshopIn(workshop, scenarioId).person;
  const { currency } = metaOf(workshop);
  const { placement, team } = workshop;
  const places = useMemo(() => {
    const found = new Map<Id, string>();
    for (const { personId, lane, teamId } of placementsOf(
      { placement } as OpenState['workshop'],
      scenarioId,
    )) {
      const name = placeName(words, lane, team[teamId ?? '']?.name);
      const before = found.get(personId);
      found.set(personId, before === undefined ? name : `${before} · ${name}`);
    }
    return found;
  }, [placement, team, scenarioId, words]);
  return useMemo(
    () => ({
      words,
      nameOf,
      namesHidden,
      people,
      currency,
      placeOf: (id) => places.get(id) ?? '',
      places: placesOf(words, team, scenarioId),
    }),
    [words, nameOf, namesHidden, people, currency, places, team, scenarioId],
  );
}

interface FocusedPerson {
  readonly rows: readonly Id[];
  readonly filters: Filters;
  readonly setFilters: (filters: Filters) => void;
  readonly moveTo: (row: number, column: number, extend: boolean) => void;
  readonly column: number;
  readonly grid: React.RefObject<HTMLDivElement | null>;
}

/** Goes to somebody whom the search or a link elsewhere asked for; filters that hide them are lifted. */
function useFocusedPerson({ rows, filters, setFilters, moveTo, column, grid }: FocusedPerson): void {
  const target = useFocus((state) => state.target);
  useEffect(() => {
    if (target?.kind !== 'person') return;
    const row = rows.indexOf(target.personId);
    const hidden = row < 0 && Object.keys(filters).length > 0;
    if (hidden && useWorkshop.getState().open?.workshop.person[target.personId]) return setFilters({});
    focusTaken();
    if (row < 0) return;
    moveTo(row, column, false);
    grid.current?.focus({ preventScroll: true });
  }, [target, rows, filters, setFilters, moveTo, column, grid]);
}
