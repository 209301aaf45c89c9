/** Real data of every earlier form, kept as fixtures: what an older program wrote has to open, whole. */
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { LIBRARY_FILE } from '#main/core/create.ts';
import { openLibrary } from '#main/core/database/open.ts';
import { MIGRATIONS } from '#main/core/database/migrations/index.ts';
import { brokenInvariant } from '#shared/commands/invariants.ts';
import { workshopOf } from '#shared/domain/workshop.ts';
import { openSession, temporaryFolder, testCore } from '#tests/support/core.ts';

const FIXTURES = new URL('../../../fixtures/libraries/', import.meta.url).pathname;
const NEWEST = MIGRATIONS.at(-1)?.version ?? 0;

interface Expected {
  readonly workshop: string;
  readonly other: string;
  readonly removed: string;
  readonly cursor: number;
  readonly revision: number;
  readonly steps: readonly (readonly [number, string])[];
  readonly people: number;
  readonly view: object;
}
const expectedOf = (form: number) =>
  JSON.parse(readFileSync(join(FIXTURES, `expected-${form}.json`), 'utf8')) as Expected;

/** Every form but the newest has to have its fixture. */
const OLDER = MIGRATIONS.map(({ version }) => version).filter((version) => version !== NEWEST);

describe.each(OLDER)('A library of form %i', (form) => {
  const expected = expectedOf(form);
  const opened = () => {
    const dataDir = temporaryFolder();
    copyFileSync(join(FIXTURES, `library-${form}.db`), join(dataDir, LIBRARY_FILE));
    return { dataDir, core: testCore(dataDir) };
  };

  it('opens with every workshop, step, view and setting', async () => {
    const { core } = opened();
    const { workshop: workshopId, cursor, revision, view } = expected;
    const found = await core.call('workshop.open', { workshopId });
    expect(found).toMatchObject({ cursor, revision, view });
    expect(found.history.map(({ seq, label }) => [seq, label.key])).toEqual(expected.steps);
    const workshop = workshopOf(found.records);
    expect(Object.keys(workshop.person)).toHaveLength(expected.people);
    expect(brokenInvariant(workshop)).toBeNull();
    expect((await core.call('library.list', {})).map(({ id }) => id).sort()).toEqual(
      [workshopId, expected.other].sort(),
    );
    expect(await core.call('settings.get', {})).toMatchObject({ locale: 'hu', theme: 'dark' });
    await core.call('library.putBack', { workshopId: expected.removed });
    expect(core.integrity()).toEqual([]);
  });

  it('takes every step back and does every step again', async () => {
    const { core } = opened();
    const session = await openSession(core, expected.workshop);
    const before = session.workshop;
    while (await session.redo());
    const end = session.workshop;
    while (await session.undo());
    expect(session.position.cursor).toBe(0);
    while (await session.redo());
    expect(session.workshop).toEqual(end);
    await session.undo();
    await session.undo();
    expect(session.workshop).toEqual(before);
  });

  it('is kept beside the new one as it was', () => {
    const { dataDir } = opened();
    const copy = join(dataDir, `${LIBRARY_FILE}.before-${NEWEST}`);
    expect(existsSync(copy)).toBe(true);
    const db = new Database(copy, { readonly: true });
    expect(db.pragma('user_version', { simple: true })).toBe(form);
    db.close();
  });

  it('gives its engagement file to this program, with what could be redone', async () => {
    const core = testCore();
    const file = await core.files.incoming(join(FIXTURES, `engagement-${form}.phaseboard`));
    const { id } = await core.call('workshop.openFile', { file: file.id });
    const { history, cursor, records } = await core.call('workshop.open', { workshopId: id });
    expect(history.map(({ seq, label }) => [seq, label.key])).toEqual(expected.steps);
    expect(cursor).toBe(expected.cursor);
    expect(Object.keys(workshopOf(records).person)).toHaveLength(expected.people);
  });
});

describe('A program of the form before generalists in teams', () => {
  /** What it reads as its newest; anything above is newer, says its rule. */
  const ITS_NEWEST = 20;
  const formOf = (path: string) => {
    const db = new Database(path, { readonly: true });
    const form = Number(db.pragma('user_version', { simple: true }));
    db.close();
    return form;
  };

  it('calls the library and its engagement files newer', async () => {
    const dataDir = temporaryFolder();
    const core = testCore(dataDir);
    const { id } = await core.call('workshop.create', { title: 'W', client: 'C', locale: 'en' });
    const path = join(dataDir, 'w.phaseboard');
    await core.call('workshop.export', { workshopId: id, target: core.files.outgoing(path).id });
    expect(formOf(path)).toBeGreaterThan(ITS_NEWEST);
    await core.close();
    expect(formOf(join(dataDir, LIBRARY_FILE))).toBeGreaterThan(ITS_NEWEST);
    const before = MIGRATIONS.filter(({ version }) => version <= ITS_NEWEST);
    expect(() => openLibrary(join(dataDir, LIBRARY_FILE), before)).toThrow('library.future');
  });
});
