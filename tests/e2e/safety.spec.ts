/** Nothing acknowledged is lost, nothing is done twice, nobody is called. */
import { expect, test } from './fixtures.ts';
import { openInBrowser } from '../support/browser-host.ts';
import { AppPage } from '../support/pages/app.ts';
import { HistoryPage } from '../support/pages/history.ts';

test('the page asks nobody but its own host', async ({ app }) => {
  const strangers: string[] = [];
  app.page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const own = hostname === '127.0.0.1' || ['app:', 'blob:', 'data:'].includes(protocol);
    if (!own) strangers.push(request.url());
  });
  await app.opensDemo(3);
  await app.speaks('Magyar');
  await app.goesHome();
  expect(strangers).toEqual([]);
});

test('edits made while the program is away are saved when it is back, once', async ({
  chromium,
  dataDir,
  day,
  host,
}) => {
  test.skip(host === 'electron' || !chromium, 'skipped: a window of Electron is never without its program');
  if (!chromium) return;
  const first = await openInBrowser(chromium, dataDir, 'en', day);
  const { page } = first;
  await page.locator('.demo').nth(2).click();
  const card = page.locator('[data-rep]', { hasText: 'Szabó Kinga' });
  await card.waitFor();
  await first.stopHost();

  await card.focus();
  await page.keyboard.press('Delete');
  await expect(page.locator('[data-saving]')).toHaveAttribute('data-saving', 'waiting');
  await expect(page.locator('.status')).toContainText('kept in this window');

  // The next run has the same port and a token of its own, which its address brings into the waiting page.
  const second = await openInBrowser(chromium, dataDir, 'en', day);
  await page.bringToFront();
  await page.goto(await second.address());
  await expect(page.locator('[data-saving]')).toHaveAttribute('data-saving', 'saved', { timeout: 20_000 });
  await second.page.locator('[data-lane="unplaced"]', { hasText: 'Szabó Kinga' }).waitFor();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.locator('[data-lane="outbound"]')).toContainText('Szabó Kinga');
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
  await first.close();
  await second.close();
});

test('edits made while the program is suspended are saved when it wakes, in their order, once', async ({
  chromium,
  dataDir,
  day,
  host,
}) => {
  test.skip(host === 'electron' || !chromium, 'skipped: a window of Electron sleeps with its program');
  test.skip(process.platform === 'win32', 'skipped: Windows cannot suspend a process by a signal');
  if (!chromium) return;
  const running = await openInBrowser(chromium, dataDir, 'en', day);
  const app = new AppPage(running);
  await app.opensDemo(3);
  const saving = app.page.locator('[data-saving]');
  running.suspend();
  try {
    await app.canvas.puts('Szabó Kinga', app.canvas.lane('inbound'));
    await app.canvas.puts('Szabó Kinga', app.canvas.lane('closing'));
    await app.page.keyboard.press('ControlOrMeta+z');
    await app.canvas.puts('Callum Reid', app.canvas.lane('inbound'));
    await expect(saving).toHaveAttribute('data-saving', 'saving');
    // The window notices the silence, and waits.
    await expect(app.page.locator('.status .private')).toHaveText('Reconnecting…', {
      timeout: 60_000,
    });
    await expect(app.canvas.lane('inbound')).toContainText('Callum Reid');
  } finally {
    running.wake();
  }
  await expect(saving).toHaveAttribute('data-saving', 'saved', { timeout: 20_000 });
  await expect(app.page.locator('.status .private')).toHaveText('Offline, on this computer', {
    timeout: 60_000,
  });

  const other = await app.page.context().newPage();
  await other.goto(await app.address());
  await other.locator('[data-canvas]').waitFor();
  await expect(other.locator('[data-lane="inbound"]')).toContainText('Szabó Kinga');
  await expect(other.locator('[data-lane="inbound"]')).toContainText('Callum Reid');
  const history = new HistoryPage(other);
  await history.opens();
  await expect(history.steps()).toHaveText([/^Callum Reid/u, /^Szabó Kinga/u, 'the beginning']);
  await running.close();
});

test('two windows of one program stay in step', async ({ app, host }) => {
  test.skip(host === 'electron', 'skipped: the desktop app has one window');
  await app.opensDemo(3);
  const other = await app.page.context().newPage();
  await other.goto(await app.address());
  await other.locator('[data-canvas]').waitFor();
  // A window behind another gets its pointer late and in lumps.
  await app.page.bringToFront();
  await app.canvas.puts('Szabó Kinga', app.canvas.lane('inbound'));
  await expect(other.locator('[data-lane="inbound"]')).toContainText('Szabó Kinga');
  await other.bringToFront();
  await other.keyboard.press('ControlOrMeta+z');
  await expect(app.page.locator('[data-lane="outbound"]')).toContainText('Szabó Kinga');
});
