/**
 * What only a person can tell about a file, asked once: in the wizard, on the command line, and not again for the next
 * file with the same headers, where the answer is known.
 *
 * How to add a kind of question: 1. a line in `QUESTION_CHOICES`; 2. its words `import.ask.<kind>` and
 * `import.choice.<kind>.<value>` in both languages (does not compile without); 3. whoever understands the cells asks it
 * with `ask`; 4. whoever reads them looks the answer up with `answerTo`. The wizard, `--dry-run`, `--answer` and the
 * memory need nothing.
 */

/** Each kind with what can be answered. */
export const QUESTION_CHOICES = {
  dayOrder: ['dayFirst', 'monthFirst', 'yearFirst', 'leaveOut'],
  partialDate: ['firstDay', 'leaveOut'],
  /** Which mark is the decimal one; neither where both part thousands. */
  decimalMark: ['comma', 'point', 'thousands', 'leaveOut'],
  /** Who left the company. */
  leavers: ['leaveOut', 'keep'],
  /** Positions that nobody fills. */
  vacancies: ['vacancies', 'people', 'leaveOut'],
  /** Whether fewer hours than a full week make an FTE. */
  weeklyHours: ['fte', 'ignore'],
  /** Whether the texts of a column are market teams. */
  teams: ['teams', 'ignore'],
  /** What the amounts of a column are counted in. */
  unit: ['ones', 'thousands', 'millions'],
  /** What one unit of a currency is in that of the workshop: answered by a number. */
  rate: [],
} as const;
export type QuestionKind = keyof typeof QUESTION_CHOICES;
export type ChoiceOf<K extends QuestionKind> = (typeof QUESTION_CHOICES)[K][number];
/** Names the words of every choice. */
export type ChoiceKey = { [K in QuestionKind]: `${K}.${ChoiceOf<K>}` }[QuestionKind];

export interface QuestionChoice {
  readonly value: string;
  /** What the choice makes of a text of the column: a number, or an ISO day. */
  readonly shows: { readonly text: string; readonly becomes: number | string } | null;
}

export interface ImportQuestion {
  /** Names the question in answers: the kind and the position of the column; `deals.` and the kind for a list of deals. */
  readonly key: string;
  readonly kind: QuestionKind;
  /** Header of the column; empty where it is about rows that several columns tell. */
  readonly column: string;
  readonly columnIndex: number | null;
  /** Texts of the column that raise it, or the people it is about. */
  readonly examples: readonly string[];
  /** People it is about; null where it is about how a column is written. */
  readonly count: number | null;
  /** None where a number answers. */
  readonly choices: readonly QuestionChoice[];
  /** Currencies between which a rate is asked for, ISO codes; null for every other kind. */
  readonly rate: Rate | null;
  /** What is done while nobody answers; null for money that is not understood: its column is left out until then. */
  readonly default: string | null;
  /** What was answered, now or for an earlier file with these headers; null where nobody has. */
  readonly answer: string | null;
}

/** One unit of `from` is so many of `to`. */
export interface Rate {
  readonly from: string;
  readonly to: string;
}

/** Answers by the keys of their questions. */
export type Answers = Readonly<Record<string, string>>;

/** Names a question; columns of a list of deals share theirs, as one program wrote them. */
export const questionKey = (kind: QuestionKind, columnIndex: number | null): string =>
  columnIndex === null ? kind : `${kind}.${columnIndex}`;
export const dealQuestionKey = (kind: QuestionKind): string => `deals.${kind}`;

/** The answer to a question, null where there is none or it is no choice of this kind. */
export function answerTo<K extends QuestionKind>(answers: Answers, kind: K, key: string): ChoiceOf<K> | null {
  const answer = answers[key];
  return (QUESTION_CHOICES[kind] as readonly ChoiceOf<K>[]).find((choice) => choice === answer) ?? null;
}

/** The rate in an answer, with a point or a comma; null where it is none. */
export function rateIn(answer: string | undefined): number | null {
  if (answer === undefined || !/^\d{1,9}(?:[.,]\d{1,9})?$/u.test(answer.trim())) return null;
  const rate = Number(answer.trim().replace(',', '.'));
  return rate > 0 ? rate : null;
}

/** A question as whoever understands the cells asks it; choices without a picture need their values only. */
export interface OpenQuestion<K extends QuestionKind = QuestionKind> {
  readonly kind: K;
  readonly key: string;
  readonly column: string;
  readonly columnIndex: number | null;
  readonly examples: readonly string[];
  readonly count?: number;
  readonly choices: readonly (ChoiceOf<K> | (QuestionChoice & { readonly value: ChoiceOf<K> }))[];
  readonly rate?: Rate;
  readonly default: ChoiceOf<K> | (K extends 'rate' ? '1' : never) | null;
}

/** The question with its answer: the one given now counts before the one that is remembered. */
export function ask<K extends QuestionKind>(
  open: OpenQuestion<K>,
  given: Answers,
  remembered: Answers,
): ImportQuestion {
  const choices = open.choices.map((choice) =>
    typeof choice === 'string' ? { value: choice, shows: null } : choice,
  );
  const possible = (answer: string | undefined) =>
    open.kind === 'rate'
      ? rateIn(answer) === null
        ? undefined
        : answer
      : choices.find(({ value }) => value === answer)?.value;
  return {
    ...open,
    count: open.count ?? null,
    rate: open.rate ?? null,
    choices,
    answer: possible(given[open.key]) ?? possible(remembered[open.key]) ?? null,
  };
}

/** Answers as readers take them: what was given, and what the questions know by now. */
export const answersOf = (given: Answers, questions: readonly ImportQuestion[]): Answers => ({
  ...given,
  ...Object.fromEntries(questions.flatMap(({ key, answer }) => (answer === null ? [] : [[key, answer]]))),
});

/** Whether a question has to be answered before what it is about can come in. */
export const isWaiting = (question: ImportQuestion): boolean =>
  question.default === null && question.answer === null;
