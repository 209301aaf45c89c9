/** The four scores, as contributions of signals that can be shown one by one. */
import type { Id } from '../domain/fields.ts';
import type { PhaseNumber } from '../domain/workshop-meta.ts';
import { completeTeams, fteOf, functionsStaffed, generalistShare, specialisation } from './derived.ts';
import { above, atLeast, below, clamp01, ramp, ratio, sum } from './numbers.ts';
import { sellersOf } from './phase-inputs.ts';
import type { PhaseInputs } from './phase-inputs.ts';
import type { Derived, Scores, Signal, SignalKey, SignalUnit } from './phase-types.ts';
import type { PhaseWeights } from './phase-weights.ts';

/** The derived values, and which teams are complete; what is not known counts as 0 and is named among the missing inputs. */
export function derive(
  inputs: PhaseInputs,
  weights: PhaseWeights,
): { readonly derived: Derived; readonly completeTeams: readonly Id[] } {
  const sellers = sellersOf(inputs.people);
  const teams = completeTeams(sellers, weights);
  const fte = fteOf(sellers);
  const derived: Derived = {
    S: clamp01(specialisation(sellers)),
    G: clamp01(generalistShare(sellers, weights)),
    C: functionsStaffed(sellers, weights),
    T: clamp01(ratio(teams.fte, fte) ?? 0),
    n: teams.ids.length,
    Q: inputs.quotaShare ?? 0,
    H: inputs.handoff ?? 0,
    Z: inputs.segmentTargets ?? 0,
    F: inputs.founderShare ?? 0,
    fte,
    managers: inputs.managers,
  };
  return { derived, completeTeams: teams.ids };
}

/** Every contribution to every score, phase 1 first. */
export function signalsOf(d: Derived, w: PhaseWeights): Signal[] {
  const enough = ramp(d.fte, w['fte.from'], w['fte.to']);
  const pure = ramp(d.S, w['specialisation.from'], w['specialisation.to']);
  const unmanaged = d.managers === 0 && below(d.Q, w['p1.noManagement.quotas']);
  const generalists = ramp(d.G, w['p2.generalists.from'], w['p2.generalists.to']);
  const few = 1 - ramp(d.C, w['p2.fewFunctions.from'], w['p2.fewFunctions.to']);
  const pooled = d.C >= w['p3.sharedPool.functions'] ? 1 - d.T : 0;
  const teams = d.n >= 3 ? 1 : d.n === 2 ? w['p4.teamCount.two'] : 0;
  const founder = ramp(d.F, w['p1.founderShare.from'], w['p1.founderShare.to']);
  return [
    signal(1, 'founderShare', d.F, 'share', w['p1.founderShare'], founder),
    signal(1, 'smallSalesForce', d.fte, 'fte', w['p1.smallSalesForce'], 1 - enough),
    signal(1, 'noManagement', d.managers, 'count', w['p1.noManagement'], unmanaged ? 1 : 0),
    signal(2, 'generalists', d.G, 'share', w['p2.generalists'], generalists),
    signal(2, 'salesForce', d.fte, 'fte', w['p2.salesForce'], enough),
    signal(2, 'quotas', d.Q, 'share', w['p2.quotas'], d.Q),
    signal(2, 'fewFunctions', d.C, 'count', w['p2.fewFunctions'], few),
    signal(3, 'specialisation', d.S, 'index', w['p3.specialisation'], pure),
    signal(3, 'functionsStaffed', d.C, 'count', w['p3.functionsStaffed'], d.C / 4),
    signal(3, 'handoff', d.H, 'index', w['p3.handoff'], d.H),
    signal(3, 'sharedPool', 1 - d.T, 'share', w['p3.sharedPool'], pooled),
    signal(4, 'completeTeams', d.T, 'share', w['p4.completeTeams'], d.T),
    signal(4, 'teamCount', d.n, 'count', w['p4.teamCount'], teams),
    signal(4, 'specialisation', d.S, 'index', w['p4.specialisation'], pure),
    signal(4, 'segmentTargets', d.Z, 'index', w['p4.segmentTargets'], d.Z),
  ];
}

function signal(
  phase: PhaseNumber,
  key: SignalKey,
  value: number,
  unit: SignalUnit,
  weight: number,
  strength: number,
): Signal {
  return { key, phase, value, unit, weight, contribution: weight * strength };
}

/** Scores 0..1 with their caps: one seller is at most half a band, generalists in teams are no market teams. */
export function scoresOf(signals: readonly Signal[], d: Derived, w: PhaseWeights): Scores {
  const total = (phase: PhaseNumber) =>
    clamp01(sum(signals.filter((s) => s.phase === phase).map((s) => s.contribution)));
  const lonely = !above(d.fte, w['p2.cap.fte']);
  const unspecialised = !atLeast(d.S, w['p4.cap.specialisation']);
  return {
    1: total(1),
    2: Math.min(total(2), lonely ? w['p2.cap'] : 1),
    3: total(3),
    4: Math.min(total(4), unspecialised ? w['p4.cap'] : 1),
  };
}
