/** Made-up organizations in a form that is written by hand or by another program: the yardstick of the diagnosis. */
import * as v from 'valibot';
import { amount, id, share } from '../../domain/fields.ts';
import { normalised, splitSchema } from '../../domain/functions.ts';
import type { Split, FUNCTIONS } from '../../domain/functions.ts';
import { ratio, sumOf } from '../numbers.ts';
import type { PhaseInputs } from '../phase-inputs.ts';
import type { GateKey, PhaseResult } from '../phase-types.ts';
import type { Selling, SellingPart } from '../staffing.ts';

const unknown = <T extends v.GenericSchema>(schema: T) => v.nullish(schema, null);

const partSchema = v.object({ fte: unknown(amount), team: unknown(id), split: unknown(splitSchema) });

/** Any input may be null, which is "not known". A person may wear several hats: as `parts`, or named several times. */
export const phaseCaseSchema = v.object({
  name: unknown(v.string()),
  people: v.array(
    v.object({
      id,
      founder: unknown(v.boolean()),
      ...partSchema.entries,
      parts: unknown(v.array(partSchema)),
    }),
  ),
  founderShare: unknown(share),
  quotaShare: unknown(share),
  /** H, 0..1. */
  handoff: unknown(share),
  /** Z, 0..1. */
  segmentTargets: unknown(share),
  managers: unknown(amount),
  /** Total, 0..100. */
  discipline: unknown(v.pipe(amount, v.maxValue(100))),
  /** Parts that are left out are 1. */
  coverage: unknown(
    v.object({
      placed: unknown(share),
      revenue: unknown(share),
      quotas: unknown(share),
      answers: unknown(share),
    }),
  ),
});
export type PhaseCase = v.InferOutput<typeof phaseCaseSchema>;

/** The organization as inputs of `classify`. Who has no FTE, or no time split, does not sell. */
export function inputsOfCase(organization: PhaseCase): PhaseInputs {
  const { coverage } = organization;
  return {
    people: sellingOf(organization.people),
    founderShare: organization.founderShare,
    quotaShare: organization.quotaShare,
    handoff: organization.handoff,
    segmentTargets: organization.segmentTargets,
    managers: organization.managers ?? 0,
    discipline: organization.discipline,
    coverage: {
      placed: coverage?.placed ?? 1,
      revenue: coverage?.revenue ?? 1,
      quotas: coverage?.quotas ?? 1,
      answers: coverage?.answers ?? 1,
    },
  };
}

function sellingOf(entries: PhaseCase['people']): Selling[] {
  const people = new Map<string, { founder: boolean; parts: SellingPart[] }>();
  for (const entry of entries) {
    const person = people.get(entry.id) ?? { founder: false, parts: [] };
    people.set(entry.id, person);
    person.founder ||= entry.founder === true;
    for (const { fte, team, split } of entry.parts ?? [entry]) {
      const own = split ?? entry.split;
      const shares = own && normalised(own);
      // No score asks for the lane.
      if (shares && (fte ?? 0) > 0)
        person.parts.push({ teamId: team, lane: 'oneManBand', fte: fte ?? 0, split: shares });
    }
  }
  return [...people].flatMap(([personId, { founder, parts }]) => {
    const fte = sumOf(parts, (part) => part.fte);
    return fte > 0 ? [{ id: personId, founder, fte, split: meanSplit(parts, fte), parts }] : [];
  });
}

function meanSplit(parts: readonly SellingPart[], fte: number): Split {
  const share = (fn: (typeof FUNCTIONS)[number]) =>
    ratio(
      sumOf(parts, (part) => part.fte * part.split[fn]),
      fte,
    ) ?? 0;
  return {
    outbound: share('outbound'),
    inbound: share('inbound'),
    closing: share('closing'),
    account: share('account'),
  };
}

/** What is said about such an organization, in the form of the files. */
export function caseAnswer(result: PhaseResult) {
  const { phase, runnerUp, margin, between, scores, derived, confidence } = result;
  const { fte, G, S, C, T, n, K, F, Q, H, Z } = derived;
  return {
    phase,
    runnerUp,
    margin,
    between,
    scores,
    derived: { fte, G, S, C, T, n, K, F, Q, H, Z },
    gates: {
      2: { founder: gate(result, 2, 'founder'), forceOfTwo: gate(result, 2, 'forceOfTwo') },
      3: { founder: gate(result, 3, 'founder'), forceOfFour: gate(result, 3, 'forceOfFour') },
      4: {
        founder: gate(result, 4, 'founder'),
        forceOfFour: gate(result, 4, 'forceOfFour'),
        twoTeams: gate(result, 4, 'twoTeams'),
      },
    },
    confidence: {
      value: confidence.value,
      level: confidence.level,
      coverage: confidence.coverage,
      separation: confidence.separation,
      agreement: confidence.agreement,
    },
  };
}
export type PhaseCaseAnswer = ReturnType<typeof caseAnswer>;

/** A gate's factor. */
function gate({ gates }: PhaseResult, phase: number, key: GateKey): number {
  return gates.find((own) => own.phase === phase && own.key === key)?.factor ?? 1;
}
