import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Core } from '#main/core/core.ts';
import { LIBRARY_FILE, createCore } from '#main/core/create.ts';
import { createLibrary } from '#main/core/database/library.ts';
import { openLibrary } from '#main/core/database/open.ts';
import { superfluous } from '#main/core/safety/retention.ts';
import type { Ports } from '#main/core/ports.ts';
import { clock, newWorkshop, openSession, temporaryFolder, testPorts } from '#tests/support/core.ts';

/** One clock for all runs of a test: a later run is later. */
function runs(dataDir: string, ports: Partial<Ports> = {}) {
  const now = clock();
  return (tended = true): Core => {
    const core = createCore(testPorts(dataDir, { now, ...ports }), { tended });
    onTestFinished(async () => void (await core.close()));
    return core;
  };
}

/** A library of two workshops that was closed, with its backup; a third one that was taken off the list. */
async function closedLibrary() {
  const dataDir = temporaryFolder();
  const start = runs(dataDir);
  const core = start();
  const ids = [await newWorkshop(core, 'First'), await newWorkshop(core, 'Second')];
  const removed = await newWorkshop(core, 'Removed');
  await core.call('backups.make', {});
  await core.call('library.remove', { workshopId: removed });
  const exported = join(temporaryFolder(), 'first.phaseboard');
  await core.call('workshop.export', { workshopId: ids[0] ?? '', target: core.files.outgoing(exported).id });
  const stick = join(temporaryFolder(), 'stick');
  mkdirSync(stick);
  await core.call('backups.chooseSecond', { folder: core.files.folder(stick).id });
  await core.call('backups.configure', { everyMinutes: 7 });
  await core.call('settings.set', { theme: 'dark' });
  await core.call('backups.make', {});
  await core.close();
  return { dataDir, file: join(dataDir, LIBRARY_FILE), start, ids, stick, exported };
}

const titles = async (core: Core) =>
  (await core.call('library.list', {})).map(({ title }) => title).toSorted();

describe('A library that is not there', () => {
  it.each([
    ['was deleted', (file: string) => rmSync(file)],
    ['was emptied', (file: string) => truncateSync(file)],
    [
      'is a link to an empty file',
      (file: string) => {
        rmSync(file);
        writeFileSync(`${file}.elsewhere`, '');
        symlinkSync(`${file}.elsewhere`, file);
      },
    ],
  ])(
    'because it %s comes back from the backups, with settings and notes, and that is told',
    async (_, lose) => {
      const { file, start, ids, stick, exported } = await closedLibrary();
      lose(file);
      const core = start();
      expect(await titles(core)).toEqual(['First', 'Second']);
      const recovery = await core.call('safety.recovery', {});
      expect(recovery).toMatchObject({ cause: 'missing' });
      expect(recovery?.workshops.map(({ title, from }) => [title, from]).toSorted()).toEqual([
        ['First', 'backup'],
        ['Second', 'backup'],
      ]);
      expect(await core.call('backups.settings', {})).toMatchObject({
        everyMinutes: 7,
        second: { name: stick },
      });
      expect(await core.call('settings.get', {})).toMatchObject({ theme: 'dark' });
      const { files } = await core.call('forget.preview', { workshopId: ids[0] ?? '' });
      expect(files).toEqual([exported]);
      await core.close();
      expect((await start().call('safety.recovery', {}))?.cause).toBe('missing');
    },
  );

  it('is told once: the next start finds everything in its place', async () => {
    const { file, start } = await closedLibrary();
    rmSync(file);
    const core = start();
    await core.call('safety.recoveryRead', {});
    await core.close();
    const again = start();
    expect(await again.call('safety.recovery', {})).toBeNull();
    expect(await titles(again)).toEqual(['First', 'Second']);
  });

  it('is no loss on a first start: nothing lies beside it, or only what a window left', async () => {
    const dataDir = temporaryFolder();
    mkdirSync(join(dataDir, 'window'));
    mkdirSync(join(dataDir, 'log'));
    writeFileSync(join(dataDir, 'window.json'), '{}');
    const core = runs(dataDir)();
    expect(await core.call('safety.recovery', {})).toBeNull();
    expect(await core.call('library.list', {})).toEqual([]);
  });

  it('without a backup is told as well, and starts empty', async () => {
    const dataDir = temporaryFolder();
    writeFileSync(join(dataDir, 'local-port'), '40000');
    const recovery = await runs(dataDir)().call('safety.recovery', {});
    expect(recovery).toMatchObject({ cause: 'missing', keptIn: null, workshops: [] });
  });

  it('leaves its log behind, which is kept aside before a new library is made', async () => {
    const { file, start } = await closedLibrary();
    rmSync(file);
    writeFileSync(`${file}-wal`, 'the last edits');
    const recovery = await start().call('safety.recovery', {});
    expect(readFileSync(join(recovery?.keptIn ?? '', `${LIBRARY_FILE}-wal`), 'utf8')).toBe('the last edits');
  });

  it('is not made anew by a command that runs for a moment, which says so', async () => {
    const { file, start, dataDir } = await closedLibrary();
    rmSync(file);
    expect(() => start(false)).toThrow('library.missing');
    expect(existsSync(file)).toBe(false);
    // A first use by a command makes one.
    expect(() => runs(temporaryFolder())(false)).not.toThrow();
    expect(readdirSync(dataDir)).toContain('backups');
  });

  it('comes back from an older backup where the newest is damaged', async () => {
    const { dataDir, file, start } = await closedLibrary();
    rmSync(file);
    const folder = join(dataDir, 'backups');
    const newest = readdirSync(folder).toSorted().at(-1) ?? '';
    writeFileSync(join(folder, newest), 'x'.repeat(9000));
    expect(await titles(start())).toEqual(['First', 'Removed', 'Second']);
  });

  it.each([
    ['a folder', (file: string) => mkdirSync(file), 'library.folder'],
    ['a link to nowhere', (file: string) => symlinkSync('/nowhere/at/all', file), 'library.link'],
    ['a link to itself', (file: string) => symlinkSync(file, file), 'library.link'],
  ])('because %s is in its place says so in words of its own, and changes nothing', async (_, put, code) => {
    for (const tended of [true, false]) {
      const { dataDir, file, start } = await closedLibrary();
      rmSync(file);
      put(file);
      expect(() => start(tended)).toThrow(code);
      expect(existsSync('/nowhere')).toBe(false);
      expect(readdirSync(dataDir)).toContain(LIBRARY_FILE);
    }
  });
});

describe('A library whose log was lost', () => {
  /** The library as it is on the disk when its log is gone: what was not yet written from there is missing. */
  async function withoutLog(workshopsBefore: number) {
    const dataDir = temporaryFolder();
    const start = runs(dataDir);
    const file = join(dataDir, LIBRARY_FILE);
    const before = start();
    for (let index = 0; index < workshopsBefore; index += 1) await newWorkshop(before, `Before ${index}`);
    await before.close();
    const core = start();
    const edited = (await core.call('library.list', {}))[0]?.id;
    await newWorkshop(core, 'In the log only');
    if (edited !== undefined) {
      await (await openSession(core, edited)).do({ type: 'workshop.edit', patch: { title: 'Edited' } });
    }
    await core.call('backups.make', {});
    copyFileSync(file, `${file}.alone`);
    await core.close();
    rmSync(file);
    copyFileSync(`${file}.alone`, file);
    rmSync(`${file}.alone`);
    return { dataDir, file, start, edited };
  }

  it('gets back the workshops that it never heard of, and says which of the others are older', async () => {
    const { start } = await withoutLog(2);
    const core = start();
    expect(await titles(core)).toEqual(['Before 0', 'Before 1', 'In the log only']);
    const recovery = await core.call('safety.recovery', {});
    expect(recovery).toMatchObject({ cause: 'older', keptIn: null });
    expect(recovery?.workshops.map(({ title, from }) => [title, from]).toSorted()).toEqual([
      ['Edited', 'older'],
      ['In the log only', 'backup'],
    ]);
  });

  it('is not the same as an empty one, also where everything was in the log', async () => {
    const { file, start } = await withoutLog(0);
    expect(statSync(file).size).toBeGreaterThan(0);
    expect(await titles(start())).toEqual(['In the log only']);
  });

  it('does not get back what was forgotten, although a backup could not be cleared of it', async () => {
    const { dataDir, file, start, ids } = await closedLibrary();
    const core = start();
    const kept = readdirSync(join(dataDir, 'backups')).map((name) => join(dataDir, 'backups', name));
    const copies = kept.map((path) => [path, readFileSync(path)] as const);
    await core.call('forget.do', { workshopId: ids[0] ?? '', files: true });
    await core.close();
    for (const [path, bytes] of copies) writeFileSync(path, bytes);
    expect(existsSync(file)).toBe(true);
    const again = start();
    expect(await titles(again)).toEqual(['Second']);
    expect(await again.call('safety.recovery', {})).toBeNull();
  });
});

describe('The last backup of a workshop', () => {
  const policy = { keepToday: 1, keepDays: 0 };
  const now = new Date('2026-11-25T12:00:00.000Z');
  const backup = (hour: number, ...ids: string[]) => ({ at: `2026-11-25T${hour}:00:00.000Z`, ids });

  it('stays, however old, until a newer one holds it too', () => {
    const [old, lost, newest] = [backup(10, 'a'), backup(11, 'a', 'b'), backup(12, 'a')];
    const goes = (...all: { at: string; ids: string[] }[]) => superfluous(all, now, policy, ({ ids }) => ids);
    expect(goes(old, lost, newest)).toEqual([old]);
    expect(goes(old, lost, newest, backup(13, 'a', 'b'))).toEqual([newest, lost, old]);
    expect(goes(backup(10, 'a'), backup(11))).toEqual([]);
  });

  it('survives that an empty library is backed up again and again', async () => {
    const { dataDir, file, start } = await closedLibrary();
    rmSync(file);
    // As if it had been made anew by something that knows nothing of backups.
    createLibrary(openLibrary(file), file, clock()).close();
    const core = start(false);
    for (let round = 0; round < 6; round += 1) await core.call('backups.make', {});
    await core.close();
    expect(readdirSync(join(dataDir, 'backups')).length).toBeGreaterThan(3);
    expect(await titles(start())).toEqual(['First', 'Second']);
  });
});

describe('A backup at closing that cannot be made', () => {
  it('is said by who closes, and at every start until one is made', async () => {
    const dataDir = temporaryFolder();
    const start = runs(dataDir);
    const core = start();
    await newWorkshop(core, 'Kept');
    writeFileSync(join(dataDir, 'backups'), 'a file in the way');
    expect(await core.close()).toEqual({ backedUp: false });
    const second = start();
    expect(await titles(second)).toEqual(['Kept']);
    expect(await second.call('safety.failedBackup', {})).toMatch(/^2026-01-01T/u);
    rmSync(join(dataDir, 'backups'));
    // Nothing was changed in this run; what the last one left without a backup counts.
    expect(await second.close()).toEqual({ backedUp: true });
    expect(readdirSync(join(dataDir, 'backups'))).toHaveLength(1);
    const third = start();
    expect(await third.call('safety.failedBackup', {})).toBeNull();
    expect(await third.close()).toEqual({ backedUp: true });
    expect(readdirSync(join(dataDir, 'backups'))).toHaveLength(1);
  });
});
