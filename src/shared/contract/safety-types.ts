/** What crosses between renderer and core about history, snapshots, backups and forgetting. */
import type { Id } from '../domain/fields.ts';
import type { AnyRecord } from '../domain/records.ts';
import type { PhaseNumber } from '../domain/workshop-meta.ts';

/** A state of a workshop that was given a name. */
export interface SnapshotLine {
  readonly id: Id;
  readonly name: string;
  /** Moment that it was made, ISO. */
  readonly at: string;
  /** Position in the history at that moment. */
  readonly seq: number;
  readonly people: number;
}

/** A workshop at another time than now. */
export interface StateAt {
  readonly records: readonly AnyRecord[];
}

/** What a `.phaseboard` file holds, in a few words. */
export interface InspectedFile {
  readonly name: string;
  readonly title: string;
  readonly client: string;
  readonly people: number;
  /** Moment of its last edit, ISO; null where it has none. */
  readonly editedAt: string | null;
  readonly snapshots: number;
  /** The same engagement in the library, newest edit first. */
  readonly existing: readonly { readonly id: Id; readonly title: string; readonly editedAt: string }[];
}

/** A workshop as a copy of the library knows it. */
export interface CopiedWorkshop {
  readonly id: Id;
  readonly title: string;
  readonly client: string;
  readonly date: string | null;
  readonly editedAt: string;
  readonly people: number;
  readonly phase: PhaseNumber | null;
  readonly betweenWith: PhaseNumber | null;
}

export const BACKUP_REASONS = ['timed', 'closing', 'manual', 'restore', 'replace', 'migration'] as const;
export type BackupReason = (typeof BACKUP_REASONS)[number];

/** A copy of the library. */
export interface BackupLine {
  readonly id: string;
  /** Moment that it was made, ISO. */
  readonly at: string;
  readonly reason: BackupReason;
  /** Bytes. */
  readonly size: number;
  /** On this computer, or in the second folder. */
  readonly place: 'here' | 'second';
  /** False where it was damaged since; it is kept, and of no use. */
  readonly sound: boolean;
  readonly workshops: readonly CopiedWorkshop[];
}

export interface BackupSettings {
  /** Minutes between two backups while there are changes. */
  readonly everyMinutes: number;
  readonly keepToday: number;
  readonly keepDays: number;
  /** A folder elsewhere, a stick say, that gets each backup too. */
  readonly second: { readonly name: string; readonly reachable: boolean } | null;
}

/** What restoring did, workshop by workshop. */
export interface Restored {
  /** For undoing it, also after a restart. */
  readonly restoreId: Id;
  readonly workshops: readonly {
    readonly id: Id;
    readonly title: string;
    readonly how: 'changed' | 'added' | 'same';
  }[];
}

/** A restore that can be taken back. */
export interface LastRestore {
  readonly restoreId: Id;
  /** Moment that it was done, ISO. */
  readonly at: string;
  /** Workshops that it changed or brought back. */
  readonly count: number;
}

/** What became of a library that was damaged, was not there, or had lost its newest edits. */
export interface Recovery {
  readonly at: string;
  /** `older`: workshops are missing, or older than in a backup. */
  readonly cause: 'damaged' | 'missing' | 'older';
  /** Folder of what was there, untouched; null where there was nothing. */
  readonly keptIn: string | null;
  readonly workshops: readonly {
    readonly title: string;
    readonly client: string;
    /**
     * Whole from the library itself; without its history; from a backup; a part of its records; nothing; or as it is in
     * the library, although a backup is newer.
     */
    readonly from: 'library' | 'withoutHistory' | 'backup' | 'part' | 'nothing' | 'older';
    /** Moment of the backup, ISO; null where none was used. */
    readonly backupAt: string | null;
  }[];
}

/** What forgetting a client would take away, or took away. */
export interface Forgetting {
  readonly title: string;
  readonly client: string;
  /** Backups that hold the workshop. */
  readonly backups: number;
  readonly snapshots: number;
  readonly steps: number;
  /** Files that were written for it and are where they were written. */
  readonly files: readonly string[];
  /** What holds its data and cannot be reached from here. */
  readonly unreached: readonly {
    readonly what:
      'movedFile' | 'secondFolder' | 'damagedLibrary' | 'backup' | 'file' | 'downloads' | 'browser';
    readonly name: string;
  }[];
}
