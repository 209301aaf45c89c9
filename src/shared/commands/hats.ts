/**
 * Several hats: a person who works at more than one place of a scenario, with a share of the time at each. The shares
 * of somebody's hats always make up the whole person.
 */
import { PhaseboardError } from '../domain/errors.ts';
import type { Id } from '../domain/fields.ts';
import { sameLane } from '../domain/lanes.ts';
import type { Placement } from '../domain/placement.ts';
import type { Workshop } from '../domain/records.ts';
import { placementsOf } from '../domain/workshop.ts';
import type { Command, EditLabel } from './command.ts';
import { EMPTY_DIFF } from './diff.ts';
import type { Diff } from './diff.ts';
import { requirePerson } from './edit.ts';
import type { ApplyContext, Edit } from './edit.ts';
import { insertInto, newPlacement } from './place.ts';
import { requireUnlocked } from './rules/locks.ts';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

/** The least part of the time that a hat can have: less is not worth a card. */
const LEAST_HAT = 0.05;

/**
 * Gives a person one more place, with a share of the time that the other places give up in proportion. Where they
 * stand there already nothing changes; somebody without any place simply gets one.
 */
export function addHat(workshop: Workshop, command: Of<'hat.add'>, context: ApplyContext): Edit {
  const { scenarioId, personId, to } = command;
  requireUnlocked(workshop, scenarioId);
  const person = requirePerson(workshop, personId, scenarioId);
  const own = hatsOf(workshop, scenarioId, personId);
  const label = labelOf(workshop, 'hatAdded', person.name, { ...to, personId });
  if (own.some((placement) => sameLane(placement, to))) return { diff: EMPTY_DIFF, label };
  const share = own.length === 0 ? 1 : hatShare(command.share);
  const shared = scaled(own, 1 - share);
  const made = { ...newPlacement(workshop, scenarioId, personId, to, 0, context), share };
  const { order, moved } = insertInto(workshop, scenarioId, to, command.before);
  const updated = merged(moved, shared);
  return { diff: { added: [{ ...made, order }], updated, removed: [] }, label };
}

/** Sets what part of a person's time a hat takes; the others share the rest in proportion. */
export function shareHat(workshop: Workshop, command: Of<'hat.share'>): Edit {
  const placement = requireHat(workshop, command.placementId);
  const { scenarioId, personId } = placement;
  const person = requirePerson(workshop, personId);
  const others = hatsOf(workshop, scenarioId, personId).filter((other) => other.id !== placement.id);
  const label = labelOf(workshop, 'hatShared', person.name, placement);
  if (others.length === 0) return { diff: EMPTY_DIFF, label };
  const share = hatShare(command.share);
  const own: Pair[] = share === placement.share ? [] : [[placement, { ...placement, share }]];
  return { diff: { ...EMPTY_DIFF, updated: [...own, ...scaled(others, 1 - share)] }, label };
}

/** Takes a hat off; the other hats get its time. Taking off the only one makes the person unplaced. */
export function removeHat(workshop: Workshop, command: Of<'hat.remove'>): Edit {
  const placement = requireHat(workshop, command.placementId);
  const { scenarioId, personId } = placement;
  const person = requirePerson(workshop, personId);
  const others = hatsOf(workshop, scenarioId, personId).filter((other) => other.id !== placement.id);
  return {
    diff: { added: [], updated: scaled(others, 1), removed: [placement] },
    label: labelOf(workshop, 'hatRemoved', person.name, placement),
  };
}

/** What the remaining hats of people become when some of their places are taken away: whole people again. */
export function wholeAgain(workshop: Workshop, gone: readonly Placement[]): readonly Pair[] {
  const lost = new Map(gone.map((placement) => [placement.personId, placement.scenarioId]));
  return [...lost].flatMap(([personId, scenarioId]) =>
    scaled(
      hatsOf(workshop, scenarioId, personId).filter((placement) => !gone.includes(placement)),
      1,
    ),
  );
}

type Pair = readonly [Placement, Placement];

/** All places of a person in a scenario, in canvas order. */
function hatsOf(workshop: Workshop, scenarioId: Id, personId: Id): Placement[] {
  return placementsOf(workshop, scenarioId).filter((placement) => placement.personId === personId);
}

/** The hats with shares that make up `total`, in the proportions they had; only those that change. */
function scaled(hats: readonly Placement[], total: number): Pair[] {
  const sum = hats.reduce((all, hat) => all + hat.share, 0);
  return hats.flatMap((hat): Pair[] => {
    const share = sum > 0 ? (hat.share / sum) * total : total / hats.length;
    const rounded = Math.min(1, Math.max(0, Math.round(share * 1e4) / 1e4));
    return rounded === hat.share ? [] : [[hat, { ...hat, share: rounded }]];
  });
}

/** Changes of the same placement as one. */
function merged(first: readonly Pair[], second: readonly Pair[]): Diff['updated'] {
  const changes = new Map<Id, Pair>(first.map((pair) => [pair[0].id, pair]));
  for (const [from, to] of second) {
    const before = changes.get(from.id);
    changes.set(from.id, before ? [from, { ...before[1], share: to.share }] : [from, to]);
  }
  return [...changes.values()];
}

function hatShare(share: number): number {
  if (!(share >= LEAST_HAT && share <= 1 - LEAST_HAT))
    throw new PhaseboardError('edit.invalid', { field: 'share' });
  return share;
}

function requireHat(workshop: Workshop, placementId: Id): Placement {
  const placement = workshop.placement[placementId];
  if (!placement) throw new PhaseboardError('edit.notFound');
  requireUnlocked(workshop, placement.scenarioId);
  return placement;
}

function labelOf(
  workshop: Workshop,
  key: EditLabel['key'],
  name: string,
  at: Pick<Placement, 'teamId' | 'personId'> & { readonly lane: EditLabel['params']['lane'] },
): EditLabel {
  const team = at.teamId === null ? {} : { team: workshop.team[at.teamId]?.name ?? '' };
  const lane = at.lane === undefined ? {} : { lane: at.lane };
  return { key, params: { name, ...lane, ...team }, subjects: [at.personId] };
}
