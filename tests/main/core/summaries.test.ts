import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, expect, it } from 'vitest';
import { createCore, LIBRARY_FILE } from '#main/core/create.ts';
import { defaultPorts } from '#main/core/default-ports.ts';

const folder = mkdtempSync(join(tmpdir(), 'phaseboard-summaries-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('one workshop that cannot be read does not hide the others', async () => {
  const core = createCore(defaultPorts('test', folder));
  const broken = await core.call('workshop.create', { title: 'Broken', client: '', locale: 'en' });
  await core.call('workshop.createDemo', { phase: 2, locale: 'en' });
  await core.close();
  const db = new Database(join(folder, LIBRARY_FILE));
  db.prepare("UPDATE record SET body = '{}' WHERE workshop_id = ?").run(broken.id);
  db.close();

  const again = createCore(defaultPorts('test', folder));
  const list = await again.call('library.list', {});
  expect(list.map(({ title, phase }) => [title, phase])).toEqual(
    expect.arrayContaining([
      ['Broken', null],
      [expect.any(String), 2],
    ]),
  );
  await expect(again.call('workshop.open', { workshopId: broken.id })).rejects.toMatchObject({
    code: 'edit.invalid',
  });
  await again.close();
});

it('a phase that an earlier edition of the model found is worked out anew', async () => {
  const core = createCore(defaultPorts('test', folder));
  const { id } = await core.call('workshop.createDemo', { phase: 2, locale: 'en' });
  await core.call('library.list', {});
  await core.close();
  const db = new Database(join(folder, LIBRARY_FILE));
  db.prepare('UPDATE workshop SET phase = 4 WHERE id = ?').run(id);
  db.prepare("UPDATE setting SET value = '1' WHERE key = 'note.summaryEdition'").run();
  db.close();

  const again = createCore(defaultPorts('test', folder));
  expect((await again.call('library.list', {})).find((line) => line.id === id)?.phase).toBe(2);
  await again.close();
});
