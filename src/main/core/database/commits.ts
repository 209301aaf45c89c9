/**
 * Edits and moves along the history. Each is one transaction: records, step, position and acknowledgement together,
 * or nothing at all.
 */
import type Database from 'better-sqlite3';
import type { EditLabel } from '#shared/commands/command.ts';
import { applyDiff, diffBetween, isEmpty, reversed } from '#shared/commands/diff.ts';
import type { Diff } from '#shared/commands/diff.ts';
import { brokenBy, brokenInvariant } from '#shared/commands/invariants.ts';
import { positionBefore } from '#shared/contract/steps.ts';
import type { Committed, HistoryEntry } from '#shared/contract/types.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { AnyRecord, Workshop } from '#shared/domain/records.ts';
import { metaOf, recordsOf, workshopOf } from '#shared/domain/workshop.ts';
import { parseDiff } from './history-rows.ts';
import type { HistoryTable } from './history-rows.ts';
import type { Shelf } from './shelf.ts';
import type { Snapshot, SnapshotTable } from './snapshots.ts';
import { walkedBack, walkedOn } from './walk-steps.ts';
import type { UnknownRecord, WorkshopRow, WorkshopTable } from './workshops.ts';

/** What every change of a workshop says about itself. */
export interface Change {
  readonly workshopId: Id;
  /** A repeated id is acknowledged, not applied twice. */
  readonly editId: Id;
  /** Revision that the change was made on. */
  readonly revision: number;
}

export interface CommitRequest extends Change {
  readonly kind: 'do' | 'undo' | 'redo';
  readonly label: EditLabel;
  readonly diff: Parameters<typeof parseDiff>[0];
}

/** A workshop in place of another; `unknown` and `snapshots` come along. */
export interface Replacement extends Change {
  readonly label: EditLabel;
  readonly records: readonly AnyRecord[];
  readonly unknown?: readonly UnknownRecord[];
  readonly snapshots?: readonly Snapshot[];
}

/** What a commit did; `diff` is null where the edit was acknowledged before, or changes nothing. */
export interface CommitResult extends Committed {
  readonly diff: Diff | null;
  readonly label: EditLabel;
  readonly kind: CommitRequest['kind'];
}

interface Parts {
  readonly db: Database.Database;
  readonly table: WorkshopTable;
  readonly history: HistoryTable;
  readonly snapshots: SnapshotTable;
  readonly shelf: Shelf;
  readonly now: () => Date;
}

export function createCommits({ db, table, history, snapshots, shelf, now }: Parts) {
  /** The step that an undo or redo is about, checked against what the window believes it to be. */
  function stepFor(request: CommitRequest, cursor: number): { entry: HistoryEntry; diff: Diff } {
    const { workshopId, kind } = request;
    const entry = kind === 'undo' ? history.step(workshopId, cursor) : history.stepAfter(workshopId, cursor);
    if (!entry) throw new PhaseboardError('edit.conflict');
    const diff = kind === 'undo' ? reversed(entry.diff) : entry.diff;
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

  /** The row that a change is made on; throws `edit.conflict` for a change of an older state. */
  function rowFor({ workshopId, revision }: Change): WorkshopRow {
    const row = shelf.row(workshopId);
    if (row.revision !== revision) throw new PhaseboardError('edit.conflict');
    return row;
  }

  interface Done {
    readonly kind: CommitRequest['kind'];
    readonly cursor: number;
    readonly label: EditLabel;
    readonly diff: Diff;
    readonly workshop: Workshop;
  }

  /** Writes a checked change, and in the same transaction what `along` writes. */
  function store(
    { workshopId, editId, revision: before }: Change,
    done: Done,
    along: () => void = () => undefined,
  ): CommitResult {
    const { kind, cursor, label, diff, workshop } = done;
    const revision = before + 1;
    const at = now().toISOString();
    db.transaction(() => {
      table.write(workshopId, diff);
      if (kind === 'do') history.addStep(workshopId, { seq: cursor, label, diff, at });
      if ([...diff.updated.map(([, to]) => to), ...diff.added].some((record) => record.type === 'workshop')) {
        table.setHeadline(workshopId, metaOf(workshop));
      }
      table.setPosition(workshopId, revision, cursor, at);
      table.acknowledge(workshopId, editId, revision, cursor, at);
      along();
    }).immediate();
    shelf.keep(workshopId, workshop);
    return { revision, cursor, at, diff, label, kind };
  }

  function repeated({ editId }: Change, label: EditLabel, kind: CommitRequest['kind']): CommitResult | null {
    const known = table.acknowledged(editId);
    return known && { ...known, diff: null, label, kind };
  }

  /** Records of a workshop as they were at a point of its history. Throws `history.noPoint`. */
  function recordsAt(workshopId: Id, seq: number): AnyRecord[] {
    const { cursor } = shelf.row(workshopId);
    if (!history.isPosition(workshopId, seq)) throw new PhaseboardError('history.noPoint');
    const records = recordsOf(shelf.load(workshopId));
    return seq <= cursor
      ? walkedBack(records, history.diffs(workshopId, seq, cursor, 'DESC'))
      : walkedOn(records, history.diffs(workshopId, cursor, seq, 'ASC'));
  }

  return {
    recordsAt,

    commit(request: CommitRequest): CommitResult {
      const { workshopId, kind } = request;
      const known = repeated(request, request.label, kind);
      if (known) return known;
      const { cursor: before } = rowFor(request);
      const step = kind === 'do' ? null : stepFor(request, before);
      const diff = step?.diff ?? parseDiff(request.diff);
      const label = step?.entry.label ?? request.label;
      const there = shelf.load(workshopId);
      requireTrue(there, diff);
      const workshop = applyDiff(there, diff);
      const broken = brokenBy(workshop, diff);
      if (broken) throw new PhaseboardError('edit.invalid', { field: broken });
      const cursor =
        kind === 'do' ? before + 1 : kind === 'undo' ? positionBefore(step!.entry) : step!.entry.seq;
      return store(request, { kind, cursor, label, diff, workshop });
    },

    /** Goes to a point of the history: as many undos or redos as it takes, in one transaction. */
    jump(change: Change & { readonly to: number }): CommitResult {
      const { workshopId, to } = change;
      const { cursor } = shelf.row(workshopId);
      const kind = to < cursor ? 'undo' : 'redo';
      const label = { key: 'jumped', params: {}, subjects: [] } as const;
      const known = repeated(change, label, kind);
      if (known) return known;
      rowFor(change);
      const workshop = workshopOf(recordsAt(workshopId, to));
      const broken = brokenInvariant(workshop);
      if (broken) throw new PhaseboardError('edit.invalid', { field: broken });
      return store(change, {
        kind,
        cursor: to,
        label,
        workshop,
        diff: diffBetween(shelf.load(workshopId), workshop),
      });
    },

    /**
     * Makes the workshop what `records` say, as an edit that can be undone. Records that only newer programs know and
     * snapshots are added to those that are there, and stay when the edit is undone.
     */
    replace(change: Replacement): CommitResult {
      const { workshopId, label, records } = change;
      const known = repeated(change, label, 'do');
      if (known) return known;
      const { cursor, revision, editedAt } = rowFor(change);
      const workshop = workshopOf(records);
      const broken = brokenInvariant(workshop);
      if (broken) throw new PhaseboardError('edit.invalid', { field: broken });
      const diff = diffBetween(shelf.load(workshopId), workshop);
      const along = () => {
        table.writeUnknown(workshopId, change.unknown ?? []);
        snapshots.addMissing(workshopId, change.snapshots ?? []);
      };
      if (isEmpty(diff)) {
        db.transaction(along).immediate();
        return { revision, cursor, at: editedAt, diff: null, label, kind: 'do' };
      }
      return store(change, { kind: 'do', cursor: cursor + 1, label, diff, workshop }, along);
    },
  };
}
