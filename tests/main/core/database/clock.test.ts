import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Core } from '#main/core/core.ts';
import { firstOf } from '#shared/contract/steps.ts';
import { metaOf, workshopOf } from '#shared/domain/workshop.ts';
import { newWorkshop, openSession, temporaryFolder, testCore } from '#tests/support/core.ts';

/** A clock that runs by a minute with each look and is set back by ten days after every 300 looks. */
function jumpingClock(): () => Date {
  let looks = 0;
  return () => {
    looks += 1;
    const jumps = Math.floor(looks / 300);
    return new Date(Date.UTC(2026, 5, 30, 9, looks) - jumps * 10 * 24 * 3600_000);
  };
}

const titleIn = (records: Parameters<typeof workshopOf>[0]) => metaOf(workshopOf(records)).title;
const titleAt = async (core: Core, workshopId: string, seq: number) =>
  titleIn((await core.call('history.at', { workshopId, seq })).records);

/** A workshop whose title is the number of its last edit, made under a clock that jumps back. */
async function edited(edits: number) {
  const dataDir = temporaryFolder();
  const now = jumpingClock();
  const core = testCore(dataDir, { now });
  const workshopId = await newWorkshop(core, '0');
  const session = await openSession(core, workshopId);
  for (let edit = 1; edit <= edits; edit += 1) {
    await session.do({ type: 'workshop.edit', patch: { title: String(edit) } });
  }
  return { dataDir, now, core, workshopId, session };
}

describe('A clock that jumps back while people work', () => {
  it('leaves steps in the order in which they were made, also in the file that is carried away', async () => {
    const { core, workshopId } = await edited(700);
    const lines = await core.call('history.lines', { workshopId, before: 1_000, limit: 1_000 });
    expect(lines.map(({ seq }) => seq)).toEqual(Array.from({ length: 700 }, (_, index) => 700 - index));
    const moments = lines.map(({ at }) => at);
    expect(moments.some((at, index) => at > (moments[index - 1] ?? at))).toBe(true);

    const path = join(temporaryFolder(), 'carried.phaseboard');
    await core.call('workshop.export', { workshopId, target: core.files.outgoing(path).id });
    const there = testCore();
    const { id } = await there.call('workshop.openFile', { file: (await there.files.incoming(path)).id });
    expect(await there.call('history.lines', { workshopId: id, before: 1_000, limit: 1_000 })).toEqual(lines);
  });

  it('undoes and redoes the step before, never the one that looks newest', async () => {
    const { core, workshopId, session } = await edited(310);
    for (let title = 309; title >= 290; title -= 1) {
      await session.undo();
      expect(metaOf(session.workshop).title).toBe(String(title));
    }
    await session.redo();
    expect(metaOf(session.workshop).title).toBe('291');
    expect(await titleAt(core, workshopId, 299)).toBe('299');
    expect(await titleAt(core, workshopId, 305)).toBe('305');
  });

  it('still squashes old steps without losing one or mixing them', async () => {
    const { dataDir, now, core, workshopId } = await edited(1_700);
    await core.close();
    const again = testCore(dataDir, { now });
    const opened = await again.call('workshop.open', { workshopId });
    expect(titleIn(opened.records)).toBe('1700');
    const newest = await again.call('history.lines', { workshopId, before: 2_000, limit: 1_000 });
    const older = await again.call('history.lines', { workshopId, before: 701, limit: 1_000 });
    expect([newest.length, newest.at(-1)?.seq]).toEqual([1_000, 701]);
    expect(older.length).toBeLessThan(40);
    expect(older.at(-1)).toMatchObject({ first: 1 });
    for (const [index, line] of older.entries()) {
      expect(line.seq).toBe(index === 0 ? 700 : firstOf(older[index - 1]!) - 1);
      expect(await titleAt(again, workshopId, line.seq)).toBe(String(line.seq));
    }
    const session = await openSession(again, workshopId);
    const { revision } = session.position;
    await again.call('history.jump', { workshopId, editId: 'to the beginning', revision, to: 0 });
    expect(titleIn((await again.call('workshop.open', { workshopId })).records)).toBe('0');
  });

  it('lists the snapshot that was made last first', async () => {
    const { core, workshopId, session } = await edited(250);
    await core.call('snapshots.add', { workshopId, name: 'Before the jump' });
    for (let edit = 0; edit < 60; edit += 1) {
      await session.do({ type: 'workshop.edit', patch: { title: `Later ${edit}` } });
    }
    const { at } = await core.call('snapshots.add', { workshopId, name: 'After it' });
    const list = await core.call('snapshots.list', { workshopId });
    expect(at < (list.find(({ name }) => name === 'Before the jump')?.at ?? '')).toBe(true);
    expect(list.map(({ name }) => name)).toEqual(['After it', 'Before the jump']);

    const path = join(temporaryFolder(), 'carried.phaseboard');
    await core.call('workshop.export', { workshopId, target: core.files.outgoing(path).id });
    const there = testCore();
    const { id } = await there.call('workshop.openFile', { file: (await there.files.incoming(path)).id });
    expect(await there.call('snapshots.list', { workshopId: id })).toEqual(list);
  });
});
