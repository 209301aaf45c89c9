/** What the cards of the org chart show of a person's place on the board. */
import type { Reporting } from '#shared/analysis/reporting.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { Placement } from '#shared/domain/placement.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { placementsOf, splitAt } from '#shared/domain/workshop.ts';
import type { Standing } from '../board-model.ts';

let before: { workshop: Workshop; made: ReadonlyMap<Id, Standing> } | null = null;

/** By person; where nothing of somebody changed it is the same object as before, so that the card is not drawn again. */
export function standingsOf(
  workshop: Workshop,
  scenarioId: Id,
  { nodes }: Reporting,
): ReadonlyMap<Id, Standing> {
  const placements = new Map<Id, Placement[]>();
  for (const placement of placementsOf(workshop, scenarioId)) {
    const own = placements.get(placement.personId);
    if (own) own.push(placement);
    else placements.set(placement.personId, [placement]);
  }
  const made = new Map<Id, Standing>();
  for (const [id, { person, span }] of nodes) {
    const own = placements.get(id) ?? [];
    const placement = own[0] ?? null;
    const old = before?.made.get(id);
    const same =
      old?.person === person &&
      old.placement === placement &&
      old.reports === span &&
      old.hats === own.length;
    made.set(
      id,
      same
        ? old
        : {
            person,
            placement,
            split: placement && splitAt(person, placement),
            reports: span,
            hats: own.length,
          },
    );
  }
  before = { workshop, made };
  return made;
}
