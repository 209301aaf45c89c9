/** The import screen: problems mended in place, roles accepted in one step, a second file that updates. */
import { barriersOn } from '../support/barriers.ts';
import { ImportPage } from '../support/pages/import.ts';
import { fileWith } from '../support/rosters.ts';
import { expect, test } from './fixtures.ts';

const UGLY = [
  'Név;Beosztás;Közvetlen vezető;Árbevétel;Belépés dátuma',
  'Nagy Oszkár;Értékesítési igazgató;;12 500;03/04/2020',
  'Kovács Anna;Üzletkötő;Nagy Oszkár;sok;05/06/2021',
  'Tóth Béla;Üzletfejlesztési menedzser;Ismeretlen Ilona;2 000;',
  'Kiss Éva;Könyvelő;Nagy Oszkár;;',
  '',
].join('\r\n');

test('problems are mended where they are listed, and the question is answered with a click', async ({
  app,
}) => {
  const dialog = await app.choosesRoster(await fileWith('ügyfél.csv', UGLY));
  const imports = new ImportPage(app.page);
  await dialog.getByRole('button', { name: /^Day first/u }).click();
  await imports.shows(/^To mend/u);
  await expect(dialog.locator('.import-problems li')).toHaveCount(2);
  await imports.problem(3).getByRole('textbox').fill('9 000');
  await imports.problem(3).getByRole('textbox').press('Enter');
  await expect(dialog.locator('.import-problems li')).toHaveCount(1);
  await imports.problem(4).getByRole('combobox').selectOption('create');
  await expect(dialog.locator('.import-empty')).toBeVisible();
  await imports.shows(/^Result: 5/u);
  await expect(dialog.locator('.import-people')).toContainText('Ismeretlen Ilona');
});

test('the keyboard goes on to the next problem when one is mended', async ({ app }) => {
  await app.choosesRoster(await fileWith('ügyfél.csv', UGLY));
  const imports = new ImportPage(app.page);
  await imports.shows(/^To mend/u);
  await imports.problem(2).getByRole('textbox').fill('2020-04-03');
  await app.page.keyboard.press('Enter');
  await expect(imports.problem(2)).toHaveCount(0);
  await expect(imports.problem(3).first().getByRole('textbox')).toBeFocused();
  await app.page.keyboard.type('9000');
  await app.page.keyboard.press('Enter');
  await expect(imports.problem(3)).toHaveCount(1);
  await expect(imports.problem(3).getByRole('textbox')).toBeFocused();
});

test('suggestions place people in one step, those who do not sell stay out, and one undo takes all back', async ({
  app,
}) => {
  const dialog = await app.choosesRoster(await fileWith('ügyfél.csv', UGLY));
  const imports = new ImportPage(app.page);
  await imports.shows(/^Roles/u);
  await expect(imports.role('Üzletfejlesztési menedzser')).toContainText('unsure');
  await expect(imports.role('Üzletkötő')).toContainText('likely');
  await dialog.getByRole('button', { name: 'Accept all suggestions' }).click();
  await dialog.getByRole('button', { name: 'Leave out who does not sell' }).click();
  await imports.accepts();
  await app.seesCanvas();
  const { canvas } = app;
  await expect.poll(() => canvas.names(canvas.lane('leadership'))).toEqual(['Nagy Oszkár']);
  await expect.poll(() => canvas.names(canvas.lane('closing'))).toEqual(['Kovács Anna']);
  await expect.poll(() => canvas.names(canvas.lane('oneManBand'))).toEqual(['Tóth Béla']);
  await expect(app.page.locator('[data-rep]')).toHaveCount(3);
  await app.undoes();
  await expect(app.page.locator('[data-rep]')).toHaveCount(0);
});

test('a second file says who is new, changed and gone, and updates in one step', async ({ app }) => {
  await app.importsRoster(await fileWith('ügyfél.csv', UGLY), 4);
  const next = UGLY.replace('Üzletkötő', 'Senior üzletkötő').replace('Kiss Éva;Könyvelő', 'Új Ember;SDR');
  const dialog = await app.choosesRoster(await fileWith('ügyfél 2.csv', next));
  const imports = new ImportPage(app.page);
  await imports.shows(/^Result/u);
  await expect(dialog.locator('.import-tally')).toContainText('1 new');
  await expect(dialog.locator('.import-tally')).toContainText('1 changed');
  await expect(dialog.locator('.import-people')).toContainText('Üzletkötő → Senior üzletkötő');
  await dialog.getByLabel('Take all of them out').check();
  await imports.accepts();
  await expect(app.page.locator('[data-rep]')).toHaveCount(4);
  await app.seesSaved();
  await app.undoes();
  await expect(app.page.locator('[data-rep]').filter({ hasText: 'Kiss Éva' })).toHaveCount(1);
});

test('rows pasted from a spreadsheet are read like a file', async ({ app }) => {
  await app.page
    .locator('.start-side .button')
    .filter({ hasText: /import/iu })
    .click();
  const imports = new ImportPage(app.page);
  await imports.pastes('Name\tTitle\nAda Stone\tClosing closer\n"Ken\nMarsh"\tSDR\n');
  await imports.shows(/^Result: 2/u);
  await expect(imports.dialog.locator('.import-people')).toContainText('Ken Marsh');
});

for (const theme of ['light', 'dark'] as const) {
  test(`the import screen has no barriers in the ${theme} theme`, async ({ app }) => {
    await app.page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
    await app.choosesRoster(await fileWith('ügyfél.csv', UGLY));
    const imports = new ImportPage(app.page);
    for (const part of [/^Columns/u, /^To mend/u, /^Roles/u, /^Result/u]) {
      await imports.shows(part);
      expect(await barriersOn(app.page, '[role=dialog]')).toEqual([]);
    }
  });
}

test('reading 50,000 rows is seen, can be stopped, and changes nothing', async ({ app }) => {
  await app.importsRoster(await fileWith('ügyfél.csv', UGLY), 4);
  // Long notes make a file of 40 MB: no machine has read it before its reader has found the button.
  const note = 'Két éve nálunk van és jól ismeri az ügyfeleit. '.repeat(18);
  const row = (at: number) => `Ember ${at};Üzletkötő;Részleg ${at % 400};${at};${note}`;
  const rows = Array.from({ length: 50_000 }, (_, at) => row(at));
  const file = await fileWith(
    'nagy.csv',
    ['Név;Beosztás;Részleg;Árbevétel;Megjegyzés', ...rows].join('\r\n'),
  );
  const imports = new ImportPage(app.page);
  await imports.watchesReading();
  await app.startsRoster(file);
  await imports.stopsReading();
  await expect(imports.dialog.locator('.import-part-shown')).toHaveCount(0);
  await expect(imports.dialog.getByRole('button', { name: 'Choose a file' })).toBeVisible();
  await imports.closes();
  await expect(app.page.locator('[data-rep]')).toHaveCount(4);

  // Left alone it goes on to the end, and says before anything is imported that it is more than a workshop takes.
  const dialog = await app.choosesRoster(file);
  expect(await imports.seenProgress()).toBeGreaterThan(0);
  await expect(dialog.getByRole('alert')).toContainText('50,000');
  await expect(dialog.locator('button[type=submit]')).toBeDisabled();
});

test('the limits are said before a file is chosen', async ({ app }) => {
  await app.page
    .locator('.start-side .button')
    .filter({ hasText: /import/iu })
    .click();
  const { dialog } = new ImportPage(app.page);
  for (const limit of ['50,000', '5,000', '50 MB']) await expect(dialog).toContainText(limit);
});

test('Escape asks before choices about a file are lost, and loses none when somebody stays', async ({
  app,
}) => {
  const dialog = await app.choosesRoster(await fileWith('ügyfél.csv', UGLY));
  await dialog.getByRole('button', { name: /^Day first/u }).click();
  await expect(dialog.getByRole('button', { name: /^Day first/u })).toHaveAttribute('aria-pressed', 'true');
  await app.page.keyboard.press('Escape');
  const stay = dialog.getByRole('button', { name: 'Stay' });
  await expect(stay).toBeFocused();
  await stay.press('Enter');
  await expect(dialog.getByRole('button', { name: /^Day first/u })).toHaveAttribute('aria-pressed', 'true');
  await app.page.keyboard.press('Escape');
  await dialog.getByRole('button', { name: 'Close without importing' }).click();
  await expect(dialog).toBeHidden();
});

test('units, currencies and teams of a file are asked once, and the result shows the amounts', async ({
  app,
}) => {
  const roster = await fileWith(
    'piacok.csv',
    [
      'Name;Title;Team;Quota (k€);OTE',
      'Ada Stone;Account Executive;DACH;1200;90000 EUR',
      'Ken Marsh;SDR;DACH;900;60000 EUR',
      'Zoe Lane;Account Executive;CEE;800;50000 USD',
      'Ida Frost;SDR;CEE;700;40000 EUR',
      '',
    ].join('\r\n'),
  );
  const dialog = await app.choosesRoster(roster);
  const imports = new ImportPage(app.page);
  const rate = dialog.getByRole('textbox', { name: /How many EUR is one USD/u });
  await rate.fill('0.9');
  await rate.press('Enter');
  await imports.shows(/^Result: 4/u);
  const amounts = dialog.locator('.import-amounts');
  await expect(amounts).toContainText('€3,600,000');
  await expect(amounts).toContainText('€235,000');
  await expect(dialog.locator('.import-people')).toContainText('DACH: Closing');
  await dialog.getByRole('button', { name: 'Import 4 people' }).click();
  await expect(app.page.getByText('CEE').first()).toBeVisible();
});
