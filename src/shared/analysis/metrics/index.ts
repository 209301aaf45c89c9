/** All metrics of a scenario. */
import type { Facts } from '../facts.ts';
import type { MarketFacts } from '../market-facts.ts';
import { accountLoadMetric } from './accounts.ts';
import { consensusMetric } from './consensus.ts';
import { concentrationMetric, founderMetric, lossMetric } from './dependence.ts';
import { functionCoverage } from './specialist-functions.ts';
import type { MetricKey, Metrics } from './metric-types.ts';
import { METRIC_ORIGINS } from './metric.ts';
import { variablePayMetric } from './pay.ts';
import { coverageMetric, forecastMetric, responseMetric, velocityMetric } from './pipeline.ts';
import { atQuotaMetric, capacityMetric, quotaCarriers, quotaToPayMetric } from './quotas.ts';
import { developmentRatio, inboundLoad, requiredDevelopment, specialisationMetric } from './ratios.ts';
import { spanMetric } from './spans.ts';

export const METRIC_KEYS = Object.keys(METRIC_ORIGINS) as MetricKey[];

export function metricsOf(facts: Facts, { needs, accounts }: MarketFacts): Metrics {
  const concentration = concentrationMetric(facts);
  const carriers = quotaCarriers(facts);
  return {
    M1: developmentRatio(facts),
    M2: requiredDevelopment(facts, needs.whole.development),
    M3: inboundLoad(facts),
    M4: specialisationMetric(facts),
    M5: concentration,
    M6: lossMetric(facts, concentration.detail),
    M7: founderMetric(facts),
    M8: spanMetric(facts),
    M9: atQuotaMetric(facts, carriers),
    M10: quotaToPayMetric(facts, carriers),
    M11: variablePayMetric(facts),
    M12: coverageMetric(facts),
    M13: forecastMetric(facts),
    M14: responseMetric(facts),
    M15: accountLoadMetric(facts, accounts),
    M16: capacityMetric(facts, carriers),
    M17: velocityMetric(facts),
    M18: functionCoverage(facts),
    M19: consensusMetric(facts),
  };
}
