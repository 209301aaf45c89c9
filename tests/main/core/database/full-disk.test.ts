/** A disk that is really full: a small file system of its own, where this computer lets us make one. */
import { execFileSync } from 'node:child_process';
import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { newWorkshop, openSession, temporaryFolder, testCore } from '#tests/support/core.ts';

const SIZE = '4m';
const CHUNK_BYTES = 64 * 1024;

/** A folder on a file system of 4 MB; null where none can be mounted. */
function smallDisk(): string | null {
  const folder = temporaryFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return null;
  }
  onTestFinished(() => void execFileSync('umount', ['--lazy', folder]));
  return folder;
}

/** Writes until nothing more fits; answers how to take it away again. */
function fillUp(folder: string): () => void {
  const file = join(folder, 'ballast');
  const handle = openSync(file, 'w');
  try {
    for (let size = CHUNK_BYTES; size >= 1; size = size / 2) {
      try {
        for (;;) writeSync(handle, Buffer.alloc(size));
      } catch {
        // Full for pieces of this size; the smaller ones may still fit.
      }
    }
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  return () => rmSync(file);
}

it('An edit that the disk has no room for is not acknowledged, and is saved once when there is room', async ({
  skip,
}) => {
  const disk = smallDisk();
  if (disk === null) return skip('no file system of its own can be mounted here');
  const core = testCore(disk);
  const session = await openSession(core, await newWorkshop(core));
  const add = (name: string) => {
    const draft = { name, notes: 'x'.repeat(2_000) };
    const lane = { lane: 'closing', teamId: null } as const;
    return session.plan({ type: 'person.add', draft, scenarioId: current, lane });
  };
  const current = Object.keys(session.workshop.scenario)[0] ?? '';
  await session.send(add('Before'));
  const makeRoom = fillUp(disk);

  // What the log has taken already may hold an edit or two more.
  const told = ['Before'];
  let refused: ReturnType<typeof add> | null = null;
  for (let index = 0; index < 500 && !refused; index += 1) {
    const edit = add(`Filler ${index}`);
    try {
      await session.send(edit);
      told.push(`Filler ${index}`);
    } catch (error) {
      expect(error).toMatchObject({ code: 'disk.full' });
      refused = edit;
    }
  }
  if (!refused) throw new Error('the disk was never full');
  const names = async (from = core) => {
    const opened = await from.call('workshop.open', { workshopId: refused.workshopId });
    return opened.records.flatMap((record) => (record.type === 'person' ? record.name : [])).sort();
  };
  expect(await names()).toEqual([...told].sort());
  await expect(session.send(refused)).rejects.toMatchObject({ code: 'disk.full' });

  makeRoom();
  await session.send(refused);
  await core.call('workshop.commit', refused);
  expect(await names()).toHaveLength(told.length + 1);
  expect(core.integrity()).toEqual([]);
  await core.close();
  expect(await names(testCore(disk))).toHaveLength(told.length + 1);
});
