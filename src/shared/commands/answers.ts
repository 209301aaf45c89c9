/** The questionnaire: who answers, and what. One answer for each respondent and item. */
import { PhaseboardError } from '../domain/errors.ts';
import type { Answer, Respondent } from '../domain/answer.ts';
import type { Id } from '../domain/fields.ts';
import type { Workshop } from '../domain/records.ts';
import { parseRecord } from '../domain/workshop.ts';
import type { Command } from './command.ts';
import { EMPTY_DIFF, updateOf } from './diff.ts';
import type { ApplyContext, Edit } from './edit.ts';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

/** Id of the answer of a respondent to an item; there is at most one. */
export function answerId(respondentId: Id, item: number): Id {
  return `${respondentId}:${item}`;
}

export function addRespondent(
  workshop: Workshop,
  command: Of<'respondent.add'>,
  context: ApplyContext,
): Edit {
  const last = Object.values(workshop.respondent).reduce((most, { order }) => Math.max(most, order), 0);
  const respondent = parseRecord({
    type: 'respondent',
    id: context.newId('respondent'),
    name: command.name.trim(),
    role: command.role ?? '',
    order: last + 1,
  }) as Respondent;
  requireName(respondent);
  return {
    diff: { ...EMPTY_DIFF, added: [respondent] },
    label: { key: 'respondentAdded', params: { name: respondent.name }, subjects: [respondent.id] },
  };
}

export function editRespondent(workshop: Workshop, command: Of<'respondent.edit'>): Edit {
  const from = requireRespondent(workshop, command.respondentId);
  const to = parseRecord({ ...from, ...command.patch }) as Respondent;
  requireName(to);
  return {
    diff: updateOf(from, to),
    label: { key: 'respondentEdited', params: { name: to.name }, subjects: [to.id] },
  };
}

export function removeRespondent(workshop: Workshop, command: Of<'respondent.remove'>): Edit {
  const respondent = requireRespondent(workshop, command.respondentId);
  const answers = Object.values(workshop.answer).filter((answer) => answer.respondentId === respondent.id);
  return {
    diff: { ...EMPTY_DIFF, removed: [...answers, respondent] },
    label: { key: 'respondentRemoved', params: { name: respondent.name }, subjects: [respondent.id] },
  };
}

export function setAnswer(workshop: Workshop, command: Of<'answer.set'>): Edit {
  const { item, level } = command;
  const respondent = requireRespondent(workshop, command.respondentId);
  const label: Edit['label'] = {
    key: 'answerSet',
    params: { name: respondent.name, count: item },
    subjects: [respondent.id],
  };
  const from = answerOf(workshop, respondent.id, item);
  if (level === 'unanswered') return { diff: { ...EMPTY_DIFF, removed: from ? [from] : [] }, label };
  const id = from?.id ?? answerId(respondent.id, item);
  const to = parseRecord({
    evidence: '',
    ...from,
    type: 'answer',
    id,
    respondentId: respondent.id,
    item,
    level,
  });
  return { diff: from ? updateOf(from, to) : { ...EMPTY_DIFF, added: [to] }, label };
}

/** Notes what an answer rests on; an item that was not answered yet becomes one that nobody knows. */
export function setEvidence(workshop: Workshop, command: Of<'answer.evidence'>): Edit {
  const { item, evidence } = command;
  const respondent = requireRespondent(workshop, command.respondentId);
  const from = answerOf(workshop, respondent.id, item);
  const id = from?.id ?? answerId(respondent.id, item);
  const level = from?.level ?? null;
  const respondentId = respondent.id;
  const to = parseRecord({ ...from, type: 'answer', id, respondentId, item, level, evidence });
  return {
    diff: from ? updateOf(from, to) : { ...EMPTY_DIFF, added: [to] },
    label: {
      key: 'evidenceEdited',
      params: { name: respondent.name, count: item },
      subjects: [respondent.id],
    },
  };
}

/** The answer of a respondent to an item, under whatever id it was imported. */
export function answerOf(workshop: Workshop, respondentId: Id, item: number): Answer | undefined {
  return (
    workshop.answer[answerId(respondentId, item)] ??
    Object.values(workshop.answer).find(
      (answer) => answer.respondentId === respondentId && answer.item === item,
    )
  );
}

function requireRespondent(workshop: Workshop, respondentId: Id): Respondent {
  const respondent = workshop.respondent[respondentId];
  if (!respondent) throw new PhaseboardError('edit.notFound');
  return respondent;
}

function requireName(respondent: Respondent): void {
  if (respondent.name.trim() === '') throw new PhaseboardError('edit.personName');
}
