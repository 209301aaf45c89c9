/** Errands about backups, a library that was damaged, and forgetting a client. */
import type { Handlers } from './dispatch.ts';
import type { Recovery } from '#shared/contract/safety-types.ts';
import type { Parts } from './parts.ts';
import { createForget } from './safety/forget.ts';
import { createRestore } from './safety/restore.ts';

type Names = keyof Handlers & (`backups.${string}` | `safety.${string}` | `forget.${string}`);

export function safetyHandlers({ ports, library, files, backups, emit }: Parts): Pick<Handlers, Names> {
  const restore = createRestore(library, backups, ports, emit);
  const forget = createForget(library, backups, ports);
  return {
    'backups.list': () => backups.lines(),
    'backups.copyTo': async ({ folder }) => backups.line(await backups.copyTo(files.folderOf(folder))),
    'backups.make': async () => {
      await backups.make('manual');
      return null;
    },
    'backups.read': async ({ backup, workshopId }) => ({ records: await restore.read(backup, workshopId) }),
    'backups.restore': ({ backup, workshopIds }) => restore.restore(backup, workshopIds),
    'backups.lastRestore': () => restore.last(),
    'backups.undoRestore': ({ restoreId }) => {
      restore.undo(restoreId);
      return null;
    },
    'backups.settings': () => backups.settings(),
    'backups.configure': (patch) => {
      backups.configure(patch as Parameters<typeof backups.configure>[0]);
      return backups.settings();
    },
    'backups.chooseSecond': ({ folder }) => {
      backups.chooseSecond(folder === null ? null : files.folderOf(folder));
      return backups.settings();
    },
    'safety.recovery': () => {
      const { recovery } = library.recovery.get();
      // Notes of earlier versions knew of damage only.
      return recovery && { ...recovery, cause: (recovery as Partial<Recovery>).cause ?? 'damaged' };
    },
    'safety.failedBackup': () => library.failedBackup.get().failedBackup,
    'safety.recoveryRead': () => {
      library.recovery.set({ recovery: null });
      return null;
    },
    'forget.preview': ({ workshopId }) => forget.preview(workshopId),
    'forget.do': ({ workshopId, files: withFiles }) => {
      const gone = forget.forget(workshopId, withFiles);
      emit({ type: 'library.changed' });
      return gone;
    },
  };
}
