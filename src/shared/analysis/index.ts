/** Everything that can be said about a scenario, in one call. Pure: the same workshop gives the same answer. */
import type { Id } from '../domain/fields.ts';
import type { Workshop } from '../domain/records.ts';
import { disciplineOf } from './discipline.ts';
import type { Discipline } from './discipline.ts';
import { inputsFrom } from './phase-inputs.ts';
import { diagnoseInputs } from './phase.ts';
import type { PhaseResult } from './phase-types.ts';
import { staffingOf } from './staffing.ts';

export interface Analysis {
  readonly scenarioId: Id;
  readonly phase: PhaseResult;
  readonly discipline: Discipline;
}

export function analyze(workshop: Workshop, scenarioId: Id): Analysis {
  const staffing = staffingOf(workshop, scenarioId);
  const discipline = disciplineOf(workshop);
  const phase = diagnoseInputs(
    inputsFrom(workshop, staffing, discipline),
    Object.values(workshop.workshop)[0],
  );
  return { scenarioId, phase, discipline };
}
