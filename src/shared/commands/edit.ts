/** What a command becomes, and what becoming needs; with the checks that several commands share. */
import { PhaseboardError } from '../domain/errors.ts';
import type { Id } from '../domain/fields.ts';
import type { Person } from '../domain/person.ts';
import type { Workshop } from '../domain/records.ts';
import type { EditLabel } from './command.ts';
import type { Diff } from './diff.ts';

export interface Edit {
  readonly diff: Diff;
  readonly label: EditLabel;
}

/** What applying needs from the world. */
export interface ApplyContext {
  /** A new id, never given before. */
  readonly newId: () => Id;
}

/** A scenario that is locked, or gone, takes no edits. */
export function requireUnlocked(workshop: Workshop, scenarioId: Id): void {
  const scenario = workshop.scenario[scenarioId];
  if (!scenario) throw new PhaseboardError('edit.notFound');
  if (scenario.locked) throw new PhaseboardError('edit.locked', { scenario: scenario.name });
}

export function requirePerson(workshop: Workshop, personId: Id): Person {
  const person = workshop.person[personId];
  if (!person) throw new PhaseboardError('edit.notFound');
  return person;
}
