import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { installedElectron } from '../../scripts/lib/electron.ts';
import { startLocalHost } from '../../scripts/lib/local-host.ts';
import { inRoot, root } from '../../scripts/lib/paths.ts';
import { hu } from '../../src/shared/i18n/hu/index.ts';
import { Desktop, logOf } from '../support/desktop.ts';
import { electronObstacle, launchElectron } from '../support/electron-host.ts';
import { expect, test as base } from './fixtures.ts';

/** The program on a library of its own, in the test's language. */
const test = base.extend<{ desktop: Desktop }>({
  desktop: async ({ dataDir, locale }, use) => {
    const desktop = await Desktop.start(dataDir, locale ?? 'en');
    await use(desktop);
    await desktop.app.close();
  },
});

test.beforeEach(({}, testInfo) => {
  const obstacle = electronObstacle();
  testInfo.skip(obstacle !== undefined, `skipped: ${obstacle}`);
});

/** Starts the program beside a running one; answers its exit code and what it said. */
async function startBeside(args: readonly string[]): Promise<{ code: number | null; said: string }> {
  const child = spawn(installedElectron() ?? '', [root, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, 'exit')) as [number | null];
  return { code, said };
}

test.describe('the page is shut in', () => {
  test('it finds nothing of Node and of Electron only the bridge', async ({ desktop }) => {
    const found = await desktop.page.evaluate(() => {
      const names = ['process', 'require', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron'];
      return names.filter((name) => name in globalThis);
    });
    expect(found).toEqual([]);
    expect(
      await desktop.page.evaluate(() => Object.keys(Reflect.get(globalThis, 'phaseboard') as object)),
    ).toEqual(['host', 'call', 'on', 'pickFile', 'pickTarget', 'deliver', 'tell']);
  });

  test('its process runs in the sandbox of the system', async ({ desktop }) => {
    const flags = await desktop.app.evaluate(({ app }) => app.commandLine.hasSwitch('no-sandbox'));
    expect(flags).toBe(false);
    const preferences = await desktop.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
        getLastWebPreferences(): Electron.WebPreferences;
      };
      const { sandbox, contextIsolation, nodeIntegration, webviewTag } = contents.getLastWebPreferences();
      return { sandbox, contextIsolation, nodeIntegration, webviewTag };
    });
    expect(preferences).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
    });
  });

  test('it runs no script that is not a file of ours', async ({ desktop }) => {
    const ran = await desktop.page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.intruder = true';
      document.head.append(script);
      const button = document.createElement('button');
      button.setAttribute('onclick', 'globalThis.intruder = true');
      button.click();
      return 'intruder' in globalThis;
    });
    expect(ran).toBe(false);
  });

  test('it reaches no other address, by whatever way', async ({ desktop, dataDir }) => {
    const answers = await desktop.page.evaluate(async () => {
      const refused = (work: Promise<unknown>) =>
        work.then(
          () => 'reached',
          () => 'refused',
        );
      const image = new Promise((resolve, reject) => {
        const element = new Image();
        element.onload = resolve;
        element.onerror = reject;
        element.src = 'https://example.com/pixel.png';
      });
      const socket = new Promise((resolve, reject) => {
        const connection = new WebSocket('wss://example.com/');
        connection.onopen = resolve;
        connection.onerror = reject;
      });
      return Promise.all([
        refused(fetch('https://example.com/')),
        refused(fetch('http://127.0.0.1:9/')),
        refused(fetch('file:///etc/hostname')),
        refused(image),
        refused(socket),
      ]);
    });
    expect(answers).toEqual(Array.from({ length: 5 }, () => 'refused'));
    // The page's own policy held them back: none came as far as the network.
    expect((await logOf(dataDir)).filter(({ event }) => event === 'network.blocked')).toEqual([]);
  });

  test('what the page cannot hold back, the host does, and says so in the log', async ({
    desktop,
    dataDir,
  }) => {
    const answer = await desktop.app.evaluate(({ net }) =>
      net.fetch('https://example.com/').then(
        () => 'reached',
        () => 'refused',
      ),
    );
    expect(answer).toBe('refused');
    const blocked = (await logOf(dataDir)).filter(({ event }) => event === 'network.blocked');
    expect(blocked).toMatchObject([{ scheme: 'https:', count: 1 }]);
  });

  test('files beside its own stay out of reach', async ({ desktop }) => {
    const paths = [
      '/../main/electron.js',
      '/..%2f..%2fpackage.json',
      '/%2e%2e/main/electron.js',
      '/..%5cmain',
      '/nothing.js',
    ];
    const statuses = await desktop.page.evaluate(
      (asked) => Promise.all(asked.map(async (file) => (await fetch(file)).status)),
      paths,
    );
    expect(statuses).toEqual(paths.map(() => 404));
  });

  test('it can neither leave its address nor open another window', async ({ desktop }) => {
    const { page, app } = desktop;
    expect(await page.evaluate(() => window.open('https://example.com/') === null)).toBe(true);
    await page.evaluate(() => void (location.href = 'https://example.com/'));
    await page.evaluate(() => {
      const link = document.createElement('a');
      Object.assign(link, { href: 'https://example.com/', target: '_blank' });
      document.body.append(link);
      link.click();
    });
    expect(await page.evaluate(() => location.href)).toBe('app://phaseboard/');
    expect(app.windows()).toHaveLength(1);
  });

  test('it is given no permission', async ({ desktop }) => {
    const states = await desktop.page.evaluate(async () => {
      const ask = async (name: string) =>
        (await navigator.permissions.query({ name: name as PermissionName })).state;
      const asked = ['geolocation', 'notifications', 'camera', 'microphone'].map(ask);
      return [...(await Promise.all(asked)), await Notification.requestPermission()];
    });
    expect(states).toEqual(Array.from({ length: 5 }, () => 'denied'));
  });

  test('a call that is not in the contract is refused', async ({ desktop }) => {
    await expect(desktop.call('library.erase' as never, {} as never)).rejects.toMatchObject({
      code: 'call.unknown',
    });
    await expect(desktop.call('workshop.open', { workshopId: 7 } as never)).rejects.toMatchObject({
      code: 'call.invalid',
    });
  });
});

test.describe('a tool of the desktop', () => {
  test('the window comes back where it was', async ({ dataDir }) => {
    const bounds = { x: 60, y: 40, width: 1101, height: 703 };
    const first = await Desktop.start(dataDir);
    await first.app.evaluate(
      ({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setBounds(to),
      bounds,
    );
    await first.app.close();
    const second = await Desktop.start(dataDir);
    expect(
      await second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds()),
    ).toEqual(bounds);
    await second.app.close();
  });

  test('the menu follows the language and what is open', async ({ desktop }) => {
    expect(await desktop.menuBar()).toEqual(['&File', '&Edit', '&View', '&Window', '&Help']);
    expect(await desktop.menuOffers('exportReport')).toBe(false);
    await desktop.page.getByText('Magyar', { exact: true }).click();
    await expect
      .poll(() => desktop.menuBar())
      .toEqual(['&Fájl', 'S&zerkesztés', '&Nézet', '&Ablak', '&Súgó']);
    await desktop.page.getByText('English', { exact: true }).click();
    await desktop.page.getByText('Hunter founder').click();
    await expect.poll(() => desktop.menuOffers('exportReport')).toBe(true);
    expect(await desktop.menuOffers('undo')).toBe(false);
  });

  test.describe('on a Hungarian computer', () => {
    test.use({ locale: 'hu' });
    test('menu and page are Hungarian from the first moment', async ({ desktop }) => {
      expect(await desktop.menuBar()).toEqual(['&Fájl', 'S&zerkesztés', '&Nézet', '&Ablak', '&Súgó']);
      await expect(desktop.page.locator('html')).toHaveAttribute('lang', 'hu');
    });
  });

  test('an item of the menu does what its name says', async ({ desktop }) => {
    await desktop.choosesInMenu('new');
    await expect(desktop.page.getByRole('dialog')).toBeVisible();
  });

  test('a second start hands its file to the window that is open', async ({ desktop, dataDir }) => {
    const file = path.join(dataDir, 'Árvíztűrő Kft.phaseboard');
    const { id } = await desktop.call('workshop.createDemo', { phase: 1, locale: 'en' });
    const target = await desktop.choosesTarget(file, 'phaseboard');
    await desktop.call('workshop.export', { workshopId: id, target: target.id });

    expect(await startBeside(['--data-dir', dataDir, file])).toMatchObject({ code: 0 });
    await expect.poll(async () => (await desktop.call('library.list', {})).length).toBe(2);
    await expect.poll(() => desktop.page.title()).not.toBe('Phaseboard');
    expect(desktop.app.windows()).toHaveLength(1);
  });

  test('a start with a file opens it', async ({ dataDir }) => {
    const file = path.join(dataDir, 'client.phaseboard');
    const first = await Desktop.start(dataDir);
    const { id } = await first.call('workshop.createDemo', { phase: 2, locale: 'en' });
    const target = await first.choosesTarget(file, 'phaseboard');
    await first.call('workshop.export', { workshopId: id, target: target.id });
    await first.app.close();

    const second = await Desktop.start(path.join(dataDir, 'another'), 'en', [file]);
    await expect.poll(async () => (await second.call('library.list', {})).length).toBe(1);
    await expect.poll(() => second.page.title()).not.toBe('Phaseboard');
    await second.app.close();
  });

  test('a start with a file shows that file, not what was open last', async ({ dataDir }) => {
    const file = path.join(dataDir, 'client.phaseboard');
    const first = await Desktop.start(dataDir);
    const { id } = await first.call('workshop.create', {
      title: 'Sales',
      client: 'Kékfény',
      locale: 'en',
      date: null,
    });
    const target = await first.choosesTarget(file, 'phaseboard');
    await first.call('workshop.export', { workshopId: id, target: target.id });
    await first.page.getByText('Specialists').click();
    await expect.poll(() => first.page.title()).toContain('Ledgerlight');
    await first.app.close();

    const second = await launchElectron(dataDir, 'en', [file]);
    const page = await second.firstWindow();
    await expect.poll(() => page.title()).toContain('Kékfény');
    await page.locator('[data-saving=saved]').waitFor();
    expect(await page.title()).toContain('Kékfény');
    await second.close();
  });

  test('a page that crashes comes back', async ({ desktop, dataDir }) => {
    await desktop.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    );
    await expect
      .poll(async () => (await logOf(dataDir)).map(({ event }) => event))
      .toContain('window.crashed');
    await expect
      .poll(() =>
        desktop.app.evaluate(({ BrowserWindow }) =>
          BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
            'document.querySelector("h1") !== null',
          ),
        ),
      )
      .toBe(true);
  });
});

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
    await expect.poll(() => said).toContain(hu['error.library.locked']);
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
