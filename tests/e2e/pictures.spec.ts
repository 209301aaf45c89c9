/** How the board looks, with the bundled font: where things stand, how large they are and their colours, in any Chromium. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Locator, Page, TestInfo } from '@playwright/test';
import { differenceOf } from '../support/coarse-picture.ts';
import { ChartPage } from '../support/pages/chart.ts';
import { expect, test } from './fixtures.ts';

/** Part of a picture that may differ: a caret of a letter here and there. */
const ALIKE = 0.003;

test.beforeEach(({ host }) => {
  test.skip(host !== 'browser', 'skipped: the pictures are drawn in Chromium');
  test.skip(process.platform !== 'linux', 'skipped: the pictures have the scrollbars of Linux');
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

/** Waits until the part of the page looks as the picture; `--update-snapshots` draws the picture anew. */
async function looksLike(shown: Locator, name: string, testInfo: TestInfo): Promise<void> {
  const file = testInfo.snapshotPath(`${name}.png`);
  const draw = () => shown.screenshot({ animations: 'disabled', caret: 'hide' });
  if (testInfo.config.updateSnapshots === 'all' || !existsSync(file)) writeFileSync(file, await draw());
  const expected = readFileSync(file);
  const blank = await shown.page().context().newPage();
  let drawn: Buffer = expected;
  try {
    await expect(async () => {
      drawn = await draw();
      const { sizes, share } = await differenceOf(blank, drawn, expected);
      expect(sizes[0]).toBe(sizes[1]);
      expect(share).toBeLessThanOrEqual(ALIKE);
    }).toPass({ timeout: 30_000 });
  } catch (error) {
    await testInfo.attach(`${name}-drawn`, { body: drawn, contentType: 'image/png' });
    throw error;
  } finally {
    await blank.close();
  }
}

test('the board looks as it was drawn', async ({ app }, testInfo) => {
  await app.opensDemo(4);
  await fixesFonts(app.page);
  await looksLike(app.page.locator('[data-canvas]'), 'board', testInfo);
});

test('the whole organization at once looks as it was drawn', async ({ app }, testInfo) => {
  await app.opensDemo(3);
  await fixesFonts(app.page);
  await app.page.locator('[data-fit]').click();
  await expect(app.canvas.minimap()).toHaveCount(0);
  await app.page.mouse.move(0, 0);
  await looksLike(app.page.locator('[data-canvas]'), 'whole', testInfo);
});

test('the chart looks as it was drawn', async ({ app }, testInfo) => {
  await app.opensDemo(3);
  await fixesFonts(app.page);
  await new ChartPage(app.page).opens();
  await app.page.locator('[data-fit]').click();
  await app.page.mouse.move(0, 0);
  await looksLike(app.page.getByRole('tree'), 'chart', testInfo);
});

test('a card that is moved, or of another colour, would be found out', async ({ app }, testInfo) => {
  const { page } = app;
  await app.opensDemo(3);
  await fixesFonts(page);
  await page.locator('[data-fit]').click();
  await page.mouse.move(0, 0);
  const canvas = page.locator('[data-canvas]');
  const draw = () => canvas.screenshot({ animations: 'disabled', caret: 'hide' });
  const blank = await page.context().newPage();
  const whole = readFileSync(testInfo.snapshotPath('whole.png'));
  await expect
    .poll(async () => (await differenceOf(blank, await draw(), whole)).share)
    .toBeLessThanOrEqual(ALIKE);
  // One on the board: the first of the page waits in the tray beside it.
  const card = canvas.locator('[data-rep]').first();
  for (const [property, value] of [
    ['translate', '0 12px'],
    ['background', '#c33'],
  ] as const) {
    await card.evaluate((element, [name, set]) => (element as HTMLElement).style.setProperty(name, set), [
      property,
      value,
    ] as const);
    expect((await differenceOf(blank, await draw(), whole)).share).toBeGreaterThan(ALIKE);
    await card.evaluate((element, name) => (element as HTMLElement).style.removeProperty(name), property);
  }
});
