/** Random sequences of commands, for laws that hold whatever a person does. */
import * as fc from 'fast-check';
import { apply } from '#shared/commands/apply.ts';
import type { Command } from '#shared/commands/command.ts';
import { applyDiff } from '#shared/commands/diff.ts';
import type { Edit } from '#shared/commands/edit.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import type { Id } from '#shared/domain/fields.ts';
import { isTeamLane, LANES } from '#shared/domain/lanes.ts';
import type { LaneRef } from '#shared/domain/lanes.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { currentScenario, teamsOf } from '#shared/domain/workshop.ts';

const KINDS = [
  'workshop.edit',
  'person.add',
  'person.edit',
  'people.edit',
  'person.report',
  'person.remove',
  'person.place',
  'hat.add',
  'hat.share',
  'hat.remove',
  'people.import',
  'team.add',
  'team.edit',
  'team.remove',
  'team.fullCycle',
  'respondent.add',
  'respondent.edit',
  'respondent.remove',
  'answer.set',
  'answer.set',
  'answer.evidence',
  'entry.add',
  'entry.edit',
  'entry.remove',
  'version.freeze',
  'scenario.copy',
  'scenario.copy',
  'scenario.edit',
  'scenario.move',
  'scenario.remove',
  'scenario.makeCurrent',
  'changes.review',
  'changes.reject',
  'changes.takeOver',
] as const satisfies readonly Command['type'][];

const LEVELS = [1, 3, 5, null, 'unanswered'] as const;

/** What somebody wants to do, before it is known to whom: `picks` choose among what is there. */
export interface Intent {
  readonly kind: Command['type'];
  readonly picks: readonly number[];
  readonly lane: LaneRef['lane'];
  readonly inTeam: boolean;
  readonly text: string;
  readonly amount: number | null;
}

const intent: fc.Arbitrary<Intent> = fc.record({
  kind: fc.oneof(
    { weight: 3, arbitrary: fc.constant('person.place' as const) },
    { weight: 5, arbitrary: fc.constantFrom(...KINDS) },
  ),
  picks: fc.array(fc.nat(1000), { minLength: 1, maxLength: 4 }),
  lane: fc.constantFrom(...LANES, 'unplaced'),
  inTeam: fc.boolean(),
  text: fc.oneof(fc.constantFrom('Ada', 'Őrsi Zoé', ' DACH ', 'dach', ''), fc.string({ maxLength: 12 })),
  amount: fc.option(fc.integer({ min: -5, max: 1_000_000 })),
});

export const intents: fc.Arbitrary<Intent[]> = fc.array(intent, { minLength: 1, maxLength: 25 });

/** Ids `new1`, `new2` …, the same in every run. */
export function counter(prefix = 'new'): () => Id {
  let count = 0;
  return () => `${prefix}${(count += 1)}`;
}

/** The command that an intent becomes in a workshop; it may well be one that is refused. */
export function commandOf(workshop: Workshop, { kind, picks, lane, inTeam, text, amount }: Intent): Command {
  const pick = (table: Readonly<Record<Id, unknown>>, at: number) => {
    const ids = Object.keys(table);
    return ids[(picks[at] ?? 0) % Math.max(ids.length, 1)] ?? 'nobody';
  };
  // Often enough the current state, else any scenario.
  const scenarioId = picks.length < 3 ? currentScenario(workshop).id : pick(workshop.scenario, 2);
  const ownTeams = Object.fromEntries(teamsOf(workshop, scenarioId).map((team) => [team.id, team]));
  const personIds = [...new Set(picks.map((_, at) => pick(workshop.person, at)))];
  const teamId = inTeam && isTeamLane(lane) ? pick(ownTeams, 0) : null;
  const respondentId = pick(workshop.respondent, 0);
  const item = 1 + ((amount ?? 0) % 2);
  const to: LaneRef = { lane, teamId: teamId === 'nobody' ? null : teamId };
  switch (kind) {
    case 'workshop.edit':
      return { type: kind, patch: inTeam ? { planRevenue: amount } : { title: text } };
    case 'person.add':
      return {
        type: kind,
        draft: {
          name: text,
          quota: amount,
          managerId: inTeam ? pick(workshop.person, 1) : null,
          scenarioId: workshop.scenario[scenarioId]?.kind === 'target' ? scenarioId : null,
        },
        scenarioId,
        lane: to,
      };
    case 'people.edit':
      return {
        type: 'people.edit',
        scenarioId,
        edits: personIds.map((personId, at) => ({
          personId,
          patch:
            at % 2 === 0 ? { title: text } : { managerId: inTeam ? pick(workshop.person, at + 1) : null },
        })),
        added: amount === null ? [] : [{ draft: { name: text, quota: amount }, to }],
      };
    case 'person.report':
      return {
        type: 'person.report',
        scenarioId,
        personIds,
        managerId: inTeam ? pick(workshop.person, 3) : null,
      };
    case 'person.edit':
      return {
        type: kind,
        personId: pick(workshop.person, 0),
        patch: inTeam ? { managerId: pick(workshop.person, 1) } : { name: text, quota: amount },
        scenarioId: pick(workshop.scenario, 2),
      };
    case 'person.remove':
      return { type: kind, personIds };
    case 'person.place':
      return {
        type: kind,
        scenarioId,
        personIds,
        to,
        before: inTeam ? pick(workshop.placement, 1) : null,
        hat: amount === null ? undefined : hatOf(workshop, personIds[0]),
      };
    case 'hat.add':
      return {
        type: kind,
        scenarioId,
        personId: personIds[0] ?? '',
        to,
        before: null,
        share: part(picks[0]),
      };
    case 'hat.share':
      return { type: kind, placementId: pick(workshop.placement, 0), share: part(picks[1]) };
    case 'hat.remove':
      return { type: kind, placementId: pick(workshop.placement, 0) };
    case 'people.import':
      return {
        type: kind,
        scenarioId,
        people: picks.map((_, index) => ({
          draft: { name: `${text}${index}`, territory: text },
          managerIndex: index === 0 ? null : 0,
          lane: inTeam ? to : null,
        })),
      };
    case 'team.add':
      return { type: kind, scenarioId, name: text };
    case 'team.edit':
      return { type: kind, teamId: pick(workshop.team, 0), patch: { name: text, basis: 'geography' } };
    case 'team.remove':
      return { type: kind, teamId: pick(workshop.team, 0) };
    case 'team.fullCycle':
      return { type: kind, teamId: pick(workshop.team, 0), personIds };
    case 'respondent.add':
      return { type: kind, name: text };
    case 'respondent.edit':
      return { type: kind, respondentId, patch: { name: text } };
    case 'respondent.remove':
      return { type: kind, respondentId };
    case 'answer.set':
      return { type: kind, respondentId, item, level: LEVELS[(picks[1] ?? 0) % LEVELS.length] ?? null };
    case 'answer.evidence':
      return { type: kind, respondentId, item, evidence: text };
    case 'entry.add':
      return {
        type: kind,
        draft: { type: 'action', text, owner: text, subjectId: pick(workshop.person, 0) },
      };
    case 'entry.edit':
      return { type: kind, entryType: 'action', id: pick(workshop.action, 0), patch: { text, done: inTeam } };
    case 'scenario.copy':
      return { type: kind, copyOf: scenarioId, name: text };
    case 'scenario.edit':
      return { type: kind, scenarioId, patch: inTeam ? { locked: (amount ?? 0) % 2 === 0 } : { name: text } };
    case 'scenario.move':
      return { type: kind, scenarioId, before: inTeam ? pick(workshop.scenario, 0) : null };
    case 'scenario.remove':
      return { type: kind, scenarioId };
    case 'scenario.makeCurrent':
      return { type: kind, scenarioId, keptName: text };
    case 'changes.review':
      return { type: kind, scenarioId, subjectIds: personIds, patch: { verdict: 'accepted', reason: text } };
    case 'changes.reject':
    case 'changes.takeOver': {
      const against = pick(workshop.scenario, 0);
      const subjectIds = inTeam ? [pick(ownTeams, 1)] : personIds;
      return kind === 'changes.reject'
        ? { type: kind, scenarioId, againstId: against, subjectIds, reason: text }
        : { type: kind, scenarioId, fromId: against, subjectIds };
    }
    case 'entry.remove':
      return { type: kind, entryType: 'action', id: pick(workshop.action, 0) };
    case 'version.freeze':
      return {
        type: kind,
        version: {
          number: 1 + (picks[0] ?? 0),
          date: '2026-11-24',
          locale: inTeam ? 'hu' : 'en',
          names: 'roles',
          hide: ['pay'],
          paper: 'letter',
          pages: 3,
          edition: 2,
          data: 'JVBERg==',
        },
      };
  }
}

/** A share of somebody's time, now and then one that is refused. */
const part = (pick = 0): number => (pick % 21) / 20;

function hatOf(workshop: Workshop, personId: Id | undefined): Id | undefined {
  return Object.values(workshop.placement).find((placement) => placement.personId === personId)?.id;
}

export interface Step {
  readonly before: Workshop;
  readonly edit: Edit;
  readonly after: Workshop;
}

/** Does one thing after another; what is refused is left out. */
export function play(start: Workshop, wanted: readonly Intent[]): Step[] {
  const newId = counter();
  const steps: Step[] = [];
  let before = start;
  for (const each of wanted) {
    try {
      const edit = apply(before, commandOf(before, each), { newId });
      const after = applyDiff(before, edit.diff);
      steps.push({ before, edit, after });
      before = after;
    } catch (error) {
      if (!(error instanceof PhaseboardError)) throw error;
    }
  }
  return steps;
}
