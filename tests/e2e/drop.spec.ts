/** Files that are dropped on the window. */
import { copyFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ImportPage } from '../support/pages/import.ts';
import { fileWith } from '../support/rosters.ts';
import { expect, test } from './fixtures.ts';

const LIST = 'Name,Title\nAda Stone,Closing closer\nKen Marsh,SDR\n';
const OTHER = 'Name,Title\nZoe Hill,Account Manager\n';

test('a list that is dropped on the start screen is read, and nothing is imported yet', async ({ app }) => {
  await app.seesStartScreen();
  const file = await fileWith('roster.csv', LIST);
  await app.holdsFiles(file);
  await expect(app.page.locator('[data-file-drop]')).toContainText('Let go');
  await app.dropsFiles(file);
  await expect(app.page.locator('[data-file-drop]')).toHaveCount(0);
  const imports = new ImportPage(app.page);
  await imports.shows(/^Result: 2/u);
  await imports.closes();
  await expect(app.page.locator('[data-workshop]')).toHaveCount(0);
});

test('a list that is dropped on the import takes the place of the one before', async ({ app }) => {
  await app.opensDemo(1);
  await app.dropsFiles(await fileWith('roster.csv', LIST));
  const imports = new ImportPage(app.page);
  await imports.shows(/^Result: 2/u);
  await app.dropsFiles(await fileWith('other.csv', OTHER), await fileWith('third.csv', LIST));
  await imports.shows(/^Result: 1/u);
  await expect(imports.dialog.locator('.import-people')).toContainText('Zoe Hill');
  await expect(app.status()).toContainText('other.csv was taken');
});

test('an engagement that is dropped opens; on the import only its people are taken', async ({ app }) => {
  await app.opensDemo(1);
  const file = await app.exportsFile('client.phaseboard');
  const named = await fileWith('client.phaseboard', '');
  await copyFile(file, named);
  await app.goesHome();
  await app.page
    .locator('.start-side .button')
    .filter({ hasText: /import/iu })
    .click();
  await app.dropsFiles(named);
  const imports = new ImportPage(app.page);
  await imports.shows(/^Result: 7/u);
  await imports.closes();
  await app.dropsFiles(named);
  // The library holds it already: whether it comes as a copy is asked.
  await expect(app.page.getByRole('dialog')).toBeVisible();
});

test('a folder is not taken, nor is anything while another question is open; the page stays', async ({
  app,
}) => {
  await app.opensDemo(1);
  await app.dropsFiles(await mkdtemp(path.join(tmpdir(), 'phaseboard-folder-')));
  await expect(app.status()).toContainText('is a folder');
  await app.page.keyboard.press('ControlOrMeta+k');
  await app.holdsFiles(await fileWith('roster.csv', LIST));
  await expect(app.page.locator('[data-file-drop]')).toHaveCount(0);
  await app.dropsFiles(await fileWith('roster.csv', LIST));
  await expect(app.page.getByRole('dialog')).toBeVisible();
  await app.page.keyboard.press('Escape');
  await app.seesCanvas();
});
