/** Reading in a process of its own: ended at any moment it takes nothing along and leaves nothing behind. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { forkedChild, startChildrenWith } from '#main/core/processes/child.ts';
import { endWaiting, readOutside } from '#main/core/outside/outside-reader.ts';
import { limitsFor } from '#main/core/outside/reading-limits.ts';
import { isRunning } from '#main/core/part-files.ts';
import { startProgram } from '#tests/support/child.ts';
import { temporaryFolder } from '#tests/support/core.ts';
import { madeFile, REFUSED } from '#tests/support/hostile-files.ts';

const BOMB = REFUSED['a step of millions of records, packed into a few bytes'] ?? (() => undefined);

function fileOf(bytes: Buffer): string {
  const path = join(temporaryFolder(), 'given.phaseboard');
  writeFileSync(path, bytes);
  return path;
}

/** Numbers of the processes that are started from here on, and a folder of their own for what passes through. */
function watched(): { readonly pids: number[]; readonly passing: string } {
  endWaiting();
  const passing = join(temporaryFolder(), 'tmp');
  mkdirSync(passing);
  vi.stubEnv('TMPDIR', passing);
  const pids: number[] = [];
  startChildrenWith((file, args) => {
    const child = forkedChild(file, args);
    pids.push(child.pid ?? 0);
    return child;
  });
  onTestFinished(() => {
    endWaiting();
    startChildrenWith(forkedChild);
    vi.unstubAllEnvs();
  });
  return { pids, passing };
}

const read = (path: string, signal?: AbortSignal) =>
  readOutside({ kind: 'engagement', path }, signal ? { signal } : {});
/** What a read that is ended from outside is said to have died of, with the process ended by that signal. */
async function fateAfter(signal: NodeJS.Signals): Promise<unknown> {
  const { pids } = watched();
  const path = fileOf(madeFile(BOMB));
  const reading = read(path).catch((error: unknown) => error);
  await vi.waitFor(() => expect(pids).toHaveLength(1));
  process.kill(pids[0] ?? 0, signal);
  return reading;
}

describe('A file from outside', () => {
  test('that is stopped in the middle leaves no process and no copy, and the next one is read', async () => {
    const { pids, passing } = watched();
    const bomb = fileOf(madeFile(BOMB));
    const sound = fileOf(madeFile(() => undefined));
    for (const milliseconds of [0, 60, 250, 700]) {
      const controller = new AbortController();
      const stopped = read(bomb, controller.signal).then(
        () => 'read',
        (error: { code?: string }) => error.code,
      );
      setTimeout(() => controller.abort(), milliseconds);
      expect(['job.cancelled', 'phaseboardFile.damaged']).toContain(await stopped);
    }
    expect((await read(sound)).facts.people).toBe(3);
    endWaiting();
    await vi.waitFor(() => expect(pids.filter(isRunning)).toEqual([]), { timeout: 60_000 });
    expect(readdirSync(passing).filter((name) => name.startsWith('phaseboard-passing-'))).toEqual([]);
  });

  test('whose process the system ends for want of memory is told so', async () => {
    expect(await fateAfter('SIGKILL')).toMatchObject({
      code: 'file.tooMuchMemory',
      details: { name: 'given.phaseboard' },
    });
  });

  test('whose process crashes cannot be read, and nothing else happens', async () => {
    expect(await fateAfter('SIGSEGV')).toMatchObject({ code: 'file.notReadable' });
    expect((await read(fileOf(madeFile(() => undefined)))).facts.people).toBe(3);
  });

  test('that takes more memory than it may is told so, with the limit', async () => {
    watched();
    const limits = { ...limitsFor(0), megabytes: 8 };
    const reading = readOutside({ kind: 'engagement', path: fileOf(madeFile(BOMB)) }, { limits });
    await expect(reading).rejects.toMatchObject({ code: 'file.tooMuchMemory', details: { limit: 8 } });
  });

  test('is not read on when the program that wanted it was killed', async () => {
    const program = startProgram('tests/support/reads-for-ever.ts', [fileOf(madeFile(BOMB))]);
    const pid = Number(await program.said((line) => Number(line) > 0));
    expect(isRunning(pid)).toBe(true);
    program.kill('SIGKILL');
    await program.ended;
    await vi.waitFor(() => expect(isRunning(pid)).toBe(false), { timeout: 60_000 });
  });
});
