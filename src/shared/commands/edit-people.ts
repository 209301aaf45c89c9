/** Editing many people in one step: a paste, an entry for the whole selection, a team that gets a new manager. */
import { PhaseboardError } from '../domain/errors.ts';
import type { Id } from '../domain/fields.ts';
import type { Workshop } from '../domain/records.ts';
import { workshopIn } from '../domain/scenario-view.ts';
import type { Command, EditLabel } from './command.ts';
import { applyDiff, diffBetween } from './diff.ts';
import { requirePerson } from './edit.ts';
import type { ApplyContext, Edit } from './edit.ts';
import { addPerson, editPerson } from './people.ts';
import { placePeople } from './place.ts';
import { requireManager } from './rules/circles.ts';
import { requireUnlocked } from './rules/locks.ts';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

/**
 * Does all edits or none. Who reports to whom is looked at when all of them are done, so that two people may change
 * places in the tree.
 */
export function editPeople(
  workshop: Workshop,
  { edits, added = [], scenarioId }: Of<'people.edit'>,
  context: ApplyContext,
): Edit {
  if (edits.length + added.length === 0) throw new PhaseboardError('edit.notFound');
  let after = workshop;
  for (const { personId, patch, to } of edits) {
    const command = { type: 'person.edit', personId, patch, scenarioId } as const;
    if (Object.keys(patch).length > 0) after = applyDiff(after, editPerson(after, command, 'later').diff);
    if (to === undefined) continue;
    const place = { type: 'person.place', scenarioId, personIds: [personId], to, before: null } as const;
    after = applyDiff(after, placePeople(after, place, context).diff);
  }
  const view = workshopIn(after, scenarioId);
  for (const { personId, patch } of edits) {
    if (patch.managerId !== undefined) requireManager(view, requirePerson(view, personId));
  }
  const subjects = [...new Set(edits.map((edit) => edit.personId))];
  for (const { draft, to } of added) {
    const command = { type: 'person.add', draft, scenarioId, lane: to } as const;
    const edit = addPerson(after, command, context);
    after = applyDiff(after, edit.diff);
    subjects.push(...edit.label.subjects);
  }
  const name = requirePerson(workshopIn(after, scenarioId), subjects[0] ?? '').name;
  const key = edits.length > 0 ? 'peopleEdited' : added.length > 1 ? 'peopleAdded' : 'personAdded';
  return {
    diff: diffBetween(workshop, after),
    label: { key, params: { name, count: subjects.length }, subjects },
  };
}

/** Gives people a new manager, or none; whoever reports to them comes along. */
export function reportTo(
  workshop: Workshop,
  { scenarioId, personIds, managerId }: Of<'person.report'>,
  context: ApplyContext,
): Edit {
  requireUnlocked(workshop, scenarioId);
  const view = workshopIn(workshop, scenarioId);
  const changing = personIds.filter((id: Id) => requirePerson(view, id).managerId !== managerId);
  const label: EditLabel = {
    key: managerId === null ? 'reportsToNobody' : 'reportsTo',
    params: {
      name: view.person[personIds[0] ?? '']?.name ?? '',
      count: personIds.length,
      ...(managerId === null ? {} : { manager: requirePerson(view, managerId).name }),
    },
    subjects: [...personIds],
  };
  if (changing.length === 0) return { diff: { added: [], updated: [], removed: [] }, label };
  // The name that the client's file gave is out of date as soon as somebody decides.
  const patch = {
    managerId,
    ...(workshop.scenario[scenarioId]?.kind === 'target' ? {} : { managerName: '' }),
  };
  const edits = changing.map((personId) => ({ personId, patch }));
  return { diff: editPeople(workshop, { type: 'people.edit', scenarioId, edits }, context).diff, label };
}
