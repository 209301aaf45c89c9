import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIBRARY_FILE, createCore } from '#main/core/create.ts';
import type { Core } from '#main/core/core.ts';
import { createLibrary } from '#main/core/database/library.ts';
import { openLibrary } from '#main/core/database/open.ts';
import { createBackups } from '#main/core/safety/backups.ts';
import { superfluous } from '#main/core/safety/retention.ts';
import { newWorkshopRecords } from '#main/core/new-workshop.ts';
import { metaOf, workshopOf } from '#shared/domain/workshop.ts';
import { counter } from '#tests/support/commands.ts';
import { newWorkshop, openSession, temporaryFolder, testCore, testPorts } from '#tests/support/core.ts';

const rename = (title: string) => ({ type: 'workshop.edit', patch: { title } }) as const;
const titleOf = async (core: Core, workshopId: string) =>
  metaOf(workshopOf((await core.call('workshop.open', { workshopId })).records)).title;
const backupsIn = (dataDir: string) =>
  existsSync(join(dataDir, 'backups')) ? readdirSync(join(dataDir, 'backups')).toSorted() : [];

describe('Which backups stay', () => {
  const policy = { keepToday: 3, keepDays: 10 };
  const now = new Date('2026-11-25T12:00:00.000Z');
  const backup = fc.integer({ min: -40, max: 40 }).chain((days) =>
    fc.nat(86_399).map((second) => ({
      at: new Date(Date.UTC(2026, 10, 25 + days, 0, 0, second)).toISOString(),
    })),
  );

  it('are the last three of today and the newest of each of ten days, and the newest of all', () => {
    fc.assert(
      fc.property(fc.uniqueArray(backup, { selector: ({ at }) => at, maxLength: 80 }), (backups) => {
        const gone = new Set(superfluous(backups, now, policy));
        const kept = backups.filter((each) => !gone.has(each)).map(({ at }) => at);
        const newest = backups
          .map(({ at }) => at)
          .toSorted()
          .at(-1);
        if (newest !== undefined) expect(kept).toContain(newest);
        const today = kept.filter((at) => at.startsWith('2026-11-25'));
        expect(today.length).toBeLessThanOrEqual(3);
        const before = kept.filter((at) => at < '2026-11-25').map((at) => at.slice(0, 10));
        expect(new Set(before).size).toBe(before.length);
        expect(before.length).toBeLessThanOrEqual(10);
        const days = new Set(backups.map(({ at }) => at.slice(0, 10)).filter((day) => day < '2026-11-25'));
        expect(before.length).toBe(Math.min(10, days.size));
      }),
    );
  });

  it('are not pushed out by those that a clock set back left in the days to come', () => {
    const future = Array.from({ length: 15 }, (_, day) => ({
      at: `2027-01-${String(day + 10)}T09:00:00.000Z`,
    }));
    const real = [{ at: '2026-11-25T09:00:00.000Z' }, { at: '2026-11-24T09:00:00.000Z' }];
    const gone = superfluous([...future, ...real], now, policy);
    expect(gone.every(({ at }) => at.startsWith('2027'))).toBe(true);
  });
});

describe('A backup', () => {
  it('is made while the library is worked on, is sound, and names what it holds', async () => {
    const dataDir = temporaryFolder();
    const core = testCore(dataDir);
    const { id } = await core.call('workshop.createDemo', { phase: 2, locale: 'en' });
    await core.call('backups.make', {});
    const [line] = await core.call('backups.list', {});
    expect(line).toMatchObject({ reason: 'manual', place: 'here', sound: true });
    expect(line?.size).toBeGreaterThan(10_000);
    expect(line?.workshops).toMatchObject([{ id, phase: 2 }]);
    expect(line?.workshops[0]?.people).toBeGreaterThan(5);
    expect(backupsIn(dataDir)).toHaveLength(1);
  });

  it('is looked into without changing anything, restored as one edit, and that is undone', async () => {
    const core = testCore();
    const workshopId = await newWorkshop(core, 'Before');
    await core.call('backups.make', {});
    const session = await openSession(core, workshopId);
    await session.do(rename('After'));
    const [backup] = await core.call('backups.list', {});
    const { records } = await core.call('backups.read', { backup: backup?.id ?? '', workshopId });
    expect(metaOf(workshopOf(records)).title).toBe('Before');
    expect(await titleOf(core, workshopId)).toBe('After');

    const restored = await core.call('backups.restore', {
      backup: backup?.id ?? '',
      workshopIds: [workshopId],
    });
    expect(restored.workshops).toEqual([{ id: workshopId, title: 'Before', how: 'changed' }]);
    expect(await titleOf(core, workshopId)).toBe('Before');
    expect((await core.call('backups.list', {}))[0]?.reason).toBe('restore');
    await core.call('backups.undoRestore', { restoreId: restored.restoreId });
    expect(await titleOf(core, workshopId)).toBe('After');
    const { history, cursor } = await core.call('workshop.open', { workshopId });
    expect([history.length, cursor]).toEqual([2, 1]);
  });

  it('brings a workshop back that is no longer on the list, and undoing takes it off again', async () => {
    const core = testCore();
    const [kept, removed] = [await newWorkshop(core, 'Kept'), await newWorkshop(core, 'Removed')];
    await core.call('backups.make', {});
    await core.call('library.remove', { workshopId: removed });
    const backup = (await core.call('backups.list', {}))[0]?.id ?? '';
    const restored = await core.call('backups.restore', { backup, workshopIds: null });
    expect(Object.fromEntries(restored.workshops.map(({ id, how }) => [id, how]))).toEqual({
      [kept]: 'same',
      [removed]: 'added',
    });
    expect(await core.call('library.list', {})).toHaveLength(2);
    await core.call('backups.undoRestore', { restoreId: restored.restoreId });
    expect((await core.call('library.list', {})).map(({ id }) => id)).toEqual([kept]);
  });

  it('is not undone over work that was done since', async () => {
    const core = testCore();
    const workshopId = await newWorkshop(core, 'Before');
    await core.call('backups.make', {});
    await (await openSession(core, workshopId)).do(rename('After'));
    const backup = (await core.call('backups.list', {}))[0]?.id ?? '';
    const { restoreId } = await core.call('backups.restore', { backup, workshopIds: [workshopId] });
    await (await openSession(core, workshopId)).do(rename('Newer'));
    await expect(core.call('backups.undoRestore', { restoreId })).rejects.toThrow('edit.conflict');
    expect(await titleOf(core, workshopId)).toBe('Newer');
  });

  it('that was damaged since is shown as such and restores nothing', async () => {
    const dataDir = temporaryFolder();
    const core = testCore(dataDir);
    const workshopId = await newWorkshop(core);
    await core.call('backups.make', {});
    const path = join(dataDir, 'backups', backupsIn(dataDir)[0] ?? '');
    writeFileSync(path, readFileSync(path).fill(0xa5, 4096, 30_000));
    const [line] = await core.call('backups.list', {});
    expect(line?.sound).toBe(false);
    const backup = line?.id ?? '';
    await expect(core.call('backups.restore', { backup, workshopIds: [workshopId] })).rejects.toThrow(
      /library\.damaged/u,
    );
    await expect(core.call('backups.restore', { backup: 'none', workshopIds: null })).rejects.toThrow(
      'backup.notFound',
    );
    expect(core.integrity()).toEqual([]);
  });

  it('is made at the end where something changed, and not where nothing did', async () => {
    const dataDir = temporaryFolder();
    const first = createCore(testPorts(dataDir), { tended: true });
    await newWorkshop(first);
    await first.close();
    expect(backupsIn(dataDir)).toMatchObject([expect.stringMatching(/\.closing\./u)]);
    const second = createCore(testPorts(dataDir), { tended: true });
    await second.call('library.list', {});
    await second.close();
    expect(backupsIn(dataDir)).toHaveLength(1);
  });

  it('is made every fifteen minutes while there are changes, whatever the clock of the day says', async () => {
    const dataDir = temporaryFolder();
    const times = [
      '2026-11-25T10:00:00.000Z',
      // Set back by a month in the middle of the work.
      '2026-10-25T10:00:00.000Z',
      '2026-10-25T10:20:00.000Z',
    ];
    let at = 0;
    const ports = testPorts(dataDir, { now: () => new Date(times[at] ?? 0) });
    const file = join(dataDir, LIBRARY_FILE);
    const library = createLibrary(openLibrary(file), file, ports.now);
    const backups = createBackups(library, ports);
    const newId = counter();
    const minutes = async (count: number) => {
      for (let minute = 0; minute < count; minute += 1) await backups.tick();
    };
    const work = (id: string) =>
      library.insert(id, newWorkshopRecords({ title: id, client: '', locale: 'en' }, newId, '2026-11-24'));
    await minutes(40);
    expect(backupsIn(dataDir)).toEqual([]);
    work('a');
    await minutes(1);
    expect(backupsIn(dataDir)).toHaveLength(1);
    at = 1;
    work('b');
    await minutes(14);
    expect(backupsIn(dataDir)).toHaveLength(1);
    await minutes(1);
    at = 2;
    work('c');
    await minutes(15);
    expect(backupsIn(dataDir)).toHaveLength(3);
    const newest = (await backups.lines()).find(({ at: moment }) => moment === times[2]);
    expect(newest?.workshops).toHaveLength(3);
    library.close();
  });

  it('that cannot be made is said, costs nothing, and leaves no half', async () => {
    const dataDir = temporaryFolder();
    const core = testCore(dataDir);
    const workshopId = await newWorkshop(core);
    writeFileSync(join(dataDir, 'backups'), 'a file in the way');
    await expect(core.call('backups.make', {})).rejects.toThrow('backup.failed');
    expect(await titleOf(core, workshopId)).toBe('Workshop');
    rmSync(join(dataDir, 'backups'));
    await core.call('backups.make', {});
    expect(backupsIn(dataDir)).toHaveLength(1);
  });

  it('goes to a second folder as well, and waits for it where it is not there', async () => {
    const [dataDir, stick] = [temporaryFolder(), join(temporaryFolder(), 'stick')];
    mkdirSync(stick);
    const core = testCore(dataDir);
    await newWorkshop(core);
    const folder = core.files.folder(stick).id;
    expect(await core.call('backups.chooseSecond', { folder })).toMatchObject({
      second: { name: stick, reachable: true },
    });
    await core.call('backups.make', {});
    expect((await core.call('backups.list', {})).map(({ place }) => place).toSorted()).toEqual([
      'here',
      'second',
    ]);
    rmSync(stick, { recursive: true });
    await core.call('backups.make', {});
    expect(await core.call('backups.settings', {})).toMatchObject({ second: { reachable: false } });
    await expect(core.call('backups.chooseSecond', { folder })).rejects.toThrow('backup.folder');
  });

  it('goes by the person’s own rule', async () => {
    const dataDir = temporaryFolder();
    const core = testCore(dataDir);
    await newWorkshop(core);
    await core.call('backups.configure', { keepToday: 2, everyMinutes: 5 });
    for (let round = 0; round < 4; round += 1) await core.call('backups.make', {});
    expect(backupsIn(dataDir)).toHaveLength(2);
    await expect(core.call('backups.configure', { keepToday: 0 })).rejects.toThrow('call.invalid');
  });
});
