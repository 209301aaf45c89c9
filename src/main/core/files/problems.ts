/** What was wrong in a roster, collected while it is read. */
import type { ImportProblem, ImportProblemCode } from '#shared/contract/types.ts';
import { cut } from './text.ts';

const SHOWN_CHARACTERS = 80;

export interface Problems {
  readonly list: ImportProblem[];
  add(
    code: ImportProblemCode,
    row: number,
    column: string | null,
    value: string,
    leftOut: ImportProblem['leftOut'],
  ): void;
}

export function collectProblems(): Problems {
  const list: ImportProblem[] = [];
  return {
    list,
    add(code, row, column, value, leftOut) {
      list.push({ code, row, column, value: cut(value, SHOWN_CHARACTERS), leftOut });
    },
  };
}
