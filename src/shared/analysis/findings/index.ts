/** Findings: what stands out in a scenario, and what to do about it, in the order in which to read it. */
import type { PhaseNumber } from '../../domain/workshop-meta.ts';
import type { Figures } from '../../domain/figure.ts';
import { DISCIPLINE_RULES } from './discipline-rules.ts';
import type { Causes, FindingFacts, Rule, Severity } from './finding-types.ts';
import { FOUNDER_RULES } from './founder-rules.ts';
import { GENERAL_RULES } from './general-rules.ts';
import { MANAGEMENT_RULES } from './management-rules.ts';
import { RISK_RULES } from './risk-rules.ts';
import { SPECIALIST_RULES } from './specialist-rules.ts';
import { TEAM_RULES } from './team-rules.ts';

const RULES = {
  ...FOUNDER_RULES,
  ...SPECIALIST_RULES,
  ...TEAM_RULES,
  ...RISK_RULES,
  ...DISCIPLINE_RULES,
  ...MANAGEMENT_RULES,
  ...GENERAL_RULES,
};
export type FindingKey = keyof typeof RULES;
export const FINDING_KEYS = Object.keys(RULES) as FindingKey[];

/** Findings that fit on an executive's page. */
const EXECUTIVE = 5;

export interface Finding {
  readonly key: FindingKey;
  readonly severity: Severity;
  /** Foundation: holds up the phase that is there. Transition: leads to the next one. */
  readonly stage: 'foundation' | 'transition';
  /** The phase that a transition leads to: the next one, never the one after. */
  readonly towards: PhaseNumber | null;
  readonly numbers: Figures;
  readonly causes: Causes;
}

export interface Findings {
  /** High first, then what the current phase needs, then the transition, then information. */
  readonly all: readonly Finding[];
  /** The first five. */
  readonly executive: readonly Finding[];
}

const SEVERITIES: readonly Severity[] = ['high', 'medium', 'info'];

export function findingsOf(facts: FindingFacts): Findings {
  const all = FINDING_KEYS.flatMap((key) => findingOf(key, facts) ?? []);
  const rank = (finding: Finding) =>
    SEVERITIES.indexOf(finding.severity) * 2 + (finding.stage === 'transition' ? 1 : 0);
  all.sort((a, b) => rank(a) - rank(b));
  return { all, executive: all.slice(0, EXECUTIVE) };
}

function findingOf(key: FindingKey, facts: FindingFacts): Finding | null {
  const { towards, test }: Rule = RULES[key];
  const trigger = test(facts);
  if (!trigger) return null;
  const ahead = towards !== null && facts.phaseNow !== null && towards > facts.phaseNow;
  return {
    key,
    severity: trigger.severity,
    stage: ahead ? 'transition' : 'foundation',
    towards: ahead ? towards : null,
    numbers: trigger.numbers,
    causes: { lanes: [], teamIds: [], personIds: [], items: [], ...trigger.causes },
  };
}
