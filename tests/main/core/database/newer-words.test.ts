/** Words that only a newer version knows, in a real library and a real file: newer, and never damaged. */
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { LIBRARY_FILE } from '#main/core/create.ts';
import { contentHash } from '#main/core/database/engagement-content.ts';
import { NEWEST_FORM } from '#main/core/database/engagement-form.ts';
import { salvage } from '#main/core/database/salvage.ts';
import { currentScenario } from '#shared/domain/workshop.ts';
import { newWorkshop, openSession, temporaryFolder, testCore } from '#tests/support/core.ts';

const NEWER = `UPDATE record SET body = replace(body, '"kind":"founder"', '"kind":"partner"') WHERE body LIKE '%"founder"%' AND type = 'person'`;

/** A closed library with two workshops, the first with a founder and a seller who reports to her, and a place for both. */
async function made() {
  const dataDir = temporaryFolder();
  const core = testCore(dataDir);
  const [first, second] = [await newWorkshop(core, 'First'), await newWorkshop(core, 'Second')];
  const session = await openSession(core, first);
  const scenarioId = currentScenario(session.workshop).id;
  const add = async (name: string, kind: 'founder' | 'seller') =>
    session.do({
      type: 'person.add',
      draft: { name, kind },
      scenarioId,
      lane: { lane: kind === 'founder' ? 'founder' : 'closing', teamId: null },
    });
  await add('Ada', 'founder');
  await add('Ken', 'seller');
  const path = join(dataDir, 'first.phaseboard');
  await core.call('workshop.export', { workshopId: first, target: core.files.outgoing(path).id });
  await core.close();
  return { dataDir, first, second, path, file: join(dataDir, LIBRARY_FILE) };
}

function changed(path: string, sql: string, after: (db: Database.Database) => void = () => undefined) {
  const db = new Database(path);
  expect(db.prepare(sql).run().changes).toBe(1);
  after(db);
  db.close();
}

describe('A word that only a newer version knows', () => {
  it('makes its workshop of the library newer, and leaves the others alone', async () => {
    const { dataDir, first, second, file } = await made();
    changed(file, NEWER);
    const core = testCore(dataDir);
    await expect(core.call('workshop.open', { workshopId: first })).rejects.toThrow('edit.newer');
    expect((await core.call('library.list', {})).map(({ title }) => title).sort()).toEqual([
      'First',
      'Second',
    ]);
    expect((await core.call('workshop.open', { workshopId: second })).records.length).toBeGreaterThan(0);
  });

  it('makes an engagement’s file newer, and not damaged', async () => {
    const { path } = await made();
    changed(path, NEWER, (db) =>
      db.prepare(`UPDATE file SET value = ? WHERE key = 'sha256'`).run(contentHash(db, NEWEST_FORM)),
    );
    const core = testCore();
    const file = await core.files.incoming(path);
    await expect(core.call('workshop.openFile', { file: file.id })).rejects.toThrow('phaseboardFile.future');
  });

  it('is salvaged as it is written, with everything that speaks of it', async () => {
    const { first, file } = await made();
    changed(file, NEWER);
    const found = salvage(file).workshops.find(({ id }) => id === first);
    expect(found).toMatchObject({ title: 'First', newer: true });
    expect(found?.whole).not.toBeNull();
    expect(found?.engagement?.unknown?.map(({ body }) => body).join()).toContain('"partner"');
    expect(found?.engagement?.records.filter(({ type }) => type === 'placement')).toHaveLength(2);
  });
});
