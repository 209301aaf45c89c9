/** Scenarios: copying, naming, locking, ordering, removing. */
import { adjustmentId } from '../domain/adjustment.ts';
import { PhaseboardError } from '../domain/errors.ts';
import type { Id } from '../domain/fields.ts';
import { originOf } from '../domain/lineage.ts';
import type { Workshop } from '../domain/records.ts';
import type { Scenario } from '../domain/scenario.ts';
import { parseRecord, placementsOf, scenariosOf, teamsOf } from '../domain/workshop.ts';
import type { Command } from './command.ts';
import { EMPTY_DIFF, updateOf } from './diff.ts';
import { draftOf, removePlanned } from './draft.ts';
import { requireScenario } from './edit.ts';
import type { ApplyContext, Edit } from './edit.ts';
import { requireUnlocked } from './rules/locks.ts';
import { requireScenarioName } from './rules/names.ts';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

/**
 * Copies a scenario, whichever it is, to a new target: its teams, who is where, what is planned about people, and the
 * people who are planned for it alone. What was said about its changes stays with it.
 */
export function copyScenario(workshop: Workshop, command: Of<'scenario.copy'>, context: ApplyContext): Edit {
  const source = requireScenario(workshop, command.copyOf);
  const last = scenariosOf(workshop).reduce((most, { order }) => Math.max(most, order), 0);
  const copy = parseRecord({
    type: 'scenario',
    id: context.newId('scenario'),
    name: command.name.trim(),
    kind: 'target',
    copiedFrom: source.id,
    date: source.date,
    order: last + 1,
  }) as Scenario;
  requireScenarioName(workshop, copy);
  const draft = draftOf(workshop);
  draft.put(copy);
  const scenarioId = copy.id;

  const teams = new Map<Id, Id>();
  for (const team of teamsOf(workshop, source.id)) {
    const id = context.newId(`team/${team.id}`);
    teams.set(team.id, id);
    draft.put({ ...team, id, scenarioId, copiedFrom: originOf(team) });
  }
  const planned = Object.values(workshop.person).filter((person) => person.scenarioId === source.id);
  const people = new Map(planned.map((person) => [person.id, context.newId(`person/${person.id}`)]));
  const personOf = (id: Id) => people.get(id) ?? id;
  const managerOf = (id: Id | null) => id && personOf(id);
  for (const person of planned) {
    const managerId = managerOf(person.managerId);
    draft.put({ ...person, id: personOf(person.id), scenarioId, managerId, copiedFrom: originOf(person) });
  }
  for (const placement of placementsOf(workshop, source.id)) {
    const teamId = placement.teamId && (teams.get(placement.teamId) ?? null);
    const personId = personOf(placement.personId);
    const id = context.newId(`placement/${placement.id}`);
    draft.put({ ...placement, id, scenarioId, personId, teamId });
  }
  for (const adjustment of Object.values(workshop.adjustment)) {
    if (adjustment.scenarioId !== source.id) continue;
    const personId = personOf(adjustment.personId);
    const { managerId } = adjustment.patch;
    const patch = managerId ? { ...adjustment.patch, managerId: personOf(managerId) } : adjustment.patch;
    draft.put({ ...adjustment, id: adjustmentId(scenarioId, personId), scenarioId, personId, patch });
  }
  return { diff: draft.diff(), label: labelOf('scenarioCopied', copy) };
}

/** Names, dates, locks or unlocks a scenario. A locked one can be named and unlocked. */
export function editScenario(workshop: Workshop, command: Of<'scenario.edit'>): Edit {
  const from = requireScenario(workshop, command.scenarioId);
  const { name = from.name, locked = from.locked, date = from.date } = command.patch;
  if (date !== from.date) requireUnlocked(workshop, from.id);
  const to = { ...from, name: name.trim(), locked, date };
  parseRecord(to);
  if (to.name !== from.name) requireScenarioName(workshop, to);
  const renamed = from.date === date ? 'scenarioRenamed' : 'scenarioDated';
  const key = from.locked === locked ? renamed : locked ? 'scenarioLocked' : 'scenarioUnlocked';
  return { diff: updateOf(from, to), label: labelOf(key, to) };
}

/** Puts a scenario before another one in the list, or at its end. */
export function moveScenario(workshop: Workshop, command: Of<'scenario.move'>): Edit {
  const moved = requireScenario(workshop, command.scenarioId);
  const label = labelOf('scenarioMoved', moved);
  const all = scenariosOf(workshop);
  const rest = all.filter((scenario) => scenario.id !== moved.id);
  const found = rest.findIndex((scenario) => scenario.id === command.before);
  const at = found < 0 ? rest.length : found;
  const sequence = [...rest.slice(0, at), moved, ...rest.slice(at)];
  if (sequence.every((scenario, index) => scenario.id === all[index]?.id)) return { diff: EMPTY_DIFF, label };
  const updated = sequence.flatMap((scenario, order) =>
    scenario.order === order ? [] : [[scenario, { ...scenario, order }] as const],
  );
  return { diff: { ...EMPTY_DIFF, updated }, label };
}

/**
 * Removes a target or a kept state with all that belongs to it alone. Decisions and actions stay: they were made. Those
 * who reported to somebody planned for it report to nobody.
 */
export function removeScenario(workshop: Workshop, command: Of<'scenario.remove'>): Edit {
  const scenario = requireScenario(workshop, command.scenarioId);
  if (scenario.kind === 'current')
    throw new PhaseboardError('edit.currentScenario', { scenario: scenario.name });
  const draft = draftOf(workshop);
  const own = (record: { readonly scenarioId: Id | null }) => record.scenarioId === scenario.id;
  draft.remove(scenario);
  for (const type of ['team', 'placement', 'adjustment', 'review'] as const) {
    for (const record of draft.all(type)) if (own(record)) draft.remove(record);
  }
  removePlanned(
    draft,
    new Set(
      draft
        .all('person')
        .filter(own)
        .map(({ id }) => id),
    ),
  );
  for (const type of ['decision', 'action'] as const) {
    for (const record of draft.all(type)) if (own(record)) draft.put({ ...record, scenarioId: null });
  }
  for (const other of draft.all('scenario')) {
    if (other.copiedFrom === scenario.id) draft.put({ ...other, copiedFrom: scenario.copiedFrom });
  }
  return { diff: draft.diff(), label: labelOf('scenarioRemoved', scenario) };
}

export function labelOf(key: Edit['label']['key'], scenario: Scenario): Edit['label'] {
  return { key, params: { name: scenario.name }, subjects: [scenario.id] };
}
