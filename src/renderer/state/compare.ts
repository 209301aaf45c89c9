/** What the window compares: the plan, the scenario before it, and which of the two is looked at. */
import { create } from 'zustand';
import type { Id } from '#shared/domain/fields.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { scenariosOf } from '#shared/domain/workshop.ts';

/** before: the scenario compared with, which nothing is moved in. changes: the plan with what is different in it. */
export const COMPARE_MODES = ['before', 'changes', 'after'] as const;
export type CompareMode = (typeof COMPARE_MODES)[number];

interface CompareState {
  readonly mode: CompareMode;
  /** The scenario that is worked on; null stands for the one shown. */
  readonly planId: Id | null;
  /** The scenario that was chosen to compare with; null leaves it to `baseOf`. */
  readonly chosenBase: Id | null;
}

export const useCompare = create<CompareState>()(() => ({ mode: 'after', planId: null, chosenBase: null }));

/**
 * What a scenario is compared with: what was chosen, else the current state; the current state itself with the state
 * kept last. Null where there is nothing to compare with.
 */
export function baseOf(workshop: Workshop, planId: Id, chosen: Id | null = null): Id | null {
  if (chosen !== null && chosen !== planId && workshop.scenario[chosen]) return chosen;
  const others = scenariosOf(workshop).filter((scenario) => scenario.id !== planId);
  const current = others.find((scenario) => scenario.kind === 'current');
  return (current ?? others.findLast((scenario) => scenario.kind === 'past'))?.id ?? null;
}
