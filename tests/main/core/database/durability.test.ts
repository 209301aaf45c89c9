import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { startProgram } from '#tests/support/child.ts';
import { temporaryFolder, testCore } from '#tests/support/core.ts';
import { killedAgainAndAgain } from '#tests/support/killing.ts';

const COMMITTER = 'tests/support/committer.ts';
const ROUNDS = 12;
const LIBRARIES = 2;

describe('A program that is killed while it saves', () => {
  it(`loses nothing that was acknowledged and leaves nothing half done, ${ROUNDS} times over`, async () => {
    const tolls = await Promise.all(
      Array.from({ length: LIBRARIES }, () => killedAgainAndAgain(temporaryFolder(), ROUNDS / LIBRARIES)),
    );
    for (const toll of tolls) {
      expect(toll).toMatchObject({ trials: ROUNDS / LIBRARIES, lost: 0, doubled: 0, faults: [] });
      expect(toll.acknowledged).toBeGreaterThanOrEqual(toll.trials);
    }
  }, 60_000);
});

describe('Two programs on one library', () => {
  it('the second is told that the first has it, and may have it when the first is gone, however it went', async () => {
    const dataDir = temporaryFolder();
    const first = startProgram(COMMITTER, [dataDir]);
    await first.said((line) => line === 'open');
    expect(() => testCore(dataDir)).toThrow('library.locked');
    const second = startProgram(COMMITTER, [dataDir]);
    expect(await second.ended).toBe(1);
    expect(second.lines).toEqual(['library.locked']);

    first.kill('SIGKILL');
    await first.ended;
    const third = testCore(dataDir);
    expect(await third.call('library.list', {})).toHaveLength(1);
    await third.close();
    expect(readdirSync(dataDir).filter((name) => name.includes('lock'))).toEqual([]);
    expect(existsSync(`${dataDir}/library.phaseboard-db-wal`)).toBe(false);
  });

  it('hold also within one program', async () => {
    const dataDir = temporaryFolder();
    const first = testCore(dataDir);
    expect(() => testCore(dataDir)).toThrow('library.locked');
    await first.close();
    testCore(dataDir);
  });
});
