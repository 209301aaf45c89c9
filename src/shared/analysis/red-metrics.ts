/**
 * What becomes of a red metric: the findings that tell it, phase by phase, or why it is not asked. Nothing is red without
 * a word about it.
 */
import type { PhaseNumber } from '../domain/workshop-meta.ts';
import type { Findings, FindingKey } from './findings/index.ts';
import type { Metrics, RedMetricKey } from './metrics/metric-types.ts';

/** Why a red metric has no finding; each has a text `red.<reason>`. */
export const RED_REASONS = [
  'noPhase',
  'noRoleYet',
  'narrowAlone',
  'fewSellers',
  'noForecastYet',
  'founderSells',
  'phaseSays',
  'noFunctionsYet',
] as const;
export type RedReason = (typeof RED_REASONS)[number];

interface Asked {
  /** Any of these tells it, by itself or as evidence of another. */
  readonly told: readonly FindingKey[];
  /** Why none of them does; left out: one of them always does. */
  readonly unless?: RedReason;
}
type ByPhase = Readonly<Record<PhaseNumber, Asked>>;

const always = (...told: FindingKey[]): ByPhase => each({ told });
const or = (unless: RedReason, ...told: FindingKey[]): ByPhase => each({ told, unless });
const each = (asked: Asked): ByPhase => ({ 1: asked, 2: asked, 3: asked, 4: asked });
const not = (unless: RedReason): Asked => ({ told: [], unless });

const MIX: Asked = { told: ['pay.mix'] };
const DEVELOPMENT: Asked = { told: ['sdr.short', 'sdr.surplus'] };
const FORECAST: Asked = { told: ['disc.forecast'] };

/** Every metric that can be red, by its type. */
export const RED_METRICS: Readonly<Record<RedMetricKey, ByPhase>> = {
  M2: {
    1: not('noRoleYet'),
    2: { ...DEVELOPMENT, unless: 'noRoleYet' },
    3: DEVELOPMENT,
    4: DEVELOPMENT,
  },
  M3: always('lead.load'),
  M4: or('phaseSays', 'p3.function_missing', 'p3.single_point', 't34.fake_pods', 't34.shared_services'),
  M5: always('risk.superstar'),
  M7: always('risk.founder'),
  M8: or('narrowAlone', 'mgr.span_high', 'mgr.span_low', 'mgr.layer'),
  M9: or('fewSellers', 'plan.reach', 'plan.quota'),
  M10: always('pay.quota_ratio', 'plan.quota'),
  M11: { 1: MIX, 2: MIX, 3: { told: ['t23.role_pay'] }, 4: MIX },
  M12: always('plan.coverage'),
  M13: { 1: not('noForecastYet'), 2: not('noForecastYet'), 3: FORECAST, 4: FORECAST },
  M14: always('lead.response', 't23.split_inbound_first'),
  M15: always('acct.overload'),
  M16: or('founderSells', 'plan.capacity'),
  M18: {
    1: not('noFunctionsYet'),
    2: not('noFunctionsYet'),
    3: { told: ['p3.function_missing'] },
    4: { told: ['t34.shared_services'], unless: 'phaseSays' },
  },
  M19: always('gen.no_consensus'),
};
export const RED_METRIC_KEYS = Object.keys(RED_METRICS) as RedMetricKey[];

/** A red metric, and the finding that is told of it or the reason for silence. */
export interface RedMetric {
  readonly key: RedMetricKey;
  /** The finding that tells it, by itself or among its evidence; null where `reason` says why there is none. */
  readonly finding: FindingKey | null;
  readonly reason: RedReason | null;
}

/** Every metric that is red; `phase` is the one that recommendations start from. */
export function redMetricsOf(
  metrics: Metrics,
  { all }: Pick<Findings, 'all'>,
  phase: PhaseNumber | null,
): readonly RedMetric[] {
  return RED_METRIC_KEYS.filter((key) => metrics[key].band === 'red').map((key) => {
    const tellable = (phase === null ? [1, 2, 3, 4] : [phase]).flatMap(
      (each) => RED_METRICS[key][each as PhaseNumber].told,
    );
    const told = all.find((finding) =>
      [finding, ...finding.evidence].some((found) => tellable.includes(found.key)),
    );
    if (told) return { key, finding: told.key, reason: null };
    return {
      key,
      finding: null,
      reason: phase === null ? 'noPhase' : (RED_METRICS[key][phase].unless ?? null),
    };
  });
}
