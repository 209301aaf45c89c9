/**
 * Every value of the model's first edition that a workshop could change, and what became of it. A changed value is kept
 * only where its key and its meaning are the same; weights of scores are parts of a whole that was divided anew, so that
 * none of them is. What is gone has no key of today, so that an old file or an undone step never speaks by accident.
 */
import type { FigureUnit } from '../domain/figure.ts';

type Thresholds = Readonly<Record<string, number>>;

/** A value that does not hold any more; its name is the text `former.<key>`. */
interface Gone {
  /** Default of the first edition. */
  readonly default: number;
  readonly unit: FigureUnit;
  /** Key of today's value that stands in its place; null where nothing of the kind is left. */
  readonly instead: string | null;
}

/** Same key, same meaning. */
export const KEPT: readonly string[] = [
  'M1.reference',
  'M10.amberFrom',
  'M10.amberTo',
  'M10.greenFrom',
  'M10.greenTo',
  'M11.account.from',
  'M11.account.to',
  'M11.amber',
  'M11.closing.from',
  'M11.closing.to',
  'M11.generalist.from',
  'M11.generalist.to',
  'M11.green',
  'M11.inbound.from',
  'M11.inbound.to',
  'M11.manager.from',
  'M11.manager.to',
  'M11.outbound.from',
  'M11.outbound.to',
  'M12.amber',
  'M12.green',
  'M13.amber',
  'M13.green',
  'M13.quarters',
  'M14.amber',
  'M14.best',
  'M14.green',
  'M14.untouched',
  'M15.over',
  'M16.amber',
  'M16.green',
  'M19.green',
  'M19.red',
  'M2.amberFrom',
  'M2.amberTo',
  'M2.greenFrom',
  'M2.greenTo',
  'M2.opportunities',
  'M2.sdrShare',
  'M3.amber',
  'M3.green',
  'M4.amber',
  'M4.green',
  'M5.sellers',
  'M5.top20.sellers',
  'M6.ramp',
  'M6.vacancy',
  'M7.amber',
  'M7.green',
  'M8.amberFrom',
  'M8.amberTo',
  'M8.greenFrom',
  'M8.greenTo',
  'M8.playerCoach',
  'M9.amber',
  'M9.green',
  'finding.accountTime',
  'finding.behaviours',
  'finding.difference',
  'finding.inboundLeads',
  'finding.leaderFte',
  'finding.lowLevel',
  'finding.playerCoachFte',
  'finding.splitDeal',
  'finding.splitFte',
  'finding.teamsDiscipline',
  'finding.teamsFte',
  'finding.tooSmall',
  'flow.openDeals',
  'flow.opportunityRate',
  'phase.between.margin',
  'phase.confidence.high',
  'phase.confidence.margin',
  'phase.confidence.medium',
  'phase.dedicated.share',
  'phase.discipline.behind',
  'phase.discipline.p2',
  'phase.discipline.p3',
  'phase.discipline.p4',
  'phase.p1.founderShare.from',
  'phase.p1.founderShare.to',
  'ramp.closing',
  'ramp.development',
  'sideJob.role',
  'sideJob.share',
];

/** Same meaning under another key. */
export const CONVERTED: Readonly<Record<string, string>> = {
  'M15.small': 'M15.limit.small',
  'M15.medium': 'M15.limit.medium',
  'M15.large': 'M15.limit.large',
};

export const GONE = {
  'M5.multiple': { default: 2, unit: 'ratio', instead: 'M5.star' },
  'M5.top1.green': { default: 0.2, unit: 'share', instead: 'M5.watch' },
  'M5.top1.amber': { default: 0.35, unit: 'share', instead: 'M5.high' },
  'M5.top2': { default: 0.5, unit: 'share', instead: 'M5.pair' },
  'M5.top20.green': { default: 0.6, unit: 'share', instead: 'M5.top20.reference' },
  'M5.top20.amber': { default: 0.8, unit: 'share', instead: 'M5.top20.reference' },
  'M15.mediumDeal': { default: 25000, unit: 'money', instead: 'M15.deal.medium' },
  'M15.largeDeal': { default: 100000, unit: 'money', instead: 'M15.deal.large' },
  'finding.dimension': { default: 50, unit: 'points', instead: 'phase.discipline.p3' },
  'finding.dimensionHigh': { default: 25, unit: 'points', instead: 'finding.dimensionFar' },
  'phase.p1.founderShare': { default: 0.45, unit: 'index', instead: 'phase.p1.founder' },
  'phase.p1.smallSalesForce': { default: 0.35, unit: 'index', instead: 'phase.p1.small' },
  'phase.p1.noManagement': { default: 0.2, unit: 'index', instead: 'phase.p1.nobodyLeads' },
  'phase.p1.noManagement.quotas': { default: 0.5, unit: 'share', instead: null },
  'phase.p2.generalists': { default: 0.4, unit: 'index', instead: 'phase.p2.breadth' },
  'phase.p2.generalists.from': { default: 0.3, unit: 'share', instead: 'phase.breadth.from' },
  'phase.p2.generalists.to': { default: 0.8, unit: 'share', instead: 'phase.breadth.to' },
  'phase.p2.salesForce': { default: 0.2, unit: 'index', instead: 'phase.p2.several' },
  'phase.p2.quotas': { default: 0.2, unit: 'index', instead: 'phase.p2.withQuota' },
  'phase.p2.fewFunctions': { default: 0.2, unit: 'index', instead: 'phase.p2.unsplit' },
  'phase.p2.fewFunctions.from': { default: 1, unit: 'count', instead: null },
  'phase.p2.fewFunctions.to': { default: 3, unit: 'count', instead: null },
  'phase.p2.cap': { default: 0.45, unit: 'index', instead: 'phase.gate.forceOfTwo.least' },
  'phase.p2.cap.fte': { default: 1, unit: 'fte', instead: 'phase.gate.forceOfTwo.to' },
  'phase.p3.specialisation': { default: 0.35, unit: 'index', instead: 'phase.p3.specialists' },
  'phase.p3.functionsStaffed': { default: 0.3, unit: 'index', instead: 'phase.p3.functions' },
  'phase.p3.handoff': { default: 0.2, unit: 'index', instead: 'phase.p3.handovers' },
  'phase.p3.sharedPool': { default: 0.15, unit: 'index', instead: 'phase.p3.onePool' },
  'phase.p3.sharedPool.functions': { default: 2, unit: 'count', instead: null },
  'phase.p4.completeTeams': { default: 0.45, unit: 'index', instead: 'phase.p4.inTeams' },
  'phase.p4.teamCount': { default: 0.25, unit: 'index', instead: 'phase.p4.numberOfTeams' },
  'phase.p4.teamCount.two': { default: 0.5, unit: 'index', instead: 'phase.gate.twoTeams.least' },
  'phase.p4.specialisation': { default: 0.2, unit: 'index', instead: null },
  'phase.p4.segmentTargets': { default: 0.1, unit: 'index', instead: 'phase.p4.ownTargets' },
  'phase.p4.cap': { default: 0.4, unit: 'index', instead: null },
  'phase.p4.cap.specialisation': { default: 0.35, unit: 'index', instead: 'phase.team.special.from' },
  'phase.fte.from': { default: 1, unit: 'fte', instead: 'phase.p2.several.from' },
  'phase.fte.to': { default: 3, unit: 'fte', instead: 'phase.p2.several.to' },
  'phase.specialisation.from': { default: 0.35, unit: 'index', instead: null },
  'phase.specialisation.to': { default: 0.8, unit: 'index', instead: 'phase.functions.specialisation' },
  'phase.generalist.share': { default: 0.15, unit: 'share', instead: 'phase.breadth.from' },
  'phase.generalist.functions': { default: 3, unit: 'count', instead: 'phase.breadth.to' },
  'phase.staffed.fte': { default: 0.5, unit: 'fte', instead: 'phase.staffed.full' },
  'phase.team.people': { default: 3, unit: 'count', instead: 'phase.team.size' },
  'phase.team.functionFte': { default: 0.2, unit: 'fte', instead: 'phase.team.cover' },
  'phase.team.otherFunctions': { default: 2, unit: 'count', instead: null },
  'phase.team.dedicated': { default: 0.5, unit: 'share', instead: 'phase.team.special.from' },
  'phase.agreement.oneOff': { default: 0.85, unit: 'index', instead: 'phase.agreement.loss' },
  'phase.agreement.further': { default: 0.7, unit: 'index', instead: 'phase.agreement.points' },
  'phase.discipline.p1': { default: 25, unit: 'points', instead: null },
} as const satisfies Readonly<Record<string, Gone>>;
export type FormerKey = keyof typeof GONE;

/** A changed value of the first edition that does not hold any more. */
export interface FormerValue extends Gone {
  readonly key: FormerKey;
  /** What the workshop had. */
  readonly value: number;
}

export interface Adopted {
  readonly thresholds: Thresholds;
  /** Those that are gone, as they were. */
  readonly formerThresholds: Thresholds;
}

/** The values of a workshop under today's model; null where none of the first edition is among them. */
export function adopted({ thresholds, formerThresholds = {} }: Partial<Adopted>): Adopted | null {
  const own = Object.entries(thresholds ?? {});
  if (!own.some(([key]) => isFormer(key) || CONVERTED[key] !== undefined)) return null;
  const kept: Record<string, number> = {};
  const former: Record<string, number> = { ...formerThresholds };
  for (const [key, value] of own) {
    const now = CONVERTED[key];
    if (isFormer(key)) former[key] = value;
    // Whoever has set the value of today meant that one.
    else if (now !== undefined) kept[now] = thresholds?.[now] ?? value;
    else kept[key] = value;
  }
  return { thresholds: kept, formerThresholds: former };
}

/** What does not hold any more, in the order of the list; after an undone step the values stand where they did. */
export function formerValues({ thresholds, formerThresholds }: Adopted): readonly FormerValue[] {
  const own = { ...thresholds, ...formerThresholds };
  return (Object.keys(GONE) as FormerKey[]).flatMap((key) => {
    const value = own[key];
    return value === undefined ? [] : [{ key, value, ...GONE[key] }];
  });
}

function isFormer(key: string): boolean {
  return Object.hasOwn(GONE, key);
}
