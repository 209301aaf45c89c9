/** Reading a workshop: building it from records, and the questions that everybody asks it. */
import * as v from 'valibot';
import { PhaseboardError } from './errors.ts';
import type { Id } from './fields.ts';
import { laneSplit, UNPLACED } from './lanes.ts';
import type { LaneRef } from './lanes.ts';
import { normalised } from './functions.ts';
import type { Split } from './functions.ts';
import type { Person } from './person.ts';
import type { Placement } from './placement.ts';
import { RECORD_TYPES, recordSchema } from './records.ts';
import type { AnyRecord, RecordType, Workshop } from './records.ts';
import type { Scenario } from './scenario.ts';
import type { Team } from './team.ts';
import { withUnknownFields } from './unknown-fields.ts';
import type { WorkshopMeta } from './workshop-meta.ts';

export function emptyWorkshop(): Workshop {
  return Object.fromEntries(RECORD_TYPES.map((type) => [type, tableOf({})])) as unknown as Workshop;
}

/** A copy of a table that answers to the ids of its records and to nothing else. */
export function tableOf<T>(records: Readonly<Record<Id, T>>): Record<Id, T> {
  const table = Object.create(null) as Record<Id, T>;
  // Three times as fast as `Object.assign` for what has very many keys.
  for (const id in records) if (Object.hasOwn(records, id)) table[id] = records[id] as T;
  return table;
}

/**
 * Checks one record of unknown origin and fills in defaults; fields that only newer versions know are carried along.
 * Throws `edit.invalid`.
 */
export const parseRecord = (value: unknown): AnyRecord => parsed(value, false);

/** The same for a record that was stored: a word that only a newer version could mean is `edit.newer`. */
export const parseStored = (value: unknown): AnyRecord => parsed(value, true);

function parsed(value: unknown, wasStored: boolean): AnyRecord {
  const result = v.safeParse(recordSchema, value);
  if (result.success) return withUnknownFields(result.output, value) as AnyRecord;
  const field = result.issues[0].path?.map((item) => String(item.key)).join('.') ?? '';
  const isNewer = result.issues.every(({ type, input }) => type === 'picklist' && typeof input === 'string');
  throw new PhaseboardError(wasStored && isNewer ? 'edit.newer' : 'edit.invalid', { field });
}

/** A workshop of these records; later ones with the same type and id win. */
export function workshopOf(records: Iterable<AnyRecord>): Workshop {
  const tables = emptyWorkshop() as Record<RecordType, Record<Id, AnyRecord>>;
  for (const record of records) tables[record.type][record.id] = record;
  return tables as unknown as Workshop;
}

export function recordsOf(workshop: Workshop): AnyRecord[] {
  return RECORD_TYPES.flatMap((type) => Object.values(workshop[type]) as AnyRecord[]);
}

/** The workshop's own record; throws `workshop.notFound` where there is none. */
export function metaOf(workshop: Workshop): WorkshopMeta {
  const meta = Object.values(workshop.workshop)[0];
  if (!meta) throw new PhaseboardError('workshop.notFound');
  return meta;
}

const byOrder = (a: { order: number; id: Id }, b: { order: number; id: Id }) =>
  a.order - b.order || (a.id < b.id ? -1 : 1);

/** Scenarios in the order of their list. */
export function scenariosOf(workshop: Workshop): Scenario[] {
  return Object.values(workshop.scenario).sort(byOrder);
}

/** The scenario that shows the organization as it is; throws `workshop.notFound` where there is none. */
export function currentScenario(workshop: Workshop): Scenario {
  const current = scenariosOf(workshop).find((scenario) => scenario.kind === 'current');
  if (!current) throw new PhaseboardError('workshop.notFound');
  return current;
}

/** Teams of a scenario in their order on the board. */
export function teamsOf({ team: teams }: Pick<Workshop, 'team'>, scenarioId: Id): Team[] {
  return Object.values(teams)
    .filter((team) => team.scenarioId === scenarioId)
    .sort(byOrder);
}

/** Placements of one edit up to which each is put in its place; more are sorted along with their scenario. */
const MOST_INSERTED = 50;

/** Placements in canvas order by scenario; found again until a placement changes. */
const sorted = new WeakMap<Workshop['placement'], ReadonlyMap<Id, readonly Placement[]>>();

/** Placements of a scenario in canvas order. */
export function placementsOf({ placement }: Workshop, scenarioId: Id): readonly Placement[] {
  const known = sorted.get(placement) ?? sortedByScenario(Object.values(placement));
  sorted.set(placement, known);
  return known.get(scenarioId) ?? [];
}

function sortedByScenario(placements: readonly Placement[]): ReadonlyMap<Id, readonly Placement[]> {
  const byScenario = byScenarioOf(placements);
  for (const own of byScenario.values()) own.sort(byOrder);
  return byScenario;
}

function byScenarioOf(placements: readonly Placement[]): Map<Id, Placement[]> {
  const byScenario = new Map<Id, Placement[]>();
  for (const placement of placements) {
    const own = byScenario.get(placement.scenarioId);
    if (own) own.push(placement);
    else byScenario.set(placement.scenarioId, [placement]);
  }
  return byScenario;
}

/**
 * Carries the known order over an edit that takes placements out of a table and puts others in, so that moving one
 * of a thousand sorts nothing. Says nothing about a table that nobody has asked about.
 */
export function carryOrder(
  before: Workshop['placement'],
  after: Workshop['placement'],
  out: readonly Placement[],
  into: readonly Placement[],
): void {
  const known = sorted.get(before);
  if (!known) return;
  const carried = new Map(known);
  const gone = new Set(out);
  const comeBy = byScenarioOf(into);
  for (const scenarioId of new Set([...out, ...into].map((placement) => placement.scenarioId))) {
    const list = (known.get(scenarioId) ?? []).filter((placement) => !gone.has(placement));
    const come = comeBy.get(scenarioId) ?? [];
    if (come.length > MOST_INSERTED) {
      carried.set(scenarioId, [...list, ...come].sort(byOrder));
      continue;
    }
    for (const placement of come) {
      const next = list.findIndex((other) => byOrder(placement, other) < 0);
      list.splice(next === -1 ? list.length : next, 0, placement);
    }
    carried.set(scenarioId, list);
  }
  sorted.set(after, carried);
}

/** Where a person is; the first placement where there are two. */
export function laneOf(placement: Placement | undefined): LaneRef {
  return placement ? { lane: placement.lane, teamId: placement.teamId } : UNPLACED;
}

/** People of the scenario without a placement in it, by name. */
export function unplacedPeople(workshop: Workshop, scenarioId: Id): Person[] {
  const placed = new Set(placementsOf(workshop, scenarioId).map((placement) => placement.personId));
  return Object.values(workshop.person)
    .filter(({ id, scenarioId: only }) => !placed.has(id) && (only === null || only === scenarioId))
    .sort((a, b) => a.name.localeCompare(b.name, 'hu') || (a.id < b.id ? -1 : 1));
}

/**
 * A person's time over the four functions at one placement: the observed split where there is one, else what
 * the lane implies; null where the person sells nothing there.
 */
export function splitAt(person: Person, placement: Placement): Split | null {
  const own = person.split ? normalised(person.split) : null;
  return own ?? laneSplit(placement.lane);
}
