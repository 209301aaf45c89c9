import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { installedElectron } from '../../scripts/lib/electron.ts';
import { root } from '../../scripts/lib/paths.ts';
import { translator } from '../../src/shared/i18n/index.ts';
import { Desktop, logOf } from '../support/desktop.ts';
import { launchElectron } from '../support/electron-host.ts';
import { expect, test } from './desktop-fixtures.ts';

/** Starts the program beside a running one; answers its exit code and what it said. */
async function startBeside(args: readonly string[]): Promise<{ code: number | null; said: string }> {
  const child = spawn(installedElectron() ?? '', [root, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, 'exit')) as [number | null];
  return { code, said };
}

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
    expect(await desktop.menuBar()).toEqual(['&File', '&Edit', '&View', '&Scenario', '&Window', '&Help']);
    expect(await desktop.menuOffers('exportReport')).toBe(false);
    await desktop.page.getByText('Magyar', { exact: true }).click();
    await expect
      .poll(() => desktop.menuBar())
      .toEqual(['&Fájl', 'S&zerkesztés', '&Nézet', 'F&orgatókönyv', '&Ablak', '&Súgó']);
    await desktop.page.getByText('English', { exact: true }).click();
    await desktop.page.getByText('Hunter founder').click();
    await expect.poll(() => desktop.menuOffers('exportReport')).toBe(true);
    expect(await desktop.menuOffers('undo')).toBe(false);
  });

  test.describe('on a Hungarian computer', () => {
    test.use({ locale: 'hu' });
    test('menu and page are Hungarian from the first moment', async ({ desktop }) => {
      expect(await desktop.menuBar()).toEqual([
        '&Fájl',
        'S&zerkesztés',
        '&Nézet',
        'F&orgatókönyv',
        '&Ablak',
        '&Súgó',
      ]);
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
    // The library holds this engagement already.
    await desktop.page.getByRole('button', { name: 'Open as a copy' }).click();
    await expect.poll(async () => (await desktop.call('library.list', {})).length).toBe(2);
    await expect.poll(() => desktop.page.title()).not.toBe('Phaseboard');
    expect(desktop.app.windows()).toHaveLength(1);
  });

  test('a file that is not there is explained in words', async ({ desktop, dataDir }) => {
    await desktop.app.evaluate(({ dialog }) => {
      const said: string[] = [];
      Object.assign(globalThis, { said });
      dialog.showMessageBox = ((_window: unknown, { message }: { message: string }) => {
        said.push(message);
        return Promise.resolve({ response: 0, checkboxChecked: false });
      }) as typeof dialog.showMessageBox;
    });
    await startBeside(['--data-dir', dataDir, path.join(dataDir, 'gone.phaseboard')]);
    await expect
      .poll(() => desktop.app.evaluate(() => Reflect.get(globalThis, 'said') as string[]))
      .toEqual([translator('en').t('error.file.notFound', { name: 'gone.phaseboard' })]);
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
    // What was open last comes first, then the question about the file on top of it.
    await page.getByRole('button', { name: 'Open as a copy' }).click();
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
