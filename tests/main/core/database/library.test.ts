import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '#shared/commands/command.ts';
import { brokenInvariant } from '#shared/commands/invariants.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import { currentScenario, workshopOf } from '#shared/domain/workshop.ts';
import { commandOf, intents } from '#tests/support/commands.ts';
import { newWorkshop, openSession, temporaryFolder, testCore } from '#tests/support/core.ts';
import type { CommitArgs } from '#tests/support/core.ts';

const UNPLACED = { lane: 'unplaced', teamId: null } as const;
const rename = (title: string): Command => ({ type: 'workshop.edit', patch: { title } });

async function workshopWith(...names: string[]) {
  const core = testCore();
  const workshopId = await newWorkshop(core);
  const session = await openSession(core, workshopId);
  const scenarioId = currentScenario(session.workshop).id;
  const add = (name: string): Command => ({
    type: 'person.add',
    draft: { name },
    scenarioId,
    lane: UNPLACED,
  });
  for (const name of names) await session.do(add(name));
  const stored = () => core.call('workshop.open', { workshopId });
  return { core, workshopId, session, add, stored };
}

describe('The library', () => {
  it('gives back whatever was done, undone and redone, after a restart as before it', async () => {
    const moves = fc.array(fc.constantFrom('undo', 'redo', 'do', 'do', 'do'), {
      minLength: 25,
      maxLength: 25,
    });
    await fc.assert(
      fc.asyncProperty(intents, moves, async (wanted, turns) => {
        const dataDir = temporaryFolder();
        const core = testCore(dataDir);
        const workshopId = await newWorkshop(core);
        const session = await openSession(core, workshopId);
        for (const [index, intent] of wanted.entries()) {
          const turn = turns[index] ?? 'do';
          if (turn !== 'do') await session[turn]();
          try {
            await session.do(commandOf(session.workshop, intent));
          } catch (error) {
            if (!(error instanceof PhaseboardError) || error.code === 'edit.conflict') throw error;
          }
        }
        if (turns[0] === 'undo') await session.undo();
        const view = {
          screen: 'analysis' as const,
          scenarioId: null,
          selection: ['x'],
          zoom: 1.5,
          scrollLeft: 3,
          scrollTop: 4,
          inspectorOpen: true,
        };
        await core.call('workshop.saveView', { workshopId, view });
        const before = await core.call('workshop.open', { workshopId });
        expect(workshopOf(before.records)).toEqual(session.workshop);
        expect(brokenInvariant(session.workshop)).toBeNull();
        await core.close();

        const after = await testCore(dataDir).call('workshop.open', { workshopId });
        expect(workshopOf(after.records)).toEqual(session.workshop);
        expect(after).toMatchObject({ ...session.position, view });
        expect(after.history).toEqual(session.history);
      }),
      { numRuns: 15 },
    );
  });

  it('takes every step back, and does every step again, after a restart', async () => {
    const dataDir = temporaryFolder();
    const first = testCore(dataDir);
    const workshopId = await newWorkshop(first);
    const before = await openSession(first, workshopId);
    const start = before.workshop;
    for (const title of ['A', 'B', 'C']) await before.do(rename(title));
    const end = before.workshop;
    await first.close();

    const second = testCore(dataDir);
    const after = await openSession(second, workshopId);
    while (await after.undo());
    expect(after.workshop).toEqual(start);
    expect(after.position).toEqual({ revision: 6, cursor: 0 });
    while (await after.redo());
    expect(after.workshop).toEqual(end);
    const stored = await second.call('workshop.open', { workshopId });
    expect(workshopOf(stored.records)).toEqual(end);
    expect(stored).toMatchObject({ revision: 9, cursor: 3 });
  });

  it('forgets what could be redone when something new is done', async () => {
    const { session, stored } = await workshopWith();
    for (const title of ['A', 'B', 'C']) await session.do(rename(title));
    await session.undo();
    await session.undo();
    await session.do(rename('D'));
    const { history, cursor } = await stored();
    expect(history.map(({ seq, diff }) => [seq, diff.updated[0]?.[1]])).toMatchObject([
      [1, { title: 'A' }],
      [2, { title: 'D' }],
    ]);
    expect(cursor).toBe(2);
    expect(await session.redo()).toBeNull();
  });

  it('sends the newest steps at opening and the older ones when they are asked for', async () => {
    const { core, workshopId, session, stored } = await workshopWith();
    for (let step = 1; step <= 230; step += 1) await session.do(rename(`T${step}`));
    const { history } = await stored();
    expect([history.length, history[0]?.seq, history.at(-1)?.seq]).toEqual([200, 31, 230]);
    const older = await core.call('workshop.history', { workshopId, before: 31, limit: 1000 });
    expect(older.map(({ seq }) => seq)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
  });

  it('sends fewer where they are large, and still every one that can be undone or redone', async () => {
    const { core, workshopId, session, stored } = await workshopWith();
    const data = Buffer.alloc(450_000).toString('base64');
    const label = { key: 'entryAdded', params: { name: '' }, subjects: [] } as const;
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) {
      const record = { type: 'attachment', id, name: `${id}.png`, mime: 'image/png', data } as never;
      await session.send(
        session.request('do', { label, diff: { added: [record], updated: [], removed: [] } }),
      );
    }
    const opened = await stored();
    expect(opened.history.map(({ seq }) => seq)).toEqual([4, 5, 6]);
    const older = await core.call('workshop.history', { workshopId, before: 4, limit: 200 });
    expect(older.map(({ seq }) => seq)).toEqual([1, 2, 3]);

    const { revision } = opened;
    await core.call('history.jump', { workshopId, editId: 'jump', revision, to: 1 });
    expect((await stored()).history.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('lists workshops with the newest edit first, and takes them off and puts them back', async () => {
    const { core, workshopId, session, add } = await workshopWith();
    const other = await newWorkshop(core, 'Other');
    await session.do(add('Ada'));
    const list = await core.call('library.list', {});
    expect(list.map(({ id, people }) => [id, people])).toEqual([
      [workshopId, 1],
      [other, 0],
    ]);
    await core.call('library.remove', { workshopId });
    expect(await core.call('library.list', {})).toHaveLength(1);
    await expect(core.call('workshop.open', { workshopId })).rejects.toThrow('workshop.notFound');
    await expect(session.do(add('Eva'))).rejects.toThrow('workshop.notFound');
    await core.call('library.putBack', { workshopId });
    expect((await core.call('workshop.open', { workshopId })).records).toHaveLength(3);
  });

  it('shows title and client on the list as they are now', async () => {
    const { core, session } = await workshopWith();
    await session.do({
      type: 'workshop.edit',
      patch: { title: 'Új cím', client: 'Ügyfél', date: '2026-11-24' },
    });
    expect((await core.call('library.list', {}))[0]).toMatchObject({
      title: 'Új cím',
      client: 'Ügyfél',
      date: '2026-11-24',
    });
    await session.undo();
    expect((await core.call('library.list', {}))[0]).toMatchObject({
      title: 'Workshop',
      date: expect.any(String),
    });
  });

  it('keeps settings over a restart', async () => {
    const dataDir = temporaryFolder();
    const core = testCore(dataDir);
    expect(await core.call('settings.get', {})).toEqual({
      locale: null,
      theme: 'system',
      namesHidden: false,
      moneyHidden: false,
      lastWorkshop: null,
    });
    await core.call('settings.set', { locale: 'hu', theme: 'dark', namesHidden: true });
    await core.close();
    expect(await testCore(dataDir).call('settings.get', {})).toEqual({
      locale: 'hu',
      theme: 'dark',
      namesHidden: true,
      moneyHidden: false,
      lastWorkshop: null,
    });
  });
});

describe('An edit', () => {
  it('that is sent again is acknowledged again and not done twice', async () => {
    const { core, session, stored, add } = await workshopWith();
    const events: unknown[] = [];
    core.on((event) => events.push(event));
    const args = session.plan(add('Ada'));
    const first = await core.call('workshop.commit', args);
    const second = await core.call('workshop.commit', args);
    expect(second).toEqual(first);
    expect(await stored()).toMatchObject({ revision: 1, cursor: 1 });
    expect(events).toHaveLength(1);
  });

  it('tells the other windows what it did', async () => {
    const { core, session, workshopId, add } = await workshopWith();
    const events: unknown[] = [];
    core.on((event) => events.push(event));
    const args = await session.do(add('Ada'));
    await session.undo();
    expect(events).toMatchObject([
      {
        type: 'workshop.changed',
        workshopId,
        editId: args?.editId,
        kind: 'do',
        revision: 1,
        cursor: 1,
        diff: args?.diff,
      },
      {
        type: 'workshop.changed',
        workshopId,
        kind: 'undo',
        revision: 2,
        cursor: 0,
        label: { key: 'personAdded' },
      },
    ]);
  });

  type Spoil = (args: CommitArgs) => object;
  const added = (record: object) => ({ diff: { added: [record], updated: [], removed: [] } });
  const broken: readonly (readonly [string, string, Spoil])[] = [
    ['was made on an older state', 'edit.conflict', (args) => ({ revision: args.revision - 1 })],
    [
      'was made on a state that is not there yet',
      'edit.conflict',
      (args) => ({ revision: args.revision + 1 }),
    ],
    ['is of a workshop that is not there', 'workshop.notFound', () => ({ workshopId: 'nowhere' })],
    [
      'undoes something other than the last step',
      'edit.conflict',
      (args) => ({ kind: 'undo', diff: args.diff }),
    ],
    ['redoes where nothing was undone', 'edit.conflict', () => ({ kind: 'redo' })],
    ['holds a record of no known type', 'edit.invalid', () => added({ type: 'dragon', id: 'd' })],
    ['holds a person without a name field', 'edit.invalid', () => added({ type: 'person', id: 'd' })],
    ['adds somebody who is there', 'edit.conflict', (args) => added({ ...args.diff.added[0], id: 'PERSON' })],
    [
      'names a manager who is not there',
      'edit.invalid',
      (args) => added({ ...args.diff.added[0], managerId: 'none' }),
    ],
    [
      'places somebody who is not there',
      'edit.invalid',
      () => added({ type: 'placement', id: 'x', scenarioId: 'SCENARIO', personId: 'none', lane: 'closing' }),
    ],
    [
      'answers for somebody who was not asked',
      'edit.invalid',
      () => added({ type: 'answer', id: 'x', respondentId: 'none', item: 1, level: 3 }),
    ],
    [
      'adds a second current state',
      'edit.invalid',
      () => added({ type: 'scenario', id: 'second', name: 'Second', kind: 'current' }),
    ],
    [
      'removes the workshop itself',
      'edit.invalid',
      () => ({ diff: { added: [], updated: [], removed: ['META'] } }),
    ],
    [
      'claims to change something that was different',
      'edit.conflict',
      () => ({ diff: { added: [], updated: [['WRONG', 'PERSON']], removed: [] } }),
    ],
    [
      'claims to remove something that was different',
      'edit.conflict',
      () => ({ diff: { added: [], updated: [], removed: ['WRONG'] } }),
    ],
    [
      'makes one record of another',
      'edit.invalid',
      () => ({ diff: { added: [], updated: [['PERSON', 'OTHER']], removed: [] } }),
    ],
  ];

  it.each(broken)('that %s is refused with %s, and nothing of it is written', async (_, code, spoil) => {
    const { core, session, stored, add } = await workshopWith('Ken');
    const before = await stored();
    const person = before.records.find(({ type }) => type === 'person');
    const stand: Record<string, unknown> = {
      PERSON: person,
      OTHER: { ...person, id: 'other' },
      WRONG: { ...person, name: 'Somebody else' },
      META: before.records.find(({ type }) => type === 'workshop'),
    };
    const args = session.plan(add('Ada'));
    const text = JSON.stringify({ ...args, ...spoil(args) })
      .replaceAll('"id":"PERSON"', `"id":"${person?.id}"`)
      .replaceAll('"SCENARIO"', `"${currentScenario(session.workshop).id}"`)
      .replaceAll(/"(PERSON|OTHER|WRONG|META)"/gu, (_match, name: string) => JSON.stringify(stand[name]));
    const reply = await core.dispatch('workshop.commit', JSON.parse(text));
    expect(reply).toMatchObject({ ok: false, error: { code } });
    expect(await stored()).toEqual(before);
    await session.do(add('Ada'));
    expect(await stored()).toMatchObject({ revision: before.revision + 1 });
  });

  it('of an undo has to be the very step that is undone', async () => {
    const { core, session, stored } = await workshopWith('Ken');
    const person = Object.values(session.workshop.person)[0];
    const label = { key: 'personAdded', params: {}, subjects: [] } as const;
    const honest = session.request('undo', {
      label,
      diff: { added: [], updated: [], removed: person ? [person] : [] },
    });
    const forged = { ...honest, editId: 'forged', diff: { ...honest.diff, removed: [] } };
    await expect(core.call('workshop.commit', forged)).rejects.toThrow('edit.conflict');
    await core.call('workshop.commit', honest);
    expect(await stored()).toMatchObject({ cursor: 0 });
  });
});
