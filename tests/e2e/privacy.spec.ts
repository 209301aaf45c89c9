/** One key hides names, another hides amounts, and both hold on every screen. */
import type { Page } from '@playwright/test';
import { AnalysisPage } from '../support/pages/analysis.ts';
import type { AppPage } from '../support/pages/app.ts';
import { ChartPage } from '../support/pages/chart.ts';
import { HistoryPage } from '../support/pages/history.ts';
import { ReportPage } from '../support/pages/report.ts';
import { ScenariosPage } from '../support/pages/scenarios.ts';
import { TablePage } from '../support/pages/table.ts';
import { expect, test } from './fixtures.ts';

/** Everything that is shown, said to a screen reader, or stands in a field. */
function everythingOn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const texts = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node.textContent ?? '');
    for (const element of document.querySelectorAll('*')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']) {
        texts.push(element.getAttribute(name) ?? '');
      }
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
        texts.push(element.value);
    }
    return texts.join('\n');
  });
}

/** A plan in which somebody has left and another one earns more, with what was said about it. */
async function withPlan(app: AppPage): Promise<void> {
  const { page } = app;
  const scenarios = new ScenariosPage(page);
  await scenarios.copies('Target A');
  await app.canvas.card('Füredi Gábor').click();
  const inspector = page.locator('[data-inspector]');
  await inspector.getByLabel('OTE (EUR)').fill('123,456');
  await inspector.getByLabel('OTE (EUR)').press('Enter');
  await app.canvas.card('Füredi Gábor').focus();
  await page.keyboard.press('Delete');
  await app.seesSaved();
  await scenarios.opensList();
  const change = scenarios.change('Füredi Gábor');
  await change.getByRole('button', { name: /^accept/iu }).click();
  await change.getByRole('button', { name: /^reason/iu }).click();
  await page.locator('.change-more textarea').fill('Füredi Gábornak új piac kell');
  await page.getByRole('button', { name: 'Add a decision' }).click();
  await scenarios.writes({
    Decision: 'Füredi Gábor goes',
    'Decided by': 'Hannah Eichstätter',
    Dissent: 'Gábort Eichstätter would keep',
  });
  await page.getByRole('button', { name: 'Add an action' }).click();
  await scenarios.writes({ Action: 'Tell Gábor', Owner: 'Hannah Eichstätter' });
  await app.seesSaved();
}

/** The screens of a plan, the history and the report, each with a name. */
async function* screensOfAPlan(app: AppPage): AsyncGenerator<string> {
  const { page } = app;
  const scenarios = new ScenariosPage(page);
  await scenarios.opensList();
  await page
    .locator('.change-row')
    .first()
    .getByRole('button', { name: /^reason/iu })
    .click();
  yield 'list of changes';
  await scenarios.opensTab('Side by side');
  yield 'side by side';
  await scenarios.opensTab('Decisions');
  yield 'decisions';
  await app.goesToCanvas();
  await scenarios.switchesTo('Changes');
  yield 'changes on the canvas';
  const history = new HistoryPage(page);
  await history.opens();
  yield 'history';
  await page.keyboard.press('Escape');
  await expect(history.panel()).toHaveCount(0);
  const report = new ReportPage(page);
  await report.shows();
  await report.showsAllPages();
  await report.seesPage(3);
  yield 'report';
}

/** The screens on which people and amounts are, each with a name. */
async function* screens(app: AppPage): AsyncGenerator<string> {
  const { page } = app;
  await page.getByRole('button', { name: 'Card shows' }).click();
  for (const field of ['Revenue', 'Quota', 'OTE', 'Manager']) {
    await page.getByRole('menuitemcheckbox', { name: field, exact: true }).click();
  }
  yield 'choice of fields';
  await page.keyboard.press('Escape');
  yield 'matrix';
  await page.locator('.lane .card').nth(8).click();
  yield 'details of a person';
  await page
    .locator('.lane .card')
    .nth(9)
    .click({ modifiers: ['ControlOrMeta'] });
  yield 'details of several';
  await page.locator('.team-name').first().click();
  yield 'details of a team';
  const chart = new ChartPage(page);
  await chart.opens();
  yield 'chart';
  await page.locator('[data-rep]').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  yield 'chart, with somebody held';
  await page.keyboard.press('Escape');
  const table = new TablePage(page);
  await table.opens();
  await table.grid().focus();
  await page.keyboard.press('ControlOrMeta+a');
  yield 'table';
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('dialog').getByRole('combobox').fill('a');
  yield 'palette';
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const analysis = new AnalysisPage(page);
  await analysis.opens();
  for (const details of await page.locator('details:not([open]) > summary').all()) {
    if (await details.isVisible()) await details.click();
  }
  yield 'analysis';
}

async function* allScreens(app: AppPage): AsyncGenerator<string> {
  yield* screensOfAPlan(app);
  await app.goesToCanvas();
  yield* screens(app);
}

test('with names hidden nobody can be read on any screen, in no message and no tooltip', async ({ app }) => {
  test.slow();
  await app.opensDemo(4);
  const names = await app.page.locator('.card .name b').allInnerTexts();
  // An edit leaves its traces in messages and in the names of undo.
  await app.canvas.card('Füredi Gábor').focus();
  await app.page.keyboard.press('Delete');
  await app.page.keyboard.press('ControlOrMeta+z');
  // The message names somebody before names are hidden.
  await expect(app.status()).toContainText('Füredi Gábor');
  await withPlan(app);
  await app.page.keyboard.press('ControlOrMeta+Shift+h');
  const words = [...names, 'Hannah Eichstätter']
    .filter((name) => name !== 'Vacancy')
    .flatMap((name) => name.split(/\s+/u));
  // Names of which a word of ours is a part say nothing.
  const telling = [...new Set(words)].filter((word) => word.length > 4 && word !== 'Marsh');
  for await (const screen of allScreens(app)) {
    const shown = await everythingOn(app.page);
    const read = telling.filter((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(shown));
    expect(read, screen).toEqual([]);
  }
});

test('with amounts hidden no pay and no revenue can be read on any screen', async ({ app }) => {
  test.slow();
  await app.opensDemo(4);
  const table = new TablePage(app.page);
  await table.opens();
  const money = ['quota', 'revenueNew', 'revenueExpansion', 'ote'].map(
    (key) => `.grid-row [data-column=${key}]`,
  );
  const amounts = [...new Set(await app.page.locator(money.join()).allInnerTexts())].filter(Boolean);
  expect(amounts.length).toBeGreaterThan(20);
  amounts.push('123,456');
  const plain = [...amounts, ...amounts.map((amount) => amount.replaceAll(',', ''))];
  await app.page.keyboard.press('ControlOrMeta+e');
  await app.page.locator('.board').waitFor();
  await withPlan(app);
  await app.page.keyboard.press('ControlOrMeta+Shift+d');
  for await (const screen of allScreens(app)) {
    const shown = await everythingOn(app.page);
    expect(shown.match(/€\s?[\d.,]+[kMmn]*/gu) ?? [], screen).toEqual([]);
    const read = plain.filter((amount) => new RegExp(`(?<![\\d.,])${amount}(?![\\d,])`, 'u').test(shown));
    expect(read, screen).toEqual([]);
  }
});

test('hidden amounts stay hidden after a restart, and come back at the same key', async ({ app, launch }) => {
  await app.opensDemo(4);
  await app.page.keyboard.press('ControlOrMeta+Shift+d');
  await expect(app.page.getByRole('button', { name: /^Hide pay and revenue/u })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await app.canvas.card('Füredi Gábor').click();
  await expect(app.page.locator('[data-inspector]').getByLabel('Quota (EUR)')).toHaveValue('•••');
  await app.closes();
  const again = await launch();
  await again.canvas.card('Füredi Gábor').click();
  const quota = again.page.locator('[data-inspector]').getByLabel('Quota (EUR)');
  await expect(quota).toHaveValue('•••');
  await again.page.keyboard.press('ControlOrMeta+Shift+d');
  await expect(quota).toHaveValue('420,000');
});
