/** Everything that can be said about a scenario, in one call. Pure: the same workshop gives the same answer. */
import type { Id } from '../domain/fields.ts';
import { FUNCTIONS } from '../domain/functions.ts';
import type { MarketFigures } from '../domain/market-figures.ts';
import type { Workshop } from '../domain/records.ts';
import { activitiesOf } from './activities.ts';
import type { ActivityReport } from './activities.ts';
import { coverageOf } from './coverage.ts';
import type { Coverage } from './coverage.ts';
import type { Discipline } from './discipline.ts';
import { factsOf } from './facts.ts';
import type { Facts, FunctionNumbers } from './facts.ts';
import { findingsOf } from './findings/index.ts';
import type { Findings } from './findings/index.ts';
import { metricsOf } from './metrics/index.ts';
import type { Metrics } from './metrics/metric-types.ts';
import { marketMix, mixOfAll } from './mix.ts';
import type { MarketMix } from './mix.ts';
import type { PhaseResult } from './phase-types.ts';
import { sideJobsOf } from './side-jobs.ts';
import type { SideJobs } from './side-jobs.ts';
import type { ThresholdValues } from './thresholds.ts';
import { timeUseOf } from './time-use.ts';
import type { TimeUse } from './time-use.ts';
import { throughputOf, throughputOfAll } from './throughput.ts';
import type { Throughput } from './throughput.ts';

/**
 * Needed people and flow of one market: a team's, or the whole company's where `teamId` is null. The whole is the sum
 * of its teams where they are known.
 */
export interface Market {
  readonly teamId: Id | null;
  readonly fte: FunctionNumbers;
  readonly mix: MarketMix;
  readonly throughput: Throughput;
}

export interface Analysis {
  readonly scenarioId: Id;
  readonly phase: PhaseResult;
  readonly discipline: Discipline;
  readonly metrics: Metrics;
  readonly findings: Findings;
  readonly coverage: Coverage;
  readonly sideJobs: SideJobs;
  readonly timeUse: TimeUse;
  readonly activities: ActivityReport;
  readonly company: Market;
  /** One for each team, in canvas order. */
  readonly markets: readonly Market[];
  /** The bounds that were used. */
  readonly thresholds: ThresholdValues;
}

/** Analyses a scenario; throws `workshop.notFound` where the workshop has no record of its own. */
export function analyze(workshop: Workshop, scenarioId: Id): Analysis {
  const facts = factsOf(workshop, scenarioId);
  const metrics = metricsOf(facts);
  const coverage = coverageOf(facts);
  const findings = findingsOf({
    ...facts,
    metrics,
    coverage,
    phaseNow: facts.phase.override?.phase ?? facts.phase.phase,
    level: (item) => facts.discipline.items[item - 1]?.median ?? null,
  });
  const markets = facts.teams.map((team) => marketOf(facts, team.figures, team.id, fteIn(coverage, team.id)));
  return {
    scenarioId,
    phase: facts.phase,
    discipline: facts.discipline,
    metrics,
    findings,
    coverage,
    sideJobs: sideJobsOf(facts),
    timeUse: timeUseOf(facts),
    activities: activitiesOf(facts),
    company: wholeOf(facts, markets),
    markets,
    thresholds: facts.thresholds,
  };
}

function marketOf(facts: Facts, figures: MarketFigures, teamId: Id | null, fte: FunctionNumbers): Market {
  const { currency } = facts.meta;
  return {
    teamId,
    fte,
    mix: marketMix(figures, fte, currency, facts.thresholds),
    throughput: throughputOf(figures, fte, currency, facts.thresholds),
  };
}

function wholeOf(facts: Facts, markets: readonly Market[]): Market {
  const average = marketOf(facts, facts.figures, null, facts.fte);
  const mixes = markets.map((market) => market.mix);
  const flows = markets.map((market) => market.throughput);
  return {
    ...average,
    mix: mixOfAll(average.mix, mixes),
    throughput: throughputOfAll(average.throughput, flows),
  };
}

function fteIn(coverage: Coverage, teamId: Id): FunctionNumbers {
  const fte = { outbound: 0, inbound: 0, closing: 0, account: 0 };
  const row = coverage.rows.find((entry) => entry.teamId === teamId);
  for (const fn of FUNCTIONS) fte[fn] = row?.cells[fn].fte ?? 0;
  return fte;
}
