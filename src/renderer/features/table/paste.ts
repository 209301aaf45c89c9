/**
 * What a block of texts means when it is put into cells: one edit for each person, people who are new, and what could
 * not be taken.
 */
import type { PersonDraft } from '#shared/commands/command.ts';
import type { Id } from '#shared/domain/fields.ts';
import { UNPLACED } from '#shared/domain/lanes.ts';
import type { LaneRef } from '#shared/domain/lanes.ts';
import type { Person } from '#shared/domain/person.ts';
import { parseRecord } from '#shared/domain/workshop.ts';
import type { MessageKey } from '#shared/i18n/index.ts';
import type { Column, Patch, TableContext } from './columns.ts';

export interface PasteProblem {
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

/** Somebody whose row is below the last person of the table. */
interface NewPerson {
  readonly draft: PersonDraft;
  readonly to: LaneRef;
}

export interface Pasted {
  readonly edits: readonly PersonEdit[];
  readonly added: readonly NewPerson[];
  /** Cells that were taken. */
  readonly cells: number;
  readonly problems: readonly PasteProblem[];
  /** Rows for which there was nobody, and that name nobody new; columns for which there was no cell. */
  readonly beyond: { readonly rows: number; readonly columns: number };
}

interface Target {
  readonly rows: readonly Id[];
  readonly columns: readonly Column[];
  /** Cells that are marked; indices of rows and columns, ends included. */
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
}

/** Whom the cells of a new row are read for. */
const NOBODY = parseRecord({ type: 'person', id: 'new', name: '?' }) as Person;

/**
 * Reads a block into the cells from the upper left of the marked ones. A single text fills all of the marked cells; a
 * block repeats where the marked cells are a multiple of it, as in spreadsheets. Rows below the last person add people
 * where they have a name.
 */
export function pasted(block: readonly (readonly string[])[], target: Target, context: TableContext): Pasted {
  const { rows, columns, from, to } = target;
  const height = block.length;
  const width = Math.max(0, ...block.map((row) => row.length));
  if (height === 0 || width === 0)
    return { edits: [], added: [], cells: 0, problems: [], beyond: { rows: 0, columns: 0 } };
  const marked = { rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
  const tall = marked.rows % height === 0 ? Math.max(height, marked.rows) : height;
  const broad = marked.columns % width === 0 ? Math.max(width, marked.columns) : width;
  const problems: PasteProblem[] = [];
  const edits: PersonEdit[] = [];
  const added: NewPerson[] = [];
  let cells = 0;
  let left = 0;
  for (let y = 0; y < tall; y += 1) {
    const personId = rows[from.row + y];
    const person = personId === undefined ? NOBODY : context.people[personId];
    if (!person) continue;
    const texts = Array.from({ length: broad }, (_, x) => block[y % height]?.[x % width]);
    const row = readRow(texts, columns.slice(from.column), person, context);
    const { name, ...rest } = row.patch;
    if (personId !== undefined) {
      if (row.to !== undefined) edits.push({ personId, patch: row.patch, to: row.to });
      else if (Object.keys(row.patch).length > 0) edits.push({ personId, patch: row.patch });
    } else if (name) {
      added.push({ draft: { ...rest, name }, to: row.to ?? UNPLACED });
    } else {
      left += 1;
      continue;
    }
    cells += row.cells;
    problems.push(...row.problems);
  }
  const columnsBeyond = Math.max(0, from.column + broad - columns.length);
  return { edits, added, cells, problems, beyond: { rows: left, columns: columnsBeyond } };
}

/** What the texts of one row say of a person. Short rows leave the cells beyond their end as they are. */
function readRow(
  texts: readonly (string | undefined)[],
  columns: readonly Column[],
  person: Person,
  context: TableContext,
) {
  const patch: Patch = {};
  const problems: PasteProblem[] = [];
  let to: LaneRef | undefined;
  let cells = 0;
  for (const [x, text] of texts.entries()) {
    const column = columns[x];
    if (!column || text === undefined) continue;
    const reading = column.read ? column.read(text, person, context) : { problem: 'table.readOnly' as const };
    if ('patch' in reading) {
      Object.assign(patch, reading.patch);
      to = reading.to ?? to;
      cells += 1;
    } else if (column.read || text.trim() !== column.text(person, context).trim()) {
      problems.push({ column, text, problem: reading.problem });
    }
  }
  return { patch, to, cells, problems };
}
