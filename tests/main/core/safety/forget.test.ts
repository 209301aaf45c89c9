import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCore } from '#main/core/create.ts';
import { TRANSFER_FOLDER } from '#main/core/data-dir.ts';
import { currentScenario } from '#shared/domain/workshop.ts';
import { newWorkshop, openSession, temporaryFolder, testCore, testPorts } from '#tests/support/core.ts';

/** Names that nothing else in the folder can hold by chance. */
const CLIENT = 'Zsarátnok Ügyvédi Iroda';
const PERSON = 'Kökényesi Bánk';

/** Files below a folder whose bytes hold a text, in any of the ways that it could be written. */
function filesWith(folder: string, text: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const path = join(folder, name);
    if (!statSync(path).isFile()) return false;
    const bytes = readFileSync(path);
    return (['utf8', 'utf16le', 'latin1'] as const).some((encoding) =>
      bytes.includes(Buffer.from(text, encoding)),
    );
  });
}

async function engaged(dataDir: string) {
  const core = createCore(testPorts(dataDir), { tended: true });
  const other = await newWorkshop(core, 'Other');
  const { id } = await core.call('workshop.create', { title: 'Audit', client: CLIENT, locale: 'hu' });
  const session = await openSession(core, id);
  const scenarioId = currentScenario(session.workshop).id;
  const add = (name: string) =>
    session.do({
      type: 'person.add',
      draft: { name, notes: CLIENT.repeat(40) },
      scenarioId,
      lane: { lane: 'closing', teamId: null },
    });
  for (let index = 0; index < 40; index += 1) await add(`${PERSON} ${index}`);
  await core.call('snapshots.add', { workshopId: id, name: CLIENT });
  await core.call('backups.make', {});
  const personIds = Object.keys(session.workshop.person).slice(0, 20);
  await session.do({ type: 'person.remove', personIds });
  await core.call('backups.make', {});
  await core.call('settings.set', { lastWorkshop: id });
  return { core, id, other };
}

describe('Forgetting a client', () => {
  it('leaves not one byte of it in the data folder: library, history, snapshots, backups, exports', async () => {
    const dataDir = temporaryFolder();
    const { core, id, other } = await engaged(dataDir);
    const exported = join(temporaryFolder(), 'audit.phaseboard');
    await core.call('workshop.export', { workshopId: id, target: core.files.outgoing(exported).id });
    expect(filesWith(dataDir, CLIENT).length).toBeGreaterThanOrEqual(3);

    expect(await core.call('forget.preview', { workshopId: id })).toMatchObject({
      client: CLIENT,
      backups: 2,
      snapshots: 1,
      steps: 41,
      files: [exported],
      unreached: [],
    });
    expect(await core.call('forget.do', { workshopId: id, files: true })).toMatchObject({
      backups: 2,
      files: [exported],
      unreached: [],
    });
    expect(existsSync(exported)).toBe(false);
    expect([...filesWith(dataDir, CLIENT), ...filesWith(dataDir, PERSON)]).toEqual([]);
    await core.close();
    expect([...filesWith(dataDir, CLIENT), ...filesWith(dataDir, PERSON)]).toEqual([]);

    const again = testCore(dataDir);
    expect((await again.call('library.list', {})).map((line) => line.id)).toEqual([other]);
    const backups = await again.call('backups.list', {});
    expect(
      backups.every(({ sound, workshops }) => sound && workshops.every((each) => each.id === other)),
    ).toBe(true);
    expect(await again.call('settings.get', {})).toMatchObject({ lastWorkshop: null });
    await expect(again.call('library.putBack', { workshopId: id })).rejects.toThrow('workshop.notFound');
  });

  it('says what it could not reach: moved files, a stick that is not there, damaged copies', async () => {
    const [dataDir, stick] = [temporaryFolder(), join(temporaryFolder(), 'stick')];
    const { core, id } = await engaged(dataDir);
    mkdirSync(stick);
    await core.call('backups.chooseSecond', { folder: core.files.outgoing(stick).id });
    const exported = join(temporaryFolder(), 'audit.phaseboard');
    await core.call('workshop.export', { workshopId: id, target: core.files.outgoing(exported).id });
    rmSync(exported);
    rmSync(stick, { recursive: true });
    mkdirSync(join(dataDir, 'damaged', '2026-11-25'), { recursive: true });
    const { unreached } = await core.call('forget.do', { workshopId: id, files: true });
    expect(unreached).toEqual([
      { what: 'movedFile', name: 'audit.phaseboard' },
      { what: 'secondFolder', name: stick },
      { what: 'damagedLibrary', name: join(dataDir, 'damaged', '2026-11-25') },
    ]);
    await core.close();
  });

  it('leaves the files that were written where the person wants to keep them', async () => {
    const { core, id } = await engaged(temporaryFolder());
    const exported = join(temporaryFolder(), 'audit.phaseboard');
    await core.call('workshop.export', { workshopId: id, target: core.files.outgoing(exported).id });
    expect(await core.call('forget.do', { workshopId: id, files: false })).toMatchObject({ files: [] });
    expect(existsSync(exported)).toBe(true);
    await core.close();
  });

  it('clears what passed through to a browser, and says that the browser has it as well', async () => {
    const dataDir = temporaryFolder();
    const { core, id } = await engaged(dataDir);
    mkdirSync(join(dataDir, TRANSFER_FOLDER));
    const passed = join(dataDir, TRANSFER_FOLDER, 'audit.phaseboard');
    await core.call('workshop.export', { workshopId: id, target: core.files.outgoing(passed).id });
    expect(await core.call('forget.preview', { workshopId: id })).toMatchObject({
      files: [],
      unreached: [{ what: 'downloads' }],
    });
    await core.call('forget.do', { workshopId: id, files: false });
    expect(filesWith(dataDir, CLIENT)).toEqual([]);
  });

  it('knows a file whose path only begins like the folder of passing files', async () => {
    const dataDir = temporaryFolder();
    const { core, id } = await engaged(dataDir);
    const own = join(dataDir, `${TRANSFER_FOLDER}red.phaseboard`);
    await core.call('workshop.export', { workshopId: id, target: core.files.outgoing(own).id });
    const { files, unreached } = await core.call('forget.preview', { workshopId: id });
    expect(files).toHaveLength(1);
    expect(unreached).toEqual([]);
  });

  it('also finds a workshop that was taken off the list', async () => {
    const dataDir = temporaryFolder();
    const { core, id } = await engaged(dataDir);
    await core.call('library.remove', { workshopId: id });
    await core.call('forget.do', { workshopId: id, files: true });
    expect(filesWith(dataDir, CLIENT)).toEqual([]);
    await core.close();
  });
});
