/** What a block of texts means when it is put into cells: one edit for each person, and what could not be taken. */
import type { Id } from '#shared/domain/fields.ts';
import type { LaneRef } from '#shared/domain/lanes.ts';
import type { MessageKey } from '#shared/i18n/index.ts';
import type { Column, Patch, TableContext } from './columns.ts';

export interface PasteProblem {
  readonly personId: Id;
  readonly column: Column;
  readonly text: string;
  readonly problem: MessageKey;
}

/** What changes about somebody, and where they go if they go anywhere. */
interface PersonEdit {
  readonly personId: Id;
  readonly patch: Patch;
  readonly to?: LaneRef;
}

export interface Pasted {
  readonly edits: readonly PersonEdit[];
  /** Cells that were taken. */
  readonly cells: number;
  readonly problems: readonly PasteProblem[];
  /** Rows and columns of the block for which there was no cell. */
  readonly beyond: { readonly rows: number; readonly columns: number };
}

interface Target {
  readonly rows: readonly Id[];
  readonly columns: readonly Column[];
  /** Cells that are marked; indices of rows and columns, ends included. */
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
}

/**
 * Reads a block into the cells from the upper left of the marked ones. A single text fills all of the marked cells; a
 * block repeats where the marked cells are a multiple of it, as in spreadsheets.
 */
export function pasted(block: readonly (readonly string[])[], target: Target, context: TableContext): Pasted {
  const { rows, columns, from, to } = target;
  const height = block.length;
  const width = Math.max(0, ...block.map((row) => row.length));
  if (height === 0 || width === 0)
    return { edits: [], cells: 0, problems: [], beyond: { rows: 0, columns: 0 } };
  const marked = { rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
  const tall = marked.rows % height === 0 ? Math.max(height, marked.rows) : height;
  const broad = marked.columns % width === 0 ? Math.max(width, marked.columns) : width;
  const problems: PasteProblem[] = [];
  const edits: PersonEdit[] = [];
  let cells = 0;
  for (let y = 0; y < tall && from.row + y < rows.length; y += 1) {
    const personId = rows[from.row + y] ?? '';
    const person = context.people[personId];
    if (!person) continue;
    const patch: Patch = {};
    let to: LaneRef | undefined;
    for (let x = 0; x < broad && from.column + x < columns.length; x += 1) {
      const column = columns[from.column + x];
      const text = block[y % height]?.[x % width];
      // Short rows leave the cells beyond their end as they are.
      if (!column || text === undefined) continue;
      const reading = column.read
        ? column.read(text, person, context)
        : { problem: 'table.readOnly' as const };
      if ('patch' in reading) {
        Object.assign(patch, reading.patch);
        to = reading.to ?? to;
        cells += 1;
      } else if (column.read || text.trim() !== column.text(person, context).trim()) {
        problems.push({ personId, column, text, problem: reading.problem });
      }
    }
    if (to !== undefined) edits.push({ personId, patch, to });
    else if (Object.keys(patch).length > 0) edits.push({ personId, patch });
  }
  return {
    edits,
    cells,
    problems,
    beyond: {
      rows: Math.max(0, from.row + tall - rows.length),
      columns: Math.max(0, from.column + broad - columns.length),
    },
  };
}
