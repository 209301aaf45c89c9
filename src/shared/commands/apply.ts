/** Turns a command into a diff. Pure: ids come from outside, nothing is changed in place. */
import { PhaseboardError } from '../domain/errors.ts';
import type { Workshop } from '../domain/records.ts';
import { metaOf, parseRecord } from '../domain/workshop.ts';
import type { Command, EditLabel } from './command.ts';
import { addRespondent, editRespondent, removeRespondent, setAnswer, setEvidence } from './answers.ts';
import { updateOf } from './diff.ts';
import { addEntry, editEntry, removeEntry } from './edit-entries.ts';
import { editPeople, reportTo } from './edit-people.ts';
import type { ApplyContext, Edit } from './edit.ts';
import { toFullCycle } from './to-full-cycle.ts';
import { addHat, removeHat, shareHat } from './hats.ts';
import { importPeople } from './import.ts';
import { addPerson, editPerson, removePeople } from './people.ts';
import { placePeople } from './place.ts';
import { makeCurrent } from './make-current.ts';
import { requireRules } from './rules/rules.ts';
import { rejectChanges, reviewChanges, takeOverChanges } from './reviews.ts';
import { copyScenario, editScenario, moveScenario, removeScenario } from './scenarios.ts';
import { addTeam, editTeam, removeTeam } from './teams.ts';
import { freezeVersion } from './versions.ts';

/**
 * The edit that a command makes of a workshop; its diff is empty where nothing would change.
 * Throws what `requireRules` throws, and `edit.notFound`, `edit.personName`,
 * `edit.currentScenario`, `edit.notAPlan`, `edit.entryText`, `edit.conflict`, `edit.invalid`.
 */
export function apply(workshop: Workshop, command: Command, context: ApplyContext): Edit {
  const edit = editOf(workshop, command, context);
  requireRules(workshop, edit.diff);
  return edit;
}

function editOf(workshop: Workshop, command: Command, context: ApplyContext): Edit {
  switch (command.type) {
    case 'workshop.edit': {
      const meta = metaOf(workshop);
      const next = parseRecord({ ...meta, ...command.patch });
      if (next.type === 'workshop' && next.title.trim() === '') throw new PhaseboardError('workshop.title');
      return { diff: updateOf(meta, next), label: { key: labelOf(command.patch), params: {}, subjects: [] } };
    }
    case 'person.add':
      return addPerson(workshop, command, context);
    case 'person.edit':
      return editPerson(workshop, command);
    case 'people.edit':
      return editPeople(workshop, command, context);
    case 'person.report':
      return reportTo(workshop, command, context);
    case 'person.remove':
      return removePeople(workshop, command);
    case 'person.place':
      if (command.hat !== undefined && command.to.lane === 'unplaced')
        return removeHat(workshop, { type: 'hat.remove', placementId: command.hat });
      return placePeople(workshop, command, context);
    case 'hat.add':
      return addHat(workshop, command, context);
    case 'hat.share':
      return shareHat(workshop, command);
    case 'hat.remove':
      return removeHat(workshop, command);
    case 'people.import':
      return importPeople(workshop, command, context);
    case 'team.add':
      return addTeam(workshop, command, context);
    case 'team.edit':
      return editTeam(workshop, command);
    case 'team.remove':
      return removeTeam(workshop, command);
    case 'team.fullCycle':
      return toFullCycle(workshop, command);
    case 'respondent.add':
      return addRespondent(workshop, command, context);
    case 'respondent.edit':
      return editRespondent(workshop, command);
    case 'respondent.remove':
      return removeRespondent(workshop, command);
    case 'answer.set':
      return setAnswer(workshop, command);
    case 'answer.evidence':
      return setEvidence(workshop, command);
    case 'scenario.copy':
      return copyScenario(workshop, command, context);
    case 'scenario.edit':
      return editScenario(workshop, command);
    case 'scenario.move':
      return moveScenario(workshop, command);
    case 'scenario.remove':
      return removeScenario(workshop, command);
    case 'scenario.makeCurrent':
      return makeCurrent(workshop, command);
    case 'changes.review':
      return reviewChanges(workshop, command, context);
    case 'changes.reject':
      return rejectChanges(workshop, command, context);
    case 'changes.takeOver':
      return takeOverChanges(workshop, command, context);
    case 'entry.add':
      return addEntry(workshop, command, context);
    case 'entry.edit':
      return editEntry(workshop, command);
    case 'entry.remove':
      return removeEntry(workshop, command);
    case 'version.freeze':
      return freezeVersion(workshop, command);
  }
}

/** Fields of the workshop's own record that only the report reads. */
const REPORT_KEYS = ['report', 'reportLocale', 'accent'];

/** What an edit of the workshop's own record was about, where it was about one thing. */
function labelOf(patch: Extract<Command, { type: 'workshop.edit' }>['patch']): EditLabel['key'] {
  const keys = Object.keys(patch);
  if (keys.length !== 1) return 'workshopEdited';
  if (keys[0] === 'thresholds') return 'thresholdsEdited';
  if (keys[0] === 'phaseOverride') return 'phaseOverridden';
  if (REPORT_KEYS.includes(keys[0] ?? '')) return 'reportEdited';
  return keys[0] === 'figures' ? 'figuresEdited' : 'workshopEdited';
}
