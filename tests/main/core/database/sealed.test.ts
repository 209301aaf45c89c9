import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { readPhaseboardFile, writePhaseboardFile } from '#main/core/database/phaseboard-file.ts';
import { seal, unseal } from '#main/core/database/sealed.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import { recordsOf } from '#shared/domain/workshop.ts';
import { newWorkshop, openSession, temporaryFolder, testCore } from '#tests/support/core.ts';
import { org } from '#tests/support/org.ts';

const engagement = { records: recordsOf(org`Closing: Ken, Zsarátnok Bánk`), history: [], cursor: 0 };
const codeOf = (read: () => unknown): string => {
  try {
    read();
    return 'opened';
  } catch (error) {
    if (error instanceof PhaseboardError) return error.code;
    throw error;
  }
};

describe('A file with a passphrase', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'phaseboard-sealed-')), 'a.phaseboard');
  writePhaseboardFile(path, engagement, 'Árvíztűrő tükör');
  const bytes = readFileSync(path);

  it('opens with it, however its letters are composed, and holds nothing readable', () => {
    expect(readPhaseboardFile(path, 'Árvíztűrő tükör'.normalize('NFD')).records).toHaveLength(
      engagement.records.length,
    );
    for (const text of ['Ken', 'Zsarátnok', 'SQLite', 'person']) expect(bytes.includes(text)).toBe(false);
  });

  it('is never the same bytes twice', () => {
    const again = seal(Buffer.from('x'), 'p');
    expect(again.equals(seal(Buffer.from('x'), 'p'))).toBe(false);
    expect(unseal(again, 'p')).toEqual({ bytes: Buffer.from('x') });
  });

  it('tells a missing passphrase, a wrong one and damaged bytes apart', () => {
    expect(codeOf(() => readPhaseboardFile(path))).toBe('phaseboardFile.locked');
    expect(codeOf(() => readPhaseboardFile(path, 'wrong'))).toBe('phaseboardFile.wrongPassphrase');
    const damaged = join(temporaryFolder(), 'damaged.phaseboard');
    for (const at of [9, 60, bytes.length - 1]) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      writeFileSync(damaged, changed);
      expect(codeOf(() => readPhaseboardFile(damaged, 'Árvíztűrő tükör'))).toBe('phaseboardFile.damaged');
    }
    for (const length of [8, 60, bytes.length - 5]) {
      writeFileSync(damaged, bytes.subarray(0, length));
      expect(codeOf(() => readPhaseboardFile(damaged, 'Árvíztűrő tükör'))).toBe('phaseboardFile.damaged');
    }
  }, 60_000);
});

describe('A hostile file', () => {
  const plain = join(mkdtempSync(join(tmpdir(), 'phaseboard-sealed-')), 'plain.phaseboard');
  writePhaseboardFile(plain, engagement);

  it.each([
    ['a view in place of a table', 'ALTER TABLE record RENAME TO r; CREATE VIEW record AS SELECT * FROM r'],
    ['a trigger', `CREATE TRIGGER t AFTER INSERT ON file BEGIN DELETE FROM record; END`],
    ['an index of its own', 'CREATE INDEX i ON record (body)'],
    ['a table more', 'CREATE TABLE more (x)'],
    ['a computed column', `ALTER TABLE file ADD COLUMN big TEXT AS (hex(zeroblob(100000000)))`],
  ])('with %s is refused', (_, sql) => {
    const path = join(temporaryFolder(), 'hostile.phaseboard');
    writeFileSync(path, readFileSync(plain));
    const db = new Database(path);
    db.exec(sql);
    db.close();
    expect(codeOf(() => readPhaseboardFile(path))).toBe('phaseboardFile.damaged');
  });

  it('is refused, never half believed and never fatal, in two thousand random mutations', () => {
    const good = readFileSync(plain);
    const truth = readPhaseboardFile(plain);
    const path = join(temporaryFolder(), 'mutated.phaseboard');
    let seed = 20261125;
    const random = (most: number) => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return seed % most;
    };
    const tally: Record<string, number> = {};
    for (let trial = 0; trial < 2000; trial += 1) {
      let bytes = Buffer.from(good);
      const kind = trial % 4;
      if (kind === 0) bytes[random(bytes.length)] = random(256);
      else if (kind === 1) bytes = bytes.subarray(0, random(bytes.length));
      else if (kind === 2) bytes.fill(random(256), random(bytes.length), random(bytes.length));
      else bytes.copy(bytes, random(bytes.length), random(bytes.length), random(bytes.length));
      writeFileSync(path, bytes);
      let outcome: string;
      try {
        // Bytes that nothing reads may be anything; what is read has to be the truth.
        expect(readPhaseboardFile(path)).toEqual(truth);
        outcome = 'unread';
      } catch (error) {
        if (!(error instanceof PhaseboardError)) throw error;
        outcome = error.code;
      }
      tally[outcome] = (tally[outcome] ?? 0) + 1;
    }
    console.table({ 'mutations of a file': { trials: 2000, ...tally } });
    expect(Object.keys(tally).every((code) => code === 'unread' || code.startsWith('phaseboardFile.'))).toBe(
      true,
    );
    expect(tally['phaseboardFile.damaged']).toBeGreaterThan(500);
  }, 60_000);
});

describe('A file of an engagement', () => {
  it('replaces the workshop that it came from as one step that can be undone, with its snapshots', async () => {
    const core = testCore();
    const id = await newWorkshop(core, 'First');
    await core.call('snapshots.add', { workshopId: id, name: 'Kept' });
    const path = join(temporaryFolder(), 'a.phaseboard');
    await core.call('workshop.export', { workshopId: id, target: core.files.outgoing(path).id });
    const session = await openSession(core, id);
    await session.do({ type: 'workshop.edit', patch: { title: 'Second' } });
    const file = (await core.files.incoming(path)).id;
    expect((await core.call('workshop.inspectFile', { file })).existing).toMatchObject([{ id }]);
    expect(await core.call('workshop.openFile', { file, replace: id })).toEqual({ id });
    const again = await openSession(core, id);
    expect(Object.values(again.workshop.workshop)[0]?.title).toBe('First');
    await again.undo();
    expect(Object.values(again.workshop.workshop)[0]?.title).toBe('Second');
    const copy = await core.call('workshop.openFile', { file });
    expect(await core.call('snapshots.list', { workshopId: copy.id })).toMatchObject([{ name: 'Kept' }]);
  });

  describe('that replaces a workshop', () => {
    /** A library in a folder of its own, its only workshop, and a file of that one as a newer program wrote it. */
    async function carried() {
      const dataDir = temporaryFolder();
      const core = testCore(dataDir);
      const id = await newWorkshop(core, 'First');
      const path = join(temporaryFolder(), 'a.phaseboard');
      await core.call('workshop.export', { workshopId: id, target: core.files.outgoing(path).id });
      const written = readPhaseboardFile(path);
      writePhaseboardFile(path, { ...written, unknown: [dragon(7), dragon(3, 'e')] });
      const session = await openSession(core, id);
      await session.do({ type: 'workshop.edit', patch: { title: 'Second' } });
      return { dataDir, core, id, path, file: (await core.files.incoming(path)).id };
    }
    const dragon = (heads: number, id = 'd') => {
      return { type: 'dragon', id, body: JSON.stringify({ type: 'dragon', id, heads }) };
    };

    it('comes after a backup of what is there, which restores it', async () => {
      const { core, id, file } = await carried();
      await core.call('workshop.openFile', { file, replace: id });
      const [backup] = await core.call('backups.list', {});
      expect(backup).toMatchObject({ reason: 'replace', sound: true, workshops: [{ id, title: 'Second' }] });
      await core.call('backups.restore', { backup: backup?.id ?? '', workshopIds: [id] });
      expect(Object.values((await openSession(core, id)).workshop.workshop)[0]?.title).toBe('Second');
    });

    it('changes nothing where that backup cannot be made, or the workshop is not there', async () => {
      const { dataDir, core, id, file } = await carried();
      const before = await core.call('workshop.open', { workshopId: id });
      writeFileSync(join(dataDir, 'backups'), 'a file in the way');
      await expect(core.call('workshop.openFile', { file, replace: id })).rejects.toThrow('backup.failed');
      expect(await core.call('workshop.open', { workshopId: id })).toEqual(before);
      rmSync(join(dataDir, 'backups'));
      await expect(core.call('workshop.openFile', { file, replace: 'none' })).rejects.toThrow(
        'workshop.notFound',
      );
      expect(await core.call('backups.list', {})).toEqual([]);
    });

    it('brings along what only a newer program knows, also where nothing else is different', async () => {
      const { core, id, path, file } = await carried();
      const unknownNow = async () => {
        const out = join(temporaryFolder(), 'out.phaseboard');
        await core.call('workshop.export', { workshopId: id, target: core.files.outgoing(out).id });
        return readPhaseboardFile(out).unknown;
      };
      await core.call('workshop.openFile', { file, replace: id });
      expect(await unknownNow()).toEqual([dragon(7), dragon(3, 'e')]);
      writePhaseboardFile(path, { ...readPhaseboardFile(path), unknown: [dragon(9)] });
      await core.call('workshop.openFile', { file: (await core.files.incoming(path)).id, replace: id });
      // None is lost because another file does not have it.
      expect(await unknownNow()).toEqual([dragon(9), dragon(3, 'e')]);
      await (await openSession(core, id)).undo();
      expect(await unknownNow()).toEqual([dragon(9), dragon(3, 'e')]);
    });

    it('brings back a snapshot that was taken off the list', async () => {
      const { core, id } = await carried();
      const { id: snapshotId } = await core.call('snapshots.add', { workshopId: id, name: 'Kept' });
      const out = join(temporaryFolder(), 'out.phaseboard');
      await core.call('workshop.export', { workshopId: id, target: core.files.outgoing(out).id });
      await core.call('snapshots.remove', { workshopId: id, snapshotId });
      await core.call('workshop.openFile', { file: (await core.files.incoming(out)).id, replace: id });
      expect(await core.call('snapshots.list', { workshopId: id })).toMatchObject([{ name: 'Kept' }]);
    });
  });

  it('carries records that only a newer program knows, and gives them on', () => {
    const folder = temporaryFolder();
    const unknown = [{ type: 'dragon', id: 'd', body: '{"type":"dragon","id":"d","heads":7}' }];
    writePhaseboardFile(join(folder, 'a'), { ...engagement, unknown });
    expect(readPhaseboardFile(join(folder, 'a')).unknown).toEqual(unknown);
  });
});
