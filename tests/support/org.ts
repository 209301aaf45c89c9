/**
 * A workshop written as a line of text, and the same text back, so that a failing test shows the picture:
 *
 *     org`Founder: Ada | Closing: Ken (quota 100, new 120), Eva (50%) | Team DACH > inbound: Lea`
 *
 * Lanes are parted by `|` or a new line. Somebody who is named twice wears two hats, in equal parts. In brackets:
 * `50%` of full time, `split 25/15/35/25`, `quota 100`, `new 80` and `expansion 20` (revenue), `ote 60`,
 * `variable 40%`, `manager Ada`, `since 2025-01-31`, `vacancy`, a kind (`seller`, `manager`, `founder`, `support`).
 */
import type { Split } from '#shared/domain/functions.ts';
import { LANES } from '#shared/domain/lanes.ts';
import type { Lane } from '#shared/domain/lanes.ts';
import { PERSON_KINDS } from '#shared/domain/person.ts';
import type { Person, PersonKind } from '#shared/domain/person.ts';
import type { AnyRecord, Workshop } from '#shared/domain/records.ts';
import { parseRecord, placementsOf, teamsOf, unplacedPeople, workshopOf } from '#shared/domain/workshop.ts';

/** Scenario that `org` puts everybody into. */
export const CURRENT = 'current';

const LANE_NAMES: Record<Lane, string> = {
  leadership: 'Leadership',
  founder: 'Founder',
  oneManBand: 'One-man bands',
  outbound: 'Outbound',
  inbound: 'Inbound',
  closing: 'Closing',
  account: 'Account',
  support: 'Support',
};

/** A workshop with one current scenario; ids are `person:Ada`, `team:DACH`, `placement:1`. */
export function org(text: TemplateStringsArray | string, ...values: readonly unknown[]): Workshop {
  return orgOf(typeof text === 'string' ? text : String.raw({ raw: text }, ...values));
}

function orgOf(text: string): Workshop {
  const records: AnyRecord[] = [
    parseRecord({ type: 'workshop', id: 'workshop', title: 'Workshop', client: 'Client' }),
    parseRecord({ type: 'scenario', id: CURRENT, name: 'Current', kind: 'current', copiedFrom: null }),
  ];
  const people = new Map<string, Person>();
  const places: { personId: string; lane: Lane; teamId: string | null }[] = [];
  const teams = new Set<string>();
  for (const section of text.split(/[|\n]/u).filter((part) => part.trim() !== '')) {
    const [, team, laneName, names] =
      /^\s*(?:Team\s+([^>]+?)\s*>)?\s*([^:]+?)\s*:(.*)$/isu.exec(section) ?? [];
    if (laneName === undefined || names === undefined) throw new Error(`not a lane: ${section}`);
    if (team !== undefined) teams.add(team);
    const lane = laneNamed(laneName);
    for (const entry of entriesOf(names)) {
      const person = personOf(entry);
      if (!people.has(person.id)) people.set(person.id, person);
      if (lane !== 'unplaced') {
        places.push({ personId: person.id, lane, teamId: team === undefined ? null : `team:${team}` });
      }
    }
  }
  [...teams].forEach((name, order) =>
    records.push(parseRecord({ type: 'team', id: `team:${name}`, scenarioId: CURRENT, name, order })),
  );
  places.forEach((place, index) => {
    const hats = places.filter((other) => other.personId === place.personId).length;
    const id = `placement:${index + 1}`;
    records.push(
      parseRecord({
        type: 'placement',
        id,
        scenarioId: CURRENT,
        ...place,
        order: index + 1,
        share: 1 / hats,
      }),
    );
  });
  return workshopOf([...records, ...people.values()]);
}

function laneNamed(name: string): Lane | 'unplaced' {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[^a-z]/gu, '');
  if (plain(name) === 'unplaced') return 'unplaced';
  const lane = LANES.find((key) => plain(name) === plain(key) || plain(name) === plain(LANE_NAMES[key]));
  if (!lane) throw new Error(`not a lane: ${name}`);
  return lane;
}

/** Parts between commas that are not in brackets. */
function entriesOf(names: string): string[] {
  return names
    .split(/,(?![^(]*\))/u)
    .map((part) => part.trim())
    .filter(Boolean);
}

function personOf(entry: string): Person {
  const [, name = entry, facts = ''] = /^([^(]*?)\s*(?:\((.*)\))?$/u.exec(entry) ?? [];
  const fields = facts
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
    .map(factOf);
  return parseRecord({
    type: 'person',
    id: `person:${name}`,
    name,
    ...Object.assign({}, ...fields),
  }) as Person;
}

function factOf(fact: string): Partial<Person> {
  if (/^-?[\d.]+%$/u.test(fact)) return { fte: Number.parseFloat(fact) / 100 };
  if (fact === 'vacancy') return { vacancy: true };
  if ((PERSON_KINDS as readonly string[]).includes(fact)) return { kind: fact as PersonKind };
  const [word, value = ''] = fact.split(/\s+(.*)/su);
  switch (word) {
    case 'split':
      return { split: splitFrom(value) };
    case 'quota':
      return { quota: Number(value) };
    case 'new':
      return { revenueNew: Number(value) };
    case 'expansion':
      return { revenueExpansion: Number(value) };
    case 'ote':
      return { ote: Number(value) };
    case 'variable':
      return { variableShare: Number.parseFloat(value) / 100 };
    case 'manager':
      return { managerId: `person:${value}` };
    case 'since':
      return { startDate: value };
    default:
      throw new Error(`not a fact about a person: ${fact}`);
  }
}

/** Per cent in the order outbound, inbound, closing, account. */
function splitFrom(text: string): Split {
  const [outbound = 0, inbound = 0, closing = 0, account = 0] = text
    .split('/')
    .map((part) => Number(part) / 100);
  return { outbound, inbound, closing, account };
}

/** The text that `org` would read as this scenario; lanes in canvas order, then the teams, then the unplaced. */
export function printOrg(workshop: Workshop, scenarioId: string = CURRENT): string {
  const placements = placementsOf(workshop, scenarioId);
  const named = (ids: readonly string[]) =>
    ids.flatMap((id) => workshop.person[id] ?? []).map((person) => printPerson(workshop, person));
  const section = (title: string, lane: Lane, teamId: string | null) => {
    const here = placements.filter((placement) => placement.lane === lane && placement.teamId === teamId);
    const names = named(here.map((placement) => placement.personId));
    return names.length === 0 ? [] : [`${title}: ${names.join(', ')}`];
  };
  const shared = LANES.flatMap((lane) => section(LANE_NAMES[lane], lane, null));
  const teams = teamsOf(workshop, scenarioId).flatMap((team) =>
    LANES.flatMap((lane) => section(`Team ${team.name} > ${lane}`, lane, team.id)),
  );
  const unplaced = named(unplacedPeople(workshop, scenarioId).map((person) => person.id));
  const rest = unplaced.length === 0 ? [] : [`Unplaced: ${unplaced.join(', ')}`];
  return [...shared, ...teams, ...rest].join(' | ');
}

function printPerson(workshop: Workshop, person: Person): string {
  const percent = (share: number) => `${Math.round(share * 1e4) / 100}`;
  const { split } = person;
  const facts = [
    person.fte === 1 ? null : `${percent(person.fte)}%`,
    person.kind === 'seller' ? null : person.kind,
    person.vacancy ? 'vacancy' : null,
    split && `split ${[split.outbound, split.inbound, split.closing, split.account].map(percent).join('/')}`,
    person.quota === null ? null : `quota ${person.quota}`,
    person.revenueNew === null ? null : `new ${person.revenueNew}`,
    person.revenueExpansion === null ? null : `expansion ${person.revenueExpansion}`,
    person.ote === null ? null : `ote ${person.ote}`,
    person.variableShare === null ? null : `variable ${percent(person.variableShare)}%`,
    person.managerId === null ? null : `manager ${workshop.person[person.managerId]?.name ?? ''}`,
    person.startDate === null ? null : `since ${person.startDate}`,
  ].filter((fact) => fact !== null);
  return facts.length === 0 ? person.name : `${person.name} (${facts.join(', ')})`;
}
