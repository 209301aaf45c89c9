/** How each person of a file stands with the company, from all the places that tell it. */
import type { ParsedDate } from '#shared/i18n/parse-date.ts';
import { cleanText, remembering } from '../read/cell-text.ts';
import type { FieldColumn } from '../read/column-hints.ts';
import { asidesOf } from './names-in-cells.ts';
import { standingColumn, standingOf, strongest } from './standing.ts';
import type { Standing } from './standing.ts';

/** What is said, and where. */
interface Said {
  readonly standing: Standing;
  readonly says: string;
  /** Null where it stands behind the name. */
  readonly column: FieldColumn | null;
}

/**
 * Reads it from columns of statuses and flags, from what stands in brackets behind the name, and from a last day that
 * is past, unless somebody is said to be there as plainly.
 */
export function standingReader(
  statuses: readonly FieldColumn[],
  ends: readonly FieldColumn[],
  today: string | null,
  dateOf: (text: string, column: FieldColumn) => ParsedDate,
) {
  const readers = statuses.map((column) => {
    const kind = standingColumn(column.header);
    const read = remembering((text) => ({ standing: standingOf(text, kind) }));
    return { column, of: (text: string) => read(text).standing };
  });
  const inCells = (cells: readonly string[]): Said[] =>
    readers.flatMap(({ column, of }) => {
      const says = cleanText(cells[column.index] ?? '');
      const standing = says === '' ? null : of(says);
      return standing === null ? [] : [{ standing, says, column }];
    });
  const behindName = (written: string): Said[] =>
    asidesOf(written).flatMap((says) => {
      const standing = standingOf(says);
      return standing === null || standing === 'here' ? [] : [{ standing, says, column: null }];
    });
  const atEnd = (cells: readonly string[]): Said[] =>
    ends.flatMap((column) => {
      const says = cleanText(cells[column.index] ?? '');
      const date = today === null || says === '' ? 'bad' : dateOf(says, column);
      const isPast = typeof date === 'object' && today !== null && date.iso <= today;
      return isPast ? [{ standing: 'left' as const, says, column }] : [];
    });
  const strongestOf = (said: readonly Said[]): Said | null => {
    const most = strongest(said.map(({ standing }) => standing));
    return said.find(({ standing }) => standing === most) ?? null;
  };
  return {
    /** Of columns alone, in a file that came out of this program. */
    said: (cells: readonly string[]) => strongestOf(inCells(cells)),
    of(cells: readonly string[], written: string): Said | null {
      const said = strongestOf([...inCells(cells), ...behindName(written)]);
      if (said?.standing === 'left' || said?.standing === 'here') return said;
      return atEnd(cells)[0] ?? said;
    },
  };
}
