/** What a finding is about, as places that can be gone to: people first, then teams, lanes and questions. */
import type { FocusTarget } from '#renderer/state/focus.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import type { Finding } from '#shared/analysis/findings/index.ts';

export type Cause = Exclude<FocusTarget, { readonly kind: 'section' }>;

/** Causes that are there in what is shown: a finding may speak of a team of another scenario. */
export function causesOf({ causes }: Finding, { workshop, scenarioId }: OpenState): readonly Cause[] {
  return [
    ...causes.personIds
      .filter((personId) => workshop.person[personId])
      .map((personId): Cause => ({ kind: 'person', personId })),
    ...causes.teamIds
      .filter((teamId) => workshop.team[teamId]?.scenarioId === scenarioId)
      .map((teamId): Cause => ({ kind: 'team', teamId })),
    ...causes.lanes.map((lane): Cause => ({ kind: 'lane', lane, teamId: null })),
    ...causes.items.map((item): Cause => ({ kind: 'item', item })),
  ];
}
