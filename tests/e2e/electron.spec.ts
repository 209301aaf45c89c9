import { logOf } from '../support/desktop.ts';
import { expect, test } from './desktop-fixtures.ts';

test.describe('the page is shut in', () => {
  test('it finds nothing of Node and of Electron only the bridge', async ({ desktop }) => {
    const found = await desktop.page.evaluate(() => {
      const names = ['process', 'require', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron'];
      return names.filter((name) => name in globalThis);
    });
    expect(found).toEqual([]);
    expect(
      await desktop.page.evaluate(() => Object.keys(Reflect.get(globalThis, 'phaseboard') as object)),
    ).toEqual(['host', 'call', 'on', 'pickFile', 'takeFile', 'pickTarget', 'pickFolder', 'deliver', 'tell']);
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
