/** How the board looks, pixel by pixel, with the bundled font; compared only where the same Chromium draws it. */
import type { Page } from '@playwright/test';
import { ChartPage } from '../support/pages/chart.ts';
import { expect, test } from './fixtures.ts';

/** The browser that drew the pictures. Another one draws letters a little differently. */
const DRAWN_BY = 156;

/** Small differences of shading are none. */
const ALIKE = { maxDiffPixelRatio: 0.01, animations: 'disabled', caret: 'hide' } as const;

test.beforeEach(async ({ app, host }) => {
  test.skip(host !== 'browser', 'skipped: the pictures are drawn in Chromium');
  test.skip(process.platform !== 'linux', 'skipped: the pictures were drawn on Linux');
  const drawn = Number(app.page.context().browser()?.version().split('.')[0]);
  test.skip(drawn !== DRAWN_BY, `skipped: drawn by Chromium ${DRAWN_BY}, here it is ${drawn}`);
});

/** The bundled font alone, whatever the computer has. */
async function fixesFonts(page: Page): Promise<void> {
  // Through the object model: the page's own rules allow no other styles.
  await page.evaluate(() => {
    document.documentElement.style.setProperty('--font', 'Inter');
    document.documentElement.style.setProperty('--font-display', 'Inter');
  });
  await page.evaluate(() => document.fonts.ready);
  await page.mouse.move(0, 0);
}

test('the board looks as it was drawn', async ({ app }) => {
  await app.opensDemo(4);
  await fixesFonts(app.page);
  await expect(app.page.locator('[data-canvas]')).toHaveScreenshot('board.png', ALIKE);
});

test('the whole organization at once looks as it was drawn', async ({ app }) => {
  await app.opensDemo(3);
  await fixesFonts(app.page);
  await app.page.locator('[data-fit]').click();
  await expect(app.canvas.minimap()).toHaveCount(0);
  await app.page.mouse.move(0, 0);
  await expect(app.page.locator('[data-canvas]')).toHaveScreenshot('whole.png', ALIKE);
});

test('the chart looks as it was drawn', async ({ app }) => {
  await app.opensDemo(3);
  await fixesFonts(app.page);
  await new ChartPage(app.page).opens();
  await app.page.locator('[data-fit]').click();
  await app.page.mouse.move(0, 0);
  await expect(app.page.getByRole('tree')).toHaveScreenshot('chart.png', ALIKE);
});
