/** What a finding is about, as places to go to: people first, then teams, lanes, questions, and its numbers. */
import type { FocusTarget } from '#renderer/state/focus.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import type { Finding } from '#shared/analysis/findings/index.ts';
import { EVIDENCE } from './evidence-of.ts';

/** Causes that are there in what is shown: a finding may speak of a team of another scenario. */
export function causesOf(
  { key, causes }: Finding,
  { workshop, scenarioId }: OpenState,
): readonly FocusTarget[] {
  return [
    ...causes.personIds
      .filter((personId) => workshop.person[personId])
      .map((personId): FocusTarget => ({ kind: 'person', personId })),
    ...causes.teamIds
      .filter((teamId) => workshop.team[teamId]?.scenarioId === scenarioId)
      .map((teamId): FocusTarget => ({ kind: 'team', teamId })),
    ...causes.lanes.map((lane): FocusTarget => ({ kind: 'lane', lane, teamId: null })),
    ...causes.items.map((item): FocusTarget => ({ kind: 'item', item })),
    ...(EVIDENCE[key] ?? []).map((place): FocusTarget =>
      place === 'verdict' || place === 'markets'
        ? { kind: 'section', section: place }
        : { kind: 'section', section: 'metrics', entry: place },
    ),
  ];
}
