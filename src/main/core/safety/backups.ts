/**
 * Backups of the whole library: while there are changes, at the end, and before whatever could go wrong. Each is
 * checked when it is made; old ones go by the person's own rule. A second folder gets each of them too.
 */
import { copyFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { BackupLine, BackupReason, BackupSettings } from '#shared/contract/safety-types.ts';
import { BACKUP_REASONS } from '#shared/contract/safety-types.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import { isSound, rowsIn, workshopsIn } from '../database/copies.ts';
import type { Library } from '../database/library.ts';
import { readOutside } from '../outside/outside-reader.ts';
import type { Ports } from '../ports.ts';
import { clearParts, partOf } from '../part-files.ts';
import { privateFolder } from '../private-files.ts';
import { summaries } from '../summaries.ts';
import { superfluous } from './retention.ts';

const EXTENSION = 'phaseboard-backup';
const TICK_MS = 60_000;

/** A backup and where it lies; the path stays inside the core. */
export interface Backup extends Omit<BackupLine, 'workshops' | 'sound'> {
  readonly path: string;
}
export type Backups = ReturnType<typeof createBackups>;

export function createBackups(library: Library, ports: Ports) {
  const here = join(ports.dataDir, 'backups');
  // What a run that was cut short left without a backup gets one as if it were changed now.
  let saved = isCovered() ? library.changes() : -1;
  let idleTicks = 0;
  let making: Promise<Backup> | null = null;
  let timer: NodeJS.Timeout | undefined;
  const settings = () => library.backupSettings.get();

  /** Whether a backup here is as new as the newest edit. */
  function isCovered(): boolean {
    const edited = library
      .allRows()
      .reduce((newest, { editedAt }) => (editedAt > newest ? editedAt : newest), '');
    return edited <= (inFolder(here, 'here')[0]?.at ?? '');
  }

  /** For the next start to tell. */
  function noteFailure(): void {
    try {
      library.failedBackup.set({ failedBackup: ports.now().toISOString() });
    } catch {
      // A full disk takes no note either; the terminal says it, and the next run makes up for it.
    }
  }

  /** Every backup there is, newest first. */
  function all(): Backup[] {
    const { second } = settings();
    const found = [...inFolder(here, 'here'), ...(second === null ? [] : inFolder(second, 'second'))];
    return [...found, ...beforeMigrations(library.file)].toSorted((a, b) => (a.at < b.at ? 1 : -1));
  }

  function find(id: string): Backup {
    const found = all().find((backup) => backup.id === id);
    if (!found) throw new PhaseboardError('backup.notFound');
    return found;
  }

  async function copyNow(reason: BackupReason): Promise<Backup> {
    // People and phase of each workshop go along, for whoever looks for the right backup.
    summaries(library);
    const changes = library.changes();
    const newest = inFolder(here, 'here')[0];
    const name = `${stamp(ports.now())}.${reason}.${EXTENSION}`;
    try {
      privateFolder(here);
      await library.copyTo(join(here, name));
    } catch {
      ports.log.error('backup.failed', { reason });
      throw new PhaseboardError('backup.failed');
    }
    saved = changes;
    idleTicks = 0;
    if (library.failedBackup.get().failedBackup !== null) library.failedBackup.set({ failedBackup: null });
    ports.log.info('backup.made', { reason, clockSetBack: newest !== undefined && newest.id > name });
    tidy(here, 'here');
    carryAlong(join(here, name));
    return find(name);
  }

  function tidy(folder: string, place: Backup['place']): void {
    const holds = ({ path }: Backup) => (isSound(path) ? (rowsIn(path) ?? []).map(({ id }) => id) : []);
    for (const { path } of superfluous(inFolder(folder, place), ports.now(), settings(), holds)) {
      rmSync(path, { force: true });
    }
  }

  /** A stick that is not there gets the next one. */
  function carryAlong(path: string): void {
    const { second } = settings();
    if (second === null) return;
    const target = join(second, basename(path));
    const part = partOf(target);
    try {
      copyFileSync(path, part);
      renameSync(part, target);
      tidy(second, 'second');
    } catch {
      rmSync(part, { force: true });
      ports.log.info('backup.secondMissing');
    }
  }

  function noteElsewhere(folder: string): void {
    const { elsewhere } = library.elsewhere.get();
    library.elsewhere.set({ elsewhere: [...new Set([...elsewhere, folder])] });
  }

  /** Makes a backup and copies it to a folder as well, which is remembered first. Throws `backup.folder`. */
  async function copyTo(folder: string): Promise<Backup> {
    // The copy on this computer is made in any case.
    const made = await make('manual');
    requireWritable(folder);
    noteElsewhere(folder);
    const target = join(folder, basename(made.path));
    const part = partOf(target);
    try {
      copyFileSync(made.path, part);
      renameSync(part, target);
    } catch {
      rmSync(part, { force: true });
      throw new PhaseboardError('backup.folder', { name: folder });
    }
    return made;
  }

  const make = (reason: BackupReason): Promise<Backup> =>
    (making ??= copyNow(reason).finally(() => (making = null)));
  const hasChanges = () => library.changes() !== saved;

  /** Counts its own minutes, so that a clock that jumps neither hurries nor stops it. */
  async function tick(): Promise<void> {
    idleTicks += 1;
    if (!hasChanges() || idleTicks < settings().everyMinutes) return;
    await make('timed').catch(() => undefined);
  }

  return {
    all,
    find,
    make,
    copyTo,
    /** Every backup that was ever put anywhere and can be reached, and the folders that cannot. */
    everywhere(): { readonly backups: readonly Backup[]; readonly missing: readonly string[] } {
      const { second } = settings();
      const folders = library.elsewhere.get().elsewhere.filter((folder) => folder !== second);
      const missing = [...(second === null ? [] : [second]), ...folders].filter(
        (folder) => !isFolder(folder),
      );
      return { backups: [...all(), ...folders.flatMap((folder) => inFolder(folder, 'second'))], missing };
    },
    /** Clears what was left of backups that were killed; answers what could not be cleared. */
    clearLeft(forGood = false): string[] {
      const { second } = settings();
      const folders = [here, ...(second === null ? [] : [second]), ...library.elsewhere.get().elsewhere];
      return [...new Set(folders)].flatMap((folder) =>
        clearParts(folder, (name) => name.endsWith(`.${EXTENSION}`), forGood),
      );
    },
    tick,
    /** A backup at the end, where something changed since the last one; answers whether there is one of the newest. */
    async close(): Promise<boolean> {
      if (!hasChanges()) return true;
      try {
        await make('closing');
        return true;
      } catch {
        noteFailure();
        return false;
      }
    },
    start(): void {
      timer = setInterval(() => void tick(), TICK_MS);
      timer.unref();
    },
    stop: () => clearInterval(timer),
    line: lineOf,
    lines: async (): Promise<BackupLine[]> => {
      const found = all();
      if (found.length === 0) return [];
      const looks = await readOutside({ kind: 'copies', paths: found.map(({ path }) => path) });
      return found.map(({ path: _path, ...line }, index) => ({
        ...line,
        ...(looks[index] ?? { sound: false, workshops: [] }),
      }));
    },
    settings: (): BackupSettings => {
      const { second, ...rest } = settings();
      return { ...rest, second: second === null ? null : { name: second, reachable: isFolder(second) } };
    },
    configure(patch: Partial<Omit<BackupSettings, 'second'>>): void {
      library.backupSettings.set(patch);
    },
    /** Chooses the second folder, or none. Throws `backup.folder` where nothing can be written there. */
    chooseSecond(folder: string | null): void {
      if (folder !== null) requireWritable(folder);
      const before = settings();
      // What lies in a folder that is left holds clients all the same; forgetting looks there as well.
      if (before.second !== null && before.second !== folder) noteElsewhere(before.second);
      library.backupSettings.set({ second: folder });
      const newest = inFolder(here, 'here')[0];
      if (folder !== null && newest) carryAlong(newest.path);
    },
  };
}

/** A backup as it is shown, checked. */
function lineOf({ path, ...line }: Backup): BackupLine {
  const workshops = workshopsIn(path);
  return { ...line, sound: workshops !== null && isSound(path), workshops: workshops ?? [] };
}

/** Colons are no letters of a Windows file. */
const stamp = (at: Date): string => at.toISOString().replaceAll(':', '-');
const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

function requireWritable(folder: string): void {
  const probe = join(folder, `.phaseboard-${process.pid}`);
  try {
    if (!isFolder(folder)) throw new Error('no folder');
    writeFileSync(probe, '');
  } catch {
    throw new PhaseboardError('backup.folder', { name: folder });
  } finally {
    rmSync(probe, { force: true });
  }
}

/** Backups in a folder, newest first; none where it cannot be read. */
function inFolder(folder: string, place: Backup['place']): Backup[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names
    .flatMap((name) => {
      const [, day, time, reason] =
        /^(\d{4}-\d\d-\d\d)T(.{12})Z\.(\w+)\.phaseboard-backup$/u.exec(name) ?? [];
      const known = BACKUP_REASONS.find((each) => each === reason);
      const path = join(folder, name);
      const size = known && statSync(path, { throwIfNoEntry: false })?.size;
      if (!day || !time || !known || size === undefined) return [];
      const id = place === 'here' ? name : `second/${name}`;
      return [{ id, at: `${day}T${time.replaceAll('-', ':')}Z`, reason: known, size, place, path }];
    })
    .toSorted((a, b) => (a.at < b.at ? 1 : -1));
}

/** Copies that were made before the library got a new form. */
function beforeMigrations(file: string): Backup[] {
  const start = `${basename(file)}.before-`;
  return readdirSync(dirname(file)).flatMap((name) => {
    if (!name.startsWith(start) || name.endsWith('.part')) return [];
    const path = join(dirname(file), name);
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) return [];
    const line = { id: name, at: found.mtime.toISOString(), reason: 'migration', place: 'here' } as const;
    return [{ ...line, size: found.size, path }];
  });
}
