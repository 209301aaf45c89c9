/** Everything that can be said about a scenario, in one call. Pure: the same workshop gives the same answer. */
import type { Id } from '../domain/fields.ts';
import type { MarketFigures } from '../domain/market-figures.ts';
import type { Workshop } from '../domain/records.ts';
import { activitiesOf } from './activities.ts';
import type { ActivityReport } from './activities.ts';
import { coverageOf } from './coverage.ts';
import type { Coverage } from './coverage.ts';
import type { Discipline } from './discipline.ts';
import { factsOf } from './facts.ts';
import type { FunctionNumbers } from './facts.ts';
import { findingsOf } from './findings/index.ts';
import type { Findings } from './findings/index.ts';
import { metricsOf } from './metrics/index.ts';
import type { Metrics } from './metrics/metric-types.ts';
import type { Flow, FlowFigure, MarketFlow } from './flow/flow-types.ts';
import { marketFactsOf } from './market-facts.ts';
import type { MarketFacts } from './market-facts.ts';
import type { Needs } from './needs.ts';
import type { PhaseResult } from './phase-types.ts';
import { redMetricsOf } from './red-metrics.ts';
import type { RedMetric } from './red-metrics.ts';
import { sideJobsOf } from './side-jobs.ts';
import type { SideJobs } from './side-jobs.ts';
import type { StaffingView } from './staffing.ts';
import type { ThresholdValues } from './thresholds.ts';
import { timeUseOf } from './time-use.ts';
import type { TimeUse } from './time-use.ts';

/** One market with its own people: a team's, or what no team serves where `teamId` is null. */
export interface Market {
  readonly teamId: Id | null;
  readonly figures: MarketFigures;
  /** FTE of those who serve this market alone. */
  readonly own: FunctionNumbers;
  readonly needs: Needs;
  /** Null where `missing` says why. */
  readonly flow: MarketFlow | null;
  readonly missing: readonly FlowFigure[];
}

export interface Analysis {
  readonly scenarioId: Id;
  readonly phase: PhaseResult;
  readonly discipline: Discipline;
  readonly metrics: Metrics;
  readonly findings: Findings;
  /** Metrics that are red, and what is told of each. */
  readonly red: readonly RedMetric[];
  readonly coverage: Coverage;
  readonly sideJobs: SideJobs;
  readonly timeUse: TimeUse;
  readonly activities: ActivityReport;
  /** The steady month of all markets. */
  readonly flow: Flow;
  /** The people that all markets together call for. */
  readonly needs: Needs;
  /** Teams in canvas order, then what none of them serves; nothing where there are no teams. */
  readonly markets: readonly Market[];
  /** The bounds that were used. */
  readonly thresholds: ThresholdValues;
}

/**
 * Analyses a scenario, as it is looked at: by default a target as a plan, every other as it is. Throws
 * `workshop.notFound` where the workshop has no record of its own.
 */
export function analyze(workshop: Workshop, scenarioId: Id, view?: StaffingView): Analysis {
  const facts = factsOf(workshop, scenarioId, view);
  const market = marketFactsOf(facts);
  const metrics = metricsOf(facts, market);
  const coverage = coverageOf(facts);
  const phaseNow = facts.phase.override?.phase ?? facts.phase.phase;
  const findings = findingsOf({
    ...facts,
    market,
    metrics,
    coverage,
    phaseNow,
    level: (item) => facts.discipline.items[item - 1]?.median ?? null,
  });
  return {
    scenarioId,
    phase: facts.phase,
    discipline: facts.discipline,
    metrics,
    findings,
    red: redMetricsOf(metrics, findings, phaseNow),
    coverage,
    sideJobs: sideJobsOf(facts),
    timeUse: timeUseOf(facts),
    activities: activitiesOf(facts),
    flow: market.flow,
    needs: market.needs.whole,
    markets: facts.teams.length === 0 ? [] : marketsOf(market),
    thresholds: facts.thresholds,
  };
}

function marketsOf({ markets, flow, needs }: MarketFacts): Market[] {
  return markets.flatMap(({ id, figures, own }, index) => {
    const need = needs.markets[index];
    if (!need) return [];
    return {
      teamId: id,
      figures,
      own,
      needs: need,
      flow: flow.markets.find((each) => each.id === id) ?? null,
      missing: flow.unknown.find((each) => each.id === id)?.missing ?? [],
    };
  });
}
