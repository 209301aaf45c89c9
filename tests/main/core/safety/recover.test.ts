import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { LIBRARY_FILE, createCore } from '#main/core/create.ts';
import { brokenInvariant } from '#shared/commands/invariants.ts';
import { metaOf, workshopOf } from '#shared/domain/workshop.ts';
import { openSession, temporaryFolder, testCore, testPorts } from '#tests/support/core.ts';

const PAGE = 4096;

/** A closed library with several workshops, the first of them edited, and a backup where one is wanted. */
async function library(workshops: number, { backup = true } = {}) {
  const dataDir = temporaryFolder();
  const core = testCore(dataDir);
  const ids: string[] = [];
  for (let index = 0; index < workshops; index += 1) {
    const { id } = await core.call('workshop.createSample', {
      people: 60,
      teams: 2,
      seed: index,
      locale: 'en',
    });
    const session = await openSession(core, id);
    await session.do({ type: 'workshop.edit', patch: { title: `W${index}`, client: `Client ${index}` } });
    ids.push(id);
  }
  await core.call('settings.set', { theme: 'dark' });
  if (backup) await core.call('backups.make', {});
  await core.close();
  return { dataDir, ids, file: join(dataDir, LIBRARY_FILE) };
}

function tended(dataDir: string) {
  const core = createCore(testPorts(dataDir), { tended: true });
  onTestFinished(() => core.close());
  return core;
}

/** Pages that hold records of one workshop only. */
function pagesOf(file: string, text: string): number[] {
  const bytes = readFileSync(file);
  return Array.from({ length: bytes.length / PAGE }, (_, page) => page).filter(
    (page) => page > 0 && bytes.subarray(page * PAGE, (page + 1) * PAGE).includes(text),
  );
}

function spoil(file: string, pages: readonly number[]): Buffer {
  const bytes = readFileSync(file);
  for (const page of pages) bytes.fill(0xa5, page * PAGE, page * PAGE + 64);
  writeFileSync(file, bytes);
  return bytes;
}

describe('A damaged library', () => {
  it('is kept aside as it was; sound workshops are read from it, the rest come from the backup', async () => {
    const { dataDir, ids, file } = await library(4);
    const page = pagesOf(file, ids[1] ?? '').find((each) => {
      const bytes = readFileSync(file).subarray(each * PAGE, (each + 1) * PAGE);
      return ids.filter((id) => bytes.includes(id)).length === 1 && bytes.includes('"type":"person"');
    });
    expect(page).toBeDefined();
    const damaged = spoil(file, [page ?? 0]);
    const core = tended(dataDir);
    const recovery = await core.call('safety.recovery', {});
    const from = Object.fromEntries((recovery?.workshops ?? []).map((each) => [each.title, each.from]));
    expect(from).toEqual({ W0: 'library', W1: 'backup', W2: 'library', W3: 'library' });
    expect(recovery?.workshops.find(({ title }) => title === 'W1')?.backupAt).toMatch(/^2026-01-01T/u);
    expect(readFileSync(join(recovery?.keptIn ?? '', LIBRARY_FILE)).equals(damaged)).toBe(true);
    for (const workshopId of ids) {
      const { records, history, cursor } = await core.call('workshop.open', { workshopId });
      const workshop = workshopOf(records);
      expect(brokenInvariant(workshop)).toBeNull();
      expect(Object.keys(workshop.person)).toHaveLength(60);
      expect([history.length, cursor]).toEqual([1, 1]);
    }
    expect(await core.call('settings.get', {})).toMatchObject({ theme: 'dark' });
    expect(core.integrity()).toEqual([]);
    await core.call('safety.recoveryRead', {});
    expect(await core.call('safety.recovery', {})).toBeNull();
  });

  it.each([
    ['lost its beginning', (file: string) => writeFileSync(file, readFileSync(file).fill(0, 0, PAGE))],
    ['holds a text instead', (file: string) => writeFileSync(file, 'Dear library,\n'.repeat(900))],
    [
      'was cut to a tenth',
      (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 3 * PAGE + 7)),
    ],
  ])('that %s comes back from the newest backup, every workshop of it', async (_, damage) => {
    const { dataDir, ids, file } = await library(3);
    damage(file);
    const core = tended(dataDir);
    const recovery = await core.call('safety.recovery', {});
    expect(recovery?.workshops.map(({ from }) => from)).toEqual(['backup', 'backup', 'backup']);
    expect((await core.call('library.list', {})).map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  });

  it('without any backup gives what can be read, and says what could not', async () => {
    const { dataDir, ids, file } = await library(3, { backup: false });
    const pages = pagesOf(file, ids[2] ?? '').filter((page) => {
      const bytes = readFileSync(file).subarray(page * PAGE, (page + 1) * PAGE);
      return ids.filter((id) => bytes.includes(id)).length === 1 && bytes.includes('"type":"person"');
    });
    spoil(file, pages.slice(1, 2));
    const core = tended(dataDir);
    const recovery = await core.call('safety.recovery', {});
    const from = Object.fromEntries((recovery?.workshops ?? []).map((each) => [each.title, each.from]));
    expect(from).toMatchObject({ W0: 'library', W1: 'library' });
    expect(['part', 'nothing']).toContain(from['W2']);
    for (const { id } of await core.call('library.list', {})) {
      const { records } = await core.call('workshop.open', { workshopId: id });
      expect(brokenInvariant(workshopOf(records))).toBeNull();
      expect(metaOf(workshopOf(records)).title).toMatch(/^W/u);
    }
  });

  it('of which nothing can be read and that has no backup starts empty, and says where the old one is', async () => {
    const { dataDir, file } = await library(1, { backup: false });
    writeFileSync(file, Buffer.alloc(50_000, 7));
    const core = tended(dataDir);
    const recovery = await core.call('safety.recovery', {});
    expect(recovery?.workshops).toEqual([]);
    expect(readdirSync(recovery?.keptIn ?? '')).toEqual([LIBRARY_FILE]);
    expect(await core.call('library.list', {})).toEqual([]);
  });

  it('takes nothing of the newest backup that was thrown away before the damage', async () => {
    const { dataDir, ids, file } = await library(2);
    const first = testCore(dataDir);
    await first.call('library.remove', { workshopId: ids[0] ?? '' });
    await first.close();
    const db = new Database(file);
    const root = Number(
      (db.prepare(`SELECT rootpage AS n FROM sqlite_schema WHERE name = 'view'`).get() as { n: number }).n,
    );
    db.close();
    spoil(file, [root - 1]);
    const core = tended(dataDir);
    expect((await core.call('library.list', {})).map(({ id }) => id)).toEqual([ids[1]]);
  });

  it('is not touched by a command that runs for a moment', async () => {
    const { dataDir, file } = await library(1);
    const damaged = spoil(file, [2]);
    expect(() => testCore(dataDir)).toThrow('library.damaged');
    expect(readFileSync(file).equals(damaged)).toBe(true);
    expect(existsSync(join(dataDir, 'damaged'))).toBe(false);
  });
});
