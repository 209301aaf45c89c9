/** The heads of the table: press to sort, the funnel filters. */
import { ArrowDown, ArrowUp, Filter } from 'lucide-react';
import { Popover } from '#renderer/ui/menu.tsx';
import { TextBox } from '#renderer/ui/boxes.tsx';
import type { Column, TableContext } from './columns.ts';
import type { Filters, Sorting } from './rows.ts';

interface GridHeadProps {
  readonly columns: readonly Column[];
  readonly context: TableContext;
  readonly sorting: Sorting;
  readonly filters: Filters;
  readonly width: number;
  readonly onSort: (column: string) => void;
  readonly onFilter: (column: string, text: string) => void;
}

export function GridHead({ columns, context, sorting, filters, width, onSort, onFilter }: GridHeadProps) {
  const { t } = context.words;
  return (
    <div className="grid-head" role="rowgroup" style={{ width: `${width}rem` }}>
      <div role="row" aria-rowindex={1}>
        {columns.map((column, at) => {
          const label = column.label(context);
          const sorted = sorting.column === column.key;
          const filtering = (filters[column.key] ?? '').trim() !== '';
          return (
            <div
              key={column.key}
              role="columnheader"
              className="grid-cell"
              style={{ width: `${column.width}rem` }}
              aria-colindex={at + 1}
              aria-sort={sorted ? (sorting.down ? 'descending' : 'ascending') : 'none'}
            >
              <button
                type="button"
                className="grid-sort"
                title={t('table.sort', { column: label })}
                onClick={() => onSort(column.key)}
              >
                <span>{label}</span>
                {sorted &&
                  (sorting.down ? (
                    <ArrowDown className="icon small" aria-hidden />
                  ) : (
                    <ArrowUp className="icon small" aria-hidden />
                  ))}
              </button>
              <Popover
                title={t('table.filter', { column: label })}
                trigger={
                  <button
                    type="button"
                    className={`grid-filter ${filtering ? 'on' : ''}`}
                    aria-label={t('table.filter', { column: label })}
                  >
                    <Filter className="icon small" aria-hidden />
                  </button>
                }
              >
                <TextBox
                  label={label}
                  value={filters[column.key] ?? ''}
                  max={100}
                  onKeep={(text) => onFilter(column.key, text)}
                />
                <p className="quiet">{t('table.filter.hint')}</p>
              </Popover>
            </div>
          );
        })}
      </div>
    </div>
  );
}
