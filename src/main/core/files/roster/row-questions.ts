/** What rows of a roster leave open: whether who left comes in, what an open position is, whether hours are FTE. */
import { answerTo, QUESTION_CHOICES, questionKey } from '#shared/contract/import-questions.ts';
import type { Answers, ChoiceOf, OpenQuestion } from '#shared/contract/import-questions.ts';
import type { FieldColumn } from '../read/column-hints.ts';

/** Kinds of question, each about all rows of a file together, with what is done while nobody answers. */
const DEFAULTS = {
  leavers: 'leaveOut',
  vacancies: 'vacancies',
  weeklyHours: 'fte',
} as const satisfies { readonly [K in 'leavers' | 'vacancies' | 'weeklyHours']: ChoiceOf<K> };
export type RowQuestion = keyof typeof DEFAULTS;
export const ROW_QUESTIONS = Object.keys(DEFAULTS) as RowQuestion[];

const EXAMPLES = 3;

/** What is done with such rows. */
export function choiceOf<K extends RowQuestion>(answers: Answers, kind: K): ChoiceOf<K> {
  return answerTo(answers, kind, questionKey(kind, null)) ?? DEFAULTS[kind];
}

/** Collects what raises the questions while the rows are read. */
export function collectRowQuestions() {
  const found = new Map<RowQuestion, { column: FieldColumn | null; examples: Set<string>; count: number }>();
  return {
    note(kind: RowQuestion, column: FieldColumn | null, example: string): void {
      const known = found.get(kind) ?? { column, examples: new Set<string>(), count: 0 };
      found.set(kind, known);
      known.count += 1;
      if (known.examples.size < EXAMPLES) known.examples.add(example);
    },
    questions: (): OpenQuestion[] =>
      ROW_QUESTIONS.flatMap((kind) => {
        const one = found.get(kind);
        if (!one) return [];
        return {
          kind,
          key: questionKey(kind, null),
          column: one.column?.header ?? '',
          columnIndex: null,
          examples: [...one.examples],
          count: one.count,
          choices: QUESTION_CHOICES[kind],
          default: DEFAULTS[kind],
        };
      }),
  };
}
