/**
 * The library: opens it and keeps its one rule, that an edit is committed whole or not at all. Records, history row,
 * position and acknowledgement of an edit go into one transaction.
 */
import type Database from 'better-sqlite3';
import type { Committed, HistoryEntry, OpenedWorkshop, View } from '#shared/contract/types.ts';
import type { EditLabel } from '#shared/commands/command.ts';
import { applyDiff, EMPTY_DIFF, reversed } from '#shared/commands/diff.ts';
import type { Diff } from '#shared/commands/diff.ts';
import { brokenBy, brokenInvariant } from '#shared/commands/invariants.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { AnyRecord, Workshop } from '#shared/domain/records.ts';
import { metaOf, workshopOf } from '#shared/domain/workshop.ts';
import { translating } from './errors.ts';
import { settingTable } from './settings.ts';
import { parseDiff, workshopTable } from './workshops.ts';
import type { WorkshopRow } from './workshops.ts';

/** Steps sent with an opened workshop; older ones are asked for when undo gets there. */
const OPENED_STEPS = 200;
/** Workshops kept in memory for checking edits. */
const KEPT_OPEN = 3;

export interface CommitRequest {
  readonly workshopId: Id;
  readonly editId: Id;
  readonly revision: number;
  readonly kind: 'do' | 'undo' | 'redo';
  readonly label: EditLabel;
  readonly diff: Parameters<typeof parseDiff>[0];
}

/** What a commit did; `diff` is null where the edit was acknowledged before. */
export interface CommitResult extends Committed {
  readonly diff: Diff | null;
  readonly label: EditLabel;
}

export type Library = ReturnType<typeof createLibrary>;

export function createLibrary(db: Database.Database, file: string, now: () => Date) {
  const table = workshopTable(db);
  const settings = settingTable(db);
  const open = new Map<Id, Workshop>();

  function row(workshopId: Id): WorkshopRow {
    const found = table.get(workshopId);
    if (!found || found.removedAt !== null) throw new PhaseboardError('workshop.notFound');
    return found;
  }

  function load(workshopId: Id): Workshop {
    row(workshopId);
    const workshop = open.get(workshopId) ?? workshopOf(table.records(workshopId));
    keep(workshopId, workshop);
    return workshop;
  }

  function keep(workshopId: Id, workshop: Workshop): void {
    open.delete(workshopId);
    open.set(workshopId, workshop);
    const oldest = open.keys().next().value;
    if (open.size > KEPT_OPEN && oldest !== undefined) open.delete(oldest);
  }

  function headline(workshopId: Id, workshop: Workshop): void {
    const meta = metaOf(workshop);
    table.setHeadline(workshopId, meta.title, meta.client, meta.date);
  }

  /** The step that an undo or redo is about, checked against what the window believes it to be. */
  function stepFor(request: CommitRequest, cursor: number): { entry: HistoryEntry; diff: Diff } {
    const entry = table.step(request.workshopId, request.kind === 'undo' ? cursor : cursor + 1);
    if (!entry) throw new PhaseboardError('edit.conflict');
    const diff = request.kind === 'undo' ? reversed(entry.diff) : entry.diff;
    if (JSON.stringify(diff) !== JSON.stringify(parseDiff(request.diff)))
      throw new PhaseboardError('edit.conflict');
    return { entry, diff };
  }

  /** What a diff says was there before has to have been there: going back would bring in something else. */
  function requireTrue(workshop: Workshop, diff: Diff): void {
    for (const record of [...diff.removed, ...diff.updated.map(([from]) => from)]) {
      const there = workshop[record.type][record.id];
      if (JSON.stringify(there) !== JSON.stringify(record)) throw new PhaseboardError('edit.conflict');
    }
    for (const [from, to] of diff.updated) {
      if (from.type !== to.type || from.id !== to.id)
        throw new PhaseboardError('edit.invalid', { field: 'id' });
    }
  }

  function commit(request: CommitRequest): CommitResult {
    const { workshopId, editId, kind } = request;
    const repeated = table.acknowledged(editId);
    if (repeated) return { ...repeated, diff: null, label: request.label };

    const before = row(workshopId);
    if (before.revision !== request.revision) throw new PhaseboardError('edit.conflict');
    const step = kind === 'do' ? null : stepFor(request, before.cursor);
    const diff = step?.diff ?? parseDiff(request.diff);
    const label = step?.entry.label ?? request.label;
    const known = load(workshopId);
    requireTrue(known, diff);
    const workshop = applyDiff(known, diff);
    const broken = brokenBy(workshop, diff);
    if (broken) throw new PhaseboardError('edit.invalid', { field: broken });

    const revision = before.revision + 1;
    const cursor = before.cursor + (kind === 'undo' ? -1 : 1);
    const at = now().toISOString();
    db.transaction(() => {
      table.write(workshopId, diff);
      if (kind === 'do') table.addStep(workshopId, { seq: cursor, label, diff, at });
      if ([...diff.updated.map(([, to]) => to), ...diff.added].some((record) => record.type === 'workshop')) {
        headline(workshopId, workshop);
      }
      table.setPosition(workshopId, revision, cursor, at);
      table.acknowledge(workshopId, editId, revision, cursor, at);
    }).immediate();
    keep(workshopId, workshop);
    return { revision, cursor, at, diff, label };
  }

  return {
    settings,
    list: () => translating(file, () => table.list()),
    row: (workshopId: Id) => translating(file, () => row(workshopId)),
    load: (workshopId: Id) => translating(file, () => load(workshopId)),
    commit: (request: CommitRequest) => translating(file, () => commit(request)),
    setSummary: table.setSummary,

    /** Puts a workshop made elsewhere into the library, with its history where it has one. */
    insert(
      workshopId: Id,
      records: readonly AnyRecord[],
      past: { history: readonly HistoryEntry[]; cursor: number } = { history: [], cursor: 0 },
    ): void {
      const workshop = workshopOf(records);
      const broken = brokenInvariant(workshop);
      if (broken) throw new PhaseboardError('edit.invalid', { field: broken });
      const meta = metaOf(workshop);
      const createdAt = now().toISOString();
      translating(file, () =>
        db
          .transaction(() => {
            table.insert({
              id: workshopId,
              title: meta.title,
              client: meta.client,
              date: meta.date,
              createdAt,
            });
            table.write(workshopId, { ...EMPTY_DIFF, added: records });
            for (const entry of past.history) table.addStep(workshopId, entry);
            table.setPosition(workshopId, past.cursor, past.cursor, createdAt);
          })
          .immediate(),
      );
    },

    open(workshopId: Id): OpenedWorkshop {
      return translating(file, () => {
        const { revision, cursor } = row(workshopId);
        // Everything that can be redone, and the newest of what can be undone.
        const redo = table
          .history(workshopId, Number.MAX_SAFE_INTEGER, 1000)
          .filter((entry) => entry.seq > cursor);
        const undo = table.history(workshopId, cursor + 1, OPENED_STEPS);
        return {
          id: workshopId,
          records: Object.values(load(workshopId)).flatMap((rows) => Object.values(rows) as AnyRecord[]),
          revision,
          history: [...undo, ...redo],
          cursor,
          view: table.view(workshopId),
        };
      });
    },
    history: (workshopId: Id, before: number, limit: number) =>
      translating(file, () => {
        row(workshopId);
        return table.history(workshopId, before, limit);
      }),
    allHistory: (workshopId: Id) =>
      translating(file, () => table.history(workshopId, Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)),
    saveView: (workshopId: Id, view: View) =>
      translating(file, () => {
        row(workshopId);
        table.saveView(workshopId, view);
      }),
    setRemoved(workshopId: Id, removed: boolean): void {
      const found = translating(file, () =>
        table.setRemoved(workshopId, removed ? now().toISOString() : null),
      );
      if (!found) throw new PhaseboardError('workshop.notFound');
      open.delete(workshopId);
    },

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
