import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Core } from '#main/core/core.ts';
import { LIBRARY_FILE, createCore } from '#main/core/create.ts';
import { createLibrary } from '#main/core/database/library.ts';
import { openLibrary } from '#main/core/database/open.ts';
import { createBackups } from '#main/core/safety/backups.ts';
import { createRestore } from '#main/core/safety/restore.ts';
import type { CoreEvent } from '#shared/contract/types.ts';
import { clock, newWorkshop, openSession, temporaryFolder, testPorts } from '#tests/support/core.ts';

const rename = (title: string) => ({ type: 'workshop.edit', patch: { title } }) as const;

/** A library with a backup of three workshops, of which two were edited and one was taken off the list since. */
async function edited() {
  const dataDir = temporaryFolder();
  const now = clock();
  const start = (): Core => {
    const core = createCore(testPorts(dataDir, { now }));
    onTestFinished(async () => void (await core.close()));
    return core;
  };
  const core = start();
  const ids: string[] = [];
  for (const title of ['A', 'B', 'C']) ids.push(await newWorkshop(core, title));
  await core.call('backups.make', {});
  const backup = (await core.call('backups.list', {}))[0]?.id ?? '';
  for (const id of ids.slice(0, 2)) await (await openSession(core, id)).do(rename(`${id} edited`));
  await core.call('library.remove', { workshopId: ids[2] ?? '' });
  return { dataDir, now, core, start, ids, backup };
}

const titles = async (core: Core) =>
  (await core.call('library.list', {})).map(({ title }) => title).toSorted();

describe('Restoring several workshops', () => {
  it('is undone after a restart as well, and offered as long as nobody worked on them since', async () => {
    const { core, start, ids, backup } = await edited();
    const before = await titles(core);
    const { restoreId, workshops } = await core.call('backups.restore', { backup, workshopIds: null });
    expect(workshops.map(({ how }) => how).toSorted()).toEqual(['added', 'changed', 'changed']);
    await core.close();

    const second = start();
    expect(await titles(second)).toEqual(['A', 'B', 'C']);
    expect(await second.call('backups.lastRestore', {})).toMatchObject({ restoreId, count: 3 });
    await second.call('backups.undoRestore', { restoreId });
    expect(await titles(second)).toEqual(before);
    expect(await second.call('backups.lastRestore', {})).toBeNull();
    await expect(second.call('backups.undoRestore', { restoreId })).rejects.toThrow('history.noPoint');

    const again = await second.call('backups.restore', { backup, workshopIds: null });
    await (await openSession(second, ids[2] ?? '')).do(rename('worked on'));
    expect(await second.call('backups.lastRestore', {})).toBeNull();
    await expect(second.call('backups.undoRestore', { restoreId: again.restoreId })).rejects.toThrow(
      'edit.conflict',
    );
    expect(await titles(second)).toEqual(['A', 'B', 'worked on']);
  });

  it('is all of it or nothing: the last one fails, none is restored, and nobody hears of any', async () => {
    const { dataDir, now, core, backup } = await edited();
    await core.close();
    const file = join(dataDir, LIBRARY_FILE);
    const library = createLibrary(openLibrary(file), file, now);
    onTestFinished(() => library.close());
    const ports = testPorts(dataDir, { now });
    const before = library.list().map(({ id, title, revision }) => [id, title, revision]);
    let left = 2;
    const failing: typeof library = {
      ...library,
      replace(request) {
        left -= 1;
        if (left === 0) throw new Error('the power is gone');
        return library.replace(request);
      },
    };
    const events: CoreEvent[] = [];
    const restore = createRestore(failing, createBackups(library, ports), ports, (event) =>
      events.push(event),
    );
    await expect(restore.restore(backup, null)).rejects.toThrow('the power is gone');
    expect(library.list().map(({ id, title, revision }) => [id, title, revision])).toEqual(before);
    expect(library.list().map(({ id }) => library.open(id).cursor)).toEqual([1, 1]);
    expect(events).toEqual([]);
    expect(restore.last()).toBeNull();

    const whole = createRestore(library, createBackups(library, ports), ports, (event) => events.push(event));
    await whole.restore(backup, null);
    expect(
      library
        .list()
        .map(({ title }) => title)
        .toSorted(),
    ).toEqual(['A', 'B', 'C']);
    expect(events.map(({ type }) => type).toSorted()).toEqual([
      'library.changed',
      'workshop.changed',
      'workshop.changed',
    ]);
  });
});
