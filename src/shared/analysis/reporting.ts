/** The same people as a tree of reporting lines, with what it says about spans and layers. */
import type { Id } from '../domain/fields.ts';
import type { Person } from '../domain/person.ts';
import type { Workshop } from '../domain/records.ts';
import { mean } from './numbers.ts';

export interface ReportingNode {
  readonly person: Person;
  /** Null at the top, also where a circle of managers had to be cut open. */
  readonly managerId: Id | null;
  /** Direct reports, vacancies included: those who lead first, then by name. */
  readonly reports: readonly Id[];
  /** Direct reports that count, as in the metric of spans. */
  readonly span: number;
  /** 1 at the top. */
  readonly layer: number;
  /** Everybody below, vacancies included. */
  readonly below: number;
  /** Those of them that count. */
  readonly team: number;
}

export interface Layer {
  readonly layer: number;
  readonly people: number;
  /** Those in it who lead somebody that counts. */
  readonly managers: number;
  /** Mean of their direct reports; null where nobody leads. */
  readonly span: number | null;
}

export interface Reporting {
  readonly nodes: ReadonlyMap<Id, ReportingNode>;
  /** Those who report to nobody and lead somebody, the largest team first. */
  readonly roots: readonly Id[];
  /** Those who report to nobody and lead nobody, by name. */
  readonly alone: readonly Id[];
  /** Of those under a root, from the top. */
  readonly layers: readonly Layer[];
  /** Mean of the direct reports of those who lead, as the metric has it; null where nobody leads. */
  readonly meanSpan: number | null;
  /** Managers with the most direct reports. */
  readonly widest: { readonly personIds: readonly Id[]; readonly span: number } | null;
}

/** The manager that counts: somebody else who is there. */
function managerOf(people: Workshop['person'], person: Person): Id | null {
  const { managerId } = person;
  return managerId !== null && managerId !== person.id && people[managerId] ? managerId : null;
}

/** People at whom a circle of managers is cut open: of each circle the one whose id sorts first. */
function cutsOf(people: Workshop['person']): ReadonlySet<Id> {
  const state = new Map<Id, 'open' | 'done'>();
  const cuts = new Set<Id>();
  for (const start of Object.keys(people)) {
    const path: Id[] = [];
    let at: Id | null = start;
    while (at !== null && !state.has(at)) {
      state.set(at, 'open');
      path.push(at);
      const person: Person | undefined = people[at];
      at = person ? managerOf(people, person) : null;
    }
    if (at !== null && state.get(at) === 'open') cuts.add([...path.slice(path.indexOf(at))].sort()[0] ?? at);
    for (const id of path) state.set(id, 'done');
  }
  return cuts;
}

/**
 * Reads the reporting lines of the people of a workshop, as a scenario sees it. A manager who is not there is nobody; a
 * circle is cut open, so that everybody is in the tree once. `counts` says who counts in spans: everybody, where it is left
 * out.
 */
export function reportingOf(
  workshop: Pick<Workshop, 'person'>,
  counts: (personId: Id) => boolean = () => true,
): Reporting {
  const people = workshop.person;
  const cuts = cutsOf(people);
  const managers = new Map<Id, Id | null>();
  const children = new Map<Id, Id[]>();
  for (const person of Object.values(people)) {
    const manager = cuts.has(person.id) ? null : managerOf(people, person);
    managers.set(person.id, manager);
    if (manager === null) continue;
    const own = children.get(manager);
    if (own) own.push(person.id);
    else children.set(manager, [person.id]);
  }
  const nodes = new Map<Id, ReportingNode>();
  const tops = Object.keys(people).filter((id) => managers.get(id) === null);
  const order = topDown(tops, children);
  const layers = new Map<Id, number>();
  for (const id of order) {
    const manager = managers.get(id) ?? null;
    layers.set(id, manager === null ? 1 : (layers.get(manager) ?? 0) + 1);
  }
  const below = belowOf(order, children, () => true);
  const team = belowOf(order, children, counts);
  const leadersFirst = (a: Id, b: Id) =>
    Number(children.has(b)) - Number(children.has(a)) || byName(people, a, b);
  for (const id of order) {
    const person = people[id];
    if (!person) continue;
    nodes.set(id, {
      person,
      managerId: managers.get(id) ?? null,
      reports: (children.get(id) ?? []).sort(leadersFirst),
      layer: layers.get(id) ?? 1,
      below: below.get(id) ?? 0,
      span: (children.get(id) ?? []).filter(counts).length,
      team: team.get(id) ?? 0,
    });
  }
  const roots = tops
    .filter((id) => children.has(id))
    .sort((a, b) => (below.get(b) ?? 0) - (below.get(a) ?? 0) || byName(people, a, b));
  const alone = tops.filter((id) => !children.has(id)).sort((a, b) => byName(people, a, b));
  return { nodes, roots, alone, ...spansOf(nodes, new Set(alone)) };
}

/** Everybody, managers before their reports. */
function topDown(tops: readonly Id[], children: ReadonlyMap<Id, readonly Id[]>): Id[] {
  const order = [...tops];
  for (let index = 0; index < order.length; index += 1)
    order.push(...(children.get(order[index] ?? '') ?? []));
  return order;
}

/** How many below each are counted. */
function belowOf(
  order: readonly Id[],
  children: ReadonlyMap<Id, readonly Id[]>,
  counts: (id: Id) => boolean,
): Map<Id, number> {
  const below = new Map<Id, number>();
  for (const id of [...order].reverse()) {
    const own = children.get(id) ?? [];
    below.set(
      id,
      own.reduce((sum, child) => sum + Number(counts(child)) + (below.get(child) ?? 0), 0),
    );
  }
  return below;
}

const alphabet = new Intl.Collator('hu');
function byName(people: Workshop['person'], a: Id, b: Id): number {
  return alphabet.compare(people[a]?.name ?? '', people[b]?.name ?? '') || (a < b ? -1 : 1);
}

function spansOf(
  nodes: ReadonlyMap<Id, ReportingNode>,
  alone: ReadonlySet<Id>,
): Pick<Reporting, 'layers' | 'meanSpan' | 'widest'> {
  const layers: { people: number; spans: number[] }[] = [];
  const spans: number[] = [];
  for (const [id, { layer, span }] of nodes) {
    if (alone.has(id)) continue;
    const entry = (layers[layer - 1] ??= { people: 0, spans: [] });
    entry.people += 1;
    if (span === 0) continue;
    entry.spans.push(span);
    spans.push(span);
  }
  const most = Math.max(0, ...spans);
  const widest = [...nodes].filter(([, { span }]) => span === most).map(([id]) => id);
  return {
    layers: layers.map(({ people, spans: own }, index) => ({
      layer: index + 1,
      people,
      managers: own.length,
      span: mean(own),
    })),
    meanSpan: mean(spans),
    widest: most === 0 ? null : { personIds: widest, span: most },
  };
}

/** Those of some people who have nobody of the same above them: whoever is below one of them moves along anyway. */
export function topmost({ nodes }: Reporting, personIds: readonly Id[]): Id[] {
  const held = new Set(personIds);
  const covered = (id: Id) => {
    for (let at = nodes.get(id)?.managerId ?? null; at !== null; at = nodes.get(at)?.managerId ?? null) {
      if (held.has(at)) return true;
    }
    return false;
  };
  return [...held].filter((id) => nodes.has(id) && !covered(id));
}

/** Why somebody cannot come to report to somebody; null where they can. */
export type Refusal =
  | { readonly kind: 'self'; readonly personId: Id }
  /** The new manager is below the person; `via` is the direct report of the person who is above the new manager. */
  | { readonly kind: 'below'; readonly personId: Id; readonly managerId: Id; readonly via: Id };

/** The first reason against some people reporting to `managerId`; null where there is none. */
export function refusalOf(
  { nodes }: Reporting,
  personIds: readonly Id[],
  managerId: Id | null,
): Refusal | null {
  if (managerId === null) return null;
  const held = new Set(personIds);
  if (held.has(managerId)) return { kind: 'self', personId: managerId };
  let via = managerId;
  for (let at = nodes.get(managerId)?.managerId ?? null; at !== null; at = nodes.get(at)?.managerId ?? null) {
    if (held.has(at)) return { kind: 'below', personId: at, managerId, via };
    via = at;
  }
  return null;
}
