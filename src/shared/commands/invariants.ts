/** What has to hold in every workshop, checked by the core before it commits and by tests after every step. */
import { ENTRY_TYPES } from '../domain/entries.ts';
import { isTeamLane } from '../domain/lanes.ts';
import type { AnyRecord, Workshop } from '../domain/records.ts';
import { recordsOf } from '../domain/workshop.ts';
import type { Diff } from './diff.ts';

/** Records that no other refers to with the claim that they are there. */
const LEAVES = ['placement', 'answer', 'adjustment', 'version', ...ENTRY_TYPES] as const;

/** The first rule that a workshop breaks, in words for a log; null where all hold. */
export function brokenInvariant(workshop: Workshop): string | null {
  return brokenCount(workshop) ?? firstBroken(workshop, recordsOf(workshop));
}

function brokenCount(workshop: Workshop): string | null {
  if (Object.keys(workshop.workshop).length !== 1) return 'there is exactly one workshop record';
  const currents = Object.values(workshop.scenario).filter((scenario) => scenario.kind === 'current');
  return currents.length === 1 ? null : 'there is exactly one current scenario';
}

/**
 * The same for the workshop after a diff, given that all rules held before: only what the diff touched is looked at,
 * unless it took away or changed something that others may refer to.
 */
export function brokenBy(workshop: Workshop, diff: Diff): string | null {
  const touched = [...diff.added, ...diff.updated.map(([, to]) => to)];
  const far = ({ type }: AnyRecord) => type === 'workshop' || type === 'scenario' || type === 'team';
  const leaf = ({ type }: AnyRecord) => (LEAVES as readonly string[]).includes(type);
  const referredTo = !diff.removed.every(leaf);
  // Nothing refers yet to what is new.
  const changedFar =
    diff.updated.some(([, to]) => far(to)) || diff.added.some(({ type }) => type === 'workshop');
  if (referredTo || changedFar) return brokenInvariant(workshop);
  return brokenCount(workshop) ?? firstBroken(workshop, touched);
}

function firstBroken(workshop: Workshop, records: readonly AnyRecord[]): string | null {
  for (const record of records) {
    const broken = brokenReference(workshop, record);
    if (broken) return broken;
  }
  return null;
}

/** The first rule that one record breaks by what it refers to. */
function brokenReference(workshop: Workshop, record: AnyRecord): string | null {
  switch (record.type) {
    case 'team':
      return workshop.scenario[record.scenarioId] ? null : 'a team belongs to a scenario';
    case 'person':
      if (record.scenarioId !== null && !workshop.scenario[record.scenarioId]) return 'a plan has a scenario';
      if (record.managerId === null || workshop.person[record.managerId]) return null;
      return 'a manager is in the workshop';
    case 'adjustment': {
      if (!workshop.scenario[record.scenarioId]) return 'an adjustment belongs to a scenario';
      if (!workshop.person[record.personId]) return 'an adjustment belongs to a person';
      const { managerId = null } = record.patch;
      return managerId === null || workshop.person[managerId] ? null : 'a manager is in the workshop';
    }
    case 'placement': {
      if (!workshop.scenario[record.scenarioId]) return 'a placement belongs to a scenario';
      const person = workshop.person[record.personId];
      if (!person) return 'a placement belongs to a person';
      if (person.scenarioId !== null && person.scenarioId !== record.scenarioId)
        return 'who is planned for one scenario is placed in no other';
      if (record.teamId === null) return null;
      const sameScenario = workshop.team[record.teamId]?.scenarioId === record.scenarioId;
      if (!sameScenario) return 'a team lane is in its scenario';
      return isTeamLane(record.lane) ? null : 'a team lane is full cycle or one of the four functions';
    }
    case 'answer':
      return workshop.respondent[record.respondentId] ? null : 'an answer belongs to a respondent';
    case 'workshop':
    case 'scenario':
    case 'respondent':
    case 'review':
    case 'decision':
    case 'action':
    case 'parking':
    case 'commentary':
    case 'attachment':
    case 'version':
      return null;
  }
}
