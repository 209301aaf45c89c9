/** The org chart: lines of reporting by mouse and by keyboard. */
import { ChartPage } from '../support/pages/chart.ts';
import { expect, test } from './fixtures.ts';

test('one key switches between matrix and chart, and the selection stays', async ({ app }) => {
  await app.opensDemo(4);
  const chart = new ChartPage(app.page);
  await app.canvas.card('Füredi Gábor').click();
  await chart.opens();
  await expect(chart.card('Füredi Gábor')).toHaveAttribute('aria-selected', 'true');
  await expect(app.page.locator('[data-inspector]')).toBeVisible();
  await chart.switches();
  await expect(app.canvas.card('Füredi Gábor')).toHaveAttribute('aria-pressed', 'true');
});

test('dropped on a new manager, somebody moves with the whole team, in one step of undo', async ({ app }) => {
  await app.opensDemo(4);
  const chart = new ChartPage(app.page);
  await chart.opens();
  await expect(chart.team('Csányi Géza')).toContainText('4 · 4');
  const held = await chart.drags('Csányi Géza', 'Bakos Krisztina');
  await expect(app.page.locator('.dragging-text')).toHaveText(
    'Csányi Géza with a team of 4 will report to Bakos Krisztina',
  );
  await held.drop();
  await expect(chart.says()).toHaveText('Csányi Géza reports to Bakos Krisztina.');
  await expect(chart.team('Bakos Krisztina')).toContainText('10 · 14');
  await expect.poll(() => chart.layerOf('Emily Carver')).toBe(4);
  await app.undoes();
  await expect(app.status()).toHaveText('Undone: Csányi Géza reports to Bakos Krisztina');
  await expect(chart.team('Bakos Krisztina')).toContainText('9 · 9');
});

test('nobody can come to report to their own team, and the reason is said', async ({ app }) => {
  await app.opensDemo(4);
  const chart = new ChartPage(app.page);
  await chart.opens();
  const held = await chart.drags('Bakos Krisztina', 'Füredi Gábor');
  await expect(chart.card('Füredi Gábor')).toHaveClass(/refused/u);
  await held.drop();
  await expect(app.status()).toHaveText(
    'Bakos Krisztina cannot report to Füredi Gábor, who is in the team of Bakos Krisztina.',
  );
  await expect(app.page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
});

test('Escape leaves everybody where they were', async ({ app }) => {
  await app.opensDemo(4);
  const chart = new ChartPage(app.page);
  await chart.opens();
  await chart.drags('Csányi Géza', 'Bakos Krisztina');
  await app.page.keyboard.press('Escape');
  await app.page.mouse.up();
  await expect(app.page.locator('.card.ghost')).toHaveCount(0);
  await expect(app.page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
});

test('by keyboard alone: walking, a new manager, nobody above, each with its announcement', async ({
  app,
}) => {
  await app.opensDemo(4);
  const chart = new ChartPage(app.page);
  const { page } = app;
  await chart.opens();
  await chart.card('Victoria Lang').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-rep]:focus')).toHaveAttribute('aria-level', '2');
  await chart.picksUp('Csányi Géza');
  await page.keyboard.press('ArrowLeft');
  await expect(chart.says()).toHaveText(/Csányi Géza with a team of 4 will report to/u);
  const announced = await chart.says().innerText();
  await page.keyboard.press('Space');
  await expect(chart.says()).toHaveText(/^Csányi Géza reports to .+\.$/u);
  expect(announced).toContain(
    (await chart.says().innerText()).replace('Csányi Géza reports to ', '').replace('.', ''),
  );
  await expect.poll(() => chart.layerOf('Csányi Géza')).toBe(3);
  await expect(chart.card('Csányi Géza')).toBeFocused();

  await chart.picksUp('Csányi Géza');
  await page.keyboard.press('t');
  await expect(chart.says()).toHaveText('Csányi Géza will report to nobody');
  await page.keyboard.press('Enter');
  await expect.poll(() => chart.layerOf('Csányi Géza')).toBe(1);

  await chart.picksUp('Csányi Géza');
  await page.keyboard.press('ArrowDown');
  await expect(chart.says()).toHaveText(
    /^Csányi Géza cannot report to .+, who is in the team of Csányi Géza\.$/u,
  );
  await page.keyboard.press('Escape');
  await expect(chart.says()).toHaveText('Cancelled. Nothing has changed.');
  await expect(chart.card('Csányi Géza')).toBeFocused();
});

test('several people get a new manager together; their own teams come along once', async ({ app }) => {
  await app.opensDemo(4);
  const chart = new ChartPage(app.page);
  await chart.opens();
  await chart.card('Csányi Géza').click();
  await chart.card('Emily Carver').click({ modifiers: ['ControlOrMeta'] });
  await chart.card('Aaron Whitlock').click({ modifiers: ['ControlOrMeta'] });
  const held = await chart.drags('Csányi Géza', 'Bakos Krisztina');
  await held.drop();
  await expect(chart.team('Bakos Krisztina')).toContainText('11 · 15');
  await expect.poll(() => chart.layerOf('Emily Carver')).toBe(4);
  await app.undoes();
  await expect(chart.team('Bakos Krisztina')).toContainText('9 · 9');
});

test('teams fold away and come back; a person who is sought is unfolded', async ({ app }) => {
  await app.opensDemo(4);
  const chart = new ChartPage(app.page);
  const { page } = app;
  await chart.opens();
  await chart.folds('Bakos Krisztina');
  await expect(chart.card('Füredi Gábor')).toHaveCount(0);
  await expect(chart.card('Bakos Krisztina')).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.type('gabor furedi');
  await page.keyboard.press('Enter');
  await expect(chart.card('Füredi Gábor')).toBeFocused();
  await expect(chart.card('Füredi Gábor')).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('button', { name: /^Show down to layer 2/u }).click();
  await expect(chart.card('Füredi Gábor')).toHaveCount(0);
  await expect(chart.card('Bakos Krisztina')).toBeVisible();
});

test('the chart is found where it was left', async ({ app }) => {
  await app.opensDemo(4);
  const chart = new ChartPage(app.page);
  await chart.opens();
  await chart.folds('Bakos Krisztina');
  await app.page.keyboard.press('ControlOrMeta+Equal');
  await app.goesHome();
  await app.page.locator('.recent-open').first().click();
  await expect(chart.card('Bakos Krisztina')).toHaveAttribute('aria-expanded', 'false');
});
