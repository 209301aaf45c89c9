/** What a person does in this window: shown at once, and pending until the library has it. */
import type { Command } from '#shared/commands/command.ts';
import { isEmpty, reversed } from '#shared/commands/diff.ts';
import { applyAnew, record } from '#shared/commands/recorded.ts';
import type { RecordedCommand } from '#shared/commands/recorded.ts';
import { stepToRedo, stepToUndo } from '#shared/contract/steps.ts';
import type { HistoryEntry } from '#shared/contract/types.ts';
import type { Id } from '#shared/domain/fields.ts';
import { moved, replayed, stepped } from './replay.ts';
import { shownBy } from './session-state.ts';
import type { Pending, Session, Step } from './session-state.ts';

/** What an edit needs from the world. */
export interface EditContext {
  readonly newId: () => Id;
  /** Moment of the edit, ISO. */
  readonly at: string;
}

interface Did {
  readonly session: Session;
  /** The edit as it was taken up; null where it changes nothing. */
  readonly edit: Pending | null;
}

/** Does a command. Throws what `apply` throws, and changes nothing then. */
export function did(session: Session, command: Command, { newId, at }: EditContext): Did {
  const below = shownBy(session);
  const { diff, label, recorded } = record(below.workshop, command, newId);
  if (isEmpty(diff)) return { session, edit: null };
  const editId = newId();
  const after = stepped(below, { diff, label, at, editId });
  return taken(session, { editId, at, wanted: { kind: 'do', recorded }, label, diff, after });
}

/** Does an edit again that was lost, with the ids that it made. Throws what `apply` throws, and changes nothing then. */
export function didAgain(session: Session, recorded: RecordedCommand, { newId, at }: EditContext): Did {
  const below = shownBy(session);
  const again = applyAnew(below.workshop, recorded, newId);
  if (isEmpty(again.diff)) return { session, edit: null };
  const { diff, label } = again;
  const editId = newId();
  const after = stepped(below, { diff, label, at, editId });
  return taken(session, { editId, at, wanted: { kind: 'do', recorded: again.recorded }, label, diff, after });
}

/** Takes the last step back; no edit where there is none, or where it is not known (`lacksOlder`). */
export const undid = (session: Session, context: EditContext): Did =>
  went(session, 'undo', stepToUndo(shownBy(session).history, shownBy(session).cursor), context);

/** Does the step again that was taken back last. */
export const redid = (session: Session, context: EditContext): Did =>
  went(session, 'redo', stepToRedo(shownBy(session).history, shownBy(session).cursor), context);

function went(
  session: Session,
  kind: 'undo' | 'redo',
  step: Step | undefined,
  { newId, at }: EditContext,
): Did {
  if (!step) return { session, edit: null };
  const diff = kind === 'undo' ? reversed(step.diff) : step.diff;
  const after = moved(shownBy(session), kind, step);
  return taken(session, { editId: newId(), at, wanted: { kind, step }, label: step.label, diff, after });
}

function taken(session: Session, made: Omit<Pending, 'revision' | 'sent' | 'acknowledged'>): Did {
  const edit: Pending = { ...made, revision: session.confirmed.revision, sent: null, acknowledged: null };
  return { session: { ...session, pending: [...session.pending, edit] }, edit };
}

/** Whether there is a step to take back that the window does not know. */
export function lacksOlder(session: Session): boolean {
  const { history, cursor } = shownBy(session);
  return cursor > 0 && stepToUndo(history, cursor) === undefined;
}

/** The session that knows older steps as well. */
export function withOlder(session: Session, older: readonly HistoryEntry[], newId: () => Id): Session {
  const { confirmed } = session;
  const oldest = confirmed.history[0]?.seq ?? Infinity;
  const history = [...older.filter(({ seq }) => seq < oldest), ...confirmed.history];
  return replayed({ ...session, confirmed: { ...confirmed, history } }, newId);
}
