/** Findings: what stands out in a scenario, and what to do about it, in the order in which to read it. */
import { chosen } from './choice.ts';
import type { FindingFacts, Rule } from './finding-types.ts';
import { FINDING_KEYS, RULES } from './found.ts';
import type { Finding, FindingKey, Found } from './found.ts';

export { FINDING_KEYS } from './found.ts';
export type { Finding, FindingKey, Found } from './found.ts';

export interface Findings {
  /** Urgent first; then the phase's own, standing risks, the transition; notes last. */
  readonly all: readonly Finding[];
  /** The first five, which an executive should read. At most three of all are urgent. */
  readonly executive: readonly Finding[];
}

const PHASE_COUNT = 4;

export function findingsOf(facts: FindingFacts): Findings {
  return chosen(FINDING_KEYS.flatMap((key) => findingOf(key, facts) ?? []));
}

function findingOf(key: FindingKey, facts: FindingFacts): Found | null {
  const { towards, phases, cause, inPlans, test }: Rule = RULES[key];
  const asked = phases === null || (facts.phaseNow !== null && phases.includes(facts.phaseNow));
  if (!asked && !(inPlans && facts.staffing.planned)) return null;
  const trigger = test(facts);
  if (!trigger) return null;
  const ahead = towards !== null && facts.phaseNow !== null && towards > facts.phaseNow;
  return {
    key,
    severity: trigger.severity,
    cause: trigger.cause ?? cause,
    group: ahead ? 'transition' : phases === null ? 'standing' : 'own',
    stage: ahead ? 'transition' : 'foundation',
    towards: ahead ? towards : null,
    numbers: trigger.numbers,
    causes: { lanes: [], teamIds: [], personIds: [], items: [], ...trigger.causes },
    variant: trigger.variant ?? null,
    also: trigger.also ?? [],
    evidenceOnly: trigger.evidenceOnly ?? false,
    money: trigger.money ?? null,
    breadth: phases?.length ?? PHASE_COUNT + 1,
  };
}
