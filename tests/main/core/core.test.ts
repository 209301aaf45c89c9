import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultDataDir } from '#main/core/data-dir.ts';
import { createFileDesk } from '#main/core/file-desk.ts';
import { createJobs } from '#main/core/jobs.ts';
import { createLogger } from '#main/core/log.ts';
import { newWorkshopRecords } from '#main/core/new-workshop.ts';
import { appVersion, resourcesDir } from '#main/core/paths.ts';
import { servedFile } from '#main/core/web.ts';
import { brokenInvariant } from '#shared/commands/invariants.ts';
import { currentScenario, metaOf, workshopOf } from '#shared/domain/workshop.ts';
import { counter } from '#tests/support/commands.ts';
import { clock } from '#tests/support/clock.ts';
import { openSession, temporaryFolder, testCore } from '#tests/support/core.ts';

describe('The log', () => {
  it('holds no client data, whatever was done and whatever went wrong', async () => {
    const dataDir = temporaryFolder();
    const log = createLogger(join(dataDir, 'log'), clock());
    const core = testCore(dataDir, { log });
    const { id } = await core.call('workshop.create', {
      title: 'Secretproject',
      client: 'Secretclient Zrt.',
      locale: 'hu',
    });
    const session = await openSession(core, id);
    const scenarioId = currentScenario(session.workshop).id;
    const person = {
      name: 'Secretname Anna',
      email: 'secret@example.com',
      title: 'Secrettitle',
      notes: 'Secretnote',
    };
    const add = {
      type: 'person.add',
      draft: person,
      scenarioId,
      lane: { lane: 'closing', teamId: null },
    } as const;
    await session.do(add);
    await session.undo();
    const stale = session.plan(add);
    await core.dispatch('workshop.commit', { ...stale, revision: 0 });
    await core.dispatch('workshop.commit', {
      ...stale,
      diff: { added: [{ ...person, type: 'person', id: 1 }] },
    });
    await core.dispatch('Secretmethod', person);
    await core.dispatch('workshop.open', { workshopId: 'secretid' });
    const roster = join(dataDir, 'Secretroster.csv');
    writeFileSync(roster, 'Secretheader\nSecretname Anna\n');
    const file = await core.files.incoming(roster);
    await core.dispatch('import.preview', { file: file.id, options: {} });
    await core.dispatch('workshop.openFile', { file: file.id });
    const target = core.files.outgoing(join(dataDir, 'nowhere', 'Secretcopy.phaseboard'));
    await core.dispatch('workshop.export', { workshopId: id, target: target.id });
    await core.close();

    const text = readdirSync(join(dataDir, 'log'))
      .map((name) => readFileSync(join(dataDir, 'log', name), 'utf8'))
      .join('');
    expect(text).toContain('core.opened');
    expect(text).toContain('edit.conflict');
    expect(text).not.toMatch(/secret|anna/iu);
    for (const line of text.trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('at');
  });

  it('cuts what is longer than a code', () => {
    const folder = temporaryFolder();
    createLogger(folder, clock()).info('event', { fact: 'x'.repeat(500), count: 7, sound: true });
    const line = JSON.parse(readFileSync(join(folder, 'phaseboard.log'), 'utf8')) as Record<string, unknown>;
    expect(line).toMatchObject({
      level: 'info',
      event: 'event',
      fact: 'x'.repeat(60),
      count: 7,
      sound: true,
    });
  });

  it('begins a new file when one is full, and keeps five at most', () => {
    const folder = temporaryFolder();
    const log = createLogger(folder, clock());
    for (let round = 0; round < 7; round += 1) {
      writeFileSync(join(folder, 'phaseboard.log'), `round ${round}\n`.padEnd(513 * 1024));
      log.error('event');
    }
    const names = readdirSync(folder).sort();
    expect(names).toEqual(['', '.1', '.2', '.3', '.4'].map((end) => `phaseboard.log${end}`));
    expect(statSync(join(folder, 'phaseboard.log')).size).toBeLessThan(200);
    expect(readFileSync(join(folder, 'phaseboard.log.4'), 'utf8')).toContain('round 3');
  });

  it('that cannot be written does not stop the work', () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    expect(() => createLogger(join(file, 'log'), clock()).error('event')).not.toThrow();
  });
});

describe('Closing the core', () => {
  it('may be asked for twice, and refuses whatever comes after', async () => {
    const core = testCore();
    await Promise.all([core.close(), core.close()]);
    expect(await core.dispatch('app.info', {})).toMatchObject({ error: { code: 'call.closing' } });
  });

  it('finishes an edit that is under way', async () => {
    const dataDir = temporaryFolder();
    const core = testCore(dataDir);
    const creating = core.call('workshop.create', { title: 'Last', client: '', locale: 'en' });
    await core.close();
    const { id } = await creating;
    expect((await testCore(dataDir).call('library.list', {})).map((line) => line.id)).toEqual([id]);
  });

  it('ends the listening of whoever no longer listens', async () => {
    const core = testCore();
    const heard: string[] = [];
    const stop = core.on(({ type }) => heard.push(type));
    await core.call('workshop.create', { title: 'A', client: '', locale: 'en' });
    stop();
    await core.call('workshop.create', { title: 'B', client: '', locale: 'en' });
    expect(heard).toEqual(['library.changed']);
  });
});

describe('A job', () => {
  it('tells how far it is, and can be cancelled while it runs', async () => {
    const events: unknown[] = [];
    const jobs = createJobs((event) => events.push(event));
    const work = jobs.run('j', async (signal, progress) => {
      progress(1, 4);
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      return 'stopped';
    });
    jobs.cancel('somebody else');
    jobs.cancel('j');
    expect(await work).toBe('stopped');
    expect(events).toEqual([{ type: 'job.progress', job: 'j', done: 1, total: 4 }]);
  });

  it('that fails is forgotten, and all are cancelled at the end', async () => {
    const jobs = createJobs(() => undefined);
    await expect(jobs.run('j', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    jobs.cancel('j');
    const stopped = jobs.run(
      'k',
      (signal) => new Promise((resolve) => signal.addEventListener('abort', () => resolve(true))),
    );
    jobs.cancelAll();
    expect(await stopped).toBe(true);
  });
});

describe('The desk for files', () => {
  it('knows a file by its id, and tells its name and size', async () => {
    const path = join(temporaryFolder(), 'Névsor.csv');
    writeFileSync(path, 'Név\n');
    const desk = createFileDesk(counter('file'));
    expect(await desk.incoming(path)).toEqual({ id: 'file1', name: 'Névsor.csv', size: 5 });
    expect(desk.pathOf('file1')).toBe(path);
    expect(() => desk.pathOf(path)).toThrow('file.expired');
  });

  it.each(['nothing', ''])('has no folder and nothing that is not there ("%s")', async (name) => {
    const desk = createFileDesk(counter());
    await expect(desk.incoming(join(temporaryFolder(), name))).rejects.toThrow('file.notFound');
  });

  it('forgets the oldest of very many', () => {
    const desk = createFileDesk(counter('file'));
    for (let index = 0; index < 201; index += 1) desk.outgoing(`/tmp/${index}`);
    expect(() => desk.pathOf('file1')).toThrow('file.expired');
    expect(desk.pathOf('file2')).toBe('/tmp/1');
  });
});

describe('A new workshop', () => {
  const input = { title: ' Értékesítés ', client: ' Ügyfél ', locale: 'hu' } as const;

  it('is whole, in the words and the currency of its language', () => {
    const workshop = workshopOf(newWorkshopRecords(input, counter(), '2026-11-30'));
    expect(brokenInvariant(workshop)).toBeNull();
    expect(metaOf(workshop)).toMatchObject({
      title: 'Értékesítés',
      client: 'Ügyfél',
      currency: 'HUF',
      reportLocale: 'hu',
      date: '2026-11-30',
    });
    expect(currentScenario(workshop).name).toBe('Jelenlegi állapot');
    const english = workshopOf(
      newWorkshopRecords({ ...input, locale: 'en', date: '2026-11-24' }, counter(), '2026-11-30'),
    );
    expect(metaOf(english)).toMatchObject({ currency: 'EUR', date: '2026-11-24' });
  });

  it('needs a title', () => {
    expect(() => newWorkshopRecords({ ...input, title: '  ' }, counter(), '2026-11-30')).toThrow(
      'workshop.title',
    );
  });
});

describe('Places', () => {
  it('the library lives where the person, or the system, wants it', () => {
    expect(defaultDataDir({ PHASEBOARD_DATA_DIR: '/somewhere' })).toBe('/somewhere');
    const usual = defaultDataDir({});
    expect(usual.startsWith(homedir())).toBe(true);
    expect(usual.toLowerCase()).toContain('phaseboard');
  });

  it('the program finds its own files', () => {
    expect(readdirSync(resourcesDir())).toEqual(expect.arrayContaining(['demos', 'fonts']));
    expect(appVersion()).toMatch(/^\d+\.\d+\.\d+/u);
  });

  it('only files of the renderer are served, with their types', async () => {
    const root = join(temporaryFolder(), 'site');
    mkdirSync(join(root, 'assets'), { recursive: true });
    mkdirSync(`${root}-secret`);
    writeFileSync(join(root, 'index.html'), 'page');
    writeFileSync(join(root, 'assets', 'a b.js'), 'code');
    writeFileSync(join(root, 'notes.exe'), 'program');
    writeFileSync(join(root, '..', 'outside.html'), 'secret');
    writeFileSync(join(`${root}-secret`, 'a.html'), 'secret');
    expect(await servedFile(root, '/')).toEqual({
      body: Buffer.from('page'),
      type: 'text/html; charset=utf-8',
    });
    expect(await servedFile(root, '/assets/a%20b.js')).toMatchObject({
      type: 'text/javascript; charset=utf-8',
    });
    for (const path of [
      '/../outside.html',
      '/%2e%2e/outside.html',
      '/..%2foutside.html',
      '/assets/..%2f..%2foutside.html',
      '/..%5coutside.html',
      '/../site-secret/a.html',
      '/index.html%00.js',
      '/%zz',
      '/notes.exe',
      '/assets',
      '/assets/',
      '/nothing.js',
    ]) {
      expect([path, await servedFile(root, path)]).toEqual([path, null]);
    }
  });
});
