/** Putting people into lanes. */
import { PhaseboardError } from '../domain/errors.ts';
import type { Id } from '../domain/fields.ts';
import { isTeamLane, sameLane } from '../domain/lanes.ts';
import type { LaneRef } from '../domain/lanes.ts';
import type { Placement } from '../domain/placement.ts';
import type { AnyRecord, Workshop } from '../domain/records.ts';
import { placementsOf } from '../domain/workshop.ts';
import type { Command } from './command.ts';
import { EMPTY_DIFF } from './diff.ts';
import { requirePerson } from './edit.ts';
import type { ApplyContext, Edit } from './edit.ts';
import { requireUnlocked } from './rules/locks.ts';

/** Two positions nearer than this are told apart no longer with certainty. */
const SMALLEST_STEP = 1e-6;

/**
 * Moves people to a lane, in the order given, before one of its placements or at its end. A person with several
 * placements keeps one, unless `hat` names the one that moves: then the others stay, and a hat that comes to where
 * another one hangs becomes one with it. Dropping people where they already are, in the order they already have,
 * changes nothing.
 */
export function placePeople(
  workshop: Workshop,
  command: Extract<Command, { type: 'person.place' }>,
  context: ApplyContext,
): Edit {
  const { scenarioId, to } = command;
  requireUnlocked(workshop, scenarioId);
  const personIds = [...new Set(command.personIds)];
  const people = personIds.map((personId) => requirePerson(workshop, personId, scenarioId));
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

  const hat = personIds.length === 1 && command.hat !== undefined ? command.hat : null;
  const takes = (placement: Placement) =>
    moving.has(placement.personId) && (hat === null || placement.id === hat || sameLane(placement, to));
  const old = all.filter(takes).sort((a, b) => Number(b.id === hat) - Number(a.id === hat));
  const others = all.filter((placement) => moving.has(placement.personId) && !takes(placement));
  const shareOf = others.length === 0 ? 1 : old.reduce((sum, placement) => sum + placement.share, 0);
  if (to.lane === 'unplaced') return { diff: { ...EMPTY_DIFF, removed: old }, label };

  const target = all.filter((placement) => sameLane(placement, to));
  const rest = target.filter((placement) => !moving.has(placement.personId));
  const at = indexBefore(target, rest, command.before);
  const restIds = rest.map((placement) => placement.personId);
  const sequence = [...restIds.slice(0, at), ...personIds, ...restIds.slice(at)];
  const staysPut = sequence.every((personId, index) => target[index]?.personId === personId);
  if (staysPut && old.length === personIds.length) return { diff: EMPTY_DIFF, label };

  const orders = ordersWith(rest, at, personIds.length);
  const added: AnyRecord[] = [];
  const updated: [Placement, Placement][] = rest.flatMap((placement, index) => {
    const order = orders[index < at ? index : index + personIds.length] ?? placement.order;
    return order === placement.order ? [] : [[placement, { ...placement, order }]];
  });
  const kept = new Set<Id>();
  personIds.forEach((personId, index) => {
    const made = newPlacement(workshop, scenarioId, personId, to, orders[at + index] ?? 0, context);
    const placement = { ...made, share: Math.min(1, Math.round(shareOf * 1e4) / 1e4) };
    const from = old.find((before) => before.personId === personId);
    if (!from) {
      added.push(placement);
      return;
    }
    kept.add(from.id);
    // From what it was: fields that only newer versions know move along.
    updated.push([from, { ...from, ...placement, id: from.id }]);
  });
  return { diff: { added, updated, removed: old.filter((placement) => !kept.has(placement.id)) }, label };
}

/** A position in a lane before one of its placements or at its end, and those who move up to make room for it. */
export function insertInto(
  workshop: Workshop,
  scenarioId: Id,
  to: LaneRef,
  before: Id | null,
): { readonly order: number; readonly moved: readonly (readonly [Placement, Placement])[] } {
  const lane = placementsOf(workshop, scenarioId).filter((placement) => sameLane(placement, to));
  const at = indexBefore(lane, lane, before);
  const orders = ordersWith(lane, at, 1);
  const moved = lane.flatMap((placement, index): (readonly [Placement, Placement])[] => {
    const order = orders[index < at ? index : index + 1] ?? placement.order;
    return order === placement.order ? [] : [[placement, { ...placement, order }]];
  });
  return { order: orders[at] ?? 0, moved };
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
    if (!isTeamLane(to.lane)) throw new PhaseboardError('edit.invalid', { field: 'lane' });
  }
  return {
    type: 'placement',
    id: context.newId(`placement/${personId}`),
    scenarioId,
    personId,
    teamId: to.teamId,
    lane: to.lane,
    order,
    share: 1,
  };
}

/**
 * Index among those who stay that the moved come to stand at: that of the placement `before`, or of the next one that
 * stays where it moves itself; the end where there is none.
 */
function indexBefore(target: readonly Placement[], rest: readonly Placement[], before: Id | null): number {
  const from = target.findIndex((placement) => placement.id === before);
  const next = from < 0 ? undefined : target.slice(from).find((placement) => rest.includes(placement));
  return next ? rest.indexOf(next) : rest.length;
}

/**
 * Ascending positions of a whole lane when `count` people come in at `at`. Those who are there keep theirs, until
 * halving has used up the room between two of them: then everybody is counted anew.
 */
function ordersWith(rest: readonly Placement[], at: number, count: number): number[] {
  const orders = rest.map((placement) => placement.order);
  const [previous, next] = [orders[at - 1], orders[at]];
  const low = previous ?? (next === undefined ? 0 : next - count - 1);
  const step = ((next ?? low + count + 1) - low) / (count + 1);
  if (step < SMALLEST_STEP) return Array.from({ length: orders.length + count }, (_, index) => index + 1);
  const between = Array.from({ length: count }, (_, index) => low + (index + 1) * step);
  return [...orders.slice(0, at), ...between, ...orders.slice(at)];
}
