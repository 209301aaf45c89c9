/** Full-cycle sellers of a team who stand in lanes of single functions come to the lane of their own; one step. */
import { PhaseboardError } from '../domain/errors.ts';
import type { Id } from '../domain/fields.ts';
import type { Placement } from '../domain/placement.ts';
import type { Workshop } from '../domain/records.ts';
import { placementsOf } from '../domain/workshop.ts';
import type { Command } from './command.ts';
import type { Edit } from './edit.ts';
import { lastOrder } from './place.ts';
import { requireUnlocked } from './rules/locks.ts';

type ToFullCycle = Extract<Command, { type: 'team.fullCycle' }>;

/**
 * Moves these people from the team's functions to its full-cycle lane, at the end and in the order of the board. Several
 * places in one team become one, with their time together; places elsewhere stay. Who has left the team by now is left
 * alone. Throws `edit.notFound` where the team is gone, `edit.locked`.
 */
export function toFullCycle(workshop: Workshop, { teamId, personIds }: ToFullCycle): Edit {
  const team = workshop.team[teamId];
  if (!team) throw new PhaseboardError('edit.notFound');
  const { scenarioId } = team;
  requireUnlocked(workshop, scenarioId);
  const wanted = new Set(personIds);
  const own = new Map<Id, Placement[]>();
  for (const placement of placementsOf(workshop, scenarioId)) {
    if (placement.teamId !== teamId || !wanted.has(placement.personId)) continue;
    own.set(placement.personId, [...(own.get(placement.personId) ?? []), placement]);
  }
  const lane = 'oneManBand';
  let order = lastOrder(workshop, scenarioId, { lane, teamId });
  const updated: [Placement, Placement][] = [];
  const removed: Placement[] = [];
  for (const places of own.values()) {
    const there = places.find((placement) => placement.lane === lane);
    const kept = there ?? places[0];
    const gone = places.filter((placement) => placement !== kept);
    if (!kept || (there && gone.length === 0)) continue;
    const share = Math.min(1, Math.round(places.reduce((sum, each) => sum + each.share, 0) * 1e4) / 1e4);
    updated.push([kept, { ...kept, lane, share, order: there ? kept.order : (order += 1) }]);
    removed.push(...gone);
  }
  const subjects = updated.map(([{ personId }]) => personId);
  return {
    diff: { added: [], updated, removed },
    label: {
      key: subjects.length === 1 ? 'personPlaced' : 'peoplePlaced',
      params: {
        name: workshop.person[subjects[0] ?? '']?.name ?? '',
        count: subjects.length,
        lane,
        team: team.name,
      },
      subjects,
    },
  };
}
