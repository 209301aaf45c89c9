/**
 * Which team, and which planned person, of one scenario is which of another. A copy remembers its first original, so
 * that any two scenarios can be compared, whichever was copied from which.
 */
import { ADJUSTABLE } from './adjustment.ts';
import type { Id } from './fields.ts';
import type { Person } from './person.ts';
import type { Placement } from './placement.ts';
import type { Workshop } from './records.ts';
import { workshopIn } from './scenario-view.ts';
import type { Team } from './team.ts';
import { placementsOf, teamsOf } from './workshop.ts';

/** The record that this one is a copy of, over any number of copies; its own id where it is no copy. */
export function originOf(record: { readonly id: Id; readonly copiedFrom: Id | null }): Id {
  return record.copiedFrom ?? record.id;
}

/** One of two scenarios that are looked at beside each other; what is the same in both has the same key. */
export interface ScenarioSide {
  readonly scenarioId: Id;
  /** The workshop as this scenario sees it. */
  readonly view: Workshop;
  /** Everybody who belongs to the scenario, placed or not, by key. */
  readonly people: ReadonlyMap<Id, Person>;
  /** Teams in canvas order, by key. */
  readonly teams: ReadonlyMap<Id, Team>;
  /** Where people are, in canvas order, by their key; nobody without a place is in it. */
  readonly places: ReadonlyMap<Id, readonly Placement[]>;
  readonly personKey: (personId: Id) => Id | null;
  readonly teamKey: (teamId: Id) => Id | null;
}

/** Both sides of a comparison. Teams are matched by origin, else by name; people by their id, copies by origin. */
export function sidesOf(
  workshop: Workshop,
  fromId: Id,
  toId: Id,
): readonly [from: ScenarioSide, to: ScenarioSide] {
  const fromTeams = teamsOf(workshop, fromId);
  const toTeams = teamsOf(workshop, toId);
  const origins = new Set(fromTeams.map(originOf));
  const toOrigins = new Set(toTeams.map(originOf));
  const byName = new Map(
    fromTeams.filter((team) => !toOrigins.has(originOf(team))).map((team) => [named(team), originOf(team)]),
  );
  const keyOf = (team: Team) => {
    const origin = originOf(team);
    return origins.has(origin) ? origin : (byName.get(named(team)) ?? origin);
  };
  return [side(workshop, fromId, fromTeams, originOf), side(workshop, toId, toTeams, keyOf)];
}

const named = (team: Team): string => team.name.trim().toLocaleLowerCase();

function side(
  workshop: Workshop,
  scenarioId: Id,
  ownTeams: readonly Team[],
  keyOf: (team: Team) => Id,
): ScenarioSide {
  const view = workshopIn(workshop, scenarioId);
  const people = new Map<Id, Person>();
  const personKeys = new Map<Id, Id>();
  // Somebody copied for this scenario alone stands in for the original.
  const planned = (person: Person) => person.scenarioId !== null;
  for (const person of Object.values(view.person)) {
    const key = originOf(person);
    personKeys.set(person.id, key);
    if (planned(person) || !people.has(key)) people.set(key, person);
  }
  const teams = new Map(ownTeams.map((team) => [keyOf(team), team]));
  const teamKeys = new Map([...teams].map(([key, team]) => [team.id, key]));
  const places = new Map<Id, Placement[]>();
  for (const placement of placementsOf(workshop, scenarioId)) {
    const key = personKeys.get(placement.personId);
    if (key === undefined || people.get(key)?.id !== placement.personId) continue;
    const own = places.get(key);
    if (own) own.push(placement);
    else places.set(key, [placement]);
  }
  return {
    scenarioId,
    view,
    people,
    teams,
    places,
    personKey: (personId) => personKeys.get(personId) ?? null,
    teamKey: (teamId) => teamKeys.get(teamId) ?? null,
  };
}

/**
 * A short text that stays the same as long as a scenario says the same about a person or team: where they are, what is
 * planned about them. Tells whether what was accepted is still what is planned.
 */
export function subjectState(side: ScenarioSide, subjectId: Id): string {
  const person = side.view.person[subjectId];
  const places = (side.places.get(side.personKey(subjectId) ?? '') ?? []).map(({ lane, teamId, share }) => [
    lane,
    teamId,
    share,
  ]);
  const facts = person && [person.name, person.vacancy, ADJUSTABLE.map((field) => person[field])];
  const team = [...side.teams.values()].find(({ id }) => id === subjectId);
  return digest(JSON.stringify([facts ?? null, places, team ? [team.name, team.basis, team.figures] : null]));
}

/** 64 bits of FNV-1a in two halves; told apart is all that is asked of it. */
function digest(text: string): string {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code + index), 0x01000193);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}
