import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { LIBRARY_FILE, createCore } from '#main/core/create.ts';
import { inPassing } from '#main/core/database/passing.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import { newWorkshop, openSession, temporaryFolder, testCore, testPorts } from '#tests/support/core.ts';

/** The system's folder for passing files, for this test only: whatever is left in it was left by the program. */
function ownTemporary(): string {
  const folder = temporaryFolder();
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  onTestFinished(() => {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  });
  return folder;
}

/** What a call came to: its answer's kind, or the code of its error. */
const outcome = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof PhaseboardError ? error.code : String(error)),
  );

/** Where the system's folder has another name and rights are no modes; empty where it can be tested. */
const OTHER_SYSTEM =
  process.platform === 'win32' ? ' (skipped: TMPDIR and modes say nothing on Windows)' : '';

describe.skipIf(OTHER_SYSTEM !== '')(`A copy that is needed for a moment${OTHER_SYSTEM}`, () => {
  it('is gone when a backup was looked into or restored, and when neither went well', async () => {
    const [dataDir, temporary] = [temporaryFolder(), ownTemporary()];
    const core = testCore(dataDir);
    const workshopId = await newWorkshop(core);
    await core.call('backups.make', {});
    await (await openSession(core, workshopId)).do({ type: 'workshop.edit', patch: { title: 'Later' } });
    const [line] = await core.call('backups.list', {});
    const backup = line?.id ?? '';
    expect(await outcome(core.call('backups.read', { backup, workshopId }))).toBe('done');
    expect(await outcome(core.call('backups.read', { backup, workshopId: 'none' }))).toBe(
      'workshop.notFound',
    );
    expect(await outcome(core.call('backups.restore', { backup, workshopIds: [workshopId] }))).toBe('done');
    const path = join(dataDir, 'backups', backup);
    writeFileSync(path, readFileSync(path).fill(0xa5, 4096, 30_000));
    expect(await outcome(core.call('backups.read', { backup, workshopId }))).toBe('library.damaged');
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('is never made for a file, with or without a passphrase', async () => {
    const [out, dataDir, temporary] = [temporaryFolder(), temporaryFolder(), ownTemporary()];
    const core = testCore(dataDir);
    const workshopId = await newWorkshop(core);
    const [path, passphrase] = [join(out, 'sealed.phaseboard'), 'three blind mice'];
    const to = (file: string) => core.files.outgoing(file).id;
    await core.call('workshop.export', { workshopId, target: to(path), passphrase });
    const nowhere = to(join(out, 'none', 'sealed.phaseboard'));
    expect(await outcome(core.call('workshop.export', { workshopId, target: nowhere, passphrase }))).toBe(
      'file.notWritable',
    );
    const file = (await core.files.incoming(path)).id;
    expect(await outcome(core.call('workshop.openFile', { file, passphrase: 'wrong' }))).toBe(
      'phaseboardFile.wrongPassphrase',
    );
    expect(await outcome(core.call('workshop.openFile', { file, passphrase }))).toBe('done');
    writeFileSync(path, readFileSync(path).subarray(0, -40));
    expect(await outcome(core.call('workshop.openFile', { file, passphrase }))).toBe(
      'phaseboardFile.damaged',
    );
    expect(readdirSync(out)).toEqual(['sealed.phaseboard']);
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('is gone when a damaged library was recovered', async () => {
    const [dataDir, temporary] = [temporaryFolder(), ownTemporary()];
    const first = createCore(testPorts(dataDir), { tended: true });
    await newWorkshop(first);
    await first.close();
    const file = join(dataDir, LIBRARY_FILE);
    writeFileSync(file, readFileSync(file).fill(0xa5, 8192));
    const second = createCore(testPorts(dataDir), { tended: true });
    expect(await second.call('safety.recovery', {})).not.toBeNull();
    await second.close();
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('can be read by nobody else', () => {
    ownTemporary();
    expect(inPassing((folder) => statSync(folder).mode & 0o777)).toBe(0o700);
  });

  it('that a killed program left goes at the next start; one of a running program stays', async () => {
    const temporary = ownTemporary();
    const { pid: gone } = spawnSync(process.execPath, ['--version']);
    const left = (pid: number, name: string) => {
      const folder = join(temporary, `${name}-${pid}-x`);
      mkdirSync(folder);
      writeFileSync(join(folder, 'library'), 'Client');
    };
    left(gone, 'phaseboard-passing');
    left(process.pid, 'phaseboard-passing');
    left(gone, 'another-program');
    await testCore(join(temporary, 'data')).close();
    expect(readdirSync(temporary).toSorted()).toEqual([
      `another-program-${gone}-x`,
      'data',
      `phaseboard-passing-${process.pid}-x`,
    ]);
  });
});
