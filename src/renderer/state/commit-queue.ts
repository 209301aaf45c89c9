/**
 * Sends edits to the core one after another and keeps each until it is safe. What fails for a passing reason (no
 * connection, full disk) is tried again under the same id, so that nothing is lost and nothing is done twice.
 */
import type { CommitKind } from './workshop-types.ts';
import type { Call } from '#shared/contract/methods.ts';
import type { Committed } from '#shared/contract/types.ts';
import type { EditLabel } from '#shared/commands/command.ts';
import type { Diff } from '#shared/commands/diff.ts';
import { toErrorData } from '#shared/domain/errors.ts';
import type { ErrorCode, ErrorData } from '#shared/domain/errors.ts';
import type { Id } from '#shared/domain/fields.ts';

export interface QueuedEdit {
  readonly editId: Id;
  readonly kind: CommitKind;
  readonly label: EditLabel;
  readonly diff: Diff;
}

export interface QueueEvents {
  /** The edit is safe; `left` are still on their way. */
  acknowledged(edit: QueuedEdit, committed: Committed, left: number): void;
  /** It did not work this time and is tried again. */
  waiting(error: ErrorData): void;
  /** It will never work: the edits from this one on are not in the library. */
  refused(error: ErrorData, edits: readonly QueuedEdit[]): void;
}

export interface CommitQueue {
  push(edit: QueuedEdit): void;
  /** Tries again now, instead of when the pause is over. */
  hurry(): void;
  /** Resolves when everything pushed so far is safe or refused. */
  settled(): Promise<void>;
  readonly length: number;
  /** Revision that the next edit is made on, as far as the window knows. */
  readonly revision: number;
}

const PASSING: readonly ErrorCode[] = [
  'connection.lost',
  'call.refused',
  'access.used',
  'access.expired',
  'disk.full',
  'call.closing',
  'library.locked',
  'library.readOnly',
];
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 5000;

export function createCommitQueue(
  workshopId: Id,
  firstRevision: number,
  call: Call,
  events: QueueEvents,
): CommitQueue & { setRevision(revision: number): void } {
  const edits: QueuedEdit[] = [];
  let revision = firstRevision;
  let running: Promise<void> | null = null;
  let wake: (() => void) | null = null;

  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  async function run(): Promise<void> {
    let wait = FIRST_PAUSE_MS;
    for (let edit = edits[0]; edit; edit = edits[0]) {
      try {
        const committed = await call('workshop.commit', {
          workshopId,
          revision,
          ...(edit as Mutable<QueuedEdit>),
        } as never);
        revision = committed.revision;
        wait = FIRST_PAUSE_MS;
        edits.shift();
        events.acknowledged(edit, committed, edits.length);
      } catch (error) {
        const data = toErrorData(error);
        if (!PASSING.includes(data.code)) {
          events.refused(data, edits.splice(0));
          return;
        }
        events.waiting(data);
        await pause(wait);
        wait = Math.min(wait * 2, LONGEST_PAUSE_MS);
      }
    }
  }

  function start(): void {
    running ??= run().finally(() => {
      running = null;
      // Pushed by whoever was told of a refusal.
      if (edits.length > 0) start();
    });
  }

  return {
    push(edit) {
      edits.push(edit);
      start();
    },
    hurry: () => wake?.(),
    settled: () => running ?? Promise.resolve(),
    setRevision: (value) => {
      revision = value;
    },
    get revision() {
      return revision;
    },
    get length() {
      return edits.length;
    },
  };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
