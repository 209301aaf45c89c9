/** The window gives way to the work: details in place of the phase, panes put away, the people alone. */
import { expect, test } from './fixtures.ts';

test('details take the panel over, complete on a small laptop, and give it back at Escape or on free ground', async ({
  app,
}) => {
  await app.opensDemo(3);
  const { page, canvas } = app;
  await page.setViewportSize({ width: 1366, height: 768 });
  const inspector = page.locator('[data-inspector]');
  await expect(page.locator('.phase')).toBeVisible();
  for (const scenario of ['current', 'target']) {
    if (scenario === 'target') await page.keyboard.press('ControlOrMeta+Shift+k');
    await canvas.card('Gulyás Petra').click();
    await expect(inspector).toBeVisible();
    await expect(page.locator('.phase')).toBeHidden();
    const below = await inspector.evaluate((node) => {
      const panel = node.closest('.panel');
      return panel ? panel.scrollHeight - panel.clientHeight : -1;
    });
    expect(below, scenario).toBe(0);
    await page.keyboard.press('Escape');
    await expect(page.locator('.phase')).toBeVisible();
  }
  await canvas.card('Gulyás Petra').click();
  await page.locator('.row-label').first().click();
  await expect(inspector).toHaveCount(0);
  await expect(page.locator('.phase')).toBeVisible();
});

test('a drop leaves the phase in sight', async ({ app }) => {
  await app.opensDemo(3);
  const { page, canvas } = app;
  await canvas.card('Gulyás Petra').click();
  await expect(page.locator('.phase')).toBeHidden();
  const held = await canvas.drags('Gulyás Petra', canvas.lane('closing'));
  await expect(page.locator('.phase')).toBeVisible();
  await held.drop();
  await expect(page.locator('.phase')).toBeVisible();
  await expect(canvas.card('Gulyás Petra')).toHaveAttribute('aria-pressed', 'true');
});

test('a name is written anew on the card, by F2 and by a double click', async ({ app }) => {
  await app.opensDemo(3);
  const { page, canvas } = app;
  await canvas.card('Gulyás Petra').focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('Gulyás Réka');
  await page.keyboard.press('Enter');
  await expect(canvas.card('Gulyás Réka')).toBeFocused();
  await canvas.card('Balla Eszter').dblclick();
  await page.keyboard.type('Somebody');
  await page.keyboard.press('Escape');
  await expect(canvas.card('Balla Eszter')).toBeVisible();
  await expect(page.locator('.rename-card')).toHaveCount(0);
});

test('the focus shows the people alone, and leads back at Escape', async ({ app }) => {
  await app.opensDemo(3);
  const { page } = app;
  await page.getByRole('button', { name: 'Focus', exact: true }).click();
  for (const bar of ['.top', '.tray', '.panel', '.people-bars', '.status'])
    await expect(page.locator(bar)).toBeHidden();
  await expect(page.locator('[data-rep]').first()).toBeVisible();
  await page.keyboard.press('Escape');
  for (const bar of ['.top', '.tray', '.panel', '.people-bars', '.status'])
    await expect(page.locator(bar)).toBeVisible();
});

test('tray and panel are put away each, stay away over a restart of the page, and come back', async ({
  app,
}) => {
  await app.opensDemo(3);
  const { page } = app;
  await page.getByRole('button', { name: 'Hide the tray' }).click();
  await expect(page.locator('.tray')).toHaveCount(0);
  await page.getByRole('button', { name: 'Hide the panel' }).click();
  await expect(page.locator('.panel')).toHaveCount(0);
  await page.reload();
  await app.seesCanvas();
  await expect(page.locator('.tray')).toHaveCount(0);
  await page.getByRole('button', { name: 'Show the tray' }).click();
  await page.getByRole('button', { name: 'Show the panel' }).click();
  await expect(page.locator('.tray')).toBeVisible();
  await expect(page.locator('.phase')).toBeVisible();
});

test('one row of tools, and three lines at most for a row', async ({ app }) => {
  await app.opensDemo(4);
  const { page } = app;
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.keyboard.press('ControlOrMeta+Shift+k');
  await expect(page.locator('.compare-bar')).toHaveCount(1);
  const bars = await page.locator('.people-bars').boundingBox();
  expect(bars?.height).toBeLessThan(50);
  const tall = await page.locator('.row-label').evaluateAll((labels) =>
    labels.map((label) => {
      const line = Number.parseFloat(getComputedStyle(label).lineHeight);
      const texts = [...label.querySelectorAll('b, :scope > span:not(.tools)')];
      return texts.reduce((lines, text) => lines + Math.round(text.getBoundingClientRect().height / line), 0);
    }),
  );
  expect(Math.max(...tall)).toBeLessThanOrEqual(3);
});
