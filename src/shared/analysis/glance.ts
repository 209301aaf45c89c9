/** What is shown while somebody is in the hand: the four scores and the load, and nothing that can wait for the drop. */
import type { Id } from '../domain/fields.ts';
import type { Workshop } from '../domain/records.ts';
import { workshopIn } from '../domain/scenario-view.ts';
import type { PhaseNumber } from '../domain/workshop-meta.ts';
import { metaOf, teamsOf } from '../domain/workshop.ts';
import { disciplineOf } from './discipline.ts';
import type { Flow } from './flow/flow-types.ts';
import { companyFigures } from './market.ts';
import { uncheckedFlow } from './market-facts.ts';
import { inputsFrom } from './phase-inputs.ts';
import type { Scores } from './phase-types.ts';
import { phaseWeights } from './phase/phase-table.ts';
import { ranked } from './phase/scoring.ts';
import { scoresFrom } from './phase.ts';
import { staffingOf } from './staffing.ts';
import { thresholdValues } from './thresholds.ts';

export interface Glance {
  readonly scores: Scores;
  /** Null where nobody who sells has been placed. */
  readonly phase: PhaseNumber | null;
  /** Not compared with records: a move of people changes none of them. */
  readonly flow: Flow;
}

/** Scores and flow of a scenario as `analyze` says them. Throws `workshop.notFound` without a workshop record. */
export function glance(whole: Workshop, scenarioId: Id): Glance {
  const workshop = workshopIn(whole, scenarioId);
  const meta = metaOf(workshop);
  const w = phaseWeights(meta.thresholds);
  const staffing = staffingOf(workshop, scenarioId);
  const inputs = inputsFrom(workshop, staffing, disciplineOf(workshop), w);
  const scores = scoresFrom(inputs, w);
  const teams = teamsOf(workshop, scenarioId);
  const figures = companyFigures(meta, teams);
  const thresholds = thresholdValues(meta.thresholds);
  return {
    scores,
    phase: inputs.people.length === 0 ? null : ranked(scores)[0],
    flow: uncheckedFlow({ meta, thresholds, teams, figures, staffing }),
  };
}
