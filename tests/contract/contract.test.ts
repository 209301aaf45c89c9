/** One behaviour, whichever way a call takes: every client passes the same tests. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client, Connect } from './client.ts';
import { inProcess } from './in-process.ts';
import { overHttp } from './over-http.ts';
import { throughElectron } from './through-electron.ts';
import type { EditLabel } from '#shared/commands/command.ts';
import { METHODS } from '#shared/contract/methods.ts';
import type { Call, MethodName } from '#shared/contract/methods.ts';
import type { OpenedWorkshop } from '#shared/contract/types.ts';
import { parseRecord } from '#shared/domain/workshop.ts';
import { defaultReportOptions } from '#shared/report/options.ts';
import { electronObstacle } from '../support/electron-host.ts';
import { callSafety } from './safety-calls.ts';
import { callTemplates } from './template-calls.ts';

const CLIENTS: readonly {
  readonly name: string;
  readonly connect: Connect;
  readonly obstacle?: string | undefined;
}[] = [
  { name: 'in process', connect: inProcess },
  { name: 'over HTTP', connect: overHttp },
  { name: 'through Electron', connect: throughElectron, obstacle: electronObstacle() },
];

const ROSTER = ['Name;Title;Revenue', 'Ada Őry;Founder;1 250 000,50', 'Lea;SDR;', ''].join('\r\n');

describe.each(CLIENTS)('the contract $name', ({ connect, obstacle }) => {
  if (obstacle !== undefined) {
    test('is kept', ({ skip }) => skip(`skipped: ${obstacle}`));
    return;
  }
  let folder: string;
  let client: Client;
  const called = new Set<MethodName>();
  const call: Call = (name, args) => {
    called.add(name);
    return client.call(name, args);
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'phaseboard-contract-'));
    client = await connect(join(folder, 'data'));
  }, 60_000);
  afterAll(async () => {
    await client.close();
    rmSync(folder, { recursive: true, force: true });
  }, 20_000);

  const created = async (): Promise<OpenedWorkshop> => {
    const { id } = await call('workshop.create', {
      title: ' Sales ',
      client: 'Kékfény Kft.',
      locale: 'hu',
      date: null,
    });
    return call('workshop.open', { workshopId: id });
  };
  /** The edit that adds a team called DACH to a workshop, and what it sends. */
  const adding = (opened: OpenedWorkshop, editId: string) => {
    const scenarioId = opened.records.find(({ type }) => type === 'scenario')?.id ?? '';
    const team = parseRecord({ type: 'team', id: `team-${editId}`, scenarioId, name: 'DACH' });
    const label = { key: 'teamAdded', params: { name: 'DACH' }, subjects: [team.id] } satisfies EditLabel;
    const diff = { added: [team], updated: [], removed: [] };
    return { workshopId: opened.id, editId, revision: opened.revision, kind: 'do' as const, label, diff };
  };

  test('the program says what it is', async () => {
    expect(await call('app.info', {})).toMatchObject({ platform: process.platform });
  });

  test('settings are kept as they were set', async () => {
    const before = await call('settings.get', {});
    expect(before.locale).toBeNull();
    expect(await call('settings.set', { theme: 'dark' })).toEqual({ ...before, theme: 'dark' });
    expect(await call('settings.get', {})).toEqual({ ...before, theme: 'dark' });
  });

  test('a new workshop is on the list until it is removed, and again when it is put back', async () => {
    const { id } = await created();
    const listed = async () => (await call('library.list', {})).filter((entry) => entry.id === id);
    expect(await listed()).toMatchObject([
      { title: 'Sales', client: 'Kékfény Kft.', people: 0, phase: null },
    ]);
    await call('library.remove', { workshopId: id });
    expect(await listed()).toEqual([]);
    await expect(call('workshop.open', { workshopId: id })).rejects.toMatchObject({
      code: 'workshop.notFound',
    });
    await call('library.putBack', { workshopId: id });
    expect(await listed()).toHaveLength(1);
  });

  test('there is a demo engagement for each phase, and a copy of it is a workshop', async () => {
    const demos = await call('library.demos', { locale: 'hu' });
    expect(demos.map(({ phase }) => phase)).toEqual([1, 2, 3, 4]);
    const { id } = await call('workshop.createDemo', { phase: 2, locale: 'hu' });
    const { records } = await call('workshop.open', { workshopId: id });
    // Open positions and those who are planned for the target only come on top.
    const today = records.filter(
      (record) => record.type === 'person' && record.scenarioId === null && !record.vacancy,
    );
    expect(today).toHaveLength(demos[1]?.people ?? -1);
  });

  test('a made-up organization has as many people as were asked for', async () => {
    const { id } = await call('workshop.createSample', { people: 30, teams: 3, seed: 7, locale: 'en' });
    const { records } = await call('workshop.open', { workshopId: id });
    expect(records.filter(({ type }) => type === 'person')).toHaveLength(30);
    expect(records.filter(({ type }) => type === 'team')).toHaveLength(3);
  });

  test('an edit is acknowledged once, told to everybody, undone and redone', async () => {
    const opened = await created();
    const edit = adding(opened, `edit-${opened.id}`);
    const first = await call('workshop.commit', edit);
    expect(first).toMatchObject({ revision: opened.revision + 1, cursor: 1 });
    expect(await call('workshop.commit', edit)).toEqual(first);
    await expect
      .poll(() => client.heard())
      .toContainEqual(
        expect.objectContaining({ type: 'workshop.changed', editId: edit.editId, diff: edit.diff }),
      );

    const back = { ...edit.diff, added: [], removed: edit.diff.added };
    const undo = {
      ...edit,
      editId: `undo-${opened.id}`,
      kind: 'undo' as const,
      revision: first.revision,
      diff: back,
    };
    const undone = await call('workshop.commit', undo);
    expect(undone.cursor).toBe(0);
    const redo = { ...edit, editId: `redo-${opened.id}`, kind: 'redo' as const, revision: undone.revision };
    expect((await call('workshop.commit', redo)).cursor).toBe(1);
    const again = await call('workshop.open', { workshopId: opened.id });
    expect(again.records).toContainEqual(edit.diff.added[0]);
    expect(again.history).toMatchObject([{ seq: 1, label: edit.label, diff: edit.diff }]);
    expect(await call('workshop.history', { workshopId: opened.id, before: 2, limit: 10 })).toEqual(
      again.history,
    );
  });

  test('an edit on an old state is refused and changes nothing', async () => {
    const opened = await created();
    await call('workshop.commit', adding(opened, `a-${opened.id}`));
    await expect(call('workshop.commit', adding(opened, `b-${opened.id}`))).rejects.toMatchObject({
      code: 'edit.conflict',
    });
    expect((await call('workshop.open', { workshopId: opened.id })).history).toHaveLength(1);
  });

  test('a screen is found as it was left', async () => {
    const { id, view } = await created();
    expect(view).toBeNull();
    const left = {
      screen: 'canvas' as const,
      scenarioId: null,
      selection: ['x'],
      zoom: 1.25,
      scrollLeft: 3,
      scrollTop: 4,
      inspectorOpen: true,
    };
    expect(await call('workshop.saveView', { workshopId: id, view: left })).toBeNull();
    expect((await call('workshop.open', { workshopId: id })).view).toEqual(left);
  });

  test('a roster is understood before anything is imported', async () => {
    const path = join(folder, 'Névsor űrlap.csv');
    writeFileSync(path, ROSTER);
    const file = await client.chooses(path);
    expect(file).toMatchObject({ name: 'Névsor űrlap.csv', size: Buffer.byteLength(ROSTER) });
    const preview = await call('import.preview', { file: file.id, options: {} });
    expect(preview).toMatchObject({ delimiter: ';', rows: 2, file: { name: file.name } });
    expect(preview.people.map(({ draft }) => draft.name)).toEqual(['Ada Őry', 'Lea']);
  });

  test('what was pasted is read like a file, its bad rows come out, and a mapping made by hand is found again', async () => {
    const text = 'Wer\tRolle\tUmsatz\nAda\tAE\t12\nKen\tAE\tviel\n';
    const file = await call('import.paste', { text, name: 'pasted' });
    const mapping = { '0': 'name', '1': 'title', '2': 'revenue' } as const;
    const preview = await call('import.preview', { file: file.id, options: { mapping }, job: 'look' });
    expect(preview).toMatchObject({ source: 'pasted', remembered: false, people: [{}, {}] });
    const { headersKey } = preview;
    expect(await call('import.remember', { headersKey, mapping, answers: {} })).toBeNull();
    const again = await call('import.preview', { file: file.id, options: {} });
    expect(again).toMatchObject({ remembered: true, problems: [{ code: 'badNumber', row: 3 }] });
    const target = await client.choosesTarget('bad rows.csv', 'csv');
    const options = { mapping };
    const asked = { workshopId: null, file: file.id, options, target: target.id } as const;
    const bad = await call('import.badRows', { ...asked, locale: 'en' });
    expect((await client.written(bad.file)).toString()).toContain('3,Ken,AE,viel,Umsatz: “viel” is not');
    const { id } = await created();
    expect(await call('import.accepted', { workshopId: id, file: file.id })).toBeNull();
  });

  test('what was answered about a file is known for the next one with the same headers', async () => {
    const text = 'Name\tQuota\nAda\t1.500\nKen\t2.250\n';
    const look = async (options: object = {}) => {
      const file = await call('import.paste', { text, name: 'pasted' });
      return call('import.preview', { file: file.id, options });
    };
    const first = await look();
    expect(first.questions).toMatchObject([{ key: 'decimalMark.1', default: 'comma', answer: null }]);
    const answers = { 'decimalMark.1': 'point' };
    expect(await look({ answers })).toMatchObject({ questions: [{ answer: 'point' }], remembered: false });
    await call('import.remember', { headersKey: first.headersKey, answers });
    const again = await look();
    expect(again).toMatchObject({ questions: [{ answer: 'point' }], remembered: true });
    expect(again.people.map(({ draft }) => draft.quota)).toEqual([1.5, 2.25]);
    const other = await look({ answers: { 'decimalMark.1': 'comma' } });
    expect(other.people.map(({ draft }) => draft.quota)).toEqual([1500, 2250]);
  });

  test('an engagement goes out in one file and comes back as it was', async () => {
    const opened = await created();
    await call('workshop.commit', adding(opened, `out-${opened.id}`));
    const target = await client.choosesTarget(`${opened.id}.phaseboard`, 'phaseboard');
    const { file, pages } = await call('workshop.export', { workshopId: opened.id, target: target.id });
    const bytes = await client.written(file);
    expect([pages, bytes.length]).toEqual([null, file.size]);

    const path = join(folder, 'came back.phaseboard');
    writeFileSync(path, bytes);
    const { id } = await call('workshop.openFile', { file: (await client.chooses(path)).id });
    const [before, after] = [
      await call('workshop.open', { workshopId: opened.id }),
      await call('workshop.open', { workshopId: id }),
    ];
    const sorted = ({ records }: OpenedWorkshop) => records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(sorted(after)).toEqual(sorted(before));
    expect(after.history).toEqual(before.history);
  });

  test('tables come out as a workbook or as CSV, by the ending of the name', async () => {
    const columns = [{ key: 'name', heading: 'Név', kind: 'text' as const }];
    const tables = [{ name: 'Névsor', columns, rows: [['Őry Ada'], ['=1+1']] }];
    const written = async (name: string) => {
      const target = await client.choosesTarget(name, name.endsWith('csv') ? 'csv' : 'xlsx');
      const { file } = await call('tables.export', {
        workshopId: null,
        target: target.id,
        tables,
        locale: 'hu',
      });
      return client.written(file);
    };
    expect((await written('tables.csv')).toString()).toBe("\ufeffNév\r\nŐry Ada\r\n'=1+1\r\n");
    expect((await written('tables.xlsx')).subarray(0, 2).toString()).toBe('PK');
  });

  test('a report comes out as PDF and tells how far it is', async () => {
    const { id } = await call('workshop.createDemo', { phase: 3, locale: 'en' });
    const target = await client.choosesTarget(`${id}.pdf`, 'pdf');
    const options = { ...defaultReportOptions('hu'), names: 'initials' as const };
    const job = `job-${id}`;
    const { file, pages } = await call('report.export', { workshopId: id, target: target.id, job, options });
    expect(pages).toBeGreaterThan(1);
    expect((await client.written(file)).subarray(0, 5).toString()).toBe('%PDF-');
    await expect
      .poll(() => client.heard())
      .toContainEqual(expect.objectContaining({ type: 'job.progress', job }));
    expect(await call('job.cancel', { job })).toBeNull();
  });

  test('a final version is frozen, kept, and written again byte for byte', async () => {
    const opened = await created();
    const options = { ...defaultReportOptions('hu'), sections: ['cover' as const] };
    const asked = { workshopId: opened.id, number: 1, options };
    const frozen = await call('report.freeze', { ...asked, job: `freeze-${opened.id}` });
    expect(frozen).toMatchObject({ number: 1, locale: 'hu', names: 'full', paper: 'a4', edition: 2 });
    const version = parseRecord({ ...frozen, type: 'version', id: 'final.1' });
    const label = { key: 'versionFrozen', params: { count: 1 }, subjects: [] } satisfies EditLabel;
    await call('workshop.commit', {
      workshopId: opened.id,
      editId: `keep-${opened.id}`,
      revision: opened.revision,
      kind: 'do',
      label,
      diff: { added: [version], updated: [], removed: [] },
    });
    const target = await client.choosesTarget(`${opened.id}-final.pdf`, 'pdf');
    const asFile = { workshopId: opened.id, target: target.id, number: 1 };
    const { file, pages } = await call('version.export', asFile);
    expect(pages).toBe(frozen.pages);
    expect((await client.written(file)).toString('base64')).toBe(frozen.data);
    await expect(call('version.export', { ...asFile, number: 2 })).rejects.toMatchObject({
      code: 'edit.notFound',
    });
  });

  test('tables of a workshop come out in the language of its report', async () => {
    const { id } = await call('workshop.createDemo', { phase: 2, locale: 'hu' });
    const target = await client.choosesTarget(`${id}.csv`, 'csv');
    const options = defaultReportOptions('hu');
    const asked = { workshopId: id, target: target.id, job: `csv-${id}`, options, what: 'csv' as const };
    const { file, pages } = await call('output.export', asked);
    expect(pages).toBeNull();
    expect((await client.written(file)).toString()).toContain('Névsor');
  });

  test('points in time, backups, sealed files and forgetting go through', async () => {
    await callSafety(call, await client.choosesTarget('sealed.phaseboard', 'phaseboard'));
  });

  test('a template is chosen for all workshops or one, gives its layouts their parts, and is taken back', async () => {
    await callTemplates(call, client, folder);
  });

  test('a picture is read by what is in it, not by its name', async () => {
    const path = join(folder, 'logo.gif');
    writeFileSync(path, '<svg xmlns="http://www.w3.org/2000/svg"/>');
    const picture = await call('picture.read', { file: (await client.chooses(path)).id });
    expect(picture).toMatchObject({ name: 'logo.gif', mime: 'image/svg+xml' });
  });

  test('a preview shows whole sheets, and says where each section stands', async () => {
    const { id } = await call('workshop.createDemo', { phase: 1, locale: 'en' });
    const options = { ...defaultReportOptions('en'), sections: ['cover', 'phase', 'roadmap'] as const };
    const asked = {
      workshopId: id,
      options: { ...options, sections: [...options.sections] },
      from: 2,
      count: 3,
    };
    const preview = await call('report.preview', { ...asked, job: `preview-${id}` });
    expect(preview).toMatchObject({ from: 2, total: 2 });
    expect(preview.sections).toEqual([
      { key: 'cover', firstPage: 1, pages: 1 },
      { key: 'phase', firstPage: 2, pages: 1 },
      { key: 'roadmap', firstPage: null, pages: 0 },
    ]);
    expect(preview.pages).toHaveLength(1);
    expect(preview.pages[0]?.shapes.length).toBeGreaterThan(30);
  });

  test('errors cross with their code and what they are about', async () => {
    const refused = (name: string, args: unknown) =>
      expect(client.call(name as never, args as never)).rejects;
    await refused('library.erase', {}).toMatchObject({ code: 'call.unknown' });
    await refused('toString', {}).toMatchObject({ code: 'call.unknown' });
    await refused('workshop.open', { workshopId: 7 }).toMatchObject({
      code: 'call.invalid',
      details: { field: 'workshopId' },
    });
    await refused('workshop.open', { workshopId: 'gone' }).toMatchObject({ code: 'workshop.notFound' });
    await refused('import.preview', { file: 'forged', options: {} }).toMatchObject({ code: 'file.expired' });
    await refused('workshop.create', { title: ' ', client: '', locale: 'en', date: null }).toMatchObject({
      code: 'workshop.title',
    });
  });

  test('every method of the contract was called here', () => {
    expect([...called].toSorted()).toEqual(Object.keys(METHODS).toSorted());
  });
});
