/**
 * Edits and moves along the history. Each is one transaction: records, step, position and acknowledgement together,
 * or nothing at all. Where two edits meet, the later one is applied to what the earlier one left: its command, and not
 * its diff, because only a command asks the rules again.
 */
import type Database from 'better-sqlite3';
import type { EditLabel } from '#shared/commands/command.ts';
import { applyDiff, diffBetween, fits, isEmpty, reversed } from '#shared/commands/diff.ts';
import type { Diff } from '#shared/commands/diff.ts';
import { brokenBy, brokenInvariant } from '#shared/commands/invariants.ts';
import { applyAnew } from '#shared/commands/recorded.ts';
import type { RecordedCommand } from '#shared/commands/recorded.ts';
import { requireRules } from '#shared/commands/rules/rules.ts';
import { positionBefore } from '#shared/contract/steps.ts';
import type { Committed } from '#shared/contract/types.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { AnyRecord, Workshop } from '#shared/domain/records.ts';
import { same } from '#shared/domain/same.ts';
import { metaOf, recordsOf, workshopOf } from '#shared/domain/workshop.ts';
import { parseDiff } from './history-rows.ts';
import type { HistoryTable } from './history-rows.ts';
import type { Shelf } from './shelf.ts';
import type { Snapshot } from './engagement.ts';
import type { SnapshotTable } from './snapshots.ts';
import { walkedBack, walkedOn } from './walk-steps.ts';
import type { StoredSnapshot } from './stored-engagement.ts';
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
  readonly command?: RecordedCommand | undefined;
}

/** A workshop in place of another; `unknown` and `snapshots` come along. */
export interface Replacement extends Change {
  readonly label: EditLabel;
  readonly records: readonly AnyRecord[];
  readonly unknown?: readonly UnknownRecord[];
  readonly snapshots?: readonly (Snapshot | StoredSnapshot)[];
}

/** What a commit did; `diff` is null where the edit was acknowledged before, or changes nothing. */
export interface CommitResult extends Omit<Committed, 'diff'> {
  readonly diff: Diff | null;
  /** What the command did to a later state than the one it was made on, in place of the diff that was sent. */
  readonly anew?: Diff;
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
  readonly newId: () => Id;
}

export function createCommits({ db, table, history, snapshots, shelf, now, newId }: Parts) {
  /**
   * The step that an undo or redo is about, whatever was done and taken back meanwhile: the one that stands at the
   * cursor has to be the one that the window means.
   */
  function stepFor({ workshopId, kind, ...request }: CommitRequest, { cursor, revision }: WorkshopRow) {
    const entry = kind === 'undo' ? history.step(workshopId, cursor) : history.stepAfter(workshopId, cursor);
    const diff = entry && (kind === 'undo' ? reversed(entry.diff) : entry.diff);
    if (!diff || !same(diff, parseDiff(request.diff)))
      throw new PhaseboardError(request.revision === revision ? 'edit.conflict' : 'edit.historyMoved');
    return { entry, diff };
  }

  /** The row that a change of the whole is made on; throws `edit.conflict` for a change of an older state. */
  function rowFor({ workshopId, revision }: Change): WorkshopRow {
    const row = shelf.row(workshopId);
    if (row.revision !== revision) throw new PhaseboardError('edit.conflict');
    return row;
  }

  interface Made {
    readonly diff: Diff;
    readonly label: EditLabel;
    readonly anew: boolean;
  }

  /** What an edit does: its diff where that was made on what is true, else its command. */
  function madeBy(
    { revision, label, command, ...request }: CommitRequest,
    row: WorkshopRow,
    there: Workshop,
  ): Made {
    if (row.revision === revision) {
      const diff = parseDiff(request.diff);
      if (diff.updated.some(([from, to]) => from.type !== to.type || from.id !== to.id))
        throw new PhaseboardError('edit.invalid', { field: 'id' });
      if (fits(there, diff)) return { diff, label, anew: false };
    }
    if (!command) throw new PhaseboardError('edit.conflict');
    return { ...applyAnew(there, command, newId), anew: true };
  }

  interface Done {
    readonly kind: CommitRequest['kind'];
    readonly cursor: number;
    readonly label: EditLabel;
    readonly diff: Diff;
    readonly workshop: Workshop;
  }

  /** Writes a checked change; the caller has a transaction open. */
  function store({ workshopId, editId }: Change, row: WorkshopRow, done: Done): CommitResult {
    const { kind, cursor, label, diff, workshop } = done;
    const revision = row.revision + 1;
    const at = now().toISOString();
    table.write(workshopId, diff);
    if (kind === 'do') history.addStep(workshopId, { seq: cursor, label, diff, at });
    if ([...diff.updated.map(([, to]) => to), ...diff.added].some((record) => record.type === 'workshop')) {
      table.setHeadline(workshopId, metaOf(workshop));
    }
    table.setPosition(workshopId, revision, cursor, at);
    table.acknowledge(workshopId, editId, revision, cursor, at);
    return { revision, cursor, at, diff, label, kind };
  }

  /** Does all of a change in one transaction, or nothing; what it makes of the workshop is at hand for the next. */
  function whole(
    workshopId: Id,
    work: () => { readonly result: CommitResult; readonly workshop: Workshop },
  ): CommitResult {
    const { result, workshop } = db.transaction(work).immediate();
    shelf.keep(workshopId, workshop);
    return result;
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
      const { workshopId, editId, kind } = request;
      const known = repeated(request, request.label, kind);
      if (known) return known;
      return whole(workshopId, () => {
        const row = shelf.row(workshopId);
        const there = shelf.load(workshopId);
        if (kind !== 'do') {
          const { entry, diff } = stepFor(request, row);
          const workshop = sound(there, diff);
          const cursor = kind === 'undo' ? positionBefore(entry) : entry.seq;
          const result = store(request, row, { kind, cursor, label: entry.label, diff, workshop });
          return { result, workshop };
        }
        const { diff, label, anew } = madeBy(request, row, there);
        if (isEmpty(diff)) {
          // What was wanted is so already; a repeat has to find it done.
          const { revision, cursor, editedAt: at } = row;
          table.acknowledge(workshopId, editId, revision, cursor, at);
          return { result: { revision, cursor, at, diff: null, anew: diff, label, kind }, workshop: there };
        }
        const workshop = sound(there, diff);
        requireRules(there, diff, workshop);
        const stored = store(request, row, { kind, cursor: row.cursor + 1, label, diff, workshop });
        return { result: anew ? { ...stored, anew: diff } : stored, workshop };
      });
    },

    /** Those of some edits that are in the library. */
    known: (editIds: readonly Id[]): Id[] => editIds.filter((editId) => table.acknowledged(editId) !== null),

    /** Goes to a point of the history: as many undos or redos as it takes, in one transaction. */
    jump(change: Change & { readonly to: number }): CommitResult {
      const { workshopId, to } = change;
      const kind = to < shelf.row(workshopId).cursor ? 'undo' : 'redo';
      const label = { key: 'jumped', params: {}, subjects: [] } as const;
      const known = repeated(change, label, kind);
      if (known) return known;
      return whole(workshopId, () => {
        const row = rowFor(change);
        const workshop = workshopOf(recordsAt(workshopId, to));
        requireWhole(workshop);
        const diff = diffBetween(shelf.load(workshopId), workshop);
        return { result: store(change, row, { kind, cursor: to, label, workshop, diff }), workshop };
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
      return whole(workshopId, () => {
        const row = rowFor(change);
        const workshop = workshopOf(records);
        requireWhole(workshop);
        const diff = diffBetween(shelf.load(workshopId), workshop);
        table.writeUnknown(workshopId, change.unknown ?? []);
        snapshots.addMissing(workshopId, change.snapshots ?? []);
        const { cursor, revision, editedAt: at } = row;
        const result: CommitResult = isEmpty(diff)
          ? { revision, cursor, at, diff: null, label, kind: 'do' }
          : store(change, row, { kind: 'do', cursor: cursor + 1, label, diff, workshop });
        return { result, workshop };
      });
    },
  };
}

/** What a diff makes of a workshop, checked; throws `edit.conflict`, `edit.invalid`. */
function sound(there: Workshop, diff: Diff): Workshop {
  const workshop = applyDiff(there, diff);
  const broken = brokenBy(workshop, diff);
  if (broken) throw new PhaseboardError('edit.invalid', { field: broken });
  return workshop;
}

function requireWhole(workshop: Workshop): void {
  const broken = brokenInvariant(workshop);
  if (broken) throw new PhaseboardError('edit.invalid', { field: broken });
}
