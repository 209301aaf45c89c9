import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCore } from '#main/core/create.ts';
import { TRANSFER_FOLDER } from '#main/core/data-dir.ts';
import type { WritingName } from '#shared/contract/methods.ts';
import type { Exported } from '#shared/contract/types.ts';
import { currentScenario } from '#shared/domain/workshop.ts';
import { defaultReportOptions } from '#shared/report/options.ts';
import { newWorkshop, openSession, temporaryFolder, testCore, testPorts } from '#tests/support/core.ts';

/** Names that nothing else in the folder can hold by chance. */
const CLIENT = 'Zsarátnok Ügyvédi Iroda';
const PERSON = 'Kökényesi Bánk';
const TABLE = {
  name: 'People',
  columns: [{ key: 'name', heading: 'Name', kind: 'text' as const }],
  rows: [[PERSON]],
};

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
    await core.call('backups.chooseSecond', { folder: core.files.folder(stick).id });
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

  it('finds every file that was written for the client, whatever wrote it', async () => {
    const { core, id } = await engaged(temporaryFolder());
    const folder = temporaryFolder();
    const to = (name: string) => ({ workshopId: id, target: core.files.outgoing(join(folder, name)).id });
    const options = { ...defaultReportOptions('en'), sections: ['cover' as const] };
    const roster = join(folder, 'roster.csv');
    writeFileSync(roster, 'Name,Quota\nAda,abc\nEva,12\n');
    const file = (await core.files.incoming(roster)).id;
    const writers: Record<WritingName, () => Promise<Exported>> = {
      'tables.export': () => core.call('tables.export', { ...to('t.csv'), locale: 'en', tables: [TABLE] }),
      'import.badRows': () =>
        core.call('import.badRows', { ...to('b.csv'), file, options: {}, locale: 'en' }),
      'workshop.export': () => core.call('workshop.export', to('w.phaseboard')),
      'report.export': () => core.call('report.export', { ...to('r.pdf'), job: 'r', options }),
      'output.export': () => core.call('output.export', { ...to('o.csv'), job: 'o', options, what: 'csv' }),
      'version.export': async () => {
        const frozen = await core.call('report.freeze', { workshopId: id, job: 'f', number: 1, options });
        const session = await openSession(core, id);
        await session.do({ type: 'version.freeze', version: frozen });
        return core.call('version.export', { ...to('v.pdf'), number: 1 });
      },
    };
    for (const write of Object.values(writers)) await write();
    const { files } = await core.call('forget.preview', { workshopId: id });
    expect(files.map((path) => basename(path))).toEqual([
      'b.csv',
      'o.csv',
      'r.pdf',
      't.csv',
      'v.pdf',
      'w.phaseboard',
    ]);
    await core.call('forget.do', { workshopId: id, files: true });
    expect(readdirSync(folder)).toEqual(['roster.csv']);
    await core.close();
  });

  it('knows rows that were saved before the workshop was there, and the file that was mended of them', async () => {
    const core = testCore();
    const folder = temporaryFolder();
    const roster = join(folder, 'roster.csv');
    writeFileSync(roster, 'Name,Quota\nAda,abc\nEva,12\n');
    const save = async (from: string, name: string) => {
      const file = (await core.files.incoming(from)).id;
      const target = core.files.outgoing(join(folder, name)).id;
      await core.call('import.badRows', { workshopId: null, file, target, options: {}, locale: 'en' });
    };
    await save(roster, 'bad.csv');
    await save(roster, 'bad too.csv');
    await save(join(folder, 'bad.csv'), 'still bad.csv');
    const id = await newWorkshop(core);
    const other = await newWorkshop(core);
    const mended = (await core.files.incoming(join(folder, 'still bad.csv'))).id;
    await core.call('import.accepted', { workshopId: id, file: mended });
    await core.call('import.accepted', { workshopId: other, file: mended });
    const known = async (workshopId: string) => {
      const { files } = await core.call('forget.preview', { workshopId });
      return files.map((path) => basename(path));
    };
    expect(await known(id)).toEqual(['bad too.csv', 'bad.csv', 'still bad.csv']);
    expect(await known(other)).toEqual([]);
  });

  it('leaves a file alone that another workshop, or nobody, was written over it', async () => {
    const core = testCore();
    const [first, second] = [await newWorkshop(core, 'First'), await newWorkshop(core, 'Second')];
    const path = join(temporaryFolder(), 'people.csv');
    const write = (workshopId: string | null) =>
      core.call('tables.export', {
        workshopId,
        target: core.files.outgoing(path).id,
        locale: 'en',
        tables: [TABLE],
      });
    const known = async () =>
      Promise.all(
        [first, second].map(
          async (workshopId) => (await core.call('forget.preview', { workshopId })).files.length,
        ),
      );
    await write(first);
    expect(await known()).toEqual([1, 0]);
    await write(second);
    expect(await known()).toEqual([0, 1]);
    await write(null);
    expect(await known()).toEqual([0, 0]);
  });

  it('does not take a file that it could not write for its own', async () => {
    const core = testCore();
    const id = await newWorkshop(core);
    const own = join(temporaryFolder(), 'theirs.pdf');
    writeFileSync(own, 'theirs');
    const target = core.files.outgoing(own).id;
    await expect(core.call('version.export', { workshopId: id, target, number: 7 })).rejects.toThrow();
    await core.call('forget.do', { workshopId: id, files: true });
    expect(existsSync(own)).toBe(true);
  });
});
