/** The derived values: structure together with what is known of revenue, quotas, leaders and answers. */
import { ramp } from '../numbers.ts';
import type { PhaseInputs } from '../phase-inputs.ts';
import type { Derived } from '../phase-types.ts';
import type { PhaseWeights } from './phase-table.ts';
import type { Structure } from './structure.ts';

/** What is not known is null. If only founders sell, they bring all of the revenue and have no quotas. */
export function deriveFrom(
  structure: Structure,
  inputs: Pick<PhaseInputs, 'founderShare' | 'quotaShare' | 'handoff' | 'segmentTargets' | 'managers'>,
  w: PhaseWeights,
): Derived {
  const foundersOnly = structure.sellers === 0 && structure.allFte > 0;
  return {
    fte: structure.fte,
    allFte: structure.allFte,
    G: structure.G,
    S: structure.S,
    C: structure.C,
    T: structure.T,
    n: structure.n,
    K: structure.K,
    staffed: structure.staffed,
    F: foundersOnly ? 1 : inputs.founderShare,
    lone: 1 - ramp(structure.allFte, w['lone.from'], w['lone.to']),
    Q: foundersOnly ? 0 : inputs.quotaShare,
    H: inputs.handoff,
    Z: inputs.segmentTargets,
    managers: inputs.managers,
  };
}
