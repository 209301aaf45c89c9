/** The person's settings, and what the program notes for itself: small values by key. */
import type Database from 'better-sqlite3';
import type { Recovery } from '#shared/contract/safety-types.ts';
import type { Settings } from '#shared/contract/types.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { StoredTemplate } from '../slides/template-file.ts';
import { statements } from './statements.ts';

/** Values by their key; a key that was never set has its default. */
function valuesOf<T extends object>(db: Database.Database, prefix: string, defaults: T) {
  const sql = statements(db);
  const get = (): T => {
    const entries = Object.keys(defaults).flatMap((key) => {
      const row = sql('SELECT value FROM setting WHERE key = ?').get(prefix + key);
      return row ? [[key, JSON.parse(String(row['value']))]] : [];
    });
    return { ...defaults, ...(Object.fromEntries(entries) as Partial<T>) };
  };
  return {
    get,
    set(patch: Partial<T>): T {
      db.transaction(() => {
        for (const [key, value] of Object.entries(patch)) {
          sql('INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)').run(
            prefix + key,
            JSON.stringify(value),
          );
        }
      })();
      return get();
    },
  };
}

const DEFAULTS: Settings = {
  locale: null,
  theme: 'system',
  namesHidden: false,
  moneyHidden: false,
  lastWorkshop: null,
};

export const settingTable = (db: Database.Database) => valuesOf(db, '', DEFAULTS);

/**
 * Templates for slides: the library's, for `null`, and those of single workshops. They are the person's, and not in the
 * workshop's own file.
 */
export const templateTable = (db: Database.Database) => {
  const sql = statements(db);
  const keyOf = (workshopId: Id | null) => `template.${workshopId ?? 'library'}`;
  return {
    get(workshopId: Id | null): StoredTemplate | null {
      const row = sql('SELECT value FROM setting WHERE key = ?').get(keyOf(workshopId));
      return row ? (JSON.parse(String(row['value'])) as StoredTemplate) : null;
    },
    set(workshopId: Id | null, template: StoredTemplate | null): void {
      const key = keyOf(workshopId);
      if (template === null) sql('DELETE FROM setting WHERE key = ?').run(key);
      else
        sql('INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)').run(key, JSON.stringify(template));
    },
  };
};

export interface BackupChoices {
  readonly everyMinutes: number;
  readonly keepToday: number;
  readonly keepDays: number;
  /** Path of the second folder; null where there is none. */
  readonly second: string | null;
}

export const backupChoices = (db: Database.Database) =>
  valuesOf<BackupChoices>(db, 'backup.', { everyMinutes: 15, keepToday: 3, keepDays: 10, second: null });

/** Path of the second folder by what a library keeps; null where there is none, or nothing that can be read. */
export function secondFolderOf({
  settings,
}: {
  readonly settings: ReadonlyMap<string, string>;
}): string | null {
  try {
    const folder: unknown = JSON.parse(settings.get('backup.second') ?? 'null');
    return typeof folder === 'string' ? folder : null;
  } catch {
    return null;
  }
}

/** What the program has to tell about a library that was damaged, until it was read. */
export const recoveryNote = (db: Database.Database) =>
  valuesOf<{ readonly recovery: Recovery | null }>(db, 'note.', { recovery: null });

/** Workshops that never come back from a backup by themselves: they were forgotten, or taken off before a recovery. */
export const letGoNote = (db: Database.Database) =>
  valuesOf<{ readonly letGo: readonly Id[] }>(db, 'note.', { letGo: [] });

/** The edition of the model by which the phases on the start screen were worked out. */
export const summaryEditionNote = (db: Database.Database) =>
  valuesOf<{ readonly summaryEdition: number }>(db, 'note.', { summaryEdition: 1 });

/** Moment, ISO, of a backup at closing that could not be made; null where the last one was. */
export const failedBackupNote = (db: Database.Database) =>
  valuesOf<{ readonly failedBackup: string | null }>(db, 'note.', { failedBackup: null });

/** The same of notes that are not in a library. */
export function letGoOf({ settings }: { readonly settings: ReadonlyMap<string, string> }): Id[] {
  try {
    const ids: unknown = JSON.parse(settings.get('note.letGo') ?? '[]');
    return Array.isArray(ids) ? ids.map(String) : [];
  } catch {
    return [];
  }
}

/** What one restore did, to take it back. */
export interface RestoreDone {
  readonly id: Id;
  /** Moment that it was done, ISO. */
  readonly at: string;
  readonly workshops: readonly {
    readonly id: Id;
    readonly how: 'changed' | 'added' | 'same';
    /** Position in the history after it was changed. */
    readonly cursor: number;
  }[];
}

/** The last restores, newest last. */
export const restoreNote = (db: Database.Database) =>
  valuesOf<{ readonly restores: readonly RestoreDone[] }>(db, 'note.', { restores: [] });

/** Folders that copies of backups were put into and that are not looked after: former second folders, those of commands. */
export const elsewhereNote = (db: Database.Database) =>
  valuesOf<{ readonly elsewhere: readonly string[] }>(db, 'note.', { elsewhere: [] });

/** A file that was written of an imported one before there was a workshop; `of` is the imported file. */
export interface UnclaimedFile {
  readonly of: string;
  readonly size: number;
}

/** Those files by their paths, until a workshop is made of what was imported. */
export const unclaimedNote = (db: Database.Database) =>
  valuesOf<{ readonly unclaimed: Readonly<Record<string, UnclaimedFile>> }>(db, 'note.', { unclaimed: {} });
