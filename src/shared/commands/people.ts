/** Adding, editing, removing and importing people. */
import { PhaseboardError } from '../domain/errors.ts';
import type { Id } from '../domain/fields.ts';
import type { LaneRef } from '../domain/lanes.ts';
import type { Person } from '../domain/person.ts';
import { personSchema } from '../domain/person.ts';
import type { AnyRecord, Workshop } from '../domain/records.ts';
import { workshopIn } from '../domain/scenario-view.ts';
import { parseRecord } from '../domain/workshop.ts';
import * as v from 'valibot';
import type { Command, EditLabel, PersonDraft } from './command.ts';
import { adjustedBy, isPlanned, parted, withoutPeople } from './adjust.ts';
import { EMPTY_DIFF, updateOf } from './diff.ts';
import type { Diff } from './diff.ts';
import { requirePerson } from './edit.ts';
import type { ApplyContext, Edit } from './edit.ts';
import { lastOrder, newPlacement } from './place.ts';
import { closesCircle, requireManager } from './rules/circles.ts';
import { requireUnlocked } from './rules/locks.ts';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

export function addPerson(workshop: Workshop, command: Of<'person.add'>, context: ApplyContext): Edit {
  requireUnlocked(workshop, command.scenarioId);
  const newTo = command.draft.scenarioId ? [] : otherPlans(workshop, command.scenarioId);
  const person = personOf({ ...command.draft, newTo }, context.newId('person'));
  requireManager(workshop, person);
  const added: AnyRecord[] = [person];
  if (command.lane.lane !== 'unplaced') {
    const order = lastOrder(workshop, command.scenarioId, command.lane) + 1;
    added.push(newPlacement(workshop, command.scenarioId, person.id, command.lane, order, context));
  }
  return {
    diff: { ...EMPTY_DIFF, added },
    label: addedLabel(workshop, person, command.lane),
  };
}

/** A planned hire has no name yet: its place says which it is. */
function addedLabel(workshop: Workshop, person: Person, at: LaneRef): EditLabel {
  const subjects = [person.id];
  if (!person.vacancy || person.name !== '')
    return { key: 'personAdded', params: { name: person.name }, subjects };
  const team = at.teamId === null ? {} : { team: workshop.team[at.teamId]?.name ?? '' };
  return { key: 'vacancyAdded', params: { lane: at.lane, ...team }, subjects };
}

/** `later`: whoever calls sees to it that nobody reports to themselves. */
export function editPerson(
  workshop: Workshop,
  command: Of<'person.edit'>,
  managers: 'now' | 'later' = 'now',
): Edit {
  const from = requirePerson(workshop, command.personId);
  const { scenarioId } = command;
  if (scenarioId !== undefined && isPlanned(workshop, scenarioId, from)) {
    return planPerson(workshop, from, command.patch, scenarioId, managers);
  }
  const to = parseRecord({ ...from, ...command.patch }) as Person;
  requireName(to);
  if (managers === 'now') requireManager(workshop, to);
  return {
    diff: updateOf(from, to),
    label: { key: 'personEdited', params: { name: to.name }, subjects: [to.id] },
  };
}

/** An edit inside a target scenario: the plan is kept with the scenario, facts go to the person's own record. */
function planPerson(
  workshop: Workshop,
  from: Person,
  patch: Partial<Person>,
  scenarioId: Id,
  managers: 'now' | 'later',
): Edit {
  const { plan, facts } = parted(patch);
  const to = parseRecord({ ...from, ...facts }) as Person;
  requireName(to);
  const own = updateOf(from, to);
  const diff = { ...EMPTY_DIFF };
  if (Object.keys(plan).length > 0) {
    requireUnlocked(workshop, scenarioId);
    const view = workshopIn(workshop, scenarioId);
    const shown = parseRecord({ ...view.person[from.id], ...plan }) as Person;
    if (managers === 'now') requireManager(view, shown);
    Object.assign(diff, adjustedBy(workshop, scenarioId, from, plan));
  }
  return {
    diff: { ...diff, updated: [...diff.updated, ...own.updated] },
    label: { key: 'personAdjusted', params: { name: to.name }, subjects: [to.id] },
  };
}

/** Removes people with their placements; those who reported to them report to nobody, with the name kept. */
export function removePeople(workshop: Workshop, command: Of<'person.remove'>): Edit {
  const gone = new Set(command.personIds);
  const people = [...gone].map((personId) => requirePerson(workshop, personId));
  const placements = Object.values(workshop.placement).filter((placement) => gone.has(placement.personId));
  for (const placement of placements) requireUnlocked(workshop, placement.scenarioId);
  const orphans = Object.values(workshop.person).filter(
    (person) => person.managerId !== null && gone.has(person.managerId) && !gone.has(person.id),
  );
  const diffWith = (then: 'asBefore' | 'nobody'): Diff => {
    const adjustments = withoutPeople(Object.values(workshop.adjustment), gone, then);
    return {
      added: [],
      updated: [
        ...adjustments.updated,
        ...orphans.map(
          (person) =>
            [
              person,
              {
                ...person,
                managerId: null,
                managerName: workshop.person[person.managerId ?? '']?.name ?? person.managerName,
              },
            ] as const,
        ),
      ],
      removed: [...placements, ...adjustments.removed, ...people],
    };
  };
  const diff = diffWith('asBefore');
  return {
    diff: closesCircle(workshop, diff) ? diffWith('nobody') : diff,
    label: {
      key: 'peopleRemoved',
      params: { name: people[0]?.name ?? '', count: people.length },
      subjects: [...gone],
    },
  };
}

/** Plans that somebody who comes into a scenario now is new to. */
export function otherPlans(workshop: Workshop, scenarioId: Id): Id[] {
  return Object.values(workshop.scenario)
    .filter(({ id, kind }) => kind === 'target' && id !== scenarioId)
    .map(({ id }) => id);
}

/** A person of a draft; throws `edit.invalid`, `edit.personName`. */
export function personOf(draft: PersonDraft, personId: Id): Person {
  const result = v.safeParse(personSchema, { ...draft, type: 'person', id: personId });
  if (!result.success) {
    throw new PhaseboardError('edit.invalid', { field: String(result.issues[0].path?.[0]?.key ?? '') });
  }
  requireName(result.output);
  return result.output;
}

export function requireName(person: Person): void {
  if (person.name.trim() === '' && !person.vacancy) throw new PhaseboardError('edit.personName');
}
