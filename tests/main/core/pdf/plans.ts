/** A plan for any workshop: a target in which the first people swap lanes, with decisions, actions and parked items. */
import type { AnyRecord, Workshop } from '#shared/domain/records.ts';
import { parseRecord, placementsOf, recordsOf, teamsOf, workshopOf } from '#shared/domain/workshop.ts';
import { CURRENT } from '#tests/support/org.ts';

const LONG =
  'Hand over the thirty largest accounts of the strongest seller, with a second contact for each of them';

export function withPlan(workshop: Workshop): Workshop {
  const scenario = {
    type: 'scenario',
    id: 'plan',
    name: 'Two complete teams and a shared pool',
    kind: 'target',
    copiedFrom: CURRENT,
    order: 1,
  };
  const teams = teamsOf(workshop, CURRENT).map((team) => ({
    ...team,
    id: `plan-${team.id}`,
    scenarioId: 'plan',
  }));
  const placements = placementsOf(workshop, CURRENT).map((placement, index) => ({
    ...placement,
    id: `plan-${placement.id}`,
    scenarioId: 'plan',
    teamId: placement.teamId === null ? null : `plan-${placement.teamId}`,
    lane: index % 5 === 0 ? 'inbound' : placement.lane,
  }));
  const hire = {
    type: 'person',
    id: 'hire',
    name: '',
    title: 'Account manager',
    vacancy: true,
    scenarioId: 'plan',
  };
  const seat = { type: 'placement', id: 'hire-at', scenarioId: 'plan', personId: 'hire', lane: 'account' };
  const talk = Array.from({ length: 7 }, (_, index) => [
    {
      type: 'decision',
      id: `d${index}`,
      text: LONG,
      reason: LONG,
      decidedBy: 'Somebody Else',
      dissent: 'One',
      order: index,
    },
    {
      type: 'action',
      id: `a${index}`,
      text: LONG,
      owner: 'Somebody Else',
      due: index === 6 ? null : `202${6 + Math.floor(index / 4)}-0${index + 1}-15`,
      order: index,
    },
    {
      type: 'parking',
      id: `p${index}`,
      kind: ['risk', 'question', 'topic'][index % 3],
      text: LONG,
      order: index,
    },
  ]).flat();
  const added = [scenario, ...teams, ...placements, hire, seat, ...talk].map((record) => parseRecord(record));
  return workshopOf([...recordsOf(workshop), ...added] as AnyRecord[]);
}
