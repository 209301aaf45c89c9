/** Backups, files that ask something before they open, what was recovered, and forgetting: what the window knows of it. */
import { create } from 'zustand';
import { bridge, call } from '#renderer/client/client.ts';
import type {
  BackupLine,
  BackupSettings,
  CopiedWorkshop,
  InspectedFile,
  LastRestore,
  Recovery,
} from '#shared/contract/safety-types.ts';
import type { FileRef } from '#shared/contract/types.ts';
import type { MethodArgs } from '#shared/contract/methods.ts';
import { toErrorData } from '#shared/domain/errors.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { words } from './app-state.ts';
import { dismissNotice, openDialog, tell, tellError } from './app-state.ts';
import { enter } from './session.ts';
import { askForPast, showPast, showPastAlone } from './open-workshop.ts';

/** A file that was chosen and is not in the library yet. */
export interface WaitingFile {
  readonly file: FileRef;
  /** Null while its passphrase is not known. */
  readonly inspected: InspectedFile | null;
  readonly passphrase: string | null;
  /** Whether the last passphrase was wrong. */
  readonly wrong: boolean;
}

interface SafetyState {
  readonly backups: readonly BackupLine[] | null;
  readonly settings: BackupSettings | null;
  /** The last restore, as long as it can be taken back. */
  readonly lastRestore: LastRestore | null;
  readonly recovery: Recovery | null;
  readonly waiting: WaitingFile | null;
  /** Workshop that is about to be forgotten. */
  readonly forgetting: Id | null;
}

export const useSafety = create<SafetyState>()(() => ({
  backups: null,
  settings: null,
  lastRestore: null,
  recovery: null,
  waiting: null,
  forgetting: null,
}));

const attempt = (work: () => Promise<unknown>): Promise<unknown> => work().catch(tellError);

export const loadBackups = (): Promise<unknown> =>
  attempt(async () => {
    const [backups, settings, lastRestore] = await Promise.all([
      call('backups.list', {}),
      call('backups.settings', {}),
      call('backups.lastRestore', {}),
    ]);
    useSafety.setState({ backups, settings, lastRestore });
  });

export const makeBackup = (): Promise<unknown> =>
  attempt(async () => {
    await call('backups.make', {});
    await loadBackups();
    tell((w) => w.t('backup.made'));
  });

export const configureBackups = (patch: MethodArgs<'backups.configure'>): Promise<unknown> =>
  attempt(async () => useSafety.setState({ settings: await call('backups.configure', patch) }));

/** Lets the person choose the second folder, or takes it away. */
export const chooseSecond = (folder: string | null): Promise<unknown> =>
  attempt(async () => {
    const chosen = folder === null ? null : await bridge.pickFolder(folder);
    if (folder !== null && !chosen) return;
    const settings = await call('backups.chooseSecond', { folder: chosen?.id ?? null });
    useSafety.setState({ settings });
    await loadBackups();
  });

/** Shows a workshop as a backup holds it; nothing is restored by looking. */
export const showBackup = (backup: BackupLine, workshop: CopiedWorkshop): Promise<unknown> =>
  attempt(async () => {
    const { records } = await call('backups.read', { backup: backup.id, workshopId: workshop.id });
    const there = (await call('library.list', {})).some(({ id }) => id === workshop.id);
    const past = {
      title: (w: ReturnType<typeof words>) => w.t('backup.of', { when: w.date(backup.at, 'moment') }),
      seq: null,
      restore: async () => {
        await restoreBackup(backup, [workshop.id]);
        await enter(workshop.id);
      },
    };
    openDialog(null);
    if (!there) return showPastAlone(workshop.id, records, past);
    await enter(workshop.id);
    showPast(askForPast(), records, past);
  });

export const restoreBackup = (backup: BackupLine, workshopIds: Id[] | null): Promise<unknown> =>
  attempt(async () => {
    const { restoreId, workshops } = await call('backups.restore', { backup: backup.id, workshopIds });
    const count = workshops.filter(({ how }) => how !== 'same').length;
    const undo = () => void undoRestore(restoreId);
    openDialog(null);
    tell((w) => w.t('backup.restored', { count }), count > 0 ? { key: 'command.undo', run: undo } : null);
  });

/** Takes a restore back. */
export const undoRestore = (restoreId: Id): Promise<unknown> =>
  attempt(async () => {
    dismissNotice();
    await call('backups.undoRestore', { restoreId });
    useSafety.setState({ lastRestore: null });
    tell((w) => w.t('backup.undone'));
  });

/** Opens a `.phaseboard` file, after asking what has to be asked. */
export const receiveFile = (given?: FileRef): Promise<unknown> =>
  attempt(async () => {
    const file = given ?? (await bridge.pickFile('phaseboard'));
    if (!file) return;
    useSafety.setState({ waiting: { file, inspected: null, passphrase: null, wrong: false } });
    await inspect();
  });

/** Looks into the waiting file; asks for its passphrase, or how to open it, where that is not clear. */
export async function inspect(passphrase?: string): Promise<void> {
  const { waiting } = useSafety.getState();
  if (!waiting) return;
  const given = passphrase === undefined ? {} : { passphrase };
  try {
    const inspected = await call('workshop.inspectFile', { file: waiting.file.id, ...given });
    useSafety.setState({ waiting: { ...waiting, inspected, passphrase: passphrase ?? null, wrong: false } });
    if (inspected.existing.length === 0) await takeFile(null);
    else openDialog('openFile');
  } catch (error) {
    const { code } = toErrorData(error);
    if (code !== 'phaseboardFile.locked' && code !== 'phaseboardFile.wrongPassphrase') {
      openDialog(null);
      throw error;
    }
    useSafety.setState({ waiting: { ...waiting, wrong: code === 'phaseboardFile.wrongPassphrase' } });
    openDialog('openFile');
  }
}

/** Brings the waiting file in: as a workshop of its own, or in place of the one named. */
export const takeFile = (replace: Id | null): Promise<unknown> =>
  attempt(async () => {
    const { waiting } = useSafety.getState();
    if (!waiting) return;
    const { file, passphrase, inspected } = waiting;
    const { id } = await call('workshop.openFile', {
      file: file.id,
      ...(passphrase !== null && { passphrase }),
      ...(replace !== null && { replace }),
    });
    useSafety.setState({ waiting: null });
    await enter(id);
    if (replace !== null) tell((w) => w.t('openFile.replaced', { title: inspected?.title ?? '' }));
  });

/** Writes the open workshop to a file that only opens with a passphrase. */
export const exportSealed = (workshopId: Id, name: string, passphrase: string): Promise<unknown> =>
  attempt(async () => {
    const target = await bridge.pickTarget(name, 'phaseboard');
    if (!target) return;
    const { file } = await call('workshop.export', { workshopId, target: target.id, passphrase });
    await bridge.deliver(file);
    openDialog(null);
    tell((w) => w.t('sealed.done', { name: file.name }));
  });

export function startForgetting(workshopId: Id): void {
  useSafety.setState({ forgetting: workshopId });
  openDialog('forget');
}

/** Asks at the start whether there is something to tell about a damaged library; told once `entered` is over. */
export const loadRecovery = (entered: Promise<unknown> | null): Promise<unknown> =>
  attempt(async () => {
    const [recovery, failed] = await Promise.all([
      call('safety.recovery', {}),
      call('safety.failedBackup', {}),
      entered,
    ]);
    if (failed !== null) {
      tell((w) => w.t('backup.failedLast'), { key: 'backup.now', run: () => void makeBackup() });
    }
    if (!recovery) return;
    useSafety.setState({ recovery });
    openDialog('recovery');
  });

/** Goes on to the backups; what was recovered is read with that. */
export function recoveryToBackups(): void {
  recoveryRead();
  openDialog('backups');
}

export function recoveryRead(): void {
  openDialog(null);
  void attempt(() => call('safety.recoveryRead', {}));
}
