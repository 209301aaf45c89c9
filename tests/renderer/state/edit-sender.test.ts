import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createEditSender } from '#renderer/state/edit-sender.ts';
import { did } from '#renderer/state/session/own-edits.ts';
import { savingOf, sessionOf } from '#renderer/state/session/session-state.ts';
import type { Session } from '#renderer/state/session/session-state.ts';
import type { Call } from '#shared/contract/methods.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import type { ErrorCode } from '#shared/domain/errors.ts';
import { recordsOf } from '#shared/domain/workshop.ts';
import { org } from '#tests/support/org.ts';

/** A sender to a core that fails as it is told to; both write down what happens. */
function senderWith(failures: (ErrorCode | null)[] = [], whenRefused: () => void = () => undefined) {
  const heard: string[] = [];
  const sent: string[] = [];
  const opened = {
    id: 'w',
    records: recordsOf(org`Closing: Ken`),
    revision: 7,
    history: [],
    cursor: 7,
    view: null,
  };
  let session: Session = sessionOf(opened, 'first');
  let committed = 7;
  const call = ((_name: string, args: { editId: string; revision: number; command?: unknown }) => {
    sent.push(`${args.editId}@${args.revision}`);
    const code = failures.shift();
    if (code) return Promise.reject(new PhaseboardError(code));
    return Promise.resolve({ revision: (committed += 1), cursor: committed, at: '' });
  }) as unknown as Call;
  const length = () => session.pending.length;
  const sender = createEditSender(call, () => 'unused', {
    get: () => session,
    set: (next) => {
      if (next.confirmed.revision > session.confirmed.revision)
        heard.push(`saved as ${next.confirmed.revision}, ${next.pending.length} left`);
      session = next;
      sender.start();
    },
    waiting: ({ code }) => heard.push(`waiting: ${code}`),
    refused: ({ editId }, { code }) => {
      heard.push(`refused: ${code}, ${editId}`);
      whenRefused();
    },
  });
  /** An edit whose id is its name. */
  const push = (editId: string) => {
    const context = { newId: () => editId, at: '' };
    session = did(session, { type: 'team.add', scenarioId: 'current', name: editId }, context).session;
    sender.start();
  };
  return { sender, heard, sent, push, length, saving: () => savingOf(session) };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('Edits on their way to the library', () => {
  it('go one after another, each on the revision that the one before has made', async () => {
    const { sender, heard, sent, push, length } = senderWith();
    for (const id of ['a', 'b', 'c']) push(id);
    expect(length()).toBe(3);
    await Promise.resolve();
    expect(sent).toEqual(['a@7']);
    await sender.settled();
    expect(sent).toEqual(['a@7', 'b@8', 'c@9']);
    expect(heard).toEqual(['saved as 8, 2 left', 'saved as 9, 1 left', 'saved as 10, 0 left']);
    expect(length()).toBe(0);
  });

  it.each(['connection.lost', 'disk.full', 'library.locked', 'library.readOnly', 'call.closing'] as const)(
    'are kept and tried again under the same id after %s',
    async (code) => {
      const { heard, sent, push, length, saving } = senderWith([code, code]);
      push('a');
      push('b');
      await vi.advanceTimersByTimeAsync(10);
      expect(heard).toEqual([`waiting: ${code}`]);
      expect([length(), saving()]).toEqual([2, 'waiting']);
      await vi.advanceTimersByTimeAsync(10_000);
      expect(sent.slice(0, 3)).toEqual(['a@7', 'a@7', 'a@7']);
    },
  );

  it('are tried again at ever longer pauses, five seconds at most', async () => {
    const { sent, push } = senderWith(Array.from({ length: 9 }, () => 'connection.lost' as const));
    push('a');
    const at: number[] = [];
    let now = 0;
    for (let before = 0; at.length < 9;) {
      await vi.advanceTimersByTimeAsync(50);
      now += 50;
      if (sent.length > before) at.push(now);
      before = sent.length;
    }
    const pauses = at.slice(1).map((time, index) => time - (at[index] ?? 0));
    expect(pauses.slice(1)).toEqual([500, 1000, 2000, 4000, 5000, 5000, 5000]);
  });

  it('go at once when somebody says that the connection is back', async () => {
    const { sender, heard, sent, push } = senderWith(['connection.lost']);
    push('a');
    await vi.advanceTimersByTimeAsync(1);
    sender.hurry();
    await sender.settled();
    expect(heard).toEqual(['waiting: connection.lost']);
    expect(sent).toEqual(['a@7', 'a@7']);
    expect(vi.getTimerCount()).toBe(0);
    sender.hurry();
  });

  it('stand for themselves: one that is refused takes no other with it', async () => {
    const { sender, heard, sent, push, length } = senderWith([null, 'edit.locked']);
    for (const id of ['a', 'b', 'c']) push(id);
    await sender.settled();
    expect(heard).toEqual(['saved as 8, 2 left', 'refused: edit.locked, b', 'saved as 9, 0 left']);
    expect(sent).toEqual(['a@7', 'b@8', 'c@8']);
    expect(length()).toBe(0);
  });

  it('are refused, not repeated, when the core fails for a reason of its own', async () => {
    const { sender, heard, push } = senderWith(['internal']);
    push('a');
    await sender.settled();
    expect(heard).toEqual(['refused: internal, a']);
  });

  it('that come while the refusal is told are not forgotten', async () => {
    const given = senderWith(['edit.locked'], () => given.push('b'));
    given.push('a');
    await given.sender.settled();
    expect(given.sent).toEqual(['a@7', 'b@7']);
    expect(given.length()).toBe(0);
  });

  it('wait for a move of the whole, and go after it', async () => {
    const { sender, sent, push } = senderWith();
    push('a');
    let done: () => void = () => undefined;
    const moving = sender.apart(() => new Promise((resolve) => (done = resolve)));
    await vi.advanceTimersByTimeAsync(1);
    push('b');
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toEqual(['a@7']);
    done();
    await moving;
    await sender.settled();
    expect(sent).toEqual(['a@7', 'b@8']);
  });
});
