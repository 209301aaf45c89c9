import { existsSync, readdirSync } from 'node:fs';
import { setTimeout as after } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { brokenInvariant } from '#shared/commands/invariants.ts';
import { workshopOf } from '#shared/domain/workshop.ts';
import { startProgram } from '#tests/support/child.ts';
import { temporaryFolder, testCore } from '#tests/support/core.ts';

const COMMITTER = 'tests/support/committer.ts';
const ROUNDS = 12;
const LIBRARIES = 2;
/** The committer's edits: every third brings sixty people. */
const peopleAfter = (edits: number) =>
  Array.from({ length: edits }, (_, index) => ((index + 1) % 3 === 0 ? 60 : 1)).reduce((a, b) => a + b, 0);

/** Kills the committer at some moment of its work, looks what it left, and lets the next one go on from there. */
async function killedAgainAndAgain(dataDir: string, rounds: number): Promise<void> {
  let acknowledged = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const child = startProgram(COMMITTER, [dataDir]);
    await child.said((line) => Number(line) > 0);
    await after(Math.random() * 120);
    child.kill('SIGKILL');
    await child.ended;
    acknowledged = Math.max(acknowledged, ...child.lines.map(Number).filter(Number.isFinite));

    const core = testCore(dataDir);
    expect(core.integrity()).toEqual([]);
    const [line] = await core.call('library.list', {});
    const workshopId = line?.id ?? '';
    const { records, revision, cursor } = await core.call('workshop.open', { workshopId });
    const workshop = workshopOf(records);
    // The one edit that was under way may have come through without having been told.
    expect([acknowledged, acknowledged + 1]).toContain(revision);
    expect(cursor).toBe(revision);
    expect(Object.keys(workshop.person)).toHaveLength(peopleAfter(revision));
    expect(Object.keys(workshop.placement)).toHaveLength(peopleAfter(revision));
    expect(brokenInvariant(workshop)).toBeNull();
    const steps = await core.call('workshop.history', { workshopId, before: revision + 1, limit: 1000 });
    expect(steps.at(-1)?.seq).toBe(revision);
    acknowledged = revision;
    await core.close();
  }
  expect(acknowledged).toBeGreaterThanOrEqual(rounds);
}

describe('A program that is killed while it saves', () => {
  it(`loses nothing that was acknowledged and leaves nothing half done, ${ROUNDS} times over`, async () => {
    await Promise.all(
      Array.from({ length: LIBRARIES }, () => killedAgainAndAgain(temporaryFolder(), ROUNDS / LIBRARIES)),
    );
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
