import { chmodSync, lstatSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { LIBRARY_FILE, createCore } from '#main/core/create.ts';
import { createLogger } from '#main/core/log.ts';
import { createTransfer } from '#main/local/transfer.ts';
import { counter } from '#tests/support/commands.ts';
import { clock, newWorkshop, temporaryFolder, testCore, testPorts } from '#tests/support/core.ts';

const modeOf = (path: string) => (lstatSync(path).mode & 0o777).toString(8);

/** Every file and folder below one, with its mode. */
function modesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(['.', ...names].map((name) => [name, modeOf(join(folder, name))]));
}

const wrong = (folder: string) =>
  Object.entries(modesIn(folder)).filter(
    ([name, mode]) => mode !== (statSync(join(folder, name)).isDirectory() ? '700' : '600'),
  );

/** A library that was worked on, with a second folder, a log, files of a browser and what an update left. */
async function worked(dataDir: string): Promise<string> {
  const stick = join(temporaryFolder(), 'stick');
  mkdirSync(stick);
  const log = createLogger(join(dataDir, 'log'), clock());
  const core = createCore(testPorts(dataDir, { log }), { tended: true });
  await newWorkshop(core);
  await core.call('backups.chooseSecond', { folder: core.files.folder(stick).id });
  await core.call('backups.make', {});
  const passing = createTransfer(dataDir, counter('t'));
  await core.call('workshop.export', {
    workshopId: (await core.call('library.list', {}))[0]?.id ?? '',
    target: core.files.outgoing(passing.pathFor('w.phaseboard')).id,
  });
  await core.close();
  return stick;
}

describe('What belongs to one user', () => {
  beforeEach(({ skip }) => skip(process.platform === 'win32', 'Windows has no such rights of files'));

  it('is made for that user alone: library, log, backups, passing files', async () => {
    const dataDir = join(temporaryFolder(), 'data');
    const core = testCore(dataDir);
    await newWorkshop(core);
    expect(wrong(dataDir)).toEqual([]);
    expect(Object.keys(modesIn(dataDir))).toContain(`${LIBRARY_FILE}-wal`);
    await core.close();
    const stick = await worked(dataDir);
    expect(wrong(join(dataDir, 'backups'))).toEqual([]);
    expect(wrong(dataDir).filter(([name]) => !name.startsWith('transfer'))).toEqual([]);
    expect(modeOf(join(dataDir, 'transfer'))).toBe('700');
    for (const name of readdirSync(stick)) expect(modeOf(join(stick, name))).toBe('600');
  });

  it('is closed at the next start where an earlier version left it open', async () => {
    const dataDir = join(temporaryFolder(), 'data');
    await worked(dataDir);
    for (const name of ['.', ...readdirSync(dataDir, { recursive: true, encoding: 'utf8' })]) {
      chmodSync(join(dataDir, name), statSync(join(dataDir, name)).isDirectory() ? 0o755 : 0o644);
    }
    testCore(dataDir);
    expect(wrong(dataDir)).toEqual([]);
  });

  it('leaves what is somebody else’s: other work in the same folder, and what a link points to', async () => {
    const [shared, elsewhere] = [temporaryFolder(), temporaryFolder()];
    chmodSync(shared, 0o755);
    const [other, linked] = [join(shared, 'budget.xlsx'), join(elsewhere, 'linked.txt')];
    writeFileSync(other, '');
    writeFileSync(linked, '');
    for (const path of [other, linked]) chmodSync(path, 0o644);
    symlinkSync(elsewhere, join(shared, 'damaged'));
    const core = testCore(shared);
    await newWorkshop(core);
    expect(modeOf(shared)).toBe('755');
    expect([modeOf(other), modeOf(linked)]).toEqual(['644', '644']);
    expect(modeOf(join(shared, LIBRARY_FILE))).toBe('600');
  });
});
