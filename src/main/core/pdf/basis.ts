/** Where the bounds behind findings and flow come from, as far as a client's report may say so. */
import type { FindingKey, Finding } from '#shared/analysis/findings/index.ts';
import { isPrintable } from '#shared/analysis/sources.ts';
import { sourceText } from '#shared/wording/source-text.ts';
import { THRESHOLDS } from '#shared/analysis/thresholds.ts';
import type { Threshold, ThresholdKey } from '#shared/analysis/thresholds.ts';
import { metaOf } from '#shared/domain/workshop.ts';
import type { ReportContext } from './report-context.ts';

/** The bounds that each number of a finding was held against; a number left out had none of the table's. */
const BOUNDS: Partial<Record<FindingKey, Readonly<Record<string, readonly ThresholdKey[]>>>> = {
  't12.hire_two': { founder: ['M7.amber'] },
  't12.founder_exit_plan': { founder: ['M7.green', 'M7.amber'] },
  't12.no_vp_yet': { fte: ['finding.leaderFte'] },
  't23.split_inbound_first': { leads: ['finding.inboundLeads'], response: ['M14.amber'] },
  't23.split_outbound': {
    coverage: ['M12.amber'],
    fte: ['finding.splitFte'],
    deal: ['finding.splitDeal'],
  },
  't23.split_account_mgmt': { time: ['finding.accountTime'] },
  't23.too_small': { fte: ['finding.tooSmall'] },
  'sdr.short': { required: ['M2.opportunities', 'M2.sdrShare', 'M2.greenFrom', 'M2.greenTo'] },
  'sdr.surplus': { required: ['M2.opportunities', 'M2.sdrShare', 'M2.greenFrom', 'M2.greenTo'] },
  't34.pilot_pod': { fte: ['finding.teamsFte'], behaviours: ['finding.behaviours', 'finding.difference'] },
  't34.not_yet': { fte: ['finding.teamsFte'] },
  'risk.founder': { founder: ['M7.green', 'M7.amber'] },
  'risk.superstar': { top: ['M5.high', 'M5.pair'], multiple: ['M5.star'] },
  'risk.superstar_watch': { top: ['M5.watch'], multiple: ['M5.star'] },
  'lead.load': { leads: ['M3.green', 'M3.amber'] },
  'plan.capacity': { capacity: ['M16.green', 'M16.amber'] },
  'plan.reach': { atQuota: ['M9.amber'] },
  'pay.quota_ratio': { multiple: ['M10.amberFrom', 'M10.amberTo'] },
  'disc.forecast': { error: ['M13.amber'] },
  'mgr.span_high': { reports: ['M8.amberTo'] },
  'mgr.span_low': { reports: ['M8.amberFrom'] },
  'mgr.player_coach': { fte: ['finding.playerCoachFte'] },
  'lead.response': { response: ['M14.amber'], untouched: ['M14.untouched'] },
  'plan.coverage': { coverage: ['M12.amber'] },
  'plan.quota': { atQuota: ['M9.amber'], multiple: ['M10.greenTo'] },
  'acct.overload': { limit: ['M15.limit.small', 'M15.limit.medium', 'M15.limit.large'] },
};

/** Sources of a finding's bounds, each once; whatever has no source to be named is a working assumption. */
export function findingBasis(context: ReportContext, { key, numbers }: Finding): string {
  const bounds = BOUNDS[key] ?? {};
  const keys = Object.keys(numbers).map((name) => bounds[name] ?? []);
  const texts = keys.flatMap((own) =>
    own.length === 0 ? [null] : own.map((bound) => sourceOf(context, bound)),
  );
  const sources = [...new Set(texts.filter((text) => text !== null))];
  const { words } = context;
  if (sources.length === 0) return words.t('report.basis.assumed');
  const wording = texts.includes(null) ? 'report.basis.partly' : 'report.basis.sourced';
  return words.t(wording, { sources: sources.join('; ') });
}

/** The source of one bound, or that it is a working assumption. */
export function boundBasis(context: ReportContext, key: ThresholdKey): string {
  return sourceOf(context, key) ?? context.words.t('report.basis.assumption');
}

/** Null where there is none to be named, also where the workshop has a bound of its own. */
function sourceOf({ workshop, words }: ReportContext, key: ThresholdKey): string | null {
  const { value, grade, source }: Threshold = THRESHOLDS[key];
  const own = metaOf(workshop).thresholds[key];
  if (source === null || !isPrintable(grade) || (own !== undefined && own !== value)) return null;
  return sourceText(words, source);
}
