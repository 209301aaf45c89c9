import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { LIBRARY_FILE, createCore } from '#main/core/create.ts';
import { openLibrary } from '#main/core/database/open.ts';
import { RECOVERED } from '#main/core/database/salvage.ts';
import { brokenInvariant } from '#shared/commands/invariants.ts';
import { metaOf, workshopOf } from '#shared/domain/workshop.ts';
import { openSession, temporaryFolder, testCore, testPorts } from '#tests/support/core.ts';

const PAGE = 4096;
const VIEW = {
  screen: 'canvas' as const,
  scenarioId: null,
  selection: [],
  zoom: 1,
  scrollLeft: 0,
  scrollTop: 0,
  inspectorOpen: false,
};

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
  onTestFinished(async () => void (await core.close()));
  return core;
}

/** SQLite's mark of a leaf of an index; a page above the leaves would take the neighbours along. */
const LEAF = 0x0a;

/** Leaves that hold a text. */
function pagesOf(file: string, text: string): number[] {
  const bytes = readFileSync(file);
  return Array.from({ length: bytes.length / PAGE }, (_, page) => page).filter(
    (page) =>
      page > 0 &&
      bytes[page * PAGE] === LEAF &&
      bytes.subarray(page * PAGE, (page + 1) * PAGE).includes(text),
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
    const pages = pagesOf(file, ids[1] ?? '').filter((each) => {
      const bytes = readFileSync(file).subarray(each * PAGE, (each + 1) * PAGE);
      return ids.filter((id) => bytes.includes(id)).length === 1 && bytes.includes('"type":"person"');
    });
    // One in the middle: who reads the last row of a neighbour looks at the first of the next.
    const page = pages[Math.floor(pages.length / 2)];
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

  /** A library with rules of its own and a written file, one of whose pages is spoilt. */
  async function withRules(table: string) {
    const { dataDir, ids, file } = await library(2, { backup: false });
    const [second, out] = [join(temporaryFolder(), 'stick'), join(temporaryFolder(), 'w.phaseboard')];
    mkdirSync(second);
    const core = testCore(dataDir);
    const workshopId = ids[0] ?? '';
    await core.call('backups.chooseSecond', { folder: core.files.folder(second).id });
    await core.call('backups.configure', { everyMinutes: 5, keepToday: 9, keepDays: 30 });
    await core.call('workshop.export', { workshopId, target: core.files.outgoing(out).id });
    await core.call('workshop.saveView', { workshopId, view: { ...VIEW, zoom: 1.5 } });
    await core.call('backups.make', {});
    const edited = await core.call('library.list', {});
    await core.close();
    const db = new Database(file);
    const { n } = db.prepare('SELECT rootpage AS n FROM sqlite_schema WHERE name = ?').get(table) as {
      n: number;
    };
    db.close();
    spoil(file, [n - 1]);
    return { core: tended(dataDir), dataDir, workshopId, second, out, edited };
  }

  it.each(['acknowledged', 'setting', 'written_file', 'history'])(
    'whose table %s is spoilt keeps the second folder, the rules of backups and the list of written files',
    async (table) => {
      const { core, workshopId, second, out, edited } = await withRules(table);
      expect(await core.call('safety.recovery', {})).not.toBeNull();
      expect(await core.call('backups.settings', {})).toEqual({
        everyMinutes: 5,
        keepToday: 9,
        keepDays: 30,
        second: { name: second, reachable: true },
      });
      expect(await core.call('settings.get', {})).toMatchObject({ theme: 'dark' });
      expect((await core.call('forget.preview', { workshopId })).files).toEqual([out]);
      const when = (lines: typeof edited) => lines.map(({ id, editedAt }) => [id, editedAt]);
      expect(when(await core.call('library.list', {}))).toEqual(when(edited));
    },
  );

  it('keeps where a person left the screen', async () => {
    const { core, workshopId } = await withRules('acknowledged');
    expect((await core.call('workshop.open', { workshopId })).view).toMatchObject({ zoom: 1.5 });
  });

  it('is looked for in the second folder too, where the backups of this computer are gone', async () => {
    const { core, dataDir, workshopId } = await withRules('acknowledged');
    await core.call('backups.make', {});
    await core.close();
    rmSync(join(dataDir, 'backups'), { recursive: true });
    const file = join(dataDir, LIBRARY_FILE);
    const db = new Database(file);
    const root = db.prepare(`SELECT rootpage AS n FROM sqlite_schema WHERE name = 'record'`).get();
    db.close();
    spoil(file, [(root as { n: number }).n - 1]);
    const again = tended(dataDir);
    expect((await again.call('safety.recovery', {}))?.workshops.map(({ from }) => from)).toEqual([
      'backup',
      'backup',
    ]);
    expect((await again.call('workshop.open', { workshopId })).records.length).toBeGreaterThan(60);
  });

  it('has a decision for every table that a library has', () => {
    const db = openLibrary(':memory:');
    const tables = db.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`).all();
    db.close();
    expect(tables.map((row) => (row as { name: string }).name)).toEqual(Object.keys(RECOVERED).toSorted());
  });

  it('is not touched by a command that runs for a moment', async () => {
    const { dataDir, file } = await library(1);
    const damaged = spoil(file, [2]);
    expect(() => testCore(dataDir)).toThrow('library.damaged');
    expect(readFileSync(file).equals(damaged)).toBe(true);
    expect(existsSync(join(dataDir, 'damaged'))).toBe(false);
  });
});
