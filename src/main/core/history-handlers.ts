/** Errands about points in time: the history, and named snapshots. */
import { backTo } from '#shared/commands/edit-label.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import type { CommitResult } from './database/commits.ts';
import type { Handlers } from './dispatch.ts';
import type { Parts } from './parts.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { Committed } from '#shared/contract/types.ts';

type Names = keyof Handlers & (`history.${string}` | `snapshots.${string}`);

/** Tells all windows what a change did and answers what its author needs to know. */
export function toldChange(
  emit: Parts['emit'],
  workshopId: Id,
  editId: Id,
  { diff, anew, label, kind, revision, cursor, at }: CommitResult,
): Committed {
  const committed = { revision, cursor, at };
  if (diff) emit({ type: 'workshop.changed', workshopId, editId, kind, diff, label, ...committed });
  return anew ? { ...committed, diff: anew, label } : committed;
}

export function historyHandlers({ ports, library, emit }: Parts): Pick<Handlers, Names> {
  return {
    'history.lines': ({ workshopId, before, limit }) => library.historyLines(workshopId, before, limit),
    'history.at': ({ workshopId, seq }) => ({ records: library.recordsAt(workshopId, seq) }),
    'history.jump': (request) => toldChange(emit, request.workshopId, request.editId, library.jump(request)),
    'history.restore': ({ seq, ...change }) => {
      const records = library.recordsAt(change.workshopId, seq);
      // The line before the next one is the step itself; the beginning has none.
      const [line] = seq === 0 ? [] : library.historyLines(change.workshopId, seq + 1, 1);
      const result = library.replace({ ...change, records, label: backTo(line?.label ?? null) });
      return toldChange(emit, change.workshopId, change.editId, result);
    },

    'snapshots.list': ({ workshopId }) => library.snapshots.list(workshopId),
    'snapshots.add': ({ workshopId, name }) => library.snapshots.add(workshopId, ports.newId(), name),
    'snapshots.rename': ({ workshopId, snapshotId, name }) => {
      library.snapshots.rename(workshopId, snapshotId, name);
      return null;
    },
    'snapshots.remove': ({ workshopId, snapshotId }) => {
      library.snapshots.setRemoved(workshopId, snapshotId, true);
      return null;
    },
    'snapshots.putBack': ({ workshopId, snapshotId }) => {
      library.snapshots.setRemoved(workshopId, snapshotId, false);
      return null;
    },
    'snapshots.at': ({ workshopId, snapshotId }) => ({
      records: library.snapshots.records(workshopId, snapshotId),
    }),
    'snapshots.restore': ({ snapshotId, ...change }) => {
      const { workshopId } = change;
      const line = library.snapshots.list(workshopId).find(({ id }) => id === snapshotId);
      if (!line) throw new PhaseboardError('history.noPoint');
      const records = library.snapshots.records(workshopId, snapshotId);
      const label = { key: 'snapshotRestored', params: { name: line.name }, subjects: [] } as const;
      const result = library.replace({ ...change, records, label });
      return toldChange(emit, workshopId, change.editId, result);
    },
  };
}
