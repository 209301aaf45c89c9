/**
 * Windows on one library, with everything between them that can go wrong, one thing after another and without a clock:
 * what is sent lies on the line until it is carried over, and may be lost there, the question or the answer.
 */
import { createLibrary } from '#main/core/database/library.ts';
import { openLibrary } from '#main/core/database/open.ts';
import type { CommitRequest, CommitResult } from '#main/core/database/commits.ts';
import {
  acknowledged,
  commitOf,
  failed,
  heard,
  readAnew,
  refused,
  sending,
  toSend,
} from '#renderer/state/session/receive.ts';
import { did, lacksOlder, redid, undid, withOlder } from '#renderer/state/session/own-edits.ts';
import { savingOf, sessionOf, shownBy } from '#renderer/state/session/session-state.ts';
import type { Change, Pending, Session } from '#renderer/state/session/session-state.ts';
import { toldChange } from '#main/core/history-handlers.ts';
import type { CoreEvent, Committed } from '#shared/contract/types.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { recordsOf } from '#shared/domain/workshop.ts';
import { commandOf, counter } from './commands.ts';
import type { Intent } from './commands.ts';

const WORKSHOP = 'w';

/** One library in memory, and what the core told about it. */
export function librarySeenBy(start: Workshop) {
  const db = openLibrary(':memory:');
  const newId = counter('core');
  let seconds = 0;
  const clock = () => new Date(Date.UTC(2026, 0, 1, 9, 0, (seconds += 1)));
  let library = createLibrary(db, ':memory:', clock, newId);
  library.insert(WORKSHOP, recordsOf(start));
  /** Every change that the library made, oldest first: the one truth that windows are compared with. */
  const log: Change[] = [];
  const listeners = new Set<(change: Change) => void>();
  const tell = (event: CoreEvent) => {
    if (event.type !== 'workshop.changed') return;
    const { type: _type, workshopId: _id, ...change } = event;
    log.push(change);
    listeners.forEach((listener) => listener(change));
  };
  const told = (editId: Id, result: CommitResult): Committed => toldChange(tell, WORKSHOP, editId, result);
  return {
    log,
    listeners,
    commit: (request: CommitRequest): Committed => told(request.editId, library.commit(request)),
    jump: (to: number, editId: Id): Committed => {
      const { revision } = library.row(WORKSHOP);
      return told(editId, library.jump({ workshopId: WORKSHOP, editId, revision, to }));
    },
    open: (editIds: readonly Id[]) => structuredClone(library.open(WORKSHOP, editIds)),
    history: (before: number) => structuredClone(library.history(WORKSHOP, before, 200)),
    now: () => library.load(WORKSHOP),
    position: () => library.row(WORKSHOP),
    /** Ends the program and starts it again over the same file. */
    restart(): void {
      library = createLibrary(db, ':memory:', clock, newId);
    },
    close: () => library.close(),
  };
}
export type SeenLibrary = ReturnType<typeof librarySeenBy>;

type OnTheLine =
  | { readonly what: 'request'; readonly request: CommitRequest }
  | { readonly what: 'answer'; readonly editId: Id; readonly answer: Committed | PhaseboardError };

/** A window, with its line to the library. */
export function windowOn(library: SeenLibrary, name: string) {
  const newId = counter(name);
  const at = '2026-01-01T09:00:00.000Z';
  let openings = 0;
  let session: Session = sessionOf(library.open([]), `${name}${(openings += 1)}`);
  let online = true;
  /** What travels between the window and the library; one edit at a time. */
  let line: OnTheLine | null = null;
  let events: Change[] = [];
  const hear = (change: Change) => {
    if (online) events.push(structuredClone(change));
  };
  library.listeners.add(hear);
  const made = new Set<Id>();
  const lost = new Map<Id, string>();

  function take(edit: Pending | null): void {
    if (edit) made.add(edit.editId);
  }
  function read(): void {
    session = readAnew(session, library.open(session.pending.map(({ editId }) => editId)), newId);
  }
  function settleAnswer(editId: Id, answer: Committed | PhaseboardError): void {
    if (!(answer instanceof PhaseboardError)) {
      session = acknowledged(session, editId, answer, newId);
    } else if (answer.code === 'disk.full' || answer.code === 'connection.lost') {
      session = failed(session);
    } else {
      lost.set(editId, answer.code);
      session = refused(session, editId, newId);
    }
  }

  return {
    name,
    made,
    lost,
    get session() {
      return session;
    },
    get shown() {
      return shownBy(session).workshop;
    },
    /** What a person does, as far as it is allowed. */
    wish(intent: Intent): void {
      try {
        const { workshop } = shownBy(session);
        const done = did(session, commandOf(workshop, intent), { newId, at });
        session = done.session;
        take(done.edit);
      } catch (error) {
        if (!(error instanceof PhaseboardError)) throw error;
      }
    },
    go(kind: 'undo' | 'redo'): void {
      if (kind === 'undo' && online && lacksOlder(session))
        session = withOlder(session, library.history(shownBy(session).cursor + 1), newId);
      const done = (kind === 'undo' ? undid : redid)(session, { newId, at });
      session = done.session;
      take(done.edit);
    },
    /** Carries over one thing: to the library, or back from it. `full` makes the library refuse for now. */
    carry(full = false): void {
      if (!online) return;
      if (line?.what === 'answer') {
        const { editId, answer } = line;
        line = null;
        settleAnswer(editId, answer);
      } else if (line) {
        const { request } = line;
        line = { what: 'answer', editId: request.editId, answer: answered(request, full) };
      } else {
        const edit = toSend(session);
        if (!edit) return;
        line = { what: 'request', request: structuredClone(commitOf(session, edit)) };
        session = sending(session, edit.editId);
      }
    },
    hearOne(): void {
      const [next, ...rest] = events;
      events = rest;
      if (next) session = heard(session, next, newId);
    },
    readIfStale(): void {
      if (online && session.stale) read();
    },
    /** The line breaks: what lies on it is lost, the question as well as the answer. */
    sleep(): void {
      online = false;
      events = [];
      if (line) session = failed(session);
      line = null;
    },
    wake(): void {
      if (online) return;
      online = true;
      read();
    },
    /** The window is gone with all that was not saved, and opened again. */
    crash(): void {
      for (const { editId } of session.pending) made.delete(editId);
      line = null;
      events = [];
      online = true;
      session = sessionOf(library.open([]), `${name}${(openings += 1)}`);
    },
    get settled() {
      return (
        online && savingOf(session) === 'saved' && events.length === 0 && line === null && !session.stale
      );
    },
  };

  function answered(request: CommitRequest, full: boolean): Committed | PhaseboardError {
    if (full) return new PhaseboardError('disk.full');
    try {
      return structuredClone(library.commit(request));
    } catch (error) {
      if (error instanceof PhaseboardError) return error;
      throw error;
    }
  }
}
export type SeenWindow = ReturnType<typeof windowOn>;
