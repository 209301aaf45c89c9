/** Shares: the places of a person in a scenario make up the whole person. */
import { PhaseboardError } from '../../domain/errors.ts';
import type { Id } from '../../domain/fields.ts';
import type { Placement } from '../../domain/placement.ts';
import type { Workshop } from '../../domain/records.ts';
import { placementsOf } from '../../domain/workshop.ts';
import type { Diff } from '../diff.ts';

/** Shares are rounded to four digits each; so far may their sum be from one. */
const ROUNDING = 0.01;

interface Change {
  readonly scenarioId: Id;
  readonly personId: Id;
  share: number;
  places: number;
}

/**
 * The first person whose places a diff leaves with more or less than the whole; null where all are whole, or where
 * what was wrong before becomes no worse.
 */
export function brokenShare(before: Workshop, diff: Diff): PhaseboardError | null {
  const changes = new Map<string, Change>();
  const note = ({ scenarioId, personId, share }: Placement, sign: 1 | -1) => {
    const key = `${scenarioId} ${personId}`;
    const change = changes.get(key) ?? { scenarioId, personId, share: 0, places: 0 };
    change.share += sign * share;
    change.places += sign;
    changes.set(key, change);
  };
  for (const record of diff.removed) if (record.type === 'placement') note(record, -1);
  for (const record of diff.added) if (record.type === 'placement') note(record, 1);
  for (const [from, to] of diff.updated) {
    if (from.type === 'placement') note(from, -1);
    if (to.type === 'placement') note(to, 1);
  }
  for (const { scenarioId, personId, share, places } of changes.values()) {
    // A move changes neither, and a scenario that is new with the diff is as what it was copied from.
    if (Math.abs(share) < 1e-9 || !before.scenario[scenarioId]) continue;
    const own = placementsOf(before, scenarioId).filter((each) => each.personId === personId);
    const was = own.reduce((sum, placement) => sum + placement.share, 0);
    const [off, wasOff] = [Math.abs(was + share - 1), own.length > 0 ? Math.abs(was - 1) : 0];
    if (own.length + places <= 0 || off <= Math.max(ROUNDING, wasOff)) continue;
    const name = before.person[personId]?.name ?? '';
    return new PhaseboardError('edit.share', { name });
  }
  return null;
}
