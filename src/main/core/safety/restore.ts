/** Bringing workshops back from a backup, as edits and additions that can be undone. */
import { existsSync } from 'node:fs';
import type { Restored } from '#shared/contract/safety-types.ts';
import type { CoreEvent } from '#shared/contract/types.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import type { Id } from '#shared/domain/fields.ts';
import { metaOf, workshopOf } from '#shared/domain/workshop.ts';
import { readingCopy } from '../database/copies.ts';
import type { Engagement, Library } from '../database/library.ts';
import { toldChange } from '../history-handlers.ts';
import type { Ports } from '../ports.ts';
import type { Backups } from './backups.ts';

type How = Restored['workshops'][number]['how'];
interface Done {
  readonly id: Id;
  readonly how: How;
  /** Position in the history after it was changed. */
  readonly cursor: number;
}

export function createRestore(
  library: Library,
  backups: Backups,
  ports: Ports,
  emit: (event: CoreEvent) => void,
) {
  const done = new Map<Id, readonly Done[]>();

  /** A workshop as a backup holds it. Throws `backup.notFound`, `library.damaged`, `workshop.notFound`. */
  function read(backupId: string, workshopId: Id): Engagement {
    return reading(backupId, (copy) => copy.engagement(workshopId));
  }

  function reading<T>(backupId: string, read: (copy: Library) => T): T {
    const { path } = backups.find(backupId);
    if (!existsSync(path)) throw new PhaseboardError('backup.notFound');
    return readingCopy(path, read);
  }

  function bringBack(id: Id, held: Engagement, at: string): Done {
    const row = library.anyRow(id);
    if (!row) {
      library.insert(id, held.records, held);
      return { id, how: 'added', cursor: held.cursor };
    }
    if (row.removedAt !== null) {
      library.setRemoved(id, false);
      change(id, held, at);
      return { id, how: 'added', cursor: library.row(id).cursor };
    }
    return { id, how: change(id, held, at) ? 'changed' : 'same', cursor: library.row(id).cursor };
  }

  /** Makes the workshop what the backup says, as one edit; answers whether that was any different. */
  function change(id: Id, held: Engagement, at: string): boolean {
    const { revision } = library.row(id);
    const label = { key: 'backupRestored', params: { at }, subjects: [] } as const;
    const editId = ports.newId();
    const result = library.replace({ ...held, workshopId: id, editId, revision, label });
    toldChange(emit, id, editId, result);
    return result.diff !== null;
  }

  return {
    read,

    /** Restores some workshops of a backup, or all of them; what is there now is backed up first. */
    async restore(backupId: string, wanted: readonly Id[] | null): Promise<Restored> {
      const { at } = backups.find(backupId);
      const held = reading(backupId, (copy) =>
        copy
          .list()
          .filter(({ id }) => wanted === null || wanted.includes(id))
          .map(({ id }) => [id, copy.engagement(id)] as const),
      );
      if (wanted !== null && held.length === 0) throw new PhaseboardError('workshop.notFound');
      await backups.make('restore');
      const results = held.map(([id, engagement]) => bringBack(id, engagement, at));
      const restoreId = ports.newId();
      done.set(restoreId, results);
      emit({ type: 'library.changed' });
      const titles = new Map(held.map(([id, { records }]) => [id, metaOf(workshopOf(records)).title]));
      return {
        restoreId,
        workshops: results.map(({ id, how }) => ({ id, how, title: titles.get(id) ?? '' })),
      };
    },

    /** Takes a restore back. Throws `edit.conflict` where a workshop was worked on since. */
    undo(restoreId: Id): void {
      const results = done.get(restoreId);
      if (!results) throw new PhaseboardError('history.noPoint');
      const changed = results.filter(({ how }) => how === 'changed');
      if (changed.some(({ id, cursor }) => library.anyRow(id)?.cursor !== cursor)) {
        throw new PhaseboardError('edit.conflict');
      }
      for (const { id, cursor } of changed) {
        const editId = ports.newId();
        const { revision } = library.row(id);
        toldChange(emit, id, editId, library.jump({ workshopId: id, editId, revision, to: cursor - 1 }));
      }
      for (const { id } of results.filter(({ how }) => how === 'added')) library.setRemoved(id, true);
      done.delete(restoreId);
      emit({ type: 'library.changed' });
    },
  };
}
