/** What the library says: changes of this window and of others, answers to what was sent, and all of it read anew. */
import { isEmpty } from '#shared/commands/diff.ts';
import type { Committed, OpenedWorkshop } from '#shared/contract/types.ts';
import type { Id } from '#shared/domain/fields.ts';
import { same } from '#shared/domain/same.ts';
import { changed, replayed } from './replay.ts';
import { confirmedBy } from './session-state.ts';
import type { Change, Pending, Session } from './session-state.ts';

/** The edit to be sent next; null where all are sent and answered. */
export const toSend = ({ pending }: Session): Pending | null =>
  pending.find(({ acknowledged }) => acknowledged === null) ?? null;

/** What is sent to the library for an edit: how it was shown here, and what was asked for. */
export function commitOf({ id }: Session, { editId, revision, wanted, label, diff }: Pending) {
  const command = wanted.kind === 'do' ? { command: wanted.recorded } : {};
  return { workshopId: id, editId, revision, kind: wanted.kind, label, diff, ...command };
}

/** The session that has sent an edit, once more where it had before. */
export function sending(session: Session, editId: Id): Session {
  return withEdit(session, editId, (edit) => ({
    ...edit,
    sent: { revision: edit.revision, diff: edit.diff, tries: (edit.sent?.tries ?? 0) + 1 },
  }));
}

/** It did not work this time and is tried again. */
export const failed = (session: Session): Session => ({ ...session, failing: true });

/** A change was heard of. Those that were heard of before change nothing. */
export function heard(session: Session, change: Change, newId: () => Id): Session {
  const { confirmed, ahead } = session;
  if (change.revision <= confirmed.revision) return session;
  const others = ahead.filter(({ revision }) => revision !== change.revision);
  const next = [...others, change].sort((a, b) => a.revision - b.revision);
  return advanced({ ...session, ahead: next }, newId);
}

/** An edit is in the library. */
export function acknowledged(session: Session, editId: Id, committed: Committed, newId: () => Id): Session {
  const edit = session.pending.find((each) => each.editId === editId);
  const going = { ...session, failing: false };
  if (!edit) return going;
  const { revision, cursor, at, diff: anew, label = edit.label } = committed;
  const { kind } = edit.wanted;
  const diff = anew ?? asSent(edit, revision);
  if (diff && !isEmpty(diff) && revision > session.confirmed.revision)
    return heard(going, { revision, cursor, at, diff, label, kind, editId }, newId);
  const known = withEdit(going, editId, (each) => ({ ...each, acknowledged: revision }));
  return advanced(known, newId);
}

/** What an edit did that was answered without saying so: what was sent, if no other try can have been the one. */
const asSent = ({ sent }: Pending, revision: number) =>
  sent?.tries === 1 && revision === sent.revision + 1 ? sent.diff : null;

/** The library will never take an edit; what was done on top of it stands for itself. */
export function refused(session: Session, editId: Id, newId: () => Id): Session {
  const pending = session.pending.filter((edit) => edit.editId !== editId);
  return replayed({ ...session, failing: false, pending }, newId);
}

/** The library was read anew; an answer that is older than what is known by now changes nothing. */
export function readAnew(session: Session, opened: OpenedWorkshop, newId: () => Id): Session {
  const { confirmed } = session;
  const there = new Set(opened.acknowledged);
  const pending = session.pending.filter(({ editId }) => !there.has(editId));
  const current = { ...session, stale: false };
  if (opened.revision < confirmed.revision) return current;
  const unmoved = opened.revision === confirmed.revision && pending.length === session.pending.length;
  if (unmoved && !session.stale) return advanced(current, newId);
  const ahead = session.ahead.filter(({ revision }) => revision > opened.revision);
  const next = { ...current, confirmed: confirmedBy(opened), pending, ahead };
  return advanced(replayed(next, newId), newId);
}

/** Takes over the changes that follow on what is confirmed; a gap that stays has to be read. */
function advanced(session: Session, newId: () => Id): Session {
  const [next, ...ahead] = session.ahead;
  if (next && next.revision === session.confirmed.revision + 1) {
    const taken = takenOver({ ...session, ahead }, next, newId);
    return taken ? advanced(taken, newId) : { ...session, ahead: [], stale: true };
  }
  const { confirmed, pending } = session;
  const open = pending.filter((edit) => edit.acknowledged === null || edit.acknowledged > confirmed.revision);
  const cleared = open.length < pending.length ? replayed({ ...session, pending: open }, newId) : session;
  const unknown = open.some((edit) => edit.acknowledged !== null);
  return next || unknown ? { ...cleared, stale: true } : cleared;
}

/** The session with one more change confirmed; null where it does not fit what was known. */
function takenOver(session: Session, change: Change, newId: () => Id): Session | null {
  const { confirmed, pending } = session;
  const { revision } = change;
  // Where steps lie that nobody sent to this window is not known after a jump.
  const stale = session.stale || change.label.key === 'jumped';
  const [first, ...rest] = pending;
  if (
    first?.editId === change.editId &&
    first.revision === confirmed.revision &&
    same(first.diff, change.diff)
  ) {
    // As it was shown: nothing on the screen moves.
    const above = rest.map((edit) => (edit.revision === confirmed.revision ? { ...edit, revision } : edit));
    return { ...session, stale, confirmed: { ...first.after, revision }, pending: above };
  }
  try {
    const next = { ...changed(confirmed, change), revision };
    const others = pending.filter(({ editId }) => editId !== change.editId);
    return replayed({ ...session, stale, confirmed: next, pending: others }, newId);
  } catch {
    return null;
  }
}

function withEdit(session: Session, editId: Id, change: (edit: Pending) => Pending): Session {
  const pending = session.pending.map((edit) => (edit.editId === editId ? change(edit) : edit));
  return { ...session, pending };
}
