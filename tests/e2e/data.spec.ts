/** What protects the work: history, snapshots, backups, files to carry, forgetting, recovery. */
import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { barriersOn } from '../support/barriers.ts';
import { englishOn } from '../support/english.ts';
import type { AppPage } from '../support/pages/app.ts';
import { ReportPage } from '../support/pages/report.ts';
import { HistoryPage } from '../support/pages/history.ts';
import { SafetyPage } from '../support/pages/safety.ts';
import { expect, test } from './fixtures.ts';

const LIBRARY = 'library.phaseboard-db';
const MOVED = 'Szabó Kinga';

test.describe('the history', () => {
  test('shows any step without changing anything, and comes back to now', async ({ app }) => {
    await app.opensDemo(3);
    await app.canvas.puts(MOVED, app.canvas.lane('inbound'));
    await app.canvas.puts(MOVED, app.canvas.lane('closing'));
    await app.seesSaved();
    const history = new HistoryPage(app.page);
    await history.opens();
    await expect(history.steps()).toHaveCount(3);
    // The arrows begin at the present.
    await expect(history.present()).toBeFocused();
    await history.looksAt(2);
    await expect(history.banner()).toContainText('the beginning');
    await expect(app.canvas.lane('outbound')).toContainText(MOVED);
    await app.page.keyboard.press('ArrowUp');
    await expect(app.canvas.lane('inbound')).toContainText(MOVED);
    await app.canvas.card(MOVED).focus();
    await app.page.keyboard.press('Delete');
    await expect(app.status()).toContainText('nothing can be changed here');
    await history.comesBackToNow();
    await expect(app.canvas.lane('closing')).toContainText(MOVED);
    await expect(history.steps()).toHaveCount(3);
  });

  test('goes to a step and on from there again', async ({ app, launch }) => {
    await app.opensDemo(3);
    await app.canvas.puts(MOVED, app.canvas.lane('inbound'));
    await app.canvas.puts(MOVED, app.canvas.lane('closing'));
    const history = new HistoryPage(app.page);
    await app.seesSaved();
    await history.opens();
    await history.goesTo(2);
    await expect(app.canvas.lane('outbound')).toContainText(MOVED);
    await expect(history.panel()).toContainText('Undone');
    // The way back is in the library, not in the window.
    await app.closes();
    const again = await launch();
    await again.seesCanvas();
    await expect(again.canvas.lane('outbound')).toContainText(MOVED);
    await again.redoes();
    await again.redoes();
    await expect(again.canvas.lane('closing')).toContainText(MOVED);
  });

  test('brings an earlier state back as a step of its own, which is undone like any other', async ({
    app,
  }) => {
    await app.opensDemo(3);
    await app.canvas.puts(MOVED, app.canvas.lane('inbound'));
    await app.canvas.puts(MOVED, app.canvas.lane('closing'));
    await app.seesSaved();
    const history = new HistoryPage(app.page);
    await history.opens();
    await history.looksAt(1);
    await history.bringsBack();
    await expect(app.canvas.lane('inbound')).toContainText(MOVED);
    await expect(history.steps()).toHaveCount(4);
    await expect(history.steps().first()).toContainText('back to:');
    await app.undoes();
    await expect(app.canvas.lane('closing')).toContainText(MOVED);
    await expect(history.present()).not.toContainText('back to:');
  });

  test('keeps a snapshot under a name, which is brought back, undone, removed and put back', async ({
    app,
  }) => {
    await app.opensDemo(3);
    const history = new HistoryPage(app.page);
    await history.opens();
    await history.keeps('Before lunch');
    await app.canvas.puts(MOVED, app.canvas.lane('inbound'));
    await app.seesSaved();
    await history.looksAtSnapshot('Before lunch');
    await expect(app.canvas.lane('outbound')).toContainText(MOVED);
    await history.bringsBack();
    await expect(history.steps().first()).toContainText('Before lunch');
    await expect(app.canvas.lane('outbound')).toContainText(MOVED);
    await app.status().getByRole('button', { name: 'Undo' }).click();
    await expect(app.canvas.lane('inbound')).toContainText(MOVED);

    await history
      .snapshot('Before lunch')
      .getByRole('button', { name: /^Remove/u })
      .click();
    await expect(history.snapshot('Before lunch')).toHaveCount(0);
    await app.status().getByRole('button', { name: 'Undo' }).click();
    await expect(history.snapshot('Before lunch')).toBeVisible();
  });
});

test('a backup is made, looked into and restored, and the restore is taken back', async ({ app }) => {
  const safety = new SafetyPage(app);
  await app.opensDemo(3);
  await app.goesHome();
  await safety.opensBackups();
  await safety.makesBackup();
  await expect(safety.backups().first()).toContainText('by hand');
  await expect(safety.copied('Ledgerlight')).toContainText('3 · Specialists');
  await safety.closes();

  await safety.workshop('Ledgerlight').locator('.recent-open').click();
  await app.seesCanvas();
  await app.canvas.puts(MOVED, app.canvas.lane('inbound'));
  await app.goesHome();
  await safety.opensBackups();
  await safety.copied('Ledgerlight').getByRole('button', { name: /^Look/u }).click();
  await expect(app.canvas.lane('outbound')).toContainText(MOVED);
  const history = new HistoryPage(app.page);
  await expect(history.banner()).toContainText('the backup of');
  await history.comesBackToNow();
  await expect(app.canvas.lane('inbound')).toContainText(MOVED);

  await app.goesHome();
  await safety.opensBackups();
  await safety
    .copied('Ledgerlight')
    .getByRole('button', { name: /^Restore/u })
    .click();
  await expect(app.status()).toContainText('1 workshop restored');
  await app.status().getByRole('button', { name: 'Undo' }).click();
  await expect(app.status()).toContainText('taken back');
  await safety.workshop('Ledgerlight').locator('.recent-open').click();
  await expect(app.canvas.lane('inbound')).toContainText(MOVED);
  await app.goesHome();
  await safety.opensBackups();
  await expect(safety.backups().first()).toContainText('before a restore');
});

test.describe('a file to carry', () => {
  test('opens with its passphrase only; a wrong one and damage are told apart', async ({ app }) => {
    const safety = new SafetyPage(app);
    await app.opensDemo(3);
    const sealed = await safety.seals('Sealed.phaseboard', 'three blind mice');
    await expect(app.status()).toContainText('saved and protected');
    expect((await readFile(sealed)).includes('Szabó')).toBe(false);
    await app.goesHome();

    await app.opensFile(sealed);
    await safety.saysPassphrase('three blind rats');
    await expect(safety.dialog()).toContainText('The passphrase does not open');
    await safety.closes();
    const damaged = path.join(path.dirname(sealed), 'Damaged.phaseboard');
    const bytes = await readFile(sealed);
    bytes[bytes.length - 9] = (bytes.at(-9) ?? 0) ^ 1;
    await writeFile(damaged, bytes);
    await app.opensFile(damaged);
    await safety.saysPassphrase('three blind mice');
    await expect(app.status()).toContainText('damaged');
    await expect(safety.dialog()).toHaveCount(0);
    await expect(safety.workshop('Ledgerlight')).toHaveCount(1);

    await app.opensFile(sealed);
    await safety.saysPassphrase('three blind mice');
    await safety.dialog().getByRole('button', { name: 'Open as a copy' }).click();
    await app.seesCanvas();
    await expect(app.canvas.lane('outbound')).toContainText(MOVED);
    await app.goesHome();
    await expect(safety.workshop('Ledgerlight')).toHaveCount(2);
  });

  test('that is here already replaces it or stands beside it, and replacing is undone', async ({ app }) => {
    const safety = new SafetyPage(app);
    await app.opensDemo(3);
    const file = await app.exportsFile('Carried.phaseboard');
    await app.canvas.puts(MOVED, app.canvas.lane('inbound'));
    await app.goesHome();

    await app.opensFile(file);
    await safety.dialog().getByRole('button', { name: 'Replace the one there' }).click();
    await app.seesCanvas();
    await expect(app.canvas.lane('outbound')).toContainText(MOVED);
    await app.undoes();
    await expect(app.canvas.lane('inbound')).toContainText(MOVED);
    await app.goesHome();
    await expect(safety.workshop('Ledgerlight')).toHaveCount(1);
    await safety.opensBackups();
    await expect(safety.backups().first()).toContainText('before a file replaced');
    await safety.closes();

    await app.opensFile(file);
    await safety.dialog().getByRole('button', { name: 'Open as a copy' }).click();
    await app.seesCanvas();
    await app.goesHome();
    await expect(safety.workshop('Ledgerlight')).toHaveCount(2);
  });
});

test('a client that is forgotten is gone from the list and from every byte of the data folder', async ({
  app,
  dataDir,
}) => {
  const safety = new SafetyPage(app);
  const client = 'Zsarátnok Iroda';
  await app.seesStartScreen();
  await safety.begins(client);
  const history = new HistoryPage(app.page);
  await app.page.keyboard.press('ControlOrMeta+j');
  await history.keeps(client);
  const file = await app.exportsFile(`${client}.phaseboard`);
  await app.goesHome();
  await app.opensFile(file);
  await expect(safety.dialog()).toContainText('You have this engagement already');
  await safety.closes();
  await safety.opensBackups();
  await safety.makesBackup();
  await safety.closes();
  expect((await filesWith(dataDir, client)).length).toBeGreaterThan(1);

  await safety.startsForgetting(client);
  await expect(safety.dialog().getByRole('button', { name: 'Forget for good' })).toBeDisabled();
  await safety.forgets(client);
  await expect(safety.dialog()).toContainText('1 backup');
  await safety.closes();
  await expect(safety.workshop(client)).toHaveCount(0);
  expect(await filesWith(dataDir, client)).toEqual([]);
  await app.closes();
  expect(await filesWith(dataDir, client)).toEqual([]);
});

test('a library that was damaged between two starts is recovered, and the person is told from what', async ({
  app,
  launch,
  dataDir,
}) => {
  await leavesDamaged(app, dataDir, [3, 1]);

  const again = await launch();
  const safety = new SafetyPage(again);
  await expect(safety.dialog()).toContainText('The library was damaged and has been recovered');
  await expect(safety.dialog()).toContainText(path.join(dataDir, 'damaged'));
  await expect(safety.dialog()).toContainText('Ledgerlight');
  await expect(safety.dialog()).toContainText('From the backup of');
  await safety.dialog().locator('button[type=submit]').click();
  await expect(safety.workshop('Ledgerlight')).toHaveCount(1);
  await safety.workshop('Ledgerlight').locator('.recent-open').click();
  await expect(again.canvas.lane('outbound')).toContainText(MOVED);
  await again.closes();

  const later = await launch();
  await later.seesCanvas();
  await expect(new SafetyPage(later).dialog()).toHaveCount(0);
});

/** Everything that protects the work, each with a name; the program is started anew on a damaged library at the end. */
async function* screens(
  app: AppPage,
  launch: () => Promise<AppPage>,
  dataDir: string,
): AsyncGenerator<[string, AppPage]> {
  const safety = new SafetyPage(app);
  const history = new HistoryPage(app.page);
  await app.opensDemo(3);
  await app.canvas.puts(MOVED, app.canvas.lane('inbound'));
  await app.canvas.puts(MOVED, app.canvas.lane('closing'));
  await app.undoes();
  await history.opens();
  await history.keeps('2026');
  yield ['history', app];
  await history.looksAt(2);
  yield ['an earlier state', app];
  await history.comesBackToNow();
  await app.page.keyboard.press('ControlOrMeta+j');
  await safety.opensSealing();
  await safety.dialog().locator('input').nth(0).fill('three blind mice');
  await safety.dialog().locator('input').nth(1).fill('three blind rats');
  yield ['sealing', app];
  await safety.closes();
  const sealed = await safety.seals('Sealed.phaseboard', 'three blind mice');
  await app.goesHome();
  await app.opensFile(sealed);
  await safety.dialog().locator('input[type=password]').waitFor();
  yield ['a sealed file', app];
  await safety.saysPassphrase('three blind rats');
  await safety.dialog().locator('[aria-invalid=true]').waitFor();
  yield ['a wrong passphrase', app];
  await safety.saysPassphrase('three blind mice');
  await safety.dialog().locator('input[type=password]').waitFor({ state: 'detached' });
  yield ['a file that is here already', app];
  await safety.closes();
  await safety.opensBackups();
  yield ['no backup', app];
  await safety.makesBackup();
  yield ['backups', app];
  await safety.closes();
  await safety.startsForgetting('Ledgerlight');
  yield ['forgetting', app];
  await safety.forgets('Ledgerlight Ltd.');
  yield ['forgotten', app];
  await safety.closes();
  await leavesDamaged(app, dataDir, [1, 2]);
  const again = await launch();
  await new SafetyPage(again).dialog().waitFor();
  yield ['recovery', again];
}

for (const [locale, theme] of [
  ['hu', 'dark'],
  ['en', 'light'],
] as const) {
  test.describe(`in ${locale === 'hu' ? 'Hungarian, dark' : 'English, light'}`, () => {
    test.use({ locale });
    test('what protects the work can be read and reached by everybody', async ({ app, launch, dataDir }) => {
      // Axe looks at every element of every screen.
      test.slow();
      for await (const [screen, { page }] of screens(app, launch, dataDir)) {
        await page.emulateMedia({ colorScheme: theme });
        expect(await barriersOn(page), screen).toEqual([]);
        if (locale === 'hu') expect(await englishOn(page), screen).toEqual([]);
      }
    });
  });
}

/** Makes demos, closes the program, and spoils the library behind its back. */
async function leavesDamaged(
  app: AppPage,
  dataDir: string,
  demos: readonly Parameters<AppPage['opensDemo']>[0][],
): Promise<void> {
  for (const phase of demos) {
    await app.opensDemo(phase);
    await app.goesHome();
  }
  await app.closes();
  await damages(path.join(dataDir, LIBRARY));
}

/** Spoils the middle of a library, as a bad sector would. */
async function damages(file: string): Promise<void> {
  const bytes = await readFile(file);
  await writeFile(file, bytes.fill(0xa5, 8 * 4096, bytes.length - 4096));
}

/** Files below a folder whose bytes hold a text, in any of the ways that it could be written. */
async function filesWith(folder: string, text: string): Promise<string[]> {
  const found: string[] = [];
  for (const name of await readdir(folder, { recursive: true })) {
    const file = path.join(folder, name);
    const about = await stat(file).catch(() => null);
    if (!about?.isFile()) continue;
    const bytes = await readFile(file);
    const spellings = ['utf8', 'utf16le', 'latin1'] as const;
    if (spellings.some((encoding) => bytes.includes(Buffer.from(text, encoding)))) found.push(name);
  }
  return found;
}

test('Escape closes the history however soon it is pressed, on every screen', async ({ app }) => {
  const { page } = app;
  await app.opensDemo(3);
  // With an edit the present is a step that has to come from the library.
  await app.canvas.card(MOVED).focus();
  await page.keyboard.press('Delete');
  await app.seesSaved();
  const history = new HistoryPage(page);
  // Both keys within one task: the steps cannot have come in between.
  const opensAndLeaves = () =>
    page.evaluate(async () => {
      const press = (key: string, ctrlKey = false) =>
        (document.activeElement ?? document.body).dispatchEvent(
          new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true }),
        );
      press('j', true);
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
      press('Escape');
    });
  await opensAndLeaves();
  await expect(history.panel()).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+p');
  await new ReportPage(page).seesPage(1);
  await opensAndLeaves();
  await expect(history.panel()).toHaveCount(0);
});
