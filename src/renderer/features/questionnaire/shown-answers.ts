/** What the screen shows of the workshop: who answers, and what they said. */
import { QUESTION_COUNT } from '#shared/domain/answer.ts';
import type { Answer, Respondent } from '#shared/domain/answer.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { initialsOf } from '#shared/domain/person.ts';

/** Answers by respondent and item; an item that was not answered is not in it. */
export type AnswerTable = ReadonlyMap<Id, ReadonlyMap<number, Answer>>;

/** In the order of their columns. */
export function respondentsOf(table: Workshop['respondent']): Respondent[] {
  return Object.values(table).sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

export function answerTable(answers: Workshop['answer']): AnswerTable {
  const table = new Map<Id, Map<number, Answer>>();
  for (const answer of Object.values(answers)) {
    const row = table.get(answer.respondentId) ?? new Map<number, Answer>();
    table.set(answer.respondentId, row.set(answer.item, answer));
  }
  return table;
}

/** The answers to one item, one for each respondent. */
export type AnswerRow = readonly (Answer | undefined)[];

/** All items' rows, item 1 first. */
export function answerRows(table: AnswerTable, respondents: readonly Respondent[]): AnswerRow[] {
  return Array.from({ length: QUESTION_COUNT }, (_, index) =>
    respondents.map(({ id }) => table.get(id)?.get(index + 1)),
  );
}

/** A respondent's name, or the initials where names are hidden. */
export function shownName(respondent: Respondent, hidden: boolean): string {
  return hidden ? initialsOf(respondent.name) : respondent.name;
}
