/** The return visit: what was planned has been done. A target becomes the current state; the old one is kept. */
import { ADJUSTABLE, adjustmentId } from '../domain/adjustment.ts';
import type { AdjustmentPatch } from '../domain/adjustment.ts';
import type { Id } from '../domain/fields.ts';
import type { Person } from '../domain/person.ts';
import type { Workshop } from '../domain/records.ts';
import { same } from '../domain/same.ts';
import { workshopIn } from '../domain/scenario-view.ts';
import { currentScenario } from '../domain/workshop.ts';
import type { Command } from './command.ts';
import { EMPTY_DIFF } from './diff.ts';
import { draftOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { requireScenario } from './edit.ts';
import type { Edit } from './edit.ts';
import { requireScenarioName } from './rules/names.ts';
import { labelOf } from './scenarios.ts';

/**
 * Makes a scenario the current state. What it planned about people becomes their own record, whoever was planned for it
 * alone belongs to everybody from now on. The old current state is kept under `keptName`, locked, with its people as
 * they were; all other scenarios stay as they are. The new current state takes over the name of the old.
 */
export function makeCurrent(
  workshop: Workshop,
  command: Extract<Command, { type: 'scenario.makeCurrent' }>,
): Edit {
  const chosen = requireScenario(workshop, command.scenarioId);
  const old = currentScenario(workshop);
  const label = labelOf('scenarioMadeCurrent', chosen);
  if (chosen.id === old.id) return { diff: EMPTY_DIFF, label };
  const keptName = command.keptName.trim();
  requireScenarioName(workshop, { id: chosen.id, name: keptName });

  const draft = draftOf(workshop);
  draft.put({ ...chosen, kind: 'current', name: old.name, locked: false, order: old.order });
  draft.put({ ...old, kind: 'past', name: keptName, locked: true, order: chosen.order });
  const planned = workshopIn(workshop, chosen.id).person;
  for (const { id } of Object.values(workshop.scenario)) {
    if (id !== chosen.id) keepPeople(draft, workshop, id, planned, id === old.id);
  }
  for (const adjustment of draft.all('adjustment')) {
    if (adjustment.scenarioId === chosen.id) draft.remove(adjustment);
  }
  for (const person of Object.values(planned))
    draft.put(person.scenarioId ? { ...person, scenarioId: null } : person);
  return { diff: draft.diff(), label };
}

/** Keeps people in a scenario as they are there while their own records change; `whole` keeps every fact. */
function keepPeople(
  draft: Draft,
  workshop: Workshop,
  scenarioId: Id,
  planned: Readonly<Record<Id, Person>>,
  whole: boolean,
): void {
  const { person: people } = workshopIn(workshop, scenarioId);
  for (const person of Object.values(people)) {
    const next = planned[person.id];
    // Whoever is planned for that scenario alone has a record of their own.
    if (!next || person.scenarioId !== null) continue;
    const id = adjustmentId(scenarioId, person.id);
    const fields = ADJUSTABLE.filter((field) => whole || !same(next[field], person[field]));
    if (fields.length === 0 && !workshop.adjustment[id]) continue;
    const kept = Object.fromEntries(fields.map((field) => [field, person[field]]));
    const patch: AdjustmentPatch = { ...workshop.adjustment[id]?.patch, ...kept };
    draft.put({ ...workshop.adjustment[id], type: 'adjustment', id, scenarioId, personId: person.id, patch });
  }
}
