import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCore } from '#main/core/create.ts';
import { readPhaseboardFile, writePhaseboardFile } from '#main/core/database/phaseboard-file.ts';
import { defaultPorts } from '#main/core/default-ports.ts';
import type { Core } from '#main/core/core.ts';
import { ERROR_CODES, PhaseboardError } from '#shared/domain/errors.ts';
import { currentScenario, recordsOf, workshopOf } from '#shared/domain/workshop.ts';
import { clock } from '#tests/support/clock.ts';
import { newWorkshop, openSession, temporaryFolder, testCore } from '#tests/support/core.ts';
import { org } from '#tests/support/org.ts';
import { deniedFolder, NO_DENIED_FOLDER } from '#tests/support/denied-folder.ts';

/** Writes a workshop of the library to a file and answers its path. */
async function exported(core: Core, workshopId: string, path: string): Promise<string> {
  const target = core.files.outgoing(path);
  const { file, pages } = await core.call('workshop.export', { workshopId, target: target.id });
  expect(file.name).toBe(basename(path));
  expect(pages).toBeNull();
  return path;
}

async function openFile(core: Core, path: string) {
  const file = await core.files.incoming(path);
  const { id } = await core.call('workshop.openFile', { file: file.id });
  return core.call('workshop.open', { workshopId: id });
}

describe('A workshop saved as a file', () => {
  it('is the same on another computer: records, history, what can be redone', async () => {
    const [here, there] = [testCore(), testCore()];
    const id = await newWorkshop(here, 'Árvíztűrő');
    const session = await openSession(here, id);
    const scenarioId = currentScenario(session.workshop).id;
    for (const name of ['Ada', 'Őrsi "Zoé"', '🙂']) {
      await session.do({
        type: 'person.add',
        draft: { name, notes: 'a\nb' },
        scenarioId,
        lane: { lane: 'closing', teamId: null },
      });
    }
    await session.undo();
    const path = await exported(here, id, join(temporaryFolder(), 'a.phaseboard'));
    const before = await here.call('workshop.open', { workshopId: id });
    const after = await openFile(there, path);
    expect(workshopOf(after.records)).toEqual(workshopOf(before.records));
    expect(after.history).toEqual(before.history);
    expect(after.cursor).toBe(2);
    expect(after.id).not.toBe(id);

    const again = await openSession(there, after.id);
    await again.redo();
    while (await again.undo());
    expect(Object.keys(again.workshop.person)).toEqual([]);
  });

  it('may be opened twice, as two workshops', async () => {
    const core = testCore();
    const { id } = await core.call('workshop.createDemo', { phase: 4, locale: 'hu' });
    const path = await exported(core, id, join(temporaryFolder(), 'a.phaseboard'));
    const [first, second] = [await openFile(core, path), await openFile(core, path)];
    expect(first.records).toEqual(second.records);
    expect(await core.call('library.list', {})).toHaveLength(3);
  });

  it('replaces an older file of that name whole, and leaves no other file', async () => {
    const core = testCore();
    const folder = temporaryFolder();
    const path = join(folder, 'a.phaseboard');
    writeFileSync(path, 'older');
    await exported(core, await newWorkshop(core), path);
    expect(readPhaseboardFile(path).records).toHaveLength(2);
    expect(readdirSync(folder)).toEqual(['a.phaseboard']);
  });

  it('says the same as one file whenever it is written', () => {
    const folder = temporaryFolder();
    const engagement = { records: recordsOf(org`Closing: Ken`), history: [], cursor: 0 };
    for (const name of ['a', 'b']) writePhaseboardFile(join(folder, name), engagement);
    expect(readFileSync(join(folder, 'a')).equals(readFileSync(join(folder, 'b')))).toBe(true);
  });

  it('that cannot be written is not there, not even half', ({ skip }) => {
    const folder = temporaryFolder();
    const engagement = { records: recordsOf(org`Closing: Ken`), history: [], cursor: 0 };
    const refused = expect.objectContaining({ code: 'file.notWritable', details: { name: 'a.phaseboard' } });
    expect(() => writePhaseboardFile(join(folder, 'nowhere', 'a.phaseboard'), engagement)).toThrow(refused);
    // Neither can there be a file inside a file.
    writeFileSync(join(folder, 'file'), '');
    expect(() => writePhaseboardFile(join(folder, 'file', 'a.phaseboard'), engagement)).toThrow(refused);
    // A folder of that name cannot be replaced by a file.
    mkdirSync(join(folder, 'a.phaseboard', 'full'), { recursive: true });
    expect(() => writePhaseboardFile(join(folder, 'a.phaseboard'), engagement)).toThrow(refused);
    expect(readdirSync(folder)).toEqual(['a.phaseboard', 'file']);

    const denied = deniedFolder();
    if (denied === null) return skip(NO_DENIED_FOLDER);
    expect(() => writePhaseboardFile(join(denied, 'a.phaseboard'), engagement)).toThrow(refused);
    expect(readdirSync(denied)).toEqual([]);
  });
});

describe('A file that is no sound Phaseboard file', () => {
  let core: Core;
  let folder: string;
  let good: Buffer;
  let listed: unknown;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'phaseboard-files-'));
    core = createCore({ ...defaultPorts('test', join(folder, 'data')), now: clock() });
    const { id } = await core.call('workshop.createDemo', { phase: 2, locale: 'en' });
    const session = await openSession(core, id);
    await session.do({ type: 'workshop.edit', patch: { title: 'Changed' } });
    good = readFileSync(await exported(core, id, join(folder, 'good')));
    listed = await core.call('library.list', {});
  });
  afterAll(async () => {
    await core.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** What opening these bytes is answered with, for the person and in the library. */
  async function opening(bytes: Buffer | string): Promise<PhaseboardError> {
    const path = join(folder, 'given.phaseboard');
    writeFileSync(path, bytes);
    const error: unknown = await openFile(core, path).catch((reason: unknown) => reason);
    expect(await core.call('library.list', {})).toEqual(listed);
    if (!(error instanceof PhaseboardError)) throw new Error('it was opened');
    expect(error.details).toEqual({ name: 'given.phaseboard' });
    return error;
  }

  /** The sound file after some SQL. */
  function changed(sql: string): Buffer {
    const path = join(folder, 'changed');
    writeFileSync(path, good);
    const db = new Database(path);
    db.exec(sql);
    db.close();
    return readFileSync(path);
  }

  it.each([
    ['an empty file', 'phaseboardFile.notOne', () => ''],
    ['a text', 'phaseboardFile.notOne', () => 'Name;Title\nAda;AE\n'.repeat(300)],
    ['a picture', 'phaseboardFile.notOne', () => Buffer.from('89504e470d0a1a0a'.repeat(300), 'hex')],
    ['a library', 'phaseboardFile.notOne', () => changed('PRAGMA application_id = 1349010020')],
    ['the database of another program', 'phaseboardFile.notOne', () => changed('PRAGMA application_id = 0')],
    ['a file of a newer Phaseboard', 'phaseboardFile.future', () => changed('PRAGMA user_version = 40')],
    ['half a file', 'phaseboardFile.damaged', () => good.subarray(0, Math.floor(good.length / 2))],
    ['a file without its last byte', 'phaseboardFile.damaged', () => good.subarray(0, -1)],
    ['a file without its tables', 'phaseboardFile.damaged', () => changed('DROP TABLE history')],
    [
      'a file with a changed name',
      'phaseboardFile.damaged',
      () => changed(`UPDATE record SET body = replace(body, 'a', 'b')`),
    ],
    [
      'a file with another position',
      'phaseboardFile.damaged',
      () => changed(`UPDATE file SET value = '0' WHERE key = 'cursor'`),
    ],
    [
      'a file that lost a person',
      'phaseboardFile.damaged',
      () => changed(`DELETE FROM record WHERE type = 'person'`),
    ],
    ['a file without a hash', 'phaseboardFile.damaged', () => changed('DELETE FROM file')],
  ])('%s is refused with %s, and the library stays as it is', async (_, code, bytes) => {
    expect((await opening(bytes())).code).toBe(code);
  });

  it('that somebody made up, hash and all, is refused when it breaks a rule', async () => {
    const records = recordsOf(org`Closing: Ken`);
    const label = { key: 'personAdded', params: {}, subjects: [] } as const;
    const step = { seq: 1, at: '', label, diff: { added: [], updated: [], removed: [] } };
    const path = join(folder, 'made-up');
    const made = [
      { records: [], history: [], cursor: 0 },
      { records: records.filter(({ type }) => type !== 'person'), history: [], cursor: 0 },
      { records, history: [], cursor: 7 },
      { records, history: [], cursor: 0.5 },
      { records, history: [step], cursor: -1 },
      { records, history: [{ ...step, label: { key: {}, params: null } }], cursor: 1 },
      {
        records,
        history: [{ ...step, diff: { added: [{ type: 'person' }], updated: [], removed: [] } }],
        cursor: 1,
      },
      { records, history: [{ ...step, diff: null }], cursor: 1 },
    ];
    for (const engagement of made) {
      writePhaseboardFile(path, engagement as never);
      expect((await opening(readFileSync(path))).code).toBe('phaseboardFile.damaged');
    }
  });

  it('is never opened, and never brings the program down, wherever a bit of it is flipped', async () => {
    const truth = readPhaseboardFile(join(folder, 'good'));
    const codes = new Map<string, number>();
    for (let round = 0; round < 300; round += 1) {
      const bytes = Buffer.from(good);
      const at = Math.floor((round / 300) * bytes.length) + (round % 7);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (round % 8));
      const path = join(folder, 'flipped');
      writeFileSync(path, bytes);
      try {
        // A bit that nothing reads (free space, a counter) may be wrong; what the file says may not.
        expect(readPhaseboardFile(path)).toEqual(truth);
        codes.set('unread', (codes.get('unread') ?? 0) + 1);
      } catch (error) {
        if (!(error instanceof PhaseboardError)) throw error;
        codes.set(error.code, (codes.get(error.code) ?? 0) + 1);
      }
    }
    expect(
      [...codes.keys()]
        .filter((code) => code !== 'unread')
        .every((code) => ERROR_CODES.includes(code as never)),
    ).toBe(true);
    expect(codes.get('phaseboardFile.damaged')).toBeGreaterThan(100);
    expect(core.integrity()).toEqual([]);
  });

  it('is never opened when it is cut anywhere', async () => {
    for (let cut = 0; cut < good.length; cut += Math.ceil(good.length / 40)) {
      expect((await opening(good.subarray(0, cut))).code).toMatch(/^phaseboardFile\./u);
    }
  });

  it('that has gone in the meantime is said to be gone', async () => {
    const path = join(folder, 'gone');
    await expect(core.files.incoming(path)).rejects.toThrow('file.notFound');
    await expect(core.call('workshop.openFile', { file: 'unknown' })).rejects.toThrow('file.expired');
    expect(existsSync(path)).toBe(false);
  });
});
