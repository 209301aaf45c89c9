/** What was wrong in a roster, collected while it is read. */
import type { ImportProblem, ImportProblemCode } from '#shared/contract/import-types.ts';
import { cut } from './cell-text.ts';

export const SHOWN_CHARACTERS = 80;

/** The column that a problem is about. */
export interface ProblemColumn {
  readonly index: number;
  readonly header: string;
}

export interface Problems {
  readonly list: ImportProblem[];
  readonly counts: Partial<Record<ImportProblemCode, number>>;
  add(
    code: ImportProblemCode,
    row: number,
    column: ProblemColumn | null,
    value: string,
    leftOut: ImportProblem['leftOut'],
    more?: Partial<Pick<ImportProblem, 'who' | 'similar' | 'people'>>,
  ): void;
}

/** `most` of each kind are listed, all are counted. */
export function collectProblems(most: number): Problems {
  const list: ImportProblem[] = [];
  const counts: Partial<Record<ImportProblemCode, number>> = {};
  return {
    list,
    counts,
    add(code, row, column, value, leftOut, more = {}) {
      const count = (counts[code] ?? 0) + 1;
      counts[code] = count;
      if (count > most) return;
      list.push({
        code,
        row,
        column: column?.header ?? null,
        columnIndex: column?.index ?? null,
        value: cut(value, SHOWN_CHARACTERS),
        leftOut,
        who: '',
        ...more,
      });
    },
  };
}
