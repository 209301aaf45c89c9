/** Which answer is asked for now, and what a key or a button does about it. */
import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { focusTaken, useFocus } from '#renderer/state/focus.ts';
import { goTo, useQuestionnaire } from '#renderer/state/questionnaire-state.ts';
import { run } from '#renderer/state/open-workshop.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import type { Respondent } from '#shared/domain/answer.ts';
import { afterInGrid, afterInRound, keyAction } from './answer-keys.ts';
import type { Level, Place } from './answer-keys.ts';

interface Asked {
  readonly item: number;
  readonly respondent: Respondent | null;
  /** Sets the level and goes on. */
  readonly answer: (level: Level) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

export function useAsked(respondents: readonly Respondent[]): Asked {
  const { item, respondentId, mode } = useQuestionnaire();
  const column = Math.max(
    0,
    respondents.findIndex(({ id }) => id === respondentId),
  );
  const respondent = respondents[column] ?? null;
  const go = (to: Place) => goTo(to.item, respondents[to.column]?.id ?? null);

  const answer = (level: Level) => {
    if (!respondent || !run({ type: 'answer.set', respondentId: respondent.id, item, level })) return;
    const after = mode === 'grid' ? afterInGrid : afterInRound;
    if (level !== 'unanswered') go(after({ item, column }, respondents.length));
  };

  const onKey = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    // Enter presses a button; text fields keep all their keys.
    if (target.closest('input, textarea') || (event.key === 'Enter' && target.closest('button'))) return;
    const action = keyAction(event, { item, column }, respondents.length);
    if (!action) return;
    event.preventDefault();
    if (action.kind === 'go') go(action.to);
    else if (action.kind === 'answer') answer(action.level);
    else document.querySelector<HTMLElement>('.questionnaire textarea')?.focus();
  };
  return { item, respondent, answer, onKey };
}

/** Shows the item that a link elsewhere asks for. */
export function useLinkedItem(): void {
  const target = useFocus((state) => state.target);
  useEffect(() => {
    if (target?.kind !== 'item') return;
    goTo(target.item);
    focusTaken();
  }, [target]);
}

/** Undo and redo lead back to the answer that they change. */
export function useUndoneAnswer({ cursor, history }: OpenState): void {
  const before = useRef(cursor);
  useEffect(() => {
    const changed = Math.max(before.current, cursor);
    const undone = cursor < before.current;
    const redone = !undone && history.some(({ seq }) => seq > cursor);
    before.current = cursor;
    const step = history.find(({ seq }) => seq === changed);
    if (!step || !(undone || redone)) return;
    const { key, params, subjects } = step.label;
    if (key === 'answerSet' || key === 'evidenceEdited') goTo(params.count ?? 1, subjects[0]);
  }, [cursor, history]);
}
