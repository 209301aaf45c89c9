/** Putting pending edits on top of a state: once when they are made, and again when the state below them changes. */
import { applyDiff, isEmpty, reversed } from '#shared/commands/diff.ts';
import type { Diff } from '#shared/commands/diff.ts';
import { applyAnew } from '#shared/commands/recorded.ts';
import { positionBefore, stepToRedo, stepToUndo } from '#shared/contract/steps.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import type { Id } from '#shared/domain/fields.ts';
import { same } from '#shared/domain/same.ts';
import type { Change, Pending, Position, Session, Step } from './session-state.ts';

/** The revision of an edit that fits on no known state: the library applies its command, and says why not. */
const NOWHERE = -1;

/** The session with its pending edits on top of what is confirmed by now. */
export function replayed(session: Session, newId: () => Id): Session {
  let below: Position = session.confirmed;
  const pending = session.pending.map((edit) => {
    const next = onTop(edit, below, session.confirmed.revision, newId);
    below = next.after;
    return next;
  });
  return { ...session, pending };
}

/** An edit on top of a state. One that does not fit stays, without effect: only the library refuses. */
function onTop(edit: Pending, below: Position, revision: number, newId: () => Id): Pending {
  const { wanted, editId, at } = edit;
  try {
    if (wanted.kind === 'do') {
      const { diff, label, recorded } = applyAnew(below.workshop, wanted.recorded, newId);
      const after = isEmpty(diff) ? below : stepped(below, { diff, label, at, editId });
      return { ...edit, wanted: { kind: 'do', recorded }, label, diff, revision, after };
    }
    const step = requireStep(below, wanted.kind, wanted.step);
    const diff = wanted.kind === 'undo' ? reversed(step.diff) : step.diff;
    return { ...edit, label: step.label, diff, revision, after: moved(below, wanted.kind, step) };
  } catch {
    return { ...edit, revision: NOWHERE, after: below };
  }
}

/** The state with one more step at its end. */
export function stepped(below: Position, step: Omit<Step, 'seq'>): Position {
  const seq = below.cursor + 1;
  return {
    workshop: applyDiff(below.workshop, step.diff),
    history: [...below.history.filter((each) => each.seq < seq), { ...step, seq }],
    cursor: seq,
  };
}

/** The state with a step taken back, or done again. */
export function moved(below: Position, kind: 'undo' | 'redo', step: Step): Position {
  return kind === 'undo'
    ? withMove(below, reversed(step.diff), positionBefore(step))
    : withMove(below, step.diff, step.seq);
}

const withMove = ({ workshop, history }: Position, diff: Diff, cursor: number): Position => ({
  workshop: applyDiff(workshop, diff),
  history,
  cursor,
});

/** The state after a change that the library made; throws `edit.conflict` where it does not fit. */
export function changed(below: Position, { kind, diff, label, at, editId, cursor }: Change): Position {
  if (kind !== 'do') return withMove(below, diff, cursor);
  const before = { ...below, cursor: cursor - 1 };
  return stepped(before, { diff, label, at, editId });
}

/** The step that stands there to be taken back or done again; throws `edit.historyMoved` where it is another. */
function requireStep({ history, cursor }: Position, kind: 'undo' | 'redo', wanted: Step): Step {
  const step = kind === 'undo' ? stepToUndo(history, cursor) : stepToRedo(history, cursor);
  if (!step || !isSame(step, wanted)) throw new PhaseboardError('edit.historyMoved');
  return step;
}

const isSame = (a: Step, b: Step): boolean =>
  a === b || (a.editId !== undefined && a.editId === b.editId) || (a.seq === b.seq && same(a.diff, b.diff));
