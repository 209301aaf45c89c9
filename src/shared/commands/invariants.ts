/** What has to hold in every workshop, checked by the core before it commits and by tests after every step. */
import { isFunctionLane } from '../domain/lanes.ts';
import type { Workshop } from '../domain/records.ts';
import type { Diff } from './diff.ts';

/** The first rule that a workshop breaks, in words for a log; null where all hold. */
export function brokenInvariant(workshop: Workshop): string | null {
  if (Object.keys(workshop.workshop).length !== 1) return 'there is exactly one workshop record';
  const currents = Object.values(workshop.scenario).filter((scenario) => scenario.kind === 'current');
  if (currents.length !== 1) return 'there is exactly one current scenario';
  for (const team of Object.values(workshop.team)) {
    if (!workshop.scenario[team.scenarioId]) return 'a team belongs to a scenario';
  }
  for (const person of Object.values(workshop.person)) {
    if (person.managerId !== null && !workshop.person[person.managerId])
      return 'a manager is in the workshop';
  }
  for (const placement of Object.values(workshop.placement)) {
    if (!workshop.scenario[placement.scenarioId]) return 'a placement belongs to a scenario';
    if (!workshop.person[placement.personId]) return 'a placement belongs to a person';
    if (placement.teamId === null) continue;
    if (workshop.team[placement.teamId]?.scenarioId !== placement.scenarioId)
      return 'a team lane is in its scenario';
    if (!isFunctionLane(placement.lane)) return 'a team lane is one of the four functions';
  }
  for (const answer of Object.values(workshop.answer)) {
    if (!workshop.respondent[answer.respondentId]) return 'an answer belongs to a respondent';
  }
  return null;
}

/** Whether a diff could break a reference at all; most edits of a field cannot, and need no full check. */
export function touchesReferences(diff: Diff): boolean {
  if (diff.removed.some((record) => record.type !== 'answer' && record.type !== 'placement')) return true;
  if (diff.added.length > 0) return true;
  return diff.updated.some(([from, to]) => {
    if (from.type === 'person' && to.type === 'person') return from.managerId !== to.managerId;
    return (
      from.type === 'placement' || from.type === 'scenario' || from.type === 'team' || from.type === 'answer'
    );
  });
}
