/** The form of findings and of the rules that make them. */
import type { Figures } from '../../domain/figure.ts';
import type { Id } from '../../domain/fields.ts';
import type { Lane } from '../../domain/lanes.ts';
import type { PhaseNumber } from '../../domain/workshop-meta.ts';
import type { Coverage } from '../coverage.ts';
import type { Facts } from '../facts.ts';
import type { MarketFacts } from '../market-facts.ts';
import type { Metrics } from '../metrics/metric-types.ts';

export type Severity = 'high' | 'medium' | 'info';

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
  /** The phase that the finding helps to reach or to complete; null where it holds in any. */
  readonly towards: PhaseNumber | null;
  readonly test: (facts: FindingFacts) => Trigger | null;
}
export type Rules = Readonly<Record<string, Rule>>;

/** Rules that help to reach a phase. */
export function rule(towards: PhaseNumber | null, test: Rule['test']): Rule {
  return { towards, test };
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
