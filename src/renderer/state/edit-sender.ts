/**
 * Sends the pending edits of a session to the core one after another, and keeps each until it is safe. What fails for a
 * passing reason (no connection, full disk) is tried again under the same id, so that nothing is lost and nothing is
 * done twice. What the session becomes is worked out by the session itself.
 */
import type { Call } from '#shared/contract/methods.ts';
import { toErrorData } from '#shared/domain/errors.ts';
import type { ErrorCode, ErrorData } from '#shared/domain/errors.ts';
import type { Id } from '#shared/domain/fields.ts';
import { acknowledged, commitOf, failed, refused, sending, toSend } from './session/receive.ts';
import type { Pending, Session } from './session/session-state.ts';

/** The window's session, as whoever sends knows it. */
export interface SentFrom {
  /** Null when it is closed. */
  get(): Session | null;
  set(session: Session): void;
  /** An edit did not work this time and is tried again. */
  waiting(error: ErrorData): void;
  /** An edit will never work and is pending no more. */
  refused(edit: Pending, error: ErrorData): void;
}

export interface EditSender {
  /** Sends what is pending, unless it is sent already. */
  start(): void;
  /** Tries again now, instead of when the pause is over. */
  hurry(): void;
  /** Resolves when everything pending is safe or refused. */
  settled(): Promise<void>;
  /** Does something when everything is settled; what is edited meanwhile is sent after it. */
  apart(work: () => Promise<void>): Promise<void>;
}

const PASSING: readonly ErrorCode[] = [
  'connection.lost',
  'call.refused',
  'disk.full',
  'call.closing',
  'library.locked',
  'library.readOnly',
];
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 5000;

export function createEditSender(call: Call, newId: () => Id, from: SentFrom): EditSender {
  let running: Promise<void> | null = null;
  /** While something is done apart: the edits that were made before it. */
  let before: ReadonlySet<Id> | null = null;
  let wake: (() => void) | null = null;

  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const change = (next: (session: Session) => Session) => {
    const session = from.get();
    if (session) from.set(next(session));
  };

  function nextOf(session: Session): Pending | null {
    const edit = toSend(session);
    return edit && (before === null || before.has(edit.editId)) ? edit : null;
  }

  async function run(): Promise<void> {
    let wait = FIRST_PAUSE_MS;
    for (let session = from.get(); session; session = from.get()) {
      const edit = nextOf(session);
      if (!edit) return;
      const { editId } = edit;
      const request = commitOf(session, edit);
      change((now) => sending(now, editId));
      try {
        const committed = await call('workshop.commit', request as never);
        wait = FIRST_PAUSE_MS;
        change((now) => acknowledged(now, editId, committed, newId));
      } catch (error) {
        const data = toErrorData(error);
        if (PASSING.includes(data.code)) {
          change(failed);
          from.waiting(data);
          await pause(wait);
          wait = Math.min(wait * 2, LONGEST_PAUSE_MS);
        } else {
          change((now) => refused(now, editId, newId));
          from.refused(edit, data);
        }
      }
    }
  }

  function start(): void {
    const session = from.get();
    if (running || !session || !nextOf(session)) return;
    running = Promise.resolve()
      .then(run)
      .finally(() => {
        running = null;
        // Edited by whoever was told of the last one.
        start();
      });
  }

  const settled = async (): Promise<void> => {
    while (running) await running;
  };

  return {
    start,
    hurry: () => wake?.(),
    settled,
    async apart(work) {
      before = new Set(from.get()?.pending.map(({ editId }) => editId));
      try {
        await settled();
        await work();
      } finally {
        before = null;
        start();
      }
    },
  };
}
