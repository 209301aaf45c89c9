/** The start screen. */
import { expect, test } from './fixtures.ts';

test('the start screen shows in a window called Phaseboard', async ({ app }) => {
  await app.seesStartScreen();
  await expect.poll(() => app.title()).toBe('Phaseboard');
});

for (const phase of [1, 2, 3, 4] as const) {
  test(`the demo of phase ${phase} is diagnosed as phase ${phase}`, async ({ app }) => {
    await app.opensDemo(phase);
    await expect(app.canvas.phase()).toHaveAttribute('data-phase', String(phase));
    await expect(app.page.locator('[data-signal]')).toHaveCount(3);
  });
}

test('a new workshop is made, found by its client, and reopened', async ({ app }) => {
  const { page } = app;
  await app.seesStartScreen();
  await page.getByRole('button', { name: 'New workshop' }).click();
  await page.getByLabel('Client').fill('Kékfény Energia Kft.');
  await page.getByRole('button', { name: 'Create' }).click();
  await app.seesCanvas();
  await app.goesHome();
  await app.opensDemo(1);
  await app.goesHome();
  await page.getByRole('searchbox').fill('kekfeny');
  await expect(page.locator('[data-workshop]')).toHaveCount(1);
  await page.locator('.recent-open').click();
  await app.seesCanvas();
  await expect.poll(() => app.title()).toContain('Kékfény Energia Kft.');
});

test('the workshop that was open comes back with the meaning of its colours', async ({ app, launch }) => {
  await app.opensDemo(4);
  // On the matrix the columns say what their colours mean.
  await app.page.keyboard.press('ControlOrMeta+e');
  const closing = app.page.locator('[data-group="closing"]');
  await expect(closing).toContainText('11');
  await app.closes();
  const again = await launch();
  await again.seesCanvas();
  await expect(again.page.locator('[data-group="closing"]')).toContainText('11');
});

test('a workshop taken off the list can be put back', async ({ app }) => {
  const { page } = app;
  await app.opensDemo(1);
  await app.goesHome();
  await page.locator('[data-workshop]').hover();
  await page.getByRole('button', { name: /^Remove “/u }).click();
  await expect(page.locator('[data-workshop]')).toHaveCount(0);
  await page.locator('.status').getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('[data-workshop]')).toHaveCount(1);
});
