/** Bringing workshops back from a backup, as edits and additions that can be undone. */
import { existsSync } from 'node:fs';
import type { LastRestore, Restored } from '#shared/contract/safety-types.ts';
import type { CoreEvent } from '#shared/contract/types.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { AnyRecord } from '#shared/domain/records.ts';
import type { Held } from '../database/copies.ts';
import type { Library } from '../database/library.ts';
import { recordsOfStored } from '../database/stored-engagement.ts';
import type { StoredEngagement } from '../database/stored-engagement.ts';
import type { RestoreDone } from '../database/settings.ts';
import { toldChange } from '../history-handlers.ts';
import { readOutside } from '../outside/outside-reader.ts';
import type { Ports } from '../ports.ts';
import type { Backups } from './backups.ts';

type Done = RestoreDone['workshops'][number];
/** Restores that can be taken back. */
const REMEMBERED = 10;

export function createRestore(
  library: Library,
  backups: Backups,
  ports: Ports,
  emit: (event: CoreEvent) => void,
) {
  /** A workshop as a backup holds it. Throws `backup.notFound`, `library.damaged`, `workshop.notFound`. */
  async function read(backupId: string, workshopId: Id): Promise<AnyRecord[]> {
    const [found] = await heldIn(backupId, [workshopId]);
    if (!found) throw new PhaseboardError('workshop.notFound');
    return recordsOfStored(found.held);
  }

  async function heldIn(backupId: string, wanted: readonly Id[] | null): Promise<readonly Held[]> {
    const { path } = backups.find(backupId);
    if (!existsSync(path)) throw new PhaseboardError('backup.notFound');
    return readOutside({ kind: 'held', path, wanted });
  }

  function bringBack(id: Id, held: StoredEngagement, at: string): Done {
    const row = library.anyRow(id);
    if (!row) {
      library.bring(id, held);
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
  function change(id: Id, held: StoredEngagement, at: string): boolean {
    const { revision } = library.row(id);
    const label = { key: 'backupRestored', params: { at }, subjects: [] } as const;
    const editId = ports.newId();
    const { unknown, snapshots } = held;
    const records = recordsOfStored(held);
    const result = library.replace({ records, unknown, snapshots, workshopId: id, editId, revision, label });
    told.push(() => toldChange(emit, id, editId, result));
    return result.diff !== null;
  }

  /** What windows are told of when all of it is done. */
  let told: (() => void)[] = [];
  /** All of it in one transaction, or nothing; nobody hears of what did not happen. */
  function asOne<T>(work: () => T): T {
    told = [];
    const result = library.together(work);
    for (const tell of told) tell();
    emit({ type: 'library.changed' });
    return result;
  }

  const remembered = () => library.restores.get().restores;
  /** Whether nobody worked since on what was restored. */
  const isUntouched = ({ workshops }: RestoreDone): boolean =>
    workshops.every(({ id, how, cursor }) => {
      const row = library.anyRow(id);
      return how === 'same' || (row !== null && row.cursor === cursor && row.removedAt === null);
    });

  return {
    read,

    /** Restores some workshops of a backup, or all of them; what is there now is backed up first. */
    async restore(backupId: string, wanted: readonly Id[] | null): Promise<Restored> {
      const { at } = backups.find(backupId);
      const held = await heldIn(backupId, wanted);
      if (wanted !== null && held.length === 0) throw new PhaseboardError('workshop.notFound');
      await backups.make('restore');
      const restore = asOne(() => {
        const workshops = held.map((one) => bringBack(one.id, one.held, at));
        const made = { id: ports.newId(), at: ports.now().toISOString(), workshops };
        library.restores.set({ restores: [...remembered(), made].slice(-REMEMBERED) });
        return made;
      });
      const titles = new Map(held.map((one) => [one.id, one.held.facts.title]));
      return {
        restoreId: restore.id,
        workshops: restore.workshops.map(({ id, how }) => ({ id, how, title: titles.get(id) ?? '' })),
      };
    },

    /** The last restore, as long as it can be taken back: nothing of it was worked on since. */
    last(): LastRestore | null {
      const restore = remembered().at(-1);
      if (!restore || !isUntouched(restore)) return null;
      const count = restore.workshops.filter(({ how }) => how !== 'same').length;
      return count === 0 ? null : { restoreId: restore.id, at: restore.at, count };
    },

    /** Takes a restore back, also after a restart. Throws `edit.conflict` where a workshop was worked on since. */
    undo(restoreId: Id): void {
      const restore = remembered().find(({ id }) => id === restoreId);
      if (!restore) throw new PhaseboardError('history.noPoint');
      if (!isUntouched(restore)) throw new PhaseboardError('edit.conflict');
      asOne(() => {
        for (const { id, how, cursor } of restore.workshops) {
          if (how === 'added') library.setRemoved(id, true);
          if (how !== 'changed') continue;
          const editId = ports.newId();
          const { revision } = library.row(id);
          const result = library.jump({ workshopId: id, editId, revision, to: cursor - 1 });
          told.push(() => toldChange(emit, id, editId, result));
        }
        library.restores.set({ restores: remembered().filter(({ id }) => id !== restoreId) });
      });
    },
  };
}
