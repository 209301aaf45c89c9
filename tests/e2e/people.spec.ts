/** The same people as rows of a table, in the inspector, in colours, and found by a few letters. */
import { ChartPage } from '../support/pages/chart.ts';
import { TablePage } from '../support/pages/table.ts';
import { expect, test } from './fixtures.ts';

test('a cell is edited in place; what cannot be understood says why and changes nothing', async ({ app }) => {
  await app.opensDemo(4);
  const table = new TablePage(app.page);
  await table.opens();
  await table.goesTo('Füredi Gábor', 'quota');
  await table.types('1 250 000');
  await expect(table.cell('Füredi Gábor', 'quota')).toHaveText('1,250,000');
  await table.goesTo('Füredi Gábor', 'fte');
  await table.types('lots');
  await expect(app.page.getByRole('alert')).toHaveText('Please enter a number.');
  await app.page.keyboard.press('Escape');
  await expect(table.cell('Füredi Gábor', 'fte')).toHaveText('1');
  await app.undoes();
  await expect(table.cell('Füredi Gábor', 'quota')).toHaveText('420,000');
});

test('a block from a spreadsheet fills cells in one step of undo; what does not fit is said', async ({
  app,
}) => {
  await app.opensDemo(4);
  const table = new TablePage(app.page);
  await table.opens();
  await table.goesTo('Daniel Ashby', 'territory');
  await table.pastes('North\t500 000\r\nSouth\tlots\r\n');
  await expect(table.cell('Daniel Ashby', 'territory')).toHaveText('North');
  await expect(table.cell('Daniel Ashby', 'quota')).toHaveText('500,000');
  await expect(table.cell('Dobos Ágnes', 'territory')).toHaveText('South');
  await expect(table.cell('Dobos Ágnes', 'quota')).toHaveText('450,000');
  await expect(app.status()).toContainText('3 cells filled.');
  await expect(app.status()).toContainText('Quota (EUR) “lots”. Please enter a number.');
  await table.grid().focus();
  await app.undoes();
  await expect(table.cell('Daniel Ashby', 'territory')).toHaveText('');
  await expect(table.cell('Dobos Ágnes', 'territory')).toHaveText('');
});

test('rows pasted below the last person add people, in one step of undo', async ({ app }) => {
  await app.opensDemo(4);
  const table = new TablePage(app.page);
  await table.opens();
  await table.grid().focus();
  await app.page.keyboard.press('ControlOrMeta+End');
  await app.page.keyboard.press('Home');
  const last = await app.page.locator('#active-cell').textContent();
  await table.pastes(`${last}\tHunter\r\nZelk Áron\tCloser\r\n\tNobody\r\n`);
  await expect(app.status()).toContainText('1 person was added. 1 row below the last person was left out');
  await expect(table.cell('Zelk Áron', 'title')).toHaveText('Closer');
  await expect(table.cell('Zelk Áron', 'place')).toHaveText('');
  await table.grid().focus();
  await app.undoes();
  await expect(app.page.getByRole('row').filter({ hasText: 'Zelk Áron' })).toHaveCount(0);
});

test('several cells are marked by keyboard, filled at once, summed and copied', async ({ app }) => {
  await app.opensDemo(4);
  const table = new TablePage(app.page);
  const { page } = app;
  await table.opens();
  await table.goesTo('Daniel Ashby', 'quota');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.locator('.grid-foot')).toContainText('Sum €870,000');
  await expect.poll(() => table.copies()).toBe('420,000\n450,000');
  await page.keyboard.type('600000');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(table.cell('Daniel Ashby', 'quota')).toHaveText('600,000');
  await expect(table.cell('Dobos Ágnes', 'quota')).toHaveText('600,000');
  // The people of the marked rows are selected: the details show what they have in common.
  const inspector = page.locator('[data-inspector]');
  await expect(inspector).toContainText('2 people selected');
  await expect(inspector.getByLabel('Quota (EUR)')).toHaveValue('600,000');
});

test('rows are sorted and filtered, and a person who is filtered away is found all the same', async ({
  app,
}) => {
  await app.opensDemo(4);
  const table = new TablePage(app.page);
  const { page } = app;
  await table.opens();
  await page.getByRole('button', { name: 'Name', exact: true }).click();
  await expect(page.getByRole('columnheader', { name: /^Name/u })).toHaveAttribute('aria-sort', 'descending');
  expect((await table.names())[0]).toBe('Victoria Lang');
  await page.getByRole('button', { name: 'Filter Kind' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('manager');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.locator('.grid-foot')).toContainText('of 39 rows (38 people + 1 open)');
  await expect.poll(() => table.names()).not.toContain('Füredi Gábor');
  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.type('furedi');
  await page.keyboard.press('Enter');
  await expect(table.cell('Füredi Gábor', 'name')).toHaveClass(/active/u);
});

test('a place is changed in its cell, and one step of undo takes everybody back', async ({ app }) => {
  await app.opensDemo(3);
  const table = new TablePage(app.page);
  await table.opens();
  await table.goesTo('Amir Haddad', 'place');
  await table.types('Support');
  await expect(table.cell('Amir Haddad', 'place')).toHaveText('Support');
  await table.goesTo('Amir Haddad', 'place');
  await table.pastes('Closing\nInbound');
  await expect(table.cell('Amir Haddad', 'place')).toHaveText('Closing');
  await expect(app.status()).toContainText('2 cells filled');
  await app.undoes();
  await expect(table.cell('Amir Haddad', 'place')).toHaveText('Support');
  await table.goesTo('Amir Haddad', 'place');
  await app.page.keyboard.type('Sideways');
  await app.page.keyboard.press('Enter');
  await expect(app.page.getByRole('alert')).toHaveText('There is no such place on the board.');
  await app.page.keyboard.press('Escape');
  await app.page.keyboard.press('ControlOrMeta+e');
  await app.page.locator('.board').waitFor();
  await expect(app.canvas.lane('support').locator('.name b', { hasText: 'Amir Haddad' })).toBeVisible();
});

test('several people are edited at once; where they differ the field says so', async ({ app }) => {
  await app.opensDemo(4);
  const { canvas, page } = app;
  await canvas.card('Füredi Gábor').click();
  await canvas.card('Kovács Nóra').click({ modifiers: ['ControlOrMeta'] });
  const inspector = page.locator('[data-inspector]');
  await expect(inspector.getByLabel('New revenue (EUR)')).toHaveAttribute('placeholder', 'differ');
  await inspector.getByLabel('Territory').fill('Pest');
  await page.keyboard.press('Enter');
  await canvas.card('Kovács Nóra').click();
  await expect(inspector.getByLabel('Territory')).toHaveValue('Pest');
  await canvas.card('Füredi Gábor').click();
  await expect(inspector.getByLabel('Territory')).toHaveValue('Pest');
  await app.undoes();
  await expect(inspector).toContainText('2 people selected');
  await expect(inspector.getByLabel('Territory')).toHaveValue('');
});

test('a team has its details, with the market in figures', async ({ app }) => {
  await app.opensDemo(4);
  const { page } = app;
  await page.getByRole('button', { name: 'SMB Hungary', exact: true }).click();
  const inspector = page.locator('[data-inspector]');
  await inspector.getByLabel('Leads a month').fill('321');
  await page.keyboard.press('Enter');
  await app.seesSaved();
  await inspector.getByRole('button', { name: /^Select its 9 people/u }).click();
  await expect(inspector).toContainText('9 people selected');
});

test('colours mean what is chosen, with a shape each; the spotlight leaves the others in the shade', async ({
  app,
}) => {
  await app.opensDemo(4);
  const { canvas, page } = app;
  await page.getByRole('combobox', { name: 'What colour means' }).click();
  await page.getByRole('option', { name: 'Team', exact: true }).click();
  await expect(canvas.card('Füredi Gábor')).toContainText('SMB Hungary');
  await page.getByRole('button', { name: /^SMB Hungary: /u }).click();
  await expect(canvas.card('Füredi Gábor')).not.toHaveAttribute('data-dimmed');
  await expect(canvas.card('Stefan Krüger')).toHaveAttribute('data-dimmed');
  const chart = new ChartPage(page);
  await chart.opens();
  await expect(chart.card('Stefan Krüger')).toHaveAttribute('data-dimmed');
  // All of it is kept with the workshop.
  await app.goesHome();
  await page.locator('.recent-open').first().click();
  await expect(page.getByRole('button', { name: /^SMB Hungary: /u })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Light on all' }).click();
  await expect(chart.card('Stefan Krüger')).not.toHaveAttribute('data-dimmed');
});

test('cards show the fields that are chosen', async ({ app }) => {
  await app.opensDemo(4);
  const { canvas, page } = app;
  await expect(canvas.card('Füredi Gábor')).not.toContainText(/€420k/iu);
  await page.getByRole('button', { name: 'Card shows' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Quota' }).click();
  await page.keyboard.press('Escape');
  await expect(canvas.card('Füredi Gábor')).toContainText(/€420k/iu);
});

test('the palette finds commands, screens and people by a few letters', async ({ app }) => {
  await app.opensDemo(4);
  const { canvas, page } = app;
  const asks = async (text: string) => {
    await page.keyboard.press('ControlOrMeta+k');
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
    await page.keyboard.type(text);
    await expect(page.getByRole('dialog').getByRole('option').first()).toHaveAttribute('data-highlighted');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  };
  await asks('go to table');
  await expect(page.getByRole('grid')).toBeVisible();
  await asks('matrix or');
  await page.locator('.board').waitFor();
  await asks('furedi');
  await expect(canvas.card('Füredi Gábor')).toBeFocused();
});
