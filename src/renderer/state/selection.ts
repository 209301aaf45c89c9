/** Who is selected, asked card by card. */
import type { Id } from '#shared/domain/fields.ts';
import { useWorkshop } from './open-workshop.ts';

const sets = new WeakMap<readonly Id[], ReadonlySet<Id>>();

/** The selection as a set, made once for each selection. */
function asSet(selection: readonly Id[]): ReadonlySet<Id> {
  const made = sets.get(selection) ?? new Set(selection);
  sets.set(selection, made);
  return made;
}

export function useIsSelected(id: Id): boolean {
  return useWorkshop(({ open }) => open !== null && asSet(open.selection).has(id));
}
