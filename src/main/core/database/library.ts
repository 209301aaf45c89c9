/**
 * The library: opens it and keeps its one rule, that an edit is committed whole or not at all. Records, history row,
 * position and acknowledgement of an edit go into one transaction.
 */
import { randomUUID } from 'node:crypto';
import type Database from 'better-sqlite3';
import { payrollOf } from '#shared/analysis/headcount.ts';
import { brokenInvariant } from '#shared/commands/invariants.ts';
import type { OpenedWorkshop, View } from '#shared/contract/types.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { AnyRecord } from '#shared/domain/records.ts';
import { recordsOf, workshopOf } from '#shared/domain/workshop.ts';
import { createCommits } from './commits.ts';
import { translating } from './database-errors.ts';
import { eraseWorkshop, copyLibrary } from './copy.ts';
import { historyTable } from './history-rows.ts';
import { notesIn, putNotes } from './notes.ts';
import type { Notes } from './notes.ts';
import {
  backupChoices,
  elsewhereNote,
  failedBackupNote,
  summaryEditionNote,
  letGoNote,
  recoveryNote,
  restoreNote,
  settingTable,
  templateTable,
  unclaimedNote,
} from './settings.ts';
import { createShelf } from './shelf.ts';
import { snapshotTable } from './snapshots.ts';
import type { Engagement, Moments } from './engagement.ts';
import { squashHistory } from './squash.ts';
import { storedOf } from './stored-engagement.ts';
import type { StoredEngagement } from './stored-engagement.ts';
import { workshopTable } from './workshops.ts';
import { writtenFileTable } from './written-files.ts';

/** Steps sent with an opened workshop; older ones are asked for when undo gets there. */
const OPENED_STEPS = 200;
/** Bytes of what they did, stored; a step that copied a scenario of thousands takes a megabyte by itself. */
const OPENED_BYTES = 2 * 1024 * 1024;

export type Library = ReturnType<typeof createLibrary>;

export function createLibrary(
  db: Database.Database,
  file: string,
  now: () => Date,
  newId: () => Id = randomUUID,
) {
  const table = workshopTable(db);
  const history = historyTable(db);
  const snapshots = snapshotTable(db);
  const written = writtenFileTable(db);
  const settings = settingTable(db);
  const shelf = createShelf(table);
  const commits = createCommits({ db, table, history, snapshots, shelf, now, newId });
  const squashed = new Set<Id>();
  let changes = 0;

  /** Runs a change of the library; what SQLite throws comes out in words that a person can act on. */
  function changing<T>(action: () => T): T {
    const result = translating(file, action);
    changes += 1;
    return result;
  }
  const reading = <T>(action: () => T): T => translating(file, action);
  const moment = () => now().toISOString();
  const need = (found: boolean, code: 'workshop.notFound' | 'history.noPoint') => {
    if (!found) throw new PhaseboardError(code);
  };

  /** Once in a run, before any window knows the steps. */
  function squashOnce(workshopId: Id, cursor: number): void {
    if (squashed.has(workshopId)) return;
    squashed.add(workshopId);
    try {
      squashHistory(db, history, workshopId, cursor);
    } catch {
      // A history that cannot be made smaller, on a full disk say, is no reason not to open the workshop.
    }
  }

  function bring(workshopId: Id, held: StoredEngagement, moments: Moments | null = null): void {
    const { title, client, date } = held.facts;
    const { createdAt, editedAt } = moments ?? sameMoment(moment());
    const engagement = held.engagement ?? workshopId;
    changing(() =>
      db
        .transaction(() => {
          table.insert({ id: workshopId, title, client, date, createdAt, engagement });
          table.bring(workshopId, held.records);
          table.writeUnknown(workshopId, held.unknown);
          history.bring(workshopId, held.history);
          snapshots.addMissing(workshopId, held.snapshots);
          table.setPosition(workshopId, held.cursor, held.cursor, editedAt);
        })
        .immediate(),
    );
  }

  return {
    file,
    settings,
    templates: templateTable(db),
    backupSettings: backupChoices(db),
    recovery: recoveryNote(db),
    /** Settings of every kind and written files, as a whole. */
    notes: {
      all: () => reading(() => notesIn(db)),
      put: (notes: Notes) => changing(() => putNotes(db, notes)),
    },
    letGo: letGoNote(db),
    elsewhere: elsewhereNote(db),
    restores: restoreNote(db),
    unclaimed: unclaimedNote(db),
    failedBackup: failedBackupNote(db),
    /** Copies the whole library while it is worked on; throws what the disk says. */
    copyTo: (path: string): Promise<void> => copyLibrary(db, path),
    /** Grows with every change of a workshop; views and settings do not count. */
    changes: () => changes,
    list: () => reading(() => table.list()),
    /** Those that were taken off the list as well. */
    allRows: () => reading(() => table.all()),
    sameEngagement: (engagement: Id) => reading(() => table.sameEngagement(engagement)),
    row: (workshopId: Id) => reading(() => shelf.row(workshopId)),
    /** The row of a workshop that may have been taken off the list; null where there is none. */
    anyRow: (workshopId: Id) => reading(() => table.get(workshopId)),
    load: (workshopId: Id) => reading(() => shelf.load(workshopId)),
    commit: (request: Parameters<typeof commits.commit>[0]) => changing(() => commits.commit(request)),
    jump: (request: Parameters<typeof commits.jump>[0]) => changing(() => commits.jump(request)),
    replace: (request: Parameters<typeof commits.replace>[0]) => changing(() => commits.replace(request)),
    recordsAt: (workshopId: Id, seq: number) => reading(() => commits.recordsAt(workshopId, seq)),
    setSummary: table.setSummary,
    summaryEdition: summaryEditionNote(db),
    outdateSummaries: table.outdateSummaries,

    /**
     * Puts a workshop made elsewhere into the library, with its history where it has one; made and edited now, where
     * nothing else is said.
     */
    insert(
      workshopId: Id,
      records: readonly AnyRecord[],
      past: Omit<Engagement, 'records'> = { history: [], cursor: 0 },
      moments: Moments | null = null,
    ): void {
      const broken = brokenInvariant(workshopOf(records));
      if (broken) throw new PhaseboardError('edit.invalid', { field: broken });
      bring(workshopId, storedOf({ ...past, records }), moments);
    },
    /** The same for one that was checked, in the form in which it is stored. */
    bring,

    open(workshopId: Id, editIds?: readonly Id[]): OpenedWorkshop {
      return reading(() => {
        const { revision, cursor } = shelf.row(workshopId);
        squashOnce(workshopId, cursor);
        // Everything that can be redone, and the newest of what can be undone.
        const redo = history.undone(workshopId, cursor);
        const undo = history.page(
          workshopId,
          cursor + 1,
          history.within(workshopId, cursor + 1, OPENED_STEPS, OPENED_BYTES),
        );
        return {
          id: workshopId,
          records: recordsOf(shelf.load(workshopId)),
          revision,
          history: [...undo, ...redo],
          cursor,
          view: table.view(workshopId),
          ...(editIds && { acknowledged: commits.known(editIds) }),
        };
      });
    },

    history: (workshopId: Id, before: number, limit: number) =>
      reading(() => {
        shelf.row(workshopId);
        return history.page(workshopId, before, history.within(workshopId, before, limit, OPENED_BYTES));
      }),
    historyLines: (workshopId: Id, before: number, limit: number) =>
      reading(() => {
        shelf.row(workshopId);
        return history.lines(workshopId, before, limit);
      }),

    /** Everything that goes into the file of a workshop. */
    engagement: (workshopId: Id): Engagement =>
      reading(() => {
        const { cursor, engagement } = shelf.row(workshopId);
        return {
          records: recordsOf(shelf.load(workshopId)),
          history: history.page(workshopId, Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
          cursor,
          snapshots: snapshots.list(workshopId).map((line) => ({
            ...line,
            records: snapshots.records(workshopId, line.id) ?? [],
          })),
          unknown: table.unknownRecords(workshopId),
          engagement,
        };
      }),

    snapshots: {
      list: (workshopId: Id) =>
        reading(() => {
          shelf.row(workshopId);
          return snapshots.list(workshopId);
        }),
      /** Keeps the workshop as it is now under a name. */
      add: (workshopId: Id, id: Id, name: string) =>
        changing(() => {
          const { cursor } = shelf.row(workshopId);
          const workshop = shelf.load(workshopId);
          const people = payrollOf(workshop);
          const line = { id, name, at: moment(), seq: cursor, people };
          snapshots.add(workshopId, { ...line, records: recordsOf(workshop) });
          return line;
        }),
      rename: (workshopId: Id, id: Id, name: string) =>
        changing(() => need(snapshots.rename(workshopId, id, name), 'history.noPoint')),
      setRemoved: (workshopId: Id, id: Id, removed: boolean) =>
        changing(() =>
          need(snapshots.setRemoved(workshopId, id, removed ? moment() : null), 'history.noPoint'),
        ),
      records: (workshopId: Id, id: Id): AnyRecord[] =>
        reading(() => {
          const records = snapshots.records(workshopId, id);
          if (!records) throw new PhaseboardError('history.noPoint');
          return records;
        }),
    },

    written: {
      /** Remembers a file that was written for a workshop. */
      note: (workshopId: Id, path: string, size: number) =>
        reading(() => written.note(workshopId, path, moment(), size)),
      list: (workshopId: Id) => reading(() => written.list(workshopId)),
      /** Paths of all files, whoever they belong to. */
      paths: () => reading(() => written.paths()),
      drop: (workshopId: Id, path: string) => reading(() => written.drop(workshopId, path)),
      dropOthers: (workshopId: Id | null, path: string) =>
        reading(() => written.dropOthers(workshopId, path)),
    },

    saveView: (workshopId: Id, view: View) =>
      reading(() => {
        shelf.row(workshopId);
        table.saveView(workshopId, view);
      }),
    setRemoved(workshopId: Id, removed: boolean): void {
      changing(() => need(table.setRemoved(workshopId, removed ? moment() : null), 'workshop.notFound'));
      shelf.drop(workshopId);
    },
    /** Several changes as one: all of them are made, or none. */
    together<T>(work: () => T): T {
      try {
        return changing(() => db.transaction(work).immediate());
      } catch (error) {
        // What is at hand may have been changed already.
        shelf.clear();
        throw error;
      }
    },
    /** Takes a workshop out with everything that belongs to it, down to the bytes. */
    erase(workshopId: Id): void {
      changing(() => eraseWorkshop(db, workshopId));
      shelf.drop(workshopId);
    },

    sqliteVersion: (): string => String(db.prepare('SELECT sqlite_version()').pluck().get()),
    /** SQLite's own check of the whole file: an empty list says that it is sound. */
    integrity(): string[] {
      const rows = db.pragma('quick_check') as { quick_check: string }[];
      return rows.map((entry) => entry.quick_check).filter((line) => line !== 'ok');
    },
    close(): void {
      db.close();
    },
  };
}

const sameMoment = (at: string): Moments => ({ createdAt: at, editedAt: at });
