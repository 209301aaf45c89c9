/** Putting people into lanes. */
import { PhaseboardError } from '../domain/errors.ts';
import type { Id } from '../domain/fields.ts';
import { isFunctionLane, sameLane } from '../domain/lanes.ts';
import type { LaneRef } from '../domain/lanes.ts';
import type { Placement } from '../domain/placement.ts';
import type { AnyRecord, Workshop } from '../domain/records.ts';
import { placementsOf } from '../domain/workshop.ts';
import type { Command } from './command.ts';
import { EMPTY_DIFF } from './diff.ts';
import { requirePerson, requireUnlocked } from './edit.ts';
import type { ApplyContext, Edit } from './edit.ts';

/**
 * Moves people to a lane, in the order given, before one of its placements or at its end. A person with several
 * placements keeps one. Dropping people where they already are, in the order they already have, changes nothing.
 */
export function placePeople(
  workshop: Workshop,
  command: Extract<Command, { type: 'person.place' }>,
  context: ApplyContext,
): Edit {
  const { scenarioId, personIds, to, before } = command;
  requireUnlocked(workshop, scenarioId);
  const people = personIds.map((personId) => requirePerson(workshop, personId));
  const moving = new Set(personIds);
  const all = placementsOf(workshop, scenarioId);
  const label: Edit['label'] = {
    key: people.length === 1 ? 'personPlaced' : 'peoplePlaced',
    params: {
      name: people[0]?.name ?? '',
      count: people.length,
      lane: to.lane,
      ...(to.teamId === null ? {} : { team: workshop.team[to.teamId]?.name ?? '' }),
    },
    subjects: personIds,
  };

  const old = all.filter((placement) => moving.has(placement.personId));
  if (to.lane === 'unplaced') return { diff: { ...EMPTY_DIFF, removed: old }, label };

  const target = all.filter((placement) => sameLane(placement, to));
  if (staysPut(target, personIds, before) && old.length === personIds.length)
    return { diff: EMPTY_DIFF, label };

  const rest = target.filter((placement) => !moving.has(placement.personId));
  const orders = ordersBetween(rest, before, personIds.length);
  const added: AnyRecord[] = [];
  const updated: [Placement, Placement][] = [];
  const kept = new Set<Id>();
  personIds.forEach((personId, index) => {
    const order = orders[index] ?? 0;
    const from = old.find((placement) => placement.personId === personId);
    if (!from) {
      added.push(newPlacement(workshop, scenarioId, personId, to, order, context));
      return;
    }
    kept.add(from.id);
    updated.push([
      from,
      { ...newPlacement(workshop, scenarioId, personId, to, order, context), id: from.id },
    ]);
  });
  return { diff: { added, updated, removed: old.filter((placement) => !kept.has(placement.id)) }, label };
}

export function lastOrder(workshop: Workshop, scenarioId: Id, lane: LaneRef): number {
  const orders = placementsOf(workshop, scenarioId)
    .filter((placement) => sameLane(placement, lane))
    .map((placement) => placement.order);
  return orders.reduce((last, order) => Math.max(last, order), 0);
}

export function newPlacement(
  workshop: Workshop,
  scenarioId: Id,
  personId: Id,
  to: LaneRef,
  order: number,
  context: ApplyContext,
): Placement {
  if (to.lane === 'unplaced') throw new PhaseboardError('edit.invalid', { field: 'lane' });
  if (to.teamId !== null) {
    const team = workshop.team[to.teamId];
    if (!team || team.scenarioId !== scenarioId) throw new PhaseboardError('edit.notFound');
    if (!isFunctionLane(to.lane)) throw new PhaseboardError('edit.invalid', { field: 'lane' });
  }
  return {
    type: 'placement',
    id: context.newId(),
    scenarioId,
    personId,
    teamId: to.teamId,
    lane: to.lane,
    order,
    share: 1,
  };
}

/** `count` ascending positions before one of the placements, or after the last of them. */
function ordersBetween(rest: readonly Placement[], before: Id | null, count: number): number[] {
  const index = rest.findIndex((placement) => placement.id === before);
  const next = index < 0 ? undefined : rest[index];
  const previous = index < 0 ? rest.at(-1) : rest[index - 1];
  const low = previous?.order ?? (next ? next.order - count - 1 : 0);
  const high = next?.order ?? low + count + 1;
  return Array.from({ length: count }, (_, position) => low + ((position + 1) * (high - low)) / (count + 1));
}

function staysPut(target: readonly Placement[], personIds: readonly Id[], before: Id | null): boolean {
  const start = target.findIndex((placement) => placement.personId === personIds[0]);
  if (start < 0) return false;
  const run = target.slice(start, start + personIds.length);
  const sameRun =
    run.length === personIds.length && run.every((placement, i) => placement.personId === personIds[i]);
  const following = target[start + personIds.length]?.id ?? null;
  return sameRun && (following === before || run.some((placement) => placement.id === before));
}
