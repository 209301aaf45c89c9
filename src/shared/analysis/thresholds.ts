/**
 * Every bound of every metric and finding, in one table. Nearly all of them come from US software firms: they are
 * orientation, never a norm. A workshop may change any of them by `meta.thresholds` under the same key.
 */
import type { FigureUnit } from '../domain/figure.ts';
import type { Grade, SourceId } from './sources.ts';

export interface Threshold {
  readonly value: number;
  readonly unit: FigureUnit;
  readonly grade: Grade;
  readonly source: SourceId | null;
}

const from = (source: SourceId, grade: Grade, value: number, unit: FigureUnit): Threshold => ({
  value,
  unit,
  grade,
  source,
});
const judged = (value: number, unit: FigureUnit): Threshold => ({ value, unit, grade: 'G', source: null });
const own = (value: number, unit: FigureUnit): Threshold => ({ value, unit, grade: 'J', source: null });

export const THRESHOLDS = {
  'M1.reference': from('S1', 'B', 0.4, 'ratio'),
  'M2.opportunities': from('S5', 'B', 13, 'perMonth'),
  'M2.sdrShare': judged(0.6, 'share'),
  'M2.greenFrom': judged(0.8, 'ratio'),
  'M2.greenTo': judged(1.25, 'ratio'),
  'M2.amberFrom': judged(0.5, 'ratio'),
  'M2.amberTo': judged(2, 'ratio'),
  'M3.green': judged(250, 'perMonth'),
  'M3.amber': judged(400, 'perMonth'),
  'M4.green': judged(0.6, 'index'),
  'M4.amber': judged(0.35, 'index'),
  'M5.sellers': judged(5, 'count'),
  'M5.top20.sellers': judged(10, 'count'),
  'M5.top20.reference': from('S50', 'B', 0.6, 'share'),
  'M5.star': own(2.5, 'ratio'),
  'M5.high': from('S54', 'C', 0.25, 'share'),
  'M5.pair': own(0.4, 'share'),
  'M5.watch': from('S56', 'C', 0.1, 'share'),
  'M6.vacancy': from('S50', 'C', 3, 'months'),
  'M6.ramp': from('S50', 'C', 9, 'months'),
  'M6.personal.1': judged(0.5, 'share'),
  'M6.personal.2': judged(0.4, 'share'),
  'M6.personal.3': judged(0.3, 'share'),
  'M6.personal.4': judged(0.2, 'share'),
  'M6.personal.5': judged(0.1, 'share'),
  'M6.decay': judged(0.1, 'share'),
  'M7.green': judged(0.2, 'share'),
  'M7.amber': from('S63', 'C', 0.6, 'share'),
  'M8.greenFrom': from('S3', 'A', 6, 'count'),
  'M8.greenTo': from('S3', 'A', 8, 'count'),
  'M8.amberFrom': from('S21', 'C', 4, 'count'),
  'M8.amberTo': from('S3', 'A', 10, 'count'),
  'M8.playerCoach': judged(6, 'count'),
  'M8.second.greenFrom': judged(3, 'count'),
  'M8.second.amberFrom': judged(2, 'count'),
  'M9.green': from('S42', 'C', 0.6, 'share'),
  'M9.amber': from('S42', 'C', 0.45, 'share'),
  'M10.greenFrom': from('S38', 'C', 4, 'ratio'),
  'M10.greenTo': from('S38', 'C', 6, 'ratio'),
  'M10.amberFrom': from('S38', 'C', 3, 'ratio'),
  'M10.amberTo': from('S38', 'C', 8, 'ratio'),
  'M11.outbound.from': from('S45', 'C', 0.3, 'share'),
  'M11.outbound.to': from('S45', 'C', 0.35, 'share'),
  'M11.inbound.from': from('S45', 'C', 0.3, 'share'),
  'M11.inbound.to': from('S45', 'C', 0.35, 'share'),
  'M11.closing.from': from('S45', 'C', 0.3, 'share'),
  'M11.closing.to': from('S45', 'C', 0.4, 'share'),
  'M11.account.from': from('S45', 'C', 0.3, 'share'),
  'M11.account.to': from('S45', 'C', 0.4, 'share'),
  'M11.generalist.from': from('S45', 'C', 0.3, 'share'),
  'M11.generalist.to': from('S45', 'C', 0.4, 'share'),
  'M11.manager.from': from('S45', 'C', 0.3, 'share'),
  'M11.manager.to': from('S45', 'C', 0.4, 'share'),
  'M11.green': judged(0.1, 'share'),
  'M11.amber': judged(0.2, 'share'),
  'M12.green': from('S31', 'C', 1.1, 'ratio'),
  'M12.amber': from('S31', 'C', 0.8, 'ratio'),
  'M13.quarters': judged(4, 'count'),
  'M13.green': from('S46', 'B', 0.1, 'share'),
  'M13.amber': from('S48', 'A', 0.25, 'share'),
  'M14.best': from('S36', 'A', 5, 'minutes'),
  'M14.green': from('S35', 'A', 60, 'minutes'),
  'M14.amber': from('S35', 'A', 1440, 'minutes'),
  'M14.untouched': judged(0.2, 'share'),
  'M15.deal.small': judged(10_000, 'money'),
  'M15.limit.small': from('S20', 'C', 300, 'count'),
  'M15.deal.medium': judged(50_000, 'money'),
  'M15.limit.medium': from('S18', 'C', 75, 'count'),
  'M15.deal.large': judged(200_000, 'money'),
  'M15.limit.large': from('S18', 'C', 15, 'count'),
  'M15.over': judged(0.33, 'share'),
  'M16.green': judged(1, 'ratio'),
  'M16.amber': judged(0.85, 'ratio'),
  'ramp.development': from('S4', 'C', 3, 'months'),
  'ramp.closing': from('S24', 'B', 5, 'months'),
  'ramp.account': judged(3, 'months'),
  'M16.attainment': judged(0.75, 'share'),
  'M19.green': judged(1, 'level'),
  'M19.red': judged(3, 'level'),
  'flow.opportunityRate': judged(0.2, 'share'),
  'flow.openDeals': from('S28', 'C', 20, 'count'),
  'flow.churn': judged(0.2, 'share'),
  'flow.above': judged(1.5, 'ratio'),
  'flow.below': judged(0.67, 'ratio'),
  'flow.stale': judged(2, 'ratio'),
  'sideJob.share': from('S74', 'A', 0.2, 'share'),
  'sideJob.role': judged(1, 'fte'),
  'finding.inboundLeads': judged(150, 'perMonth'),
  'finding.splitFte': judged(4, 'fte'),
  'finding.splitDeal': from('S13', 'C', 10_000, 'money'),
  'finding.accountTime': judged(0.3, 'share'),
  'finding.tooSmall': from('S13', 'C', 5, 'fte'),
  'finding.teamsFte': from('S13', 'C', 9, 'fte'),
  'finding.teamsDiscipline': judged(60, 'points'),
  'finding.behaviours': from('S70', 'C', 3, 'count'),
  'finding.difference': judged(0.25, 'share'),
  'finding.playerCoachFte': judged(4, 'fte'),
  'finding.leaderFte': judged(3, 'fte'),
  'finding.lowLevel': own(2.5, 'level'),
  'finding.firstDiscipline': own(25, 'points'),
  'finding.dimensionFar': own(25, 'points'),
  'finding.accountsFar': own(2, 'ratio'),
  'finding.bottleneckHigh': own(0.1, 'share'),
  'finding.bottleneckMedium': own(0.03, 'share'),
  'finding.reachSellers': own(3, 'count'),
  'finding.founderSome': own(0.35, 'share'),
  'finding.quotas': own(0.5, 'share'),
  'finding.functionStaffed': own(0.2, 'index'),
  'finding.functionSingle': own(0.4, 'index'),
} as const satisfies Record<string, Threshold>;

export type ThresholdKey = keyof typeof THRESHOLDS;
export const THRESHOLD_KEYS = Object.keys(THRESHOLDS) as ThresholdKey[];
export type ThresholdValues = Readonly<Record<ThresholdKey, number>>;

/** The table's numbers with a workshop's own values; what is not a threshold's key is ignored. */
export function thresholdValues(changes: Readonly<Record<string, number>>): ThresholdValues {
  const values = {} as Record<ThresholdKey, number>;
  for (const key of THRESHOLD_KEYS) {
    const changed = changes[key];
    values[key] = changed !== undefined && Number.isFinite(changed) ? changed : THRESHOLDS[key].value;
  }
  return values;
}
