/** The table by keyboard, as in a spreadsheet. */
import type { KeyboardEvent } from 'react';
import type { Id } from '#shared/domain/fields.ts';
import { request } from '#renderer/state/requests.ts';
import { select } from '#renderer/state/open-workshop.ts';
import type { Column, TableContext } from './columns.ts';
import type { Editing, Mark, MarkedArea } from './mark.ts';

interface KeysContext {
  readonly area: MarkedArea;
  readonly rows: readonly Id[];
  readonly columns: readonly Column[];
  readonly context: TableContext;
  readonly editing: Editing;
  readonly setEditing: (editing: Editing) => void;
  readonly setMarked: (mark: Mark) => void;
  readonly moveTo: (row: number, column: number, extend: boolean) => void;
  readonly fill: (block: readonly (readonly string[])[], target: 'area' | 'active' | 'column') => boolean;
}

const PAGE = 15;

export function useGridKeys(keys: KeysContext) {
  const { area, rows, columns, context, editing, setEditing, setMarked, moveTo, fill } = keys;
  return (event: KeyboardEvent<HTMLElement>) => {
    // The field in a cell, and the buttons of the head, have keys of their own.
    if (editing || event.target !== event.currentTarget || event.altKey) return;
    const { row, column } = area.active;
    const control = event.ctrlKey || event.metaKey;
    const target = destination(event.key, control, area.active, rows.length, columns.length);
    const done = () => event.preventDefault();
    if (target) {
      done();
      return moveTo(target.row, target.column, event.shiftKey);
    }
    const person = context.people[rows[row] ?? ''];
    const own = columns[column];
    if (!person || !own) return;
    if (control) {
      if (event.key.toLowerCase() === 'a') {
        done();
        const [first = '', last = ''] = [rows[0], rows.at(-1)];
        setMarked({
          anchor: { personId: first, column: 0 },
          active: { personId: last, column: columns.length - 1 },
        });
        select(rows);
      } else if (event.key.toLowerCase() === 'd') {
        done();
        fillDown(keys);
      }
      return;
    }
    if (event.key === 'Enter' && event.shiftKey) {
      done();
      request('person.fields', { text: false });
    } else if (event.key === 'Enter' || event.key === 'F2') {
      done();
      if (own.kind === 'flag') fill([[context.words.t(person.vacancy ? 'table.no' : 'table.yes')]], 'active');
      else if (own.read) setEditing({ text: own.edited?.(person, context) ?? '' });
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      done();
      fill([['']], 'area');
    } else if (event.key === ' ' && own.kind === 'flag') {
      done();
      fill([[context.words.t(person.vacancy ? 'table.no' : 'table.yes')]], 'area');
    } else if (event.key.length === 1 && event.key !== ' ' && own.read) {
      done();
      setEditing({ text: event.key });
    } else if (event.key === 'Escape') {
      select([]);
    }
  };
}

/** The cell of the first marked row goes into all below it. */
function fillDown({ area, rows, columns, context, fill }: KeysContext): void {
  const first = context.people[rows[area.from.row] ?? ''];
  if (!first || area.from.row === area.to.row) return;
  const texts = columns
    .slice(area.from.column, area.to.column + 1)
    .map((column) => column.edited?.(first, context) ?? column.text(first, context));
  fill([texts], 'area');
}

function destination(
  key: string,
  control: boolean,
  { row, column }: { readonly row: number; readonly column: number },
  rows: number,
  columns: number,
): { readonly row: number; readonly column: number } | null {
  const [lastRow, lastColumn] = [rows - 1, columns - 1];
  switch (key) {
    case 'ArrowUp':
      return { row: control ? 0 : row - 1, column };
    case 'ArrowDown':
      return { row: control ? lastRow : row + 1, column };
    case 'ArrowLeft':
      return { row, column: control ? 0 : column - 1 };
    case 'ArrowRight':
      return { row, column: control ? lastColumn : column + 1 };
    case 'Home':
      return { row: control ? 0 : row, column: 0 };
    case 'End':
      return { row: control ? lastRow : row, column: lastColumn };
    case 'PageUp':
      return { row: row - PAGE, column };
    case 'PageDown':
      return { row: row + PAGE, column };
    default:
      return null;
  }
}
