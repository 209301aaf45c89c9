/** The form of findings and of the rules that make them. */
import type { Figures } from '../../domain/figure.ts';
import type { Id } from '../../domain/fields.ts';
import type { Lane } from '../../domain/lanes.ts';
import type { PhaseNumber } from '../../domain/workshop-meta.ts';
import type { Coverage } from '../coverage.ts';
import type { Facts } from '../facts.ts';
import type { MarketFacts } from '../market-facts.ts';
import type { Metrics } from '../metrics/metric-types.ts';
import { below } from '../numbers.ts';

export type Severity = 'high' | 'medium' | 'info';

/** What is behind a finding; of those that share one, only the strongest is told, and the others are its evidence. */
export const FINDING_CAUSES = [
  'founder',
  'star',
  'records',
  'development',
  'closing',
  'customers',
  'handoff',
  'pipeline',
  'pay',
  'markets',
  'lines',
] as const;
export type FindingCause = (typeof FINDING_CAUSES)[number];

/** What a finding is about, so that the canvas can show it. */
export interface Causes {
  readonly lanes: readonly Lane[];
  readonly teamIds: readonly Id[];
  readonly personIds: readonly Id[];
  /** Items of the questionnaire. */
  readonly items: readonly number[];
}

/** That a rule's condition holds, and with which numbers. */
export interface Trigger {
  readonly severity: Severity;
  /** Numbers that triggered it; also the holes of its texts. */
  readonly numbers: Figures;
  readonly causes?: Partial<Causes>;
  /** Which of the rule's texts says what happened: `finding.<key>.<variant>.text`. */
  readonly variant?: string;
  /** Sentences that follow it, in this order: `finding.<key>.also.<name>`. */
  readonly also?: readonly string[];
  /** Only told beside another finding of its cause, never by itself. */
  readonly evidenceOnly?: boolean;
  /** What this finding shares a cause with, where that depends on the facts. */
  readonly cause?: FindingCause;
  /** Money at stake in 12 months, in the workshop's currency. */
  readonly money?: number | null;
}

export interface FindingFacts extends Facts {
  readonly metrics: Metrics;
  /** Flow and needs of the markets. */
  readonly market: MarketFacts;
  readonly coverage: Coverage;
  /** The phase that recommendations start from: the consultant's where there is one, else the computed one. */
  readonly phaseNow: PhaseNumber | null;
  /** Middle answer to an item, 1..5; null where nobody gave one. */
  readonly level: (item: number) => number | null;
}

export interface Rule {
  /** Null where the finding is its own cause. */
  readonly cause: FindingCause | null;
  /** Phases that it belongs to; null for a risk that stands in every phase. */
  readonly phases: readonly PhaseNumber[] | null;
  /** The phase that it helps to reach or to complete; null where it leads to none. */
  readonly towards: PhaseNumber | null;
  /** Asked in a plan whatever its phase. */
  readonly inPlans: boolean;
  readonly test: (facts: FindingFacts) => Trigger | null;
}
export type Rules = Readonly<Record<string, Rule>>;

/** A rule; it is asked in its phases only. */
export function rule(about: Partial<Omit<Rule, 'test'>>, test: Rule['test']): Rule {
  return { cause: null, phases: null, towards: null, inPlans: false, ...about, test };
}

/** Whether an answer is low: 2.5, half of the room at 2 and half at 3, is still low. */
export function isLow(facts: FindingFacts, own: number | null): own is number {
  return own !== null && !below(facts.thresholds['finding.lowLevel'], own);
}

export function share(value: number) {
  return { value, unit: 'share' } as const;
}
export function count(value: number) {
  return { value, unit: 'count' } as const;
}
export function fteFigure(value: number) {
  return { value, unit: 'fte' } as const;
}
export function level(value: number) {
  return { value, unit: 'level' } as const;
}
export function ratioFigure(value: number) {
  return { value, unit: 'ratio' } as const;
}
export function points(value: number) {
  return { value, unit: 'points' } as const;
}
export function money(value: number) {
  return { value, unit: 'money' } as const;
}
