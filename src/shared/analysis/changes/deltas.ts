/** What a plan changes, in figures: against the state of today as it runs, or between any two scenarios. */
import type { FigureUnit } from '../../domain/figure.ts';
import type { Id } from '../../domain/fields.ts';
import type { Workshop } from '../../domain/records.ts';
import { DELTA_KEYS, DELTA_UNITS, figuresAsItRuns, figuresIn } from './figure-changes.ts';
import type { DeltaKey, ScenarioFigures } from './figure-changes.ts';

export interface Delta {
  readonly key: DeltaKey;
  readonly unit: FigureUnit;
  /** The current state without its open positions; null where not known, and where no plan is compared with it. */
  readonly today: number | null;
  readonly from: number | null;
  readonly to: number | null;
  /** `to` less `from`; null where either is not known. */
  readonly by: number | null;
}

export interface Deltas {
  /** The current state without its open positions, where a plan is compared with it. */
  readonly today: ScenarioFigures | null;
  /** The current state as it runs to the date of the plan, or the other scenario. */
  readonly from: ScenarioFigures;
  readonly to: ScenarioFigures;
  /** One for each key, in their order. */
  readonly all: readonly Delta[];
}

/**
 * The figures of both scenarios and their differences. A plan is compared with the current state as it runs: with its
 * open positions filled, at the date of the plan, so that what happens anyway is no change of the plan's. Throws
 * `workshop.notFound` without a workshop record.
 */
export function deltasBetween(workshop: Workshop, fromId: Id, toId: Id): Deltas {
  const to = figuresIn(workshop, toId);
  if (!isPlanOfToday(workshop, fromId, toId)) return deltasOf(figuresIn(workshop, fromId), to, null);
  return deltasOf(figuresAsItRuns(workshop, fromId, toId), to, figuresIn(workshop, fromId));
}

function isPlanOfToday({ scenario }: Workshop, fromId: Id, toId: Id): boolean {
  return scenario[fromId]?.kind === 'current' && scenario[toId]?.kind === 'target';
}

function deltasOf(from: ScenarioFigures, to: ScenarioFigures, today: ScenarioFigures | null): Deltas {
  const all = DELTA_KEYS.map((key): Delta => {
    const [old, now] = [from.values[key], to.values[key]];
    // Pay that nobody told is left out on both sides and named; what is known still makes a difference.
    const paid = key === 'cost' && (old !== null || now !== null);
    const by = paid ? to.headcount.pay - from.headcount.pay : old === null || now === null ? null : now - old;
    return { key, unit: DELTA_UNITS[key], today: today?.values[key] ?? null, from: old, to: now, by };
  });
  return { today, from, to, all };
}
