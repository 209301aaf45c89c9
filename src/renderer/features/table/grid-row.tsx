/** One person as a row of the table. */
import { memo } from 'react';
import { useGrouping } from '#renderer/state/grouping.ts';
import { useView } from '#renderer/state/view.ts';
import { Mark } from '#renderer/ui/marks.tsx';
import type { Person } from '#shared/domain/person.ts';
import type { Column, TableContext } from './columns.ts';
import { CellEditor } from './cell-editor.tsx';
import type { Move } from './cell-editor.tsx';
import type { Editing } from './mark.ts';
import { ROW_REM } from './rows-in-view.ts';

interface GridRowProps {
  readonly person: Person;
  readonly index: number;
  readonly columns: readonly Column[];
  readonly context: TableContext;
  /** Marked columns, ends included; -1 where none of this row is. */
  readonly from: number;
  readonly to: number;
  /** The active column; -1 where it is in another row. */
  readonly active: number;
  readonly editing: Editing;
  readonly onEdit: (editing: Editing) => void;
  /** Ends editing: the text, null to leave the cell as it was; where to go; whether all marked cells get it. */
  readonly onFinish: (text: string | null, move: Move, all: boolean) => void;
  readonly onPoint: (column: number, extend: boolean) => void;
}

const NUMBERS: readonly Column['kind'][] = ['number', 'money', 'percent'];

export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { person, index, columns, context, from, to, active, editing } = props;
  const group = useGrouping(({ of }) => of.get(person.id));
  const dimmed = useView(
    ({ look }) => look.spotlight.length > 0 && !look.spotlight.includes(group?.key ?? ''),
  );
  return (
    <div
      className={`grid-row ${person.vacancy ? 'vacancy' : ''}`}
      role="row"
      aria-rowindex={index + 2}
      data-person={person.id}
      data-dimmed={dimmed || undefined}
      style={{ top: `${index * ROW_REM}rem` }}
    >
      {columns.map((column, at) => {
        const isActive = at === active;
        const marked = at >= from && at <= to;
        const text = column.text(person, context);
        const style = { width: `${column.width}rem` };
        const className = [
          'grid-cell',
          NUMBERS.includes(column.kind) && 'number',
          marked && 'marked',
          isActive && 'active',
          !column.read && 'computed',
        ];
        return (
          <div
            key={column.key}
            id={isActive ? 'active-cell' : undefined}
            role={at === 0 ? 'rowheader' : 'gridcell'}
            className={className.filter(Boolean).join(' ')}
            style={style}
            data-column={column.key}
            aria-colindex={at + 1}
            aria-selected={marked}
            aria-readonly={!column.read}
            title={text.length > 24 ? text : undefined}
            onPointerDown={(event) => {
              if (event.button !== 0 || (event.target as HTMLElement).closest('input, select')) return;
              event.preventDefault();
              props.onPoint(at, event.shiftKey);
            }}
            onPointerEnter={(event) => {
              if (event.buttons === 1 && !editing) props.onPoint(at, true);
            }}
            onDoubleClick={() => {
              if (column.read) props.onEdit({ text: column.edited?.(person, context) ?? '' });
            }}
          >
            {isActive && editing ? (
              <CellEditor
                column={column}
                label={context.words.t('table.edit', {
                  column: column.label(context),
                  name: context.nameOf(person),
                })}
                context={context}
                person={person}
                start={editing.text}
                onFinish={props.onFinish}
              />
            ) : (
              <>
                {at === 0 && group && <Mark name={group.mark} />}
                <span>{text}</span>
              </>
            )}
          </div>
        );
      })}
    </div>
  );
});
