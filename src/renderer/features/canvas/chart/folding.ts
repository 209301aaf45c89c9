/** Folding teams of the org chart away, and back. */
import { changeChart, useView } from '#renderer/state/view.ts';
import type { Id } from '#shared/domain/fields.ts';

/** Unfolds everybody above somebody. */
export function unfoldAbove(
  nodes: ReadonlyMap<Id, { readonly managerId: Id | null }>,
  id: Id,
  folded: readonly Id[],
): void {
  const above = new Set<Id>();
  for (let at = nodes.get(id)?.managerId ?? null; at !== null; at = nodes.get(at)?.managerId ?? null)
    above.add(at);
  if (folded.some((other) => above.has(other))) {
    changeChart({ folded: folded.filter((other) => !above.has(other)) });
  }
}

export function toggleFold(id: Id, fold?: boolean): void {
  const folded = useView.getState().chart?.folded ?? [];
  const next = fold ?? !folded.includes(id);
  if (next === folded.includes(id)) return;
  changeChart({ folded: next ? [...folded, id] : folded.filter((other) => other !== id) });
}
