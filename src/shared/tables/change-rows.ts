/** The list of changes between two scenarios, with what was said and decided about each; and the same as a table. */
import { changesBetween } from '../analysis/changes/changes.ts';
import type { Change } from '../analysis/changes/change-types.ts';
import type { Action, Decision, Review } from '../domain/entries.ts';
import { sidesOf, subjectState } from '../domain/lineage.ts';
import type { ScenarioSide } from '../domain/lineage.ts';
import type { Id } from '../domain/fields.ts';
import { changeText } from './change-text.ts';
import type { ChangeText, ChangeWords } from './change-text.ts';
import { tableOf } from './table.ts';
import type { Table } from './table.ts';

export interface ChangeRow {
  readonly change: Change;
  readonly text: ChangeText;
  readonly verdict: Review['verdict'];
  /** The reason noted on the change, else that of the decision about it. */
  readonly why: string;
  readonly decidedBy: string;
  /** What hangs on the change, oldest first. */
  readonly decisions: readonly Decision[];
  readonly actions: readonly Action[];
}

/** One row for each change that makes `toId` out of `fromId`, in the order of `changesBetween`. */
export function changeRows(fromId: Id, toId: Id, context: ChangeWords): readonly ChangeRow[] {
  const { workshop } = context;
  const reviews = new Map(
    Object.values(workshop.review)
      .filter((review) => review.scenarioId === toId)
      .map((review) => [review.subjectId, review]),
  );
  const decisions = about(Object.values(workshop.decision), toId);
  const actions = about(Object.values(workshop.action), toId);
  const [, plan] = sidesOf(workshop, fromId, toId);
  return changesBetween(workshop, fromId, toId).map((change) => {
    const review = reviews.get(change.subjectId);
    const decided = decisions.get(change.subjectId) ?? [];
    const last = decided.at(-1);
    return {
      change,
      text: changeText(change, context),
      verdict: review && isAccepted(review, plan) ? 'accepted' : 'open',
      why: review?.reason || last?.reason || '',
      decidedBy: last?.decidedBy ?? '',
      decisions: decided,
      actions: actions.get(change.subjectId) ?? [],
    };
  });
}

/**
 * Whether what is planned was accepted. What has been planned anew since then waits for a verdict again, and so does
 * what was taken back and is there again.
 */
function isAccepted({ verdict, seen, subjectId }: Review, plan: ScenarioSide): boolean {
  return verdict === 'accepted' && (seen === '' || seen === subjectState(plan, subjectId));
}

/** What was taken back in a plan and is no change any more, with the reason. */
export function takenBack(
  fromId: Id,
  toId: Id,
  { workshop }: Pick<ChangeWords, 'workshop'>,
): readonly Review[] {
  const there = new Set(changesBetween(workshop, fromId, toId).map(({ subjectId }) => subjectId));
  return Object.values(workshop.review).filter(
    ({ scenarioId, verdict, subjectId }) =>
      scenarioId === toId && verdict === 'rejected' && !there.has(subjectId),
  );
}

/** Entries by the person or team that they are about, in their order; those about another plan are left out. */
function about<E extends Decision | Action>(entries: readonly E[], scenarioId: Id): ReadonlyMap<Id, E[]> {
  const found = new Map<Id, E[]>();
  for (const entry of [...entries].sort((a, b) => a.order - b.order)) {
    if (entry.subjectId === null || (entry.scenarioId !== null && entry.scenarioId !== scenarioId)) continue;
    found.set(entry.subjectId, [...(found.get(entry.subjectId) ?? []), entry]);
  }
  return found;
}

/** The rows as a table: who, change, from, to, what else, why, decided by, verdict. */
export function changeTable(rows: readonly ChangeRow[], { words }: Pick<ChangeWords, 'words'>): Table {
  const column = (key: 'who' | 'change' | 'from' | 'to' | 'details' | 'why' | 'decidedBy' | 'verdict') => ({
    key,
    heading: words.t(`changes.column.${key}`),
    kind: 'text' as const,
  });
  return tableOf<ChangeRow>(
    words.t('changes.title'),
    [
      { ...column('who'), of: ({ text }) => text.who },
      { ...column('change'), of: ({ text }) => text.kind },
      { ...column('from'), of: ({ text }) => text.from },
      { ...column('to'), of: ({ text }) => text.to },
      { ...column('details'), of: ({ text }) => text.details.join('; ') || null },
      { ...column('why'), of: ({ why }) => why || null },
      { ...column('decidedBy'), of: ({ decidedBy }) => decidedBy || null },
      { ...column('verdict'), of: ({ verdict }) => words.t(`changes.verdict.${verdict}`) },
    ],
    rows,
  );
}
