import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { LIBRARY_FILE } from '#main/core/create.ts';
import { createLibrary } from '#main/core/database/library.ts';
import { MIGRATIONS } from '#main/core/database/migrations/index.ts';
import { LIBRARY_ID, openLibrary } from '#main/core/database/open.ts';
import { newWorkshopRecords } from '#main/core/new-workshop.ts';
import { clock } from '#tests/support/clock.ts';
import { newWorkshop, openSession, temporaryFolder, testCore } from '#tests/support/core.ts';
import { counter } from '#tests/support/commands.ts';
import { deniedFolder, NO_DENIED_FOLDER } from '#tests/support/denied-folder.ts';

const opened = (file: string, migrations = MIGRATIONS) => {
  const db = openLibrary(file, migrations);
  onTestFinished(() => {
    db.close();
  });
  return db;
};
const schemaOf = (db: Database.Database) =>
  db.prepare('SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name').all();
const versionOf = (db: Database.Database) => db.pragma('user_version', { simple: true });

/** A closed library with one workshop of some size in it. */
async function closedLibrary(): Promise<{ dataDir: string; file: string }> {
  const dataDir = temporaryFolder();
  const core = testCore(dataDir);
  await core.call('workshop.createSample', { people: 80, teams: 2, seed: 1, locale: 'en' });
  await core.close();
  return { dataDir, file: join(dataDir, LIBRARY_FILE) };
}

/** Opening has to fail like this, with the file and its folder just as they were. */
function expectRefused(dataDir: string, expected: object): void {
  const file = join(dataDir, LIBRARY_FILE);
  const before = readFileSync(file);
  expect(() => testCore(dataDir)).toThrow(expect.objectContaining(expected));
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(readdirSync(dataDir)).toEqual([LIBRARY_FILE]);
}

describe('A library', () => {
  it('is made where there is none, in a folder that need not be there', () => {
    const file = join(temporaryFolder(), 'deep', 'down', 'library.db');
    const db = opened(file);
    expect(db.pragma('application_id', { simple: true })).toBe(LIBRARY_ID);
    expect(versionOf(db)).toBe(MIGRATIONS.at(-1)?.version);
    expect(db.pragma('synchronous', { simple: true })).toBe(2);
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
  });

  it('from a newer program is refused by its version and left untouched', async () => {
    const { dataDir, file } = await closedLibrary();
    const db = new Database(file);
    db.pragma('journal_mode = DELETE');
    db.pragma('user_version = 990');
    db.close();
    expectRefused(dataDir, {
      code: 'library.future',
      details: { found: 990, known: MIGRATIONS.at(-1)?.version },
    });
  });

  it.each([
    ['holds a text', (file: string) => writeFileSync(file, 'Dear library,\n'.repeat(500))],
    ['lost its beginning', (file: string) => writeFileSync(file, readFileSync(file).fill(0, 0, 4096))],
    ['is cut off', (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 9000))],
    [
      'is cut off in the middle of a page',
      (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 6001)),
    ],
    [
      'is the database of another program',
      (file: string) => {
        writeFileSync(file, '');
        const db = new Database(file);
        db.exec('CREATE TABLE workshop (theirs); PRAGMA user_version = 3');
        db.close();
      },
    ],
  ])('that %s is refused as damaged, by its path, and left untouched', async (_, damage) => {
    const { dataDir, file } = await closedLibrary();
    damage(file);
    expectRefused(dataDir, { code: 'library.damaged', details: { kept: file } });
  });

  it('that is damaged inside is found out at its start, before anything is written to it', async () => {
    const { dataDir, file } = await closedLibrary();
    const bytes = readFileSync(file);
    for (let at = 4096; at < bytes.length; at += 4096) bytes.fill(0xa5, at, at + 64);
    writeFileSync(file, bytes);
    expectRefused(dataDir, { code: 'library.damaged', details: { kept: file } });
  });

  it('in a folder that cannot be written says which one', ({ skip }) => {
    const folder = deniedFolder();
    if (folder === null) return skip(NO_DENIED_FOLDER);
    expect(() => openLibrary(join(folder, LIBRARY_FILE))).toThrow(
      expect.objectContaining({ code: 'library.readOnly', details: { folder } }),
    );
  });

  it('whose folder is a file says which one', () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    expect(() => openLibrary(join(file, 'library'))).toThrow(
      expect.objectContaining({ code: 'library.readOnly', details: { folder: file } }),
    );
  });
});

describe('A migration', () => {
  const older = MIGRATIONS;
  const next = (MIGRATIONS.at(-1)?.version ?? 0) + 10;
  const added = { version: next, sql: 'ALTER TABLE workshop ADD COLUMN colour TEXT' };
  const failing = { version: next + 10, sql: 'CREATE TABLE extra (x); INSERT INTO nowhere VALUES (1)' };

  it('is numbered in tens, upwards, and the file that holds it has its number', () => {
    const versions = MIGRATIONS.map(({ version }) => version);
    expect(versions.every((version) => version > 0 && version % 10 === 0)).toBe(true);
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
    const folder = new URL('../../../../src/main/core/database/migrations/', import.meta.url);
    const numbers = readdirSync(folder).flatMap((name) => /^(\d{4})-/u.exec(name)?.[1] ?? []);
    expect(numbers.map(Number)).toEqual(versions);
  });

  it.each(MIGRATIONS.map(({ version }, index) => [version, index] as const))(
    'leads from version %i to the same library as a new one',
    (_, index) => {
      const file = join(temporaryFolder(), 'library');
      openLibrary(file, MIGRATIONS.slice(0, index + 1)).close();
      expect(schemaOf(opened(file))).toEqual(schemaOf(opened(':memory:')));
    },
  );

  it('of an existing library copies it first, whole', async () => {
    const { file } = await closedLibrary();
    const db = opened(file, [...older, added]);
    expect(versionOf(db)).toBe(next);
    const copy = new Database(`${file}.before-${next}`, { readonly: true });
    onTestFinished(() => {
      copy.close();
    });
    expect(versionOf(copy)).toBe(older.at(-1)?.version);
    expect(copy.pragma('quick_check', { simple: true })).toBe('ok');
    const people = 'SELECT count(*) AS n FROM record';
    expect(copy.prepare(people).get()).toEqual(db.prepare(people).get());
    expect(existsSync(`${file}.before-${next}.part`)).toBe(false);
  });

  it('that fails leaves the library as it was, with those before it taken back too', async () => {
    const { dataDir, file } = await closedLibrary();
    expect(() => openLibrary(file, [...older, added, failing])).toThrow();
    const db = new Database(file, { readonly: true });
    expect(versionOf(db)).toBe(older.at(-1)?.version);
    expect(schemaOf(db)).toEqual(schemaOf(opened(':memory:')));
    db.close();
    expect(await testCore(dataDir).call('library.list', {})).toHaveLength(1);
  });

  it('that is tried again copies the library as it is by then', async () => {
    const { dataDir, file } = await closedLibrary();
    expect(() => openLibrary(file, [...older, { ...failing, version: next }])).toThrow();
    const core = testCore(dataDir);
    await newWorkshop(core, 'Made in between');
    await core.close();
    opened(file, [...older, added]);
    const copy = new Database(`${file}.before-${next}`, { readonly: true });
    expect(copy.prepare('SELECT count(*) AS n FROM workshop').get()).toEqual({ n: 2 });
    copy.close();
  });

  it('of a new library copies nothing', () => {
    const folder = temporaryFolder();
    opened(join(folder, 'library'), [...older, added]);
    expect(readdirSync(folder).filter((name) => name.includes('before'))).toEqual([]);
  });
});

describe('A commit', () => {
  function libraryWith() {
    const db = opened(':memory:');
    const library = createLibrary(db, '/somewhere/library', clock());
    const newId = counter();
    library.insert('w', newWorkshopRecords({ title: 'W', client: 'C', locale: 'en' }, newId, '2026-11-24'));
    const add = (editId: string, count: number) =>
      library.commit({
        workshopId: 'w',
        editId,
        revision: library.row('w').revision,
        kind: 'do',
        label: { key: 'peopleImported', params: { count }, subjects: [] },
        diff: {
          added: Array.from({ length: count }, (_, index) => ({
            type: 'person',
            id: `${editId}-${index}`,
            name: 'Ada',
            notes: 'n'.repeat(900),
          })),
          updated: [],
          removed: [],
        },
      });
    const all = () =>
      ['workshop', 'record', 'history', 'acknowledged'].map((name) =>
        db.prepare(`SELECT * FROM ${name}`).all(),
      );
    return { db, library, add, all };
  }

  it.each(['record', 'history', 'acknowledged'])('that breaks off at the table %s leaves nothing', (name) => {
    const { db, library, add, all } = libraryWith();
    add('first', 1);
    const before = all();
    const workshop = library.load('w');
    db.exec(`CREATE TRIGGER broken BEFORE INSERT ON ${name} BEGIN SELECT RAISE(ABORT, 'broken'); END`);
    expect(() => add('second', 3)).toThrow('broken');
    expect(all()).toEqual(before);
    expect(library.load('w')).toEqual(workshop);
    db.exec('DROP TRIGGER broken');
    expect(add('second', 3)).toMatchObject({ revision: 2, cursor: 2 });
  });

  it('that finds the disk full says so, leaves nothing, and works when there is room again', () => {
    const { db, library, add, all } = libraryWith();
    add('first', 1);
    const before = all();
    db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true })) + 2}`);
    expect(() => add('second', 200)).toThrow(expect.objectContaining({ code: 'disk.full' }));
    expect(all()).toEqual(before);
    db.pragma('max_page_count = 100000');
    expect(add('second', 200)).toMatchObject({ revision: 2 });
    expect(library.integrity()).toEqual([]);
  });

  it('is one step of the write-ahead log, flushed once', async () => {
    const { dataDir, file } = await closedLibrary();
    const core = testCore(dataDir);
    const [line] = await core.call('library.list', {});
    const session = await openSession(core, line?.id ?? '');
    const personId = Object.keys(session.workshop.person)[0] ?? '';
    await session.do({ type: 'person.edit', personId, patch: { notes: '1' } });
    const grown: number[] = [];
    for (const notes of ['2', '3', '4', '5', '6', '7', '8', '9', '10']) {
      const before = readFileSync(`${file}-wal`).length;
      await session.do({ type: 'person.edit', personId, patch: { notes } });
      grown.push(readFileSync(`${file}-wal`).length - before);
    }
    // Now and then a step begins a page of its own.
    const [middle = Infinity] = grown.sort((a, b) => a - b).slice(4);
    expect(middle).toBeLessThanOrEqual(24 * 1024);
  });
});
