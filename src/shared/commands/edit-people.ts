/** Editing many people in one step: a paste, an entry for the whole selection, a team that gets a new manager. */
import { PhaseboardError } from '../domain/errors.ts';
import type { Id } from '../domain/fields.ts';
import type { Workshop } from '../domain/records.ts';
import { workshopIn } from '../domain/scenario-view.ts';
import type { Command, EditLabel } from './command.ts';
import { applyDiff, diffBetween } from './diff.ts';
import { requirePerson, requireUnlocked } from './edit.ts';
import type { ApplyContext, Edit } from './edit.ts';
import { editPerson, requireManager } from './people.ts';
import { placePeople } from './place.ts';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

/**
 * Does all edits or none. Who reports to whom is looked at when all of them are done, so that two people may change
 * places in the tree.
 */
export function editPeople(
  workshop: Workshop,
  { edits, scenarioId }: Of<'people.edit'>,
  context: ApplyContext,
): Edit {
  const [first] = edits;
  if (!first) throw new PhaseboardError('edit.notFound');
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
  const name = requirePerson(view, first.personId).name;
  return {
    diff: diffBetween(workshop, after),
    label: { key: 'peopleEdited', params: { name, count: subjects.length }, subjects },
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
