/**
 * Every weight and bound of the phase diagnosis, in one table. They are judgement, not calibrated on clients: they
 * are shown, and a workshop may change any of them by `meta.thresholds` under `phase.<key>`.
 */
export const PHASE_WEIGHTS = {
  // 1 Hunter founder
  'p1.founderShare': 0.45,
  'p1.founderShare.from': 0.4,
  'p1.founderShare.to': 0.8,
  'p1.smallSalesForce': 0.35,
  'p1.noManagement': 0.2,
  /** Share of sellers with a quota from which on management is there. */
  'p1.noManagement.quotas': 0.5,
  // 2 One-man bands
  'p2.generalists': 0.4,
  'p2.generalists.from': 0.3,
  'p2.generalists.to': 0.8,
  'p2.salesForce': 0.2,
  'p2.quotas': 0.2,
  'p2.fewFunctions': 0.2,
  'p2.fewFunctions.from': 1,
  'p2.fewFunctions.to': 3,
  /** One seller is no collection of bands: highest score up to this many FTE. */
  'p2.cap': 0.45,
  'p2.cap.fte': 1,
  // 3 Specialists
  'p3.specialisation': 0.35,
  'p3.functionsStaffed': 0.3,
  'p3.handoff': 0.2,
  'p3.sharedPool': 0.15,
  /** A pool of specialists needs at least this many staffed functions. */
  'p3.sharedPool.functions': 2,
  // 4 Market teams
  'p4.completeTeams': 0.45,
  'p4.teamCount': 0.25,
  /** What two teams are worth of that; three or more count in full, one not at all. */
  'p4.teamCount.two': 0.5,
  'p4.specialisation': 0.2,
  'p4.segmentTargets': 0.1,
  /** Regional teams of generalists are no market teams: highest score below this specialisation. */
  'p4.cap': 0.4,
  'p4.cap.specialisation': 0.35,
  // Bounds that several scores share
  'fte.from': 1,
  'fte.to': 3,
  'specialisation.from': 0.35,
  'specialisation.to': 0.8,
  /** A share of time that makes a function one of a generalist's. */
  'generalist.share': 0.15,
  'generalist.functions': 3,
  /** Share of time in one function that makes somebody dedicated to it. */
  'dedicated.share': 0.6,
  /** FTE of dedicated people that staff a function. */
  'staffed.fte': 0.5,
  'team.people': 3,
  'team.functionFte': 0.2,
  /** Functions besides closing that a complete team needs. */
  'team.otherFunctions': 2,
  'team.dedicated': 0.5,
  // Verdict
  'between.margin': 0.1,
  'confidence.margin': 0.25,
  'confidence.high': 0.75,
  'confidence.medium': 0.5,
  'agreement.oneOff': 0.85,
  'agreement.further': 0.7,
  // Discipline that each phase calls for, 0..100
  'discipline.p1': 25,
  'discipline.p2': 45,
  'discipline.p3': 60,
  'discipline.p4': 75,
  'discipline.behind': 10,
} as const satisfies Record<string, number>;

export type PhaseWeightKey = keyof typeof PHASE_WEIGHTS;
export type PhaseWeights = Readonly<Record<PhaseWeightKey, number>>;

/** The table with a workshop's own values; what is not a weight's key is ignored. */
export function phaseWeights(thresholds: Readonly<Record<string, number>>): PhaseWeights {
  const weights: Record<PhaseWeightKey, number> = { ...PHASE_WEIGHTS };
  for (const key of Object.keys(PHASE_WEIGHTS) as PhaseWeightKey[]) {
    const own = thresholds[`phase.${key}`];
    if (own !== undefined && Number.isFinite(own)) weights[key] = own;
  }
  return weights;
}
