import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { zipSync } from 'fflate';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createCore } from '#main/core/create.ts';
import { hostClock } from '#main/core/host-clock.ts';
import { forkedChild, startChildrenWith } from '#main/core/processes/child.ts';
import { METHODS } from '#shared/contract/methods.ts';
import { temporaryFolder, testPorts } from '#tests/support/core.ts';
import { engaged, foldersIn } from '#tests/support/forgetting/engagement.ts';
import { inlineChild } from '#tests/support/forgetting/inline-reading.ts';
import { broughtBack, momentsOf } from '#tests/support/forgetting/moments.ts';
import { holdsTrace, tracesBelow } from '#tests/support/forgetting/traces.ts';
import { CLIENT, PERSON, WRITING_METHODS } from '#tests/support/forgetting/writing-methods.ts';

// Files get the computer's own moments, and notes are compared with them.
const now = hostClock({});
const start = (data: string) => createCore(testPorts(data, { now }), { tended: true });
const traces = (root: string) => [...tracesBelow(root, CLIENT), ...tracesBelow(root, PERSON)];

/** Paths stand in the library, so that all of it happens in one folder; `base` is how it lies there at first. */
async function prepared() {
  const above = temporaryFolder();
  const root = join(above, 'root');
  const folders = foldersIn(root);
  const core = start(folders.data);
  const workshopId = await engaged(core, folders);
  await core.close();
  const base = join(above, 'base');
  cpSync(root, base, { recursive: true });
  const before = process.env['TMPDIR'];
  // Read anew with every use: what passes through lies below the folder that is looked into.
  process.env['TMPDIR'] = join(root, 'tmp');
  onTestFinished(() => {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  });
  expect(tmpdir()).toBe(join(root, 'tmp'));
  return { root, folders, workshopId };
}

/** How a folder lies there: moments that do not differ are looked at once. */
const pictureOf = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .map((name) => {
      const { size, mode } = statSync(join(folder, name));
      return `${name.replace(/\d{4}-\d\d-\d\dT[\d.-]+Z/u, 'at')} ${size} ${mode}`;
    })
    .join('\n');

describe('The search for what is left', () => {
  const plain = `before ${CLIENT} after`;
  const database = (() => {
    const db = new Database(':memory:');
    db.exec('CREATE TABLE kept (body BLOB)');
    db.prepare('INSERT INTO kept VALUES (?)').run(deflateRawSync(plain));
    return db.serialize();
  })();
  const freed = (() => {
    const db = new Database(':memory:');
    db.exec('PRAGMA secure_delete = OFF; CREATE TABLE kept (body TEXT)');
    for (let row = 0; row < 200; row += 1) db.prepare('INSERT INTO kept VALUES (?)').run(plain.repeat(9));
    db.exec('DELETE FROM kept');
    return db.serialize();
  })();

  it.each([
    ['UTF-8', Buffer.from(plain)],
    ['UTF-16', Buffer.from(plain, 'utf16le')],
    ['UTF-16 turned round', Buffer.from(plain, 'utf16le').swap16()],
    ['gzip', gzipSync(plain)],
    ['a zip', Buffer.from(zipSync({ 'a.txt': Buffer.from(plain) }))],
    ['a zip in a zip', Buffer.from(zipSync({ 'a.zip': zipSync({ 'a.txt': Buffer.from(plain) }) }))],
    ['a value of a database', database],
    ['a free page of a database', freed],
  ])('finds a name in %s', (_, bytes) => {
    expect(
      holdsTrace(Buffer.concat([Buffer.from('x'), bytes].slice(bytes === database ? 1 : 0)), CLIENT),
    ).toBe(true);
    expect(holdsTrace(bytes, 'somebody else')).toBe(false);
  });
});

describe('A client that is forgotten after a kill', () => {
  beforeAll(() => {
    // Whoever adds a method that writes adds it to those that are killed here.
    const killed = new Set(WRITING_METHODS.map(({ method }) => method));
    const writing = Object.entries(METHODS).flatMap(([name, method]) =>
      'writesFor' in method ? [name] : [],
    );
    expect(writing.filter((name) => !killed.has(name))).toEqual([]);
  });

  it.each(WRITING_METHODS.map((each) => [`${each.method} ${each.file ?? ''}`, each] as const))(
    'leaves nothing, at whatever moment %s was killed',
    async (_, { method, run, file, legible }) => {
      const { root, folders, workshopId } = await prepared();
      const core = start(folders.data);
      if (method === 'backups.restore') startChildrenWith(inlineChild);
      const moments = await momentsOf(root, () => run({ core, workshopId, folders }));
      startChildrenWith(forkedChild);
      if (file !== null) {
        const written = readFileSync(join(folders.out, file));
        // A control: what the search has to find is there.
        if (legible) expect(holdsTrace(written, CLIENT) || holdsTrace(written, PERSON)).toBe(true);
      }
      expect(traces(root).length).toBeGreaterThan(2);
      await core.close();
      const different = [...new Map(moments.map((moment) => [pictureOf(moment), moment])).values()];
      expect(different.length).toBeGreaterThan(1);
      for (const moment of different) {
        broughtBack(root, moment);
        const again = start(folders.data);
        const { unreached } = await again.call('forget.do', { workshopId, files: true });
        expect(unreached).toEqual([]);
        expect(traces(root)).toEqual([]);
        expect(readdirSync(folders.out)).toEqual([]);
        await again.close();
        expect(traces(root)).toEqual([]);
      }
    },
  );

  it('leaves the file that lay there before, where the new one never came to be', async () => {
    const { root, folders, workshopId } = await prepared();
    const older = join(folders.out, 'w.phaseboard');
    writeFileSync(older, 'the work of somebody else');
    utimesSync(older, new Date('2020-01-01'), new Date('2020-01-01'));
    const core = start(folders.data);
    const target = core.files.outgoing(older).id;
    const moments = await momentsOf(root, () => core.call('workshop.export', { workshopId, target }));
    await core.close();
    const before = moments.filter(
      (moment) => readFileSync(join(moment, 'out', 'w.phaseboard'), 'utf8') === 'the work of somebody else',
    );
    expect(before.length).toBeGreaterThan(2);
    broughtBack(root, before.at(-1) ?? '');
    utimesSync(older, new Date('2020-01-01'), new Date('2020-01-01'));
    const again = start(folders.data);
    expect(await again.call('forget.do', { workshopId, files: true })).toMatchObject({
      unreached: [],
      files: [],
    });
    await again.close();
    expect(readFileSync(older, 'utf8')).toBe('the work of somebody else');
    expect(readdirSync(folders.out)).toEqual(['w.phaseboard']);
  });

  it('is not in the note of the window’s last folder, nor in parts of its own files', async () => {
    const { root, folders, workshopId } = await prepared();
    const state = { window: { maximised: false }, lastFolder: `/home/ada/${CLIENT}` };
    writeFileSync(join(folders.data, 'window.json'), JSON.stringify(state));
    writeFileSync(join(folders.data, 'window.json.4194301-1.part'), JSON.stringify(state));
    mkdirSync(join(folders.data, 'transfer', 'id'), { recursive: true });
    writeFileSync(join(folders.data, 'transfer', 'id', 'left.csv'), CLIENT);
    writeFileSync(join(folders.second, '2026-01-01T00-00-00.000Z.manual.phaseboard-backup.part'), CLIENT);
    const core = start(folders.data);
    // Parts go at the start already.
    expect(readdirSync(folders.data)).not.toContain('window.json.4194301-1.part');
    expect(readdirSync(folders.second).filter((name) => name.endsWith('.part'))).toEqual([]);
    expect(readdirSync(folders.data)).not.toContain('transfer');
    await core.call('forget.do', { workshopId, files: true });
    await core.close();
    expect(traces(root)).toEqual([]);
    expect(JSON.parse(readFileSync(join(folders.data, 'window.json'), 'utf8'))).toEqual({
      window: state.window,
    });
  });
});
