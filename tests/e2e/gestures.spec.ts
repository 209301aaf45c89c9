/** Moving about on the board: two fingers, Space and hand, the edge that scrolls, the whole at a key. */
import { ChartPage } from '../support/pages/chart.ts';
import { expect, test } from './fixtures.ts';

test('two fingers zoom the board, and the place between them stays', async ({ app }) => {
  await app.opensDemo(4);
  const { canvas } = app;
  await expect.poll(() => canvas.zoom()).toBe(1);
  await canvas.pinches(1.5);
  await expect.poll(() => canvas.zoom()).toBeCloseTo(1.5, 1);
  await canvas.pinches(0.5);
  await expect.poll(() => canvas.zoom()).toBeCloseTo(0.75, 1);
  await expect(app.page.locator('[data-dragging]')).toHaveCount(0);
});

test('with Space held the hand moves the board, and nobody on it', async ({ app }) => {
  await app.opensDemo(4);
  const { canvas } = app;
  await canvas.pansWithSpace(-150);
  await expect.poll(() => canvas.scrolled()).toBeGreaterThan(100);
  await expect.poll(() => canvas.selected()).toEqual([]);
  await app.seesSaved();
});

test('a card that was chosen keeps Space for itself, and the board stays where it is', async ({ app }) => {
  await app.opensDemo(4);
  const { canvas, page } = app;
  await page.keyboard.press('ArrowDown');
  const card = page.locator('[data-rep]:focus');
  await expect(card).toHaveCount(1);
  await page.keyboard.press('Space');
  await expect(page.locator('[data-dragging]')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-dragging]')).toHaveCount(0);
  expect(await canvas.scrolled()).toBe(0);
});

test('a card that is held at the edge brings the rest of the board along, and Escape leaves no trace', async ({
  app,
}) => {
  await app.opensDemo(4);
  const { canvas, page } = app;
  const before = await canvas.names(canvas.lane('leadership'));
  await canvas.holdsAtLowerEdge('Victoria Lang');
  await expect.poll(() => canvas.scrolled()).toBeGreaterThan(200);
  await page.keyboard.press('Escape');
  const stopped = await canvas.scrolled();
  await page.mouse.up();
  await expect.poll(() => canvas.names(canvas.lane('leadership'))).toEqual(before);
  await expect.poll(() => canvas.scrolled()).toBe(stopped);
  await expect(page.locator('[data-dragging]')).toHaveCount(0);
});

test('the whole organization is shown at a key, on the board and on the chart', async ({ app, host }) => {
  await app.opensDemo(4);
  const { canvas, page } = app;
  const key = host === 'browser' ? 'Alt+9' : 'ControlOrMeta+9';
  await page.keyboard.press(key);
  await expect(canvas.minimap()).toHaveCount(0);
  await expect.poll(() => canvas.zoom()).toBeLessThan(0.9);
  await new ChartPage(page).opens();
  await page.keyboard.press('ControlOrMeta+0');
  await expect(page.locator('.chart-corner')).toContainText('100%');
  await page.keyboard.press(key);
  await expect(page.locator('.chart-corner')).not.toContainText('100%');
});

test('while a card is in the hand nothing under it is hovered, and the wheel still moves the board', async ({
  app,
}) => {
  await app.opensDemo(4);
  const { canvas, page } = app;
  const shield = page.locator('.hand-shield');
  await expect(shield).toHaveCount(0);
  await canvas.pulls('Füredi Gábor');
  await expect(shield).toHaveCount(1);
  await expect(page.locator('[data-rep]:hover, .zoom-tools button:hover')).toHaveCount(0);
  const before = await canvas.scrolled();
  await page.mouse.wheel(0, 120);
  await expect.poll(() => canvas.scrolled()).toBeGreaterThan(before);
  await page.keyboard.press('Escape');
  await expect(shield).toHaveCount(0);
  await page.mouse.up();
});
