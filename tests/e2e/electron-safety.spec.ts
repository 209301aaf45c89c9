import { spawn } from 'node:child_process';
import { installedElectron } from '../../scripts/lib/electron.ts';
import { startLocalHost } from '../../scripts/lib/local-host.ts';
import { inRoot, root } from '../../scripts/lib/paths.ts';
import type { HostBridge } from '../../src/shared/contract/bridge.ts';
import { translator } from '../../src/shared/i18n/index.ts';
import { Desktop, logOf } from '../support/desktop.ts';
import { expect, test } from './desktop-fixtures.ts';

declare const phaseboard: HostBridge;

test.describe('nothing is lost', () => {
  test('an acknowledged edit survives the death of the program', async ({ dataDir }) => {
    const first = await Desktop.start(dataDir);
    const { id } = await first.call('workshop.create', {
      title: 'Sales',
      client: 'Kékfény',
      locale: 'en',
      date: null,
    });
    const { records, revision } = await first.call('workshop.open', { workshopId: id });
    const scenario = records.find(({ type }) => type === 'scenario');
    const team = {
      type: 'team',
      id: 'dach',
      scenarioId: scenario?.id,
      name: 'DACH',
      basis: 'geography',
      order: 0,
      figures: {},
    };
    await first.call('workshop.commit', {
      workshopId: id,
      editId: 'edit-1',
      revision,
      kind: 'do',
      label: { key: 'teamAdded', params: { name: 'DACH' }, subjects: ['dach'] },
      diff: { added: [team], updated: [], removed: [] },
    });
    await first.dies();

    const second = await Desktop.start(dataDir);
    const opened = await second.call('workshop.open', { workshopId: id });
    expect(opened.records).toContainEqual(expect.objectContaining({ id: 'dach', name: 'DACH' }));
    expect(opened.cursor).toBe(1);
    await second.app.close();
  });

  test('edits that are still on their way when the window is closed are saved first', async ({ dataDir }) => {
    const first = await Desktop.start(dataDir);
    const { id } = await first.call('workshop.createDemo', { phase: 1, locale: 'en' });
    await first.page.reload();
    await first.page.locator('.recent, main').getByText('Kőrisfa').first().click();
    await expect.poll(() => first.menuOffers('addPerson')).toBe(true);
    const people = async (desktop: Desktop) =>
      (await desktop.call('workshop.open', { workshopId: id })).records.filter(
        ({ type }) => type === 'person',
      ).length;
    const before = await people(first);
    await first.app.evaluate(({ Menu }) => {
      for (let count = 0; count < 40; count += 1) {
        Menu.getApplicationMenu()?.getMenuItemById('addPerson')?.click();
      }
    });
    await first.app.close();

    const second = await Desktop.start(dataDir);
    expect(await people(second)).toBe(before + 40);
    await second.app.close();
  });

  test('a window whose edits cannot be saved is closed only when the person says so', async ({
    desktop,
    dataDir,
  }) => {
    await desktop.page.evaluate(() => {
      window.addEventListener('beforeunload', (event) => event.preventDefault());
    });
    await desktop.app.evaluate(({ dialog, BrowserWindow }) => {
      const asked: string[] = [];
      Object.assign(globalThis, { asked });
      dialog.showMessageBox = ((_window: unknown, { message }: { message: string }) => {
        asked.push(message);
        // Keep open the first time, close the second.
        return Promise.resolve({ response: asked.length - 1, checkboxChecked: false });
      }) as typeof dialog.showMessageBox;
      BrowserWindow.getAllWindows()[0]?.close();
    });
    const asked = () => desktop.app.evaluate(() => Reflect.get(globalThis, 'asked') as string[]);
    await expect.poll(asked, { timeout: 15_000 }).toEqual([translator('en').t('close.unsaved')]);
    expect(await desktop.page.title()).toBe('Phaseboard');
    await desktop.app.close();
    expect((await logOf(dataDir)).at(-1)).toMatchObject({ event: 'core.closed' });
  });

  test('a computer that wakes up has the window try again what waits', async ({ desktop }) => {
    await desktop.page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      phaseboard.on(({ type }) => heard.push(type));
    });
    await desktop.app.evaluate(({ powerMonitor }) => powerMonitor.emit('resume'));
    await expect
      .poll(() => desktop.page.evaluate(() => Reflect.get(window, 'heard') as string[]))
      .toEqual(['host.connection']);
  });

  test('a library that another program holds stops the start with words, and stays whole', async ({
    dataDir,
  }) => {
    const holder = await startLocalHost([
      inRoot('dist/main/local.js'),
      '--no-open',
      '--port',
      '0',
      '--data-dir',
      dataDir,
    ]);
    const late = spawn(installedElectron() ?? '', [root, '--lang=hu', '--data-dir', dataDir], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    late.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    await expect.poll(() => said).toContain(translator('hu').t('error.library.locked'));
    // Its box waits for a person.
    late.kill('SIGKILL');
    await holder.stop();
    const desktop = await Desktop.start(dataDir);
    expect(await desktop.call('library.list', {})).toEqual([]);
    await desktop.app.close();
  });

  test('quitting closes the library before the program ends', async ({ dataDir }) => {
    const desktop = await Desktop.start(dataDir);
    await desktop.app.close();
    expect((await logOf(dataDir)).map(({ event }) => event)).toEqual(['core.opened', 'core.closed']);
  });

  test('a whole session sends nothing outside the program', async ({ dataDir }) => {
    const desktop = await Desktop.start(dataDir);
    const asked: string[] = [];
    desktop.page.on('request', (request) => asked.push(request.url()));
    await desktop.page.getByText('Specialists').click();
    await expect.poll(() => desktop.menuOffers('exportReport')).toBe(true);
    await desktop.page.reload();
    await desktop.page.locator('#root > *').first().waitFor();
    await desktop.app.close();
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((url) => !url.startsWith('app://phaseboard/'))).toEqual([]);
    expect((await logOf(dataDir)).map(({ event }) => event)).not.toContain('network.blocked');
  });
});
