/** All rules of findings, and what each of them finds. */
import type { PhaseNumber } from '../../domain/workshop-meta.ts';
import type { Figures } from '../../domain/figure.ts';
import { DISCIPLINE_RULES } from './discipline-rules.ts';
import type { Causes, FindingCause, Severity } from './finding-types.ts';
import { FLOW_RULES } from './flow-rules.ts';
import { FOUNDER_RULES } from './founder-rules.ts';
import { GENERAL_RULES } from './general-rules.ts';
import { MANAGEMENT_RULES } from './management-rules.ts';
import { RISK_RULES } from './risk-rules.ts';
import { SPECIALIST_RULES } from './specialist-rules.ts';
import { TEAM_RULES } from './team-rules.ts';

/** In the order of their causes: of two that are equal otherwise, the earlier one is told. */
export const RULES = {
  ...FOUNDER_RULES,
  ...RISK_RULES,
  ...SPECIALIST_RULES,
  ...FLOW_RULES,
  ...MANAGEMENT_RULES,
  ...TEAM_RULES,
  ...DISCIPLINE_RULES,
  ...GENERAL_RULES,
};
export type FindingKey = keyof typeof RULES;
export const FINDING_KEYS = Object.keys(RULES) as FindingKey[];

/** A finding by itself, before it is weighed against the others. */
export interface Found {
  readonly key: FindingKey;
  readonly severity: Severity;
  readonly cause: FindingCause | null;
  /** The phase's own, a risk that stands in any phase, or a step towards the next phase. */
  readonly group: 'own' | 'standing' | 'transition';
  /** Foundation: holds up the phase that is there. Transition: leads to the next one. */
  readonly stage: 'foundation' | 'transition';
  /** The phase that a transition leads to: the next one, never the one after. */
  readonly towards: PhaseNumber | null;
  readonly numbers: Figures;
  readonly causes: Causes;
  /** Which of its texts says what happened; null for the only one. */
  readonly variant: string | null;
  /** Sentences that follow it. */
  readonly also: readonly string[];
  /** Never told by itself, only beside another finding of its cause. */
  readonly evidenceOnly: boolean;
  /** Money at stake in 12 months; null where not known. */
  readonly money: number | null;
  /** In how many phases it is asked. */
  readonly breadth: number;
}

export interface Finding extends Found {
  /** What else points to the same cause, strongest first. */
  readonly evidence: readonly Found[];
}
