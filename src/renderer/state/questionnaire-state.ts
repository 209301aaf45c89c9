/** Where the questionnaire stands: the way of entering, and the answer in question. Kept when the screen is left. */
import { create } from 'zustand';
import { QUESTION_COUNT } from '#shared/domain/answer.ts';
import type { Id } from '#shared/domain/fields.ts';

export type EntryMode = 'grid' | 'single';

interface QuestionnaireState {
  readonly mode: EntryMode;
  /** 1..24. */
  readonly item: number;
  /** Null, or somebody who has gone since: the first respondent answers. */
  readonly respondentId: Id | null;
}

export const useQuestionnaire = create<QuestionnaireState>()(() => ({
  mode: 'grid',
  item: 1,
  respondentId: null,
}));

/** Goes to an item, and to a respondent where one is given; items beyond the ends stay at the ends. */
export function goTo(item: number, respondentId?: Id | null): void {
  const inside = Math.min(QUESTION_COUNT, Math.max(1, item));
  useQuestionnaire.setState(respondentId === undefined ? { item: inside } : { item: inside, respondentId });
}

export function chooseMode(mode: EntryMode): void {
  useQuestionnaire.setState({ mode });
}
