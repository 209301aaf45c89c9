import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCommitQueue } from '#renderer/state/commit-queue.ts';
import type { QueuedEdit } from '#renderer/state/commit-queue.ts';
import { EMPTY_DIFF } from '#shared/commands/diff.ts';
import type { Call } from '#shared/contract/methods.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import type { ErrorCode } from '#shared/domain/errors.ts';

const edit = (editId: string): QueuedEdit => ({
  editId,
  kind: 'do',
  label: { key: 'workshopEdited', params: {}, subjects: [] },
  diff: EMPTY_DIFF,
});

/** A queue to a core that fails as it is told to; both write down what happens. */
function queueWith(failures: (ErrorCode | null)[] = []) {
  const heard: string[] = [];
  const sent: string[] = [];
  let committed = 7;
  const call = ((_name: string, args: { editId: string; revision: number }) => {
    sent.push(`${args.editId}@${args.revision}`);
    const code = failures.shift();
    if (code) return Promise.reject(new PhaseboardError(code));
    return Promise.resolve({ revision: (committed += 1), cursor: committed, at: '' });
  }) as unknown as Call;
  const queue = createCommitQueue('w', committed, call, {
    acknowledged: ({ editId }, { revision }, left) =>
      heard.push(`${editId} saved as ${revision}, ${left} left`),
    waiting: ({ code }) => heard.push(`waiting: ${code}`),
    refused: ({ code }, edits) =>
      heard.push(`refused: ${code}, ${edits.map((each) => each.editId).join(' ')}`),
  });
  return { queue, heard, sent };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('Edits on their way to the library', () => {
  it('go one after another, each on the revision that the one before has made', async () => {
    const { queue, heard, sent } = queueWith();
    for (const id of ['a', 'b', 'c']) queue.push(edit(id));
    expect(queue.length).toBe(3);
    expect(sent).toEqual(['a@7']);
    await queue.settled();
    expect(sent).toEqual(['a@7', 'b@8', 'c@9']);
    expect(heard).toEqual(['a saved as 8, 2 left', 'b saved as 9, 1 left', 'c saved as 10, 0 left']);
    expect(queue.length).toBe(0);
  });

  it.each(['connection.lost', 'disk.full', 'library.locked', 'library.readOnly', 'call.closing'] as const)(
    'are kept and tried again under the same id after %s',
    async (code) => {
      const { queue, heard, sent } = queueWith([code, code]);
      queue.push(edit('a'));
      queue.push(edit('b'));
      await vi.advanceTimersByTimeAsync(10);
      expect(heard).toEqual([`waiting: ${code}`]);
      expect(queue.length).toBe(2);
      await vi.runAllTimersAsync();
      await queue.settled();
      expect(sent).toEqual(['a@7', 'a@7', 'a@7', 'b@8']);
      expect(heard.slice(2)).toEqual(['a saved as 8, 1 left', 'b saved as 9, 0 left']);
    },
  );

  it('are tried again at ever longer pauses, five seconds at most', async () => {
    const { queue, sent } = queueWith(Array.from({ length: 9 }, () => 'connection.lost' as const));
    queue.push(edit('a'));
    const at: number[] = [];
    const start = performance.now();
    for (let before = 0; queue.length > 0;) {
      await vi.advanceTimersByTimeAsync(50);
      if (sent.length > before) at.push(performance.now() - start);
      before = sent.length;
    }
    const pauses = at.slice(1).map((time, index) => time - (at[index] ?? 0));
    expect(pauses.slice(1)).toEqual([500, 1000, 2000, 4000, 5000, 5000, 5000, 5000]);
  });

  it('go at once when somebody says that the connection is back', async () => {
    const { queue, heard } = queueWith(['connection.lost']);
    queue.push(edit('a'));
    await vi.advanceTimersByTimeAsync(1);
    queue.hurry();
    await queue.settled();
    expect(heard).toEqual(['waiting: connection.lost', 'a saved as 8, 0 left']);
    expect(vi.getTimerCount()).toBe(0);
    queue.hurry();
  });

  it('are given up together when one is refused, because the others stand on it', async () => {
    const { queue, heard, sent } = queueWith([null, 'edit.conflict']);
    for (const id of ['a', 'b', 'c']) queue.push(edit(id));
    await queue.settled();
    expect(heard).toEqual(['a saved as 8, 2 left', 'refused: edit.conflict, b c']);
    expect(sent).toEqual(['a@7', 'b@8']);
    expect(queue.length).toBe(0);
  });

  it('are refused, not repeated, when the core fails for a reason of its own', async () => {
    const { queue, heard } = queueWith(['internal']);
    queue.push(edit('a'));
    await queue.settled();
    expect(heard).toEqual(['refused: internal, a']);
  });

  it('that come while the refusal is told are not forgotten', async () => {
    const sent: string[] = [];
    const call = ((_name: string, args: { editId: string }) => {
      sent.push(args.editId);
      if (args.editId === 'a') return Promise.reject(new PhaseboardError('edit.locked'));
      return Promise.resolve({ revision: 1, cursor: 1, at: '' });
    }) as unknown as Call;
    const queue = createCommitQueue('w', 0, call, {
      acknowledged: () => undefined,
      waiting: () => undefined,
      refused: () => queue.push(edit('b')),
    });
    queue.push(edit('a'));
    await vi.runAllTimersAsync();
    expect(sent).toEqual(['a', 'b']);
    expect(queue.length).toBe(0);
  });

  it('stand on what another window has saved, once that is known', async () => {
    const { queue, sent } = queueWith();
    queue.setRevision(20);
    queue.push(edit('a'));
    await queue.settled();
    expect(sent).toEqual(['a@20']);
  });
});
