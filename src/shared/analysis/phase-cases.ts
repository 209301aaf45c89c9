/** Made-up organizations with known results, in a form that is written by hand: the yardstick of the diagnosis. */
import * as v from 'valibot';
import { amount, id, known, share } from '../domain/fields.ts';
import { splitSchema } from '../domain/functions.ts';
import { phaseNumber } from '../domain/workshop-meta.ts';
import type { PhaseInputs } from './phase-inputs.ts';

const finite = v.pipe(v.number(), v.finite());

export const phaseCaseSchema = v.object({
  name: v.string(),
  founderShare: share,
  quotaShare: share,
  /** H, 0..1. */
  handoff: share,
  /** Z, 0..1. */
  segmentTargets: share,
  managers: amount,
  discipline: known(amount),
  people: v.array(
    v.object({ id, founder: v.boolean(), fte: amount, team: v.nullable(id), split: splitSchema }),
  ),
  /** Rounded to two digits. */
  expected: v.object({
    scores: v.object({ 1: finite, 2: finite, 3: finite, 4: finite }),
    phase: phaseNumber,
    margin: finite,
    derived: v.object({ S: finite, G: finite, C: finite, T: finite, n: finite }),
  }),
});
export type PhaseCase = v.InferOutput<typeof phaseCaseSchema>;

/** Checks organizations of unknown origin; throws `ValiError`. */
export function parsePhaseCases(value: unknown): PhaseCase[] {
  return v.parse(v.array(phaseCaseSchema), value);
}

/** The organization as inputs of `classify`. Who has an FTE of 0 does not sell. */
export function inputsOfCase(organization: Omit<PhaseCase, 'name' | 'expected'>): PhaseInputs {
  const { founderShare, quotaShare, handoff, segmentTargets, managers, discipline, people } = organization;
  return {
    people: people
      .filter((person) => person.fte > 0)
      .map(({ id: personId, founder, fte, team, split }) => ({
        id: personId,
        founder,
        fte,
        split,
        // The vectors name no lane, and no score asks for one.
        parts: [{ teamId: team, lane: 'oneManBand', fte, split }],
      })),
    founderShare,
    quotaShare,
    handoff,
    segmentTargets,
    managers,
    discipline,
  };
}
