/** Turns a command into a diff. Pure: ids come from outside, nothing is changed in place. */
import { PhaseboardError } from '../domain/errors.ts';
import type { Workshop } from '../domain/records.ts';
import { metaOf, parseRecord } from '../domain/workshop.ts';
import type { Command } from './command.ts';
import { updateOf } from './diff.ts';
import type { ApplyContext, Edit } from './edit.ts';
import { addPerson, editPerson, importPeople, removePeople } from './people.ts';
import { placePeople } from './place.ts';
import { addTeam, editTeam, removeTeam } from './teams.ts';

/**
 * The edit that a command makes of a workshop; its diff is empty where nothing would change.
 * Throws `edit.notFound`, `edit.locked`, `edit.managerCycle`, `edit.personName`, `edit.teamName`, `edit.invalid`.
 */
export function apply(workshop: Workshop, command: Command, context: ApplyContext): Edit {
  switch (command.type) {
    case 'workshop.edit': {
      const meta = metaOf(workshop);
      const next = parseRecord({ ...meta, ...command.patch });
      if (next.type === 'workshop' && next.title.trim() === '') throw new PhaseboardError('workshop.title');
      return { diff: updateOf(meta, next), label: { key: 'workshopEdited', params: {}, subjects: [] } };
    }
    case 'person.add':
      return addPerson(workshop, command, context);
    case 'person.edit':
      return editPerson(workshop, command);
    case 'person.remove':
      return removePeople(workshop, command);
    case 'person.place':
      return placePeople(workshop, command, context);
    case 'people.import':
      return importPeople(workshop, command, context);
    case 'team.add':
      return addTeam(workshop, command, context);
    case 'team.edit':
      return editTeam(workshop, command);
    case 'team.remove':
      return removeTeam(workshop, command);
  }
}
