/** What every metric and finding looks at, read from the workshop once. */
import type { Id } from '../domain/fields.ts';
import { FUNCTIONS } from '../domain/functions.ts';
import type { SalesFunction } from '../domain/functions.ts';
import type { MarketFigures } from '../domain/market-figures.ts';
import type { Workshop } from '../domain/records.ts';
import type { Team } from '../domain/team.ts';
import type { WorkshopMeta } from '../domain/workshop-meta.ts';
import { workshopIn } from '../domain/scenario-view.ts';
import { metaOf, teamsOf } from '../domain/workshop.ts';
import { disciplineOf } from './discipline.ts';
import type { Discipline } from './discipline.ts';
import { companyFigures } from './market.ts';
import { inputsFrom, sellersOf } from './phase-inputs.ts';
import type { PhaseInputs } from './phase-inputs.ts';
import type { PhaseResult } from './phase-types.ts';
import { phaseWeights } from './phase/phase-table.ts';
import type { PhaseWeights } from './phase/phase-table.ts';
import { diagnoseInputs } from './phase.ts';
import { staffingOf, viewOf } from './staffing.ts';
import type { Selling, SellingPart, Staffing, StaffingView } from './staffing.ts';
import { thresholdValues } from './thresholds.ts';
import type { ThresholdValues } from './thresholds.ts';

export type FunctionNumbers = Readonly<Record<SalesFunction, number>>;

export interface Facts {
  /** The workshop as the scenario sees it: its plans applied. */
  readonly workshop: Workshop;
  /** The workshop with all scenarios. */
  readonly whole: Workshop;
  readonly meta: WorkshopMeta;
  readonly staffing: Staffing;
  /** Those who count as sellers: no founders, unless only founders sell. */
  readonly sellers: readonly Selling[];
  readonly teams: readonly Team[];
  /** Figures of the whole market. */
  readonly figures: MarketFigures;
  /** FTE by function, of everybody who sells. */
  readonly fte: FunctionNumbers;
  readonly discipline: Discipline;
  readonly inputs: PhaseInputs;
  readonly phase: PhaseResult;
  /** The bounds that hold in this workshop. */
  readonly thresholds: ThresholdValues;
  /** The weights that hold in this workshop. */
  readonly w: PhaseWeights;
}

/** The facts of a scenario, its plans included, as it is looked at; throws `workshop.notFound` where there is no workshop record. */
export function factsOf(
  whole: Workshop,
  scenarioId: Id,
  view: StaffingView = viewOf(whole, scenarioId),
): Facts {
  const workshop = workshopIn(whole, scenarioId);
  const meta = metaOf(workshop);
  const staffing = staffingOf(workshop, scenarioId, view);
  const discipline = disciplineOf(workshop);
  const w = phaseWeights(meta.thresholds);
  const inputs = inputsFrom(workshop, staffing, discipline, w);
  const teams = teamsOf(workshop, scenarioId);
  return {
    workshop,
    whole,
    meta,
    staffing,
    sellers: sellersOf(staffing.selling),
    teams,
    figures: companyFigures(meta, teams),
    fte: fteByFunction(staffing.selling),
    discipline,
    inputs,
    phase: diagnoseInputs(inputs, meta, staffing.planned),
    thresholds: thresholdValues(meta.thresholds),
    w,
  };
}

/** FTE that people or parts of them spend on each function. */
function fteByFunction(parts: readonly Pick<SellingPart, 'fte' | 'split'>[]): FunctionNumbers {
  const fte = { outbound: 0, inbound: 0, closing: 0, account: 0 };
  for (const part of parts) for (const fn of FUNCTIONS) fte[fn] += part.fte * part.split[fn];
  return fte;
}
