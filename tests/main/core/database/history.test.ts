import { statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Core } from '#main/core/core.ts';
import { LIBRARY_FILE } from '#main/core/create.ts';
import { composed, walkedBack, walkedOn } from '#main/core/database/walk-steps.ts';
import type { Command } from '#shared/commands/command.ts';
import { applyDiff } from '#shared/commands/diff.ts';
import { firstOf } from '#shared/contract/steps.ts';
import { currentScenario, recordsOf, workshopOf } from '#shared/domain/workshop.ts';
import { intents, play } from '#tests/support/commands.ts';
import { newWorkshop, openSession, temporaryFolder, testCore } from '#tests/support/core.ts';
import { org } from '#tests/support/org.ts';

const rename = (title: string): Command => ({ type: 'workshop.edit', patch: { title } });

async function titled(...titles: string[]) {
  const core = testCore();
  const workshopId = await newWorkshop(core);
  const session = await openSession(core, workshopId);
  for (const title of titles) await session.do(rename(title));
  const opened = () => core.call('workshop.open', { workshopId });
  const title = async () => Object.values(workshopOf((await opened()).records).workshop)[0]?.title;
  let edits = 0;
  const change = async () => {
    edits += 1;
    return { workshopId, editId: `${workshopId}-change${edits}`, revision: (await opened()).revision };
  };
  return { core, workshopId, session, opened, title, change };
}

describe('Walking many steps', () => {
  it('comes to the same as taking them one by one, forwards and back, and composed into one', () => {
    const start = org`Founder: Ada | Closing: Ken, Eva | Team DACH > inbound: Lea`;
    fc.assert(
      fc.property(intents, (wanted) => {
        const steps = play(start, wanted);
        const end = steps.at(-1)?.after ?? start;
        const diffs = steps.map(({ edit }) => edit.diff);
        expect(workshopOf(walkedOn(recordsOf(start), diffs))).toEqual(end);
        expect(workshopOf(walkedBack(recordsOf(end), diffs.toReversed()))).toEqual(start);
        expect(applyDiff(start, composed(diffs))).toEqual(end);
      }),
      { numRuns: 60 },
    );
  });
});

describe('The history of a workshop', () => {
  it('is listed newest first, without what the steps did, and with what can be redone', async () => {
    const { core, workshopId, session } = await titled('A', 'B', 'C');
    await session.undo();
    const lines = await core.call('history.lines', { workshopId, before: 100, limit: 2 });
    expect(lines.map(({ seq, label }) => [seq, label.key])).toEqual([
      [3, 'workshopEdited'],
      [2, 'workshopEdited'],
    ]);
    expect(Object.keys(lines[0] ?? {}).sort()).toEqual(['at', 'label', 'seq']);
  });

  it('shows the workshop as it was at any point, before and after the present one', async () => {
    const { core, workshopId, session } = await titled('A', 'B', 'C');
    await session.undo();
    for (const [seq, title] of ['Workshop', 'A', 'B', 'C'].entries()) {
      const { records } = await core.call('history.at', { workshopId, seq });
      expect(Object.values(workshopOf(records).workshop)[0]?.title).toBe(title);
    }
    await expect(core.call('history.at', { workshopId, seq: 4 })).rejects.toThrow('history.noPoint');
  });

  it('is jumped along in one move, which other windows follow, and back again', async () => {
    const { core, opened, title, change } = await titled('A', 'B', 'C', 'D');
    const events: unknown[] = [];
    core.on((event) => events.push(event));
    const first = await change();
    expect(await core.call('history.jump', { ...first, to: 1 })).toMatchObject({ revision: 5, cursor: 1 });
    expect(await title()).toBe('A');
    expect(events).toMatchObject([{ kind: 'undo', cursor: 1, revision: 5, editId: first.editId }]);
    // The same once more, because the answer was lost on its way.
    expect(await core.call('history.jump', { ...first, to: 1 })).toMatchObject({ revision: 5, cursor: 1 });
    expect(events).toHaveLength(1);
    await core.call('history.jump', { ...(await change()), to: 4 });
    expect(await title()).toBe('D');
    expect((await opened()).history).toHaveLength(4);
    await expect(core.call('history.jump', { ...(await change()), to: 9 })).rejects.toThrow(
      'history.noPoint',
    );
    await expect(core.call('history.jump', { ...(await change()), revision: 0, to: 0 })).rejects.toThrow(
      'edit.conflict',
    );
  });

  it('gives any point back as a new step, which keeps all others and can be undone', async () => {
    const { core, workshopId, title, opened, change } = await titled('A', 'B', 'C');
    await core.call('history.restore', { ...(await change()), seq: 1 });
    expect(await title()).toBe('A');
    const { history, cursor } = await opened();
    expect([history.length, cursor, history.at(-1)?.label]).toMatchObject([
      4,
      4,
      { key: 'pointRestored', params: { of: { key: 'workshopEdited', params: {} } } },
    ]);
    const session = await openSession(core, workshopId);
    await session.undo();
    expect(await title()).toBe('C');
  });
});

describe('A snapshot', () => {
  it('keeps the workshop under a name, is looked at, restored, and that is undone', async () => {
    const { core, workshopId, session, title, change } = await titled('A');
    const { id } = await core.call('snapshots.add', { workshopId, name: ' Before lunch ' });
    await session.do(rename('B'));
    expect(await core.call('snapshots.list', { workshopId })).toMatchObject([
      { id, name: 'Before lunch', seq: 1, people: 0 },
    ]);
    const { records } = await core.call('snapshots.at', { workshopId, snapshotId: id });
    expect(Object.values(workshopOf(records).workshop)[0]?.title).toBe('A');
    await core.call('snapshots.restore', { ...(await change()), snapshotId: id });
    expect(await title()).toBe('A');
    await (await openSession(core, workshopId)).undo();
    expect(await title()).toBe('B');
  });

  it('outlives the steps that led to it', async () => {
    const { core, workshopId, session, title, change } = await titled('A', 'B');
    const { id } = await core.call('snapshots.add', { workshopId, name: 'B' });
    await session.undo();
    await session.do(rename('Other'));
    await core.call('snapshots.restore', { ...(await change()), snapshotId: id });
    expect(await title()).toBe('B');
  });

  it('is renamed, taken off the list and put back', async () => {
    const { core, workshopId } = await titled();
    const { id: snapshotId } = await core.call('snapshots.add', { workshopId, name: 'One' });
    await core.call('snapshots.rename', { workshopId, snapshotId, name: 'Two' });
    await core.call('snapshots.remove', { workshopId, snapshotId });
    expect(await core.call('snapshots.list', { workshopId })).toEqual([]);
    await core.call('snapshots.putBack', { workshopId, snapshotId });
    expect(await core.call('snapshots.list', { workshopId })).toMatchObject([{ name: 'Two' }]);
    await expect(
      core.call('snapshots.rename', { workshopId, snapshotId: 'none', name: 'x' }),
    ).rejects.toThrow('history.noPoint');
    await expect(core.call('snapshots.add', { workshopId, name: '  ' })).rejects.toThrow('call.invalid');
  });

  it('of a workshop that changed nothing since is restored without a new step', async () => {
    const { core, workshopId, change, opened } = await titled('A');
    const { id } = await core.call('snapshots.add', { workshopId, name: 'A' });
    await core.call('snapshots.restore', { ...(await change()), snapshotId: id });
    expect(await opened()).toMatchObject({ revision: 1, cursor: 1 });
  });
});

describe('A long history', () => {
  const STEPS = 2_600;

  /** A closed library with one workshop of many edits, written as rows, because a window would take its time. */
  async function worn(): Promise<{ dataDir: string; workshopId: string; file: string }> {
    const dataDir = temporaryFolder();
    const core = testCore(dataDir);
    const workshopId = await newWorkshop(core);
    const session = await openSession(core, workshopId);
    const scenarioId = currentScenario(session.workshop).id;
    for (const name of ['Ada', 'Ken', 'Eva']) {
      await session.do({
        type: 'person.add',
        draft: { name },
        scenarioId,
        lane: { lane: 'closing', teamId: null },
      });
    }
    await core.close();
    const file = join(dataDir, LIBRARY_FILE);
    const db = new Database(file);
    const people = Object.values(session.workshop.person);
    const put = db.prepare(
      'INSERT INTO history (workshop_id, seq, first, at, label, diff) VALUES (?, ?, ?, ?, ?, ?)',
    );
    const at = (seq: number) =>
      new Date(Date.UTC(2026, 0, 1 + Math.floor(seq / 1000), 9, 0, seq % 60)).toISOString();
    db.transaction(() => {
      const now = new Map(people.map((person) => [person.id, person]));
      for (let seq = 4; seq <= STEPS; seq += 1) {
        const from = now.get(people[seq % people.length]?.id ?? '');
        if (!from) throw new Error('nobody');
        const to = { ...from, notes: `note ${seq}` };
        now.set(to.id, to);
        const label = { key: 'personEdited', params: { name: to.name }, subjects: [to.id] };
        const diff = { added: [], updated: [[from, to]], removed: [] };
        put.run(workshopId, seq, seq, at(seq), JSON.stringify(label), JSON.stringify(diff));
      }
      for (const person of now.values()) {
        db.prepare('UPDATE record SET body = ? WHERE workshop_id = ? AND id = ?').run(
          JSON.stringify(person),
          workshopId,
          person.id,
        );
      }
      db.prepare('UPDATE workshop SET revision = ?, cursor = ? WHERE id = ?').run(STEPS, STEPS, workshopId);
    })();
    db.close();
    return { dataDir, workshopId, file };
  }

  const everyLine = (core: Core, workshopId: string) =>
    core.call('history.lines', { workshopId, before: Number.MAX_SAFE_INTEGER, limit: 1000 });

  it('is squashed when it is opened: the newest thousand stay, older ones become few', async () => {
    const { dataDir, workshopId, file } = await worn();
    const before = statSync(file).size;
    const core = testCore(dataDir);
    const atPoint = await core.call('history.at', { workshopId, seq: 1600 });
    const { history } = await core.call('workshop.open', { workshopId });
    expect(history).toHaveLength(200);
    const newest = await everyLine(core, workshopId);
    expect(newest.every((line) => line.first === undefined)).toBe(true);
    const older = await core.call('history.lines', {
      workshopId,
      before: newest.at(-1)?.seq ?? 0,
      limit: 1000,
    });
    expect(older.length).toBeLessThan(40);
    // Not a single edit is left out.
    expect(older.at(-1)).toMatchObject({ first: 1 });
    expect(older.every((line, index) => index === 0 || line.seq === firstOf(older[index - 1]!) - 1)).toBe(
      true,
    );
    expect(older[1]?.label).toMatchObject({ key: 'stepsSquashed' });
    const point = older.find(({ seq }) => seq === 1600) ? 1600 : (older[0]?.seq ?? 0);
    const after = await core.call('history.at', { workshopId, seq: point });
    if (point === 1600) expect(workshopOf(after.records)).toEqual(workshopOf(atPoint.records));
    expect(statSync(file).size).toBeLessThanOrEqual(before);
  });

  it('is taken back to its very beginning and done again, over the squashed steps too', async () => {
    const { dataDir, workshopId } = await worn();
    const core = testCore(dataDir);
    const opened = await core.call('workshop.open', { workshopId });
    const end = workshopOf(opened.records);
    const jump = (revision: number, to: number) =>
      core.call('history.jump', { workshopId, editId: `jump${revision}`, revision, to });
    await jump(STEPS, 1600);
    // From here on step by step, as undo does.
    const session = await openSession(core, workshopId);
    const moved = [];
    for (let step = await session.undo(); step; step = await session.undo()) moved.push(step.cursor);
    expect(moved.at(-1)).toBe(0);
    expect(moved.length).toBeLessThan(40);
    expect(Object.keys(session.workshop.person)).toEqual([]);
    await session.redo();
    await jump(session.position.revision, STEPS);
    expect(workshopOf((await core.call('workshop.open', { workshopId })).records)).toEqual(end);
  });

  it('goes into its file and comes out of it squashed', async () => {
    const { dataDir, workshopId } = await worn();
    const [here, there] = [testCore(dataDir), testCore()];
    await here.call('workshop.open', { workshopId });
    const path = join(temporaryFolder(), 'long.phaseboard');
    await here.call('workshop.export', { workshopId, target: here.files.outgoing(path).id });
    const file = await there.files.incoming(path);
    const { id } = await there.call('workshop.openFile', { file: file.id });
    const oldest = { before: 1601, limit: 1000 };
    expect(await there.call('history.lines', { workshopId: id, ...oldest })).toEqual(
      await here.call('history.lines', { workshopId, ...oldest }),
    );
  });
});
