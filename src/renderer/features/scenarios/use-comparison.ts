/** The plan against what it is compared with: changes, counts and figures, after the frame that shows an edit. */
import { useDeferredValue } from 'react';
import { useWords } from '#renderer/state/app-state.ts';
import { useNameOf } from '#renderer/state/shown-names.ts';
import { useBase, usePlan } from '#renderer/state/scenario-switch.ts';
import type { OpenState } from '#renderer/state/workshop-types.ts';
import { changeCounts, changesBetween } from '#shared/analysis/changes/changes.ts';
import type { Change, ChangeCounts } from '#shared/analysis/changes/change-types.ts';
import type { ChangeWords } from '#shared/tables/change-text.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { Workshop } from '#shared/domain/records.ts';

export interface Comparison {
  readonly workshopId: Id;
  readonly workshop: Workshop;
  readonly baseId: Id;
  readonly planId: Id;
  readonly changes: readonly Change[];
  readonly counts: ChangeCounts;
}

/** Null where there is nothing to compare with. */
export function useComparison(open: OpenState): Comparison | null {
  // Typing and dragging come first; the list follows in the next free moment.
  const workshop = useDeferredValue(open.workshop);
  const planId = usePlan(open);
  const baseId = useBase(open);
  if (baseId === null || !workshop.scenario[planId] || !workshop.scenario[baseId]) return null;
  return {
    workshopId: open.id,
    workshop,
    baseId,
    planId,
    changes: changesBetween(workshop, baseId, planId),
    counts: changeCounts(workshop, baseId, planId),
  };
}

/** What words about changes are made with on this screen. */
export function useChangeWords(workshop: Workshop): ChangeWords {
  const words = useWords();
  const nameOf = useNameOf();
  return { words, workshop, nameOf };
}
