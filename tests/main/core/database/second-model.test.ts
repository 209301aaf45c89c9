/** A library and a file whose workshop has every value of the model's first edition changed. */
import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { LIBRARY_FILE } from '#main/core/create.ts';
import { MIGRATIONS } from '#main/core/database/migrations/index.ts';
import { openLibrary } from '#main/core/database/open.ts';
import { readPhaseboardFile, writePhaseboardFile } from '#main/core/database/phaseboard-file.ts';
import { CONVERTED, GONE, KEPT } from '#shared/analysis/first-model.ts';
import { metaOf, workshopOf } from '#shared/domain/workshop.ts';
import type { AnyRecord } from '#shared/domain/records.ts';
import { openSession, temporaryFolder, testCore } from '#tests/support/core.ts';
import { FIRST_MODEL_KEYS } from '#tests/support/first-model-keys.ts';
import { org } from '#tests/support/org.ts';
import { withMeta } from '#tests/support/workshop.ts';
import { recordsOf } from '#shared/domain/workshop.ts';

const FIXTURE = new URL('../../../fixtures/libraries/library-10.db', import.meta.url).pathname;
const changed = Object.fromEntries(FIRST_MODEL_KEYS.map((key, index) => [key, index + 0.5]));
const BEFORE = MIGRATIONS.filter(({ version }) => version < 30);

/** A library of the form before, with a workshop in which everything had been changed. */
function olderLibrary(): { dataDir: string; file: string; workshopId: string } {
  const dataDir = temporaryFolder();
  const file = join(dataDir, LIBRARY_FILE);
  copyFileSync(FIXTURE, file);
  openLibrary(file, BEFORE).close();
  const db = new Database(file);
  const [row] = db
    .prepare<[], { id: string; workshop_id: string; body: string }>(
      `SELECT r.id, r.workshop_id, r.body FROM record r JOIN workshop w ON w.id = r.workshop_id
       WHERE r.type = 'workshop' AND w.removed_at IS NULL ORDER BY r.workshop_id`,
    )
    .all();
  if (!row) throw new Error('no workshop in the fixture');
  const body = JSON.stringify({ ...(JSON.parse(row.body) as object), thresholds: changed });
  db.prepare('UPDATE record SET body = ? WHERE workshop_id = ? AND id = ?').run(
    body,
    row.workshop_id,
    row.id,
  );
  db.close();
  return { dataDir, file, workshopId: row.workshop_id };
}

function expectAdopted(records: readonly AnyRecord[]): void {
  const { thresholds, formerThresholds } = metaOf(workshopOf(records));
  expect(Object.keys(thresholds).sort()).toEqual([...KEPT, ...Object.values(CONVERTED)].sort());
  expect(Object.keys(formerThresholds).sort()).toEqual(Object.keys(GONE).sort());
  for (const key of KEPT) expect(thresholds[key]).toBe(changed[key]);
}

describe('A library of the first edition', () => {
  it('keeps, converts and puts away every changed value in one step, which can be undone and done again', async () => {
    const { dataDir, workshopId } = olderLibrary();
    const core = testCore(dataDir);
    const opened = await core.call('workshop.open', { workshopId });
    expectAdopted(opened.records);
    expect(opened.history.find(({ seq }) => seq === opened.cursor)?.label.key).toBe('modelAdopted');
    const session = await openSession(core, workshopId);
    const after = session.workshop;
    await session.undo();
    expect(metaOf(session.workshop).thresholds).toEqual(changed);
    await session.redo();
    expect(session.workshop).toEqual(after);
    expect(core.integrity()).toEqual([]);
  });

  it('is taken over as a whole or not at all: a fault in the middle leaves it as it was', () => {
    const { file, workshopId } = olderLibrary();
    const fault = { version: 50, sql: 'INSERT INTO nowhere VALUES (1)' };
    expect(() => openLibrary(file, [...MIGRATIONS, fault])).toThrow();
    const db = new Database(file, { readonly: true });
    expect(Number(db.pragma('user_version', { simple: true }))).toBe(BEFORE.at(-1)?.version);
    const body = db
      .prepare<[string], { body: string }>(
        `SELECT body FROM record WHERE workshop_id = ? AND type = 'workshop'`,
      )
      .get(workshopId)?.body;
    expect((JSON.parse(body ?? '{}') as { thresholds: object }).thresholds).toEqual(changed);
    db.close();
    expect(existsSync(`${file}.before-50`)).toBe(true);
    openLibrary(file).close();
  });

  it('leaves workshops alone in which nothing had been changed', async () => {
    const { dataDir, workshopId } = olderLibrary();
    const core = testCore(dataDir);
    for (const { id } of await core.call('library.list', {})) {
      const { history } = await core.call('workshop.open', { workshopId: id });
      expect(history.some(({ label }) => label.key === 'modelAdopted')).toBe(id === workshopId);
    }
  });
});

describe('A file of the first edition', () => {
  const file = (thresholds: Record<string, number>) => {
    const path = join(temporaryFolder(), 'older.phaseboard');
    const records = recordsOf(withMeta(org`Closing: Ken`, { thresholds }));
    writePhaseboardFile(path, { records, history: [], cursor: 0 });
    return readPhaseboardFile(path);
  };

  it('comes in with its values taken over, as a step', () => {
    const held = file(changed);
    expectAdopted(held.records);
    expect(held.history.map(({ seq, label }) => [seq, label.key])).toEqual([[1, 'modelAdopted']]);
    expect(held.cursor).toBe(1);
  });

  it('comes in as it is where nothing of it had been changed', () => {
    expect(file({ 'M8.greenTo': 9 }).history).toEqual([]);
  });
});
