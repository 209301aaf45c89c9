/** Where the numbers of a finding stand on this screen, beyond the people and places that it is about. */
import type { FindingKey } from '#shared/analysis/findings/index.ts';
import type { MetricKey } from '#shared/analysis/metrics/metric-types.ts';

type Evidence = MetricKey | 'verdict' | 'markets';

/** Every finding that has neither a person nor a place nor a question is here. */
export const EVIDENCE: Partial<Readonly<Record<FindingKey, readonly Evidence[]>>> = {
  't23.split_inbound_first': ['M3', 'M14'],
  't23.split_outbound': ['M12'],
  't23.role_pay': ['M11'],
  't23.too_small': ['verdict'],
  'p3.single_point': ['M18'],
  'sdr.short': ['M2'],
  'sdr.surplus': ['M2'],
  'flow.bottleneck': ['markets'],
  'flow.model_above': ['markets'],
  'flow.model_below': ['markets'],
  'flow.stale_pipeline': ['markets'],
  't34.pilot_pod': ['markets'],
  't34.not_yet': ['verdict', 'markets'],
  't34.fake_pods': ['M4'],
  'risk.founder': ['M7'],
  'risk.superstar': ['M5', 'M6'],
  'lead.load': ['M3'],
  'plan.capacity': ['M16'],
  'plan.reach': ['M9'],
  'pay.quota_ratio': ['M10'],
  'pay.mix': ['M11'],
  'gen.small': ['verdict'],
  'risk.superstar_watch': ['M5', 'M6'],
  'disc.forecast': ['M13'],
  'mgr.span_high': ['M8'],
  'mgr.span_low': ['M8'],
  'mgr.layer': ['M8'],
  'lead.response': ['M14'],
  'plan.coverage': ['M12'],
  'plan.quota': ['M9', 'M10'],
  'acct.overload': ['M15'],
  't12.founder_exit_plan': ['M7'],
  'gen.structure_ahead': ['verdict'],
  'gen.ready_next': ['verdict'],
  'gen.no_consensus': ['M19'],
  'gen.low_confidence': ['verdict'],
};
