/** What is typed right after something was asked for belongs to it: no key is lost, none presses anything else. */
import { ChartPage } from '../support/pages/chart.ts';
import { expect, test } from './fixtures.ts';

const NAMES = ['Nagy Anna', 'Kis Béla', 'Ő Zsófia', 'Van der Berg Tim'];

test('a person who is added by key or by button is named by what is typed next', async ({ app }) => {
  await app.opensDemo(3);
  const { page } = app;
  const cards = page.locator('[data-rep]');
  const before = await cards.count();
  for (const [index, name] of NAMES.entries()) {
    if (index % 2 === 0) await page.keyboard.press('ControlOrMeta+Enter');
    else await page.getByRole('button', { name: 'Add a person' }).click();
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-rep]').filter({ hasText: name })).toHaveCount(1);
    await expect(cards).toHaveCount(before + index + 1);
  }
});

test('Enter on a card, on the board and on the chart, leads to the name', async ({ app }) => {
  await app.opensDemo(3);
  const { page, canvas } = app;
  for (const name of ['Gulyás Petra', 'Balla Eszter']) {
    await canvas.card(name).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type(`${name} Jr`);
    await page.keyboard.press('Enter');
    await expect(canvas.card(`${name} Jr`)).toBeVisible();
  }
  const chart = new ChartPage(page);
  await chart.opens();
  await chart.card('Gulyás Petra Jr').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-inspector] :focus')).toBeVisible();
});

test('the details of a card’s menu have the name selected', async ({ app }) => {
  await app.opensDemo(3);
  const { page, canvas } = app;
  await canvas.card('Gulyás Petra').click({ button: 'right' });
  await page.getByRole('menuitem', { name: /^Details/u }).click();
  await expect(page.locator('[data-inspector] input').first()).toBeFocused();
  await page.keyboard.type('Gulyás Réka');
  await page.keyboard.press('Enter');
  await expect(canvas.card('Gulyás Réka')).toBeVisible();
});

test('a team that is added is named by what is typed next', async ({ app }) => {
  await app.opensDemo(3);
  const { page } = app;
  await page.keyboard.press('ControlOrMeta+Shift+Enter');
  await page.keyboard.type('Nordics and Baltics');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-team]').filter({ hasText: 'Nordics and Baltics' })).toHaveCount(1);
});
