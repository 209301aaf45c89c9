/** What a command becomes, and what becoming needs; with the checks that several commands share. */
import { PhaseboardError } from '../domain/errors.ts';
import type { Id } from '../domain/fields.ts';
import type { Person } from '../domain/person.ts';
import type { Workshop } from '../domain/records.ts';
import type { Scenario } from '../domain/scenario.ts';
import type { EditLabel } from './command.ts';
import type { Diff } from './diff.ts';

export interface Edit {
  readonly diff: Diff;
  readonly label: EditLabel;
}

/** What applying needs from the world. */
export interface ApplyContext {
  /** A new id, never given before, for what `of` names: the same again when the command is applied anew. */
  readonly newId: (of: string) => Id;
}

export function requireScenario(workshop: Workshop, scenarioId: Id): Scenario {
  const scenario = workshop.scenario[scenarioId];
  if (!scenario) throw new PhaseboardError('edit.notFound');
  return scenario;
}

/** A person who is there, and not planned for another scenario than the one given. */
export function requirePerson(workshop: Workshop, personId: Id, scenarioId?: Id): Person {
  const person = workshop.person[personId];
  const elsewhere = scenarioId !== undefined && person?.scenarioId && person.scenarioId !== scenarioId;
  if (!person || elsewhere) throw new PhaseboardError('edit.notFound');
  return person;
}
