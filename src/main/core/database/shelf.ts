/** Workshops at hand: the few that are worked on stay in memory, checked and ready for the next edit. */
import { PhaseboardError } from '#shared/domain/errors.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { workshopOf } from '#shared/domain/workshop.ts';
import type { WorkshopRow, WorkshopTable } from './workshops.ts';

/** Workshops kept in memory for checking edits. */
const KEPT_OPEN = 3;

export type Shelf = ReturnType<typeof createShelf>;

export function createShelf(table: WorkshopTable) {
  const open = new Map<Id, Workshop>();

  /** Throws `workshop.notFound` for one that is not there, or was taken off the list. */
  function row(workshopId: Id): WorkshopRow {
    const found = table.get(workshopId);
    if (!found || found.removedAt !== null) throw new PhaseboardError('workshop.notFound');
    return found;
  }

  function keep(workshopId: Id, workshop: Workshop): void {
    open.delete(workshopId);
    open.set(workshopId, workshop);
    const oldest = open.keys().next().value;
    if (open.size > KEPT_OPEN && oldest !== undefined) open.delete(oldest);
  }

  return {
    row,
    keep,
    load(workshopId: Id): Workshop {
      row(workshopId);
      const workshop = open.get(workshopId) ?? workshopOf(table.records(workshopId));
      keep(workshopId, workshop);
      return workshop;
    },
    drop: (workshopId: Id) => void open.delete(workshopId),
    clear: () => open.clear(),
  };
}
