/**
 * One window's session with a workshop, as a value: what the library is known to hold (`confirmed`), what this window
 * did on top of it and is not known to be there yet (`pending`), and with that what is shown. Pure: nothing here calls,
 * waits or draws.
 */
import type { EditLabel } from '#shared/commands/command.ts';
import type { Diff } from '#shared/commands/diff.ts';
import type { RecordedCommand } from '#shared/commands/recorded.ts';
import type { CoreEvent, HistoryEntry, OpenedWorkshop } from '#shared/contract/types.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { workshopOf } from '#shared/domain/workshop.ts';

/** A step that knows which edit made it, where the window heard of that. */
export interface Step extends HistoryEntry {
  readonly editId?: Id;
}

/** A workshop at a position of its history. */
export interface Position {
  readonly workshop: Workshop;
  /** Steps known to the window, oldest first; those after `cursor` can be redone. */
  readonly history: readonly Step[];
  /** Seq of the last step in effect. */
  readonly cursor: number;
}

export interface Confirmed extends Position {
  readonly revision: number;
}

/** What a person asked for: something new, or a certain step taken back or done again. */
export type Wanted =
  | { readonly kind: 'do'; readonly recorded: RecordedCommand }
  | { readonly kind: 'undo' | 'redo'; readonly step: Step };

/** An edit of this window that is not known to be in the library. */
export interface Pending {
  readonly editId: Id;
  /** Moment of the edit, ISO. */
  readonly at: string;
  readonly wanted: Wanted;
  readonly label: EditLabel;
  /** What it did where it was last applied: on `revision`, and on all pending edits before it. */
  readonly diff: Diff;
  readonly revision: number;
  /** What is shown with it; without it where it fits no more, which the library then says as well. */
  readonly after: Position;
  /** Where it was sent from; `tries` above one leave open which of them arrived. */
  readonly sent: { readonly revision: number; readonly diff: Diff; readonly tries: number } | null;
  /** Revision at which the library has it, while the window does not know what it did there. */
  readonly acknowledged: number | null;
}

/** A change of the workshop that the core told of, whoever made it. */
export type Change = Omit<Extract<CoreEvent, { type: 'workshop.changed' }>, 'type' | 'workshopId'>;

export interface Session {
  readonly id: Id;
  /** Tells this opening from every other: a late answer to another one is ignored. */
  readonly opening: Id;
  readonly confirmed: Confirmed;
  readonly pending: readonly Pending[];
  /** Changes that were heard of before one that lies before them. */
  readonly ahead: readonly Change[];
  /** True where the library has to be read to know what is true. */
  readonly stale: boolean;
  /** True while the first pending edit is tried again. */
  readonly failing: boolean;
}

/** The session with a workshop that was just opened. */
export function sessionOf(opened: OpenedWorkshop, opening: Id): Session {
  return {
    id: opened.id,
    opening,
    confirmed: confirmedBy(opened),
    pending: [],
    ahead: [],
    stale: false,
    failing: false,
  };
}

export function confirmedBy({ records, revision, history, cursor }: OpenedWorkshop): Confirmed {
  return { workshop: workshopOf(records), revision, history, cursor };
}

/** What the window shows: the library's state with everything that is under way. */
export const shownBy = ({ confirmed, pending }: Session): Position => pending.at(-1)?.after ?? confirmed;

/** Saved: nothing is pending. Waiting: something is, and is tried again. */
export type Saving = 'saved' | 'saving' | 'waiting';

export function savingOf({ pending, failing }: Session): Saving {
  if (pending.length === 0) return 'saved';
  return failing ? 'waiting' : 'saving';
}
