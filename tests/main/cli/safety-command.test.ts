/** Keeping a library and letting go of a client from the command line. */
import { cpSync, readdirSync, rmSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newFolder, run, runJson } from './support.ts';

interface Line {
  id: string;
  client: string;
  people: number;
}
interface Backed {
  backup: { id: string; sound: boolean; workshops: { client: string }[] };
}
interface Checked {
  ok: boolean;
  library: string[];
  workshops: { id: string; fault: string | null }[];
  backups: { id: string; sound: boolean }[];
}
interface Forgotten {
  forgotten: { backups: number; snapshots: number };
}

/** A library with one engagement and one backup of it, made once and copied for every test. */
const first = join(newFolder(), 'library');
let workshopId = '';
let id = '';
let library = '';
let at: string[] = [];

beforeAll(async () => {
  const there = ['--data-dir', first, '--locale', 'en'];
  workshopId = (await runJson<{ workshop: { id: string } }>(['demo', '2', ...there])).json.workshop.id;
  id = (await runJson<Backed>(['backup', ...there])).json.backup.id;
}, 60_000);

beforeEach(() => {
  library = join(newFolder(), 'library');
  cpSync(first, library, { recursive: true });
  at = ['--data-dir', library, '--locale', 'en'];
});

const backupFiles = () => readdirSync(join(library, 'backups'));
const listed = async () => (await runJson<{ workshops: Line[] }>(['list', ...at])).json.workshops;
/** Whether a word stands anywhere in the files of the library. */
const written = (word: string) =>
  readdirSync(library, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .some((entry) => readFileSync(join(entry.parentPath, entry.name)).includes(word));

describe('backup', () => {
  test('makes a sound copy that says what is in it, and puts another one where it is told', async () => {
    const stick = newFolder();
    const { code, json } = await runJson<Backed>(['backup', '--to', stick, ...at]);
    expect(code).toBe(0);
    expect(json.backup).toMatchObject({ sound: true, workshops: [{ client: 'Hídfő Szerelvény Zrt.' }] });
    expect(backupFiles()).toContain(json.backup.id);
    expect(readdirSync(stick)).toEqual([json.backup.id]);
  });

  test('says which folder it cannot write to, and keeps the copy on this computer', async () => {
    const nowhere = join(newFolder(), 'nowhere');
    const { code, stderr } = await run(['backup', '--to', nowhere, ...at]);
    expect(code).toBe(1);
    expect(stderr).toContain(nowhere);
    expect(stderr).not.toMatch(/\n\s+at /u);
    expect(backupFiles()).toHaveLength(2);
  });
});

describe('restore', () => {
  test('leaves alone what is the same, and backs up first what is there now', async () => {
    const { code, stdout } = await run(['restore', id, ...at]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '0 workshops restored.\n' });
    expect(backupFiles().some((name) => name.includes('.restore.'))).toBe(true);
  });

  test('brings back a workshop into a library that does not have it', async () => {
    for (const file of readdirSync(library)) {
      if (file.startsWith('library.')) rmSync(join(library, file));
    }
    expect(await run(['restore', id, ...at])).toMatchObject({ code: 0, stdout: '1 workshop restored.\n' });
    expect(await listed()).toMatchObject([{ id: workshopId, client: 'Hídfő Szerelvény Zrt.', people: 14 }]);
  });

  test('refuses a name that is no backup, in words and with nothing changed', async () => {
    for (const name of ['nope', '../library.phaseboard-db']) {
      const { code, stdout, stderr } = await run(['restore', name, ...at]);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toContain('backup');
      expect(stderr).not.toMatch(/\n\s+at /u);
    }
    expect(await listed()).toHaveLength(1);
  });
});

describe('snapshots', () => {
  test('adds one by name and lists it with its people', async () => {
    const { code, json } = await runJson<{ snapshots: object[] }>([
      'snapshots',
      workshopId,
      '--add',
      'Before lunch',
      ...at,
    ]);
    expect(code).toBe(0);
    expect(json.snapshots).toMatchObject([{ name: 'Before lunch', people: 14 }]);
  });
});

describe('forget', () => {
  test('asks for a word first, and says whom it is about', async () => {
    const { code, stderr } = await run(['forget', workshopId, ...at]);
    expect(code).toBe(2);
    expect(stderr).toContain('Hídfő Szerelvény Zrt.');
    expect(stderr).toContain('--yes');
    expect(await listed()).toHaveLength(1);
  });

  test('takes the client out of the library, its backups and every byte of the folder', async () => {
    await run(['snapshots', workshopId, '--add', 'Before lunch', ...at]);
    expect(written('Hídfő')).toBe(true);
    const { code, json } = await runJson<Forgotten>(['forget', workshopId, '--yes', ...at]);
    expect(code).toBe(0);
    expect(json.forgotten).toMatchObject({ backups: 1, snapshots: 1 });
    expect(await listed()).toEqual([]);
    expect(written('Hídfő')).toBe(false);
  });
});

describe('check', () => {
  test('looks at the library and at every backup', async () => {
    const sound = await runJson<Checked>(['check', ...at]);
    expect(sound).toMatchObject({
      code: 0,
      json: {
        ok: true,
        library: [],
        workshops: [{ id: workshopId, fault: null }],
        backups: [{ id, sound: true }],
      },
    });
    const file = join(library, 'backups', id);
    const bytes = readFileSync(file);
    bytes.fill(0x5a, 8192, 16_384);
    writeFileSync(file, bytes);
    const damaged = await runJson<Checked>(['check', ...at]);
    expect(damaged.json).toMatchObject({ ok: true, backups: [{ id, sound: false }] });
  });
});
