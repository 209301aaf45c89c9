/** What is said about single changes of a target scenario, and what becomes of them. */
import { PhaseboardError } from '../domain/errors.ts';
import type { Review } from '../domain/entries.ts';
import type { Id } from '../domain/fields.ts';
import { sidesOf, subjectState } from '../domain/lineage.ts';
import type { Workshop } from '../domain/records.ts';
import { parseRecord } from '../domain/workshop.ts';
import { carried } from './carry.ts';
import type { Command } from './command.ts';
import { draftOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { requireScenario } from './edit.ts';
import type { ApplyContext, Edit } from './edit.ts';
import { requireUnlocked } from './rules/locks.ts';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

/** Id of what was said about a change; there is at most one for each scenario and subject. */
function reviewOf(workshop: Workshop, scenarioId: Id, subjectId: Id): Review | null {
  const own = Object.values(workshop.review);
  return own.find((review) => review.scenarioId === scenarioId && review.subjectId === subjectId) ?? null;
}

/** Accepts changes, opens them again, or notes a reason; moves nobody. */
export function reviewChanges(
  workshop: Workshop,
  command: Of<'changes.review'>,
  context: ApplyContext,
): Edit {
  requireScenario(workshop, command.scenarioId);
  const draft = draftOf(workshop);
  const { scenarioId, patch } = command;
  const [, side] = sidesOf(workshop, scenarioId, scenarioId);
  for (const subjectId of command.subjectIds) {
    const seen = patch.verdict === 'accepted' ? { seen: subjectState(side, subjectId) } : {};
    review(draft, workshop, scenarioId, subjectId, { ...patch, ...seen }, context);
  }
  const key = command.patch.verdict === 'accepted' ? 'changesAccepted' : 'changesReviewed';
  return { diff: draft.diff(), label: labelFor(key, workshop, command.subjectIds) };
}

/** Takes changes back: in the target everything about them is as it is in the scenario compared with. */
export function rejectChanges(
  workshop: Workshop,
  command: Of<'changes.reject'>,
  context: ApplyContext,
): Edit {
  const { scenarioId, againstId, subjectIds, reason } = command;
  requirePlan(workshop, scenarioId);
  requireScenario(workshop, againstId);
  const draft = carried(workshop, againstId, scenarioId, subjectIds, context);
  for (const subjectId of subjectIds) {
    const patch = { verdict: 'rejected', ...(reason && { reason }) } as const;
    review(draft, workshop, scenarioId, subjectId, patch, context);
  }
  return { diff: draft.diff(), label: labelFor('changesRejected', workshop, subjectIds) };
}

/** Takes changes over from another scenario. */
export function takeOverChanges(
  workshop: Workshop,
  command: Of<'changes.takeOver'>,
  context: ApplyContext,
): Edit {
  const { scenarioId, fromId, subjectIds } = command;
  requirePlan(workshop, scenarioId);
  requireScenario(workshop, fromId);
  const draft = carried(workshop, fromId, scenarioId, subjectIds, context);
  return { diff: draft.diff(), label: labelFor('changesTakenOver', workshop, subjectIds) };
}

/** The current state is what it is: only a plan can have single changes taken back or over. */
function requirePlan(workshop: Workshop, scenarioId: Id): void {
  requireUnlocked(workshop, scenarioId);
  const { kind, name } = requireScenario(workshop, scenarioId);
  if (kind !== 'target') throw new PhaseboardError('edit.notAPlan', { scenario: name });
}

function review(
  draft: Draft,
  workshop: Workshop,
  scenarioId: Id,
  subjectId: Id,
  patch: Partial<Pick<Review, 'verdict' | 'reason' | 'seen'>>,
  context: ApplyContext,
): void {
  const from = reviewOf(workshop, scenarioId, subjectId);
  const own = from ?? { type: 'review', id: context.newId(`review/${subjectId}`), scenarioId, subjectId };
  draft.put(parseRecord({ ...own, ...patch }));
}

function labelFor(key: Edit['label']['key'], workshop: Workshop, subjectIds: readonly Id[]): Edit['label'] {
  const [first = ''] = subjectIds;
  const name = workshop.person[first]?.name ?? workshop.team[first]?.name ?? '';
  return { key, params: { name, count: subjectIds.length }, subjects: [...subjectIds] };
}
